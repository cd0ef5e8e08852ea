// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

#include <memory>

namespace weltkontor
{

namespace Ui
{
class SettingsForm;
}

/// The city's profile: name, department, address, the texts of the overview page and the legal links.
class SettingsForm final : public RecordForm
{
    Q_OBJECT

public:
    SettingsForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~SettingsForm() override;

private:
    std::unique_ptr<Ui::SettingsForm> m_ui;
};

} // namespace weltkontor
