// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"
#include "storage/recordfinder.h"

class QLineEdit;
class QToolButton;

namespace weltkontor
{

class SuggestionPopup;

/// Another record, searched for while typing; a button opens it.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    bool canUndoTyping() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    RecordRef reference() const { return {field().spec().target, m_id}; }
    void search(const QString &text);
    void showHits(const QString &text, const QList<SearchGroup::Hit> &hits);
    void choose(const SearchGroup::Hit &hit);
    void setText(const QString &text);
    void update();

    QLineEdit *m_line;
    QToolButton *m_open;
    SuggestionPopup *m_suggestions;
    qint64 m_id = 0; ///< 0 while what stands there is no record.
    bool m_isSettingText = false;
};

} // namespace weltkontor
