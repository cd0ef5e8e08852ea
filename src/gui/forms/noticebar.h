// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formicons.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace weltkontor
{

/// One message above a form, with what can be done about it. Stays until it is answered, replaced or hidden.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    struct Action {
        QString text;
        std::function<void()> act; ///< The bar is hidden before it is called.
        QString name;              ///< objectName of the button.
    };

    /// Replaces what was shown. The text can be selected and copied.
    void show(FormSign sign, const QString &text, const QList<Action> &actions = {});
    void dismiss();

    bool isShown() const { return !isHidden(); }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    FormSign m_kind = FormSign::Information;
    QLabel *m_sign;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_actions;
};

} // namespace weltkontor
