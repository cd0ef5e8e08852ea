// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitecheck.h"

#include "domain/recorddescription.h"
#include "site/markdown.h"
#include "site/sitepages.h"

namespace weltkontor
{
namespace
{

class Check
{
public:
    explicit Check(const SiteModel &site)
        : m_site(site)
        , m_findings(site.content().findings)
    {
    }

    QList<SiteFinding> run()
    {
        checkProfile();
        for (const Partner &partner : m_site.content().partners)
            checkPartner(partner);
        for (const Partnership &partnership : m_site.content().partnerships)
            checkPartnership(partnership);
        for (const Article *article : m_site.articles()) {
            about(*article, article->title);
            texts({{"title", article->title}, {"teaser", article->teaser}, {"body", article->body}});
            if (!article->pictureDecorative)
                picture(article->picture, article->pictureAlt);
        }
        for (const Visit *visit : m_site.visits()) {
            about(*visit, visit->title);
            texts({{"title", visit->title}, {"text", visit->text}});
            for (const DocumentId id : visit->pictures) {
                if (const SitePicture *shown = m_site.content().picture(id))
                    picture(id, shown->title, "pictures");
            }
        }
        for (const Infoletter *letter : m_site.infoletters()) {
            about(*letter,
                  {infoletterTitle(*letter, Language::German), infoletterTitle(*letter, Language::English)});
            texts({{"introduction", letter->introduction}});
        }
        for (const Article &article : m_site.expired()) {
            about(article, article.title);
            add(SiteFinding::Kind::Expired, "shown_until");
        }
        return std::move(m_findings);
    }

private:
    struct NamedText {
        const char *field;
        const Bilingual &text;
    };

    template<typename T>
    void about(const T &record, const Bilingual &title)
    {
        m_record = RecordRef(record.id);
        m_title = {title.inOrOther(Language::German), title.inOrOther(Language::English)};
    }

    void add(SiteFinding::Kind kind, const char *field = "", std::optional<Language> language = {})
    {
        m_findings += {kind, m_record, m_title.de, m_title.en, QString::fromLatin1(field), language};
    }

    void texts(std::initializer_list<NamedText> list)
    {
        for (const auto &[field, text] : list) {
            if (text.isEmpty())
                continue;
            for (const Language language : allLanguages) {
                if (text.in(language).isEmpty())
                    add(SiteFinding::Kind::TranslationMissing, field, language);
            }
            const Field *described = RecordDescription::of(m_record.type).field(QString::fromLatin1(field));
            const bool isMarkdown = described && described->type() == FieldType::Markdown;
            const auto mayHoldLinks = [](const QString &markdown) {
                return markdown.contains(u'[') || markdown.contains(u'<');
            };
            if (isMarkdown && (mayHoldLinks(text.de) || mayHoldLinks(text.en)) &&
                (htmlFromMarkdown(text.de, 2).leftOut || htmlFromMarkdown(text.en, 2).leftOut))
                add(SiteFinding::Kind::LinkLeftOut, field);
        }
    }

    void picture(DocumentId id, const Bilingual &alt, const char *field = "picture_alt")
    {
        if (!m_site.content().picture(id))
            return;
        for (const Language language : allLanguages) {
            if (alt.in(language).isEmpty())
                add(SiteFinding::Kind::AltTextMissing, field, language);
        }
    }

    void checkProfile()
    {
        const CityProfile &profile = m_site.content().profile;
        about(profile, profile.cityName);
        const std::initializer_list<NamedText> needed{{"city_name", profile.cityName},
                                                      {"department", profile.department},
                                                      {"headline", profile.headline},
                                                      {"introduction", profile.introduction}};
        for (const auto &[field, text] : needed) {
            if (text.isEmpty())
                add(SiteFinding::Kind::ProfileIncomplete, field);
        }
        if (profile.siteAddress.isEmpty())
            add(SiteFinding::Kind::SiteAddressMissing, "site_address");
        texts({{"city_name", profile.cityName},
               {"department", profile.department},
               {"headline", profile.headline},
               {"introduction", profile.introduction},
               {"quotation", profile.quotation},
               {"quotation_source", profile.quotationSource},
               {"partnerships_text", profile.partnershipsText},
               {"cooperations_text", profile.cooperationsText},
               {"current_text", profile.currentText}});
        const std::initializer_list<NamedText> links{{"legal_notice", profile.legalNotice},
                                                     {"data_protection", profile.dataProtection},
                                                     {"accessibility", profile.accessibility}};
        for (const auto &[field, link] : links) {
            for (const Language language : allLanguages) {
                if (link.in(language).isEmpty())
                    add(SiteFinding::Kind::LegalLinkMissing, field, language);
            }
        }
    }

    void checkPartner(const Partner &partner)
    {
        about(partner, partner.name);
        texts({{"name", partner.name}, {"description", partner.description}});
        if (!partner.pictureDecorative)
            picture(partner.picture, partner.pictureAlt);
        if (m_site.relationsOf(partner.id).isEmpty())
            add(SiteFinding::Kind::NoRelation);
    }

    void checkPartnership(const Partnership &partnership)
    {
        Bilingual title = m_site.content().partner(partnership.partner)->name;
        const auto kind = [&](Language language) {
            return m_site.content().catalogues.label(QStringLiteral("partnership_kind"), partnership.kind,
                                                     language);
        };
        title = {title.inOrOther(Language::German) + QStringLiteral(", ") + kind(Language::German),
                 title.inOrOther(Language::English) + QStringLiteral(", ") + kind(Language::English)};
        about(partnership, title);
        texts({{"reason", partnership.reason}, {"description", partnership.description}});
        for (const SiteRelation *relation : m_site.relationsOf(partnership.partner)) {
            if (relation->partnership != &partnership)
                continue;
            for (const Milestone *milestone : relation->milestones) {
                about(*milestone, title);
                texts({{"wording", milestone->wording}});
            }
        }
    }

    const SiteModel &m_site;
    QList<SiteFinding> m_findings;
    RecordRef m_record;
    Bilingual m_title;
};

} // namespace

QList<SiteFinding> checkSite(const SiteModel &site)
{
    return Check(site).run();
}

} // namespace weltkontor
