// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Copies the database while others work.
class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    QList<CommandOption> options() const override;
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
