// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitefinding.h"

#include "base/phrases.h"
#include "domain/recorddescription.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

const char *sentence(SiteFinding::Kind kind)
{
    switch (kind) {
    case SiteFinding::Kind::TranslationMissing:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1: “%2” is missing in %3; the page shows the other language.");
    case SiteFinding::Kind::AltTextMissing:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1: the picture has no text in %3 for people who cannot see it.");
    case SiteFinding::Kind::PictureUnusable:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1: a picture is left out, because it is not stored or no JPEG, "
                                 "PNG, GIF or WebP.");
    case SiteFinding::Kind::LegalLinkMissing:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "The settings lack the link “%2” in %3, which every page must have.");
    case SiteFinding::Kind::SiteAddressMissing:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "The settings lack “%2”: without it there are no feeds and no site map, and "
                                 "search engines do not see which pages belong together.");
    case SiteFinding::Kind::Expired:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1 is published but no longer shown: its last day has passed.");
    case SiteFinding::Kind::ProfileIncomplete:
        return QT_TRANSLATE_NOOP("SiteFinding", "The settings lack “%2”, which every page shows.");
    case SiteFinding::Kind::PersonWithoutBasis:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1 is marked as published but is left out: there is no processing "
                                 "basis for publication, or it was withdrawn.");
    case SiteFinding::Kind::NoRelation:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1 has no published partnership and so is not on the overview.");
    case SiteFinding::Kind::PartnerNotPublished:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1 is marked as published but is left out: its partner is not.");
    case SiteFinding::Kind::LinkLeftOut:
        return QT_TRANSLATE_NOOP("SiteFinding",
                                 "%1: “%2” holds a picture or a link that is no web, mail or phone "
                                 "address; only its text is shown.");
    }
    return "";
}

} // namespace

QString SiteFinding::kindKey() const
{
    switch (kind) {
    case Kind::TranslationMissing:
        return QStringLiteral("translation_missing");
    case Kind::AltTextMissing:
        return QStringLiteral("alt_text_missing");
    case Kind::PictureUnusable:
        return QStringLiteral("picture_unusable");
    case Kind::LegalLinkMissing:
        return QStringLiteral("legal_link_missing");
    case Kind::SiteAddressMissing:
        return QStringLiteral("site_address_missing");
    case Kind::ProfileIncomplete:
        return QStringLiteral("profile_incomplete");
    case Kind::PersonWithoutBasis:
        return QStringLiteral("person_without_basis");
    case Kind::NoRelation:
        return QStringLiteral("no_relation");
    case Kind::PartnerNotPublished:
        return QStringLiteral("partner_not_published");
    case Kind::LinkLeftOut:
        return QStringLiteral("link_left_out");
    case Kind::Expired:
        break;
    }
    return QStringLiteral("expired");
}

QString SiteFinding::text(Language in) const
{
    const Field *described = RecordDescription::of(record.type).field(field);
    const QString missing = !language ? QString()
                            : *language == Language::German
                                ? phrase(in, "SiteFinding", QT_TRANSLATE_NOOP("SiteFinding", "German"))
                                : phrase(in, "SiteFinding", QT_TRANSLATE_NOOP("SiteFinding", "English"));
    // All at once: a title may hold "%2".
    QString text = phrase(in, "SiteFinding", sentence(kind));
    const QString title = in == Language::German ? titleDe : titleEn;
    const QString label = described ? described->plainLabel(in) : field;
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'%' && next >= u'1' && next <= u'3') {
            filled += next == u'1' ? title : next == u'2' ? label : missing;
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace weltkontor
