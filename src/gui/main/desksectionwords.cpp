// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/desksectionwords.h"

#include <QCoreApplication>

namespace weltkontor
{

class DeskSectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeskSectionTexts)

public:
    static DeskSectionWords of(DeskSection::Kind kind)
    {
        const QString opens = tr("Enter opens the record.");
        switch (kind) {
        case DeskSection::Kind::FollowUps:
            return {
                tr("Follow-ups, overdue and of the next 30 days"), tr("Nothing is due."),
                tr("Partners with follow-ups"),
                tr("Enter opens the record, the space bar marks the follow-up as done, plus moves it by a "
                   "week.")};
        case DeskSection::Kind::Anniversaries:
            return {tr("Anniversaries of the next 60 days"), tr("No anniversary is near."),
                    tr("These partners as a list"), opens};
        case DeskSection::Kind::Visits:
            return {tr("Visits of the next 30 days"), tr("No visit is near."), tr("These visits as a list"),
                    opens};
        case DeskSection::Kind::Agreements:
            return {tr("Agreements that end"), {}, {}, opens};
        case DeskSection::Kind::Reviews:
            return {tr("Personal data to be reviewed"), {}, tr("These contacts as a list"), opens};
        case DeskSection::Kind::Imports:
            return {tr("Imports with rows left over"), {}, {}, tr("Enter opens the history.")};
        case DeskSection::Kind::Unpublished:
            break;
        }
        return {tr("Not published yet"), {}, {}, tr("Enter goes to publishing.")};
    }
};

DeskSectionWords deskSectionWords(DeskSection::Kind kind)
{
    return DeskSectionTexts::of(kind);
}

QString deskSectionName(DeskSection::Kind kind)
{
    switch (kind) {
    case DeskSection::Kind::FollowUps:
        return QStringLiteral("deskFollowUps");
    case DeskSection::Kind::Anniversaries:
        return QStringLiteral("deskAnniversaries");
    case DeskSection::Kind::Visits:
        return QStringLiteral("deskVisits");
    case DeskSection::Kind::Agreements:
        return QStringLiteral("deskAgreements");
    case DeskSection::Kind::Reviews:
        return QStringLiteral("deskReviews");
    case DeskSection::Kind::Imports:
        return QStringLiteral("deskImports");
    case DeskSection::Kind::Unpublished:
        break;
    }
    return QStringLiteral("deskUnpublished");
}

} // namespace weltkontor
