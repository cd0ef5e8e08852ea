// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/keptfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace weltkontor
{

QString KeptFiles::file(const FileManifest::Entry &entry) const
{
    return m_folder + QStringLiteral("/files/") + QString::fromLatin1(entry.sha256);
}

Result<void> KeptFiles::keep(const PublishedState &state, const QString &siteFolder, qsizetype limit)
{
    const QString fresh = m_folder + QStringLiteral("/new");
    for (const QString &folder : {QStringLiteral("/files"), QStringLiteral("/releases")}) {
        if (const auto made = m_steps.makeFolder(m_folder + folder); !made)
            return made;
    }
    const QMap<QString, FileManifest::Entry> &entries = state.manifest.entries();
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        if (QFileInfo::exists(file(*it)))
            continue;
        if (const auto copied = m_steps.copy(siteFolder + u'/' + it.key(), *it, file(*it), fresh); !copied)
            return copied;
    }
    const QString name = QStringLiteral("/releases/%1").arg(state.publication.release);
    if (const auto written = m_steps.write(m_folder + name, state.toText(), fresh); !written)
        return written;
    return prune(limit);
}

Result<QList<PublishedState>> KeptFiles::states() const
{
    QList<PublishedState> states;
    const QDir releases(m_folder + QStringLiteral("/releases"));
    const QStringList names = releases.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto text = m_steps.read(releases.filePath(name));
        if (!text)
            return text.error();
        const auto state = PublishedState::fromText(text->value_or(QByteArray()));
        if (state)
            states += *state;
    }
    std::sort(states.begin(), states.end(), [](const PublishedState &a, const PublishedState &b) {
        return a.publication.release > b.publication.release;
    });
    return states;
}

Result<void> KeptFiles::prune(qsizetype limit)
{
    const auto kept = states();
    if (!kept)
        return kept.error();
    QSet<QString> used;
    for (qsizetype i = 0; i < kept->size(); ++i) {
        const PublishedState &state = kept->at(i);
        if (i >= limit) {
            const QString name = QStringLiteral("/releases/%1").arg(state.publication.release);
            if (const auto removed = m_steps.removeFile(m_folder + name); !removed)
                return removed;
            continue;
        }
        for (const FileManifest::Entry &entry : state.manifest.entries())
            used += QString::fromLatin1(entry.sha256);
    }
    const QDir files(m_folder + QStringLiteral("/files"));
    const QStringList names = files.entryList(QDir::Files);
    for (const QString &name : names) {
        if (used.contains(name))
            continue;
        if (const auto removed = m_steps.removeFile(files.filePath(name)); !removed)
            return removed;
    }
    return {};
}

} // namespace weltkontor
