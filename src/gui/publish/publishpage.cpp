// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/publishpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/forms/noticebar.h"
#include "gui/main/flowlayout.h"
#include "gui/main/headinglabel.h"
#include "gui/main/windowsettings.h"
#include "gui/publish/publicationlist.h"
#include "gui/publish/publishpreview.h"
#include "gui/publish/publishwork.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace weltkontor
{

PublishPage::PublishPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_work(new PublishWork(m_service, this))
    , m_heading(new HeadingLabel(this))
    , m_targetLabel(new QLabel(this))
    , m_target(new QComboBox(this))
    , m_newTarget(new QPushButton(this))
    , m_editTarget(new QPushButton(this))
    , m_removeTarget(new QPushButton(this))
    , m_testTarget(new QPushButton(this))
    , m_check(new QPushButton(this))
    , m_publish(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_phase(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_preview(new PublishPreview(this))
    , m_publications(new PublicationList(this))
    , m_publicationsLabel(new QLabel(this))
    , m_return(new QPushButton(this))
{
    setObjectName(QStringLiteral("publishPage"));
    m_wantedTarget = WindowSettings::text(QStringLiteral("publish/target"));
    makeLayout();
    connectAll();
    retranslate();
    loadTargets();
}

PublishPage::~PublishPage() = default;

bool PublishPage::isBusy() const
{
    return m_work->isRunning();
}

void PublishPage::makeLayout()
{
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setMinimumContentsLength(24);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targetLabel->setBuddy(m_target);
    m_newTarget->setObjectName(QStringLiteral("newTargetButton"));
    m_editTarget->setObjectName(QStringLiteral("editTargetButton"));
    m_removeTarget->setObjectName(QStringLiteral("removeTargetButton"));
    m_testTarget->setObjectName(QStringLiteral("testTargetButton"));
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_return->setObjectName(QStringLiteral("returnButton"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_phase->setObjectName(QStringLiteral("phaseLabel"));
    m_phase->setTextFormat(Qt::PlainText);
    m_phase->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("noticeBar"));
    m_publicationsLabel->setBuddy(m_publications);

    auto *targetRow = new FlowLayout(nullptr, 6);
    m_targetLabel->setMinimumHeight(m_target->sizeHint().height());
    targetRow->addWidget(m_targetLabel);
    targetRow->addWidget(m_target);
    for (QPushButton *button : {m_newTarget, m_editTarget, m_removeTarget, m_testTarget})
        targetRow->addWidget(button);
    auto *workRow = new QHBoxLayout;
    workRow->addWidget(m_check);
    workRow->addWidget(m_publish);
    workRow->addWidget(m_bar, 1);
    workRow->addWidget(m_phase, 1);
    workRow->addWidget(m_cancel);
    auto *earlier = new QWidget(this);
    auto *earlierLayout = new QVBoxLayout(earlier);
    earlierLayout->setContentsMargins(0, 6, 0, 0);
    earlierLayout->addWidget(m_publicationsLabel);
    earlierLayout->addWidget(m_publications, 1);
    auto *returnRow = new QHBoxLayout;
    returnRow->addStretch();
    returnRow->addWidget(m_return);
    earlierLayout->addLayout(returnRow);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_preview);
    splitter->addWidget(earlier);
    splitter->setSizes({360, 220});

    // In a low window the page scrolls.
    auto *page = new QWidget;
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_heading);
    layout->addLayout(targetRow);
    layout->addLayout(workRow);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
}

void PublishPage::connectAll()
{
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        if (const PublishTarget *target = currentTarget())
            WindowSettings::setText(QStringLiteral("publish/target"), target->name);
        m_preview->clear();
        loadPublications();
        loadKept();
        showState();
    });
    connect(m_newTarget, &QPushButton::clicked, this, [this] { editTarget({}); });
    connect(m_editTarget, &QPushButton::clicked, this, [this] {
        if (const PublishTarget *target = currentTarget())
            editTarget(*target);
    });
    connect(m_removeTarget, &QPushButton::clicked, this, &PublishPage::removeTarget);
    connect(m_testTarget, &QPushButton::clicked, this, &PublishPage::testTarget);
    connect(m_check, &QPushButton::clicked, this, &PublishPage::check);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(); });
    connect(m_cancel, &QPushButton::clicked, m_work, &PublishWork::cancel);
    connect(m_return, &QPushButton::clicked, this, &PublishPage::askReturn);
    connect(m_publications, &QTreeWidget::currentItemChanged, this, [this] { showState(); });
    connect(m_preview, &PublishPreview::openRequested, this, &PublishPage::openRequested);
    connect(m_work, &PublishWork::progressed, this, &PublishPage::showProgress);
    connect(m_work, &PublishWork::finished, this, &PublishPage::showOutcome);
    connect(m_work, &PublishWork::failed, this, &PublishPage::showFailure);
    connect(m_service.get(), &DatabaseService::changed, this, &PublishPage::loadTargets);
}

void PublishPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PublishPage::retranslate()
{
    m_heading->setText(tr("Publish"));
    const QStringList labels =
        withMnemonics({tr("Target"), tr("New target…"), tr("Change…"), tr("Remove"), tr("Test"), tr("Check"),
                       tr("Publish"), tr("Cancel"), tr("Earlier publications"), tr("Roll back to this")},
                      messageLanguage());
    m_targetLabel->setText(labels[0]);
    m_newTarget->setText(labels[1]);
    m_editTarget->setText(labels[2]);
    m_removeTarget->setText(labels[3]);
    m_testTarget->setText(labels[4]);
    m_check->setText(labels[5]);
    m_publish->setText(labels[6]);
    m_cancel->setText(labels[7]);
    m_publicationsLabel->setText(labels[8]);
    m_return->setText(labels[9]);
    m_target->setAccessibleName(tr("Target"));
    m_target->setPlaceholderText(tr("No target yet"));
    m_bar->setAccessibleName(tr("Progress"));
    m_editTarget->setToolTip(tr("Change the name or the folder of this target"));
    m_removeTarget->setToolTip(tr("Forget this target; what was published stays"));
    m_testTarget->setToolTip(tr("See whether one could publish there"));
    m_check->setToolTip(tr("Show what would change, without changing anything"));
    m_publish->setToolTip(tr("Show the pages to visitors"));
    m_return->setToolTip(tr("Show first what would change, then bring that publication back"));
    showState();
}

void PublishPage::showState()
{
    const bool busy = m_work->isRunning();
    const bool hasTarget = currentTarget() != nullptr;
    const bool writable = !m_service->isReadOnly();
    m_target->setEnabled(!busy && !m_targets.isEmpty());
    m_newTarget->setEnabled(!busy && writable);
    m_editTarget->setEnabled(!busy && hasTarget && writable);
    m_removeTarget->setEnabled(!busy && hasTarget && writable);
    m_testTarget->setEnabled(!busy && hasTarget);
    m_check->setEnabled(!busy && hasTarget);
    m_publish->setEnabled(!busy && hasTarget && writable);
    m_return->setEnabled(!busy && hasTarget && writable && m_publications->chosenRelease());
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    if (!busy)
        m_phase->setText(m_targets.isEmpty()
                             ? tr("Begin with a target: the folder that your web server shows.")
                             : QString());
}

void PublishPage::tell(const QString &text)
{
    m_notice->show(FormSign::Information, text);
    Q_EMIT said(text, 0);
}

// Checking, publishing, bringing back.

void PublishPage::check()
{
    PublishOptions options;
    options.dryRun = true;
    begin(Doing::Checking, options);
}

void PublishPage::publish(bool replaceForeign)
{
    PublishOptions options;
    options.replaceForeign = replaceForeign;
    begin(Doing::Publishing, options);
}

void PublishPage::askReturn()
{
    const auto release = m_publications->chosenRelease();
    if (!release)
        return;
    PublishOptions options;
    options.dryRun = true;
    options.rollback = true;
    options.release = release->release;
    begin(Doing::CheckingReturn, options);
}

void PublishPage::goBack(qint64 release)
{
    PublishOptions options;
    options.rollback = true;
    options.release = release;
    begin(Doing::Returning, options);
}

void PublishPage::begin(Doing doing, PublishOptions options)
{
    const PublishTarget *target = currentTarget();
    if (!target || m_work->isRunning())
        return;
    options.target = target->name;
    options.stateFolder = m_stateFolder;
    m_doing = doing;
    m_notice->dismiss();
    m_preview->clear();
    m_bar->setRange(0, 0);
    m_phase->clear();
    m_work->start(options);
    showState();
    m_cancel->setFocus();
    Q_EMIT busyChanged(true);
}

void PublishPage::showProgress(const QString &phase, qint64 done, qint64 total)
{
    m_bar->setRange(0, int(qMin<qint64>(total, std::numeric_limits<int>::max())));
    m_bar->setValue(int(qMin<qint64>(done, std::numeric_limits<int>::max())));
    m_phase->setText(total > 0
                         ? tr("%1: %2 of %3").arg(phase, QLocale().toString(done), QLocale().toString(total))
                         : phase);
}

void PublishPage::showOutcome(const PublishSite::Outcome &outcome)
{
    showState();
    m_preview->setOutcome(outcome);
    const QString summary = PublishPreview::summary(outcome.result);
    switch (m_doing) {
    case Doing::Checking:
        m_notice->show(FormSign::Information, tr("Nothing was published yet. %1").arg(summary));
        m_publish->setFocus();
        break;
    case Doing::CheckingReturn:
        m_notice->show(
            FormSign::Warning,
            tr("This is what going back would change. Nothing was changed yet. %1").arg(summary),
            {{tr("Go back"), [this, release = m_work->options().release.value_or(0)] { goBack(release); },
              QStringLiteral("goBackButton")},
             {tr("Keep as it is"), [this] { m_preview->clear(); }, QStringLiteral("keepButton")}});
        break;
    case Doing::Returning:
        tell(tr("An earlier publication of “%1” is shown again. %2").arg(outcome.result.target, summary));
        break;
    case Doing::Publishing:
    case Doing::Nothing:
        tell(outcome.result.pages.isEmpty()
                 ? tr("“%1” shows the newest pages already.").arg(outcome.result.target)
                 : tr("Published to “%1”. %2").arg(outcome.result.target, summary));
        break;
    }
    loadPublications();
    loadKept();
    Q_EMIT busyChanged(false);
}

void PublishPage::showFailure(const Error &error)
{
    showState();
    QList<NoticeBar::Action> actions;
    if (error.kind == Error::Kind::Conflict && m_doing == Doing::Publishing)
        actions += {tr("Publish all the same"), [this] { publish(true); }, QStringLiteral("replaceButton")};
    else if (error.kind == Error::Kind::Unreachable && m_doing == Doing::Publishing)
        actions += {tr("Try again"), [this] { publish(); }, QStringLiteral("retryButton")};
    m_notice->show(error.kind == Error::Kind::Cancelled ? FormSign::Information : FormSign::Error,
                   error.message, actions);
    m_check->setFocus();
    Q_EMIT busyChanged(false);
}

} // namespace weltkontor
