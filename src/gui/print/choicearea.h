// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace weltkontor
{

/// A column of choices: on a low screen it scrolls, across it has the room it needs.
class ChoiceArea final : public QScrollArea
{
public:
    /// Takes the content over.
    explicit ChoiceArea(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int across() const;
};

} // namespace weltkontor
