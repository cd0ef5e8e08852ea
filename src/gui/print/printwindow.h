// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/print/pageworker.h"
#include "storage/databaseservice.h"
#include "storage/recordquery.h"
#include "workflow/reportrun.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QToolButton;

namespace weltkontor
{

class PagePreview;

/**
 * Chooses how a list is printed, shows its pages meanwhile, prints it and saves it as a tagged PDF. What was
 * chosen last for each list is chosen again.
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

    /// Writes the list to @p file; saved() or a message in the window follows.
    void savePdf(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    /// The pages that were asked for last are there.
    void pagesReady(int pages);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Scope { Everything, Filter, Selection };

    void makeChoices();
    void makePages();
    void retranslate();
    void fillChoices();
    void fillColumns();
    void restoreChoices();
    void rememberChoices() const;
    void refresh();
    void showPage(int page);
    void showOutline(int request, const PageOutline &outline);
    void chooseFile();
    void print();
    void tell(const QString &text);
    QString scopeText(int scope) const;
    ReportRun::Options options() const;

    std::shared_ptr<DatabaseService> m_service;
    RecordQuery m_query;
    QList<qint64> m_selection;
    PageWorker m_worker;
    int m_serial = 0;  ///< Of the newest question to the database.
    int m_request = 0; ///< Of the newest layout.
    int m_page = 0;
    PageOutline m_outline;
    std::unique_ptr<QPrinter> m_printer;
    bool m_filling = false;

    QComboBox *m_list, *m_scope, *m_language, *m_group, *m_orientation;
    QListWidget *m_columns;
    QLabel *m_listLabel, *m_scopeLabel, *m_languageLabel, *m_groupLabel, *m_orientationLabel, *m_columnsLabel;
    QLabel *m_pageLabel, *m_message;
    PagePreview *m_preview;
    QToolButton *m_previous, *m_next;
    QPushButton *m_print, *m_save, *m_close;
};

} // namespace weltkontor
