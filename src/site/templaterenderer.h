// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagecontext.h"
#include "site/sitetemplates.h"

namespace weltkontor
{

/// Fills templates, each understood when it is first needed. Used by one thread; @p templates must outlive it
/// and may be shared.
class TemplateRenderer
{
public:
    explicit TemplateRenderer(const SiteTemplates &templates);
    ~TemplateRenderer();

    /// What @p data does not have is looked for in @p base. Invalid, naming the template, where it cannot be
    /// filled.
    Result<std::string> render(const QString &name, const TemplateData &data,
                               const TemplateData &base = TemplateData(TemplateData::type::object));

private:
    struct Parsed;
    const SiteTemplates &m_templates;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace weltkontor
