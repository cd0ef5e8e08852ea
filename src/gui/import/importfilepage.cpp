// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importfilepage.h"

#include "base/phrases.h"
#include "gui/forms/formicons.h"
#include "gui/forms/mnemonics.h"
#include "gui/import/importbeginning.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

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
    , m_beginning(new ImportBeginning(this))
{
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_encoding->setObjectName(QStringLiteral("encodingBox"));
    m_separator->setObjectName(QStringLiteral("separatorBox"));
    m_kind->setObjectName(QStringLiteral("kindLabel"));
    m_fileLabel->setBuddy(m_file);
    m_encodingLabel->setBuddy(m_encoding);
    m_separatorLabel->setBuddy(m_separator);
    for (QLabel *label : {m_intro, m_kind, m_encodingEvidence, m_separatorEvidence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_encoding->addItems(csvEncodings());

    auto *grid = new QGridLayout;
    grid->addWidget(m_fileLabel, 0, 0);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    grid->addLayout(fileRow, 0, 1, 1, 2);
    grid->addWidget(m_kind, 1, 1, 1, 2);
    grid->addWidget(m_encodingLabel, 2, 0);
    grid->addWidget(m_encoding, 2, 1);
    grid->addWidget(m_encodingEvidence, 2, 2);
    grid->addWidget(m_separatorLabel, 3, 0);
    grid->addWidget(m_separator, 3, 1);
    grid->addWidget(m_separatorEvidence, 3, 2);
    grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_intro);
    layout->addLayout(grid);
    layout->addWidget(m_beginning, 1);

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
    retranslate();
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

void ImportFilePage::setFile(const QString &file)
{
    m_reading = {};
    m_file->setText(QDir::toNativeSeparators(file));
}

void ImportFilePage::setOutline(const std::optional<TableOutline> &outline)
{
    m_outline = outline;
    showOutline();
}

void ImportFilePage::choose()
{
    const QString chosen =
        QFileDialog::getOpenFileName(this, tr("Import a table"), QString(),
                                     tr("Tables (*.xlsx *.ods *.csv *.txt *.tsv *.xls);;All files (*)"));
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
    m_beginning->setVisible(m_outline.has_value());
    m_kind->setVisible(m_outline.has_value());
    if (!m_outline)
        return;
    m_beginning->setOutline(*m_outline);
    m_kind->setText(tr("By its content the file is %1.").arg(fileKindName(m_outline->kind)));
    if (!isCsv)
        return;
    const CsvDialect &dialect = *m_outline->dialect;
    if (m_encoding->findText(dialect.encoding) < 0)
        m_encoding->addItem(dialect.encoding);
    m_encoding->setCurrentText(dialect.encoding);
    m_encodingEvidence->setText(evidenceText(dialect.encodingEvidence));
    m_separator->clear();
    for (const char16_t separator : separators)
        m_separator->addItem(separatorName(separator), QString(QChar(separator)));
    if (m_separator->findData(QString(dialect.separator)) < 0)
        m_separator->addItem(separatorName(dialect.separator), QString(dialect.separator));
    m_separator->setCurrentIndex(m_separator->findData(QString(dialect.separator)));
    m_separatorEvidence->setText(evidenceText(dialect.separatorEvidence));
}

void ImportFilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (QLabel *label : {m_encodingEvidence, m_separatorEvidence})
            setTextColour(*label, quietColour(palette()));
    }
}

void ImportFilePage::retranslate()
{
    m_intro->setText(
        tr("Choose a spreadsheet or CSV file with partners or contacts. Nothing is changed before you have "
           "seen what would happen."));
    const QStringList labels = withMnemonics({tr("File"), tr("Choose…"), tr("Encoding"), tr("Separator")},
                                             messageLanguage(), m_taken);
    m_fileLabel->setText(labels[0]);
    m_choose->setText(labels[1]);
    m_encodingLabel->setText(labels[2]);
    m_separatorLabel->setText(labels[3]);
    m_file->setAccessibleName(tr("File"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_separator->setAccessibleName(tr("Separator"));
    showOutline();
}

} // namespace weltkontor
