// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "workflow/recipestore.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace weltkontor
{

class NoticeBar;

/**
 * The remembered mappings: which column goes to which field, under which name. They are renamed, forgotten,
 * given to a colleague as files and taken from one; what changes them can be taken back. A window of its own
 * that blocks no other.
 */
class RecipesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit RecipesWindow(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Shows the window and reads what is remembered.
    void start();

    /// Keeps the mapping that the file holds and selects it.
    void loadFrom(const QString &path);
    /// Writes the selected mapping.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// A change set was made.
    void done(qint64 changeSet);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Changing = std::function<Result<std::optional<qint64>>(Database &)>;
    void makeLayout();
    void connectParts();
    void read(qint64 select = 0);
    void showList(qint64 select);
    void showCurrent();
    void change(Changing how, const QString &told, qint64 select = 0);
    void chooseToLoad();
    void chooseToSave();
    void rename(int row);
    void forget();
    void takeBack(qint64 changeSet);
    const StoredRecipe *current() const;
    void retranslate();

    std::shared_ptr<DatabaseService> m_service;
    QList<StoredRecipe> m_recipes;
    QLabel *m_intro;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QLabel *m_columnsLabel;
    QTableWidget *m_columns;
    QLabel *m_problem;
    NoticeBar *m_notice;
    QPushButton *m_rename;
    QPushButton *m_forget;
    QPushButton *m_save;
    QPushButton *m_load;
    QPushButton *m_close;
    int m_question = 0; ///< Of the newest reading.
};

} // namespace weltkontor
