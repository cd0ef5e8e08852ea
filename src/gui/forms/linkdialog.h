// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace weltkontor
{

/// Asks for the text and the address of a link; a web address without "https://" gets it.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    LinkDialog(const QString &text, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &text, const QString &address);

protected:
    void accept() override;

private:
    /// Empty where what stands there is no address.
    QString address() const;
    void check();

    QLineEdit *m_text;
    QLineEdit *m_address;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace weltkontor
