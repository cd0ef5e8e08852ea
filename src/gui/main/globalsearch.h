// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchresultsmodel.h"

#include <QLineEdit>

class QFrame;
class QLabel;
class QListView;

namespace weltkontor
{

/**
 * The search over everything: a field in the tool bar, its hits by kind below it while one types. Enter opens
 * the first hit or the chosen one, arrows choose, Esc closes.
 */
class GlobalSearch final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GlobalSearch(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Puts the cursor here; where there is @p typed it starts a new search.
    void start(const QString &typed = {});

    SearchResultsModel *model() const { return m_model; }
    bool isPopupShown() const;

Q_SIGNALS:
    void recordChosen(const weltkontor::RecordRef &record);
    void failed(const weltkontor::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showResults();
    void place();
    void close();
    void choose(int row);
    void chooseBest();
    void move(int by);
    void retranslate();

    SearchResultsModel *m_model;
    QFrame *m_popup = nullptr; ///< A child of the window, made when it is first shown.
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    bool m_enterWaits = false; ///< Enter came before the answer.
};

} // namespace weltkontor
