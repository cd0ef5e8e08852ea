// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "gui/forms/recordform.h"

#include <memory>

class QLabel;
class QPushButton;

namespace weltkontor
{

class PlaceCompleter;
class RelatedList;

namespace Ui
{
class PartnerForm;
}

/// A partner with links to its partnerships and people; typing a name offers places of the gazetteer.
class PartnerForm final : public RecordForm
{
    Q_OBJECT

public:
    PartnerForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~PartnerForm() override;

    void load(const FormData &read) override;
    void retranslate() override;

private:
    void addCompleter(const QString &key);
    void take(const QString &key, const Place &place);

    std::unique_ptr<Ui::PartnerForm> m_ui;
    RelatedList *m_partnerships;
    RelatedList *m_contacts;
    QLabel *m_partnershipsCaption;
    QLabel *m_contactsCaption;
    QLabel *m_noContacts;
    QLabel *m_credit;
    QPushButton *m_addPartnership;
};

} // namespace weltkontor
