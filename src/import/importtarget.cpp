// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importtarget.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/milestone.h"
#include "domain/recorddescription.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

constexpr RecordType importedTypes[] = {RecordType::Partner, RecordType::Partnership, RecordType::Milestone,
                                        RecordType::Contact, RecordType::Role};

constexpr const char *wholeNameHeaders =
    "Ansprechpartner|Ansprechpartnerin|Ansprechpartner/in|Ansprechperson|Kontaktperson|Kontakt|Person|"
    "Vor- und Nachname|Vorname und Nachname|Vorname Nachname|Vorname Name|Name, Vorname|Nachname, "
    "Vorname|Name Vorname|"
    "Vollständiger Name|Anzeigename|Vorsitz|Vorsitzende|Vorsitzender|Vorsitzende/r|Vorsitzende(r)|"
    "Präsident|Präsidentin|Präsident/in|Stadtoberhaupt|Kontaktperson vor Ort|Ansprechpartner vor "
    "Ort|Ansprechpartner(in)|Ansprechpartner:in|Kontakt (Name)|Chair|Chairperson|"
    "Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|"
    "Contact|Contact person|Full name|Display name|Mayor";

constexpr const char *statusHeaders =
    "Status|Zustand|Stand der Beziehung|Stand der Partnerschaft|Sachstand|State of relation|Current status";

constexpr const char *placeLineHeaders =
    "PLZ/Ort|PLZ Ort|PLZ, Ort|PLZ und Ort|PLZ/Stadt|PLZ/Wohnort|Postleitzahl und Ort|Postleitzahl/Ort|Ort "
    "mit PLZ|"
    "Postcode/Town|ZIP/City|ZIP, City|Postal code and city";

/// Beside those of the description, which name no lists of partners.
constexpr const char *partnerNameHeaders =
    "Partnerstädte|Städtepartner|Partnerkommune|Partnergemeinde|Partnerort|Name der "
    "Stadt|Stadtname|Städtepartnerschaft "
    "mit|Partnerschaft mit|Sister city|Partner town|City name|Name of city";

/// By MilestoneType.
constexpr const char *milestoneHeaders[] = {
    "Erstkontakt|Erste Kontakte|Erster Kontakt|Kontakt seit|Kontakte seit|First contact|First "
    "contacts|Contact since",
    "Absichtserklärung|Letter of intent|Memorandum",
    "Freundschaft seit|Städtefreundschaft seit|Friendship since",
    "Partnerschaft seit|Städtepartnerschaft seit|Partnerschaftsvertrag|Vertrag|Vertrag vom|Vertragsdatum|"
    "Unterzeichnung|Unterzeichnet|Unterzeichnet am|Gründung|Gründungsjahr|"
    "Partnership since|Twinned since|Twinning|Agreement|Signed|Signed on|Established",
    "Erneuerung|Erneuert|Erneuert am|Renewal|Renewed",
    "Ruht seit|Ausgesetzt seit|Aussetzung|Suspended since|Suspended|Suspension",
    "Wiederaufnahme|Wieder aufgenommen|Resumed|Resumption",
    "Beendet|Beendet am|Ende|Ended|End",
};

QStringList split(const char *headers)
{
    return QString::fromUtf8(headers).split(u'|', Qt::SkipEmptyParts);
}

bool isOffered(const Field &field)
{
    return !field.has(FieldSpec::Automatic) && !field.isReference();
}

int slotOf(RecordType type)
{
    return type == RecordType::Contact || type == RecordType::Role ? 1 : 0;
}

} // namespace

QString foldedHeader(const QString &header)
{
    return searchForm(header).remove(u' ');
}

QList<ImportTarget> ImportTarget::made()
{
    QList<ImportTarget> targets;
    for (const RecordType type : importedTypes) {
        const RecordDescription &description = RecordDescription::of(type);
        if (type == RecordType::Contact) {
            targets += {Kind::WholeName, type, 1, description.field(u"family_name")};
            targets += {Kind::PlaceLine, type, 1, description.field(u"city")};
        }
        for (const Field &field : description.fields()) {
            if (isOffered(field))
                targets += {Kind::Field, type, slotOf(type), &field};
        }
        if (type != RecordType::Milestone)
            continue;
        targets += {Kind::Status, type, 0, description.field(u"date")};
        for (int kind = 0; kind < int(std::size(ChoicesOf<MilestoneType>::values)); ++kind)
            targets += {Kind::MilestoneDate, type, kind + 1, description.field(u"date")};
    }
    return targets;
}

const QList<ImportTarget> &ImportTarget::all()
{
    static const QList<ImportTarget> targets = made();
    return targets;
}

std::optional<ImportTarget> ImportTarget::fromKey(const QString &key)
{
    static const QHash<QString, ImportTarget> byKey = [] {
        QHash<QString, ImportTarget> targets;
        for (const ImportTarget &target : all()) {
            targets.insert(target.key(), target);
            if (target.m_kind == Kind::Field && target.m_field->language() == Language::German)
                targets.insert(target.key().chopped(3), target);
        }
        return targets;
    }();
    static const QRegularExpression numbered(QStringLiteral("^(contact|role)([1-9])\\."));
    QString plain = key.trimmed();
    int number = 1;
    if (const auto match = numbered.match(plain); match.hasMatch()) {
        number = match.capturedView(2).toInt();
        plain.remove(match.capturedStart(2), 1);
    }
    const auto found = byKey.constFind(plain);
    if (found == byKey.cend())
        return std::nullopt;
    return found->ofContact(number);
}

QString ImportTarget::key() const
{
    QString type = RecordDescription::of(m_type).key();
    if (isContact() && m_slot > 1)
        type += QString::number(m_slot);
    switch (m_kind) {
    case Kind::WholeName:
        return type + QStringLiteral(".name");
    case Kind::PlaceLine:
        return type + QStringLiteral(".place");
    case Kind::Status:
        return type + QStringLiteral(".status");
    case Kind::MilestoneDate:
        return type + u'.' + QString::fromLatin1(ChoicesOf<MilestoneType>::values[m_slot - 1].key);
    case Kind::Field:
        break;
    }
    return type + u'.' + m_field->key();
}

QString ImportTarget::label(Language language) const
{
    QString type = RecordDescription::of(m_type).name(language);
    if (isContact() && m_slot > 1)
        type += u' ' + QString::number(m_slot);
    QString field = m_field->label(language);
    if (m_kind == Kind::WholeName)
        field = phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "Whole name of the person"));
    else if (m_kind == Kind::PlaceLine)
        field = phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "Postal code and city"));
    else if (m_kind == Kind::Status)
        field = phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "Status in words"));
    else if (m_kind == Kind::MilestoneDate)
        //: The date of a milestone: "Agreement signed (date)".
        field = phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "%1 (date)"))
                    .arg(phrase(language, "Choice", ChoicesOf<MilestoneType>::values[m_slot - 1].label));
    //: A field of a record: "Contact: E-mail".
    return phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "%1: %2")).arg(type, field);
}

QStringList ImportTarget::headers() const
{
    switch (m_kind) {
    case Kind::WholeName:
        return split(wholeNameHeaders);
    case Kind::PlaceLine:
        return split(placeLineHeaders);
    case Kind::Status:
        return split(statusHeaders);
    case Kind::MilestoneDate:
        return split(milestoneHeaders[m_slot - 1]);
    case Kind::Field:
        break;
    }
    QStringList headers = m_field->headers();
    if (m_type == RecordType::Partner && m_field->key() == u"name_de")
        headers += split(partnerNameHeaders);
    if (m_field->language()) {
        // "Name (englisch)", whichever languages the program is translated into.
        const bool isGerman = m_field->language() == Language::German;
        for (const Language language : allLanguages) {
            for (const char *mark :
                 {isGerman ? "deutsch" : "englisch", isGerman ? "German" : "English", isGerman ? "de" : "en"})
                headers +=
                    QStringLiteral("%1 (%2)").arg(m_field->plainLabel(language), QString::fromLatin1(mark));
        }
    }
    return headers;
}

ImportTarget ImportTarget::ofContact(int number) const
{
    ImportTarget copy = *this;
    if (isContact())
        copy.m_slot = number;
    return copy;
}

ImportTarget ImportTarget::inLanguage(Language language) const
{
    ImportTarget copy = *this;
    if (m_kind == Kind::Field && m_field->language() && *m_field->language() != language) {
        if (const Field *other = RecordDescription::of(m_type).counterpart(*m_field))
            copy.m_field = other;
    }
    return copy;
}

} // namespace weltkontor
