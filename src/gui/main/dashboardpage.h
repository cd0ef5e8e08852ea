// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/databaseservice.h"

#include <QScrollArea>

class QBoxLayout;

namespace weltkontor
{

/// What there is and what is to be done: numbers of records, due follow-ups, the latest changes. Every line
/// leads to its list or record.
class DashboardPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DashboardPage(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

Q_SIGNALS:
    void listWanted(weltkontor::RecordType type, const QString &filter);
    void recordWanted(const weltkontor::RecordRef &record);
    void historyWanted();
    void importWanted();
    void newWanted(weltkontor::RecordType type);
    void loaded();
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FollowUpLine {
        QString due, text, subjectTitle;
        RecordRef subject;
        bool overdue = false;
    };
    struct Content {
        QString city;
        QList<std::pair<RecordType, qint64>> counts;
        qint64 active = 0;
        QList<FollowUpLine> followUps;
        QStringList changes;
        bool empty = false;
    };
    static Result<Content> read(Database &database, Language language);
    void load();
    void show(const Content &content);
    void addNumbers(QBoxLayout *layout, const Content &content);
    void addFollowUps(QBoxLayout *layout, const Content &content);
    void addChanges(QBoxLayout *layout, const Content &content);
    QWidget *section(const QString &title);

    std::shared_ptr<DatabaseService> m_service;
    int m_question = 0;
};

} // namespace weltkontor
