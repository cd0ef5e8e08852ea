// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Tells one record with its links.
class ShowCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("show"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    QList<CommandOption> options() const override;
    ArgumentCount argumentCount() const override { return {2, 2}; }
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
