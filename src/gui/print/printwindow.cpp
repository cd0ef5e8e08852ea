// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/printwindow.h"

#include "base/phrases.h"
#include "gui/main/windowplace.h"
#include "gui/main/windowsettings.h"
#include "gui/print/choicearea.h"
#include "gui/print/pagepreview.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace weltkontor
{
namespace
{

/// Keys of what a list of partners may be grouped by; the report knows more, these are what people ask for.
const QStringList &groupKeys()
{
    static const QStringList keys{QStringLiteral("kind"), QStringLiteral("country"), QStringLiteral("status"),
                                  QStringLiteral("responsible"), QStringLiteral("none")};
    return keys;
}

QString fieldLabel(const QString &key, Language language)
{
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership}) {
        if (const Field *field = RecordDescription::of(type).field(key))
            return field->plainLabel(language);
    }
    return key == u"since" ? phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Since"))
                           : phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Status"));
}

QLabel *labelFor(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

PrintWindow::PrintWindow(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("printWindow"));
    makeChoices();
    makePages();
    auto *side = new QWidget;
    auto *choices = new QFormLayout(side);
    choices->setContentsMargins(0, 0, 6, 0);
    choices->setRowWrapPolicy(QFormLayout::WrapAllRows);
    choices->addRow(m_listLabel, m_list);
    choices->addRow(m_scopeLabel, m_scope);
    choices->addRow(m_languageLabel, m_language);
    choices->addRow(m_groupLabel, m_group);
    choices->addRow(m_columnsLabel, m_columns);
    choices->addRow(m_orientationLabel, m_orientation);
    auto *pager = new QHBoxLayout;
    pager->addWidget(m_previous);
    pager->addWidget(m_pageLabel, 1, Qt::AlignCenter);
    pager->addWidget(m_next);
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_preview, 1);
    pages->addLayout(pager);
    auto *upper = new QHBoxLayout;
    upper->addWidget(new ChoiceArea(side));
    upper->addLayout(pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addWidget(m_print);
    auto *all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addLayout(buttons);
    connect(&m_worker, &PageWorker::laidOut, this, &PrintWindow::showOutline);
    connect(&m_worker, &PageWorker::failed, this, [this](int request, const QString &message) {
        if (request == m_request)
            tell(message);
    });
    connect(&m_worker, &PageWorker::painted, this,
            [this](int request, int page, double, const QImage &picture) {
                if (request == m_request && page == m_page)
                    m_preview->setPicture(picture);
            });
    connect(&m_worker, &PageWorker::printed, this, [this](bool complete) {
        m_printer.reset();
        m_print->setEnabled(true);
        tell(
            complete
                ? tr("The list was sent to the printer.")
                : tr("The printer did not take the list. Nothing is lost; check the printer and try again."));
    });
    retranslate();
    restoreChoices();
    if (!restoreGeometry(WindowSettings::layout(QStringLiteral("printWindow"))))
        resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    fitOnScreen(*this);
}

PrintWindow::~PrintWindow()
{
    WindowSettings::setLayout(QStringLiteral("printWindow"), saveGeometry());
}

void PrintWindow::makeChoices()
{
    const auto combo = [this](const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        connect(box, &QComboBox::currentIndexChanged, this, &PrintWindow::refresh);
        return box;
    };
    m_list = combo("list");
    m_scope = combo("scope");
    m_language = combo("language");
    m_group = combo("group");
    m_orientation = combo("orientation");
    m_columns = new QListWidget(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMaximumHeight(170);
    connect(m_columns, &QListWidget::itemChanged, this, &PrintWindow::refresh);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &PrintWindow::refresh);
    m_listLabel = labelFor(m_list, this);
    m_scopeLabel = labelFor(m_scope, this);
    m_languageLabel = labelFor(m_language, this);
    m_groupLabel = labelFor(m_group, this);
    m_columnsLabel = labelFor(m_columns, this);
    m_orientationLabel = labelFor(m_orientation, this);
}

void PrintWindow::makePages()
{
    m_preview = new PagePreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    connect(m_preview, &PagePreview::scaleChanged, this, [this] { showPage(m_page); });
    m_previous = new QToolButton(this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next = new QToolButton(this);
    m_next->setArrowType(Qt::RightArrow);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    m_pageLabel = new QLabel(this);
    m_pageLabel->setObjectName(QStringLiteral("pageLabel"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_print = new QPushButton(this);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setDefault(true);
    m_print->setEnabled(false);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setEnabled(false);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_print, &QPushButton::clicked, this, &PrintWindow::print);
    connect(m_save, &QPushButton::clicked, this, &PrintWindow::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::CTRL | Qt::Key_E, this), &QShortcut::activated, this, &PrintWindow::chooseFile);
}

void PrintWindow::retranslate()
{
    setWindowTitle(tr("Print a list"));
    m_listLabel->setText(tr("&List"));
    m_scopeLabel->setText(tr("&What is printed"));
    m_languageLabel->setText(tr("Lan&guage of the list"));
    m_groupLabel->setText(tr("G&rouped by"));
    m_columnsLabel->setText(tr("&Columns, to be moved by dragging"));
    m_orientationLabel->setText(tr("P&aper"));
    m_print->setText(tr("&Print …"));
    m_save->setText(tr("&Save as PDF …"));
    m_close->setText(tr("Cl&ose"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Page up)"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Page down)"));
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_list->setAccessibleName(tr("List"));
    m_scope->setAccessibleName(tr("What is printed"));
    m_language->setAccessibleName(tr("Language of the list"));
    m_group->setAccessibleName(tr("Grouped by"));
    m_columns->setAccessibleName(tr("Columns"));
    m_orientation->setAccessibleName(tr("Paper"));
    fillChoices();
}

QString PrintWindow::scopeText(int scope) const
{
    switch (scope) {
    case Selection:
        return tr("The selection: %n partner(s)", nullptr, int(m_selection.size()));
    case Filter:
        return tr("What the list shows: %1").arg(m_query.text());
    default:
        return tr("All partners");
    }
}

void PrintWindow::fillChoices()
{
    m_filling = true;
    const auto fill = [](QComboBox *box, const QList<QPair<QString, QVariant>> &entries) {
        const QVariant present = box->currentData();
        box->clear();
        for (const auto &[text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(present)));
    };
    const Language language = messageLanguage();
    QList<QPair<QString, QVariant>> lists, scopes, groups;
    for (const PrintableList &list : printableLists())
        lists += {list.titleIn(language), list.name};
    fill(m_list, lists);
    if (!m_selection.isEmpty())
        scopes += {scopeText(Selection), int(Selection)};
    if (m_query.type() == RecordType::Partner && !m_query.isEmpty())
        scopes += {scopeText(Filter), int(Filter)};
    scopes += {scopeText(Everything), int(Everything)};
    fill(m_scope, scopes);
    // Both in their own names, whatever the window speaks.
    fill(m_language, {{QStringLiteral("Deutsch"), languageCode(Language::German)},
                      {QStringLiteral("English"), languageCode(Language::English)}});
    for (const QString &key : groupKeys())
        groups += {key == u"none" ? tr("nothing") : fieldLabel(key, language), key};
    fill(m_group, groups);
    fill(m_orientation, {{tr("A4, upright or broad as needed"), int(PageSetup::Orientation::Automatic)},
                         {tr("A4 upright"), int(PageSetup::Orientation::Portrait)},
                         {tr("A4 broad"), int(PageSetup::Orientation::Landscape)}});
    fillColumns();
    m_filling = false;
}

void PrintWindow::fillColumns()
{
    const auto list = printableList(m_list->currentData().toString());
    if (!list)
        return;
    if (m_columns->count() == 0) {
        for (const QString &key : list->columns) {
            auto *item = new QListWidgetItem(m_columns);
            item->setData(Qt::UserRole, key);
            item->setCheckState(Qt::Checked);
        }
        for (const QString &key :
             {QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("population"),
              QStringLiteral("website"), QStringLiteral("cooperation_fields")}) {
            auto *item = new QListWidgetItem(m_columns);
            item->setData(Qt::UserRole, key);
            item->setCheckState(Qt::Unchecked);
        }
    }
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        item->setText(fieldLabel(item->data(Qt::UserRole).toString(), messageLanguage()));
    }
}

void PrintWindow::restoreChoices()
{
    m_filling = true;
    QSettings settings;
    settings.beginGroup(QStringLiteral("print"));
    const auto restore = [&settings](QComboBox *box, const QString &key, const QVariant &standard) {
        box->setCurrentIndex(std::max(0, box->findData(settings.value(key, standard).toString())));
    };
    restore(m_language, QStringLiteral("language"), languageCode(messageLanguage()));
    restore(m_group, QStringLiteral("group"), QStringLiteral("kind"));
    const int paper = settings.value(QStringLiteral("paper"), 0).toInt();
    m_orientation->setCurrentIndex(std::max(0, m_orientation->findData(paper)));
    const QStringList columns = settings.value(QStringLiteral("columns")).toStringList();
    for (int place = 0; place < columns.size(); ++place) {
        for (int row = place; row < m_columns->count(); ++row) {
            if (m_columns->item(row)->data(Qt::UserRole).toString() == columns[place])
                m_columns->insertItem(place, m_columns->takeItem(row));
        }
    }
    for (int row = 0; row < m_columns->count() && !columns.isEmpty(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        item->setCheckState(columns.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                  : Qt::Unchecked);
    }
    m_filling = false;
}

void PrintWindow::rememberChoices() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("print"));
    settings.setValue(QStringLiteral("language"), m_language->currentData());
    settings.setValue(QStringLiteral("group"), m_group->currentData());
    settings.setValue(QStringLiteral("paper"), m_orientation->currentData());
    settings.setValue(QStringLiteral("columns"), options().parameters.columns);
}

void PrintWindow::showFor(const RecordQuery &query, const QList<qint64> &selection)
{
    m_query = query;
    // One record is always selected in a list: that is no wish to print it alone.
    m_selection = query.type() == RecordType::Partner && selection.size() > 1 ? selection : QList<qint64>();
    fillChoices();
    m_scope->setCurrentIndex(0);
    show();
    raise();
    activateWindow();
    refresh();
}

ReportRun::Options PrintWindow::options() const
{
    ReportRun::Options options;
    options.list = m_list->currentData().toString();
    options.parameters.language =
        languageFromCode(m_language->currentData().toString()).value_or(messageLanguage());
    options.parameters.groupBy = m_group->currentData().toString();
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            options.parameters.columns += item->data(Qt::UserRole).toString();
    }
    const int scope = m_scope->currentData().toInt();
    if (scope == Filter)
        options.parameters.filter = m_query.text();
    if (scope == Selection) {
        QStringList ids;
        for (const qint64 id : m_selection)
            ids += QString::number(id);
        options.parameters.filter = QStringLiteral("id:") + ids.join(u',');
    }
    return options;
}

void PrintWindow::refresh()
{
    if (m_filling || !isVisible())
        return;
    rememberChoices();
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    const int serial = ++m_serial;
    PageSetup setup;
    setup.orientation = static_cast<PageSetup::Orientation>(m_orientation->currentData().toInt());
    const auto work = [options = options()](Database &database) {
        return ReportRun::document(database, options);
    };
    onAnswer(this, m_service->read(work), [this, serial, setup](const Result<ListDocument> &document) {
        if (serial != m_serial)
            return;
        if (document)
            m_request = m_worker.setDocument(*document, setup);
        else
            tell(document.error().message);
    });
}

void PrintWindow::showOutline(int request, const PageOutline &outline)
{
    if (request != m_request)
        return;
    m_outline = outline;
    m_preview->setPageSize(outline.pageSize);
    tell(outline.notices.join(u'\n'));
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    showPage(m_page);
    Q_EMIT pagesReady(outline.pages);
}

void PrintWindow::showPage(int page)
{
    if (m_outline.pages == 0)
        return;
    m_page = std::clamp(page, 0, m_outline.pages - 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_outline.pages);
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_outline.pages));
    m_preview->setAccessibleDescription(m_pageLabel->text());
    m_worker.paintPage(m_page, m_preview->scale());
}

void PrintWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        showPage(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        showPage(m_page - 1);
    else
        QDialog::keyPressEvent(event);
}

void PrintWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPage(m_page);
    }
}

void PrintWindow::tell(const QString &text)
{
    m_message->setText(text);
}

void PrintWindow::chooseFile()
{
    if (!m_save->isEnabled())
        return;
    const QString name = m_list->currentText() + QStringLiteral(".pdf");
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("print/folder"), QDir::homePath()).toString();
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), folder + u'/' + name, tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    settings.setValue(QStringLiteral("print/folder"), QFileInfo(file).absolutePath());
    savePdf(file);
}

void PrintWindow::savePdf(const QString &file)
{
    tell(tr("Writing %1 …").arg(QDir::toNativeSeparators(file)));
    m_save->setEnabled(false);
    const auto work = [options = options(), file](Database &database) {
        return ReportRun::run(database, options, file);
    };
    onAnswer(this, m_service->read(work), [this](const Result<ReportResult> &result) {
        m_save->setEnabled(true);
        if (!result) {
            tell(result.error().message);
            return;
        }
        tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(result->file)));
        Q_EMIT saved(result->file);
    });
}

void PrintWindow::print()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageOrientation(m_outline.pageSize.width() > m_outline.pageSize.height()
                                    ? QPageLayout::Landscape
                                    : QPageLayout::Portrait);
    printer->setDocName(m_list->currentText());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_outline.pages);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool some = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    const int first = some ? printer->fromPage() - 1 : 0;
    const int last = some ? std::min(printer->toPage(), m_outline.pages) - 1 : m_outline.pages - 1;
    m_print->setEnabled(false);
    tell(tr("Printing …"));
    m_printer = std::move(printer);
    m_worker.print(m_printer.get(), first, last);
}

} // namespace weltkontor
