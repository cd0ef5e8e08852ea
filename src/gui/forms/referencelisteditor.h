// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"
#include "storage/recordfinder.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace weltkontor
{

class SuggestionPopup;

/**
 * Several other records in an order of one's own: searched for and added in the line above, taken out with
 * Del, moved with Alt+Up and Alt+Down, opened with Enter. For references to one type or to any.
 */
class ReferenceListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceListEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    bool canUndoTyping() const override;
    QWidget *below() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfAnyType() const { return field().type() == FieldType::AnyReferenceList; }
    bool listKey(int key, Qt::KeyboardModifiers modifiers);
    QList<RecordType> searchedTypes() const;
    void search(const QString &text);
    void showHits(const QString &text, const QList<SearchGroup> &groups);
    void choose(const SearchGroup::Hit &hit);
    void removeCurrent();
    void move(int by);
    void open();
    void showList();
    void fetchTitles();
    void updateButtons();

    QLineEdit *m_line; ///< What is searched for, to be added.
    QWidget *m_pane;
    QListWidget *m_list;
    QToolButton *m_up, *m_down, *m_remove;
    SuggestionPopup *m_suggestions;
    QList<RecordRef> m_records;
    QString m_unread; ///< Content that is no list of records; kept until something is added.
};

} // namespace weltkontor
