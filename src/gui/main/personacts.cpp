// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/personacts.h"

#include "base/phrases.h"
#include "gui/main/filechoice.h"
#include "models/answer.h"
#include "storage/recordreader.h"
#include "workflow/persondata.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace weltkontor
{
namespace
{

constexpr qsizetype shownMentions = 8;

} // namespace

PersonActs::PersonActs(std::shared_ptr<DatabaseService> service, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_window(window)
{
}

void PersonActs::askForFile(ContactId contact, const QString &name)
{
    const QString file = chooseFileToWrite(
        m_window, tr("Data kept about this person"), QStringLiteral("persondata"), name,
        {{tr("PDF file"), QStringLiteral("pdf")}, {tr("JSON file"), QStringLiteral("json")}});
    if (!file.isEmpty())
        write(contact, file);
}

void PersonActs::write(ContactId contact, const QString &file)
{
    const auto work = [contact, file, language = messageLanguage()](Database &database) -> Result<bool> {
        const auto data = PersonData::read(database, contact, language);
        if (!data)
            return data.error();
        if (const auto written = data->write(file, database.clock()); !written)
            return written.error();
        return true;
    };
    onAnswer(this, m_service->read(work), [this, file](const Result<bool> &written) {
        if (written)
            Q_EMIT said(tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
        else
            Q_EMIT failed(written.error());
    });
}

void PersonActs::askToErase(ContactId contact, const QString &name)
{
    const auto work = [contact, language = messageLanguage()](Database &database) -> Result<Plan> {
        const auto plan = Erasure(database).plan(contact);
        if (!plan)
            return plan.error();
        const auto titles = RecordReader(database).titles(plan->mentioned);
        if (!titles)
            return titles.error();
        Plan shown{*plan, {}};
        for (const RecordRef &record : plan->mentioned)
            shown.mentions += RecordDescription::of(record.type).name(language) + QStringLiteral(": ") +
                              titles->value(record).in(language);
        return shown;
    };
    onAnswer(this, m_service->read(work), [this, contact, name](const Result<Plan> &plan) {
        if (plan)
            ask(contact, name, *plan);
        else
            Q_EMIT failed(plan.error());
    });
}

void PersonActs::ask(ContactId contact, const QString &name, const Plan &plan)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Erase a person"),
                                     tr("Erase “%1” for good? This cannot be taken back.").arg(name),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("eraseQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QStringList lines{
        tr("%n record(s) go: the contact with its roles, processing bases, follow-ups and documents.",
           nullptr, int(plan.plan.records.size())),
        tr("%n earlier value(s) leave the history, which keeps no name.", nullptr, plan.plan.versions),
        tr("The next publication shows the person no more.")};
    if (!plan.plan.linked.isEmpty())
        lines +=
            tr("%n other record(s) lose their link to the person.", nullptr, int(plan.plan.linked.size()));
    if (!plan.mentions.isEmpty())
        lines += tr("These texts hold the family name and stay; read them yourself:") + u'\n' +
                 plan.mentions.mid(0, shownMentions).join(u'\n');
    lines += tr("Backups that were made before are not reached; delete them by hand.");
    question->setInformativeText(lines.join(QStringLiteral("\n\n")));
    QPushButton *erasing = question->addButton(
        tr("Erase %n record(s)", nullptr, int(plan.plan.records.size())), QMessageBox::DestructiveRole);
    erasing->setObjectName(QStringLiteral("eraseButton"));
    QPushButton *keeping = question->addButton(tr("Keep the person"), QMessageBox::RejectRole);
    question->setDefaultButton(keeping);
    question->setEscapeButton(keeping);
    connect(erasing, &QPushButton::clicked, this, [this, contact] { erase(contact); });
    question->open();
}

void PersonActs::erase(ContactId contact)
{
    onAnswer(this, m_service->write([contact](Database &database) { return Erasure(database).run(contact); }),
             [this, contact](const Result<ErasurePlan> &done) {
                 if (!done) {
                     Q_EMIT failed(done.error());
                     return;
                 }
                 Q_EMIT erased(contact);
                 Q_EMIT said(tr("%n record(s) of one person erased.", nullptr, int(done->records.size())));
             });
}

} // namespace weltkontor
