// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/partnershipform.h"

#include "domain/partnershipstatus.h"
#include "gui/forms/formicons.h"
#include "gui/forms/relatedlist.h"
#include "ui_partnershipform.h"

#include <QLabel>

namespace weltkontor
{

PartnershipForm::PartnershipForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Partnership, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::PartnershipForm>())
{
    m_ui->setupUi(this);
    bind();
    m_milestones =
        new PartList(partsOf(RecordType::Partnership).first(),
                     {QStringLiteral("date"), QStringLiteral("type"), QStringLiteral("decided_by")},
                     sharedEnvironment(), m_ui->milestonesPane);
    m_ui->milestonesPaneLayout->addWidget(m_milestones);
    addPart(m_milestones);

    m_stateCaption = new QLabel(m_ui->statePane);
    m_stateLabel = new QLabel(m_ui->statePane);
    m_stateLabel->setObjectName(QStringLiteral("stateLabel"));
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = m_stateLabel->font();
    strong.setBold(true);
    m_stateLabel->setFont(strong);
    m_ui->statePaneLayout->addWidget(m_stateCaption);
    m_ui->statePaneLayout->addWidget(m_stateLabel);
    m_ui->statePaneLayout->addStretch(1);

    m_contacts = new RelatedList(m_ui->contactsPane);
    m_contacts->setObjectName(QStringLiteral("contactsList"));
    m_noContacts = new QLabel(m_ui->contactsPane);
    m_noContacts->setWordWrap(true);
    m_ui->contactsPaneLayout->addWidget(m_contacts);
    m_ui->contactsPaneLayout->addWidget(m_noContacts);

    connect(m_milestones, &PartList::edited, this, &PartnershipForm::showState);
    connect(m_contacts, &RelatedList::openRequested, this, &PartnershipForm::openRequested);
    retranslate();
}

PartnershipForm::~PartnershipForm() = default;

void PartnershipForm::load(const FormData &read)
{
    m_contacts->load(read.related.value(RecordType::Contact));
    RecordForm::load(read);
}

void PartnershipForm::showState()
{
    QList<Milestone> milestones;
    for (const Record &record : m_milestones->all()) {
        // One whose date cannot be read yet counts by what is saved of it.
        if (const auto milestone = record.to<Milestone>())
            milestones += *milestone;
    }
    const Language language = environment().context.language;
    const PartnershipState state = stateOn(milestones, environment().service->clock().today());
    const QString label = statusLabel(state.status, language);
    QStringList lines;
    lines += state.since.isEmpty() ? label : tr("%1, since %2").arg(label, state.since.toText(language));
    if (!state.statusSince.isEmpty() && state.statusSince != state.since)
        lines += tr("in this state since %1").arg(state.statusSince.toText(language));
    m_stateLabel->setText(lines.join(u'\n'));
    m_stateLabel->setAccessibleName(m_stateCaption->text() + u' ' + m_stateLabel->text());
}

void PartnershipForm::retranslate()
{
    RecordForm::retranslate();
    const Language language = environment().context.language;
    m_ui->milestonesSection->setTitle(tr("Milestones"));
    m_ui->contactsSection->setTitle(tr("Contacts"));
    m_stateCaption->setText(tr("Status today"));
    m_stateCaption->setToolTip(tr("Follows from the milestones below."));
    m_noContacts->setText(
        tr("Nobody has a role in this partnership yet. Roles are entered with the contact."));
    setTextColour(*m_noContacts, quietColour(palette()));
    m_contacts->show(language);
    m_contacts->setAccessibleName(m_ui->contactsSection->title());
    m_noContacts->setVisible(m_contacts->count() == 0);
    showState();
}

} // namespace weltkontor
