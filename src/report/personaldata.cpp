// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/personaldata.h"

#include "base/phrases.h"

namespace weltkontor
{
namespace
{

QString purposeLabel(ProcessingPurpose purpose, Language language)
{
    return phrase(language, "Choice", ChoicesOf<ProcessingPurpose>::values[int(purpose)].label);
}

} // namespace

PersonalData::PersonalData(const ListRecords &records, const ListParameters &parameters)
    : m_parameters(parameters)
{
    const auto bases = records.ofType.constFind(RecordType::ProcessingBasis);
    if (bases == records.ofType.cend())
        return;
    for (const Record &record : *bases) {
        const auto basis = record.to<ProcessingBasis>();
        if (basis && basis->purpose == parameters.purpose && basis->isValidOn(parameters.asOf))
            m_bases[basis->contact.value] += record.text(u"legal_basis");
    }
}

bool PersonalData::admits(ListEntry &entry)
{
    const Record *contact = entry.record(RecordType::Contact);
    if (!contact)
        return true;
    const QStringList bases = m_bases.value(contact->id);
    for (const QString &basis : bases)
        m_printed[basis].insert(contact->id);
    entry.lacksBasis = bases.isEmpty();
    if (entry.lacksBasis)
        m_unfounded.insert(contact->id);
    return !entry.lacksBasis || m_parameters.withoutBasis == WithoutBasis::Mark;
}

QStringList PersonalData::sentences() const
{
    const Language language = m_parameters.language;
    const QString purpose = purposeLabel(m_parameters.purpose, language);
    QStringList sentences;
    if (!m_printed.isEmpty()) {
        const Field &field = *RecordDescription::of(RecordType::ProcessingBasis).field(u"legal_basis");
        QStringList bases;
        for (auto basis = m_printed.cbegin(); basis != m_printed.cend(); ++basis)
            bases += phrase(language, "PersonalData", QT_TRANSLATE_NOOP("PersonalData", "%1: %2"))
                         .arg(choiceLabel(field, basis.key(), language),
                              localeOf(language).toString(basis->size()));
        sentences += phrase(language, "PersonalData",
                            QT_TRANSLATE_NOOP("PersonalData", "Personal data for the purpose “%1”. %2."))
                         .arg(purpose, bases.join(QStringLiteral("; ")));
    }
    if (m_unfounded.isEmpty())
        return sentences;
    const int count = int(m_unfounded.size());
    sentences += (m_parameters.withoutBasis == WithoutBasis::Mark
                      ? phrase(language, "PersonalData",
                               QT_TRANSLATE_N_NOOP("PersonalData",
                                                   "%n contact(s) marked “no basis”: no processing basis is "
                                                   "recorded for the purpose “%1”."),
                               count)
                      : phrase(language, "PersonalData",
                               QT_TRANSLATE_N_NOOP("PersonalData",
                                                   "%n contact(s) left out: no processing basis is recorded "
                                                   "for the purpose “%1”."),
                               count))
                     .arg(purpose);
    return sentences;
}

} // namespace weltkontor
