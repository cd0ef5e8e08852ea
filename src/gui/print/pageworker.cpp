// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/pageworker.h"

#include "report/paintercanvas.h"
#include "report/textcanvas.h"

#include <QPainter>
#include <QPrinter>

namespace weltkontor
{

/// Lives on the worker's thread.
class PageWorker::Work : public QObject
{
public:
    std::shared_ptr<const PagedLayout> layout;
    int request = 0;
};

PageWorker::PageWorker(QObject *parent)
    : QObject(parent)
    , m_work(new Work)
{
    qRegisterMetaType<PageOutline>();
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

PageWorker::~PageWorker()
{
    if (m_progress)
        m_progress->cancel();
    m_thread.quit();
    m_thread.wait();
}

int PageWorker::setDocument(const ReportDocument &document, const PageSetup &setup)
{
    // What nobody waits for any more need not be finished.
    if (m_progress)
        m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    const int request = ++m_request;
    QMetaObject::invokeMethod(m_work, [this, work = m_work, request, document, setup, progress = m_progress] {
        work->layout.reset();
        work->request = request;
        const auto layout = layOut(document, setup, progress.get());
        if (!layout) {
            if (layout.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(request, layout.error().message);
            return;
        }
        work->layout = *layout;
        Q_EMIT laidOut(request,
                       {work->layout->pageCount(), work->layout->pageSize(), work->layout->notices()});
    });
    return request;
}

void PageWorker::paintPage(int page, double scale)
{
    QMetaObject::invokeMethod(m_work, [this, work = m_work, page, scale] {
        if (!work->layout || page < 0 || page >= work->layout->pageCount())
            return;
        const QSizeF size = work->layout->pageSize() * scale;
        QImage picture(size.toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        PainterCanvas canvas(painter, scale);
        work->layout->paintPage(page, canvas);
        painter.end();
        TextCanvas text;
        work->layout->paintPage(page, text);
        Q_EMIT painted(work->request, page, picture, text.text());
    });
}

void PageWorker::print(QPrinter *printer, int first, int last)
{
    QMetaObject::invokeMethod(m_work, [this, work = m_work, printer, first, last] {
        bool complete = work->layout != nullptr;
        QPainter painter;
        complete = complete && painter.begin(printer);
        if (complete) {
            PainterCanvas canvas(painter, printer->resolution() / 72.0);
            for (int page = first; page <= last && complete; ++page) {
                if (page > first)
                    complete = printer->newPage();
                if (complete)
                    work->layout->paintPage(page, canvas);
            }
            complete = painter.end() && complete;
        }
        Q_EMIT printed(complete);
    });
}

} // namespace weltkontor
