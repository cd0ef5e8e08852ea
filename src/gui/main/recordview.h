// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/databaseservice.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace weltkontor
{

/// A record to read: its fields with what stands in them, by section. For kinds that have no form yet.
class RecordView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordView(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Null: nothing.
    void open(const RecordRef &record);
    const RecordRef &record() const { return m_record; }
    const QString &title() const { return m_title; }

Q_SIGNALS:
    void titleChanged();
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString group, label, text;
    };
    struct Content {
        QString title;
        QList<Line> lines;
    };
    static Result<Content> read(Database &database, const RecordRef &record, Language language);
    void load();
    void show(const Content &content);

    std::shared_ptr<DatabaseService> m_service;
    RecordRef m_record;
    QString m_title;
    int m_question = 0;
};

} // namespace weltkontor
