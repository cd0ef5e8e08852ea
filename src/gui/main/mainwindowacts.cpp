// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window does on its own account: other windows, backups, views, finding the page of a record.
#include "gui/main/mainwindow.h"

#include "base/phrases.h"
#include "gui/import/importassistant.h"
#include "gui/main/historypage.h"
#include "gui/main/lineicon.h"
#include "gui/main/listpage.h"
#include "gui/main/messagebar.h"
#include "gui/main/pastdaydialog.h"
#include "gui/main/recordacts.h"
#include "gui/main/recordexport.h"
#include "gui/main/recordpane.h"
#include "gui/main/recordtableview.h"
#include "gui/main/statusline.h"
#include "gui/main/viewnamedialog.h"
#include "gui/main/windowmenus.h"
#include "gui/main/windowparts.h"
#include "models/answer.h"
#include "storage/backup.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace weltkontor
{
namespace
{

/// The record itself where its kind has a page, else the first one it belongs to that has; null where none
/// has.
RecordRef recordWithPage(Database &database, const RecordRef &reference, int depth = 0)
{
    if (pageOf(reference.type).has_value() || depth > 3)
        return pageOf(reference.type).has_value() ? reference : RecordRef();
    const auto record = RecordReader(database).record(reference, Bin::With);
    if (!record)
        return {};
    for (const Field &field : record->description().fields()) {
        const QVariant &value = record->value(field);
        if (value.isNull() || field.isList())
            continue;
        RecordRef other;
        if (field.type() == FieldType::Reference)
            other = {field.spec().target, value.toLongLong()};
        else if (field.type() == FieldType::AnyReference)
            other = RecordRef::fromText(value.toString()).value_or(RecordRef());
        if (other.isNull())
            continue;
        if (const RecordRef found = recordWithPage(database, other, depth + 1); !found.isNull())
            return found;
    }
    return {};
}

struct Place {
    RecordRef record; ///< Null: there is no page for it.
    bool inBin = false;
};

Result<Place> placeOf(Database &database, const RecordRef &reference)
{
    const RecordRef record = recordWithPage(database, reference);
    if (record.isNull())
        return Place{};
    const auto present = RecordReader(database).record(record);
    if (!present && present.error().kind != Error::Kind::NotFound)
        return present.error();
    return Place{record, !present};
}

} // namespace

void MainWindow::openRecord(const RecordRef &record)
{
    onAnswer(this, m_service->read([record](Database &database) { return placeOf(database, record); }),
             [this](const Result<Place> &place) {
                 if (!place)
                     showError(place.error());
                 else if (place->record.isNull())
                     m_status->say(tr("This kind of record has no page of its own yet."));
                 else if (place->inBin)
                     m_status->say(tr("This record is in the bin. The history brings it back."));
                 else
                     openResolved(place->record);
             });
}

void MainWindow::importTable(const QString &file)
{
    openImport(
        m_service, file, [this](qint64 changeSet) { m_status->say(tr("The import is done."), changeSet); },
        this);
    // The newest assistant is the one that was opened now.
    connect(findChildren<ImportAssistant *>(QString(), Qt::FindDirectChildrenOnly).constLast(),
            &ImportAssistant::listWanted, this, &MainWindow::openList);
}

void MainWindow::showPastDay()
{
    auto *dialog = new PastDayDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastDayDialog::opened, this,
            [](const std::shared_ptr<DatabaseService> &service, const QDate &day) {
                auto *window = new MainWindow(service);
                window->setAttribute(Qt::WA_DeleteOnClose);
                window->setPastDay(day);
                window->show();
                window->activateWindow();
            });
    dialog->open();
}

void MainWindow::print()
{
    const ListPage *list = currentList();
    if (list == nullptr) {
        openPrint(m_service, RecordQuery(RecordType::Partner), {}, this);
        return;
    }
    openPrint(m_service, list->query(), list->selectedIds(), this);
}

void MainWindow::exportRecords()
{
    auto *run = new RecordExport(m_service, this);
    connect(run, &RecordExport::done, this, [this, run](const QString &text, const QStringList &notices) {
        m_status->say(text);
        if (!notices.isEmpty())
            m_messages->showWarning(text + u'\n' + notices.join(u'\n'));
        run->deleteLater();
    });
    connect(run, &RecordExport::failed, this, [this, run](const Error &error) {
        showError(error);
        run->deleteLater();
    });
    const ListPage *list = currentList();
    if (list)
        run->ask(list->query(), list->selectedIds());
    else
        run->ask(RecordQuery(RecordType::Partner), {});
}

void MainWindow::findDuplicates()
{
    const ListPage *list = currentList();
    const RecordType type = list ? list->query().type() : RecordType::Contact;
    // What is typed counts for the comparison once it is saved.
    leaveCurrent([this, type](bool may) {
        if (!may)
            return;
        const RecordPane *pane = currentPane();
        openDuplicates(
            m_service, type, pane ? pane->record() : RecordRef(),
            [this](qint64 changeSet) { m_status->say(tr("Done."), changeSet); }, this);
    });
}

void MainWindow::backUpDatabase()
{
    const QString name =
        QStringLiteral("weltkontor-%1.sqlite").arg(m_service->clock().today().toString(Qt::ISODate));
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Back up the database"), name, tr("Backups (*.sqlite)"));
    if (file.isEmpty())
        return;
    m_status->say(tr("The backup is being written …"));
    onAnswer(this, m_service->read([file](Database &database) { return backUp(database, file); }),
             [this, file](const Result<BackupInfo> &info) {
                 m_status->say({});
                 if (info)
                     m_status->say(tr("The backup lies in %1.").arg(file));
                 else
                     showError(info.error());
             });
}

void MainWindow::chooseDatabase()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open another database"), {},
                                                      tr("Databases (*.sqlite *.db);;All files (*)"));
    if (file.isEmpty())
        return;
    leaveCurrent([this, file](bool may) {
        if (may)
            Q_EMIT databaseWanted(file);
    });
}

void MainWindow::askViewName(const RecordQuery &query)
{
    auto *dialog = new ViewNameDialog(query.text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::chosen, this, [this, query](const QString &name) {
        onAnswer(this, saveView(*m_service, name, query.type(), query.text()),
                 [this, name](const ActAnswer &answer) {
                     if (!answer)
                         showError(answer.error());
                     else
                         m_status->say(tr("The view “%1” stands in the navigation.").arg(name),
                                       answer->value_or(0));
                 });
    });
    dialog->open();
}

void MainWindow::deleteView(qint64 id)
{
    onAnswer(this, deleteRecords(*m_service, {RecordRef(RecordType::SavedView, id)}),
             [this](const ActAnswer &answer) {
                 if (!answer)
                     showError(answer.error());
                 else
                     m_status->say(tr("The view was deleted."), answer->value_or(0));
             });
}

void MainWindow::showRecordHistory()
{
    const RecordPane *pane = currentPane();
    if (pane == nullptr || pane->record().isNull())
        return;
    leaveCurrent([this, record = pane->record(), title = pane->title()](bool may) {
        if (!may)
            return;
        switchTo(Page::History);
        if (auto *history = qobject_cast<HistoryPage *>(widgetOf(Page::History)))
            history->showRecord(record, title);
    });
}

void MainWindow::showHelp(HelpDialog::Tab tab)
{
    auto *dialog = new HelpDialog(m_menus->withKeys(), tab, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setWindowTitle(tr("About Weltkontor"));
    const int size = fontMetrics().height() * 4;
    box->setIconPixmap(applicationIcon().pixmap(size, size));
    box->setText(tr("Weltkontor %1").arg(QCoreApplication::applicationVersion()).trimmed());
    box->setInformativeText(
        tr("The desk of a city's department for international relations. Free software under the "
           "GNU General Public License, version 3 or later. Place names: GeoNames, CC BY 4.0."));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace weltkontor
