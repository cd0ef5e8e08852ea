// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "gui/forms/fieldeditor.h"

#include <QImage>
#include <QToolButton>

class QLabel;
class QMimeData;

namespace weltkontor
{

struct PreparedPicture;

/// Shows a picture and takes one: by a click, by a file that is dropped on it, or from the clipboard.
class PictureWell final : public QToolButton
{
    Q_OBJECT

public:
    explicit PictureWell(QWidget *parent);

Q_SIGNALS:
    void fileDropped(const QString &file);
    void imageDropped(const QImage &image);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool take(const QMimeData &dropped);
};

/// A picture of a record: a document that is shown as what it is.
class PictureEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PictureEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    FieldContent content() const override;
    void retranslate() override;
    QWidget *below() const override;

    /// Takes the file as if it had been chosen; the answer comes from the event loop.
    void takeFile(const QString &file);

protected:
    void put(const FieldContent &content, bool undoable) override;

private:
    void choose();
    void takeImage(const QImage &image);
    template<typename Prepare>
    void keep(Prepare prepare);
    void setId(qint64 id);
    void fetch();
    void showPicture();

    PictureWell *m_well;
    QToolButton *m_remove;
    QLabel *m_problem;
    QImage m_image;
    qint64 m_id = 0;
    QString m_unread; ///< Content that is no picture, of a draft.
    int m_fetches = 0;
};

} // namespace weltkontor
