// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace weltkontor
{

/// A kind of file that can be written, as a dialog offers it.
struct SaveKind {
    QString title;  ///< "Excel file".
    QString ending; ///< "xlsx".
};

/**
 * Asks where a file is to be written, in the folder that was chosen last for @p purpose (a key of the
 * settings). A name without one of the endings gets that of the chosen kind, and the person is asked before a
 * file of that name is replaced. Empty where nothing was chosen.
 */
QString chooseFileToWrite(QWidget *parent, const QString &title, const QString &purpose, const QString &name,
                          const QList<SaveKind> &kinds);

} // namespace weltkontor
