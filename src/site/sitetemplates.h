// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace weltkontor
{

/**
 * The templates that pages are made with: logic-less Mustache files, each of which an office's web team can
 * replace by a file of the same name in a folder of its own. docs/site-templates.md describes them.
 *
 * Constant after loading; any thread.
 */
class SiteTemplates
{
public:
    /**
     * The program's own templates, with those in @p folder in their place; an empty folder name means none.
     * NotFound where the folder does not exist, Invalid where a template cannot be understood (it names the
     * file).
     */
    static Result<SiteTemplates> load(const QString &folder = {});

    /// The text of a template before it is filled: "page", "partner", "style.css" …; parts ({{> name}}) are
    /// in their places.
    const QString &source(const QString &name) const;

    /// Files of the folder's sub-folder "assets" (fonts, logos): path on the site → file on this computer.
    const QMap<QString, QString> &assets() const { return m_assets; }

private:
    SiteTemplates() = default;
    Result<void> readFolder(const QString &folder);
    Result<QString> withParts(const QString &name, const QStringList &inside) const;
    Result<void> check() const;

    QMap<QString, QString> m_sources;
    QMap<QString, QString> m_assets;
};

} // namespace weltkontor
