// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/printchoices.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "gui/forms/mnemonics.h"
#include "report/labelsheet.h"
#include "report/listfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>

namespace weltkontor
{
namespace
{

struct Paper {
    const char *key;
    QSizeF size;
};
constexpr Paper papers[] = {{"A4", papersize::a4}, {"A3", papersize::a3}, {"Letter", papersize::letter}};

using Entries = QList<std::pair<QString, QVariant>>;

/// Puts entries into a box and keeps what is chosen where it is still among them.
void fill(QComboBox *box, const Entries &entries)
{
    const QVariant present = box->currentData();
    box->clear();
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(present)));
}

void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    if (index >= 0)
        box->setCurrentIndex(index);
}

/// The list for records of a type when none was printed before.
QString firstListOf(RecordType type)
{
    for (const PrintableList &list : printableLists()) {
        if (list.subject() == type)
            return list.name;
    }
    return printableLists().first().name;
}

} // namespace

PrintChoices::PrintChoices(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_filling = true; // nothing of this is a choice to be remembered
    makeFields();
    fillChoices();
    choose(m_language, languageCode(messageLanguage()));
    restore();
    m_filling = false;
}

QComboBox *PrintChoices::combo(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    // Long entries must not widen the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    addRow(box);
    return box;
}

void PrintChoices::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_fields += field;
}

void PrintChoices::makeFields()
{
    const auto edit = [this](const char *name) {
        auto *line = new QLineEdit(this);
        line->setObjectName(QLatin1String(name));
        addRow(line);
        connect(line, &QLineEdit::editingFinished, this, &PrintChoices::report);
        return line;
    };
    m_list = combo("list");
    setFocusProxy(m_list);
    m_scope = combo("scope");
    m_language = combo("language");
    m_sheet = combo("sheet");
    m_grid = edit("grid");
    m_firstLabel = new QSpinBox(this);
    m_firstLabel->setObjectName(QStringLiteral("firstLabel"));
    m_firstLabel->setMinimum(1);
    addRow(m_firstLabel);
    m_group = combo("group");
    m_columns = new QListWidget(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMaximumHeight(fontMetrics().height() * 11);
    addRow(m_columns);
    m_sort = combo("sort");
    m_descending = new QCheckBox(this);
    m_descending->setObjectName(QStringLiteral("descending"));
    m_form->addRow(m_descending);
    m_asOf = edit("asOf");
    m_from = edit("from");
    m_to = edit("to");
    m_purpose = combo("purpose");
    m_withoutBasis = combo("withoutBasis");
    m_paper = combo("paper");
    m_orientation = combo("orientation");
    connect(m_list, &QComboBox::currentIndexChanged, this, &PrintChoices::changeList);
    for (QComboBox *box :
         {m_scope, m_language, m_sheet, m_group, m_sort, m_purpose, m_withoutBasis, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintChoices::report);
    connect(m_columns, &QListWidget::itemChanged, this, &PrintChoices::report);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &PrintChoices::report);
    connect(m_descending, &QCheckBox::toggled, this, &PrintChoices::report);
    connect(m_firstLabel, &QSpinBox::valueChanged, this, &PrintChoices::report);
}

PrintableList PrintChoices::list() const
{
    return printableList(m_list->currentData().toString()).value_or(printableLists().first());
}

QString PrintChoices::listTitle() const
{
    return list().titleIn(messageLanguage());
}

bool PrintChoices::isTable() const
{
    return list().form == ListForm::Table;
}

// Texts -----------------------------------------------------------------------------------------------------

void PrintChoices::retranslate(const QString &taken)
{
    m_taken = taken;
    const QHash<QWidget *, QString> labels{{m_list, tr("List")},
                                           {m_scope, tr("What is printed")},
                                           {m_language, tr("Language of the list")},
                                           {m_sheet, tr("Sheet of labels")},
                                           {m_grid, tr("Grid of your own, in millimetres")},
                                           {m_firstLabel, tr("First label still on the sheet")},
                                           {m_group, tr("Grouped by")},
                                           {m_columns, tr("Columns, to be moved by dragging")},
                                           {m_sort, tr("Ordered by")},
                                           {m_asOf, tr("As of the day (empty: today)")},
                                           {m_from, tr("From")},
                                           {m_to, tr("To")},
                                           {m_purpose, tr("Personal data are printed for")},
                                           {m_withoutBasis, tr("Contacts without a basis")},
                                           {m_paper, tr("Paper")},
                                           {m_orientation, tr("Held")}};
    QStringList texts;
    for (QWidget *field : std::as_const(m_fields))
        texts += labels.value(field);
    texts += tr("From last to first");
    const QStringList marked = withMnemonics(texts, messageLanguage(), taken);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        static_cast<QLabel *>(m_form->labelForField(m_fields[i]))->setText(marked[i]);
        m_fields[i]->setAccessibleName(texts[i]);
    }
    m_descending->setText(marked.last());
    for (QLineEdit *date : {m_from, m_to})
        date->setPlaceholderText(tr("2027, 06/2027 or 24.06.2027"));
    m_asOf->setPlaceholderText(tr("24.06.2027"));
    m_grid->setPlaceholderText(QStringLiteral("3x7:60x38:12x15"));
    m_grid->setToolTip(
        tr("Columns x rows : width x height : left x top edge : gaps. Example: 3x7:60x38:12x15"));
    fillChoices();
}

QString PrintChoices::scopeText(int scope) const
{
    switch (scope) {
    case Selection:
        return tr("The selection: %n record(s)", nullptr, int(m_selection.size()));
    case Filter:
        return tr("What the list shows: %1").arg(m_query.text());
    default:
        return phrase(messageLanguage(), "PrintableList", list().everything);
    }
}

void PrintChoices::fillChoices()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const Language language = messageLanguage();
    Entries lists, sheets, purposes, paperNames;
    for (const PrintableList &one : printableLists())
        lists += {one.titleIn(language), one.name};
    fill(m_list, lists);
    // Both in their own names, whatever the window speaks.
    fill(m_language, {{QStringLiteral("Deutsch"), languageCode(Language::German)},
                      {QStringLiteral("English"), languageCode(Language::English)}});
    for (const LabelSheet &sheet : labelSheets())
        sheets += {sheet.titleIn(language), sheet.name};
    sheets += {tr("A grid of your own …"), QString()};
    fill(m_sheet, sheets);
    for (int i = 0; i < int(std::size(ChoicesOf<ProcessingPurpose>::values)); ++i)
        purposes += {phrase(language, "Choice", ChoicesOf<ProcessingPurpose>::values[i].label), i};
    fill(m_purpose, purposes);
    fill(m_withoutBasis,
         {{tr("are marked"), int(WithoutBasis::Mark)}, {tr("are left out"), int(WithoutBasis::LeaveOut)}});
    for (const Paper &paper : papers)
        paperNames += {QString::fromLatin1(paper.key), QString::fromLatin1(paper.key)};
    fill(m_paper, paperNames);
    fill(m_orientation,
         {{tr("upright or broad, as the columns need it"), int(PageSetup::Orientation::Automatic)},
          {tr("upright"), int(PageSetup::Orientation::Portrait)},
          {tr("broad"), int(PageSetup::Orientation::Landscape)}});
    fillScopes();
    fillKeys();
    showFields();
    m_filling = wasFilling;
}

void PrintChoices::fillScopes()
{
    Entries scopes;
    const PrintableList chosen = list();
    const bool isOfList = m_query.type() == chosen.subject();
    // One record is always selected in a list: only for a sheet of one is that a wish to print it alone.
    const qsizetype least = chosen.form == ListForm::FactSheet ? 1 : 2;
    if (isOfList && m_selection.size() >= least)
        scopes += {scopeText(Selection), int(Selection)};
    if (isOfList && !m_query.isEmpty())
        scopes += {scopeText(Filter), int(Filter)};
    scopes += {scopeText(Everything), int(Everything)};
    fill(m_scope, scopes);
}

/// What rows of the list can be grouped and ordered by, and its columns.
void PrintChoices::fillKeys()
{
    const PrintableList chosen = list();
    const ListFields fields(chosen, ListRecords(), messageLanguage());
    Entries groups, orders;
    for (const QString &key : chosen.groups) {
        if (key != u"none")
            groups += {fields.title(key), key};
    }
    groups += {tr("nothing"), QStringLiteral("none")};
    fill(m_group, groups);
    const QStringList keys = fields.keys();
    for (const QString &key : keys)
        orders += {fields.title(key), key};
    fill(m_sort, orders);
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        item->setText(fields.title(item->data(Qt::UserRole).toString()));
    }
}

void PrintChoices::setColumns(const QStringList &chosen)
{
    const PrintableList own = list();
    const ListFields fields(own, ListRecords(), messageLanguage());
    QStringList keys;
    for (const QString &key : chosen) {
        if (fields.isKnown(key))
            keys += key;
    }
    if (keys.isEmpty())
        keys = own.columns;
    const qsizetype checked = keys.size();
    const QStringList all = fields.keys();
    for (const QString &key : own.columns + all) {
        if (!keys.contains(key))
            keys += key;
    }
    m_columns->clear();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto *item = new QListWidgetItem(fields.title(keys[i]), m_columns);
        item->setData(Qt::UserRole, keys[i]);
        item->setCheckState(i < checked ? Qt::Checked : Qt::Unchecked);
    }
}

void PrintChoices::showFields()
{
    const PrintableList chosen = list();
    const bool isLabels = chosen.form == ListForm::Labels;
    const bool isTable = chosen.form == ListForm::Table;
    const bool isFactSheet = chosen.form == ListForm::FactSheet;
    const auto show = [this](QWidget *field, bool visible) { m_form->setRowVisible(field, visible); };
    show(m_sheet, isLabels);
    show(m_grid, isLabels && m_sheet->currentData().toString().isEmpty());
    show(m_firstLabel, isLabels);
    show(m_group, isTable);
    show(m_columns, isTable);
    show(m_sort, !isFactSheet);
    m_descending->setVisible(!isFactSheet);
    show(m_from, chosen.hasTime);
    show(m_to, chosen.hasTime);
    show(m_purpose, chosen.hasPersonalData());
    show(m_withoutBasis, chosen.hasPersonalData());
    show(m_paper, !isLabels);
    show(m_orientation, !isLabels);
    const auto sheet = labelSheet(options().parameters.labelSheet);
    m_firstLabel->setMaximum(sheet ? sheet->count() : 1);
}

// Choices ---------------------------------------------------------------------------------------------------

QString PrintChoices::settingsGroup() const
{
    return QStringLiteral("print/") + list().name;
}

void PrintChoices::restore()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const PrintableList chosen = list();
    QSettings settings;
    settings.beginGroup(settingsGroup());
    choose(m_group, settings.value(QStringLiteral("group"), chosen.groupBy));
    choose(m_sort, settings.value(QStringLiteral("sort"), chosen.sortBy));
    m_descending->setChecked(settings.value(QStringLiteral("descending"), false).toBool());
    choose(m_language, settings.value(QStringLiteral("language"), m_language->currentData()));
    choose(m_paper, settings.value(QStringLiteral("paper"), QStringLiteral("A4")));
    choose(m_orientation, settings.value(QStringLiteral("orientation"), 0).toInt());
    choose(m_purpose, settings.value(QStringLiteral("purpose"), 0).toInt());
    choose(m_withoutBasis, settings.value(QStringLiteral("withoutBasis"), int(chosen.withoutBasis)).toInt());
    choose(m_sheet, settings.value(QStringLiteral("sheet"), labelSheets().first().name));
    m_grid->setText(settings.value(QStringLiteral("grid")).toString());
    setColumns(settings.value(QStringLiteral("columns")).toStringList());
    // Of another day they would only be in the way.
    m_asOf->clear();
    m_from->clear();
    m_to->clear();
    showFields();
    m_firstLabel->setValue(1);
    m_filling = wasFilling;
}

void PrintChoices::remember() const
{
    const ReportRun::Options chosen = options();
    QSettings settings;
    settings.setValue(QStringLiteral("print/lists/") + RecordDescription::of(list().subject()).key(),
                      list().name);
    settings.beginGroup(settingsGroup());
    settings.setValue(QStringLiteral("group"), m_group->currentData());
    settings.setValue(QStringLiteral("sort"), m_sort->currentData());
    settings.setValue(QStringLiteral("descending"), m_descending->isChecked());
    settings.setValue(QStringLiteral("language"), m_language->currentData());
    settings.setValue(QStringLiteral("paper"), m_paper->currentData());
    settings.setValue(QStringLiteral("orientation"), m_orientation->currentData());
    settings.setValue(QStringLiteral("purpose"), m_purpose->currentData());
    settings.setValue(QStringLiteral("withoutBasis"), m_withoutBasis->currentData());
    settings.setValue(QStringLiteral("sheet"), m_sheet->currentData());
    settings.setValue(QStringLiteral("grid"), m_grid->text());
    settings.setValue(QStringLiteral("columns"), chosen.parameters.columns);
}

void PrintChoices::changeList()
{
    if (m_filling)
        return;
    m_filling = true;
    fillScopes();
    m_scope->setCurrentIndex(0);
    fillKeys();
    restore();
    m_filling = false;
    retranslate(m_taken); // fields that came or went free or need access keys
    report();
}

void PrintChoices::report()
{
    if (m_filling)
        return;
    showFields();
    remember();
    Q_EMIT changed();
}

void PrintChoices::setSource(const RecordQuery &query, const QList<qint64> &selection)
{
    m_query = query;
    m_selection = selection;
    m_filling = true;
    const QString last =
        QSettings()
            .value(QStringLiteral("print/lists/") + RecordDescription::of(query.type()).key())
            .toString();
    choose(m_list, printableList(last) ? last : firstListOf(query.type()));
    fillScopes();
    m_scope->setCurrentIndex(0);
    fillKeys();
    restore();
    m_filling = false;
    retranslate(m_taken);
}

QString PrintChoices::problem() const
{
    for (const QLineEdit *date : {m_from, m_to}) {
        if (date->isHidden())
            continue;
        if (const auto parsed = PartialDate::fromText(date->text()); !parsed)
            return parsed.error().message;
    }
    const auto asOf = PartialDate::fromText(m_asOf->text());
    if (!asOf)
        return asOf.error().message;
    if (!asOf->isEmpty() && asOf->precision() != PartialDate::Precision::Day)
        return tr("“%1” is no day. Example: 24.06.2027.").arg(m_asOf->text());
    if (list().form == ListForm::Labels) {
        if (const auto sheet = labelSheet(options().parameters.labelSheet); !sheet)
            return sheet.error().message;
    }
    return {};
}

ReportRun::Options PrintChoices::options() const
{
    const PrintableList chosen = list();
    ReportRun::Options options;
    options.list = chosen.name;
    ListParameters &parameters = options.parameters;
    parameters.language = languageFromCode(m_language->currentData().toString()).value_or(messageLanguage());
    parameters.groupBy = m_group->currentData().toString();
    parameters.sortBy =
        (m_descending->isChecked() ? QStringLiteral("-") : QString()) + m_sort->currentData().toString();
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            parameters.columns += item->data(Qt::UserRole).toString();
    }
    parameters.asOf = PartialDate::fromText(m_asOf->text()).valueOr({}).firstDay();
    if (chosen.hasTime) {
        parameters.from = PartialDate::fromText(m_from->text()).valueOr({}).firstDay();
        parameters.to = PartialDate::fromText(m_to->text()).valueOr({}).lastDay();
    }
    parameters.purpose = ProcessingPurpose(m_purpose->currentData().toInt());
    parameters.withoutBasis = WithoutBasis(m_withoutBasis->currentData().toInt());
    const QString sheet = m_sheet->currentData().toString();
    parameters.labelSheet = sheet.isEmpty() ? m_grid->text().trimmed() : sheet;
    parameters.firstLabel = m_firstLabel->value();
    const int scope = m_scope->currentData().toInt();
    if (scope == Filter)
        parameters.filter = m_query.text();
    if (scope == Selection) {
        QStringList ids;
        for (const qint64 id : m_selection)
            ids += QString::number(id);
        parameters.filter = QStringLiteral("id:") + ids.join(u',');
    }
    for (const Paper &paper : papers) {
        if (m_paper->currentData().toString() == QLatin1String(paper.key))
            options.page.paper = paper.size;
    }
    options.page.orientation = PageSetup::Orientation(m_orientation->currentData().toInt());
    return options;
}

} // namespace weltkontor
