// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/recordfinder.h"

#include <QObject>

namespace weltkontor
{

/// The filter chips of a list with their numbers, always for the latest query and state of the database.
class FacetLoader final : public QObject
{
    Q_OBJECT

public:
    explicit FacetLoader(std::shared_ptr<DatabaseService> service, const RecordQuery &query,
                         QObject *parent = nullptr);

    void setQuery(const RecordQuery &query);
    const QList<Facet> &facets() const { return m_facets; }

Q_SIGNALS:
    void loaded();

private:
    void load();

    std::shared_ptr<DatabaseService> m_service;
    RecordQuery m_query;
    QList<Facet> m_facets;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace weltkontor
