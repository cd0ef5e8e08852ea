// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxworkbook.h"

#include "sheet/sheeterrors.h"

#include <QHash>

namespace weltkontor
{
namespace
{

constexpr qsizetype maximumSheets = 10'000;
constexpr qsizetype maximumRelations = 65'536;
constexpr qint64 longestSmallPart = 64LL << 20; ///< Lists of sheets and relations.

/// One arrow from a part to another.
struct Relation {
    QByteArray id;
    QByteArray type;   ///< The last word of its address, the same in "Transitional" and "Strict".
    QByteArray target; ///< Name of the zip entry.
};

/// The target as the name of an entry: absolute, or relative to the folder of the part that holds the
/// relation.
QByteArray resolve(const QByteArray &folder, const QByteArray &target)
{
    QByteArray path = target;
    path.replace('\\', '/');
    if (!path.startsWith('/'))
        path = folder + path;
    QList<QByteArray> steps;
    for (const QByteArray &step : path.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

class RelationHandler : public XmlHandler
{
public:
    explicit RelationHandler(const QByteArray &folder)
        : m_folder(folder)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        const char *target = attributes.find("Target");
        const char *mode = attributes.find("TargetMode");
        if (name != "Relationship" || target == nullptr ||
            (mode != nullptr && qstrcmp(mode, "External") == 0) || relations.size() >= maximumRelations)
            return;
        const QByteArray type(attributes.find("Type"));
        relations.append({QByteArray(attributes.find("Id")), type.mid(type.lastIndexOf('/') + 1),
                          resolve(m_folder, QByteArray(target))});
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}

    QList<Relation> relations;

private:
    QByteArray m_folder;
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Entry {
        SheetInfo info;
        QByteArray relation;
    };

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_depth == 2 && name == "workbookPr")
            from1904 = attributes.flag("date1904");
        m_inSheets = m_depth == 2 ? name == "sheets" : m_inSheets;
        if (m_depth != 3 || !m_inSheets || name != "sheet" || entries.size() >= maximumSheets)
            return;
        Entry entry;
        entry.info.name = QString::fromUtf8(attributes.find("name"));
        entry.relation = QByteArray(attributes.findPrefixed("id"));
        const QByteArray state(attributes.find("state"));
        if (state == "hidden")
            entry.info.visibility = SheetInfo::Visibility::Hidden;
        else if (state == "veryHidden")
            entry.info.visibility = SheetInfo::Visibility::VeryHidden;
        entries.append(entry);
    }
    void endElement(std::string_view) override { --m_depth; }
    void text(std::string_view) override {}

    QList<Entry> entries;
    bool from1904 = false;

private:
    int m_depth = 0;
    bool m_inSheets = false;
};

class StylesHandler : public XmlHandler
{
public:
    StylesHandler(const QString &path, const SheetLimits &limits)
        : m_path(path)
        , m_limits(limits)
    {
    }

    void setParser(XmlParser *parser) { m_parser = parser; }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_depth == 2)
            m_list = QByteArray(name.data(), qsizetype(name.size()));
        if (m_depth != 3)
            return;
        if (++m_count > 2 * m_limits.styles)
            return m_parser->fail(excessiveFile(m_path, QStringLiteral("xlsx: too many styles")));
        if (m_list == "numFmts" && name == "numFmt") {
            const int id = QByteArray(attributes.find("numFmtId")).toInt();
            m_formats.insert(id, NumberFormat::fromCode(QString::fromUtf8(attributes.find("formatCode"))));
        } else if (m_list == "cellXfs" && name == "xf") {
            const int id = QByteArray(attributes.find("numFmtId")).toInt();
            const auto own = m_formats.constFind(id);
            // Own formats come before the styles in every schema; they win over the built-in ones, as in
            // Excel.
            styles.push_back(own != m_formats.constEnd() ? own.value() : NumberFormat::builtIn(id));
        }
    }
    void endElement(std::string_view) override { --m_depth; }
    void text(std::string_view) override {}

    std::vector<NumberFormat> styles;

private:
    QString m_path;
    SheetLimits m_limits;
    XmlParser *m_parser = nullptr;
    qint64 m_count = 0; ///< Of everything in any list of the part.
    QHash<int, NumberFormat> m_formats;
    QByteArray m_list;
    int m_depth = 0;
};

Result<void> parsePart(const ZipArchive &archive, const QByteArray &part, XmlHandler &handler,
                       TimeBudget &budget, const SheetLimits &limits)
{
    auto entry = archive.entry(part);
    if (!entry)
        return entry.error();
    (*entry)->setInflatedLimit(longestSmallPart);
    XmlParser parser(**entry, handler, budget, limits);
    return parser.parse(nullptr);
}

/// The relations of a part; none where the file has none.
Result<QList<Relation>> relationsOf(const ZipArchive &archive, const QByteArray &part, TimeBudget &budget,
                                    const SheetLimits &limits)
{
    const qsizetype slash = part.lastIndexOf('/');
    const QByteArray folder = part.left(slash + 1);
    const QByteArray relations = folder + "_rels/" + part.mid(slash + 1) + ".rels";
    RelationHandler handler(folder);
    if (archive.contains(relations)) {
        const auto parsed = parsePart(archive, relations, handler, budget, limits);
        if (!parsed)
            return parsed.error();
    }
    return handler.relations;
}

/// The entry a relation means: its name may be written with %20.
QByteArray existingPart(const ZipArchive &archive, const QByteArray &target)
{
    if (archive.contains(target))
        return target;
    const QByteArray decoded = QByteArray::fromPercentEncoding(target);
    return archive.contains(decoded) ? decoded : QByteArray();
}

QByteArray targetOfType(const ZipArchive &archive, const QList<Relation> &relations, const QByteArray &type,
                        const QByteArray &usual)
{
    for (const Relation &relation : relations) {
        const QByteArray part = relation.type == type ? existingPart(archive, relation.target) : QByteArray();
        if (!part.isEmpty())
            return part;
    }
    return archive.contains(usual) ? usual : QByteArray();
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive, TimeBudget &budget,
                                      const SheetLimits &limits)
{
    const auto rootRelations = relationsOf(archive, QByteArray(), budget, limits);
    if (!rootRelations)
        return rootRelations.error();
    const QByteArray workbookPart =
        targetOfType(archive, *rootRelations, "officeDocument", "xl/workbook.xml");
    WorkbookHandler handler;
    const auto parsed = parsePart(archive, workbookPart, handler, budget, limits);
    if (!parsed)
        return parsed.error();
    const auto relations = relationsOf(archive, workbookPart, budget, limits);
    if (!relations)
        return relations.error();

    XlsxWorkbook workbook;
    workbook.from1904 = handler.from1904;
    const QByteArray folder = workbookPart.left(workbookPart.lastIndexOf('/') + 1);
    workbook.stylesPart = targetOfType(archive, *relations, "styles", folder + "styles.xml");
    workbook.sharedStringsPart =
        targetOfType(archive, *relations, "sharedStrings", folder + "sharedStrings.xml");
    QHash<QByteArray, const Relation *> relationsById;
    for (const Relation &relation : *relations) {
        if (!relation.id.isEmpty())
            relationsById.insert(relation.id, &relation);
    }
    for (const auto &entry : handler.entries) {
        XlsxWorkbook::Sheet sheet;
        sheet.info = entry.info;
        const Relation *relation = relationsById.value(entry.relation);
        const bool isWorksheet = relation == nullptr || relation->type == "worksheet";
        if (relation != nullptr)
            sheet.part = existingPart(archive, relation->target);
        if (sheet.part.isEmpty() && isWorksheet) {
            // Files written without relations name their sheets by position.
            const QByteArray usual = folder + "worksheets/sheet" +
                                     QByteArray::number(&entry - handler.entries.constData() + 1) + ".xml";
            sheet.part = archive.contains(usual) ? usual : QByteArray();
        }
        if (isWorksheet && !sheet.part.isEmpty())
            workbook.sheets.append(sheet);
    }
    if (workbook.sheets.isEmpty())
        return damagedFile(archive.path(), QStringLiteral("xlsx: no worksheet"));
    return workbook;
}

Result<std::vector<NumberFormat>> readXlsxStyles(const ZipArchive &archive, const QByteArray &part,
                                                 TimeBudget &budget, const SheetLimits &limits)
{
    StylesHandler handler(archive.path(), limits);
    if (!part.isEmpty()) {
        auto entry = archive.entry(part);
        if (!entry)
            return entry.error();
        XmlParser parser(**entry, handler, budget, limits);
        handler.setParser(&parser);
        const auto parsed = parser.parse(nullptr);
        if (!parsed)
            return parsed.error();
    }
    return std::move(handler.styles);
}

} // namespace weltkontor
