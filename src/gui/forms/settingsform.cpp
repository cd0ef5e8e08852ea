// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/settingsform.h"

#include "ui_settingsform.h"

namespace weltkontor
{

SettingsForm::SettingsForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Settings, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::SettingsForm>())
{
    m_ui->setupUi(this);
    bind();
}

SettingsForm::~SettingsForm() = default;

} // namespace weltkontor
