// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/contactbasis.h"

#include "storage/recordreader.h"

namespace weltkontor
{

Result<QSet<qint64>> contactsWithBasis(Database &database, const QList<qint64> &contacts,
                                       ProcessingPurpose purpose, const QDate &day)
{
    constexpr int portion = 500; // contacts asked about at a time
    QSet<qint64> founded;
    for (qsizetype first = 0; first < contacts.size(); first += portion) {
        const auto bases = RecordReader(database).pointingTo(
            RecordType::ProcessingBasis, QStringLiteral("contact_id"), contacts.mid(first, portion));
        if (!bases)
            return bases.error();
        for (const Record &record : *bases) {
            const auto basis = record.to<ProcessingBasis>();
            if (!basis)
                return basis.error();
            if (basis->purpose == purpose && basis->isValidOn(day))
                founded.insert(basis->contact.value);
        }
    }
    return founded;
}

QString purposeKey(ProcessingPurpose purpose)
{
    return QString::fromLatin1(ChoicesOf<ProcessingPurpose>::values[size_t(purpose)].key);
}

std::optional<ProcessingPurpose> purposeFromKey(const QString &key)
{
    for (size_t i = 0; i < std::size(ChoicesOf<ProcessingPurpose>::values); ++i) {
        if (key == QLatin1String(ChoicesOf<ProcessingPurpose>::values[i].key))
            return ProcessingPurpose(i);
    }
    return std::nullopt;
}

} // namespace weltkontor
