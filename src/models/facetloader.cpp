// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetloader.h"

#include "models/answer.h"

namespace weltkontor
{

FacetLoader::FacetLoader(std::shared_ptr<DatabaseService> service, const RecordQuery &query, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_query(query)
{
    connect(m_service.get(), &DatabaseService::changed, this, &FacetLoader::load);
    load();
}

void FacetLoader::setQuery(const RecordQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    load();
}

void FacetLoader::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    onAnswer(this, m_service->read([query = m_query](Database &database) {
        return RecordFinder(database).facets(query);
    }),
             [this](const Result<QList<Facet>> &facets) {
                 m_loading = false;
                 if (m_loadAgain) {
                     m_loadAgain = false;
                     load();
                     return;
                 }
                 // A query that cannot be understood is told by the list; the chips stay as they were.
                 if (!facets)
                     return;
                 m_facets = *facets;
                 Q_EMIT loaded();
             });
}

} // namespace weltkontor
