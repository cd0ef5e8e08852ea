// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace weltkontor
{

/// What a person should know but need not answer: at the top of the window, until it is closed. The newest
/// message stands there; details can be copied.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showWarning(const QString &text);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMessage(const QString &icon, const QString &text, const QString &detail);
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QToolButton *m_close;
    QString m_detail;
};

} // namespace weltkontor
