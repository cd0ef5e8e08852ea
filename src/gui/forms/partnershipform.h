// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

#include <memory>

class QLabel;

namespace weltkontor
{

class RelatedList;

namespace Ui
{
class PartnershipForm;
}

/// A partnership with its milestones, and what follows from them as they stand in the form: status and since.
class PartnershipForm final : public RecordForm
{
    Q_OBJECT

public:
    PartnershipForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~PartnershipForm() override;

    void load(const FormData &read) override;
    void retranslate() override;

private:
    void showState();

    std::unique_ptr<Ui::PartnershipForm> m_ui;
    PartList *m_milestones;
    RelatedList *m_contacts;
    QLabel *m_stateCaption;
    QLabel *m_stateLabel;
    QLabel *m_noContacts;
};

} // namespace weltkontor
