// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tablerows.h"

#include "base/phrases.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

const QString kindCatalogue = QStringLiteral("partnership_kind");

/// Longer than the label by so many letters it is a sentence about the kind, and no heading: the plural and a
/// sign behind it have less.
constexpr qsizetype longestEnding = 4;

/// What stands alone in a row below a table, or between the pages of one.
bool isRemark(const QString &text)
{
    static const QRegularExpression remark(
        QStringLiteral(
            "\\A\\s*(?:[*¹²³†]|\\(?\\d{1,2}\\)\\s|(?:Quellen?|Stand|Anm|Anmerkung(?:en)?|Hinweise?|Erstellt|"
            "Bearbeit\\p{L}*|Bearb|Legende|Erläuterung(?:en)?|Ansprechpartner(?:in)? für diese "
            "Liste|Source|Notes?|As of|Last "
            "updated?|Legend|Prepared)\\b\\.?\\s*[:.]?|.*\\b(?:Seite|Blatt|Page)\\s+\\d+(?:\\s+(?:von|of)\\s+"
            "\\d+)?\\s*\\z)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(remark);
}

} // namespace

TableRows::TableRows(const ColumnMapping &mapping, const Catalogues &catalogues)
    : m_hasRelations(mapping.hasType(RecordType::Partnership) || mapping.hasType(RecordType::Milestone))
    , m_catalogues(catalogues)
{
    for (const MappedColumn &one : mapping.columns) {
        m_headers.insert(one.column.index, foldedHeader(one.column.header));
        if (one.target || !one.alternatives.isEmpty())
            m_mapped.insert(one.column.index);
        m_hasPartnerName = m_hasPartnerName || (one.target && one.target->type() == RecordType::Partner &&
                                                one.target->field().key().startsWith(u"name_"));
    }
}

bool TableRows::isMapped(int column) const
{
    return m_mapped.contains(column);
}

bool TableRows::isHeaderAgain(const QList<Filled> &filled) const
{
    return filled.size() > 1 && std::all_of(filled.begin(), filled.end(), [this](const Filled &cell) {
               const QString header = m_headers.value(cell.column);
               return !header.isEmpty() && foldedHeader(cell.text) == header;
           });
}

/// "Städtefreundschaften:" → the key of that kind.
QString TableRows::kindNamed(const QString &text) const
{
    const QString folded = foldedHeader(text);
    const auto entries = m_catalogues.entries(kindCatalogue);
    for (const Catalogues::Entry &entry : entries) {
        for (const Language language : allLanguages) {
            const QString label = foldedHeader(entry.label(language));
            if (!label.isEmpty() && folded.startsWith(label) && folded.size() <= label.size() + longestEnding)
                return entry.key;
        }
    }
    return {};
}

QString TableRows::readHeading(const Filled &only)
{
    static const QRegularExpression signs(QStringLiteral("\\A[\\s\\d.):–-]+|[\\s:–-]+\\z"));
    const QString text = QString(only.text).remove(signs);
    const QString kind = kindNamed(text);
    if (m_hasPartnerName && !kind.isEmpty()) {
        m_surroundings = {};
        m_surroundings.kind = kind;
        return message("Import", QT_TRANSLATE_NOOP("Import", "This row was read as a heading: the rows below "
                                                             "it are of the kind “%1”."))
            .arg(m_catalogues.label(kindCatalogue, kind, messageLanguage()));
    }
    const auto country = Country::fromText(text);
    if (!m_hasPartnerName || !country || country->isEmpty())
        return {};
    m_surroundings.country = country->code();
    m_surroundings.above.reset();
    return message("Import", QT_TRANSLATE_NOOP("Import", "This row was read as a heading: the rows below it "
                                                         "that name no country belong to %1."))
        .arg(country->name(messageLanguage()));
}

QString TableRows::reasonToLeaveOut(const QList<Cell> &cells)
{
    QList<Filled> filled;
    for (int column = 0; column < cells.size(); ++column) {
        if (const QString text = cells[column].text().trimmed(); !text.isEmpty())
            filled += {column, text};
    }
    if (isHeaderAgain(filled))
        return message("Import", QT_TRANSLATE_NOOP("Import", "This row repeats the header of the table."));
    if (filled.size() != 1)
        return {};
    const Filled &only = filled.first();
    if (const QString heading = readHeading(only); !heading.isEmpty())
        return heading;
    if (!isMapped(only.column) || isRemark(only.text))
        return message("Import", QT_TRANSLATE_NOOP("Import", "This row looks like a remark beside the table "
                                                             "and was left out."));
    return {};
}

void TableRows::read(const RowDraft &draft)
{
    if (draft.isRejected() || draft.isSkipped || !m_hasRelations)
        return;
    for (const PartDraft &part : draft.parts) {
        if (part.type == RecordType::Partner)
            m_surroundings.above = part;
    }
}

} // namespace weltkontor
