// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"
#include "cli/checkcommand.h"
#include "cli/erasecommand.h"
#include "cli/exportcommand.h"
#include "cli/historycommand.h"
#include "cli/importcommand.h"
#include "cli/listcommand.h"
#include "cli/personcommand.h"
#include "cli/publishcommand.h"
#include "cli/reportcommand.h"
#include "cli/restorecommand.h"
#include "cli/samplecommand.h"
#include "cli/searchcommand.h"
#include "cli/sheetcommand.h"
#include "cli/showcommand.h"
#include "cli/sitecommand.h"
#include "cli/targetcommand.h"
#include "cli/undocommand.h"

namespace weltkontor
{

const std::vector<std::unique_ptr<const Command>> &allCommands()
{
    static const auto commands = [] {
        std::vector<std::unique_ptr<const Command>> made;
        made.push_back(std::make_unique<SampleCommand>());
        made.push_back(std::make_unique<ImportCommand>());
        made.push_back(std::make_unique<SheetCommand>());
        made.push_back(std::make_unique<ListCommand>());
        made.push_back(std::make_unique<ShowCommand>());
        made.push_back(std::make_unique<SearchCommand>());
        made.push_back(std::make_unique<ExportCommand>());
        made.push_back(std::make_unique<ReportCommand>());
        made.push_back(std::make_unique<SiteCommand>());
        made.push_back(std::make_unique<PublishCommand>());
        made.push_back(std::make_unique<TargetCommand>());
        made.push_back(std::make_unique<HistoryCommand>());
        made.push_back(std::make_unique<UndoCommand>());
        made.push_back(std::make_unique<PersonCommand>());
        made.push_back(std::make_unique<EraseCommand>());
        made.push_back(std::make_unique<BackupCommand>());
        made.push_back(std::make_unique<RestoreCommand>());
        made.push_back(std::make_unique<CheckCommand>());
        return made;
    }();
    return commands;
}

const Command *commandNamed(const QString &name)
{
    for (const auto &command : allCommands()) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

} // namespace weltkontor
