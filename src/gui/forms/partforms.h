// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

#include <memory>

namespace weltkontor
{

namespace Ui
{
class MilestoneForm;
class RoleForm;
class ProcessingBasisForm;
class FollowUpForm;
class DocumentForm;
class ProgrammeItemForm;
class GiftForm;
} // namespace Ui

// The forms of records that are entered as parts of others: see PartList.

class MilestoneForm final : public RecordForm
{
    Q_OBJECT

public:
    MilestoneForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~MilestoneForm() override;

private:
    std::unique_ptr<Ui::MilestoneForm> m_ui;
};

class RoleForm final : public RecordForm
{
    Q_OBJECT

public:
    RoleForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~RoleForm() override;

private:
    std::unique_ptr<Ui::RoleForm> m_ui;
};

class ProcessingBasisForm final : public RecordForm
{
    Q_OBJECT

public:
    ProcessingBasisForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~ProcessingBasisForm() override;

private:
    std::unique_ptr<Ui::ProcessingBasisForm> m_ui;
};

class FollowUpForm final : public RecordForm
{
    Q_OBJECT

public:
    FollowUpForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~FollowUpForm() override;

private:
    std::unique_ptr<Ui::FollowUpForm> m_ui;
};

class DocumentForm final : public RecordForm
{
    Q_OBJECT

public:
    DocumentForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~DocumentForm() override;

private:
    std::unique_ptr<Ui::DocumentForm> m_ui;
};

class ProgrammeItemForm final : public RecordForm
{
    Q_OBJECT

public:
    ProgrammeItemForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~ProgrammeItemForm() override;

private:
    std::unique_ptr<Ui::ProgrammeItemForm> m_ui;
};

class GiftForm final : public RecordForm
{
    Q_OBJECT

public:
    GiftForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~GiftForm() override;

private:
    std::unique_ptr<Ui::GiftForm> m_ui;
};

} // namespace weltkontor
