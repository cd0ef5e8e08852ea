// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/partnerform.h"

#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/formicons.h"
#include "gui/forms/placecompleter.h"
#include "gui/forms/relatedlist.h"
#include "ui_partnerform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{
namespace
{

QLabel *addCaption(QWidget *pane, QLayout *layout)
{
    auto *caption = new QLabel(pane);
    layout->addWidget(caption);
    return caption;
}

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

} // namespace

PartnerForm::PartnerForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Partner, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::PartnerForm>())
{
    m_ui->setupUi(this);
    bind();

    m_partnershipsCaption = addCaption(m_ui->partnershipsPane, m_ui->partnershipsPaneLayout);
    m_partnerships = new RelatedList(m_ui->partnershipsPane);
    m_partnerships->setObjectName(QStringLiteral("partnershipsList"));
    m_addPartnership = new QPushButton(m_ui->partnershipsPane);
    m_addPartnership->setObjectName(QStringLiteral("addPartnershipButton"));
    m_ui->partnershipsPaneLayout->addWidget(m_partnerships);
    m_ui->partnershipsPaneLayout->addWidget(m_addPartnership, 0, Qt::AlignLeft);
    m_ui->partnershipsPaneLayout->addStretch(1);

    m_contactsCaption = addCaption(m_ui->contactsPane, m_ui->contactsPaneLayout);
    m_contacts = new RelatedList(m_ui->contactsPane);
    m_contacts->setObjectName(QStringLiteral("contactsList"));
    m_noContacts = new QLabel(m_ui->contactsPane);
    m_noContacts->setWordWrap(true);
    m_ui->contactsPaneLayout->addWidget(m_contacts);
    m_ui->contactsPaneLayout->addWidget(m_noContacts);
    m_ui->contactsPaneLayout->addStretch(1);

    m_credit = new QLabel(m_ui->namesSection);
    m_credit->setObjectName(QStringLiteral("gazetteerCredit"));
    m_credit->setWordWrap(true);
    m_ui->namesSectionLayout->addWidget(m_credit, m_ui->namesSectionLayout->rowCount(), 0, 1, 2);

    connect(m_partnerships, &RelatedList::openRequested, this, &PartnerForm::openRequested);
    connect(m_contacts, &RelatedList::openRequested, this, &PartnerForm::openRequested);
    connect(m_addPartnership, &QPushButton::clicked, this, [this] {
        Q_EMIT newRequested(RecordType::Partnership,
                            {{QStringLiteral("partner_id"), qlonglong(state().saved().id)}});
    });
    for (const char *key : {"name_de", "name_en", "name_local"})
        addCompleter(QString::fromLatin1(key));
    retranslate();
}

PartnerForm::~PartnerForm() = default;

void PartnerForm::addCompleter(const QString &key)
{
    FieldEditor *editor = binder().editor(key);
    auto *completer = new PlaceCompleter(*editor, environment());
    connect(completer, &PlaceCompleter::placeChosen, this,
            [this, key](const Place &place) { take(key, place); });
}

void PartnerForm::take(const QString &key, const Place &place)
{
    const FieldContext &context = environment().context;
    const RecordDescription &description = binder().description();
    QHash<QString, FieldContent> contents{{QStringLiteral("name_de"), place.nameDe},
                                          {QStringLiteral("name_en"), place.nameEn},
                                          {QStringLiteral("name_local"), place.nameLocal},
                                          {QStringLiteral("state"), place.state(context.language)}};
    if (!isLatin(place.nameLocal))
        contents.insert(QStringLiteral("name_latin"), place.nameEn);
    const auto add = [&](const char *name, const QVariant &value) {
        const Field *field = description.field(QString::fromLatin1(name));
        contents.insert(field->key(), fieldContent(*field, value, context));
    };
    add("country", place.country.code());
    add("place", place.coordinates.toText());
    if (place.population > 0)
        add("population", qlonglong(place.population));
    contents.removeIf(
        [](const auto &entry) { return entry.value().toString() == QString() && entry.value().isString(); });
    // What was typed to find the place is not content yet: its name takes its place.
    const QStringList filled = fill(contents, {key});
    QStringList labels;
    for (const QString &one : filled)
        labels += description.field(one)->label(context.language);
    if (!filled.isEmpty())
        Q_EMIT this->filled(tr("Filled from GeoNames: %1.").arg(labels.join(QStringLiteral(", "))));
}

void PartnerForm::load(const FormData &read)
{
    m_partnerships->load(read.related.value(RecordType::Partnership));
    m_contacts->load(read.related.value(RecordType::Contact));
    RecordForm::load(read);
}

void PartnerForm::retranslate()
{
    RecordForm::retranslate();
    const Language language = environment().context.language;
    const bool isSaved = state().saved().version != 0;
    m_ui->relationsSection->setTitle(tr("Partnerships and people"));
    m_partnershipsCaption->setText(tr("Partnerships"));
    m_contactsCaption->setText(tr("Contacts"));
    m_partnerships->setAccessibleName(m_partnershipsCaption->text());
    m_contacts->setAccessibleName(m_contactsCaption->text());
    m_partnerships->show(language);
    m_contacts->show(language);
    m_addPartnership->setText(tr("Add partnership"));
    m_addPartnership->setToolTip(isSaved ? QString() : tr("Once the partner is saved."));
    m_addPartnership->setEnabled(isSaved);
    m_noContacts->setText(tr("Nobody yet. Roles are entered with the contact."));
    m_noContacts->setVisible(m_contacts->count() == 0);
    m_credit->setText(tr("Suggestions of places: GeoNames, CC BY 4.0."));
    for (QLabel *label : {m_noContacts, m_credit})
        setTextColour(*label, quietColour(palette()));
}

} // namespace weltkontor
