// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/visitform.h"

#include "gui/forms/textcourse.h"
#include "models/answer.h"
#include "ui_visitform.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace weltkontor
{

VisitForm::VisitForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Visit, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::VisitForm>())
{
    m_ui->setupUi(this);
    bind();
    m_course = new TextCourse(*this, m_ui->coursePane);
    m_ui->coursePaneLayout->addWidget(m_course);
    connect(m_course, &TextCourse::translationChecked, this, &VisitForm::noteTranslationChecked);
    buildProtocol();

    const QList<PartSpec> parts = partsOf(RecordType::Visit);
    m_programme = new PartList(parts[0],
                               {QStringLiteral("day"), QStringLiteral("begins"), QStringLiteral("ends"),
                                QStringLiteral("title_de"), QStringLiteral("place")},
                               sharedEnvironment(), m_ui->programmePane);
    m_ui->programmePaneLayout->addWidget(m_programme);
    addPart(m_programme);
    m_gifts = new PartList(
        parts[1], {QStringLiteral("description"), QStringLiteral("direction"), QStringLiteral("contact_id")},
        sharedEnvironment(), m_ui->giftsPane);
    m_ui->giftsPaneLayout->addWidget(m_gifts);
    addPart(m_gifts);
    connect(this, &RecordForm::edited, this, &VisitForm::readPeople);
    retranslate();
}

VisitForm::~VisitForm() = default;

void VisitForm::buildProtocol()
{
    m_caption = new QLabel(m_ui->protocolPane);
    m_model = new QStandardItemModel(0, 4, this);
    m_table = new QTableView(m_ui->protocolPane);
    m_table->setObjectName(QStringLiteral("protocolTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_order = new QPushButton(m_ui->protocolPane);
    m_order->setObjectName(QStringLiteral("orderButton"));
    m_order->setAutoDefault(false);
    m_ui->protocolPaneLayout->addWidget(m_caption);
    m_ui->protocolPaneLayout->addWidget(m_table);
    m_ui->protocolPaneLayout->addWidget(m_order, 0, Qt::AlignLeft);
    connect(m_order, &QPushButton::clicked, this, &VisitForm::orderByProtocol);
}

void VisitForm::load(const FormData &read)
{
    RecordForm::load(read);
    m_course->load(read);
    m_asked.clear();
    readPeople();
}

QList<qint64> VisitForm::idsIn(const QString &field) const
{
    QList<qint64> ids;
    const QVariantList values = state().record(environment().context).value(field).toList();
    for (const QVariant &id : values)
        ids += id.toLongLong();
    return ids;
}

void VisitForm::readPeople()
{
    const QList<qint64> ids = idsIn(QStringLiteral("guests")) + idsIn(QStringLiteral("hosts"));
    if (ids == m_asked && !ids.isEmpty())
        return;
    m_asked = ids;
    const int reading = ++m_readings;
    const auto answer = environment().service->read([ids](Database &database) -> Result<People> {
        RecordReader reader(database);
        const auto records = reader.records(RecordType::Contact, ids);
        if (!records)
            return records.error();
        const auto roles = reader.pointingTo(RecordType::Role, QStringLiteral("contact_id"), ids);
        if (!roles)
            return roles.error();
        People people;
        for (const Record &record : *records) {
            if (const auto contact = record.to<Contact>())
                people.contacts += *contact;
        }
        for (const Record &role : *roles) {
            if (role.value(u"protocol_rank").isValid())
                people.ranks.insert(role.value(u"contact_id").toLongLong(),
                                    role.value(u"protocol_rank").toLongLong());
        }
        return people;
    });
    onAnswer(this, answer, [this, reading](const Result<People> &people) {
        if (reading != m_readings || !people)
            return;
        m_people = *people;
        showPeople();
    });
}

void VisitForm::showPeople()
{
    const Language language = environment().context.language;
    m_model->removeRows(0, m_model->rowCount());
    for (const Contact &contact : std::as_const(m_people.contacts)) {
        const ProtocolAddress address = protocol::addressOf(contact, language, environment().context.home);
        QString name = environment().title(RecordRef(contact.id));
        if (!contact.nameOriginal.isEmpty())
            name += QStringLiteral(" · ") + contact.nameOriginal;
        QList<QStandardItem *> row;
        for (const QString &text :
             {name, contact.function.inOrOther(language), address.spoken, address.written}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            row += item;
        }
        m_model->appendRow(row);
    }
    m_table->resizeColumnsToContents();
    const int rows = qBound(1, m_model->rowCount(), 8);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 16);
    for (QWidget *widget : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_order)})
        widget->setVisible(m_model->rowCount() > 0);
}

void VisitForm::orderByProtocol()
{
    const QList<Contact> sorted = protocol::inOrder(m_people.contacts, m_people.ranks);
    for (const QString &field : {QStringLiteral("guests"), QStringLiteral("hosts")}) {
        const QList<qint64> present = idsIn(field);
        QStringList ids;
        for (const Contact &contact : sorted) {
            if (present.contains(contact.id.value))
                ids += QString::number(contact.id.value);
        }
        // Somebody in the bin is no reason to lose them.
        if (ids.size() == present.size() && !ids.isEmpty())
            binder().fill(field, ids.join(QStringLiteral("; ")));
    }
}

void VisitForm::retranslate()
{
    RecordForm::retranslate();
    m_course->retranslate();
    m_ui->protocolSection->setTitle(tr("Guests and hosts"));
    m_ui->programmeSection->setTitle(tr("Programme"));
    m_ui->giftsSection->setTitle(tr("Gifts"));
    m_ui->notesSection->setTitle(tr("Notes and result"));
    m_caption->setText(tr("How they are addressed"));
    m_table->setAccessibleName(m_caption->text());
    m_order->setText(tr("Put in order of protocol"));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Function"), tr("Spoken"), tr("In letters")});
    showPeople();
}

} // namespace weltkontor
