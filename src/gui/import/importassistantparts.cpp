// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the assistant is put together: layout, connections, texts.
#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/forms/noticebar.h"
#include "gui/import/importassistant.h"
#include "gui/import/importfilepage.h"
#include "gui/import/importmappingpage.h"
#include "gui/import/importpreviewpage.h"
#include "gui/import/importresultpage.h"
#include "gui/import/importsheetpage.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace weltkontor
{
namespace
{

constexpr int stepCount = 5;

/// Pages scroll where the screen is small, so that nothing is cut at 200 %.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

/// The letters that follow an '&' in the labels.
QString keysOf(const QStringList &labels)
{
    QString keys;
    for (const QString &label : labels) {
        const qsizetype sign = label.indexOf(u'&');
        if (sign >= 0 && sign + 1 < label.size())
            keys += label[sign + 1];
    }
    return keys;
}

} // namespace

void ImportAssistant::makeLayout()
{
    m_steps->setObjectName(QStringLiteral("stepList"));
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < stepCount; ++i)
        m_steps->addItem(QString());
    for (QWidget *page :
         QList<QWidget *>{m_filePage, m_sheetPage, m_mappingPage, m_previewPage, m_resultPage})
        m_pages->addWidget(scrolling(page));
    m_notice->setObjectName(QStringLiteral("noticeBar"));
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_phase->setObjectName(QStringLiteral("phaseLabel"));
    m_phase->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    for (QPushButton *button : {m_cancel, m_back, m_close})
        button->setAutoDefault(false);
    m_next->setDefault(true);

    auto *upper = new QHBoxLayout;
    upper->addWidget(m_steps);
    auto *right = new QVBoxLayout;
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    right->addWidget(m_missing);
    upper->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_phase);
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addLayout(buttons);

    const QSize available = screen()->availableSize();
    resize(QSize(1080, 740).boundedTo(QSize(available.width() - 40, available.height() - 60)));
}

void ImportAssistant::connectPages()
{
    connect(m_filePage, &ImportFilePage::fileChosen, this, &ImportAssistant::chooseFile);
    connect(m_filePage, &ImportFilePage::readingChosen, this, [this](const ReadOptions &reading) {
        m_options.table.reading = reading;
        m_options.table.headerRow.reset();
        m_options.mapping.clear();
        m_options.rows = {};
        inspect();
    });
    const auto useHeaderRow = [this](qint64 index) {
        m_options.table.headerRow = index;
        m_options.mapping.clear();
        m_options.rows = {};
        inspect();
    };
    connect(m_filePage, &ImportFilePage::headerRowChosen, this, useHeaderRow);
    connect(m_sheetPage, &ImportSheetPage::headerRowChosen, this, useHeaderRow);
    connect(m_filePage, &ImportFilePage::styleChosen, this, [this](const ValueStyle::Choice &style) {
        m_options.table.style = style;
        inspect();
    });
    connect(m_sheetPage, &ImportSheetPage::sheetChosen, this, [this](const QString &number) {
        m_options.table.sheet = number;
        m_options.table.headerRow.reset();
        m_options.mapping.clear();
        m_options.rows = {};
        inspect();
    });
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    connect(m_close, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_cancel, &QPushButton::clicked, m_work, &ImportWork::cancel);
}

void ImportAssistant::connectMapping()
{
    connect(m_mappingPage, &ImportMappingPage::chosen, this, [this](const ColumnMapping::Choice &choice) {
        m_options.mapping.removeIf(
            [&](const ColumnMapping::Choice &one) { return one.column == choice.column; });
        m_options.mapping += choice;
        m_inspection->mapping = m_mappingPage->mapping();
        showState();
    });
    connect(m_mappingPage, &ImportMappingPage::policyChosen, this,
            [this](ImportPolicy policy) { m_options.policy = policy; });
    connect(m_mappingPage, &ImportMappingPage::named, this, [this](const QString &name) {
        m_recipeName = name;
        if (m_inspection && !name.isEmpty())
            m_inspection->newName = name;
    });
    connect(m_mappingPage, &ImportMappingPage::forgetWanted, this, [this] {
        if (m_inspection)
            m_work->forget(m_inspection->mapping.fingerprint());
    });
    connect(m_work, &ImportWork::forgotten, this, [this](const Result<int> &mappings) {
        if (!mappings) {
            m_notice->show(FormSign::Error, mappings.error().message);
            return;
        }
        m_options.recipe.clear();
        m_options.mapping.clear();
        m_recipeName.clear();
        inspect();
    });
    connect(m_mappingPage, &ImportMappingPage::loadWanted, this, [this](const QString &path) {
        m_options.recipe = path;
        m_options.mapping.clear();
        m_recipeName.clear();
        inspect();
    });
    connect(m_mappingPage, &ImportMappingPage::saveWanted, this, [this](const QString &path) {
        const QString name = m_recipeName.isEmpty() ? QFileInfo(path).completeBaseName() : m_recipeName;
        const auto written = RecipeFile::write(path, remembered(m_inspection->mapping, name));
        m_notice->show(written ? FormSign::Information : FormSign::Error,
                       written ? tr("The mapping was saved in %1.").arg(QDir::toNativeSeparators(path))
                               : written.error().message);
    });
}

/// Each change of the preview makes the plan anew.
void ImportAssistant::connectPreview()
{
    connect(m_previewPage, &ImportPreviewPage::policyChosen, this, [this](ImportPolicy policy) {
        m_options.policy = policy;
        m_mappingPage->setPolicy(policy);
        makePlan();
    });
    connect(m_previewPage, &ImportPreviewPage::rowsChanged, this, [this](const RowChanges &changes) {
        m_options.rows = changes;
        m_isMending = true;
        makePlan();
    });
    connect(m_previewPage, &ImportPreviewPage::candidateWanted, m_work, &ImportWork::look);
    connect(m_work, &ImportWork::looked, m_previewPage, &ImportPreviewPage::setCandidate);
}

void ImportAssistant::connectResult()
{
    connect(m_resultPage, &ImportResultPage::undoWanted, this, [this] {
        if (m_changeSet)
            m_work->undo(*m_changeSet);
    });
    connect(m_resultPage, &ImportResultPage::errorRowsWanted, this,
            [this](const QString &path) { m_work->writeErrorRows(m_planned.plan, path); });
    connect(m_work, &ImportWork::errorRowsWritten, this,
            [this](const Result<int> &rows, const QString &path) {
                if (rows)
                    m_notice->show(FormSign::Information,
                                   tr("%n row(s) were saved in %1.", nullptr, *rows).arg(path));
                else
                    m_notice->show(FormSign::Error, rows.error().message);
            });
    connect(m_resultPage, &ImportResultPage::openWanted, this, [this] {
        if (m_changeSet)
            m_work->find(*m_changeSet, m_planned.plan->primary);
    });
    connect(m_work, &ImportWork::found, this, [this](const Result<QList<qint64>> &ids) {
        if (ids)
            showImported(*ids);
        else
            m_notice->show(FormSign::Error, ids.error().message);
    });
    connect(m_work, &ImportWork::undone, this, [this](const QString &refusal) {
        if (refusal.isEmpty())
            m_resultPage->setUndone();
        else
            m_notice->show(FormSign::Error, refusal);
    });
}

void ImportAssistant::showImported(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids.mid(0, ImportWork::listedRecords))
        numbers += QString::number(id);
    if (numbers.isEmpty())
        return;
    if (ids.size() > ImportWork::listedRecords)
        m_notice->show(FormSign::Information,
                       tr("The list shows the first %1 of the imported records; the history knows all.")
                           .arg(ImportWork::listedRecords));
    Q_EMIT listWanted(m_planned.plan->primary, QStringLiteral("id:") + numbers.join(u','));
}

/// What was stopped on purpose is no error.
void ImportAssistant::showError(const Error &error)
{
    m_notice->show(error.kind == Error::Kind::Cancelled ? FormSign::Information : FormSign::Error,
                   error.message);
}

void ImportAssistant::offerToCompare(const Error &error)
{
    m_notice->show(
        error.kind == Error::Kind::Cancelled ? FormSign::Information : FormSign::Error, error.message,
        {{tr("Compare the rows again"), [this] { makePlan(); }, QStringLiteral("planAgainButton")}});
}

void ImportAssistant::connectWork()
{
    connect(m_work, &ImportWork::runningChanged, this, &ImportAssistant::showState);
    connect(m_work, &ImportWork::progressed, this, [this](const QString &phase, qint64 done, qint64 total) {
        constexpr int parts = 1000;
        m_bar->setRange(0, total > 0 ? parts : 0);
        m_bar->setValue(total > 0 ? int(done * parts / total) : 0);
        m_phase->setText(phase);
    });
    connect(m_work, &ImportWork::inspected, this, [this](const Result<ImportRun::Inspection> &inspection) {
        if (inspection) {
            showInspection(*inspection);
            return;
        }
        // A mapping that does not fit is not tried again.
        m_options.recipe.clear();
        m_isChoosing = false;
        // A file that is no table takes nothing away from what was seen of another choice of the same
        // file.
        if (m_step == Step::File) {
            m_inspection.reset();
            m_filePage->setOutline({});
        }
        showError(inspection.error());
        showState();
    });
    connect(m_work, &ImportWork::measured, m_sheetPage, &ImportSheetPage::setRowCounts);
}

void ImportAssistant::connectPlan()
{
    connect(m_work, &ImportWork::planned, this, [this](const Result<PlannedImport> &planned) {
        if (planned) {
            m_planned = *planned;
            m_previewPage->setPlan(m_planned, m_options.rows);
        } else {
            offerToCompare(planned.error());
        }
        showState();
        if (m_step == Step::Preview && m_isMending)
            m_previewPage->focusRows();
        else if (m_step == Step::Preview)
            m_next->setFocus();
        m_isMending = false;
    });
    connect(m_work, &ImportWork::applied, this, [this](const Result<std::optional<qint64>> &changeSet) {
        if (!changeSet) {
            // The plan stands after a cancel; where a record was changed meanwhile it is out of date.
            if (changeSet.error().kind == Error::Kind::Conflict)
                offerToCompare(changeSet.error());
            else
                showError(changeSet.error());
            return;
        }
        m_changeSet = *changeSet;
        m_isDone = true;
        m_resultPage->setResult(m_planned.plan, m_changeSet);
        goTo(Step::Result);
        QWidget *act = m_resultPage->firstAct();
        (act ? act : m_close)->setFocus();
        if (m_changeSet)
            Q_EMIT imported(*m_changeSet);
    });
}

void ImportAssistant::showState()
{
    const bool busy = m_work->isRunning();
    if (!busy) {
        m_bar->setRange(0, 0);
        m_phase->clear();
    }
    m_bar->setVisible(busy);
    m_phase->setVisible(busy);
    m_cancel->setVisible(busy);
    const QStringList lacking = busy ? QStringList() : missing();
    m_missing->setText(lacking.join(u'\n'));
    m_missing->setVisible(!lacking.isEmpty());
    m_back->setVisible(!m_isDone);
    m_back->setEnabled(m_step != Step::File && !busy);
    m_next->setVisible(!m_isDone);
    m_next->setEnabled(!busy && lacking.isEmpty() && (m_step != Step::Preview || m_planned.plan) &&
                       !(m_step == Step::Preview && m_service->isReadOnly()));
    m_next->setText(m_step == Step::Preview ? m_next->property("importText").toString()
                                            : m_next->property("nextText").toString());
    m_close->setEnabled(!busy);
    m_pages->currentWidget()->setEnabled(!busy || m_step == Step::File);
    m_resultPage->setBusy(busy);
}

void ImportAssistant::retranslate()
{
    setWindowTitle(tr("Import a table"));
    const QStringList steps{tr("File"), tr("Sheet and header"), tr("Mapping"), tr("Preview"), tr("Result")};
    int widest = 0;
    for (int i = 0; i < stepCount; ++i) {
        //: A step of the assistant with its number: "1  File".
        m_steps->item(i)->setText(tr("%1  %2").arg(i + 1).arg(steps[i]));
        QFont bold = m_steps->font();
        bold.setBold(true);
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(m_steps->item(i)->text()));
    }
    m_steps->setFixedWidth(widest + 2 * fontMetrics().height());
    m_steps->setAccessibleName(tr("Steps"));
    const QStringList labels =
        withMnemonics({tr("Next"), tr("Back"), tr("Import"), tr("Close"), tr("Cancel")}, messageLanguage());
    m_next->setProperty("nextText", labels[0]);
    m_back->setText(labels[1]);
    m_next->setProperty("importText", labels[2]);
    m_close->setText(labels[3]);
    m_cancel->setText(labels[4]);
    m_bar->setAccessibleName(tr("Progress"));
    const QString taken = keysOf(labels);
    m_filePage->setTakenKeys(taken);
    m_sheetPage->setTakenKeys(taken);
    m_mappingPage->setTakenKeys(taken);
    m_previewPage->setTakenKeys(taken);
    m_resultPage->setTakenKeys(taken);
    showState();
}

void ImportAssistant::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // Evidence, reasons and remarks are written anew in the other language; choices stay.
    if (m_inspection && !m_isDone && !m_work->isRunning())
        inspect();
}

void ImportAssistant::closeEvent(QCloseEvent *event)
{
    if (m_work->isRunning() || (m_inspection && !m_isDone && !m_closing)) {
        event->ignore();
        reject();
        return;
    }
    QDialog::closeEvent(event);
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    if (!m_work->isRunning())
        chooseFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace weltkontor
