// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/tableoutline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace weltkontor
{

class ImportBeginning;

/// First step: which file, and how its text is read, each choice with what speaks for it.
class ImportFilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget *parent = nullptr);

    void setFile(const QString &file);
    void setOutline(const std::optional<TableOutline> &outline);
    QString file() const;
    /// Where the first act is: the button that chooses a file. A path that is typed there goes into the
    /// field.
    void focusChoice();

    /// Letters that the buttons around the page use.
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void fileChosen(const QString &file);
    /// Encoding or separator; what is not chosen stays as found.
    void readingChosen(const weltkontor::ReadOptions &reading);
    /// Index of the row from 0; -1: no header.
    void headerRowChosen(qint64 index);
    void styleChosen(const weltkontor::ValueStyle::Choice &style);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void tellReading();
    void retranslate();
    void makeFields();
    void makeLayout();
    void showOutline();
    void showDialect(const CsvDialect &dialect);
    void showLosses();
    QString separatorName(QChar separator) const;

    QLabel *m_intro;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_kind;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_encodingEvidence;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QLabel *m_separatorEvidence;
    QLabel *m_headerLabel;
    QSpinBox *m_header;
    QLabel *m_headerEvidence;
    QLabel *m_decimalLabel;
    QComboBox *m_decimal;
    QLabel *m_decimalEvidence;
    QLabel *m_datesLabel;
    QComboBox *m_dates;
    QLabel *m_datesEvidence;
    QLabel *m_losses;
    ImportBeginning *m_beginning;
    std::optional<TableOutline> m_outline;
    ReadOptions m_reading;
    ValueStyle::Choice m_style;
    QString m_taken;
};

} // namespace weltkontor
