// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/tableoutline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

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

    /// Letters that the buttons around the page use.
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void fileChosen(const QString &file);
    /// Encoding or separator; what is not chosen stays as found.
    void readingChosen(const weltkontor::ReadOptions &reading);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void tellReading();
    void retranslate();
    void showOutline();
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
    ImportBeginning *m_beginning;
    std::optional<TableOutline> m_outline;
    ReadOptions m_reading;
    QString m_taken;
};

} // namespace weltkontor
