// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/reportrun.h"

#include "base/phrases.h"
#include "report/addresslabels.h"
#include "report/factsheet.h"
#include "report/tablelist.h"
#include "sheet/sheetwriter.h"
#include "storage/recordfinder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace weltkontor
{
namespace
{

QString officeOf(const CityProfile &profile, Language language)
{
    QStringList parts;
    for (const Bilingual &text : {profile.cityName, profile.department}) {
        const QString words = text.inOrOther(language);
        if (!words.isEmpty())
            parts += words;
    }
    return parts.join(QStringLiteral(" · "));
}

/// The condition as it is typed.
QString writtenOf(const RecordQuery::Condition &condition)
{
    QStringList values;
    for (const QString &value : condition.values)
        values += u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
    return (condition.excluded ? QStringLiteral("-") : QString()) + condition.field + u':' +
           values.join(u',');
}

/// A filter of the list of partners, taken apart: what partners must be, and which of their relations are
/// meant.
struct RelationFilter {
    RecordQuery partners{RecordType::Partner};
    RecordQuery partnerships{RecordType::Partnership};
};

RelationFilter relationFilter(const QString &text, const QDate &day)
{
    const RecordDescription &partner = RecordDescription::of(RecordType::Partner);
    const RecordDescription &partnership = RecordDescription::of(RecordType::Partnership);
    const QString ofPartnership = partnership.key() + u'.';
    const RecordQuery whole(RecordType::Partner, text);
    QStringList ofPartners, ofPartnerships;
    for (const QString &word : whole.words())
        ofPartners += u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
    for (RecordQuery::Condition condition : whole.conditions()) {
        const bool isMarked = condition.field.startsWith(ofPartnership);
        if (isMarked)
            condition.field = condition.field.mid(ofPartnership.size());
        const bool isDerived =
            condition.field == u"status" || condition.field == u"since" || condition.field == u"kind";
        const bool isPartnerships = partnership.field(condition.field) != nullptr &&
                                    (isMarked || partner.field(condition.field) == nullptr);
        if (isDerived || isPartnerships)
            ofPartnerships += writtenOf(condition);
        if (isDerived || !isPartnerships)
            ofPartners += writtenOf(condition);
    }
    RelationFilter filter;
    filter.partners = RecordQuery(RecordType::Partner, ofPartners.join(u' '));
    filter.partnerships = RecordQuery(RecordType::Partnership, ofPartnerships.join(u' '));
    filter.partners.asOf = filter.partnerships.asOf = day;
    return filter;
}

/// Takes away the relations that the filter does not mean, and the partners whose relations all went.
void keepMeant(ListRecords &records, const QList<qint64> &meant)
{
    const QSet<qint64> wanted(meant.cbegin(), meant.cend());
    QSet<qint64> before, after; // partners with any relation
    QList<Record> &partnerships = records.ofType[RecordType::Partnership];
    const auto partnerOf = [](const Record &partnership) {
        return partnership.value(u"partner_id").toLongLong();
    };
    for (const Record &partnership : std::as_const(partnerships))
        before.insert(partnerOf(partnership));
    partnerships.removeIf([&](const Record &partnership) { return !wanted.contains(partnership.id); });
    for (const Record &partnership : std::as_const(partnerships))
        after.insert(partnerOf(partnership));
    // One without any relation is there because the filter excludes something only.
    records.ofType[RecordType::Partner].removeIf(
        [&](const Record &partner) { return before.contains(partner.id) && !after.contains(partner.id); });
}

/// The records that the list is about, those its filter asks for.
Result<QList<Record>> readSubjects(Database &database, const RecordQuery &query)
{
    const auto ids = RecordFinder(database).ids(query);
    if (!ids)
        return ids.error();
    return RecordReader(database).records(query.type(), *ids);
}

/// Everything else that its rows may need.
Result<void> readRelated(Database &database, const PrintableList &list, ListRecords &records)
{
    RecordReader reader(database);
    QList<RecordType> types = list.types.mid(1);
    types += list.needed;
    for (const RecordType type : std::as_const(types)) {
        auto read = reader.all(type);
        if (!read)
            return read.error();
        records.ofType.insert(type, *std::move(read));
    }
    return {};
}

Result<ListRecords> readRecords(Database &database, const PrintableList &list,
                                const ListParameters &parameters)
{
    const auto context = RecordReader(database).fieldContext(parameters.language);
    if (!context)
        return context.error();
    const auto profile = RecordReader(database).cityProfile();
    if (!profile)
        return profile.error();
    ListRecords records;
    records.catalogues = context->catalogues;
    records.home = context->home;
    records.titleOf = context->titleOf;
    records.office = officeOf(*profile, parameters.language);

    const bool isOfPartners = list.subject() == RecordType::Partner;
    const RelationFilter relations =
        relationFilter(isOfPartners ? parameters.filter : QString(), parameters.asOf);
    RecordQuery query(list.subject(), parameters.filter);
    query.asOf = parameters.asOf;
    auto subjects = readSubjects(database, isOfPartners ? relations.partners : query);
    if (!subjects)
        return subjects.error();
    records.ofType.insert(list.subject(), *std::move(subjects));
    if (const auto read = readRelated(database, list, records); !read)
        return read.error();
    if (!relations.partnerships.isEmpty()) {
        const auto meant = RecordFinder(database).ids(relations.partnerships);
        if (!meant)
            return meant.error();
        keepMeant(records, *meant);
    }
    return records;
}

/// The texts of a cell as they stand below each other.
Cell cellOf(const ListCell &cell)
{
    QStringList texts;
    for (const ListText &text : cell.texts)
        texts += text.text;
    return texts.isEmpty() ? Cell() : Cell::ofText(texts.join(u'\n'));
}

Result<RenderedList> writeSheet(const ReportDocument &document, const QString &file)
{
    const auto *list = std::get_if<ListDocument>(&document);
    if (!list || list->columns.isEmpty())
        return Error{Error::Kind::Invalid,
                     message("ReportRun", QT_TRANSLATE_NOOP(
                                              "ReportRun", "Labels and fact sheets are made as PDF only. For "
                                                           "a spreadsheet, choose the list of addresses or "
                                                           "of partners.")),
                     {}};
    WriteOptions format;
    format.byteOrderMark = true;
    format.separator = list->language == Language::German ? u';' : u',';
    auto writer = SheetWriter::create(file, format);
    if (!writer)
        return writer.error();
    const bool isGrouped =
        list->groups.size() > 1 || (!list->groups.isEmpty() && !list->groups.first().heading.text.isEmpty());
    QStringList headers;
    if (isGrouped)
        headers += phrase(list->language, "ReportRun", QT_TRANSLATE_NOOP("ReportRun", "Group"));
    for (const PrintColumn &column : list->columns)
        headers += column.title;
    if (const auto begun = (*writer)->beginSheet(list->title, headers); !begun)
        return begun.error();
    RenderedList written;
    for (const ListGroup &group : list->groups) {
        for (const PrintRow &row : group.rows) {
            QList<Cell> cells;
            if (isGrouped)
                cells += Cell::ofText(group.heading.text);
            for (const ListCell &cell : row)
                cells += cellOf(cell);
            if (const auto done = (*writer)->writeRow(cells); !done)
                return done.error();
            ++written.rows;
        }
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

} // namespace

QJsonObject ReportResult::toJson() const
{
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("pages"), list.pages},
                       {QStringLiteral("rows"), list.rows}};
    if (!list.notices.isEmpty())
        object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(list.notices));
    return object;
}

Result<ReportDocument> ReportRun::document(Database &database, const Options &options, PastView *past)
{
    const auto list = printableList(options.list);
    if (!list) {
        QStringList names;
        for (const PrintableList &one : printableLists())
            names += one.name;
        return Error{
            Error::Kind::NotFound,
            message("ReportRun", QT_TRANSLATE_NOOP("ReportRun", "There is no list “%1”. There are: %2."))
                .arg(options.list, names.join(QStringLiteral(", "))),
            {}};
    }
    ListParameters parameters = options.parameters;
    if (!parameters.date.isValid())
        parameters.date = database.clock().today();
    if (!parameters.asOf.isValid())
        parameters.asOf = parameters.date;
    const auto begin = beginningOfHistory(database);
    if (!begin)
        return begin.error();
    if (parameters.asOf < *begin)
        parameters.historyBegins = *begin;
    PastView ownPast;
    const auto ofDay = (past != nullptr ? *past : ownPast).on(database, parameters.asOf);
    if (!ofDay)
        return ofDay.error();
    auto records = readRecords(**ofDay, *list, parameters);
    if (!records)
        return records.error();
    // A past day has the documents, not their bytes.
    records->contentOf = [&database, &shown = **ofDay](qint64 document) {
        const auto record = RecordReader(shown).record({RecordType::Document, document});
        const auto content = record ? RecordReader(database).documentContent(record->text(u"sha256"))
                                    : Result<QByteArray>(record.error());
        return content.valueOr({});
    };
    if (list->form == ListForm::Labels) {
        auto labels = addressLabels(*list, *records, parameters);
        return labels ? Result<ReportDocument>(*std::move(labels)) : labels.error();
    }
    auto table = list->form == ListForm::FactSheet ? factSheet(*records, parameters)
                                                   : tableList(*list, *records, parameters);
    return table ? Result<ReportDocument>(*std::move(table)) : table.error();
}

Result<ReportResult> ReportRun::run(Database &database, const Options &options, const QString &file,
                                    Progress *progress)
{
    const auto list = document(database, options);
    if (!list)
        return list.error();
    const bool isSheet = file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ||
                         file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto rendered =
        isSheet ? writeSheet(*list, file) : renderPdf(*list, file, database.clock(), progress, options.page);
    if (!rendered)
        return rendered.error();
    return ReportResult{QFileInfo(file).absoluteFilePath(), *rendered};
}

QJsonObject ReportRun::listsJson(Language language)
{
    QJsonArray lists;
    for (const PrintableList &list : printableLists())
        lists += QJsonObject{{QStringLiteral("name"), list.name},
                             {QStringLiteral("title"), list.titleIn(language)}};
    return {{QStringLiteral("lists"), lists}};
}

} // namespace weltkontor
