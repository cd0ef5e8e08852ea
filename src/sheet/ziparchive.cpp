// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ziparchive.h"

#include "sheet/filekind.h"
#include "sheet/sheeterrors.h"
#include "sheet/zipdirectory.h"

#include <zip.h>

namespace weltkontor
{
namespace
{

constexpr qint64 maximumEntries = 65'536;

QByteArray key(const QByteArray &name)
{
    QByteArray result = name.toLower();
    result.replace('\\', '/');
    while (result.startsWith('/'))
        result.remove(0, 1);
    return result;
}

/// Answers libzip's requests from a QFile, which stays ours.
zip_int64_t readThroughFile(void *state, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto *file = static_cast<QFile *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return file->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return file->read(static_cast<char *>(data), qint64(size));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(file->size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR: {
        auto *codes = static_cast<int *>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * qint64(sizeof(int));
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t offset = zip_source_seek_compute_offset(
            zip_uint64_t(file->pos()), zip_uint64_t(file->size()), data, size, nullptr);
        return offset >= 0 && file->seek(offset) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return file->pos();
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    default:
        return -1;
    }
}

QString describe(const char *what, int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text =
        QStringLiteral("zip: %1: %2").arg(QLatin1String(what), QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
    return text;
}

} // namespace

ZipEntry::ZipEntry(zip_file *file, const QString &path, const QByteArray &name, qint64 packedSize,
                   qint64 toldSize, const SheetLimits &limits)
    : m_file(file)
    , m_path(path)
    , m_name(name)
    , m_packedSize(packedSize)
    , m_toldSize(toldSize)
    , m_limits(limits)
{
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

Result<qint64> ZipEntry::read(char *buffer, qint64 size)
{
    const zip_int64_t count = zip_fread(m_file, buffer, zip_uint64_t(size));
    if (count < 0)
        return damagedFile(m_path,
                           describe(m_name.constData(), zip_error_code_zip(zip_file_get_error(m_file))));
    m_inflated += count;
    if (m_inflated > m_limits.entryBytes ||
        (m_inflated > m_limits.inflationFree && m_inflated / m_limits.inflationRatio > m_packedSize))
        return excessiveFile(m_path, QStringLiteral("zip: %1 inflates to more than %2 bytes from %3")
                                         .arg(QString::fromUtf8(m_name))
                                         .arg(m_inflated)
                                         .arg(m_packedSize));
    return qint64(count);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const SheetLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    archive->m_limits = limits;
    if (!archive->m_file.open(QIODevice::ReadOnly))
        return unreadableFile(path, archive->m_file.errorString());
    const QString problem = problemOfZipDirectory(archive->m_file, maximumEntries);
    if (!problem.isEmpty())
        return damagedFile(path, problem);

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(readThroughFile, &archive->m_file, &error);
    if (source != nullptr) {
        archive->m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (archive->m_archive == nullptr)
            zip_source_free(source);
    }
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive->m_archive == nullptr)
        return damagedFile(path, describe("open", code));

    const zip_int64_t count = zip_get_num_entries(archive->m_archive, 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        const char *name = zip_get_name(archive->m_archive, zip_uint64_t(index), ZIP_FL_ENC_GUESS);
        // Of two with the same name the first counts, for every part of the program alike.
        if (name != nullptr && !archive->m_entries.contains(key(name)))
            archive->m_entries.insert(key(name), quint64(index));
    }
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_archive != nullptr)
        zip_discard(m_archive);
}

bool ZipArchive::contains(const QByteArray &name) const
{
    return m_entries.contains(key(name));
}

bool ZipArchive::containsFolder(const QByteArray &prefix) const
{
    for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry) {
        if (entry->startsWith(prefix))
            return true;
    }
    return false;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QByteArray &name) const
{
    const auto found = m_entries.constFind(key(name));
    if (found == m_entries.constEnd())
        return damagedFile(m_path, QStringLiteral("zip: no entry %1").arg(QString::fromUtf8(name)));
    zip_stat_t stat;
    if (zip_stat_index(m_archive, found.value(), 0, &stat) != 0)
        return damagedFile(m_path, describe(name.constData(), zip_error_code_zip(zip_get_error(m_archive))));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return refusalOf(FileKind::Protected, m_path);
    zip_file_t *file = zip_fopen_index(m_archive, found.value(), 0);
    if (file == nullptr)
        return damagedFile(m_path, describe(name.constData(), zip_error_code_zip(zip_get_error(m_archive))));
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0
                              ? qint64(std::min<zip_uint64_t>(stat.comp_size, zip_uint64_t(m_file.size())))
                              : m_file.size();
    const qint64 told = toldSize(name);
    return std::make_unique<ZipEntry>(file, m_path, name, packed, told, m_limits);
}

qint64 ZipArchive::toldSize(const QByteArray &name) const
{
    const auto found = m_entries.constFind(key(name));
    zip_stat_t stat;
    if (found == m_entries.constEnd() || zip_stat_index(m_archive, found.value(), 0, &stat) != 0)
        return 0;
    // What lies adds up to no more than a number can count.
    return (stat.valid & ZIP_STAT_SIZE) != 0 && stat.size < (1ULL << 60) ? qint64(stat.size) : 0;
}

QByteArray ZipArchive::beginning(const QByteArray &name, qint64 size) const
{
    if (!contains(name))
        return {};
    const auto found = entry(name);
    if (!found)
        return {};
    QByteArray content;
    while (content.size() < size) {
        QByteArray piece(std::min<qint64>(size - content.size(), 65'536), Qt::Uninitialized);
        const auto count = (*found)->read(piece.data(), piece.size());
        if (!count || *count == 0)
            break;
        content.append(piece.constData(), *count);
    }
    return content;
}

} // namespace weltkontor
