// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/factsheet.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "report/calendarlists.h"
#include "report/contactlists.h"
#include "report/listselection.h"
#include "report/mapdrawing.h"
#include "report/printpicture.h"
#include "report/relationlists.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace weltkontor
{
namespace
{

constexpr qsizetype visitsShown = 5;
constexpr QSizeF pictureRoom{240, 170};
constexpr QSizeF mapRoom{200, 130};
constexpr double mapPixelsPerPoint = 3;

/// Makes the parts of the sheet of one partner.
class FactSheet
{
public:
    FactSheet(const ListRecords &records, const Record &partner, const ListParameters &parameters)
        : m_records(records)
        , m_partner(partner)
        , m_parameters(parameters)
        , m_list(partnerList())
        , m_fields(m_list, records, parameters.language)
    {
        m_parameters.columns.clear();
        m_parameters.groupBy = QStringLiteral("none");
        m_parameters.sortBy.clear();
        m_parameters.filter.clear();
        m_parameters.withoutBasis = parameters.withoutBasis.value_or(m_list.withoutBasis);
        if (!m_parameters.asOf.isValid())
            m_parameters.asOf = m_parameters.date;
    }

    Result<ListDocument> document();

private:
    QString heading(const char *source) const { return phrase(m_parameters.language, "FactSheet", source); }
    void add(ListGroup &&group);
    void addPicture();
    void addFacts();
    void addMap();
    void addDescription();
    void addMilestones();
    Result<void> addRows(const char *title, const PrintableList &list, const QStringList &columns,
                         bool (*belongs)(const ListEntry &entry, qint64 partner), qsizetype limit = -1,
                         bool fromLast = false);

    const ListRecords &m_records;
    const Record &m_partner;
    ListParameters m_parameters;
    PrintableList m_list;
    ListFields m_fields;
    ListDocument m_document;
};

bool isOfPartner(const ListEntry &entry, qint64 partner)
{
    const Record *own = entry.record(RecordType::Partner);
    return own && own->id == partner;
}

bool isVisitOf(const ListEntry &entry, qint64 partner)
{
    return entry.record(RecordType::Visit)
        ->value(u"partners")
        .toList()
        .contains(QVariant(qlonglong(partner)));
}

void FactSheet::add(ListGroup &&group)
{
    if (!group.rows.isEmpty() || !group.paragraphs.isEmpty() || group.picture)
        m_document.groups += std::move(group);
}

void FactSheet::addPicture()
{
    const qint64 picture = m_partner.value(u"picture").toLongLong();
    if (picture == 0 || !m_records.contentOf)
        return;
    const QImage image = printPicture(m_records.contentOf(picture));
    if (image.isNull())
        return;
    const Language language = m_parameters.language;
    const Bilingual alternate{m_partner.text(u"picture_alt_de"), m_partner.text(u"picture_alt_en")};
    const QString text = alternate.inOrOther(language);
    ListGroup group;
    group.picture = ListPicture{
        image,
        text.isEmpty()
            ? heading(QT_TRANSLATE_NOOP("FactSheet", "Picture of %1"))
                  .arg(m_fields.cell(QStringLiteral("name"), ListEntry(m_partner)).texts.first().text)
            : text,
        m_partner.text(u"picture_credit"), pictureRoom};
    add(std::move(group));
}

void FactSheet::addMap()
{
    const auto place = Coordinates::fromText(m_partner.text(u"place"));
    if (!place || place->isEmpty())
        return;
    const Country country = Country::fromCode(m_partner.text(u"country")).valueOr({});
    const Language language = m_parameters.language;
    const QString name = m_fields.cell(QStringLiteral("name"), ListEntry(m_partner)).texts.first().text;
    ListGroup group;
    group.picture = ListPicture{drawPlaceMap(*place, country, (mapRoom * mapPixelsPerPoint).toSize()),
                                heading(QT_TRANSLATE_NOOP("FactSheet", "Map: %1 lies in %2, at %3."))
                                    .arg(name, country.name(language), place->toText()),
                                {},
                                mapRoom};
    add(std::move(group));
}

/// Every filled field of the partner that is a fact: no long text and nothing of how it is published.
void FactSheet::addFacts()
{
    ListGroup group;
    group.heading.text = heading(QT_TRANSLATE_NOOP("FactSheet", "Facts"));
    PrintColumn label, value;
    label.isRowHeader = label.isRequired = value.isRequired = true;
    value.weight = 3;
    group.columns = {label, value};
    group.hasColumnTitles = false;
    const ListEntry entry(m_partner);
    QStringList seen;
    for (const Field &field : m_partner.description().fields()) {
        const QString key = QStringLiteral("partner.") + QString::fromLatin1(field.spec().key);
        const bool isFact = field.type() != FieldType::Markdown && field.type() != FieldType::Boolean &&
                            !field.key().startsWith(u"picture") && field.key() != u"position";
        if (!isFact || seen.contains(key) || !m_fields.isKnown(key))
            continue;
        seen += key;
        const ListCell cell = m_fields.cell(key, entry);
        if (!cell.texts.isEmpty())
            group.rows += PrintRow{ListCell(field.plainLabel(m_parameters.language)), cell};
    }
    add(std::move(group));
}

void FactSheet::addDescription()
{
    const Bilingual description{m_partner.text(u"description_de"), m_partner.text(u"description_en")};
    const QString text = description.inOrOther(m_parameters.language);
    if (text.isEmpty())
        return;
    QTextDocument plain;
    plain.setMarkdown(text, QTextDocument::MarkdownNoHTML);
    ListGroup group;
    group.heading.text = heading(QT_TRANSLATE_NOOP("FactSheet", "Description"));
    const QString tag = text == description.in(m_parameters.language)
                            ? QString()
                            : languageCode(otherLanguage(m_parameters.language));
    const QStringList paragraphs = plain.toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        group.paragraphs += ListText{paragraph, tag, {}};
    add(std::move(group));
}

/// What happened in all relations of the partner, in order of time.
void FactSheet::addMilestones()
{
    const PrintableList list = anniversaryList();
    const ListFields fields(list, m_records, m_parameters.language);
    const auto milestones = m_records.byId(RecordType::Milestone);
    QList<ListEntry> entries;
    for (const ListEntry &relation : partnershipList().entries(m_records, m_parameters)) {
        if (!isOfPartner(relation, m_partner.id))
            continue;
        for (const Milestone &milestone : relation.milestones) {
            entries += relation;
            entries.last().add(*milestones.value(milestone.id.value));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry &one, const ListEntry &other) {
        return one.text(RecordType::Milestone, u"date") < other.text(RecordType::Milestone, u"date");
    });
    ListGroup group;
    group.heading.text = heading(QT_TRANSLATE_NOOP("FactSheet", "Milestones"));
    const QStringList keys{QStringLiteral("date"), QStringLiteral("type"), QStringLiteral("kind"),
                           QStringLiteral("wording")};
    for (const QString &key : keys)
        group.columns += fields.column(key);
    group.columns.first().isRowHeader = group.columns.first().isRequired = true;
    for (const ListEntry &entry : std::as_const(entries)) {
        PrintRow row;
        for (const QString &key : keys)
            row += fields.cell(key, entry);
        group.rows += row;
    }
    add(std::move(group));
}

Result<void> FactSheet::addRows(const char *title, const PrintableList &list, const QStringList &columns,
                                bool (*belongs)(const ListEntry &, qint64), qsizetype limit, bool fromLast)
{
    ListParameters parameters = m_parameters;
    parameters.columns = columns;
    parameters.withoutBasis = WithoutBasis::Mark; // who is left out is counted below
    if (fromLast)
        parameters.sortBy = u'-' + list.sortBy;
    const auto selection = ListSelection::of(list, m_records, parameters);
    if (!selection)
        return selection.error();
    ListGroup group;
    group.heading.text = heading(title);
    for (const QString &key : selection->columns())
        group.columns += selection->fields().column(key);
    group.columns.first().isRowHeader = group.columns.first().isRequired = true;
    PersonalData personal(m_records, m_parameters);
    for (ListEntry entry : selection->entries()) {
        if (!belongs(entry, m_partner.id) || group.rows.size() == limit || !personal.admits(entry))
            continue;
        PrintRow row;
        for (const QString &key : selection->columns())
            row += selection->fields().cell(key, entry);
        group.rows += row;
    }
    add(std::move(group));
    m_document.subtitles += personal.sentences(); // of this partner's contacts alone
    return {};
}

Result<ListDocument> FactSheet::document()
{
    const Language language = m_parameters.language;
    m_document.language = language;
    m_document.office = m_records.office;
    m_document.title = m_fields.cell(QStringLiteral("name"), ListEntry(m_partner)).texts.first().text;
    m_document.subtitles += heading(QT_TRANSLATE_NOOP("FactSheet", "Fact sheet, as of %1"))
                                .arg(PartialDate(m_parameters.asOf).toText(language));
    m_document.subtitles += historyWords(m_parameters);
    m_document.date = m_parameters.date;
    addPicture();
    addFacts();
    addMap();
    const auto relations = addRows(QT_TRANSLATE_NOOP("FactSheet", "Relations"), partnershipList(),
                                   {QStringLiteral("kind"), QStringLiteral("since"), QStringLiteral("status"),
                                    QStringLiteral("cooperation_fields"), QStringLiteral("responsible")},
                                   isOfPartner);
    if (!relations)
        return relations.error();
    addMilestones();
    addDescription();
    const auto contacts = addRows(QT_TRANSLATE_NOOP("FactSheet", "Contacts"), contactList(),
                                  {QStringLiteral("name"), QStringLiteral("function"),
                                   QStringLiteral("phone"), QStringLiteral("email")},
                                  isOfPartner);
    if (!contacts)
        return contacts.error();
    const auto visits = addRows(QT_TRANSLATE_NOOP("FactSheet", "Last visits"), visitList(),
                                {QStringLiteral("period"), QStringLiteral("title"), QStringLiteral("host")},
                                isVisitOf, visitsShown, true);
    if (!visits)
        return visits.error();
    return m_document;
}

} // namespace

PrintableList factSheetList()
{
    PrintableList list = partnerList();
    list.name = QStringLiteral("fact_sheet");
    list.title = QT_TRANSLATE_NOOP("PrintableList", "Fact sheet of a partner");
    list.needed += {RecordType::Contact, RecordType::Role, RecordType::ProcessingBasis, RecordType::Visit};
    list.form = ListForm::FactSheet;
    return list;
}

Result<ListDocument> factSheet(const ListRecords &records, const ListParameters &parameters)
{
    const QList<Record> partners = records.of(RecordType::Partner);
    if (partners.size() == 1)
        return FactSheet(records, partners.first(), parameters).document();
    return Error{Error::Kind::Invalid,
                 message("FactSheet",
                         QT_TRANSLATE_N_NOOP("FactSheet", "A fact sheet is of one partner, and %n partner(s) "
                                                          "are chosen. Choose one in the list, or by a "
                                                          "condition such as id:12."),
                         int(partners.size())),
                 {}};
}

} // namespace weltkontor
