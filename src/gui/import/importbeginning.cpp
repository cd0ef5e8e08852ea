// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importbeginning.h"

#include <QEvent>
#include <QHeaderView>

namespace weltkontor
{

ImportBeginning::ImportBeginning(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setDefaultSectionSize(140);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    retranslate();
}

void ImportBeginning::setOutline(const TableOutline &outline)
{
    qsizetype width = 0;
    const qsizetype rows = std::min<qsizetype>(shownRows, outline.beginning.size());
    for (qsizetype i = 0; i < rows; ++i)
        width = std::max(width, outline.beginning[i].cells.size());
    clearContents();
    setRowCount(int(rows));
    setColumnCount(int(width));
    QStringList letters;
    for (int column = 0; column < width; ++column)
        letters += columnLetters(column);
    setHorizontalHeaderLabels(letters);
    QStringList numbers;
    for (int i = 0; i < rows; ++i) {
        const RowCollector::Row &row = outline.beginning[i];
        numbers += QString::number(row.index + 1);
        for (int column = 0; column < row.cells.size(); ++column) {
            auto *item = new QTableWidgetItem(row.cells[column].text());
            QFont font = this->font();
            font.setStrikeOut(row.index < outline.header.index);
            font.setBold(row.index == outline.header.index);
            item->setFont(font);
            setItem(i, column, item);
        }
    }
    setVerticalHeaderLabels(numbers);
}

void ImportBeginning::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportBeginning::retranslate()
{
    setAccessibleName(tr("First rows of the table"));
}

} // namespace weltkontor
