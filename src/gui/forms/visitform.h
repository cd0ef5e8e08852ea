// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/protocol.h"
#include "gui/forms/recordform.h"

#include <memory>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace weltkontor
{

class TextCourse;

namespace Ui
{
class VisitForm;
}

/// A visit: its programme by day and time, guests and hosts with how they are addressed, and its gifts.
class VisitForm final : public RecordForm
{
    Q_OBJECT

public:
    VisitForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~VisitForm() override;

    void load(const FormData &read) override;
    void retranslate() override;

private:
    struct People {
        QList<Contact> contacts;
        QHash<qint64, qint64> ranks; ///< In a role, by contact.
    };
    void buildProtocol();
    QList<qint64> idsIn(const QString &field) const;
    void readPeople();
    void showPeople();
    void orderByProtocol();

    std::unique_ptr<Ui::VisitForm> m_ui;
    TextCourse *m_course;
    PartList *m_programme;
    PartList *m_gifts;
    QLabel *m_caption;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QPushButton *m_order;
    People m_people;
    QList<qint64> m_asked;
    int m_readings = 0;
};

} // namespace weltkontor
