// SPDX-License-Identifier: GPL-3.0-or-later
//
// PublishPage: the targets, and what was published to them.
#include "gui/forms/noticebar.h"
#include "gui/publish/publicationlist.h"
#include "gui/publish/publishpage.h"
#include "gui/publish/targetdialog.h"
#include "models/answer.h"
#include "storage/recordfinder.h"
#include "workflow/targetlist.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QtConcurrentRun>

namespace weltkontor
{
namespace
{

constexpr qsizetype publicationsShown = 50;

Result<QList<Publication>> newestPublications(Database &database, const QString &target)
{
    auto ids = RecordFinder(database).ids(RecordQuery(RecordType::Publication));
    if (!ids)
        return ids.error();
    // Ids rise with time; reading stops when enough of this target were met.
    std::sort(ids->begin(), ids->end(), std::greater<>());
    QList<Publication> publications;
    for (qsizetype from = 0; from < ids->size() && publications.size() < publicationsShown;
         from += publicationsShown) {
        const auto records =
            RecordReader(database).records(RecordType::Publication, ids->mid(from, publicationsShown));
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            auto publication = record.to<Publication>();
            if (!publication)
                return publication.error();
            if (publication->target == target)
                publications += *std::move(publication);
        }
    }
    return publications;
}

} // namespace

const PublishTarget *PublishPage::currentTarget() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && index < m_targets.size() ? &m_targets[index] : nullptr;
}

void PublishPage::loadTargets()
{
    onAnswer(this, m_service->read([](Database &database) { return TargetList(database).all(); }),
             [this](const Result<QList<PublishTarget>> &targets) {
                 targets ? showTargets(*targets) : m_notice->show(FormSign::Error, targets.error().message);
             });
}

void PublishPage::showTargets(const QList<PublishTarget> &targets)
{
    const PublishTarget *before = currentTarget();
    const QString chosen = !m_wantedTarget.isEmpty() ? m_wantedTarget : before ? before->name : QString();
    const bool isSame = std::equal(targets.cbegin(), targets.cend(), m_targets.cbegin(), m_targets.cend(),
                                   [](const PublishTarget &a, const PublishTarget &b) {
                                       return a.id == b.id && a.version == b.version;
                                   });
    if (!isSame) {
        {
            const QSignalBlocker quiet(m_target);
            m_targets = targets;
            m_target->clear();
            int index = targets.isEmpty() ? -1 : 0;
            for (const PublishTarget &target : targets) {
                if (target.name == chosen)
                    index = m_target->count();
                m_target->addItem(QStringLiteral("%1 – %2").arg(target.name, target.address));
            }
            m_target->setCurrentIndex(index);
        }
        loadKept();
    }
    m_wantedTarget.clear();
    loadPublications();
    showState();
}

void PublishPage::loadPublications()
{
    const PublishTarget *target = currentTarget();
    if (!target) {
        m_publications->setPublications({});
        return;
    }
    onAnswer(this, m_service->read([name = target->name](Database &database) {
        return newestPublications(database, name);
    }),
             [this, name = target->name](const Result<QList<Publication>> &publications) {
                 if (currentTarget() && currentTarget()->name == name && publications)
                     m_publications->setPublications(*publications);
                 showState();
             });
}

void PublishPage::loadKept()
{
    const PublishTarget *target = currentTarget();
    if (!target) {
        m_publications->setKept({});
        return;
    }
    // The target may be a slow network folder: not on a thread that others wait for.
    onAnswer(this, QtConcurrent::run([wanted = *target, folder = m_stateFolder] {
                 return PublishSite::kept(wanted, folder);
             }),
             [this, id = target->id](const Result<QList<PublishedRelease>> &kept) {
                 if (currentTarget() && currentTarget()->id == id)
                     m_publications->setKept(kept.valueOr({}));
                 showState();
             });
}

void PublishPage::editTarget(const PublishTarget &target)
{
    if (m_dialog)
        return;
    m_dialog = new TargetDialog(target, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TargetDialog::submitted, this, &PublishPage::saveTarget);
    m_dialog->open();
}

void PublishPage::saveTarget(const PublishTarget &target)
{
    onAnswer(this,
             m_service->write([target](Database &database) { return TargetList(database).save(target); }),
             [this](const Result<PublishTarget> &saved) {
                 if (!saved) {
                     if (m_dialog)
                         m_dialog->showProblem(saved.error());
                     return;
                 }
                 m_wantedTarget = saved->name;
                 if (m_dialog)
                     m_dialog->accept();
                 loadTargets();
             });
}

void PublishPage::removeTarget()
{
    const PublishTarget *target = currentTarget();
    if (!target)
        return;
    onAnswer(this, m_service->write([name = target->name](Database &database) {
        return TargetList(database).remove(name);
    }),
             [this, name = target->name](const Result<void> &removed) {
                 if (removed)
                     tell(tr("The target “%1” was removed. What was published there stays.").arg(name));
                 else
                     m_notice->show(FormSign::Error, removed.error().message);
                 loadTargets();
             });
}

void PublishPage::testTarget()
{
    const PublishTarget *target = currentTarget();
    if (!target)
        return;
    onAnswer(this, QtConcurrent::run([wanted = *target] { return weltkontor::testTarget(wanted); }),
             [this, name = target->name](const Result<void> &tested) {
                 if (tested)
                     tell(tr("One can publish to “%1”.").arg(name));
                 else
                     m_notice->show(FormSign::Error, tested.error().message);
             });
}

} // namespace weltkontor
