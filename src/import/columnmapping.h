// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "import/importpolicy.h"
#include "import/importtarget.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace weltkontor
{

/// One column of a table as the person sees it.
struct SourceColumn {
    int index = 0;       ///< From 0, as in the sheet.
    QString header;      ///< As in the file; empty where the column has none.
    QString name;        ///< The header in one line, made unlike the others; "Column C" where there is none.
    QStringList samples; ///< Up to SourceColumn::sampleLimit different values that are not empty.
    static constexpr int sampleLimit = 50;
    QString group{}; ///< The header above this one and its neighbours, where there are two rows of them.
    QSet<QString> numbers{}; ///< Those of the samples that the workbook keeps as numbers.
};

/// How sure the program is about the target of a column.
enum class Confidence {
    None,       ///< No target.
    Low,        ///< Only the values speak for it.
    Medium,     ///< The header holds the name of the field among other words.
    High,       ///< The header is a name of the field.
    Remembered, ///< By a recipe.
    Chosen      ///< By the person.
};

/// Where one column goes, and why.
struct MappedColumn {
    SourceColumn column;
    std::optional<ImportTarget> target; ///< None: the column is not imported.
    Confidence confidence = Confidence::None;
    QString reason;                       ///< A sentence in the messageLanguage().
    std::optional<ImportPolicy> policy{}; ///< For its values; none: the run's. isForColumns().
    /// Targets that are as likely as each other: the person is asked. Not empty only while undecided, and
    /// then there is no target.
    QList<ImportTarget> alternatives{};
};

/**
 * The columns of a table and their targets: every column is there, also those that go nowhere. A value.
 */
class ColumnMapping
{
public:
    QList<MappedColumn> columns;

    /// The field for a column by its name, as written in `--map "Column=field"`; an empty field means "not
    /// imported". "Column=field:fill" gives its values a policy of their own.
    struct Choice {
        QString column;
        QString field;
        std::optional<ImportPolicy> policy{}; ///< None: the run's.
        bool operator==(const Choice &) const = default;
    };

    /// Reads "Column=field" or "Column=field:policy"; the last '=' separates. Invalid without one, and for a
    /// policy that no column can have.
    static Result<Choice> choiceFromText(const QString &text);

    /// Sets targets by choice; columns are found by name, by header whatever its case, or by letter ("C"). A
    /// column that had the target before loses it. Invalid names the column or field that is not known, and
    /// says what there is.
    Result<void> choose(const QList<Choice> &choices, Confidence confidence = Confidence::Chosen);

    /// For one column, which is decided then; a column that had the target before loses it. The policy of the
    /// column stays while it has a target.
    void setTarget(int position, const std::optional<ImportTarget> &target, Confidence confidence,
                   const QString &reason);

    /// The position of the column with this target, or -1.
    int positionOf(const ImportTarget &target) const;
    bool hasType(RecordType type) const;
    bool hasKey(const QString &key) const;

    /// What is missing before rows can be read, as sentences for a person; empty: ready.
    QStringList missing() const;

    /// Positions of the columns whose target the person is asked for.
    QList<int> undecided() const;

    /// The questions for undecided() in their order, as sentences for a person. A plan that is made without
    /// an answer takes the values into the internal note.
    QStringList questions() const;

    /// {"Column": "type.field"}, without the columns that are not imported unless @p withUnmapped (then
    /// null).
    QJsonObject toJson(bool withUnmapped = false) const;

    /// SHA-256 of the folded headers in order: the same table layout has the same one.
    QString fingerprint() const;

    /// {"Column": "fill"}: of the columns that have a policy of their own.
    QJsonObject policiesToJson() const;

    /// Whether every column goes to the same target by the same policy, and the same columns are undecided.
    bool sameTargets(const ColumnMapping &other) const;

    /// Whether more than one column may go to the target: their texts are joined.
    static bool takesSeveral(const ImportTarget &target);
};

} // namespace weltkontor
