// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "models/facetloader.h"
#include "models/recordlistmodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace weltkontor
{

class EmptyState;
class FilterChips;
class PanePair;
class RecordPane;
class RecordTableView;

/**
 * The page of one kind of record: the list with search field, filter chips and columns, and beside it the
 * record.
 *
 * What is filtered stands in the search field as text and nowhere else; chips, saved views and the rest of
 * the window write there.
 */
class ListPage final : public QWidget
{
    Q_OBJECT

public:
    ListPage(std::shared_ptr<DatabaseService> service, RecordType type, QWidget *parent = nullptr);

    RecordType type() const { return m_model->type(); }
    RecordQuery query() const { return m_model->query(); }
    RecordPane *pane() const { return m_pane; }
    RecordTableView *table() const { return m_table; }
    RecordListModel *model() const { return m_model; }

    QString filter() const;
    void setFilter(const QString &text);

    /// Leaves what is open first; stays where that is refused.
    void openRecord(qint64 id);
    void newRecord(const QHash<QString, QVariant> &presets = {});
    void leave(std::function<void(bool)> then);

    /// To the previous (-1) or next (1) record of the list.
    void step(int by);

    void focusFilter();
    void focusList();

    /// The record comes to the front and its first field gets the keyboard.
    void focusRecord();

    QList<qint64> selectedIds() const;

    /// Of the selected records into the bin.
    void deleteSelected();

    /// "7 of 30 · 1 selected"
    QString countText() const;

    /// "New partner": the name of the act for this kind.
    QString newText() const;
    QString deleteText() const;

    /// Columns and splitter, for the next start.
    void saveLayout() const;

Q_SIGNALS:
    void stateChanged(); ///< countText(), the title or what can be done changed.
    void importWanted();
    void saveViewWanted(const weltkontor::RecordQuery &query);
    void searchTyped(const QString &text);
    void said(const QString &text, qint64 changeSet);
    void failed(const weltkontor::Error &error);
    void openRequested(const weltkontor::RecordRef &other);
    void newRequested(weltkontor::RecordType type, const QHash<QString, QVariant> &presets);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeListSide();
    void connectAll();
    void retranslate();
    void applyFilter();
    void showFacets();
    void showList();
    void showSyntax();
    void show(qint64 id);
    void takeSaved(const RecordRef &record, bool created, qint64 changeSet);
    QString emptyText() const;

    std::shared_ptr<DatabaseService> m_service;
    RecordListModel *m_model;
    FacetLoader *m_facets;
    RecordPane *m_pane;
    RecordTableView *m_table;
    PanePair *m_panes;
    QLabel *m_heading;
    QLabel *m_refusal;
    QLineEdit *m_filter;
    QToolButton *m_syntaxButton;
    QToolButton *m_saveViewButton;
    QPushButton *m_newButton = nullptr;
    FilterChips *m_chips;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_emptyNew = nullptr;
    QPushButton *m_clearFilter = nullptr;
    bool m_leaving = false;
};

} // namespace weltkontor
