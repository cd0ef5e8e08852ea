// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowparts.h"

#if __has_include("gui/import/importassistant.h")
#include "gui/import/importassistant.h"
#endif
#if __has_include("gui/print/printwindow.h")
#include "gui/print/printwindow.h"
#endif
#if __has_include("gui/publish/publishpage.h")
#include "gui/publish/publishpage.h"
#endif

#include <QWidget>

namespace weltkontor
{

QWidget *makePublishPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
{
#if __has_include("gui/publish/publishpage.h")
    return new PublishPage(std::move(service), parent);
#else
    Q_UNUSED(service)
    return new QWidget(parent);
#endif
}

void openImport(std::shared_ptr<DatabaseService> service, const QString &file,
                std::function<void(qint64)> imported, QWidget *parent)
{
#if __has_include("gui/import/importassistant.h")
    auto *assistant = new ImportAssistant(std::move(service), parent);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(assistant, &ImportAssistant::imported, parent, imported);
    assistant->start(file);
#else
    Q_UNUSED(service)
    Q_UNUSED(file)
    Q_UNUSED(imported)
    Q_UNUSED(parent)
#endif
}

void openPrint(std::shared_ptr<DatabaseService> service, const RecordQuery &query,
               const QList<qint64> &selection, QWidget *parent)
{
#if __has_include("gui/print/printwindow.h")
    auto *window = new PrintWindow(std::move(service), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->showFor(query, selection);
#else
    Q_UNUSED(service)
    Q_UNUSED(query)
    Q_UNUSED(selection)
    Q_UNUSED(parent)
#endif
}

} // namespace weltkontor
