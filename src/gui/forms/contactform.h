// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

#include <memory>

class QPushButton;

namespace weltkontor
{

namespace Ui
{
class ContactForm;
}

/// A person or an organisation with its roles and processing bases; a signature block can be pasted.
class ContactForm final : public RecordForm
{
    Q_OBJECT

public:
    ContactForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~ContactForm() override;

    void retranslate() override;

    /// Shows the clipboard's text split into fields, and fills them in once that is confirmed.
    void paste();

private:
    void fillTown();

    std::unique_ptr<Ui::ContactForm> m_ui;
    QPushButton *m_paste;
    PartList *m_roles;
    PartList *m_bases;
};

} // namespace weltkontor
