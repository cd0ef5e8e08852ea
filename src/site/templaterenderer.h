// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagecontext.h"
#include "site/sitetemplates.h"

namespace weltkontor
{

/// Fills templates. @p templates must outlive it.
class TemplateRenderer
{
public:
    explicit TemplateRenderer(const SiteTemplates &templates)
        : m_templates(templates)
    {
    }

    /// Invalid, naming the template, where it cannot be filled.
    Result<std::string> render(const QString &name, const TemplateData &data) const;

private:
    const SiteTemplates &m_templates;
};

} // namespace weltkontor
