// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitemodel.h"

#include "base/sha256.h"
#include "base/sortkey.h"
#include "site/picturekind.h"

namespace weltkontor
{
namespace
{

/// Newest first; without a date last; of one day the later record first.
template<typename T, typename Key>
QList<const T *> newestFirst(const QList<T> &records, Key key)
{
    QList<const T *> sorted;
    for (const T &record : records)
        sorted += &record;
    std::sort(sorted.begin(), sorted.end(), [&](const T *a, const T *b) {
        return std::pair(key(*a), a->id.value) > std::pair(key(*b), b->id.value);
    });
    return sorted;
}

} // namespace

OverviewSection overviewSectionOf(const Partnership &partnership)
{
    static const QSet<QString> partnerships{QStringLiteral("twin_town"), QStringLiteral("friendship"),
                                            QStringLiteral("inner_german")};
    static const QSet<QString> cooperations{QStringLiteral("economic"), QStringLiteral("agenda_21")};
    static const QSet<QString> further{QStringLiteral("project"), QStringLiteral("contact"),
                                       QStringLiteral("network")};
    if (partnerships.contains(partnership.kind))
        return OverviewSection::Partnerships;
    if (cooperations.contains(partnership.kind))
        return OverviewSection::Cooperations;
    if (further.contains(partnership.kind))
        return OverviewSection::Further;
    const bool isPartnership = partnership.rgreCategory == RgreCategory::Partnership ||
                               partnership.rgreCategory == RgreCategory::Friendship;
    return isPartnership ? OverviewSection::Partnerships : OverviewSection::Further;
}

SiteModel::SiteModel(const SiteContent &content, const QDate &day)
    : m_content(content.shownOn(day))
    , m_paths(m_content)
    , m_colours(brandColours(m_content.profile.colour))
    , m_day(day)
    , m_address(m_content.profile.siteAddress.toText())
{
    if (!m_address.isEmpty() && !m_address.endsWith(u'/'))
        m_address += u'/';
    for (const Article &article : content.articles) {
        if (article.shownUntil.isValid() && article.shownUntil < day)
            m_expired += article;
    }
    makeRelations(day);
    sortNews();
    sortNames();
    for (const SitePerson &person : std::as_const(m_content.persons))
        m_personsOf[person.partner.value] += &person;
    for (auto picture = m_content.pictures.cbegin(); picture != m_content.pictures.cend(); ++picture)
        m_pictures.insert(picture.key(), {fileOf(*picture)});
}

SitePictureFile SiteModel::fileOf(const SitePicture &picture)
{
    return {QStringLiteral("assets/%1.%2")
                .arg(QString::fromLatin1(sha256(picture.bytes).left(24)), pictureEnding(picture)),
            picture.width, picture.height};
}

const QList<SitePictureFile> &SiteModel::pictureFiles(DocumentId id) const
{
    static const QList<SitePictureFile> none;
    const auto found = m_pictures.constFind(id.value);
    return found == m_pictures.constEnd() ? none : *found;
}

QString SiteModel::picturePath(DocumentId id) const
{
    const auto &files = pictureFiles(id);
    return files.isEmpty() ? QString() : files.constLast().path;
}

void SiteModel::makeRelations(const QDate &day)
{
    QHash<qint64, QList<const Milestone *>> milestones;
    for (const Milestone &milestone : std::as_const(m_content.milestones))
        milestones[milestone.partnership.value] += &milestone;
    QHash<QString, qsizetype> order;
    const auto kinds = m_content.catalogues.entries(QStringLiteral("partnership_kind"));
    for (qsizetype i = 0; i < kinds.size(); ++i)
        order.insert(kinds[i].key, i);

    for (const Partnership &partnership : std::as_const(m_content.partnerships)) {
        SiteRelation relation;
        relation.partnership = &partnership;
        relation.partner = m_content.partner(partnership.partner);
        relation.milestones = milestones.value(partnership.id.value);
        std::sort(relation.milestones.begin(), relation.milestones.end(),
                  [](const Milestone *a, const Milestone *b) {
                      return std::tie(a->date, a->id) < std::tie(b->date, b->id);
                  });
        QList<Milestone> values;
        for (const Milestone *milestone : std::as_const(relation.milestones))
            values += *milestone;
        relation.state = stateOn(values, day);
        relation.section = overviewSectionOf(partnership);
        relation.kindOrder = order.value(partnership.kind, kinds.size());
        m_relations += relation;
    }
    std::stable_sort(m_relations.begin(), m_relations.end(),
                     [](const SiteRelation &a, const SiteRelation &b) {
                         return std::tie(a.kindOrder, a.partnership->kind, a.state.since) <
                                std::tie(b.kindOrder, b.partnership->kind, b.state.since);
                     });
    for (qsizetype i = 0; i < m_relations.size(); ++i)
        m_relationsOf[m_relations[i].partner->id.value] += i;
}

void SiteModel::sortNews()
{
    m_articles = newestFirst(m_content.articles, [](const Article &article) {
        return article.date.isValid() ? article.date : article.shownFrom;
    });
    m_visits = newestFirst(m_content.visits, [](const Visit &visit) { return visit.begin; });
    m_infoletters = newestFirst(m_content.infoletters, [](const Infoletter &letter) {
        return std::pair(letter.year.value_or(0), letter.week.value_or(0));
    });
}

QList<const SiteRelation *> SiteModel::relationsOf(PartnerId partner) const
{
    QList<const SiteRelation *> relations;
    const auto places = m_relationsOf.value(partner.value);
    for (const qsizetype place : places)
        relations += &m_relations[place];
    return relations;
}

QList<const SiteRelation *> SiteModel::relationsIn(OverviewSection section, Language language) const
{
    struct Sorted {
        std::tuple<qsizetype, QString, qint64, qsizetype, qint64> key;
        const SiteRelation *relation;
    };
    QList<Sorted> sorted;
    for (const SiteRelation &relation : m_relations) {
        if (relation.section != section || relation.state.status == PartnershipStatus::Ended)
            continue;
        const Partner &partner = *relation.partner;
        sorted += {{relation.kindOrder, relation.partnership->kind,
                    partner.position.value_or(std::numeric_limits<qint64>::max()),
                    nameOrder(partner.id, language), relation.partnership->id.value},
                   &relation};
    }
    std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) { return a.key < b.key; });
    QList<const SiteRelation *> relations;
    for (const Sorted &one : std::as_const(sorted))
        relations += one.relation;
    return relations;
}

void SiteModel::sortNames()
{
    for (const Language language : allLanguages) {
        QList<std::pair<QByteArray, const Partner *>> sorted;
        for (const Partner &partner : std::as_const(m_content.partners))
            sorted += {sortKey(partner.name.inOrOther(language), language), &partner};
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return std::pair(a.first, a.second->id) < std::pair(b.first, b.second->id);
        });
        for (const auto &one : std::as_const(sorted)) {
            m_nameOrder[size_t(language)].insert(one.second->id.value, m_byName[size_t(language)].size());
            m_byName[size_t(language)] += one.second;
        }
    }
}

QList<const SitePerson *> SiteModel::personsOf(PartnerId partner) const
{
    return m_personsOf.value(partner.value);
}

} // namespace weltkontor
