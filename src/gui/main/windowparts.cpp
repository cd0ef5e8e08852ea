// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowparts.h"

#include "gui/duplicates/duplicateswindow.h"
#include "gui/import/importassistant.h"
#include "gui/import/recipeswindow.h"
#include "gui/print/printwindow.h"
#include "gui/publish/publishpage.h"

#include <QWidget>

namespace weltkontor
{

QWidget *makePublishPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
{
    return new PublishPage(std::move(service), parent);
}

void openImport(std::shared_ptr<DatabaseService> service, const QString &file,
                std::function<void(qint64)> imported, QWidget *parent)
{
    auto *assistant = new ImportAssistant(std::move(service), parent);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(assistant, &ImportAssistant::imported, parent, imported);
    assistant->start(file);
}

void openMappings(std::shared_ptr<DatabaseService> service, std::function<void(qint64)> done, QWidget *parent)
{
    auto *window = new RecipesWindow(std::move(service), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &RecipesWindow::done, parent, std::move(done));
    window->start();
}

void openPrint(std::shared_ptr<DatabaseService> service, const RecordQuery &query,
               const QList<qint64> &selection, QWidget *parent)
{
    auto *window = new PrintWindow(std::move(service), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->showFor(query, selection);
}

void openDuplicates(std::shared_ptr<DatabaseService> service, RecordType type, const RecordRef &record,
                    std::function<void(qint64)> done, QWidget *parent)
{
    auto *window = new DuplicatesWindow(std::move(service), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &DuplicatesWindow::done, parent, std::move(done));
    window->showFor(type, record);
}

} // namespace weltkontor
