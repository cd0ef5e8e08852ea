// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/recordacts.h"
#include "workflow/deskoverview.h"

#include <QScrollArea>

#include <map>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace weltkontor
{

class DeskCard;
class DeskList;
class MapCard;

/// What there is and what is to be done: numbers of records, what is due and what comes, the world map, the
/// latest changes. Every line leads to its record, every card to its list.
class DashboardPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DashboardPage(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

Q_SIGNALS:
    void listWanted(weltkontor::RecordType type, const QString &filter);
    void recordWanted(const weltkontor::RecordRef &record);
    void historyWanted();
    void publishWanted();
    void importWanted();
    void newWanted(weltkontor::RecordType type);
    void said(const QString &text, qint64 changeSet);
    void loaded();
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct SectionCard {
        DeskCard *card;
        DeskList *list;
        QPushButton *more; ///< Null where there is no list of the records.
        RecordType listed = RecordType::Partner;
        QString filter;
    };
    void build();
    QWidget *buildNumbers();
    DeskCard *buildStart();
    SectionCard buildSection(DeskSection::Kind kind);
    void load();
    void showDesk(const DeskOverview &desk);
    void showNumbers(const DeskOverview &desk);
    void name();
    void open(DeskSection::Kind kind, const DeskItem &item);
    void tell(const QFuture<ActAnswer> &act, const QString &text);
    void arrange();

    std::shared_ptr<DatabaseService> m_service;
    QLabel *m_city;
    QList<QPushButton *> m_numbers;
    DeskCard *m_start;
    QPushButton *m_startImport = nullptr;
    QPushButton *m_startNew = nullptr;
    QLabel *m_startText = nullptr;
    QBoxLayout *m_columns;
    std::map<DeskSection::Kind, SectionCard> m_sections;
    MapCard *m_map;
    DeskCard *m_changesCard;
    QLabel *m_changes;
    QPushButton *m_openHistory;
    int m_question = 0;
};

} // namespace weltkontor
