// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importassistant.h"

#include "base/phrases.h"
#include "gui/forms/noticebar.h"
#include "gui/import/importfilepage.h"
#include "gui/import/importmappingpage.h"
#include "gui/import/importpreviewpage.h"
#include "gui/import/importresultpage.h"
#include "gui/import/importsheetpage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace weltkontor
{

ImportAssistant::ImportAssistant(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_work(new ImportWork(m_service, this))
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_filePage(new ImportFilePage(this))
    , m_sheetPage(new ImportSheetPage(this))
    , m_mappingPage(new ImportMappingPage(this))
    , m_previewPage(new ImportPreviewPage(this))
    , m_resultPage(new ImportResultPage(this))
    , m_notice(new NoticeBar(this))
    , m_missing(new QLabel(this))
    , m_phase(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("importAssistant"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    makeLayout();
    connectPages();
    connectMapping();
    connectPreview();
    connectResult();
    connectWork();
    connectPlan();
    retranslate();
    goTo(Step::File);
}

ImportAssistant::~ImportAssistant()
{
    // Fields that lose the focus now tell what was typed; nobody is here to hear it.
    m_filePage->disconnect(this);
    m_sheetPage->disconnect(this);
}

void ImportAssistant::start(const QString &file)
{
    show();
    raise();
    activateWindow();
    if (file.isEmpty())
        m_filePage->focusChoice();
    else
        chooseFile(file);
}

void ImportAssistant::chooseFile(const QString &file)
{
    const ImportPolicy policy = m_options.policy;
    m_options = {};
    m_options.policy = policy;
    m_options.table.file = file;
    m_filePage->setFile(file);
    m_isDone = false;
    m_recipeName.clear();
    m_changeSet.reset();
    m_isChoosing = true;
    goTo(Step::File);
    inspect();
}

void ImportAssistant::inspect()
{
    m_notice->dismiss();
    m_work->inspect(m_options);
}

void ImportAssistant::showInspection(const ImportRun::Inspection &inspection)
{
    m_inspection = inspection;
    m_planned = {};
    m_filePage->setOutline(inspection.outline);
    m_sheetPage->setOutline(inspection.outline);
    m_mappingPage->setMapping(inspection.mapping);
    const bool isRemembered = !inspection.recipeName.isEmpty();
    const QString fallback =
        isRemembered ? inspection.recipeName : QFileInfo(inspection.outline.file).completeBaseName();
    const QString name = m_recipeName.isEmpty() ? fallback : m_recipeName;
    m_mappingPage->setRecipe(name, isRemembered);
    // As the page says: a layout that goes in for the first time is known from then on.
    m_inspection->newName = name;
    m_work->measure(inspection.outline, m_options.table);
    if (m_step == Step::Preview)
        makePlan();
    showState();
    if (std::exchange(m_isChoosing, false) && isKnownLayout()) {
        showKnownLayout();
        return;
    }
    // The next act is a single key when nothing is missing.
    if (m_step == Step::File && m_next->isEnabled())
        m_next->setFocus();
}

bool ImportAssistant::isKnownLayout() const
{
    return !m_inspection->recipeName.isEmpty() && m_inspection->mapping.missing().isEmpty() &&
           m_inspection->mapping.undecided().isEmpty();
}

/// A layout that is known goes straight to the preview; Back leads through the steps between.
void ImportAssistant::showKnownLayout()
{
    goTo(Step::Preview);
    makePlan();
    m_notice->show(
        FormSign::Information,
        tr("The columns are mapped as remembered under “%1”. Back shows how.").arg(m_inspection->recipeName));
}

void ImportAssistant::makePlan()
{
    m_planned = {};
    m_work->plan(m_options, *m_inspection);
    showState();
}

QStringList ImportAssistant::missing() const
{
    switch (m_step) {
    case Step::File:
        return m_inspection ? QStringList() : QStringList{tr("Choose a file.")};
    case Step::Sheet:
        return m_inspection && !m_inspection->mapping.columns.isEmpty()
                   ? QStringList()
                   : QStringList{tr("Choose a sheet that holds a table.")};
    case Step::Mapping:
        return m_inspection ? m_inspection->mapping.questions() + m_inspection->mapping.missing()
                            : QStringList();
    case Step::Preview:
        return m_planned.plan ? QStringList()
                              : QStringList{tr("The rows were not compared with what is there.")};
    case Step::Result:
        break;
    }
    return {};
}

void ImportAssistant::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    for (int i = 0; i < m_steps->count(); ++i) {
        QListWidgetItem *item = m_steps->item(i);
        QFont font = m_steps->font();
        font.setBold(i == int(step));
        item->setFont(font);
    }
    m_steps->setCurrentRow(int(step));
    showState();
}

void ImportAssistant::next()
{
    m_notice->dismiss();
    switch (m_step) {
    case Step::File:
        goTo(Step::Sheet);
        break;
    case Step::Sheet:
        goTo(Step::Mapping);
        break;
    case Step::Mapping:
        goTo(Step::Preview);
        makePlan();
        break;
    case Step::Preview:
        m_work->apply(m_planned.plan, *m_inspection);
        break;
    case Step::Result:
        break;
    }
    // The next act is where something is asked, else the way on.
    if (m_step != Step::Preview && !(m_step == Step::Mapping && m_mappingPage->focusQuestion()))
        m_next->setFocus();
}

void ImportAssistant::back()
{
    if (m_step == Step::File || m_isDone)
        return;
    m_work->cancel();
    m_notice->dismiss();
    goTo(Step(int(m_step) - 1));
}

void ImportAssistant::reject()
{
    if (m_work->isRunning()) {
        m_work->cancel();
        return;
    }
    if (m_isDone || m_closing || !m_inspection) {
        QDialog::reject();
        close();
        return;
    }
    askToClose();
}

void ImportAssistant::askToClose()
{
    m_notice->show(FormSign::Warning, tr("Nothing has been imported yet. Close the assistant all the same?"),
                   {{tr("Keep working"), [this] { m_next->setFocus(); }, QStringLiteral("keepWorkingButton")},
                    {tr("Close without importing"),
                     [this] {
                         m_closing = true;
                         reject();
                     },
                     QStringLiteral("discardButton")}});
    if (auto *safe = m_notice->findChild<QPushButton *>(QStringLiteral("keepWorkingButton")))
        safe->setFocus();
}

} // namespace weltkontor
