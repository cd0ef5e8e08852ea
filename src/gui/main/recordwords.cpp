// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordwords.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

/// The context of all texts of this file.
struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

} // namespace

QString pageTitle(RecordType type)
{
    switch (type) {
    case RecordType::Partner:
        return RecordWords::tr("Partners");
    case RecordType::Partnership:
        return RecordWords::tr("Partnerships");
    case RecordType::Contact:
        return RecordWords::tr("Contacts");
    case RecordType::Article:
        return RecordWords::tr("News");
    case RecordType::Visit:
        return RecordWords::tr("Visits");
    case RecordType::Infoletter:
        return RecordWords::tr("Infoletter");
    default:
        return RecordWords::tr("Records");
    }
}

QString newRecordText(RecordType type)
{
    switch (type) {
    case RecordType::Partner:
        return RecordWords::tr("New partner");
    case RecordType::Partnership:
        return RecordWords::tr("New partnership");
    case RecordType::Contact:
        return RecordWords::tr("New contact");
    case RecordType::Article:
        return RecordWords::tr("New article");
    case RecordType::Visit:
        return RecordWords::tr("New visit");
    case RecordType::Infoletter:
        return RecordWords::tr("New Infoletter");
    default:
        return RecordWords::tr("New record");
    }
}

QString deleteRecordsText(RecordType type, int count)
{
    switch (type) {
    case RecordType::Partner:
        return RecordWords::tr("&Delete %n partner(s)", nullptr, count);
    case RecordType::Partnership:
        return RecordWords::tr("&Delete %n partnership(s)", nullptr, count);
    case RecordType::Contact:
        return RecordWords::tr("&Delete %n contact(s)", nullptr, count);
    default:
        return RecordWords::tr("&Delete %n record(s)", nullptr, count);
    }
}

QString deletedText(RecordType type, int count)
{
    switch (type) {
    case RecordType::Partner:
        return RecordWords::tr("%n partner(s) moved to the bin, kept there for 90 days.", nullptr, count);
    case RecordType::Partnership:
        return RecordWords::tr("%n partnership(s) moved to the bin, kept there for 90 days.", nullptr, count);
    case RecordType::Contact:
        return RecordWords::tr("%n contact(s) moved to the bin, kept there for 90 days.", nullptr, count);
    default:
        return RecordWords::tr("%n record(s) moved to the bin, kept there for 90 days.", nullptr, count);
    }
}

QString emptyListText(RecordType type)
{
    switch (type) {
    case RecordType::Partner:
        return RecordWords::tr(
            "There are no partners yet. Bring in your list as it is, or begin with the first one.");
    case RecordType::Partnership:
        return RecordWords::tr(
            "There are no partnerships yet. Bring in your list as it is, or begin with the first one.");
    case RecordType::Contact:
        return RecordWords::tr(
            "There are no contacts yet. Bring in your list as it is, or begin with the first one.");
    case RecordType::Article:
        return RecordWords::tr("There is no news yet.");
    case RecordType::Visit:
        return RecordWords::tr("There are no visits yet.");
    case RecordType::Infoletter:
        return RecordWords::tr("There is no Infoletter yet.");
    default:
        return RecordWords::tr("There is nothing here yet.");
    }
}

QString filterSyntaxText()
{
    return RecordWords::tr(
        "<p><b>What a filter understands</b></p>"
        "<p>Words: all of them have to occur. Case, accents and ß do not matter.</p>"
        "<table cellpadding=\"3\">"
        "<tr><td><code>country:PL</code></td><td>partners in Poland</td></tr>"
        "<tr><td><code>country:PL,FR</code></td><td>in Poland or in France</td></tr>"
        "<tr><td><code>status:active</code></td><td>active; also initiated, suspended, ended</td></tr>"
        "<tr><td><code>-status:ended</code></td><td>all but the ended ones</td></tr>"
        "<tr><td><code>followup:due</code></td><td>with an overdue follow-up; also coming, none</td></tr>"
        "<tr><td><code>email:</code></td><td>without an e-mail address</td></tr>"
        "<tr><td><code>city:\"Nowy Sącz\"</code></td><td>values with a space stand in quotes</td></tr>"
        "</table>");
}

} // namespace weltkontor
