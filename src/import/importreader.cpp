// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importreader.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "import/importplanner.h"
#include "import/rowparser.h"
#include "import/tablerows.h"
#include "import/writtenvalues.h"

#include <QFileInfo>

namespace weltkontor
{
namespace
{

const QString kindCatalogue = QStringLiteral("partnership_kind");

/// Hands the rows below the header to the planner, as they are read.
class PlanningSink final : public RowSink
{
public:
    PlanningSink(qint64 headerRow, const QList<SourceColumn> &undecided, const RowParser &parser,
                 TableRows &rows, const RowChanges &changes, ImportPlanner &planner)
        : m_headerRow(headerRow)
        , m_undecided(undecided)
        , m_parser(parser)
        , m_rows(rows)
        , m_changes(changes)
        , m_planner(planner)
    {
    }

    bool row(qint64 index, const QList<Cell> &cells) override
    {
        const bool isBlank = std::all_of(cells.begin(), cells.end(), [](const Cell &cell) {
            return cell.isEmpty() || withoutInvisible(cell.text()).trimmed().isEmpty();
        });
        if (index <= m_headerRow || isBlank)
            return true;
        const auto added = m_planner.add(draftOf(index, cells));
        if (!added)
            problem = added.error();
        return added.isOk();
    }

    std::optional<Error> problem;

private:
    RowDraft draftOf(qint64 index, const QList<Cell> &cells)
    {
        if (m_changes.isEmpty())
            return parsed(index, cells);
        const QList<Cell> mended = m_changes.applied(index + 1, cells);
        if (!m_changes.isSkipped(index + 1))
            return parsed(index, mended);
        RowDraft draft;
        draft.row = index + 1;
        draft.cells = mended;
        draft.isSkipped = true;
        return draft;
    }

    /// What stands in columns that nobody has decided on goes into the internal note.
    RowDraft parsed(qint64 index, const QList<Cell> &cells)
    {
        if (const QString reason = m_rows.reasonToLeaveOut(cells); !reason.isEmpty()) {
            RowDraft draft;
            draft.row = index + 1;
            draft.cells = cells;
            draft.leaveOut(reason);
            return draft;
        }
        RowDraft draft = m_parser.parse(index, cells, m_rows.surroundings());
        m_rows.read(draft);
        if (m_undecided.isEmpty() || draft.isRejected())
            return draft;
        PartDraft *owner =
            draft.part(m_planner.primary(), m_planner.primary() == RecordType::Contact ? 1 : 0);
        for (const RecordType type : {RecordType::Contact, RecordType::Partner}) {
            for (PartDraft &part : draft.parts) {
                if (!owner && part.type == type)
                    owner = &part;
            }
        }
        for (const SourceColumn &column : m_undecided) {
            const QString text = cells.value(column.index).text().trimmed();
            if (!text.isEmpty() && owner)
                owner->notes += QStringLiteral("%1: %2").arg(column.name, text);
        }
        return draft;
    }

    qint64 m_headerRow;
    QList<SourceColumn> m_undecided;
    const RowParser &m_parser;
    TableRows &m_rows;
    const RowChanges &m_changes;
    ImportPlanner &m_planner;
};

/// The kind of a relation that the titles, headers or names of the table tell: "Städtefreundschaften".
QString kindInWords(const TableOutline &outline, const ColumnMapping &mapping, const Catalogues &catalogues)
{
    QStringList texts;
    for (const MappedColumn &column : mapping.columns) {
        if (column.target)
            texts += column.column.header;
    }
    for (const RowCollector::Row &row : outline.beginning) {
        if (row.index >= outline.header.index)
            break;
        for (const Cell &cell : row.cells)
            texts += cell.text();
    }
    texts += {outline.sheetName(), QFileInfo(outline.file).completeBaseName()};
    const auto entries = catalogues.entries(kindCatalogue);
    for (const QString &text : std::as_const(texts)) {
        const QString folded = foldedHeader(text);
        for (const Catalogues::Entry &entry : entries) {
            for (const Language language : allLanguages) {
                const QString label = foldedHeader(entry.label(language));
                // Short labels such as "Kontakt" and "Netzwerk" stand in too many other words.
                if (label.size() > 8 && folded.contains(label))
                    return entry.key;
            }
        }
    }
    return {};
}

/// The kind for partnerships of a table that does not say it, with a notice of what was taken.
QString defaultKind(const TableOutline &outline, ImportPlan &plan, const Catalogues &catalogues)
{
    const bool relations =
        plan.mapping.hasType(RecordType::Partnership) || plan.mapping.hasType(RecordType::Milestone);
    const auto entries = catalogues.entries(kindCatalogue);
    if (!relations || entries.isEmpty())
        return {};
    QString kind = kindInWords(outline, plan.mapping, catalogues);
    if (kind.isEmpty())
        kind = catalogues.keyOf(kindCatalogue, QStringLiteral("Städtepartnerschaft"));
    if (kind.isEmpty())
        kind = entries.first().key;
    if (!plan.mapping.hasKey(QStringLiteral("partnership.kind")))
        plan.notices +=
            message("Import", QT_TRANSLATE_NOOP("Import", "No column tells the kind of the partnership. For "
                                                          "new ones “%1” is taken."))
                .arg(catalogues.label(kindCatalogue, kind, messageLanguage()));
    return kind;
}

/// A text table whose letters do not say for sure what they are: who imports it must look at them.
void noteGuessedEncoding(const TableOutline &outline, ImportPlan &plan)
{
    using Evidence = CsvDialect::Evidence;
    if (!outline.dialect || (outline.dialect->encodingEvidence != Evidence::LettersUnsure &&
                             outline.dialect->encodingEvidence != Evidence::MostlyUtf8))
        return;
    plan.notices += message("Import", QT_TRANSLATE_NOOP("Import", "The file was read as %1. %2"))
                        .arg(outline.dialect->encoding, encodingEvidenceText(*outline.dialect));
}

/// The columns whose target nobody has decided, with a notice of what decides each.
QList<SourceColumn> undecidedColumns(ImportPlan &plan)
{
    QList<SourceColumn> columns;
    for (const int position : plan.mapping.undecided()) {
        const MappedColumn &one = plan.mapping.columns[position];
        columns += one.column;
        QStringList choices;
        for (const ImportTarget &target : one.alternatives)
            choices += QStringLiteral("--map \"%1=%2\"").arg(one.column.name, target.key());
        plan.notices +=
            message("Import",
                    QT_TRANSLATE_NOOP("Import", "It is not clear what the column “%1” holds, so its "
                                                "values go into the internal note. One of these "
                                                "decides it: %2"))
                .arg(one.column.name, choices.join(QStringLiteral(", ")));
    }
    return columns;
}

QStringList headersOf(const TableOutline &outline)
{
    for (const RowCollector::Row &row : outline.beginning) {
        if (row.index != outline.header.index)
            continue;
        QStringList headers;
        for (const Cell &cell : row.cells)
            headers += cell.text();
        return headers;
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(Database &database, const TableChoice &choice, const TableOutline &outline,
                              const ColumnMapping &mapping, ImportPolicy policy, Progress &progress,
                              const RowChanges &changes)
{
    if (const QStringList missing = mapping.missing(); !missing.isEmpty())
        return Error{Error::Kind::Invalid,
                     message("Import", QT_TRANSLATE_NOOP(
                                           "Import", "The columns of “%1” are not clear yet, so nothing was "
                                                     "imported. %2"))
                         .arg(QFileInfo(choice.file).fileName(), missing.join(u' ')),
                     {}};
    const auto context = RecordReader(database).fieldContext(messageLanguage());
    if (!context)
        return context.error();
    ImportPlan plan;
    plan.fileName = QFileInfo(choice.file).fileName();
    plan.sheetName = outline.sheetName();
    plan.mapping = mapping;
    plan.policy = policy;
    plan.headers = headersOf(outline);
    noteGuessedEncoding(outline, plan);
    const QString kind = defaultKind(outline, plan, context->catalogues);
    const QList<SourceColumn> undecided = undecidedColumns(plan);

    auto reader = SheetReader::open(choice.file, choice.reading, progress);
    if (!reader)
        return reader.error();
    ImportPlanner planner(database, std::move(plan), *context, changes);
    if (const auto prepared = planner.prepare(progress); !prepared)
        return prepared.error();
    const RowParser parser(mapping, *context, kind, outline.style);
    TableRows rows(mapping, context->catalogues);
    PlanningSink sink(outline.header.index, undecided, parser, rows, changes, planner);
    const auto read = (*reader)->read(outline.sheet, sink, progress);
    if (sink.problem)
        return *sink.problem;
    if (!read)
        return read.error();
    return planner.finish();
}

} // namespace weltkontor
