// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordquery.h"
#include "workflow/reportrun.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace weltkontor
{

/**
 * What a person chooses for a printed list: the list, which records, language, headings, order, columns,
 * time, basis of personal data, labels and paper. Shows what the chosen list has; what was chosen last for
 * each list is chosen again.
 */
class PrintChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoices(QWidget *parent = nullptr);

    /// Offers the list that was printed last of records like those of the query, with the records of the
    /// query or the selection (ids) to print.
    void setSource(const RecordQuery &query, const QList<qint64> &selection);

    ReportRun::Options options() const;

    /// What cannot be printed as it is typed, as a sentence; empty where all is well.
    QString problem() const;

    /// The title of the list, for naming its file.
    QString listTitle() const;
    bool isTable() const;

    /// In the window's language; @p taken are access keys of the window that are not free.
    void retranslate(const QString &taken);

Q_SIGNALS:
    /// Something was chosen by the person.
    void changed();

private:
    enum Scope { Everything, Filter, Selection };

    void makeFields();
    QComboBox *combo(const char *name);
    void addRow(QWidget *field);
    void showFields();
    void fillChoices();
    void fillScopes();
    void fillKeys();
    void fillColumns();
    void setColumns(const QStringList &chosen);
    void restore();
    void remember() const;
    void changeList();
    void report();
    PrintableList list() const;
    QString scopeText(int scope) const;
    QString settingsGroup() const;

    RecordQuery m_query;
    QList<qint64> m_selection;
    bool m_filling = false;
    QString m_taken;

    QFormLayout *m_form;
    QComboBox *m_list, *m_scope, *m_language, *m_group, *m_sort, *m_purpose, *m_withoutBasis, *m_sheet,
        *m_paper, *m_orientation;
    QCheckBox *m_descending;
    QListWidget *m_columns;
    QLineEdit *m_asOf, *m_from, *m_to, *m_grid;
    QSpinBox *m_firstLabel;
    QList<QWidget *> m_fields; ///< In the order of the form.
};

} // namespace weltkontor
