// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/contactform.h"

#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/pastecontactdialog.h"
#include "models/answer.h"
#include "storage/postaltown.h"
#include "ui_contactform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace weltkontor
{

ContactForm::ContactForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Contact, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::ContactForm>())
    , m_paste(new QPushButton(this))
{
    m_ui->setupUi(this);
    bind();
    const QList<PartSpec> parts = partsOf(RecordType::Contact);
    m_roles = new PartList(parts[0],
                           {QStringLiteral("function_de"), QStringLiteral("partner_id"),
                            QStringLiteral("valid_from"), QStringLiteral("valid_to")},
                           sharedEnvironment(), m_ui->rolesPane);
    m_ui->rolesPaneLayout->addWidget(m_roles);
    addPart(m_roles);
    m_bases = new PartList(parts[1],
                           {QStringLiteral("purpose"), QStringLiteral("legal_basis"),
                            QStringLiteral("withdrawn_on"), QStringLiteral("review_on")},
                           sharedEnvironment(), m_ui->basesPane);
    m_ui->basesPaneLayout->addWidget(m_bases);
    addPart(m_bases);

    m_paste->setObjectName(QStringLiteral("pasteButton"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_paste);
    m_ui->formLayout->insertLayout(0, row);
    connect(m_paste, &QPushButton::clicked, this, &ContactForm::paste);
    for (const char *key : {"postal_code", "country"})
        connect(binder().editor(QString::fromLatin1(key)), &FieldEditor::left, this, &ContactForm::fillTown);
    retranslate();
}

ContactForm::~ContactForm() = default;

void ContactForm::retranslate()
{
    RecordForm::retranslate();
    m_ui->rolesSection->setTitle(tr("Roles"));
    m_ui->basesSection->setTitle(tr("Processing bases"));
    m_paste->setText(tr("Paste contact …"));
    m_paste->setToolTip(tr("Splits the signature block in the clipboard into fields (Ctrl+Shift+V)"));
}

/// The office's other addresses know where a postal code lies; a town that stands there is left alone.
void ContactForm::fillTown()
{
    const FieldContext &context = environment().context;
    const Record typed = state().record(context);
    const QString code = typed.text(u"postal_code");
    const Field &codeField = *binder().description().field(u"postal_code");
    if (code.isEmpty() || !typed.text(u"city").isEmpty() || !state().isChanged(codeField))
        return;
    const Country country = Country::fromCode(typed.text(u"country")).valueOr({});
    const auto ask = [code, country, home = context.home](Database &database) {
        return townOfPostalCode(database, code, country, home);
    };
    onAnswer(this, environment().service->read(ask), [this, code](const Result<PostalTown> &town) {
        const Record now = state().record(environment().context);
        // Without an answer the person types on; so they do when they went on meanwhile.
        if (!town || town->city.isEmpty() || now.text(u"postal_code") != code)
            return;
        QHash<QString, FieldContent> contents{{QStringLiteral("city"), town->city}};
        if (!town->state.isEmpty())
            contents.insert(QStringLiteral("state"), town->state);
        if (!fill(contents, {}).isEmpty())
            Q_EMIT filled(tr("City filled in from other addresses with this postal code."));
    });
}

void ContactForm::paste()
{
    const FieldContext &context = environment().context;
    QHash<QString, FieldContent> present;
    for (FieldBox *box : binder().boxes()) {
        const Field &field = box->editor()->field();
        const auto content = state().content(field, context);
        // A choice that stands at its first value says nothing yet.
        if (field.type() != FieldType::Choice || state().isChanged(field) || state().saved().version != 0)
            present.insert(field.key(), content);
    }
    auto *dialog = new PasteContactDialog(QGuiApplication::clipboard()->text(), present, context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QHash<QString, FieldContent> contents = dialog->contents();
        const QStringList done = fill(contents, contents.keys());
        if (!done.isEmpty())
            Q_EMIT filled(tr("%n field(s) filled in from the clipboard.", nullptr, int(done.size())));
    });
    dialog->open();
}

} // namespace weltkontor
