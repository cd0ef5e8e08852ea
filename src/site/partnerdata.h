// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitemodel.h"

namespace weltkontor
{

/// The partners with their relations in both languages as JSON: {"city", "partners": […]}, by id. Addresses
/// of pages are absolute where the profile knows the site's own, else relative to the file's folder.
QByteArray partnersJson(const SiteModel &site, const QString &path);

/// The same partners as a GeoJSON FeatureCollection (RFC 7946); without a location "geometry" is null.
QByteArray partnersGeoJson(const SiteModel &site, const QString &path);

} // namespace weltkontor
