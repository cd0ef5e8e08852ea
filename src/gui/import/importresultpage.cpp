// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importresultpage.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importpreviewmodel.h"
#include "gui/main/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace weltkontor
{

ImportResultPage::ImportResultPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_errors(new QPushButton(this))
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_open->setObjectName(QStringLiteral("openImportedButton"));
    m_undo->setObjectName(QStringLiteral("undoImportButton"));
    m_errors->setObjectName(QStringLiteral("saveErrorRowsButton"));
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    for (QLabel *label : {m_summary, m_counts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new QWidget(this);
    buttons->setLayout(new FlowLayout);
    for (QPushButton *button : {m_open, m_undo, m_errors})
        buttons->layout()->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &ImportResultPage::openWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultPage::undoWanted);
    connect(m_errors, &QPushButton::clicked, this, &ImportResultPage::chooseErrorFile);
    retranslate();
}

void ImportResultPage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

void ImportResultPage::setResult(std::shared_ptr<const ImportPlan> plan, std::optional<qint64> changeSet)
{
    m_plan = std::move(plan);
    m_changeSet = changeSet;
    m_isUndone = false;
    showState();
}

void ImportResultPage::setUndone()
{
    m_isUndone = true;
    showState();
}

void ImportResultPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showState();
}

QWidget *ImportResultPage::firstAct() const
{
    return m_open->isEnabled() ? m_open : nullptr;
}

void ImportResultPage::chooseErrorFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), QString(),
                                                      tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const bool hasSuffix = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ||
                           path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    Q_EMIT errorRowsWanted(hasSuffix ? path : path + QStringLiteral(".xlsx"));
}

void ImportResultPage::showState()
{
    if (!m_plan)
        return;
    const bool wroteSomething = m_changeSet.has_value();
    m_summary->setText(
        m_isUndone ? tr("The import was taken back. Everything is as it was before.")
        : wroteSomething
            ? tr("“%1” was imported.").arg(m_plan->fileName)
            : tr("Everything in “%1” was there already, so nothing was changed.").arg(m_plan->fileName));
    QStringList lines;
    const int asking = m_plan->possibleDuplicates();
    for (int i = 0; i < verdictCount; ++i) {
        const int count = m_plan->count(Verdict(i)) - (Verdict(i) == Verdict::Duplicate ? asking : 0);
        if (count > 0)
            //: A verdict and its number of rows: "New: 12".
            lines += tr("%1: %2").arg(verdictText(Verdict(i)), QLocale().toString(count));
    }
    if (asking > 0)
        lines +=
            tr("New, though perhaps there already: %1. “Find duplicates” in the Edit menu compares them.")
                .arg(QLocale().toString(asking));
    if (m_plan->count(Verdict::Error) > 0)
        lines += tr("Save the rejected rows, correct them in a spreadsheet program and import that file.");
    m_counts->setText(lines.join(u'\n'));
    m_open->setEnabled(wroteSomething && !m_isUndone && !m_isBusy);
    m_undo->setEnabled(wroteSomething && !m_isUndone && !m_isBusy);
    m_errors->setEnabled(m_plan->count(Verdict::Error) > 0 && !m_isBusy);
}

void ImportResultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportResultPage::retranslate()
{
    const QStringList labels = withMnemonics(
        {tr("Undo this import"), tr("Save rejected rows…"), tr("Open imported")}, messageLanguage(), m_taken);
    m_undo->setText(labels[0]);
    m_errors->setText(labels[1]);
    m_open->setText(labels[2]);
    showState();
}

} // namespace weltkontor
