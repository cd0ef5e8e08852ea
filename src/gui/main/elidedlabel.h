// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace weltkontor
{

/// One line of plain text that gives way to its neighbours: too long for its place it ends in "…", and the
/// whole stands in the tool tip and in the accessible name.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_text;
};

} // namespace weltkontor
