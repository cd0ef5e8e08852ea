// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Builds the pages to publish into a folder.
class SiteCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("site"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    QList<CommandOption> options() const override;
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
