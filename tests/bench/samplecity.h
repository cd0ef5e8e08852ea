// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QTemporaryDir>

namespace weltkontor
{

/// A city in an SQLite file of its own with so many partners, each with an active partnership; everything is
/// public. Catalogues are those of every city.
class BenchCity
{
public:
    /// @p descriptionWords: how long the description of a partner is in each language.
    BenchCity(int partners, int descriptionWords);

    Database *database() const { return m_database.get(); }
    /// Before another program works on the file.
    void close() { m_database.reset(); }

    /// "Krakau 1", "Kraków 1": the names of a partner by its number from 0 on.
    static QString partnerName(int number, bool isGerman);
    static QString partnerLocalName(int number);
    /// Text of so many words in paragraphs.
    static QString description(int number, int words);

    QString file() const { return m_folder.filePath(QStringLiteral("city.sqlite")); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace weltkontor
