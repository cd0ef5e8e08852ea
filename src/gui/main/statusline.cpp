// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/statusline.h"

#include "base/phrases.h"
#include "gui/main/elidedlabel.h"
#include "gui/main/windowlanguage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace weltkontor
{

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_said(new ElidedLabel(this))
    , m_undo(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_saveState(new QLabel(this))
    , m_jobs(new QLabel(this))
    , m_jobsTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_said->setObjectName(QStringLiteral("saidText"));
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->setAutoDefault(false);
    m_undo->hide();
    m_counts->setObjectName(QStringLiteral("counts"));
    m_jobs->hide();
    addWidget(m_said);
    addWidget(m_undo);
    addPermanentWidget(m_saveState);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_counts);

    auto *languages = new QWidget(this);
    auto *layout = new QHBoxLayout(languages);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(2);
    for (int i = 0; i < 2; ++i) {
        const Language language = allLanguages[i];
        auto *button = new QToolButton(languages);
        button->setObjectName(QStringLiteral("language_") + languageCode(language));
        button->setText(languageCode(language).toUpper());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        // Each in its own name, whatever the language of the window is.
        button->setAccessibleName(ownName(language));
        button->setToolTip(ownName(language));
        connect(button, &QToolButton::clicked, this, [this, language] {
            retranslate(); // the button stays down until the language has really changed
            Q_EMIT languageChosen(language);
        });
        layout->addWidget(button);
        m_languages[i] = button;
    }
    addPermanentWidget(languages);

    connect(m_undo, &QPushButton::clicked, this, [this] {
        const qint64 changeSet = m_changeSet;
        say({});
        Q_EMIT undoWanted(changeSet);
    });
    // Work of a moment is not worth a word.
    m_jobsTimer->setSingleShot(true);
    m_jobsTimer->setInterval(300);
    connect(m_jobsTimer, &QTimer::timeout, m_jobs, [this] { m_jobs->setVisible(m_pending > 0); });
    retranslate();
}

void StatusLine::say(const QString &text, qint64 changeSet)
{
    m_said->setFullText(text);
    m_changeSet = changeSet;
    m_undo->setVisible(changeSet != 0);
}

QString StatusLine::saidText() const
{
    return m_said->fullText();
}

void StatusLine::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void StatusLine::setJobs(int pending)
{
    m_pending = pending;
    m_jobs->setText(tr("%n job(s) running", nullptr, pending));
    if (pending == 0)
        m_jobs->hide();
    else if (!m_jobs->isVisible() && !m_jobsTimer->isActive())
        m_jobsTimer->start();
}

void StatusLine::setSaveState(const QString &text)
{
    m_saveState->setText(text);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say({}); // was said in the other language
        retranslate();
    }
}

void StatusLine::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take this back"));
    for (int i = 0; i < 2; ++i)
        m_languages[i]->setChecked(allLanguages[i] == messageLanguage());
    m_jobs->setText(tr("%n job(s) running", nullptr, m_pending));
}

} // namespace weltkontor
