// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class ProcessingPurpose { Correspondence, Invitation, Infoletter, Publication };
template<>
struct ChoicesOf<ProcessingPurpose> {
    static const ChoiceSpec values[4];
};

/// Article 6(1) of the General Data Protection Regulation, letters a, b, c, e and f.
enum class LegalBasis { Consent, Contract, LegalObligation, PublicTask, LegitimateInterest };
template<>
struct ChoicesOf<LegalBasis> {
    static const ChoiceSpec values[5];
};

/// Why the office may use a contact's data for one purpose.
struct ProcessingBasis {
    static constexpr RecordType recordType = RecordType::ProcessingBasis;
    static std::span<const FieldSpec> fields();

    ProcessingBasisId id;
    qint64 version = 0;

    ContactId contact;
    ProcessingPurpose purpose = ProcessingPurpose::Correspondence;
    LegalBasis legalBasis = LegalBasis::PublicTask;
    QString source;
    QDate informedOn;
    QString evidence;
    QDate withdrawnOn;
    QDate reviewOn;

    /// Recorded and not withdrawn on that day.
    bool isValidOn(const QDate &day) const { return !withdrawnOn.isValid() || day < withdrawnOn; }
};

} // namespace weltkontor
