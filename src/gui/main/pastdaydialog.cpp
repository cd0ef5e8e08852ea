// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/pastdaydialog.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "models/answer.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace weltkontor
{

PastDayDialog::PastDayDialog(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_day(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    setObjectName(QStringLiteral("pastDayDialog"));
    setWindowTitle(tr("As of a past day"));
    build();
    connect(&m_relay, &ProgressRelay::progressed, this,
            [this](const QString &phase, qint64 done, qint64 total) {
                m_note->setText(phase);
                m_bar->setMaximum(int(total));
                m_bar->setValue(int(done));
            });
    onAnswer(this, m_service->read([](Database &database) { return beginningOfHistory(database); }),
             [this](const Result<QDate> &begin) {
                 m_begin = begin.valueOr({});
                 check();
             });
    check();
}

void PastDayDialog::build()
{
    auto *text =
        new QLabel(tr("Opens a window with all records as they stood at the end of that day. Nothing can "
                      "be changed there."),
                   this);
    text->setWordWrap(true);
    auto *label = new QLabel(tr("&Day:"), this);
    label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("pastDay"));
    m_day->setAccessibleName(tr("&Day:").remove(u'&').remove(u':'));
    m_day->setPlaceholderText(tr("24.06.2027"));
    m_note->setObjectName(QStringLiteral("pastDayNote"));
    m_note->setWordWrap(true);
    m_bar->hide();
    m_show->setObjectName(QStringLiteral("showButton"));
    m_show->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_show);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(m_note);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(m_day, &QLineEdit::textChanged, this, &PastDayDialog::check);
    connect(m_show, &QPushButton::clicked, this, &PastDayDialog::make);
    connect(cancel, &QPushButton::clicked, this, &PastDayDialog::reject);
}

QDate PastDayDialog::day() const
{
    const auto typed = PartialDate::fromText(m_day->text());
    if (!typed || typed->precision() != PartialDate::Precision::Day)
        return {};
    const QDate day = typed->firstDay();
    return day < m_service->clock().today() ? day : QDate();
}

void PastDayDialog::check()
{
    const Language language = messageLanguage();
    const QDate chosen = day();
    m_show->setEnabled(chosen.isValid() && !m_relay.isRunning());
    const QDate example = m_service->clock().today().addDays(-7);
    if (m_day->text().trimmed().isEmpty())
        m_note->clear();
    else if (!chosen.isValid())
        m_note->setText(
            tr("That is no day of the past. Example: %1.").arg(PartialDate(example).toShortText(language)));
    else if (m_begin.isValid() && chosen < m_begin)
        m_note->setText(
            tr("Changes are recorded from %1 on. Before that only relations and roles are known by "
               "their dates.")
                .arg(PartialDate(m_begin).toText(language)));
    else
        m_note->clear();
}

void PastDayDialog::make()
{
    const auto progress = m_relay.begin();
    m_day->setEnabled(false);
    m_show->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    onAnswer(this, m_service->read([day = day(), progress](Database &database) {
        return PastFile::make(database, day, progress.get());
    }),
             [this](const Result<std::shared_ptr<PastFile>> &file) {
                 if (file)
                     openFile(*file);
                 else
                     fail(file.error());
             });
}

void PastDayDialog::openFile(const std::shared_ptr<PastFile> &file)
{
    OpenOptions options = file->options();
    options.user = m_service->user();
    onAnswer(this, DatabaseService::open(file->address(), options),
             [this, file](const Result<std::shared_ptr<DatabaseService>> &service) {
                 if (!service) {
                     fail(service.error());
                     return;
                 }
                 m_relay.end();
                 Q_EMIT opened(*service, file->day());
                 accept();
             });
}

void PastDayDialog::fail(const Error &error)
{
    m_relay.end();
    m_bar->hide();
    m_day->setEnabled(true);
    check();
    if (error.kind != Error::Kind::Cancelled)
        m_note->setText(error.message);
}

/// Esc stops the work first, then closes.
void PastDayDialog::reject()
{
    if (m_relay.isRunning())
        m_relay.cancel();
    else
        QDialog::reject();
}

} // namespace weltkontor
