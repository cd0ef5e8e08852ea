// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace weltkontor
{

/**
 * Calls @p use with the answer on the thread of @p context, always from its event loop and never at once.
 *
 * Not called when the work was cancelled or @p context is gone by then. QFuture::then() with a context aborts
 * in Qt 6.4 when the context is destroyed first, and may call before it returns.
 */
template<typename Answer, typename Function>
void onAnswer(QObject *context, const QFuture<Answer> &future, Function use)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace weltkontor
