// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record.h"
#include "storage/databaseservice.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace weltkontor
{

class RecordPane;

/// How the program looks, at once; and the city's own record: its name, department, address and texts.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    RecordPane *cityPane() const { return m_city; }
    void leave(std::function<void(bool)> then);

Q_SIGNALS:
    void languageChosen(weltkontor::Language language);
    void appearanceChosen();
    void said(const QString &text, qint64 changeSet);
    void stateChanged();
    void failed(const weltkontor::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeAppearance();
    void openCity();
    void retranslate();

    std::shared_ptr<DatabaseService> m_service;
    QLabel *m_heading;
    QTabWidget *m_tabs;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_paletteLabel;
    QComboBox *m_palette;
    QLabel *m_fontLabel;
    QSpinBox *m_font;
    QLabel *m_databaseLabel;
    QLineEdit *m_database;
    RecordPane *m_city;
};

} // namespace weltkontor
