// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitecontent.h"

namespace weltkontor
{

/// Makes pictures for pages from pictures of cameras. This layer draws nothing; the workflow gives it one
/// that can.
class PictureScaler
{
public:
    virtual ~PictureScaler() = default;

    /**
     * The picture upright in these widths, in pixels, the smallest first: those of @p widths that are smaller
     * than the picture, and the picture itself where it is not wider than the last of them. Nothing where it
     * cannot be drawn; then it stands on the pages as it is.
     */
    virtual QList<SitePicture> scaled(const SitePicture &picture, const QList<int> &widths) const = 0;
};

} // namespace weltkontor
