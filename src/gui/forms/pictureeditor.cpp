// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/pictureeditor.h"

#include "gui/forms/formicons.h"
#include "gui/forms/pictureintake.h"
#include "models/answer.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

namespace weltkontor
{
namespace
{

constexpr QSize wellSize(200, 120);

} // namespace

PictureWell::PictureWell(QWidget *parent)
    : QToolButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize(wellSize);
}

bool PictureWell::take(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        Q_EMIT fileDropped(urls.first().toLocalFile());
    else if (dropped.hasImage())
        Q_EMIT imageDropped(dropped.imageData().value<QImage>());
    else
        return false;
    return true;
}

void PictureWell::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PictureWell::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void PictureWell::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && QApplication::clipboard()->mimeData() &&
        take(*QApplication::clipboard()->mimeData()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

PictureEditor::PictureEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                             QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_well(new PictureWell(parent))
    , m_remove(new QToolButton(parent))
    , m_problem(new QLabel(parent))
{
    setWidget(m_well);
    m_well->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setObjectName(field.key() + QStringLiteral("_removeButton"));
    m_remove->setAutoRaise(true);
    m_remove->setText(QStringLiteral("×"));
    addExtra(m_remove);
    m_problem->setObjectName(field.key() + QStringLiteral("_refusal"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_well, &QToolButton::clicked, this, &PictureEditor::choose);
    connect(m_well, &PictureWell::fileDropped, this, &PictureEditor::takeFile);
    connect(m_well, &PictureWell::imageDropped, this, &PictureEditor::takeImage);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        setId(0);
        noteEdit();
        m_well->setFocus();
    });
    retranslate();
}

QWidget *PictureEditor::below() const
{
    return m_problem;
}

FieldContent PictureEditor::content() const
{
    if (m_id != 0)
        return m_id;
    return m_unread;
}

void PictureEditor::put(const FieldContent &content, bool undoable)
{
    Q_UNUSED(undoable)
    m_unread = content.isDouble() ? QString() : content.toString();
    setId(content.isDouble() ? content.toInteger() : 0);
}

void PictureEditor::setId(qint64 id)
{
    m_problem->hide();
    if (id == m_id) {
        showPicture();
        return;
    }
    m_id = id;
    m_image = {};
    showPicture();
    fetch();
}

void PictureEditor::fetch()
{
    const int number = ++m_fetches;
    if (m_id == 0)
        return;
    const RecordRef wanted(RecordType::Document, m_id);
    const double scale = m_well->devicePixelRatioF();
    const auto answer = environment().service->read([wanted, scale](Database &database) -> Result<QImage> {
        const auto document = RecordReader(database).record(wanted, Bin::With);
        if (!document)
            return document.error();
        const auto bytes = RecordReader(database).documentContent(document->text(u"sha256"));
        if (!bytes)
            return bytes.error();
        QBuffer buffer;
        buffer.setData(*bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        return reader.read().scaled(wellSize * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    });
    onAnswer(this, answer, [this, number](const Result<QImage> &image) {
        if (number != m_fetches)
            return;
        m_image = image.valueOr({});
        showPicture();
    });
}

void PictureEditor::showPicture()
{
    const QString name = m_id == 0 ? QString() : environment().title({RecordType::Document, m_id});
    QPixmap pixmap = QPixmap::fromImage(m_image);
    pixmap.setDevicePixelRatio(m_well->devicePixelRatioF());
    m_well->setIcon(m_image.isNull() ? QIcon() : QIcon(pixmap));
    m_well->setToolButtonStyle(m_image.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextUnderIcon);
    const QString text = m_id == 0 ? tr("Choose a picture, or drop one here") : name;
    m_well->setText(m_well->fontMetrics().elidedText(text, Qt::ElideMiddle, wellSize.width() + 60));
    m_well->setAccessibleDescription(text);
    m_remove->setEnabled(m_id != 0);
}

void PictureEditor::retranslate()
{
    const QString label = field().plainLabel(environment().context.language);
    m_remove->setAccessibleName(tr("Remove: %1").arg(label));
    m_remove->setToolTip(tr("Remove this picture"));
    setTextColour(*m_problem, errorColour(m_problem->palette()));
    showPicture();
}

void PictureEditor::choose()
{
    auto *dialog = new QFileDialog(m_well, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.gif *.bmp")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &PictureEditor::takeFile);
    dialog->open();
}

void PictureEditor::takeFile(const QString &file)
{
    keep([file] { return preparePictureFile(file); });
}

void PictureEditor::takeImage(const QImage &image)
{
    keep([image, name = tr("Picture")] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return preparePicture(bytes, name);
    });
}

template<typename Prepare>
void PictureEditor::keep(Prepare prepare)
{
    struct Kept {
        RecordRef record;
        QString name;
    };
    const auto answer = environment().service->write([prepare](Database &database) -> Result<Kept> {
        const auto picture = prepare();
        if (!picture)
            return picture.error();
        const auto record = keepPicture(database, *picture);
        if (!record)
            return record.error();
        return Kept{*record, picture->fileName};
    });
    onAnswer(this, answer, [this](const Result<Kept> &kept) {
        if (!kept) {
            m_problem->setText(kept.error().message);
            m_problem->show();
            return;
        }
        environment().titles.insert(kept->record, {kept->name, kept->name});
        m_unread.clear();
        setId(kept->record.id);
        noteEdit();
    });
}

} // namespace weltkontor
