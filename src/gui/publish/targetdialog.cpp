// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/targetdialog.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "publish/targetaddress.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{
namespace
{

const QString folderPrefix = QStringLiteral("folder:");

/// A folder is shown without its "folder:", as a person knows it; any other address as it is.
QString shownAddress(const QString &address)
{
    return address.startsWith(folderPrefix) ? QDir::toNativeSeparators(address.mid(folderPrefix.size()))
                                            : address;
}

QString keptAddress(const QString &shown)
{
    const QString text = shown.trimmed();
    const bool hasScheme = text.contains(QLatin1String("://")) || text.startsWith(folderPrefix);
    return text.isEmpty() || hasScheme ? text : folderPrefix + QDir::fromNativeSeparators(text);
}

} // namespace

TargetDialog::TargetDialog(const PublishTarget &target, QWidget *parent)
    : QDialog(parent)
    , m_target(target)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(target.name, this))
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(shownAddress(target.address), this))
    , m_browse(new QPushButton(this))
    , m_switchLabel(new QLabel(this))
    , m_switch(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("targetDialog"));
    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_browse->setObjectName(QStringLiteral("browseButton"));
    m_browse->setAutoDefault(false);
    m_switch->setObjectName(QStringLiteral("switching"));
    m_switch->addItem({});
    m_switch->addItem({});
    m_switch->setCurrentIndex(static_cast<int>(target.switching));
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_nameLabel->setBuddy(m_name);
    m_addressLabel->setBuddy(m_address);
    m_switchLabel->setBuddy(m_switch);

    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_address, 1);
    folderRow->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_addressLabel, folderRow);
    form->addRow(m_switchLabel, m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);

    connect(m_browse, &QPushButton::clicked, this, &TargetDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TargetDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto forget = [this] { m_problem->hide(); };
    connect(m_name, &QLineEdit::textChanged, this, forget);
    connect(m_address, &QLineEdit::textChanged, this, forget);
    retranslate();
    m_name->setFocus();
}

PublishTarget TargetDialog::target() const
{
    PublishTarget target = m_target;
    target.name = m_name->text();
    target.address = keptAddress(m_address->text());
    target.switching = static_cast<PublishSwitch>(m_switch->currentIndex());
    return target;
}

void TargetDialog::browse()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder that the web server shows"), m_address->text());
    if (!folder.isEmpty())
        m_address->setText(QDir::toNativeSeparators(folder));
}

void TargetDialog::submit()
{
    // What can be said without the database is said at the field.
    const auto address = TargetAddress::fromText(keptAddress(m_address->text()));
    if (m_name->text().trimmed().isEmpty()) {
        showProblem({Error::Kind::Invalid, tr("A target needs a name, such as “web”."), {}});
        m_name->setFocus();
    } else if (!address) {
        showProblem(address.error());
        m_address->setFocus();
    } else {
        Q_EMIT submitted(target());
    }
}

void TargetDialog::showProblem(const Error &error)
{
    m_problem->setText(QStringLiteral("⚠ ") + error.message);
    m_problem->show();
}

void TargetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetDialog::retranslate()
{
    setWindowTitle(m_target.id.isNull() ? tr("New target") : tr("Change target"));
    const QStringList labels = withMnemonics(
        {tr("Name"), tr("Folder"), tr("New pages appear"), tr("Browse…"), tr("Save"), tr("Cancel")},
        messageLanguage());
    m_nameLabel->setText(labels[0]);
    m_addressLabel->setText(labels[1]);
    m_switchLabel->setText(labels[2]);
    m_browse->setText(labels[3]);
    m_buttons->button(QDialogButtonBox::Save)->setText(labels[4]);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(labels[5]);
    m_browse->setToolTip(tr("Choose a folder of this computer or of the network"));
    m_name->setAccessibleName(tr("Name"));
    m_address->setAccessibleName(tr("Folder"));
    m_switch->setAccessibleName(tr("New pages appear"));
    m_switch->setItemText(0, tr("all at once, where the disk can do that"));
    m_switch->setItemText(1, tr("file by file"));
}

} // namespace weltkontor
