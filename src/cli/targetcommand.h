// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Keeps the targets that are published to.
class TargetCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("target"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    QList<CommandOption> options() const override;
    ArgumentCount argumentCount() const override { return {1, 3}; }
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
