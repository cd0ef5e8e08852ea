// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/viewnamedialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{

ViewNameDialog::ViewNameDialog(const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Keep view"), this))
{
    setObjectName(QStringLiteral("viewNameDialog"));
    setWindowTitle(tr("Keep this filter as a view"));
    auto *label = new QLabel(
        tr("&Name of the view for “%1”:").arg(QString(query).replace(u'&', QLatin1String("&&"))), this);
    label->setWordWrap(true);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(100);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_keep->setEnabled(false);
    m_keep->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);

    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace weltkontor
