// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derivedfields.h"

#include "base/phrases.h"
#include "domain/followup.h"
#include "domain/partialdate.h"
#include "storage/recordfinder.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{
namespace
{

struct DerivedSpec {
    const char *field;
    const char *label;
};
constexpr DerivedSpec specs[] = {{"status", QT_TRANSLATE_NOOP("DerivedField", "Status")},
                                 {"since", QT_TRANSLATE_NOOP("DerivedField", "Since")},
                                 {"kind", QT_TRANSLATE_NOOP("DerivedField", "Kind")},
                                 {"country", QT_TRANSLATE_NOOP("DerivedField", "Country")},
                                 {"partner", QT_TRANSLATE_NOOP("DerivedField", "Partner")},
                                 {"followup", QT_TRANSLATE_NOOP("DerivedField", "Follow-up")}};

void addOnce(QHash<qint64, QStringList> &values, qint64 id, const QString &value)
{
    QStringList &list = values[id];
    if (!value.isEmpty() && !list.contains(value))
        list += value;
}

} // namespace

bool DerivedFields::exists(RecordType type, const QString &field)
{
    if (field == u"followup")
        return RecordDescription::of(type).isPrincipal() && type != RecordType::FollowUp;
    switch (type) {
    case RecordType::Partner:
        return field == u"status" || field == u"since" || field == u"kind";
    case RecordType::Partnership:
        return field == u"status" || field == u"since" || field == u"country" || field == u"partner";
    case RecordType::Contact:
        return field == u"partner";
    default:
        return false;
    }
}

QString DerivedFields::fieldLabel(const QString &field, Language language)
{
    for (const DerivedSpec &spec : specs) {
        if (field == QLatin1String(spec.field))
            return phrase(language, "DerivedField", spec.label);
    }
    return field;
}

QString DerivedFields::label(const QString &field, const QString &value, const FieldContext &context)
{
    if (field == u"status") {
        const auto status = statusFromKey(value);
        return status ? statusLabel(*status, context.language) : value;
    }
    if (field == u"since")
        return PartialDate::fromEdtf(value).valueOr({}).toText(context.language);
    if (field == u"kind")
        return context.catalogues.label(QStringLiteral("partnership_kind"), value, context.language);
    if (field == u"country")
        return Country::fromCode(value).valueOr({}).name(context.language);
    if (field == u"partner") {
        const RecordRef partner(RecordType::Partner, value.toLongLong());
        return context.titleOf ? context.titleOf(partner) : partner.toText();
    }
    if (value == u"due")
        return phrase(context.language, "DerivedField", QT_TRANSLATE_NOOP("DerivedField", "due"));
    if (value == u"coming")
        return phrase(context.language, "DerivedField", QT_TRANSLATE_NOOP("DerivedField", "coming"));
    return value;
}

Result<QHash<qint64, QStringList>> DerivedFields::values(RecordType type, const QString &field)
{
    if (field == u"followup")
        return followUps(type);
    if (type == RecordType::Partnership)
        return partnershipValues(field);
    if (type == RecordType::Partner)
        return partnerValues(field);
    return partnersOfContacts();
}

Result<QList<QPair<qint64, qint64>>> DerivedFields::partnershipsWithPartner()
{
    QList<QPair<qint64, qint64>> pairs;
    const auto read = m_database.connection().each(
        QStringLiteral("SELECT id, partner_id FROM partnerships WHERE deleted_at IS NULL ORDER BY id"), {},
        [&](const QSqlQuery &query) {
            pairs += {query.value(0).toLongLong(), query.value(1).toLongLong()};
            return true;
        });
    if (!read)
        return read.error();
    return pairs;
}

Result<QHash<qint64, QStringList>> DerivedFields::partnershipValues(const QString &field)
{
    QHash<qint64, QStringList> values;
    if (field == u"partner") {
        const auto pairs = partnershipsWithPartner();
        if (!pairs)
            return pairs.error();
        for (const auto &[partnership, partner] : *pairs)
            addOnce(values, partnership, QString::number(partner));
        return values;
    }
    if (field == u"country") {
        const auto read = m_database.connection().each(
            QStringLiteral(
                "SELECT s.id, p.country FROM partnerships s JOIN partners p ON p.id = s.partner_id WHERE "
                "s.deleted_at IS NULL"),
            {}, [&](const QSqlQuery &query) {
                addOnce(values, query.value(0).toLongLong(), query.value(1).toString());
                return true;
            });
        if (!read)
            return read.error();
        return values;
    }
    const auto states = RecordFinder(m_database).states(m_day);
    if (!states)
        return states.error();
    for (auto state = states->cbegin(); state != states->cend(); ++state)
        addOnce(values, state.key(), field == u"status" ? statusKey(state->status) : state->since.toEdtf());
    return values;
}

Result<QHash<qint64, QStringList>> DerivedFields::partnerValues(const QString &field)
{
    QHash<qint64, QStringList> values;
    if (field == u"kind") {
        const auto read = m_database.connection().each(
            QStringLiteral("SELECT partner_id, kind FROM partnerships WHERE deleted_at IS NULL ORDER BY id"),
            {}, [&](const QSqlQuery &query) {
                addOnce(values, query.value(0).toLongLong(), query.value(1).toString());
                return true;
            });
        if (!read)
            return read.error();
        return values;
    }
    const auto pairs = partnershipsWithPartner();
    const auto states = RecordFinder(m_database).states(m_day);
    if (!pairs)
        return pairs.error();
    if (!states)
        return states.error();
    for (const auto &[partnership, partner] : *pairs) {
        const PartnershipState state = states->value(partnership);
        addOnce(values, partner, field == u"status" ? statusKey(state.status) : state.since.toEdtf());
    }
    // The first relation is the one that a partner is known since.
    if (field == u"since") {
        for (QStringList &list : values)
            list.sort();
    }
    return values;
}

Result<QHash<qint64, QStringList>> DerivedFields::partnersOfContacts()
{
    QHash<qint64, QStringList> values;
    const auto read = m_database.connection().each(
        QStringLiteral(
            "SELECT r.contact_id, COALESCE(r.partner_id, s.partner_id) FROM roles r LEFT JOIN partnerships "
            "s ON s.id = r.partnership_id WHERE r.deleted_at IS NULL ORDER BY r.id"),
        {}, [&](const QSqlQuery &query) {
            if (!query.value(1).isNull())
                addOnce(values, query.value(0).toLongLong(), query.value(1).toString());
            return true;
        });
    if (!read)
        return read.error();
    return values;
}

Result<QHash<qint64, QStringList>> DerivedFields::followUps(RecordType type)
{
    const auto all = RecordReader(m_database).all<FollowUp>();
    if (!all)
        return all.error();
    QHash<qint64, QStringList> values;
    for (const FollowUp &followUp : *all) {
        if (followUp.subject.type == type && !followUp.doneOn.isValid())
            addOnce(values, followUp.subject.id,
                    followUp.due <= m_day ? QStringLiteral("due") : QStringLiteral("coming"));
    }
    return values;
}

} // namespace weltkontor
