// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "site/brandcolour.h"
#include "site/sitecontent.h"
#include "site/sitepaths.h"

#include <array>

namespace weltkontor
{

/// The sections of the overview that relations stand in, in their order there.
enum class OverviewSection { Partnerships, Cooperations, Further };

/// A relation as it stands on the day of the site.
struct SiteRelation {
    const Partnership *partnership = nullptr;
    const Partner *partner = nullptr;
    QList<const Milestone *> milestones; ///< In order of time.
    PartnershipState state;
    OverviewSection section = OverviewSection::Further;
    qsizetype kindOrder = 0; ///< Place of its kind in the catalogue.
};

/// A picture in one of its sizes.
struct SitePictureFile {
    QString path;
    int width = 0, height = 0; ///< In pixels; 0 when not known.
};

/**
 * The content of one day with everything that pages look up: relations by partner and section, news by
 * partner, the place of every page and picture. Made once per build, constant afterwards.
 */
class SiteModel
{
public:
    SiteModel(const SiteContent &content, const QDate &day);
    SiteModel(const SiteModel &) = delete;
    SiteModel &operator=(const SiteModel &) = delete;

    const SiteContent &content() const { return m_content; }
    const SitePaths &paths() const { return m_paths; }
    const BrandColours &colours() const { return m_colours; }
    const QDate &day() const { return m_day; }

    /// Where the pages are seen, with a slash at its end; empty where the profile does not tell.
    const QString &address() const { return m_address; }

    /// Articles whose last day has passed.
    const QList<Article> &expired() const { return m_expired; }

    /// All, by kind.
    const QList<SiteRelation> &relations() const { return m_relations; }

    /// In the order of the catalogue, then of time.
    QList<const SiteRelation *> relationsOf(PartnerId partner) const;

    /// Those that have not ended, by kind, then in the order the office gave (Partner::position), then by
    /// name.
    QList<const SiteRelation *> relationsIn(OverviewSection section, Language language) const;

    /// By name in the collation of the language.
    const QList<const Partner *> &partnersByName(Language language) const
    {
        return m_byName[size_t(language)];
    }

    /// Its place among them.
    qsizetype nameOrder(PartnerId partner, Language language) const
    {
        return m_nameOrder[size_t(language)].value(partner.value);
    }

    const QList<const Article *> &articles() const { return m_articles; }          ///< Newest first.
    const QList<const Visit *> &visits() const { return m_visits; }                ///< Newest first.
    const QList<const Infoletter *> &infoletters() const { return m_infoletters; } ///< Newest first.

    /// People of a partner; of the office itself where the id is null.
    QList<const SitePerson *> personsOf(PartnerId partner) const;

    /// The files of a picture, the smallest first; none where there is no such picture.
    const QList<SitePictureFile> &pictureFiles(DocumentId id) const;

    /// Where the largest of them lies; empty where there is none.
    QString picturePath(DocumentId id) const;

    /// Puts smaller ones in its place, in order of their widths.
    void setPictureFiles(DocumentId id, const QList<SitePictureFile> &files) { m_pictures[id.value] = files; }

    /// The file of this picture: "assets/HASH.jpg".
    static SitePictureFile fileOf(const SitePicture &picture);

private:
    void makeRelations(const QDate &day);
    void sortNews();
    void sortNames();

    SiteContent m_content;
    SitePaths m_paths;
    BrandColours m_colours;
    QDate m_day;
    QString m_address;
    QList<Article> m_expired;
    std::array<QList<const Partner *>, std::size(allLanguages)> m_byName;
    std::array<QHash<qint64, qsizetype>, std::size(allLanguages)> m_nameOrder;
    QList<SiteRelation> m_relations;
    QHash<qint64, QList<qsizetype>> m_relationsOf;
    QList<const Article *> m_articles;
    QList<const Visit *> m_visits;
    QList<const Infoletter *> m_infoletters;
    QHash<qint64, QList<const SitePerson *>> m_personsOf;
    QHash<qint64, QList<SitePictureFile>> m_pictures;
};

/// Which section of the overview a relation belongs to: by its kind; one of a kind that an office added
/// itself by its category in the national register.
OverviewSection overviewSectionOf(const Partnership &partnership);

} // namespace weltkontor
