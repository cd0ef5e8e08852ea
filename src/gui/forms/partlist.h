// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formdata.h"
#include "gui/forms/formenvironment.h"
#include "gui/forms/formstate.h"

#include <QJsonArray>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace weltkontor
{

class FlowLayout;
class FormBinder;
class RecordForm;

/**
 * The parts of a record as a table, with the form of the chosen one below it: added, changed and removed in
 * place, and saved together with the record.
 */
class PartList : public QWidget
{
    Q_OBJECT

public:
    /// @p columns: keys of the fields that the table shows.
    PartList(const PartSpec &part, const QStringList &columns, std::shared_ptr<FormEnvironment> environment,
             QWidget *parent);
    ~PartList() override;

    RecordType type() const { return m_part.type; }

    void load(const QList<Record> &saved);

    bool isChanged() const;
    bool isValid() const;

    /// New and changed parts, without the link to the whole.
    QList<Record> toSave() const;
    QList<RecordRef> removed() const;

    /// As all of them would be after saving; for what is derived from them.
    QList<Record> all() const;

    /// For a draft: what was typed into which part.
    QJsonArray changes() const;
    void apply(const QJsonArray &changes);

    /// Goes to the first part with an error and shows its problems; false when there is none.
    bool showFirstProblem();

    /// Takes what the person chose out of both versions of a part.
    void rebase(const Record &theirs, const Record &chosen);

    virtual void retranslate();
    FormBinder &binder();

    /// A new part with these values, by field key.
    void addFilled(const QHash<QString, QVariant> &values);

    /// As the chosen part would be saved; none where none is chosen.
    std::optional<Record> current() const;

public Q_SLOTS:
    virtual void add();
    void removeCurrent();

Q_SIGNALS:
    void edited();
    void currentChanged();
    void openRequested(const RecordRef &record);

    /// Something about the parts could not be done.
    void failed(const weltkontor::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

    QTableView &table() const { return *m_table; }
    FormEnvironment &environment() const { return *m_environment; }

    /// A further button beside those for adding and removing.
    void addAct(QPushButton *button);

    /// As if typed into the chosen part, by field key.
    void fillCurrent(const QHash<QString, QVariant> &values);

private:
    struct Row {
        FormState state;
        bool isRemoved = false;
    };
    void insertRow(const Record &record);
    void enterRow(int row);
    void setValues(Row &row, const QHash<QString, QVariant> &values);
    void showRow(int row);
    void rowEdited();
    void updateTable();
    void fitTable();
    void fitHeight();
    Row *rowAt(int tableRow) const;
    int tableRowOf(const Row *row) const;
    bool isNew(const Row &row) const;

    PartSpec m_part;
    QStringList m_columns;
    std::shared_ptr<FormEnvironment> m_environment;
    std::vector<std::unique_ptr<Row>> m_rows;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_emptyLabel;
    QPushButton *m_addButton;
    QPushButton *m_removeButton;
    FlowLayout *m_buttons;
    RecordForm *m_form;
};

} // namespace weltkontor
