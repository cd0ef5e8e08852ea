// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/pastecontactdialog.h"

#include "domain/recorddescription.h"
#include "domain/signatureblock.h"
#include "gui/forms/formicons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

namespace weltkontor
{
namespace
{

const RecordDescription &contactDescription()
{
    return RecordDescription::of(RecordType::Contact);
}

} // namespace

PasteContactDialog::PasteContactDialog(const QString &text, const QHash<QString, FieldContent> &present,
                                       const FieldContext &context, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_context(context)
{
    setObjectName(QStringLiteral("pasteContactDialog"));
    setWindowTitle(tr("Paste contact"));
    build();
    m_text->setPlainText(text);
    split();
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteContactDialog::split);
    if (text.trimmed().isEmpty())
        m_text->setFocus();
    else
        m_fill->setFocus();
}

void PasteContactDialog::build()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("signatureText"));
    m_text->setTabChangesFocus(true);
    auto *textLabel = new QLabel(tr("&Signature block"), this);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("Signature block"));

    m_partsPane = new QWidget(this);
    m_parts = new QGridLayout;
    auto *paneLayout = new QVBoxLayout(m_partsPane);
    paneLayout->addLayout(m_parts);
    paneLayout->addStretch(1);
    m_parts->setColumnStretch(2, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_partsPane);
    area->setFocusPolicy(Qt::NoFocus);

    m_rest = new QPlainTextEdit(this);
    m_rest->setObjectName(QStringLiteral("restText"));
    m_rest->setReadOnly(true);
    m_rest->setTabChangesFocus(true);
    m_rest->setMaximumHeight(m_rest->fontMetrics().lineSpacing() * 5);
    m_restLabel = new QLabel(tr("&Not understood"), this);
    m_restLabel->setBuddy(m_rest);
    m_rest->setAccessibleName(tr("Not understood"));
    m_keepRest = new QCheckBox(tr("&Keep these lines in the internal note"), this);
    m_keepRest->setObjectName(QStringLiteral("keepRestBox"));
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    setTextColour(*m_problem, errorColour(palette()));

    auto *buttons = new QDialogButtonBox(this);
    m_fill = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_fill->setObjectName(QStringLiteral("fillButton"));
    m_fill->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keepRest, &QCheckBox::toggled, this, &PasteContactDialog::update);

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(20);
    layout->addWidget(textLabel, 0, 0);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(area, 0, 1, 2, 1);
    layout->addWidget(m_restLabel, 2, 0, 1, 2);
    layout->addWidget(m_rest, 3, 0, 1, 2);
    layout->addWidget(m_keepRest, 4, 0, 1, 2);
    layout->addWidget(m_problem, 5, 0, 1, 2);
    layout->addWidget(buttons, 6, 0, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 5);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 135, fontMetrics().lineSpacing() * 32);
    m_text->setMinimumWidth(character * 26);
}

void PasteContactDialog::split()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : {static_cast<QWidget *>(row.use), static_cast<QWidget *>(row.target),
                                static_cast<QWidget *>(row.value), static_cast<QWidget *>(row.remark)}) {
            m_parts->removeWidget(widget);
            widget->deleteLater();
        }
    }
    m_rows.clear();
    const SignatureBlock block = splitSignature(m_text->toPlainText(), m_context.home);
    int row = 0;
    QWidget *before = m_text;
    for (const SignatureBlock::Part &part : block.parts) {
        addRow(row++, part.field, part.value, part.line);
        QWidget::setTabOrder(before, m_rows.last().use);
        QWidget::setTabOrder(m_rows.last().use, m_rows.last().target);
        QWidget::setTabOrder(m_rows.last().target, m_rows.last().value);
        before = m_rows.last().value;
    }
    m_rest->setPlainText(block.rest.join(u'\n'));
    for (QWidget *widget : {static_cast<QWidget *>(m_restLabel), static_cast<QWidget *>(m_rest),
                            static_cast<QWidget *>(m_keepRest)})
        widget->setVisible(!block.rest.isEmpty());
    update();
}

QString PasteContactDialog::textOf(const Field &field, const FieldContent &content) const
{
    const auto value = fieldValue(field, content, m_context);
    return value ? editText(field, *value, m_context) : content.toString();
}

FieldContent PasteContactDialog::contentOf(const Field &field, const QString &text) const
{
    const auto value = fieldValue(field, text, m_context);
    return value ? fieldContent(field, *value, m_context) : FieldContent(text);
}

void PasteContactDialog::addRow(int row, const QString &fieldKey, const QString &value, const QString &line)
{
    const Field *field = contactDescription().field(fieldKey);
    Row made{new QCheckBox(m_partsPane), new QComboBox(m_partsPane), new QLineEdit(m_partsPane),
             new QLabel(m_partsPane)};
    for (const Field &target : contactDescription().fields()) {
        if (!target.has(FieldSpec::Automatic) && target.type() != FieldType::MultilineText)
            made.target->addItem(target.label(m_context.language), target.key());
    }
    made.target->setCurrentIndex(made.target->findData(field ? field->key() : QString()));
    made.value->setText(field ? textOf(*field, value) : value);
    made.value->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    made.value->setToolTip(line);
    setTextColour(*made.remark, quietColour(palette()));
    made.use->setObjectName(QStringLiteral("use_%1").arg(fieldKey));
    made.target->setObjectName(QStringLiteral("target_%1").arg(fieldKey));
    made.value->setObjectName(QStringLiteral("value_%1").arg(fieldKey));
    const QString present = presentText(fieldKey);
    made.use->setChecked(present.isEmpty() || present == made.value->text());
    m_parts->addWidget(made.use, 2 * row, 0);
    m_parts->addWidget(made.target, 2 * row, 1);
    m_parts->addWidget(made.value, 2 * row, 2);
    m_parts->addWidget(made.remark, 2 * row + 1, 2);
    m_rows += made;
    connect(made.use, &QCheckBox::toggled, this, &PasteContactDialog::update);
    connect(made.target, &QComboBox::currentIndexChanged, this, &PasteContactDialog::update);
    connect(made.value, &QLineEdit::textChanged, this, &PasteContactDialog::update);
}

QString PasteContactDialog::presentText(const QString &key) const
{
    const Field *field = contactDescription().field(key);
    return field && m_present.contains(key) ? textOf(*field, m_present.value(key)) : QString();
}

void PasteContactDialog::update()
{
    QSet<QString> targets;
    QString twice;
    int used = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const QString key = row.target->currentData().toString();
        const QString label = row.target->currentText();
        row.use->setAccessibleName(tr("Use: %1").arg(label));
        row.target->setAccessibleName(tr("Field for: %1").arg(row.value->text()));
        row.value->setAccessibleName(label);
        const QString present = presentText(key);
        const bool replaces = !present.isEmpty() && present != row.value->text();
        row.remark->setText(replaces ? tr("replaces: %1").arg(present) : QString());
        row.remark->setVisible(replaces);
        row.target->setEnabled(row.use->isChecked());
        row.value->setEnabled(row.use->isChecked());
        if (!row.use->isChecked())
            continue;
        ++used;
        if (targets.contains(key))
            twice = label;
        targets += key;
    }
    m_problem->setText(twice.isEmpty() ? QString()
                                       : tr("Two parts are meant for “%1”. Please choose another field for "
                                            "one of them, or leave one out.")
                                             .arg(twice));
    m_problem->setVisible(!twice.isEmpty());
    const bool keeps = m_keepRest->isChecked() && !m_rest->toPlainText().isEmpty();
    m_fill->setText(tr("Fill in %n field(s)", nullptr, used + (keeps ? 1 : 0)));
    m_fill->setEnabled(twice.isEmpty() && (used > 0 || keeps));
}

QHash<QString, FieldContent> PasteContactDialog::contents() const
{
    QHash<QString, FieldContent> contents;
    for (const Row &row : m_rows) {
        const Field *field = contactDescription().field(row.target->currentData().toString());
        if (field && row.use->isChecked())
            contents.insert(field->key(), contentOf(*field, row.value->text()));
    }
    if (m_keepRest->isChecked() && !m_rest->toPlainText().isEmpty()) {
        const QString key = QStringLiteral("note");
        const QString present = m_present.value(key).toString();
        contents.insert(key,
                        present.isEmpty() ? m_rest->toPlainText() : present + u'\n' + m_rest->toPlainText());
    }
    return contents;
}

} // namespace weltkontor
