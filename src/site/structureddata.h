// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagecontext.h"

#include <QJsonObject>

namespace weltkontor
{

// What a page is about in the words of schema.org, for search engines (JSON-LD 1.1). It tells nothing that
// the page does not show.
QJsonObject partnerThing(const PageContext &context, const Partner &partner, const QString &description);
QJsonObject articleThing(const PageContext &context, const Article &article);
QJsonObject visitThing(const PageContext &context, const Visit &visit, const QString &description);
QJsonObject officeThing(const PageContext &context);

/// Its text for <script type="application/ld+json">: in it no character can end the element or begin a tag,
/// a comment or an entity, whatever the texts hold. Browsers do not run such an element, so a strict
/// Content-Security-Policy has nothing to say about it. Empty for an empty object.
QString jsonLd(const QJsonObject &thing);

} // namespace weltkontor
