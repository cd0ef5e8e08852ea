// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importsheetpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importbeginning.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

namespace weltkontor
{

ImportSheetPage::ImportSheetPage(QWidget *parent)
    : QWidget(parent)
    , m_sheetsLabel(new QLabel(this))
    , m_sheets(new QListWidget(this))
    , m_headerLabel(new QLabel(this))
    , m_header(new QSpinBox(this))
    , m_evidence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_beginning(new ImportBeginning(this))
{
    m_sheets->setObjectName(QStringLiteral("sheetList"));
    m_header->setObjectName(QStringLiteral("headerRowBox"));
    m_sheetsLabel->setBuddy(m_sheets);
    m_headerLabel->setBuddy(m_header);
    m_header->setRange(0, TableOutline::beginningRows);
    m_header->setKeyboardTracking(false);
    m_evidence->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_sheets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    auto *headerRow = new QHBoxLayout;
    headerRow->addWidget(m_headerLabel);
    headerRow->addWidget(m_header);
    headerRow->addWidget(m_evidence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheetsLabel);
    layout->addWidget(m_sheets);
    layout->addLayout(headerRow);
    layout->addWidget(m_hint);
    layout->addWidget(m_beginning, 1);

    connect(m_sheets, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_outline.sheet)
            Q_EMIT sheetChosen(QString::number(row + 1));
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) { Q_EMIT headerRowChosen(row - 1); });
    retranslate();
}

void ImportSheetPage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

void ImportSheetPage::setOutline(const TableOutline &outline)
{
    if (outline.file != m_outline.file)
        m_rows.clear();
    m_outline = outline;
    showSheets();
    const QSignalBlocker blocker(m_header);
    m_header->setValue(int(outline.header.index) + 1);
    m_evidence->setText(outline.header.evidence);
    m_beginning->setOutline(outline);
}

void ImportSheetPage::setRowCounts(const QList<qint64> &rows)
{
    m_rows = rows;
    showSheets();
}

void ImportSheetPage::showSheets()
{
    const QSignalBlocker blocker(m_sheets);
    m_sheets->clear();
    for (int i = 0; i < m_outline.sheets.size(); ++i) {
        const SheetInfo &sheet = m_outline.sheets[i];
        QString text = sheet.name;
        if (sheet.visibility != SheetInfo::Visibility::Visible)
            text = tr("%1 (hidden)").arg(text);
        if (m_rows.value(i, -1) >= 0)
            //: A sheet of a file and how much it holds: "Städte – 17 rows".
            text = tr("%1 – %2").arg(text, tr("%n row(s)", nullptr, int(m_rows[i])));
        m_sheets->addItem(text);
    }
    m_sheets->setCurrentRow(m_outline.sheet);
    // As high as the sheets need; many of them scroll.
    constexpr int shownSheets = 6;
    const int lines = std::clamp(m_sheets->count(), 1, shownSheets);
    m_sheets->setFixedHeight(lines * std::max(m_sheets->sizeHintForRow(0), fontMetrics().height()) +
                             2 * m_sheets->frameWidth());
}

void ImportSheetPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportSheetPage::retranslate()
{
    const QStringList labels =
        withMnemonics({tr("Sheets"), tr("Row with the names of the columns")}, messageLanguage(), m_taken);
    m_sheetsLabel->setText(labels[0]);
    m_headerLabel->setText(labels[1]);
    m_sheets->setAccessibleName(tr("Sheets"));
    m_header->setAccessibleName(tr("Row with the names of the columns"));
    m_header->setSpecialValueText(tr("none"));
    m_hint->setText(tr("Rows above it are titles: they are struck through and not imported."));
    showSheets();
}

} // namespace weltkontor
