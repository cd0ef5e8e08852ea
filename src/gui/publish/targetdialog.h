// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/publishtarget.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weltkontor
{

/// Asks for the name and the folder of a place to publish to. Emits submitted() and stays until it is told
/// that the target is kept (accept()) or why not (showProblem()).
class TargetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p target with a null id is a new one.
    explicit TargetDialog(const PublishTarget &target, QWidget *parent = nullptr);

    PublishTarget target() const;
    void showProblem(const Error &error);

Q_SIGNALS:
    void submitted(const weltkontor::PublishTarget &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void submit();
    void retranslate();

    PublishTarget m_target;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_browse;
    QLabel *m_switchLabel;
    QComboBox *m_switch;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace weltkontor
