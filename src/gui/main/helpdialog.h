// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace weltkontor
{

/// The keys of the window, taken from its actions, and what a filter understands.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Tab { Filter, Keys };

    HelpDialog(const QList<QAction *> &actions, Tab shown, QWidget *parent = nullptr);
};

} // namespace weltkontor
