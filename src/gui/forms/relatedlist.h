// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formdata.h"

#include <QListWidget>

namespace weltkontor
{

/// Links to other records, each with a remark; a click, Enter or Space opens one.
class RelatedList : public QListWidget
{
    Q_OBJECT

public:
    explicit RelatedList(QWidget *parent = nullptr);

    void load(const QList<RelatedRecord> &records);
    void show(Language language);

Q_SIGNALS:
    void openRequested(const RecordRef &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QListWidgetItem *item);

    QList<RelatedRecord> m_records;
};

} // namespace weltkontor
