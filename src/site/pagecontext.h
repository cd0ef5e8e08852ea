// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "site/sitemodel.h"

#include <kainjow/mustache.hpp>

namespace weltkontor
{

/// What a template is filled with. An empty text is `false`, so that a section {{#x}} is left out.
using TemplateData = kainjow::mustache::data;

/**
 * Turns values of the records into template data for one page: in its language, with links as seen from its
 * place, and with the language told wherever a text is in another one.
 */
class PageContext
{
public:
    PageContext(const SiteModel &site, Language language, const QString &path)
        : m_site(site)
        , m_language(language)
        , m_path(path)
    {
    }

    const SiteModel &site() const { return m_site; }
    Language language() const { return m_language; }
    const QString &path() const { return m_path; }

    static TemplateData plain(const QString &text);

    /// Sets the list "x" and "hasX", which is false for an empty one.
    static void setList(TemplateData &data, const std::string &name, TemplateData list);

    /// {value, lang}: lang only where it is the other language's text.
    TemplateData text(const Bilingual &text) const;
    /// {html, lang} of Markdown whose highest heading becomes @p topHeading.
    TemplateData markdown(const Bilingual &text, int topHeading) const;

    /// Which of the two languages a bilingual text is shown in.
    Language shownLanguage(const Bilingual &text) const;

    TemplateData date(const PartialDate &date) const; ///< {value, iso}
    TemplateData date(const QDate &day) const { return date(PartialDate(day)); }
    QString number(qint64 value) const { return localeOf(m_language).toString(value); }

    TemplateData partnerName(const Partner &partner) const { return text(partner.name); }
    /// {value, lang} of the name in its own writing, where it differs from the shown one.
    TemplateData localName(const Partner &partner) const;
    /// {href, name, country}: for lists of partners; those without a page are left out.
    TemplateData partnerLinks(const QList<PartnerId> &partners) const;

    TemplateData person(const SitePerson &person) const;
    TemplateData persons(PartnerId partner) const;

    /// The phone after DIN 5008 as {value, href}: at home for German readers, with the country code for
    /// others.
    TemplateData phone(const QString &typed) const;
    TemplateData mail(const QString &address) const;

    /// {src, srcset, sizes, alt, width, height, credit}; false where there is no picture. It is shown at most
    /// @p widest CSS pixels wide; "srcset" is set where there is more than one size.
    TemplateData picture(DocumentId id, const Bilingual &alt, const QString &credit, int widest = 960) const;

    QString linkTo(const QString &path) const { return SitePaths::link(m_path, path); }
    QString linkTo(SitePage page) const { return linkTo(SitePaths::page(page, m_language)); }
    QString linkTo(const RecordRef &record) const { return linkTo(m_site.paths().page(record, m_language)); }

    /// The whole address of a file of the site; empty where the site does not know its own, or no file.
    QString absolute(const QString &path) const;

    /// "since 1988", "suspended since February 2022" …; empty where nothing is known of an active one.
    QString stateText(const PartnershipState &state) const;

    QString kindLabel(const QString &kind) const;

private:
    const SiteModel &m_site;
    Language m_language;
    QString m_path;
};

} // namespace weltkontor
