// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/processingbasis.h"
#include "domain/role.h"
#include "site/sitecontent.h"

namespace weltkontor
{

/// The records that decide who may be named in public.
struct PersonRecords {
    QList<Role> roles;
    QList<ProcessingBasis> bases;
    QList<Contact> contacts;
};

/// Who may be named on @p day, and the published roles that lack a basis.
struct PublicPersons {
    QList<SitePerson> persons; ///< By protocol rank, then family name.
    QList<RoleId> withoutBasis;
};

/// The rule of readSiteContent(). @p content has partners and partnerships already: roles for others are left
/// out.
PublicPersons publicPersons(const PersonRecords &records, const SiteContent &content, const QDate &day);

} // namespace weltkontor
