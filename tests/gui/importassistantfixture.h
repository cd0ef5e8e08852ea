// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/importassistant.h"
#include "storage/recordreader.h"
#include "windowfixture.h"

#include <QPushButton>

namespace weltkontor
{

/// The assistant on a database of its own, driven as a person does.
class ImportAssistantFixture : public WindowFixture
{
public:
    explicit ImportAssistantFixture(Language language = Language::English)
        : WindowFixture(language)
        , assistant(std::make_unique<ImportAssistant>(service))
    {
    }
    ~ImportAssistantFixture() { assistant.reset(); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_files.filePath(name); }

    /// A new assistant, with the file chosen.
    bool start(const QString &path)
    {
        assistant = std::make_unique<ImportAssistant>(service);
        assistant->start(path);
        return settled();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return assistant->findChild<Widget *>(QString::fromLatin1(name));
    }

    bool settled(int milliseconds = 20000) const
    {
        return QTest::qWaitFor([this] { return !assistant->isBusy(); }, milliseconds);
    }

    /// Presses Next or Import as soon as it can be pressed.
    bool next()
    {
        auto *button = find<QPushButton>("nextButton");
        if (!QTest::qWaitFor([&] { return !assistant->isBusy() && button->isEnabled(); }, 20000))
            return false;
        button->click();
        return settled();
    }

    /// Presses Next until this step.
    bool nextTo(ImportAssistant::Step step)
    {
        while (assistant->step() != step) {
            if (!next())
                return false;
        }
        return true;
    }

    QList<Record> all(RecordType type)
    {
        const auto records =
            waited(service->read([type](Database &database) { return RecordReader(database).all(type); }));
        return records ? *records : QList<Record>();
    }

    /// The number on the chip of the preview.
    int chip(int id) const
    {
        const auto *button = assistant->findChild<QPushButton *>(QStringLiteral("chip%1").arg(id));
        const QString text = button->text();
        return QLocale().toInt(text.mid(text.lastIndexOf(u'(') + 1).chopped(1));
    }

    /// Keeps a picture where WELTKONTOR_LOOK names a folder.
    void look(const char *name, QWidget *widget = nullptr) const
    {
        const QString folder = qEnvironmentVariable("WELTKONTOR_LOOK");
        if (!folder.isEmpty())
            (widget ? widget : assistant.get())
                ->grab()
                .save(QDir(folder).filePath(
                    QStringLiteral("import-%1-%2.png")
                        .arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag()))));
    }

    std::unique_ptr<ImportAssistant> assistant;

private:
    QTemporaryDir m_files;
};

} // namespace weltkontor
