// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "storage/databaseservice.h"
#include "storage/erasure.h"

#include <QObject>

class QMessageBox;

namespace weltkontor
{

/// What the data protection law gives a person: to see what is kept of them, and to be erased.
class PersonActs final : public QObject
{
    Q_OBJECT

public:
    /// @p window is where questions are asked; it owns this.
    PersonActs(std::shared_ptr<DatabaseService> service, QWidget *window);

    /// Asks for a file, a PDF or JSON, and writes all that is kept of the contact.
    void askForFile(ContactId contact, const QString &name);
    void write(ContactId contact, const QString &file);

    /// Shows what would be erased, and does it when the person says so.
    void askToErase(ContactId contact, const QString &name);

Q_SIGNALS:
    void said(const QString &text);
    void erased(weltkontor::RecordRef contact);
    void failed(const weltkontor::Error &error);

private:
    struct Plan {
        ErasurePlan plan;
        QStringList mentions;
    };
    void ask(ContactId contact, const QString &name, const Plan &plan);
    void erase(ContactId contact);

    std::shared_ptr<DatabaseService> m_service;
    QWidget *m_window;
};

} // namespace weltkontor
