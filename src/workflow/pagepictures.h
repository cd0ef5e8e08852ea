// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/picturescaler.h"

namespace weltkontor
{

/**
 * Scales with QImage, which needs no display.
 *
 * Photographs become JPEG, what has transparent parts or came as PNG stays PNG; nothing of what a camera
 * wrote beside the picture is left but the colour profile. Animations and kinds that this computer cannot
 * read are not touched. What was once scaled is kept in a folder, so that the next build need not do it
 * again; a folder that cannot be written does no harm. Any thread, one at a time.
 */
class PagePictures final : public PictureScaler
{
public:
    /// @p folder: of what is kept; the user's cache without one.
    explicit PagePictures(const QString &folder = {});

    QList<SitePicture> scaled(const SitePicture &picture, const QList<int> &widths) const override;

private:
    QString m_folder;
};

} // namespace weltkontor
