// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddescription.h"

#include "base/phrases.h"
#include "domain/article.h"
#include "domain/catalogueentry.h"
#include "domain/cityprofile.h"
#include "domain/contact.h"
#include "domain/distinctpair.h"
#include "domain/document.h"
#include "domain/followup.h"
#include "domain/gift.h"
#include "domain/importrecipe.h"
#include "domain/infoletter.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/processingbasis.h"
#include "domain/programmeitem.h"
#include "domain/publication.h"
#include "domain/publishtarget.h"
#include "domain/role.h"
#include "domain/savedview.h"
#include "domain/visit.h"

namespace weltkontor
{
namespace
{

struct TypeSpec {
    RecordType type;
    const char *key;
    const char *plural;
    const char *name; ///< English, with %n for counts.
    bool principal;
    std::span<const FieldSpec> (*fields)();
    QVariantList (*defaults)(const QList<Field> &);
};

template<typename T>
QVariantList defaultsOf(const QList<Field> &fields)
{
    const T fresh;
    QVariantList values;
    for (const Field &field : fields)
        values += field.access().get(&fresh);
    return values;
}

constexpr TypeSpec typeSpecs[] = {
    {RecordType::Partner, "partner", "partners", QT_TRANSLATE_N_NOOP("RecordType", "%n partner(s)"), true,
     &Partner::fields, &defaultsOf<Partner>},
    {RecordType::Partnership, "partnership", "partnerships",
     QT_TRANSLATE_N_NOOP("RecordType", "%n partnership(s)"), true, &Partnership::fields,
     &defaultsOf<Partnership>},
    {RecordType::Milestone, "milestone", "milestones", QT_TRANSLATE_N_NOOP("RecordType", "%n milestone(s)"),
     false, &Milestone::fields, &defaultsOf<Milestone>},
    {RecordType::Contact, "contact", "contacts", QT_TRANSLATE_N_NOOP("RecordType", "%n contact(s)"), true,
     &Contact::fields, &defaultsOf<Contact>},
    {RecordType::Role, "role", "roles", QT_TRANSLATE_N_NOOP("RecordType", "%n role(s)"), false, &Role::fields,
     &defaultsOf<Role>},
    {RecordType::ProcessingBasis, "processing_basis", "processing_bases",
     QT_TRANSLATE_N_NOOP("RecordType", "%n processing basis(es)"), false, &ProcessingBasis::fields,
     &defaultsOf<ProcessingBasis>},
    {RecordType::Article, "article", "articles", QT_TRANSLATE_N_NOOP("RecordType", "%n article(s)"), true,
     &Article::fields, &defaultsOf<Article>},
    {RecordType::Visit, "visit", "visits", QT_TRANSLATE_N_NOOP("RecordType", "%n visit(s)"), true,
     &Visit::fields, &defaultsOf<Visit>},
    {RecordType::ProgrammeItem, "programme_item", "programme_items",
     QT_TRANSLATE_N_NOOP("RecordType", "%n item(s) of a programme"), false, &ProgrammeItem::fields,
     &defaultsOf<ProgrammeItem>},
    {RecordType::Gift, "gift", "gifts", QT_TRANSLATE_N_NOOP("RecordType", "%n gift(s)"), false, &Gift::fields,
     &defaultsOf<Gift>},
    {RecordType::Infoletter, "infoletter", "infoletters",
     QT_TRANSLATE_N_NOOP("RecordType", "%n infoletter(s)"), true, &Infoletter::fields,
     &defaultsOf<Infoletter>},
    {RecordType::Document, "document", "documents", QT_TRANSLATE_N_NOOP("RecordType", "%n document(s)"), true,
     &Document::fields, &defaultsOf<Document>},
    {RecordType::FollowUp, "follow_up", "follow_ups", QT_TRANSLATE_N_NOOP("RecordType", "%n follow-up(s)"),
     true, &FollowUp::fields, &defaultsOf<FollowUp>},
    {RecordType::CatalogueEntry, "catalogue_entry", "catalogue_entries",
     QT_TRANSLATE_N_NOOP("RecordType", "%n catalogue entry(ies)"), false, &CatalogueEntry::fields,
     &defaultsOf<CatalogueEntry>},
    {RecordType::Settings, "settings", "settings", QT_TRANSLATE_N_NOOP("RecordType", "%n setting(s)"), false,
     &CityProfile::fields, &defaultsOf<CityProfile>},
    {RecordType::SavedView, "saved_view", "saved_views",
     QT_TRANSLATE_N_NOOP("RecordType", "%n saved view(s)"), false, &SavedView::fields,
     &defaultsOf<SavedView>},
    {RecordType::ImportRecipe, "import_recipe", "import_recipes",
     QT_TRANSLATE_N_NOOP("RecordType", "%n import recipe(s)"), false, &ImportRecipe::fields,
     &defaultsOf<ImportRecipe>},
    {RecordType::PublishTarget, "publish_target", "publish_targets",
     QT_TRANSLATE_N_NOOP("RecordType", "%n publish target(s)"), false, &PublishTarget::fields,
     &defaultsOf<PublishTarget>},
    {RecordType::Publication, "publication", "publications",
     QT_TRANSLATE_N_NOOP("RecordType", "%n publication(s)"), false, &Publication::fields,
     &defaultsOf<Publication>},
    {RecordType::DistinctPair, "distinct_pair", "distinct_pairs",
     QT_TRANSLATE_N_NOOP("RecordType", "%n pair(s) of different records"), false, &DistinctPair::fields,
     &defaultsOf<DistinctPair>},
};

} // namespace

/// Makes and keeps all descriptions.
class RecordDescriptions
{
public:
    static const RecordDescriptions &instance()
    {
        static const RecordDescriptions descriptions;
        return descriptions;
    }

    std::vector<RecordDescription> all;
    QList<RecordType> types;

private:
    RecordDescriptions()
    {
        for (const TypeSpec &spec : typeSpecs) {
            Q_ASSERT(size_t(spec.type) == all.size());
            RecordDescription description;
            description.m_type = spec.type;
            description.m_key = QString::fromLatin1(spec.key);
            description.m_plural = QString::fromLatin1(spec.plural);
            description.m_principal = spec.principal;
            for (const FieldSpec &fieldSpec : spec.fields())
                addField(description, fieldSpec);
            description.m_defaults = spec.defaults(description.m_fields);
            all.push_back(description);
            types += spec.type;
        }
    }

    static void addField(RecordDescription &description, const FieldSpec &spec)
    {
        const auto add = [&](std::optional<Language> language) {
            const Field field(spec, language, int(description.m_fields.size()));
            description.m_indexes.insert(field.key(), field.index());
            if (spec.has(FieldSpec::NamesRecord))
                description.m_titleFields += field.index();
            description.m_fields += field;
        };
        if (!spec.has(FieldSpec::Bilingual))
            return add(std::nullopt);
        description.m_indexes.insert(QString::fromLatin1(spec.key), int(description.m_fields.size()));
        for (const Language language : allLanguages)
            add(language);
    }
};

const RecordDescription &RecordDescription::of(RecordType type)
{
    return RecordDescriptions::instance().all[size_t(type)];
}

const QList<RecordType> &RecordDescription::allTypes()
{
    return RecordDescriptions::instance().types;
}

std::optional<RecordType> RecordDescription::typeFromKey(QStringView keyOrPlural)
{
    for (const RecordType type : allTypes()) {
        const RecordDescription &description = of(type);
        if (keyOrPlural == description.key() || keyOrPlural == description.plural())
            return type;
    }
    return std::nullopt;
}

QString RecordDescription::name(Language language, int count) const
{
    return phrase(language, "RecordType", typeSpecs[size_t(m_type)].name, count);
}

const Field *RecordDescription::field(QStringView key) const
{
    // Without a copy of the key: fields are asked for by it all day.
    const auto index = m_indexes.constFind(QString::fromRawData(key.data(), key.size()));
    return index == m_indexes.cend() ? nullptr : &m_fields[*index];
}

const Field *RecordDescription::counterpart(const Field &field) const
{
    if (!field.language())
        return nullptr;
    return &m_fields[field.index() + (*field.language() == Language::German ? 1 : -1)];
}

// RecordRef -------------------------------------------------------------------------------------------------

QString RecordRef::toText() const
{
    return RecordDescription::of(type).key() + u':' + QString::number(id);
}

std::optional<RecordRef> RecordRef::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto type = RecordDescription::typeFromKey(QStringView(text).left(colon));
    bool ok = false;
    const qint64 id = QStringView(text).mid(colon + 1).toLongLong(&ok);
    if (!type || !ok || id <= 0)
        return std::nullopt;
    return RecordRef(*type, id);
}

size_t qHash(const RecordRef &reference, size_t seed)
{
    return qHashMulti(seed, int(reference.type), reference.id);
}

} // namespace weltkontor
