// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace weltkontor
{

/// A heading: bold, and larger than the text by a factor, also when the size of text is changed while the
/// window is open.
class HeadingLabel final : public QLabel
{
public:
    explicit HeadingLabel(QWidget *parent = nullptr, double factor = 1.4);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fit();

    double m_factor;
    QPointer<QWidget> m_followed; ///< The widget around it, whose size of text it takes.
};

} // namespace weltkontor
