// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrases.h"
#include "domain/record.h"
#include "gui/forms/recordeditor.h"
#include "storage/changeset.h"
#include "storage/databaseservice.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testbackend.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

namespace weltkontor
{

/// A database of its own with as many services on it as programs work with it, and short ways to fill it.
class FormFixture
{
public:
    static inline const QDateTime now{QDate(2026, 3, 1), QTime(9, 0), Qt::UTC};

    explicit FormFixture(Backend backend = Backend::Sqlite)
        : m_place(backend)
    {
        setMessageLanguage(Language::English);
        service = open(QStringLiteral("anna"));
    }

    /// A further program on the same database.
    std::shared_ptr<DatabaseService> open(const QString &user) { return open(user, now); }

    /// A program whose clock stands at another time.
    std::shared_ptr<DatabaseService> openAt(const QDateTime &at) { return open(QStringLiteral("bert"), at); }

    std::shared_ptr<DatabaseService> open(const QString &user, const QDateTime &at)
    {
        const auto address = DatabaseAddress::fromText(m_place.address());
        OpenOptions options;
        options.user = user;
        options.clock = std::make_shared<FixedClock>(at);
        const auto opened = waited(DatabaseService::open(*address, options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        return *opened;
    }

    /// Waits with a running event loop, as the window does.
    template<typename Answer>
    static Answer waited(QFuture<Answer> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        return future.result();
    }

    /// Saved by @p by (the first program), with its id.
    Record save(Record record, DatabaseService *by = nullptr)
    {
        const auto saved =
            waited((by ? by : service.get())->write([record](Database &database) -> Result<Record> {
                Record copy = record;
                Act act;
                act.kind = copy.version == 0 ? Act::Kind::Create : Act::Kind::Edit;
                auto changes = ChangeSet::begin(database, act);
                if (!changes)
                    return changes.error();
                if (const auto done = (*changes)->save(copy); !done)
                    return done.error();
                if (const auto done = (*changes)->commit(); !done)
                    return done.error();
                return copy;
            }));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *saved;
    }

    void remove(const RecordRef &record, DatabaseService *by = nullptr)
    {
        const auto removed =
            waited((by ? by : service.get())->write([record](Database &database) -> Result<bool> {
                Act act;
                act.kind = Act::Kind::Delete;
                auto changes = ChangeSet::begin(database, act);
                if (!changes)
                    return changes.error();
                if (const auto done = (*changes)->remove(record); !done)
                    return done.error();
                if (const auto done = (*changes)->commit(); !done)
                    return done.error();
                return true;
            }));
        if (!removed)
            qFatal("%s", qPrintable(removed.error().message));
    }

    Result<Record> stored(const RecordRef &record)
    {
        return waited(
            service->read([record](Database &database) { return RecordReader(database).record(record); }));
    }

    QList<Record> storedAll(RecordType type)
    {
        return waited(service->read([type](Database &database) { return RecordReader(database).all(type); }))
            .valueOr({});
    }

    static Record make(RecordType type, const QHash<QString, QVariant> &values)
    {
        Record record(type);
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (const auto set = record.setValue(it.key(), it.value()); !set)
                qFatal("%s", qPrintable(set.error().message));
        }
        return record;
    }

    static Record partner(const QString &name, const QString &country = QStringLiteral("PL"))
    {
        return make(RecordType::Partner,
                    {{QStringLiteral("name_de"), name}, {QStringLiteral("country"), country}});
    }

private:
    TestDatabasePlace m_place;

public:
    std::shared_ptr<DatabaseService> service; ///< Goes before its place.
};

/// Where the keyboard goes: a list that is open gets the keys first.
inline QWidget *keyboardTarget()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::focusWidget();
}

/// Types as a person does: keys for ASCII, an input method for everything else.
inline void type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *widget = keyboardTarget();
        if (!widget)
            QFAIL("Nothing has the focus.");
        if (c.unicode() < 0x80) {
            QTest::keyClick(widget, c.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
}

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *widget = keyboardTarget();
    if (!widget)
        QFAIL("Nothing has the focus.");
    QTest::keyClick(widget, Qt::Key(key), modifiers);
}

/// Shows the editor as a window that has the keyboard.
inline bool showEditor(RecordEditor &editor, const QSize &size = QSize(900, 800))
{
    editor.resize(size);
    editor.show();
    editor.activateWindow();
    return QTest::qWaitForWindowActive(&editor);
}

/// Opens a record, or a new one for id 0, and waits until it is shown.
inline bool openRecord(RecordEditor &editor, const RecordRef &record,
                       const QHash<QString, QVariant> &presets = {})
{
    QSignalSpy titles(&editor, &RecordEditor::titleChanged);
    const bool wasNew = record.isNull();
    if (wasNew)
        editor.openNew(presets);
    else
        editor.open(record);
    const auto isShown = [&] { return !titles.isEmpty() && editor.record() == record; };
    return QTest::qWaitFor(isShown, 20000);
}

/// The editor widget of a field.
template<typename Widget>
Widget *fieldOf(RecordEditor &editor, const char *key)
{
    return editor.findChild<Widget *>(QString::fromLatin1(key));
}

} // namespace weltkontor
