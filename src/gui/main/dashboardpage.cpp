// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/dashboardpage.h"

#include "base/phrases.h"
#include "domain/followup.h"
#include "gui/main/flowlayout.h"
#include "gui/main/lineicon.h"
#include "gui/main/page.h"
#include "gui/main/recordwords.h"
#include "models/answer.h"
#include "storage/history.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{
namespace
{

constexpr RecordType counted[] = {RecordType::Partner, RecordType::Partnership, RecordType::Contact,
                                  RecordType::Article, RecordType::Visit};
constexpr int comingDays = 30;
constexpr qsizetype shownLines = 8;

QLabel *textLabel(const QString &text, double size, bool bold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// A line that leads somewhere: a button that reads like text and shows where the keyboard is.
QPushButton *lineButton(const QString &text, QWidget *parent)
{
    QString escaped = text;
    auto *button = new QPushButton(escaped.replace(u'&', QLatin1String("&&")), parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    button->setPalette(palette);
    return button;
}

} // namespace

DashboardPage::DashboardPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QScrollArea(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(m_service.get(), &DatabaseService::changed, this, &DashboardPage::load);
    load();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        load();
}

Result<DashboardPage::Content> DashboardPage::read(Database &database, Language language)
{
    Content content;
    RecordReader reader(database);
    const auto profile = reader.cityProfile();
    if (!profile)
        return profile.error();
    const Record city = Record::from(*profile);
    for (const Language one : {language, otherLanguage(language)}) {
        if (content.city.isEmpty())
            content.city = city.text(QString(QStringLiteral("city_name_") + languageCode(one)));
    }
    for (const RecordType type : counted) {
        const auto count = reader.count(type);
        if (!count)
            return count.error();
        content.counts.append({type, *count});
    }
    const auto empty = reader.isEmpty();
    if (!empty)
        return empty.error();
    content.empty = *empty;
    const auto states = RecordFinder(database).states(database.clock().today());
    if (!states)
        return states.error();
    for (const PartnershipState &state : *states)
        content.active += state.status == PartnershipStatus::Active ? 1 : 0;

    auto followUps = reader.all<FollowUp>();
    if (!followUps)
        return followUps.error();
    const QDate today = database.clock().today();
    QList<RecordRef> subjects;
    followUps->removeIf([&](const FollowUp &one) {
        return one.doneOn.isValid() || !one.due.isValid() || one.due > today.addDays(comingDays);
    });
    std::stable_sort(followUps->begin(), followUps->end(),
                     [](const FollowUp &a, const FollowUp &b) { return a.due < b.due; });
    for (const FollowUp &one : *followUps) {
        if (!one.subject.isNull())
            subjects += one.subject;
    }
    const auto titles = reader.titles(subjects);
    if (!titles)
        return titles.error();
    for (const FollowUp &one : *followUps) {
        content.followUps +=
            FollowUpLine{PartialDate(one.due).toText(language), one.text,
                         titles->value(one.subject).in(language), one.subject, one.due < today};
    }
    const auto sets = History(database).changeSets(static_cast<int>(shownLines));
    if (!sets)
        return sets.error();
    for (const ChangeSetInfo &info : *sets) {
        content.changes += QStringLiteral("%1 · %2 · %3")
                               .arg(PartialDate(info.at.toLocalTime().date()).toShortText(language), info.by,
                                    info.act.summary(language));
    }
    return content;
}

void DashboardPage::load()
{
    ++m_question;
    onAnswer(this, m_service->read([language = messageLanguage()](Database &database) {
        return read(database, language);
    }),
             [this, question = m_question](const Result<Content> &content) {
                 if (question != m_question)
                     return;
                 if (content)
                     show(*content);
                 else
                     Q_EMIT failed(content.error());
                 Q_EMIT loaded();
             });
}

QWidget *DashboardPage::section(const QString &title)
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(textLabel(title, 1.15, true, box));
    return box;
}

void DashboardPage::show(const Content &content)
{
    setAccessibleName(pageName(Page::Dashboard));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(14);
    layout->addWidget(
        textLabel(content.city.isEmpty() ? pageName(Page::Dashboard) : content.city, 1.5, true, page));
    addNumbers(layout, content);
    if (content.empty) {
        auto *start = section(tr("Begin here"));
        auto *text =
            new QLabel(tr("Bring in the list of partners or contacts that you have, as Excel or CSV file, or "
                          "begin with the first partner."),
                       start);
        text->setWordWrap(true);
        start->layout()->addWidget(text);
        auto *actions = new QHBoxLayout;
        auto *import = new QPushButton(tr("Import a table"), start);
        auto *create = new QPushButton(newRecordText(RecordType::Partner), start);
        actions->addWidget(import);
        actions->addWidget(create);
        actions->addStretch();
        static_cast<QBoxLayout *>(start->layout())->addLayout(actions);
        connect(import, &QPushButton::clicked, this, &DashboardPage::importWanted);
        connect(create, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(RecordType::Partner); });
        layout->addWidget(start);
    }
    addFollowUps(layout, content);
    addChanges(layout, content);
    layout->addStretch();
    setWidget(page);
}

void DashboardPage::addNumbers(QBoxLayout *layout, const Content &content)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 12);
    for (const auto &[type, count] : content.counts) {
        auto *card = new QPushButton(row);
        card->setAutoDefault(false);
        card->setIcon(lineIcon(pageIconName(*pageOf(type))));
        const int icon = card->fontMetrics().height() * 2;
        card->setIconSize(QSize(icon, icon));
        QString text = tr("%1  %2").arg(QLocale().toString(count), pageTitle(type));
        if (type == RecordType::Partnership)
            text = tr("%1, %n active", nullptr, static_cast<int>(content.active)).arg(text);
        card->setText(text);
        card->setMinimumHeight(icon + 20);
        connect(card, &QPushButton::clicked, this, [this, type = type] { Q_EMIT listWanted(type, {}); });
        flow->addWidget(card);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    layout->addWidget(row);
}

void DashboardPage::addFollowUps(QBoxLayout *layout, const Content &content)
{
    auto *box = section(tr("Follow-ups, overdue and of the next %1 days").arg(comingDays));
    auto *lines = static_cast<QBoxLayout *>(box->layout());
    if (content.followUps.isEmpty())
        lines->addWidget(new QLabel(tr("Nothing is due."), box));
    for (const FollowUpLine &line : content.followUps.mid(0, shownLines)) {
        QString text = line.overdue ? tr("Overdue since %1: %2").arg(line.due, line.text)
                                    : tr("%1: %2").arg(line.due, line.text);
        if (!line.subjectTitle.isEmpty())
            text = tr("%1 (%2)").arg(text, line.subjectTitle);
        auto *row = new QHBoxLayout;
        auto *icon = new QLabel(box);
        const int size = fontMetrics().height();
        icon->setPixmap(lineIcon(line.overdue ? QStringLiteral("warning") : QStringLiteral("followup"))
                            .pixmap(size, size));
        row->addWidget(icon);
        if (pageOf(line.subject.type).has_value() && !line.subject.isNull()) {
            auto *button = lineButton(text, box);
            connect(button, &QPushButton::clicked, this,
                    [this, subject = line.subject] { Q_EMIT recordWanted(subject); });
            row->addWidget(button);
        } else {
            auto *label = new QLabel(text, box);
            label->setTextFormat(Qt::PlainText);
            row->addWidget(label);
        }
        row->addStretch();
        lines->addLayout(row);
    }
    if (content.followUps.size() > shownLines) {
        auto *more = lineButton(tr("Show all partners with overdue follow-ups"), box);
        connect(more, &QPushButton::clicked, this,
                [this] { Q_EMIT listWanted(RecordType::Partner, QStringLiteral("followup:due")); });
        lines->addWidget(more, 0, Qt::AlignLeading);
    }
    layout->addWidget(box);
}

void DashboardPage::addChanges(QBoxLayout *layout, const Content &content)
{
    auto *box = section(tr("Latest changes"));
    auto *lines = static_cast<QBoxLayout *>(box->layout());
    if (content.changes.isEmpty())
        lines->addWidget(new QLabel(tr("Nothing was changed yet."), box));
    for (const QString &change : content.changes) {
        auto *label = new QLabel(change, box);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    auto *more = lineButton(tr("Open the history"), box);
    connect(more, &QPushButton::clicked, this, &DashboardPage::historyWanted);
    lines->addWidget(more, 0, Qt::AlignLeading);
    layout->addWidget(box);
}

} // namespace weltkontor
