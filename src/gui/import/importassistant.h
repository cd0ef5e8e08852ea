// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importwork.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace weltkontor
{

class ImportFilePage;
class ImportMappingPage;
class ImportPreviewPage;
class ImportResultPage;
class ImportSheetPage;
class NoticeBar;

/**
 * The way of a table into the records: file, sheet, mapping, preview, result.
 *
 * All steps stay in view; Back works until the import is done, Next waits for what is missing and says what
 * that is. Reading, comparing and writing run in the background and can be cancelled; nothing is written
 * before the preview was confirmed. A window of its own that blocks no other.
 */
class ImportAssistant final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportAssistant(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    enum class Step { File, Sheet, Mapping, Preview, Result };

    /// Shows the assistant, with @p file already chosen where it is named.
    void start(const QString &file = {});

    Step step() const { return m_step; }
    bool isBusy() const { return m_work->isRunning(); }

public Q_SLOTS:
    /// Esc: stops what runs; asks where work would be lost.
    void reject() override;

Q_SIGNALS:
    /// The import was written.
    void imported(qint64 changeSet);
    /// The person wants to see what was imported; @p filter is the text of a RecordQuery.
    void listWanted(weltkontor::RecordType type, const QString &filter);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    void connectPages();
    void connectMapping();
    void connectPreview();
    void connectResult();
    void connectWork();
    void connectPlan();
    void showError(const Error &error);
    void offerToCompare(const Error &error);
    void retranslate();

    void chooseFile(const QString &file);
    void inspect();
    void showInspection(const ImportRun::Inspection &inspection);
    bool isKnownLayout() const;
    void showKnownLayout();
    void makePlan();
    void goTo(Step step);
    void next();
    void back();
    void showState();
    void askToClose();
    void showImported(const QList<qint64> &ids);
    QStringList missing() const;

    std::shared_ptr<DatabaseService> m_service;
    ImportWork *m_work;
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    ImportFilePage *m_filePage;
    ImportSheetPage *m_sheetPage;
    ImportMappingPage *m_mappingPage;
    ImportPreviewPage *m_previewPage;
    ImportResultPage *m_resultPage;
    NoticeBar *m_notice;
    QLabel *m_missing;
    QLabel *m_phase;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;

    Step m_step = Step::File;
    ImportOptions m_options;
    std::optional<ImportRun::Inspection> m_inspection;
    PlannedImport m_planned;
    std::optional<qint64> m_changeSet;
    QString m_recipeName;      ///< Typed by the person.
    bool m_isChoosing = false; ///< A file was chosen just now.
    bool m_isMending = false;  ///< The plan is made anew for one mended value.
    bool m_isDone = false;
    bool m_closing = false; ///< The person agreed to lose the work.
};

} // namespace weltkontor
