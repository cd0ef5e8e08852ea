// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/helpdialog.h"

#include "gui/main/recordwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>

namespace weltkontor
{
namespace
{

/// Without mnemonic and dots.
QString actName(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(u'&');
    text.replace(QLatin1String("\x01"), QLatin1String("&"));
    text.remove(u'…');
    return text;
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, Tab shown, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Help"));

    auto *text = new QTextBrowser(this);
    text->setHtml(
        filterSyntaxText() +
        tr("<p><b>Search everything</b> (Ctrl+K) looks into all kinds of records: names in any spelling, "
           "former names, digits of phone numbers. Enter opens the first hit.</p>"
           "<p><b>Nothing is lost:</b> every change stands in the history and can be undone there, also "
           "after a restart. Deleted records stay in the bin for 90 days.</p>"));
    text->setAccessibleName(tr("Filter and search"));
    text->setTabChangesFocus(true);
    tabs->addTab(text, tr("Filter and search"));

    auto *table = new QTableWidget(static_cast<int>(actions.size()), 2, this);
    table->setObjectName(QStringLiteral("keyTable"));
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Key")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < actions.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(actName(actions[row]->text())));
        table->setItem(row, 1,
                       new QTableWidgetItem(actions[row]->shortcut().toString(QKeySequence::NativeText)));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    tabs->addTab(table, tr("Keys"));
    tabs->setCurrentIndex(shown == Tab::Filter ? 0 : 1);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}

} // namespace weltkontor
