// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/partforms.h"

#include "ui_documentform.h"
#include "ui_followupform.h"
#include "ui_giftform.h"
#include "ui_milestoneform.h"
#include "ui_processingbasisform.h"
#include "ui_programmeitemform.h"
#include "ui_roleform.h"

namespace weltkontor
{

MilestoneForm::MilestoneForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Milestone, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::MilestoneForm>())
{
    m_ui->setupUi(this);
    bind();
}

MilestoneForm::~MilestoneForm() = default;

RoleForm::RoleForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Role, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::RoleForm>())
{
    m_ui->setupUi(this);
    bind();
}

RoleForm::~RoleForm() = default;

ProcessingBasisForm::ProcessingBasisForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::ProcessingBasis, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::ProcessingBasisForm>())
{
    m_ui->setupUi(this);
    bind();
}

ProcessingBasisForm::~ProcessingBasisForm() = default;

FollowUpForm::FollowUpForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::FollowUp, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::FollowUpForm>())
{
    m_ui->setupUi(this);
    bind();
}

FollowUpForm::~FollowUpForm() = default;

DocumentForm::DocumentForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Document, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::DocumentForm>())
{
    m_ui->setupUi(this);
    bind();
}

DocumentForm::~DocumentForm() = default;

ProgrammeItemForm::ProgrammeItemForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::ProgrammeItem, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::ProgrammeItemForm>())
{
    m_ui->setupUi(this);
    bind();
}

ProgrammeItemForm::~ProgrammeItemForm() = default;

GiftForm::GiftForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Gift, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::GiftForm>())
{
    m_ui->setupUi(this);
    bind();
}

GiftForm::~GiftForm() = default;

} // namespace weltkontor
