// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/dashboardpage.h"

#include "base/phrases.h"
#include "gui/main/deskcard.h"
#include "gui/main/desklist.h"
#include "gui/main/desksectionwords.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"
#include "gui/main/mapcard.h"
#include "gui/main/page.h"
#include "gui/main/recordwords.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{
namespace
{

using Kind = DeskSection::Kind;

constexpr Kind leftSections[] = {Kind::FollowUps, Kind::Anniversaries, Kind::Visits, Kind::Agreements};
constexpr Kind rightSections[] = {Kind::Reviews, Kind::Imports, Kind::Unpublished};
constexpr int numberCount = 5;
constexpr int columnsFrom = 110; ///< In average characters: below it the cards stand in one column.

} // namespace

DashboardPage::DashboardPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QScrollArea(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
    name();
    connect(m_service.get(), &DatabaseService::changed, this, &DashboardPage::load);
    load();
}

void DashboardPage::build()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(14);
    m_city = new QLabel(page);
    m_city->setTextFormat(Qt::PlainText);
    layout->addWidget(m_city);
    layout->addWidget(buildNumbers());
    m_start = buildStart();
    layout->addWidget(m_start);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(14);
    layout->addLayout(m_columns);
    layout->addStretch();

    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(14);
        m_columns->addLayout(column, 1);
    }
    for (const Kind kind : leftSections)
        left->addWidget(m_sections.emplace(kind, buildSection(kind)).first->second.card);
    left->addStretch();
    m_map = new MapCard(page);
    right->addWidget(m_map);
    connect(m_map, &MapCard::openRequested, this, &DashboardPage::recordWanted);
    for (const Kind kind : rightSections)
        right->addWidget(m_sections.emplace(kind, buildSection(kind)).first->second.card);
    m_changesCard = new DeskCard(page);
    m_changes = new QLabel(m_changesCard);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    m_changesCard->addContent(m_changes);
    m_openHistory = m_changesCard->addLink();
    connect(m_openHistory, &QPushButton::clicked, this, &DashboardPage::historyWanted);
    right->addWidget(m_changesCard);
    right->addStretch();
    setWidget(page);
}

QWidget *DashboardPage::buildNumbers()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 12);
    for (int number = 0; number < numberCount; ++number) {
        auto *card = new QPushButton(row);
        card->setAutoDefault(false);
        flow->addWidget(card);
        m_numbers += card;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

DeskCard *DashboardPage::buildStart()
{
    auto *card = new DeskCard(this);
    m_startText = new QLabel(card);
    m_startText->setWordWrap(true);
    card->addContent(m_startText);
    auto *row = new QWidget(card);
    auto *actions = new QHBoxLayout(row);
    actions->setContentsMargins(0, 0, 0, 0);
    m_startImport = new QPushButton(row);
    m_startNew = new QPushButton(row);
    actions->addWidget(m_startImport);
    actions->addWidget(m_startNew);
    actions->addStretch();
    card->addContent(row);
    connect(m_startImport, &QPushButton::clicked, this, &DashboardPage::importWanted);
    connect(m_startNew, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(RecordType::Partner); });
    card->hide();
    return card;
}

DashboardPage::SectionCard DashboardPage::buildSection(Kind kind)
{
    SectionCard section{new DeskCard(this), nullptr, nullptr, RecordType::Partner, {}};
    section.list = new DeskList(section.card);
    section.list->setObjectName(deskSectionName(kind));
    section.card->addContent(section.list);
    connect(section.list, &DeskList::opened, this, [this, kind](const DeskItem &item) { open(kind, item); });
    if (kind == Kind::FollowUps) {
        connect(section.list, &DeskList::doneWanted, this, [this](const RecordRef &followUp) {
            tell(markFollowUpDone(*m_service, followUp), tr("Marked as done"));
        });
        connect(section.list, &DeskList::moveWanted, this, [this](const RecordRef &followUp) {
            tell(moveFollowUp(*m_service, followUp), tr("Moved by a week"));
        });
    }
    if (kind != Kind::Imports && kind != Kind::Unpublished && kind != Kind::Agreements) {
        section.more = section.card->addLink();
        connect(section.more, &QPushButton::clicked, this, [this, kind] {
            const SectionCard &shown = m_sections.at(kind);
            Q_EMIT listWanted(shown.listed, shown.filter);
        });
    }
    return section;
}

void DashboardPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        name();
        arrange();
        load();
    }
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DashboardPage::arrange()
{
    const bool isWide = viewport()->width() >= fontMetrics().averageCharWidth() * columnsFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DashboardPage::load()
{
    ++m_question;
    onAnswer(this, m_service->read([language = messageLanguage()](Database &database) {
        return DeskOverview::read(database, language);
    }),
             [this, question = m_question](const Result<DeskOverview> &desk) {
                 if (question != m_question)
                     return;
                 if (desk)
                     showDesk(*desk);
                 else
                     Q_EMIT failed(desk.error());
                 Q_EMIT loaded();
             });
}

void DashboardPage::name()
{
    setAccessibleName(pageName(Page::Dashboard));
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.5);
    heading.setBold(true);
    m_city->setFont(heading);
    m_start->setTitle(tr("Begin here"));
    m_startText->setText(
        tr("Bring in the list of partners or contacts that you have, as Excel or CSV file, or "
           "begin with the first partner."));
    m_startImport->setText(tr("Import a table"));
    m_startNew->setText(newRecordText(RecordType::Partner));
    for (auto &[kind, section] : m_sections) {
        const DeskSectionWords words = deskSectionWords(kind);
        section.card->setTitle(words.title);
        section.list->setAccessibleName(words.title);
        section.list->setAccessibleDescription(words.keys);
        section.list->setToolTip(words.keys);
        if (section.more != nullptr)
            section.more->setText(words.more);
    }
    m_changesCard->setTitle(tr("Latest changes"));
    m_openHistory->setText(tr("Open the history"));
}

void DashboardPage::showDesk(const DeskOverview &desk)
{
    m_city->setText(desk.city.isEmpty() ? pageName(Page::Dashboard) : desk.city);
    showNumbers(desk);
    m_start->setVisible(desk.isEmpty);
    for (const DeskSection &section : desk.sections) {
        SectionCard &shown = m_sections.at(section.kind);
        shown.listed = section.listed;
        shown.filter = section.filter;
        shown.list->setItems(section.items);
        shown.list->setVisible(!section.items.isEmpty());
        if (shown.more != nullptr)
            shown.more->setVisible(!section.items.isEmpty() && !section.filter.isEmpty());
        const QString none = deskSectionWords(section.kind).none;
        shown.card->setNote(section.items.isEmpty() ? none : QString());
        shown.card->setVisible(!section.items.isEmpty() || !none.isEmpty());
    }
    m_map->setPlaces(desk.places);
    m_map->setVisible(!desk.places.isEmpty());
    m_changes->setText(desk.changes.join(u'\n'));
    m_changes->setVisible(!desk.changes.isEmpty());
    m_changesCard->setNote(desk.changes.isEmpty() ? tr("Nothing was changed yet.") : QString());
}

void DashboardPage::showNumbers(const DeskOverview &desk)
{
    for (int number = 0; number < numberCount; ++number) {
        QPushButton *card = m_numbers[number];
        card->setVisible(number < int(desk.counts.size()));
        if (!card->isVisibleTo(this))
            continue;
        const auto [type, count] = desk.counts[number];
        card->setIcon(lineIcon(pageIconName(*pageOf(type))));
        const int icon = card->fontMetrics().height() * 2;
        card->setIconSize(QSize(icon, icon));
        QString text = tr("%1  %2").arg(QLocale().toString(count), pageTitle(type));
        if (type == RecordType::Partnership)
            text = tr("%1, %n active", nullptr, static_cast<int>(desk.activePartnerships)).arg(text);
        card->setText(text);
        card->setMinimumHeight(icon + 20);
        card->disconnect(this);
        connect(card, &QPushButton::clicked, this, [this, type = type] { Q_EMIT listWanted(type, {}); });
    }
}

void DashboardPage::open(Kind kind, const DeskItem &item)
{
    if (kind == Kind::Unpublished)
        Q_EMIT publishWanted();
    else if (kind == Kind::Imports)
        Q_EMIT historyWanted();
    else if (!item.record.isNull() && pageOf(item.record.type))
        Q_EMIT recordWanted(item.record);
}

void DashboardPage::tell(const QFuture<ActAnswer> &act, const QString &text)
{
    onAnswer(this, act, [this, text](const ActAnswer &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (*answer)
            Q_EMIT said(text, **answer);
    });
}

} // namespace weltkontor
