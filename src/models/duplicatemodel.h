// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/duplicatefinder.h"

#include <QAbstractTableModel>

namespace weltkontor
{

/// Pairs of records that may be the same, the surest first; one record's pairs before all others.
class DuplicateModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { One, Other, Reason, Score };

    explicit DuplicateModel(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);
    ~DuplicateModel() override;

    /// Looks for all of a type anew; what is being looked for is given up. @p first: whose pairs come first.
    void load(RecordType type, const RecordRef &first = {});
    void cancel();
    bool isLoading() const { return m_progress != nullptr; }

    RecordType type() const { return m_type; }
    const QList<DuplicatePair> &pairs() const { return m_pairs; }
    /// After a merge, or when a person keeps them apart.
    void removePairsWith(const RecordRef &record);
    void removePair(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts are made anew in the messageLanguage().
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const weltkontor::Error &error);

private:
    void show(const QList<DuplicatePair> &pairs);

    std::shared_ptr<DatabaseService> m_service;
    RecordType m_type = RecordType::Contact;
    RecordRef m_first;
    QList<DuplicatePair> m_pairs;
    std::shared_ptr<Progress> m_progress; ///< Set while loading.
};

} // namespace weltkontor
