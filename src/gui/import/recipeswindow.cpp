// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/recipeswindow.h"

#include "base/phrases.h"
#include "gui/forms/mnemonics.h"
#include "gui/forms/noticebar.h"
#include "gui/import/importpolicybox.h"
#include "models/answer.h"
#include "storage/history.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>

namespace weltkontor
{
namespace
{

enum Column { NameColumn, FieldColumn, PolicyColumn, ColumnCount };

} // namespace

RecipesWindow::RecipesWindow(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_intro(new QLabel(this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new QTableWidget(this))
    , m_problem(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_rename(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_load(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("recipesWindow"));
    setSizeGripEnabled(true);
    m_list->setObjectName(QStringLiteral("recipeList"));
    m_columns->setObjectName(QStringLiteral("recipeColumns"));
    m_problem->setObjectName(QStringLiteral("recipeProblem"));
    m_notice->setObjectName(QStringLiteral("noticeBar"));
    m_rename->setObjectName(QStringLiteral("renameRecipeButton"));
    m_forget->setObjectName(QStringLiteral("forgetRecipeButton"));
    m_save->setObjectName(QStringLiteral("saveRecipeButton"));
    m_load->setObjectName(QStringLiteral("loadRecipeButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    makeLayout();
    connectParts();
    retranslate();
    showCurrent();
}

void RecipesWindow::makeLayout()
{
    m_listLabel->setBuddy(m_list);
    m_columnsLabel->setBuddy(m_columns);
    for (QLabel *label : {m_intro, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_columns->setColumnCount(ColumnCount);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QPushButton *button : {m_rename, m_forget, m_save, m_load, m_close})
        button->setAutoDefault(false);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_listLabel);
    leftLayout->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_columnsLabel);
    rightLayout->addWidget(m_problem);
    rightLayout->addWidget(m_columns, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_rename, m_forget, m_save, m_load})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    const QSize available = screen()->availableSize();
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26)
               .boundedTo(QSize(available.width() - 40, available.height() - 60)));
}

void RecipesWindow::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RecipesWindow::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { rename(m_list->row(item)); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem()) {
            m_list->setFocus();
            m_list->editItem(m_list->currentItem());
        }
    });
    connect(m_forget, &QPushButton::clicked, this, &RecipesWindow::forget);
    connect(m_save, &QPushButton::clicked, this, &RecipesWindow::chooseToSave);
    connect(m_load, &QPushButton::clicked, this, &RecipesWindow::chooseToLoad);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecipesWindow::start()
{
    show();
    raise();
    activateWindow();
    m_list->setFocus();
    read();
}

void RecipesWindow::read(qint64 select)
{
    const int question = ++m_question;
    onAnswer(this, m_service->read([](Database &database) { return RecipeStore::all(database); }),
             [this, question, select](const Result<QList<StoredRecipe>> &recipes) {
                 if (question != m_question)
                     return;
                 if (!recipes) {
                     m_notice->show(FormSign::Error, recipes.error().message);
                     return;
                 }
                 m_recipes = *recipes;
                 showList(select);
             });
}

/// @p select: the id of the one to select; 0: the newest, else where the person is.
void RecipesWindow::showList(qint64 select)
{
    const int place = m_list->currentRow();
    int row = std::clamp(place, 0, std::max(0, int(m_recipes.size()) - 1));
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (int i = 0; i < m_recipes.size(); ++i) {
            auto *item = new QListWidgetItem(m_recipes[i].mapping.name, m_list);
            item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !m_service->isReadOnly()));
            if (m_recipes[i].id == select)
                row = i;
        }
        if (!m_recipes.isEmpty())
            m_list->setCurrentRow(row);
    }
    showCurrent();
}

const StoredRecipe *RecipesWindow::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_recipes.size() ? &m_recipes[row] : nullptr;
}

void RecipesWindow::showCurrent()
{
    const StoredRecipe *recipe = current();
    m_columns->setRowCount(0);
    m_problem->setText(recipe ? recipe->problem
                       : m_recipes.isEmpty()
                           ? tr("No mapping is remembered yet. The import assistant remembers "
                                "each one that you change or name.")
                           : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (recipe) {
        m_columns->setRowCount(int(recipe->mapping.choices.size()));
        for (int row = 0; row < m_columns->rowCount(); ++row) {
            const ColumnMapping::Choice &choice = recipe->mapping.choices[row];
            const auto target = ImportTarget::fromKey(choice.field);
            m_columns->setItem(row, NameColumn, new QTableWidgetItem(choice.column));
            m_columns->setItem(
                row, FieldColumn,
                new QTableWidgetItem(target ? target->label(messageLanguage()) : tr("– not imported –")));
            m_columns->setItem(
                row, PolicyColumn,
                new QTableWidgetItem(target ? ImportPolicyBox::columnText(choice.policy) : QString()));
        }
    }
    const bool isWritable = !m_service->isReadOnly();
    m_rename->setEnabled(recipe && isWritable);
    m_forget->setEnabled(recipe && isWritable);
    m_save->setEnabled(recipe && recipe->problem.isEmpty());
    m_load->setEnabled(isWritable);
}

/// Runs @p how in the background, then says @p told with the way back.
void RecipesWindow::change(Changing how, const QString &told, qint64 select)
{
    onAnswer(this, m_service->write(std::move(how)),
             [this, told, select](const Result<std::optional<qint64>> &changeSet) {
                 if (!changeSet)
                     m_notice->show(FormSign::Error, changeSet.error().message);
                 else if (*changeSet) {
                     m_notice->show(FormSign::Information, told,
                                    {{tr("Undo"), [this, id = **changeSet] { takeBack(id); },
                                      QStringLiteral("undoRecipeButton")}});
                     Q_EMIT done(**changeSet);
                 }
                 read(select);
             });
}

void RecipesWindow::takeBack(qint64 changeSet)
{
    onAnswer(this,
             m_service->write([changeSet](Database &database) { return History(database).undo(changeSet); }),
             [this](const Result<UndoOutcome> &outcome) {
                 if (!outcome)
                     m_notice->show(FormSign::Error, outcome.error().message);
                 else if (!outcome->conflicts.isEmpty())
                     m_notice->show(FormSign::Warning, outcome->conflicts.first().message);
                 else {
                     m_notice->show(FormSign::Information, tr("Taken back."));
                     Q_EMIT done(outcome->changeSet);
                 }
                 read();
             });
}

void RecipesWindow::rename(int row)
{
    if (row < 0 || row >= m_recipes.size())
        return;
    const QString name = m_list->item(row)->text().trimmed();
    const qint64 id = m_recipes[row].id;
    change([id, name](Database &database) { return RecipeStore::rename(database, id, name); },
           tr("The mapping is called “%1” now.").arg(name), id);
}

void RecipesWindow::forget()
{
    if (const StoredRecipe *recipe = current())
        change([id = recipe->id](Database &database) { return RecipeStore::remove(database, id); },
               tr("“%1” was forgotten.").arg(recipe->mapping.name));
}

void RecipesWindow::chooseToLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a mapping from a file"), QString(),
                                                      tr("Mappings (*.json)"));
    if (!path.isEmpty())
        loadFrom(path);
}

void RecipesWindow::loadFrom(const QString &path)
{
    auto mapping = RecipeFile::read(path);
    if (!mapping) {
        m_notice->show(FormSign::Error, mapping.error().message);
        return;
    }
    if (mapping->name.trimmed().isEmpty())
        mapping->name = QFileInfo(path).completeBaseName();
    change([mapping = *mapping](Database &database) { return RecipeStore::add(database, mapping); },
           mapping->fingerprint.isEmpty()
               ? tr("“%1” is remembered. Tables do not find it by themselves: the file does not say which "
                    "layout it is for.")
                     .arg(mapping->name)
               : tr("“%1” is remembered. Tables of its layout are mapped like this from now on.")
                     .arg(mapping->name));
}

void RecipesWindow::chooseToSave()
{
    if (!current())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this mapping as a file"),
                                                      current()->mapping.name + QStringLiteral(".json"),
                                                      tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const bool hasSuffix = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    saveTo(hasSuffix ? path : path + QStringLiteral(".json"));
}

void RecipesWindow::saveTo(const QString &path)
{
    if (!current())
        return;
    const auto written = RecipeFile::write(path, current()->mapping);
    m_notice->show(written ? FormSign::Information : FormSign::Error,
                   written ? tr("The mapping was saved in %1.").arg(QDir::toNativeSeparators(path))
                           : written.error().message);
}

void RecipesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // What this program does not know of a mapping is told anew in the other language.
    if (isVisible())
        read(current() ? current()->id : 0);
}

void RecipesWindow::retranslate()
{
    setWindowTitle(tr("Remembered mappings"));
    m_intro->setText(
        tr("Tables with the same columns are mapped by these from then on. A mapping can be given "
           "to a colleague as a file."));
    const QStringList labels =
        withMnemonics({tr("Mappings"), tr("Columns and their fields"), tr("Rename"), tr("Forget"),
                       tr("Save as file…"), tr("Take from file…"), tr("Close")},
                      messageLanguage());
    m_listLabel->setText(labels[0]);
    m_columnsLabel->setText(labels[1]);
    m_rename->setText(labels[2]);
    m_forget->setText(labels[3]);
    m_save->setText(labels[4]);
    m_load->setText(labels[5]);
    m_close->setText(labels[6]);
    m_list->setAccessibleName(tr("Mappings"));
    m_columns->setAccessibleName(tr("Columns and their fields"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Field"), tr("Existing values")});
    showCurrent();
}

} // namespace weltkontor
