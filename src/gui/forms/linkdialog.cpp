// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/linkdialog.h"

#include "domain/mailaddress.h"
#include "domain/webaddress.h"
#include "gui/forms/formicons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{
namespace
{

QLabel *labelFor(QLineEdit *line, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(line);
    return label;
}

} // namespace

LinkDialog::LinkDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(text, this))
    , m_address(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Insert a link"));
    m_text->setObjectName(QStringLiteral("linkText"));
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_problem->setWordWrap(true);
    setTextColour(*m_problem, errorColour(palette()));
    auto *form = new QFormLayout(this);
    form->addRow(labelFor(m_text, tr("&Text"), this), m_text);
    form->addRow(labelFor(m_address, tr("&Address"), this), m_address);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    QPushButton *insert = m_buttons->addButton(tr("Insert link"), QDialogButtonBox::AcceptRole);
    insert->setObjectName(QStringLiteral("insertLinkButton"));
    insert->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::check);
    check();
    (text.isEmpty() ? m_text : m_address)->setFocus();
}

QString LinkDialog::address() const
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.startsWith(QStringLiteral("mailto:")) || typed.startsWith(QStringLiteral("tel:")))
        return typed;
    if (typed.contains(u'@') && !typed.contains(u'/'))
        return MailAddress::fromText(typed).isOk() ? QStringLiteral("mailto:") + typed : QString();
    const auto web = WebAddress::fromText(
        typed.contains(QStringLiteral("://")) ? typed : QStringLiteral("https://") + typed);
    QString text = web ? web->toText() : QString();
    // A bracket would end the link.
    return text.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29"));
}

void LinkDialog::check()
{
    const bool isWrong = !m_address->text().trimmed().isEmpty() && address().isEmpty();
    m_problem->setText(isWrong ? tr("This is no address of a web page or a mailbox.") : QString());
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!address().isEmpty());
    }
}

void LinkDialog::accept()
{
    const QString link = address();
    if (link.isEmpty())
        return;
    const QString text = m_text->text().trimmed();
    Q_EMIT chosen(text.isEmpty() ? m_address->text().trimmed() : text, link);
    QDialog::accept();
}

} // namespace weltkontor
