// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportjob.h"

#include "base/phrases.h"
#include "base/savefile.h"

#include <QCoreApplication>
#include <QDir>

namespace weltkontor
{
namespace
{

constexpr int portion = 500; ///< Records in memory at a time.

} // namespace

Result<void> ExportJob::eachPortion(const std::function<Result<void>(const QList<qint64> &)> &take) const
{
    for (qsizetype first = 0; first < ids.size(); first += portion) {
        if (progress != nullptr && progress->isCancelled())
            return Error{Error::Kind::Cancelled,
                         message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "The export was cancelled; no "
                                                                             "file was written.")),
                         {}};
        if (const auto taken = take(ids.mid(first, portion)); !taken)
            return taken;
        if (progress != nullptr)
            progress->report(message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "Writing")),
                             qMin(first + portion, ids.size()), ids.size());
    }
    return {};
}

Error ExportTextFile::unwritable() const
{
    const bool denied = m_file.error() == QFileDevice::PermissionsError ||
                        m_file.error() == QFileDevice::OpenError || m_file.error() == QFileDevice::WriteError;
    return {denied ? Error::Kind::Denied : Error::Kind::Unreachable,
            message("ExportRun",
                    QT_TRANSLATE_NOOP("ExportRun", "%1 could not be written. A file that was there is as it "
                                                   "was; choose another place, or free some space."))
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            m_file.errorString()};
}

Result<void> ExportTextFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : unwritable();
}

Result<void> ExportTextFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : unwritable();
}

Result<void> ExportTextFile::commit()
{
    return commitWritten(m_file) ? Result<void>() : unwritable();
}

} // namespace weltkontor
