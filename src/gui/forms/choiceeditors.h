// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace weltkontor
{

/// Yes or no; the box carries its own label.
class CheckEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CheckEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    FieldContent content() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    QCheckBox *m_box;
};

/// One of few: a fixed choice, or an entry of a catalogue.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    FieldContent content() const override;
    void retranslate() override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    void select(const QString &key);

    QComboBox *m_combo;
};

/// One of many with known names, a country or a language: typed or chosen; whatever is typed stays.
class NameSearchEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NameSearchEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    FieldContent content() const override;
    void retranslate() override;
    bool canUndoTyping() const override;

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    QComboBox *m_combo;
    std::optional<Language> m_shown; ///< Of the names in the list.
};

/// Any number of entries of a catalogue, each with a box to check.
class CatalogueListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CatalogueListEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    FieldContent content() const override;
    void retranslate() override;

protected:
    void put(const FieldContent &content, bool undoable) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSize();

    QListWidget *m_list;
};

} // namespace weltkontor
