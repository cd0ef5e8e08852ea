// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/print/pageworker.h"
#include "storage/databaseservice.h"
#include "storage/pastdatabase.h"
#include "storage/recordquery.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace weltkontor
{

class PagePreview;
class PrintChoices;

/**
 * Chooses how a list is printed, shows its pages meanwhile, prints it and saves it as a tagged PDF or a
 * spreadsheet.
 */
class PrintWindow : public QDialog
{
    Q_OBJECT

public:
    explicit PrintWindow(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);
    ~PrintWindow() override;

    /// Opens it for what a list of the window shows; @p selection are ids of the records that are selected
    /// there.
    void showFor(const RecordQuery &query, const QList<qint64> &selection);

    /// Writes the list to @p file (.pdf, .xlsx, .csv); saved() or a message in the window follows.
    void save(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    /// The pages that were asked for last are there.
    void pagesReady(int pages);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages();
    void makeButtons();
    void followWorker();
    void retranslate();
    void refresh();
    void showPage(int page);
    void showOutline(int request, const PageOutline &outline);
    void chooseFile();
    void print();
    void tell(const QString &text);

    std::shared_ptr<DatabaseService> m_service;
    std::shared_ptr<PastView> m_past = std::make_shared<PastView>(); ///< Of the thread that reads.
    PageWorker m_worker;
    int m_serial = 0;  ///< Of the newest question to the database.
    int m_request = 0; ///< Of the newest layout.
    int m_page = 0;
    PageOutline m_outline;
    std::unique_ptr<QPrinter> m_printer;

    PrintChoices *m_choices;
    QLabel *m_pageLabel, *m_message;
    PagePreview *m_preview;
    QToolButton *m_previous, *m_next;
    QPushButton *m_print, *m_save, *m_close;
};

} // namespace weltkontor
