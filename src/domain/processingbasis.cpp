// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/processingbasis.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto basis = QT_TRANSLATE_NOOP("FieldGroup", "Processing basis");

constinit const FieldSpec basisFields[] = {
    field<&ProcessingBasis::contact>("contact_id", QT_TRANSLATE_NOOP("Field", "Contact"))
        .in(basis)
        .required()
        .listed()
        .namesRecord(),
    field<&ProcessingBasis::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"))
        .in(basis)
        .required()
        .listed()
        .namesRecord()
        .headers("Zweck|Purpose"),
    field<&ProcessingBasis::legalBasis>("legal_basis", QT_TRANSLATE_NOOP("Field", "Legal basis"))
        .in(basis)
        .required()
        .listed()
        .headers("Rechtsgrundlage|Legal basis"),
    field<&ProcessingBasis::source>("source", QT_TRANSLATE_NOOP("Field", "Source of the data"))
        .in(basis)
        .headers("Quelle|Herkunft|Source"),
    field<&ProcessingBasis::informedOn>("informed_on", QT_TRANSLATE_NOOP("Field", "Informed on"))
        .in(basis)
        .headers("Informiert am|Informed on"),
    field<&ProcessingBasis::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"))
        .in(basis)
        .headers("Nachweis|Evidence"),
    field<&ProcessingBasis::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on"))
        .in(basis)
        .listed()
        .headers("Widerrufen am|Widerruf|Withdrawn on"),
    field<&ProcessingBasis::reviewOn>("review_on", QT_TRANSLATE_NOOP("Field", "Review on"))
        .in(basis)
        .listed()
        .headers("Prüfen am|Wiedervorlage|Review on"),
};

} // namespace

const ChoiceSpec ChoicesOf<ProcessingPurpose>::values[4] = {
    {"correspondence", QT_TRANSLATE_NOOP("Choice", "Correspondence")},
    {"invitation", QT_TRANSLATE_NOOP("Choice", "Invitation")},
    {"infoletter", QT_TRANSLATE_NOOP("Choice", "Infoletter")},
    {"publication", QT_TRANSLATE_NOOP("Choice", "Publication")},
};

const ChoiceSpec ChoicesOf<LegalBasis>::values[5] = {
    {"consent", QT_TRANSLATE_NOOP("Choice", "Consent (Art. 6(1)(a) GDPR)")},
    {"contract", QT_TRANSLATE_NOOP("Choice", "Contract (Art. 6(1)(b) GDPR)")},
    {"legal_obligation", QT_TRANSLATE_NOOP("Choice", "Legal obligation (Art. 6(1)(c) GDPR)")},
    {"public_task", QT_TRANSLATE_NOOP("Choice", "Public task (Art. 6(1)(e) GDPR)")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("Choice", "Legitimate interest (Art. 6(1)(f) GDPR)")},
};

std::span<const FieldSpec> ProcessingBasis::fields()
{
    return basisFields;
}

} // namespace weltkontor
