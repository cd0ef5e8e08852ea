// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/documentlist.h"

#include "base/phrases.h"
#include "domain/document.h"
#include "gui/forms/documentcopy.h"
#include "models/answer.h"
#include "storage/documentcontents.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QTableView>
#include <QUrl>

namespace weltkontor
{

DocumentList::DocumentList(const PartSpec &part, std::shared_ptr<FormEnvironment> environment,
                           QWidget *parent)
    : PartList(part,
               {QStringLiteral("file_name"), QStringLiteral("type"), QStringLiteral("date"),
                QStringLiteral("valid_until")},
               std::move(environment), parent)
    , m_open(new QPushButton(this))
    , m_saveAs(new QPushButton(this))
    , m_work(new QLabel(this))
{
    m_open->setObjectName(QStringLiteral("document_openButton"));
    m_saveAs->setObjectName(QStringLiteral("document_saveAsButton"));
    m_work->setObjectName(QStringLiteral("document_workLabel"));
    m_work->hide();
    addAct(m_open);
    addAct(m_saveAs);
    layout()->addWidget(m_work);
    table().installEventFilter(this);
    connect(m_open, &QPushButton::clicked, this, &DocumentList::openCurrent);
    connect(m_saveAs, &QPushButton::clicked, this, &DocumentList::saveCurrentAs);
    connect(&table(), &QTableView::doubleClicked, this, &DocumentList::openCurrent);
    connect(this, &PartList::currentChanged, this, &DocumentList::updateActs);
    connect(this, &PartList::edited, this, &DocumentList::updateActs);
    nameActs();
    updateActs();
}

void DocumentList::retranslate()
{
    PartList::retranslate();
    nameActs();
    updateActs();
    showWork();
}

void DocumentList::nameActs()
{
    m_open->setText(tr("Open document"));
    m_open->setToolTip(tr("Shows a copy in the program for it; changes there are not kept here (Enter)"));
    m_saveAs->setText(tr("Save document as …"));
}

void DocumentList::updateActs()
{
    const auto record = current();
    const bool hasFile = record && !record->text(u"sha256").isEmpty();
    for (QPushButton *button : {m_open, m_saveAs}) {
        button->setVisible(!table().isHidden());
        button->setEnabled(hasFile);
    }
}

void DocumentList::showWork()
{
    m_work->setVisible(m_pending > 0);
    m_work->setText(tr("%n file(s) on the way into the database …", nullptr, m_pending));
}

void DocumentList::add()
{
    QSettings settings;
    const QString key = QStringLiteral("documents/folder");
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Add documents"),
                                                            settings.value(key, QDir::homePath()).toString());
    if (files.isEmpty())
        return;
    settings.setValue(key, QFileInfo(files.first()).absolutePath());
    addFiles(files);
}

void DocumentList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_pending;
        onAnswer(this, environment().service->write([path](Database &database) {
            return DocumentContents(database).storeFile(path);
        }),
                 [this](const Result<StoredFile> &file) {
                     --m_pending;
                     showWork();
                     if (file)
                         take(*file);
                     else
                         Q_EMIT failed(file.error());
                 });
    }
    showWork();
}

void DocumentList::take(const StoredFile &file)
{
    const QString type = file.mediaType.startsWith(QLatin1String("image/")) ? QStringLiteral("picture")
                                                                            : QStringLiteral("other");
    addFilled({{QStringLiteral("file_name"), file.fileName},
               {QStringLiteral("media_type"), file.mediaType},
               {QStringLiteral("sha256"), file.sha256},
               {QStringLiteral("size"), file.size},
               {QStringLiteral("type"), type}});
}

void DocumentList::withContent(const std::function<void(const Record &, const QByteArray &)> &use)
{
    const auto record = current();
    if (!record)
        return;
    onAnswer(this, environment().service->read([hash = record->text(u"sha256")](Database &database) {
        return DocumentContents(database).read(hash);
    }),
             [this, record = *record, use](const Result<QByteArray> &content) {
                 if (content)
                     use(record, *content);
                 else
                     Q_EMIT failed(content.error());
             });
}

void DocumentList::openCurrent()
{
    const auto chosen = current();
    if (chosen && isProgramName(chosen->text(u"file_name"))) {
        Q_EMIT failed(
            Error{Error::Kind::Denied,
                  tr("“%1” is a program and is not started from here. Save it if you know what it does.")
                      .arg(chosen->text(u"file_name")),
                  {}});
        return;
    }
    withContent([this](const Record &record, const QByteArray &content) {
        const auto copy = writeDocumentCopy(record.text(u"file_name"), content);
        if (!copy)
            Q_EMIT failed(copy.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
            Q_EMIT failed(Error{Error::Kind::NotFound,
                                tr("No program was found that opens “%1”. The document can be saved instead.")
                                    .arg(record.text(u"file_name")),
                                {}});
    });
}

void DocumentList::saveCurrentAs()
{
    const auto chosen = current();
    if (!chosen)
        return;
    QSettings settings;
    const QString key = QStringLiteral("documents/folder");
    const QString folder = settings.value(key, QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save document"), folder + u'/' + plainFileName(chosen->text(u"file_name")));
    if (path.isEmpty())
        return;
    settings.setValue(key, QFileInfo(path).absolutePath());
    withContent([this, path](const Record &, const QByteArray &content) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            Q_EMIT failed(
                Error{Error::Kind::Unreachable,
                      tr("“%1” could not be written. The document is still here; save it in another "
                         "folder.")
                          .arg(QDir::toNativeSeparators(path)),
                      file.errorString()});
    });
}

bool DocumentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &table() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current()) {
            openCurrent();
            return true;
        }
    }
    return PartList::eventFilter(watched, event);
}

} // namespace weltkontor
