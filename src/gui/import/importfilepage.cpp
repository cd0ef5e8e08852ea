// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importfilepage.h"

#include "base/phrases.h"
#include "gui/forms/formicons.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importbeginning.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace weltkontor
{
namespace
{

constexpr char16_t separators[] = {u';', u',', u'\t', u'|'};

} // namespace

ImportFilePage::ImportFilePage(QWidget *parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_kind(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_encodingEvidence(new QLabel(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_separatorEvidence(new QLabel(this))
    , m_headerLabel(new QLabel(this))
    , m_header(new QSpinBox(this))
    , m_headerEvidence(new QLabel(this))
    , m_decimalLabel(new QLabel(this))
    , m_decimal(new QComboBox(this))
    , m_decimalEvidence(new QLabel(this))
    , m_datesLabel(new QLabel(this))
    , m_dates(new QComboBox(this))
    , m_datesEvidence(new QLabel(this))
    , m_losses(new QLabel(this))
    , m_beginning(new ImportBeginning(this))
{
    makeFields();
    makeLayout();

    m_choose->installEventFilter(this);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        // Leaving the field is no choice; only what was typed is.
        if (!m_file->isModified() || file().isEmpty())
            return;
        m_file->setModified(false);
        Q_EMIT fileChosen(file());
    });
    connect(m_encoding, &QComboBox::activated, this, &ImportFilePage::tellReading);
    connect(m_separator, &QComboBox::activated, this, &ImportFilePage::tellReading);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) { Q_EMIT headerRowChosen(row - 1); });
    connect(m_decimal, &QComboBox::activated, this, [this](int index) {
        m_style.decimal = ValueStyle::Decimal(index);
        Q_EMIT styleChosen(m_style);
    });
    connect(m_dates, &QComboBox::activated, this, [this](int index) {
        m_style.dates = ValueStyle::DateOrder(index);
        Q_EMIT styleChosen(m_style);
    });
    retranslate();
}

void ImportFilePage::makeFields()
{
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_encoding->setObjectName(QStringLiteral("encodingBox"));
    m_separator->setObjectName(QStringLiteral("separatorBox"));
    m_header->setObjectName(QStringLiteral("fileHeaderRowBox"));
    m_decimal->setObjectName(QStringLiteral("decimalBox"));
    m_dates->setObjectName(QStringLiteral("datesBox"));
    m_kind->setObjectName(QStringLiteral("kindLabel"));
    m_losses->setObjectName(QStringLiteral("lossesLabel"));
    m_encoding->addItems(csvEncodings());
    for (int i = 0; i < 2; ++i) {
        m_decimal->addItem(QString(), i);
        m_dates->addItem(QString(), i);
    }
    m_header->setRange(0, TableOutline::beginningRows);
    m_header->setKeyboardTracking(false);
}

void ImportFilePage::makeLayout()
{
    for (QLabel *label : {m_intro, m_kind, m_encodingEvidence, m_separatorEvidence, m_headerEvidence,
                          m_decimalEvidence, m_datesEvidence, m_losses}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_fileLabel->setBuddy(m_file);
    auto *grid = new QGridLayout;
    grid->addWidget(m_fileLabel, 0, 0);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    grid->addLayout(fileRow, 0, 1, 1, 2);
    grid->addWidget(m_kind, 1, 1, 1, 2);
    const struct {
        QLabel *label;
        QWidget *field;
        QLabel *evidence;
    } lines[] = {{m_encodingLabel, m_encoding, m_encodingEvidence},
                 {m_separatorLabel, m_separator, m_separatorEvidence},
                 {m_headerLabel, m_header, m_headerEvidence},
                 {m_decimalLabel, m_decimal, m_decimalEvidence},
                 {m_datesLabel, m_dates, m_datesEvidence}};
    int row = 2;
    for (const auto &line : lines) {
        line.label->setBuddy(line.field);
        grid->addWidget(line.label, row, 0);
        grid->addWidget(line.field, row, 1);
        grid->addWidget(line.evidence, row, 2);
        setTextColour(*line.evidence, quietColour(palette()));
        ++row;
    }
    grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_intro);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(grid);
    layout->addWidget(m_losses);
    layout->addWidget(m_beginning, 1);
    // Before there is a table everything stands at the top.
    layout->addStretch(0);
    m_beginning->setMinimumHeight(fontMetrics().height() * 8);
}

void ImportFilePage::setTakenKeys(const QString &keys)
{
    m_taken = keys;
    retranslate();
}

QString ImportFilePage::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

void ImportFilePage::focusChoice()
{
    m_choose->setFocus();
}

void ImportFilePage::setFile(const QString &file)
{
    m_reading = {};
    m_style = {};
    m_file->setText(QDir::toNativeSeparators(file));
}

void ImportFilePage::setOutline(const std::optional<TableOutline> &outline)
{
    m_outline = outline;
    showOutline();
}

void ImportFilePage::choose()
{
    const QString chosen = QFileDialog::getOpenFileName(
        this, tr("Import a table"), QString(),
        tr("Tables (*.xlsx *.xls *.ods *.fods *.csv *.tsv *.txt);;All files (*)"));
    if (chosen.isEmpty())
        return;
    setFile(chosen);
    Q_EMIT fileChosen(chosen);
}

void ImportFilePage::tellReading()
{
    // Only what differs from what was found is a choice.
    if (m_outline && m_outline->dialect && m_encoding->currentText() != m_outline->dialect->encoding)
        m_reading.encoding = m_encoding->currentText();
    const QString separator = m_separator->currentData().toString();
    if (m_outline && m_outline->dialect && !separator.isEmpty() &&
        separator[0] != m_outline->dialect->separator)
        m_reading.separator = separator[0];
    Q_EMIT readingChosen(m_reading);
}

QString ImportFilePage::separatorName(QChar separator) const
{
    switch (separator.unicode()) {
    case u';':
        return tr("Semicolon ;");
    case u',':
        return tr("Comma ,");
    case u'\t':
        return tr("Tab");
    case u'|':
        return tr("Vertical bar |");
    default:
        return separator;
    }
}

void ImportFilePage::showOutline()
{
    const bool isCsv = m_outline && m_outline->dialect;
    for (QWidget *widget : QList<QWidget *>{m_encodingLabel, m_encoding, m_encodingEvidence, m_separatorLabel,
                                            m_separator, m_separatorEvidence})
        widget->setVisible(isCsv);
    for (QWidget *widget :
         QList<QWidget *>{m_headerLabel, m_header, m_headerEvidence, m_decimalLabel, m_decimal,
                          m_decimalEvidence, m_datesLabel, m_dates, m_datesEvidence, m_beginning})
        widget->setVisible(m_outline.has_value());
    showLosses();
    if (!m_outline) {
        m_kind->setText(tr("You can also drop a file onto this window. Tables of Excel and LibreOffice and "
                           "CSV files are read."));
        return;
    }
    m_beginning->setOutline(*m_outline);
    m_kind->setText(tr("By its content the file is %1.").arg(fileKindName(m_outline->kind)));
    const QSignalBlocker blocker(m_header);
    m_header->setValue(int(m_outline->header.index) + 1);
    m_headerEvidence->setText(m_outline->header.evidence);
    m_decimal->setCurrentIndex(int(m_outline->style.decimal));
    m_decimalEvidence->setText(m_outline->style.decimalEvidence);
    m_dates->setCurrentIndex(int(m_outline->style.dates));
    m_datesEvidence->setText(m_outline->style.datesEvidence);
    if (isCsv)
        showDialect(*m_outline->dialect);
}

void ImportFilePage::showDialect(const CsvDialect &dialect)
{
    if (m_encoding->findText(dialect.encoding) < 0)
        m_encoding->addItem(dialect.encoding);
    m_encoding->setCurrentText(dialect.encoding);
    m_encodingEvidence->setText(encodingEvidenceText(dialect));
    m_separator->clear();
    for (const char16_t separator : separators)
        m_separator->addItem(separatorName(separator), QString(QChar(separator)));
    if (m_separator->findData(QString(dialect.separator)) < 0)
        m_separator->addItem(separatorName(dialect.separator), QString(dialect.separator));
    m_separator->setCurrentIndex(m_separator->findData(QString(dialect.separator)));
    m_separatorEvidence->setText(evidenceText(dialect.separatorEvidence));
}

/// Where letters are lost, for looking there; the preview marks every such row.
void ImportFilePage::showLosses()
{
    constexpr int shownLosses = 3;
    QStringList lines;
    const QList<TableOutline::Loss> losses = m_outline ? m_outline->losses : QList<TableOutline::Loss>();
    m_losses->setVisible(!losses.isEmpty());
    if (losses.isEmpty())
        return;
    lines += tr("Letters are lost in %n cell(s) of the first rows. Another encoding may bring them back.",
                nullptr, int(losses.size()));
    for (const TableOutline::Loss &loss : losses.mid(0, shownLosses))
        lines += tr("Row %1, column “%2”: %3").arg(loss.row).arg(loss.column, loss.text);
    m_losses->setText(lines.join(u'\n'));
    setTextColour(*m_losses, warningColour(palette()));
}

bool ImportFilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isText = !key->text().isEmpty() && key->text()[0].isPrint() && key->text() != u" " &&
                            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isText || key->matches(QKeySequence::Paste)) {
            m_file->setFocus();
            QCoreApplication::sendEvent(m_file, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportFilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (QLabel *label :
             {m_encodingEvidence, m_separatorEvidence, m_headerEvidence, m_decimalEvidence, m_datesEvidence})
            setTextColour(*label, quietColour(palette()));
        setTextColour(*m_losses, warningColour(palette()));
    }
}

void ImportFilePage::retranslate()
{
    m_intro->setText(
        tr("Choose a spreadsheet or CSV file with partners or contacts. Nothing is changed before you have "
           "seen what would happen."));
    const QStringList labels = withMnemonics({tr("File"), tr("Choose…"), tr("Encoding"), tr("Separator"),
                                              tr("Header row"), tr("Numbers"), tr("Dates")},
                                             messageLanguage(), m_taken);
    m_fileLabel->setText(labels[0]);
    m_choose->setText(labels[1]);
    m_encodingLabel->setText(labels[2]);
    m_separatorLabel->setText(labels[3]);
    m_headerLabel->setText(labels[4]);
    m_decimalLabel->setText(labels[5]);
    m_datesLabel->setText(labels[6]);
    m_file->setAccessibleName(tr("File"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_separator->setAccessibleName(tr("Separator"));
    m_header->setAccessibleName(tr("Header row"));
    m_header->setSpecialValueText(tr("none"));
    m_decimal->setAccessibleName(tr("Numbers"));
    m_decimal->setItemText(0, tr("Decimal comma: 1.234,50"));
    m_decimal->setItemText(1, tr("Decimal point: 1,234.50"));
    m_dates->setAccessibleName(tr("Dates"));
    m_dates->setItemText(0, tr("Day first: 24/06/1988"));
    m_dates->setItemText(1, tr("Month first: 06/24/1988"));
    showOutline();
}

} // namespace weltkontor
