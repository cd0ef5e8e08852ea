// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/printwindow.h"

#include "gui/forms/mnemonics.h"
#include "gui/main/filechoice.h"
#include "gui/main/windowplace.h"
#include "gui/main/windowsettings.h"
#include "gui/print/choicearea.h"
#include "gui/print/pagepreview.h"
#include "gui/print/printchoices.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace weltkontor
{

PrintWindow::PrintWindow(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_choices(new PrintChoices)
{
    setObjectName(QStringLiteral("printWindow"));
    connect(m_choices, &PrintChoices::changed, this, &PrintWindow::refresh);
    auto *choices = new ChoiceArea(m_choices, this); // made first, since Tab goes there first
    makePages();
    makeButtons();
    auto *pager = new QHBoxLayout;
    pager->addWidget(m_previous);
    pager->addWidget(m_pageLabel, 1, Qt::AlignCenter);
    pager->addWidget(m_next);
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_preview, 1);
    pages->addLayout(pager);
    auto *upper = new QHBoxLayout;
    upper->addWidget(choices);
    upper->addLayout(pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addWidget(m_print);
    auto *all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addLayout(buttons);
    followWorker();
    retranslate();
    if (!restoreGeometry(WindowSettings::layout(QStringLiteral("printWindow"))))
        resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    fitOnScreen(*this);
}

PrintWindow::~PrintWindow()
{
    WindowSettings::setLayout(QStringLiteral("printWindow"), saveGeometry());
    // Its connection ends on the thread that made it.
    m_service->read([past = std::exchange(m_past, nullptr)](Database &) mutable -> Result<bool> {
        past.reset();
        return true;
    });
}

void PrintWindow::followWorker()
{
    connect(&m_worker, &PageWorker::laidOut, this, &PrintWindow::showOutline);
    connect(&m_worker, &PageWorker::failed, this, [this](int request, const QString &message) {
        if (request == m_request)
            tell(message);
    });
    connect(&m_worker, &PageWorker::painted, this,
            [this](int request, int page, const QImage &picture, const QString &text) {
                if (request == m_request && page == m_page)
                    m_preview->setPicture(picture, text);
            });
    connect(&m_worker, &PageWorker::printed, this, [this](bool complete) {
        m_printer.reset();
        m_print->setEnabled(true);
        tell(
            complete
                ? tr("The list was sent to the printer.")
                : tr("The printer did not take the list. Nothing is lost; check the printer and try again."));
    });
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
}

void PrintWindow::makeButtons()
{
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
    m_print->setText(tr("&Print …"));
    m_save->setText(tr("&Save …"));
    m_save->setToolTip(tr("As PDF, or as a spreadsheet (Ctrl+E)"));
    m_close->setText(tr("Cl&ose"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Page up)"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Page down)"));
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_choices->retranslate(mnemonicOf(m_print->text()) + mnemonicOf(m_save->text()) +
                           mnemonicOf(m_close->text()));
}

void PrintWindow::showFor(const RecordQuery &query, const QList<qint64> &selection)
{
    m_choices->setSource(query, selection);
    m_choices->setFocus();
    show();
    raise();
    activateWindow();
    refresh();
}

void PrintWindow::refresh()
{
    if (!isVisible())
        return;
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    const int serial = ++m_serial;
    if (const QString problem = m_choices->problem(); !problem.isEmpty()) {
        tell(problem);
        return;
    }
    const ReportRun::Options options = m_choices->options();
    const auto work = [options, past = m_past](Database &database) {
        return ReportRun::document(database, options, past.get());
    };
    onAnswer(this, m_service->read(work),
             [this, serial, setup = options.page](const Result<ReportDocument> &document) {
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
    QList<SaveKind> kinds{{tr("PDF file"), QStringLiteral("pdf")}};
    if (m_choices->isTable())
        kinds += {{tr("Excel file"), QStringLiteral("xlsx")}, {tr("CSV file"), QStringLiteral("csv")}};
    const QString file =
        chooseFileToWrite(this, tr("Save the list"), QStringLiteral("print"), m_choices->listTitle(), kinds);
    if (file.isEmpty())
        return;
    save(file);
}

void PrintWindow::save(const QString &file)
{
    tell(tr("Writing %1 …").arg(QDir::toNativeSeparators(file)));
    m_save->setEnabled(false);
    const auto work = [options = m_choices->options(), file](Database &database) {
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
    printer->setDocName(m_choices->listTitle());
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
