// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Tests the database and its content.
class CheckCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("check"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
