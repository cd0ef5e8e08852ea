// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fieldtext.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "report/listdocument.h"
#include "report/listregistry.h"

namespace weltkontor
{

/// What a list of partners is made of: those to be printed, with all that belongs to them.
struct PartnerListRecords {
    QList<Partner> partners;
    QList<Partnership> partnerships; ///< Of any partner; others are passed over.
    QList<Milestone> milestones;     ///< Of any partnership.
    Catalogues catalogues;
    Country home;
    QString office; ///< Who prints it, in the language of the list; may be empty.
};

/**
 * The list of partners, one row for each relation on the day it speaks of: a partner with two relations
 * stands twice, one without any stands at the end. A relation whose first milestone lies after that day is
 * left out.
 *
 * Columns and groups are keys of the fields of partner and partnership ("population", "partnership.kind"),
 * "since", "status", and "name" for all names of the partner. Grouped by a field of several values, a
 * relation stands under each of them. Groups of a catalogue follow its order, others the alphabet of the
 * language.
 *
 * Invalid names a key that is none, and those there are.
 */
Result<ListDocument> partnerList(const PartnerListRecords &records, const ListParameters &parameters);

} // namespace weltkontor
