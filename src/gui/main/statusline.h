// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStatusBar>

class QLabel;
class QPushButton;
class QToolButton;
class QTimer;

namespace weltkontor
{

class ElidedLabel;

/// The bar at the bottom: what happened last with its way back, how many records, work under way, the
/// language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What happened; with a change set there is a button that takes it back.
    void say(const QString &text, qint64 changeSet = 0);
    QString saidText() const;

    void setCounts(const QString &text);
    void setJobs(int pending);
    void setSaveState(const QString &text);

Q_SIGNALS:
    void undoWanted(qint64 changeSet);
    void languageChosen(weltkontor::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_said;
    QPushButton *m_undo;
    QLabel *m_counts;
    QLabel *m_saveState;
    QLabel *m_jobs;
    QToolButton *m_languages[2];
    QTimer *m_jobsTimer;
    int m_pending = 0;
    qint64 m_changeSet = 0;
};

} // namespace weltkontor
