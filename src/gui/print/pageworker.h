// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportdocument.h"

#include <QImage>
#include <QObject>
#include <QThread>

class QPrinter;

namespace weltkontor
{

/// What a layout of a list has come to.
struct PageOutline {
    int pages = 0;
    QSizeF pageSize; ///< In points.
    QStringList notices;
};

/**
 * Lays out lists and labels and paints their pages on a thread of its own: a layout is used on the thread
 * that made it, and a long one must not hold up the window.
 *
 * Answers come as signals on the thread of the object, with the number of the request: answers to requests
 * that newer ones have replaced are to be passed over.
 */
class PageWorker : public QObject
{
    Q_OBJECT

public:
    explicit PageWorker(QObject *parent = nullptr);
    ~PageWorker() override;

    /// Begins a new layout in place of the one before; gives the number of the request.
    int setDocument(const ReportDocument &document, const PageSetup &setup);

    /// Paints one page (from 0) of the newest layout, @p scale pixels to a point.
    void paintPage(int page, double scale);

    /// Paints the pages @p first to @p last on the printer, which must live until printed() comes.
    void print(QPrinter *printer, int first, int last);

Q_SIGNALS:
    void laidOut(int request, const weltkontor::PageOutline &outline);
    void failed(int request, const QString &message);
    /// @p text is what the page says, a line for each paragraph and row.
    void painted(int request, int page, const QImage &picture, const QString &text);
    void printed(bool complete);

private:
    class Work;
    QThread m_thread;
    Work *m_work;
    int m_request = 0;
    std::shared_ptr<Progress> m_progress;
};

} // namespace weltkontor

Q_DECLARE_METATYPE(weltkontor::PageOutline)
