// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariant>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace weltkontor
{

/**
 * A list of suggestions that opens below a line while somebody types, filled by answers that come later.
 *
 * Arrow keys and the mouse choose, Esc closes, Tab goes on to the next field.
 */
class SuggestionPopup : public QObject
{
    Q_OBJECT

public:
    /// What to do with a list that is open when Enter or Tab is pressed and nothing was chosen.
    enum class Preselection { None, First };

    SuggestionPopup(QLineEdit *line, Preselection preselection);

    struct Suggestion {
        QString text;
        QVariant data;
    };

    /// Asks, by wanted(), for suggestions to the text, when typing pauses.
    void ask(const QString &text);

    /// Closes the list, and answers that are under way are not shown any more.
    void dismiss();

    /// The answer to wanted(); late ones to another text are not shown.
    void show(const QString &forText, const QList<Suggestion> &suggestions);

    bool isOpen() const;

Q_SIGNALS:
    void wanted(const QString &text);
    void chosen(const QVariant &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    Preselection m_preselection;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer m_pause;
    QString m_text;
};

} // namespace weltkontor
