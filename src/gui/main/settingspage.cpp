// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/settingspage.h"

#include "base/phrases.h"
#include "gui/main/headinglabel.h"
#include "gui/main/recordpane.h"
#include "gui/main/windowlanguage.h"
#include "gui/main/windowsettings.h"
#include "models/answer.h"
#include "storage/recordreader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

namespace weltkontor
{

SettingsPage::SettingsPage(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_heading(new HeadingLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_paletteLabel(new QLabel(this))
    , m_palette(new QComboBox(this))
    , m_fontLabel(new QLabel(this))
    , m_font(new QSpinBox(this))
    , m_databaseLabel(new QLabel(this))
    , m_database(new QLineEdit(this))
    , m_city(new RecordPane(m_service, RecordType::Settings, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAppearance(), {});
    m_tabs->addTab(m_city, {});
    connect(m_city, &RecordPane::titleChanged, this, &SettingsPage::stateChanged);
    connect(m_city, &RecordPane::dirtyChanged, this, &SettingsPage::stateChanged);
    connect(m_city, &RecordPane::stateText, this, [this](const QString &text) { Q_EMIT said(text, 0); });
    connect(m_city, &RecordPane::saved, this, [this](const RecordRef &, bool, qint64 changeSet) {
        Q_EMIT said(tr("The data of the city was saved."), changeSet);
    });
    retranslate();
}

QWidget *SettingsPage::makeAppearance()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_language->setObjectName(QStringLiteral("languageBox"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    m_palette->setObjectName(QStringLiteral("paletteBox"));
    for (const PaletteChoice choice :
         {PaletteChoice::System, PaletteChoice::Light, PaletteChoice::Dark, PaletteChoice::HighContrast})
        m_palette->addItem(QString(), paletteKey(choice));
    m_palette->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_font->setObjectName(QStringLiteral("fontBox"));
    m_font->setRange(80, 250);
    m_font->setSingleStep(10);
    m_font->setValue(WindowSettings::fontPercent());
    m_font->setKeyboardTracking(false);
    m_palette->setCurrentIndex(m_palette->findData(paletteKey(WindowSettings::palette())));
    m_database->setText(m_service->address().displayName());
    m_database->setReadOnly(true);
    m_database->setCursorPosition(0);
    m_database->setToolTip(m_database->text());
    m_database->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_database->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_databaseLabel->setBuddy(m_database);
    // addRow() sets no buddy for a label widget.
    m_languageLabel->setBuddy(m_language);
    m_paletteLabel->setBuddy(m_palette);
    m_fontLabel->setBuddy(m_font);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_paletteLabel, m_palette);
    form->addRow(m_fontLabel, m_font);
    form->addRow(m_databaseLabel, m_database);

    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(allLanguages[index]); });
    connect(m_palette, &QComboBox::activated, this, [this] {
        WindowSettings::setPalette(paletteFromKey(m_palette->currentData().toString()));
        Q_EMIT appearanceChosen();
    });
    connect(m_font, &QSpinBox::valueChanged, this, [this](int percent) {
        WindowSettings::setFontPercent(percent);
        Q_EMIT appearanceChosen();
    });
    return page;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_city->isOpen())
        openCity();
}

void SettingsPage::openCity()
{
    onAnswer(this, m_service->read([](Database &database) { return RecordReader(database).cityProfile(); }),
             [this](const Result<CityProfile> &profile) {
                 if (m_city->isOpen())
                     return;
                 if (!profile)
                     Q_EMIT failed(profile.error());
                 else if (profile->id.isNull())
                     m_city->openNew({});
                 else
                     m_city->open(profile->id);
             });
}

void SettingsPage::leave(std::function<void(bool)> then)
{
    m_city->leave(std::move(then));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_tabs->setTabText(0, tr("Language and appearance"));
    m_tabs->setTabText(1, tr("Our city"));
    m_tabs->setAccessibleName(tr("Settings"));
    m_languageLabel->setText(tr("Language:"));
    m_language->setCurrentIndex(messageLanguage() == Language::German ? 0 : 1);
    m_paletteLabel->setText(tr("Colours:"));
    m_palette->setItemText(0, tr("Like the system"));
    m_palette->setItemText(1, tr("Light"));
    m_palette->setItemText(2, tr("Dark"));
    m_palette->setItemText(3, tr("High contrast"));
    m_fontLabel->setText(tr("Size of text:"));
    m_font->setSuffix(tr(" %"));
    m_databaseLabel->setText(tr("Database:"));
    m_language->setAccessibleName(tr("Language"));
    m_palette->setAccessibleName(tr("Colours"));
    m_font->setAccessibleName(tr("Size of text in percent"));
    m_database->setAccessibleName(tr("Database"));
}

} // namespace weltkontor
