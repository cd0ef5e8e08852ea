// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Prints a list of records to a PDF file.
class ReportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }
    QString synopsis() const override;
    const char *summary() const override;
    const char *description() const override;
    QStringList examples() const override;
    QList<CommandOption> options() const override;
    ArgumentCount argumentCount() const override { return {0, 1}; }
    bool needsFonts() const override { return true; }
    Result<ExitCode> run(CommandRun &run) const override;
};

} // namespace weltkontor
