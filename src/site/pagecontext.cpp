// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pagecontext.h"

#include "base/phrases.h"
#include "domain/phonenumber.h"
#include "site/markdown.h"
#include "site/namelanguage.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace weltkontor
{
namespace
{

TemplateData object()
{
    return TemplateData(TemplateData::type::object);
}

} // namespace

TemplateData PageContext::plain(const QString &text)
{
    if (text.isEmpty())
        return TemplateData(false);
    // Pages are well-formed as XML 1.0 too, which has no place for control characters.
    const auto isControl = [](QChar character) {
        const char16_t code = character.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') ||
               (code >= 0x7F && code <= 0x9F) || code >= 0xFFFE;
    };
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return TemplateData(text.toStdString());
    QString clean = text;
    clean.removeIf(isControl);
    return TemplateData(clean.toStdString());
}

void PageContext::setList(TemplateData &data, const std::string &name, TemplateData list)
{
    std::string flag = "has" + name;
    flag[3] = char(flag[3] - 'a' + 'A');
    data[flag] = TemplateData(list.is_non_empty_list());
    data[name] = std::move(list);
}

Language PageContext::shownLanguage(const Bilingual &text) const
{
    return text.in(m_language).isEmpty() ? otherLanguage(m_language) : m_language;
}

TemplateData PageContext::text(const Bilingual &text) const
{
    if (text.isEmpty())
        return TemplateData(false);
    TemplateData data = object();
    data["value"] = plain(text.inOrOther(m_language));
    const Language shown = shownLanguage(text);
    data["lang"] = plain(shown == m_language ? QString() : languageCode(shown));
    return data;
}

TemplateData PageContext::markdown(const Bilingual &text, int topHeading) const
{
    const QString html = htmlFromMarkdown(text.inOrOther(m_language), topHeading).html;
    if (html.isEmpty())
        return TemplateData(false);
    TemplateData data = object();
    data["html"] = plain(html);
    const Language shown = shownLanguage(text);
    data["lang"] = plain(shown == m_language ? QString() : languageCode(shown));
    return data;
}

TemplateData PageContext::date(const PartialDate &date) const
{
    if (date.isEmpty())
        return TemplateData(false);
    TemplateData data = object();
    data["value"] = plain(date.toText(m_language));
    data["iso"] = plain(date.toEdtf());
    return data;
}

TemplateData PageContext::localName(const Partner &partner) const
{
    if (partner.nameLocal.isEmpty() || partner.nameLocal == partner.name.inOrOther(m_language))
        return TemplateData(false);
    TemplateData data = object();
    data["value"] = plain(partner.nameLocal);
    data["lang"] = plain(languageOfName(partner.nameLocal, partner.country));
    return data;
}

TemplateData PageContext::partnerLinks(const QList<PartnerId> &partners) const
{
    TemplateData list(TemplateData::type::list);
    for (const PartnerId id : partners) {
        const Partner *partner = m_site.content().partner(id);
        if (!partner)
            continue;
        TemplateData data = object();
        data["href"] = plain(linkTo(RecordRef(id)));
        data["name"] = partnerName(*partner);
        data["country"] = plain(partner->country.name(m_language));
        list.push_back(data);
    }
    return list;
}

TemplateData PageContext::phone(const QString &typed) const
{
    if (typed.isEmpty())
        return TemplateData(false);
    const Country home = m_site.content().profile.country;
    TemplateData data = object();
    const auto number = PhoneNumber::fromText(typed, home);
    if (!number) {
        data["value"] = plain(typed);
        data["href"] = TemplateData(false);
        return data;
    }
    data["value"] = plain(number->toText(m_language == Language::German ? home : Country()));
    data["href"] = plain(number->e164().isEmpty() ? QString() : QStringLiteral("tel:") + number->e164());
    return data;
}

TemplateData PageContext::mail(const QString &address) const
{
    if (address.isEmpty())
        return TemplateData(false);
    TemplateData data = object();
    data["value"] = plain(address);
    data["href"] =
        plain(QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(address, "@")));
    return data;
}

TemplateData PageContext::person(const SitePerson &person) const
{
    TemplateData data = object();
    data["name"] = plain(person.name);
    TemplateData original(false);
    if (!person.nameOriginal.isEmpty() && person.nameOriginal != person.name) {
        original = object();
        original["value"] = plain(person.nameOriginal);
        original["lang"] = plain(languageOfName(person.nameOriginal, person.country));
    }
    data["originalName"] = std::move(original);
    data["function"] = text(person.function);
    // A desk of the office itself is told by what it does, not by the office's name again.
    const Bilingual &department = m_site.content().profile.department;
    if (!person.function.isEmpty() && (person.name == department.de || person.name == department.en)) {
        data["name"] = plain(person.function.inOrOther(m_language));
        data["function"] = TemplateData(false);
    }
    data["organisation"] = plain(person.organisation);
    data["phone"] = phone(person.phone);
    data["mail"] = mail(person.email);
    return data;
}

TemplateData PageContext::persons(PartnerId partner) const
{
    TemplateData list(TemplateData::type::list);
    const auto shown = m_site.personsOf(partner);
    for (const SitePerson *one : shown)
        list.push_back(person(*one));
    return list;
}

TemplateData PageContext::picture(DocumentId id, const Bilingual &alt, const QString &credit,
                                  int widest) const
{
    const auto &files = m_site.pictureFiles(id);
    if (files.isEmpty())
        return TemplateData(false);
    // The smallest that fills its place on an ordinary screen; sharper screens choose from the set.
    const auto fitting = std::find_if(files.cbegin(), files.cend(),
                                      [&](const SitePictureFile &file) { return file.width >= widest; });
    const SitePictureFile &shown = fitting == files.cend() ? files.constLast() : *fitting;
    const int width = qMin(shown.width, widest);
    QStringList set;
    for (const SitePictureFile &file : files)
        set += QStringLiteral("%1 %2w").arg(linkTo(file.path)).arg(file.width);
    const bool hasSizes = files.size() > 1 && width > 0;
    TemplateData data = object();
    data["src"] = plain(linkTo(shown.path));
    data["srcset"] = plain(hasSizes ? set.join(QLatin1String(", ")) : QString());
    data["sizes"] = plain(
        hasSizes ? QStringLiteral("(max-width: %1px) calc(100vw - 2rem), %2px").arg(width + 32).arg(width)
                 : QString());
    data["alt"] = plain(alt.inOrOther(m_language));
    data["width"] = plain(width > 0 ? QString::number(width) : QString());
    data["height"] = plain(
        width > 0 ? QString::number(qMax(1, qRound(1.0 * shown.height * width / shown.width))) : QString());
    data["credit"] = plain(credit);
    return data;
}

QString PageContext::absolute(const QString &path) const
{
    return path.isEmpty() || m_site.address().isEmpty() ? QString() : m_site.address() + path;
}

QString PageContext::kindLabel(const QString &kind) const
{
    return m_site.content().catalogues.label(QStringLiteral("partnership_kind"), kind, m_language);
}

QString PageContext::stateText(const PartnershipState &state) const
{
    const auto dated = [&](const char *withDate, const char *without, const PartialDate &date) {
        return date.isEmpty() ? phrase(m_language, "Site", without)
                              : phrase(m_language, "Site", withDate).arg(date.toText(m_language));
    };
    switch (state.status) {
    case PartnershipStatus::Active:
        return state.since.isEmpty() ? QString()
                                     : phrase(m_language, "Site", QT_TRANSLATE_NOOP("Site", "since %1"))
                                           .arg(state.since.toText(m_language));
    case PartnershipStatus::Suspended:
        return dated(QT_TRANSLATE_NOOP("Site", "suspended since %1"), QT_TRANSLATE_NOOP("Site", "suspended"),
                     state.statusSince);
    case PartnershipStatus::Ended:
        return dated(QT_TRANSLATE_NOOP("Site", "until %1"), QT_TRANSLATE_NOOP("Site", "ended"),
                     state.statusSince);
    case PartnershipStatus::Initiated:
        break;
    }
    return dated(QT_TRANSLATE_NOOP("Site", "in preparation since %1"),
                 QT_TRANSLATE_NOOP("Site", "in preparation"), state.since);
}

} // namespace weltkontor
