// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/partlist.h"

class QLabel;

namespace weltkontor
{

struct StoredFile;

/**
 * The documents of a record. Their bytes are kept in the database as soon as they are added, the record names
 * them once it is saved. The system's program shows a copy that can only be read.
 */
class DocumentList final : public PartList
{
    Q_OBJECT

public:
    DocumentList(const PartSpec &part, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    void retranslate() override;

    /// Asks for files.
    void add() override;

    /// Further documents of the record; each that cannot be added is told by failed().
    void addFiles(const QStringList &paths);

    void openCurrent();
    void saveCurrentAs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateActs();
    void nameActs();
    void showWork();
    void take(const StoredFile &file);
    void withContent(const std::function<void(const Record &, const QByteArray &)> &use);

    QPushButton *m_open;
    QPushButton *m_saveAs;
    QLabel *m_work;
    int m_pending = 0; ///< Files that are still on their way into the database.
};

} // namespace weltkontor
