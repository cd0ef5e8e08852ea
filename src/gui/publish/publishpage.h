// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishtarget.h"
#include "storage/databaseservice.h"
#include "workflow/publishsite.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace weltkontor
{

class NoticeBar;
class PublicationList;
class PublishPreview;
class PublishWork;
class TargetDialog;

/**
 * Publishing: where to, what would change, the push itself with progress and a way to stop, and what was
 * published before with the way back. Nothing of it runs on the window's thread.
 */
class PublishPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PublishPage(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);
    ~PublishPage() override;

    /// For tests: what this desk remembers of targets lies there instead of in the user's data folder.
    void setStateFolder(const QString &folder) { m_stateFolder = folder; }

    /// True while something is being built or sent.
    bool isBusy() const;

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &record);
    /// For the status bar.
    void said(const QString &text, qint64 changeSet);
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Doing { Nothing, Checking, Publishing, CheckingReturn, Returning };

    void makeLayout();
    void connectAll();
    void retranslate();

    void loadTargets();
    void showTargets(const QList<PublishTarget> &targets);
    const PublishTarget *currentTarget() const;
    void editTarget(const PublishTarget &target);
    void saveTarget(const PublishTarget &target);
    void removeTarget();
    void testTarget();
    void loadPublications();
    void loadKept();

    void check();
    void publish(bool replaceForeign = false);
    void askReturn();
    void goBack(qint64 release);
    void begin(Doing doing, PublishOptions options);
    void showOutcome(const PublishSite::Outcome &outcome);
    void showFailure(const Error &error);
    void showProgress(const QString &phase, qint64 done, qint64 total);
    void showState();
    void tell(const QString &text);

    std::shared_ptr<DatabaseService> m_service;
    QString m_stateFolder;
    QList<PublishTarget> m_targets;
    QString m_wantedTarget; ///< To be chosen when the list comes.
    PublishWork *m_work;
    Doing m_doing = Doing::Nothing;
    QPointer<TargetDialog> m_dialog;

    QLabel *m_heading;
    QLabel *m_targetLabel;
    QComboBox *m_target;
    QPushButton *m_newTarget;
    QPushButton *m_editTarget;
    QPushButton *m_removeTarget;
    QPushButton *m_testTarget;
    QPushButton *m_check;
    QPushButton *m_publish;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QLabel *m_phase;
    NoticeBar *m_notice;
    PublishPreview *m_preview;
    PublicationList *m_publications;
    QLabel *m_publicationsLabel;
    QPushButton *m_return;
};

} // namespace weltkontor
