// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/textcourse.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/fieldeditor.h"
#include "gui/forms/formicons.h"
#include "gui/forms/recordform.h"
#include "gui/forms/textdifference.h"
#include "gui/main/flowlayout.h"
#include "models/answer.h"
#include "workflow/sitepreview.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace weltkontor
{
namespace
{

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

TextCourse::TextCourse(RecordForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_germanPreview(button("germanPreviewButton", this))
    , m_englishPreview(button("englishPreviewButton", this))
    , m_checked(button("translationCheckedButton", this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new FlowLayout(nullptr, 6);
    for (QPushButton *one : {m_germanPreview, m_englishPreview, m_checked})
        buttons->addWidget(one);
    layout->addLayout(buttons);
    for (QLabel *label : {m_hint, m_problem}) {
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    m_hint->setObjectName(QStringLiteral("courseHint"));
    m_problem->setObjectName(QStringLiteral("previewProblem"));
    connect(m_germanPreview, &QPushButton::clicked, this, [this] { preview(Language::German); });
    connect(m_englishPreview, &QPushButton::clicked, this, [this] { preview(Language::English); });
    connect(m_checked, &QPushButton::clicked, this, &TextCourse::translationChecked);
    connect(&form, &RecordForm::edited, this, &TextCourse::update);
}

TextCourse::~TextCourse() = default;

void TextCourse::load(const FormData &read)
{
    m_gaps = read.gaps;
    m_secondApproval = read.secondApproval;
    m_problem->hide();
    update();
}

void TextCourse::retranslate()
{
    m_germanPreview->setText(tr("Preview in German"));
    m_englishPreview->setText(tr("Preview in English"));
    for (QPushButton *one : {m_germanPreview, m_englishPreview})
        one->setToolTip(tr("Opens the page in the browser as it will look; nothing is published"));
    m_checked->setText(tr("Both languages say the same"));
    m_checked->setToolTip(tr("Takes the marks away: the translation needs no change"));
    setTextColour(*m_hint, warningColour(palette()));
    setTextColour(*m_problem, errorColour(palette()));
    update();
}

void TextCourse::update()
{
    showGaps();
    const QString state = m_form.state().saved().text(u"state");
    const bool isApproved = state == u"approved" || state == u"published";
    const bool fallsBack = m_secondApproval && isApproved && m_form.state().isChanged();
    m_hint->setText(fallsBack ? tr("Saving makes this a draft again: what is changed after its approval is "
                                   "approved anew by a second person.")
                              : QString());
    m_hint->setVisible(fallsBack);
}

/// Empty where @p behind has not stayed behind.
QString TextCourse::noteFor(const Field &behind, const Field &ahead) const
{
    const FieldContext &context = m_form.environment().context;
    const FormState &state = m_form.state();
    if (state.isChanged(behind) || state.content(behind, context).toString().isEmpty())
        return {};
    const QString present = state.content(ahead, context).toString();
    const bool isGerman = ahead.language() == Language::German;
    for (const TranslationGap &gap : m_gaps) {
        if (gap.field != QLatin1String(ahead.spec().key) || gap.changed != ahead.language())
            continue;
        if (present == gap.before)
            return {}; // taken back
        const QString day = PartialDate(gap.at.toLocalTime().date()).toText(context.language);
        const QString what = isGerman ? tr("The German text has been changed since, on %1 by %2:")
                                      : tr("The English text has been changed since, on %1 by %2:");
        return what.arg(day.toHtmlEscaped(), gap.by.toHtmlEscaped()) + QStringLiteral("<br/>") +
               differenceHtml(gap.before, present);
    }
    const QString saved = state.saved().value(ahead).toString();
    if (!state.isChanged(ahead) || saved.isEmpty() || present.isEmpty())
        return {};
    return (isGerman ? tr("The German text is changed now, this one not yet:")
                     : tr("The English text is changed now, this one not yet:")) +
           QStringLiteral("<br/>") + differenceHtml(saved, present);
}

void TextCourse::showGaps()
{
    bool hasAny = false;
    for (FieldBox *box : m_form.binder().boxes()) {
        const Field &field = box->editor()->field();
        const Field *other = m_form.binder().description().counterpart(field);
        if (!other)
            continue;
        const QString note = noteFor(field, *other);
        hasAny = hasAny || !note.isEmpty();
        box->setNote(note);
    }
    m_checked->setVisible(hasAny);
    m_checked->setEnabled(hasAny && !m_form.environment().service->isReadOnly());
}

void TextCourse::preview(Language language)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(++m_previews));
    m_problem->hide();
    setCursor(Qt::BusyCursor);
    const Record record = m_form.state().record(m_form.environment().context);
    const auto answer = m_form.environment().service->write([record, language, folder](Database &database) {
        return previewPage(database, record, language, folder);
    });
    onAnswer(this, answer, [this](const Result<PagePreview> &page) {
        unsetCursor();
        if (page && QDesktopServices::openUrl(QUrl::fromLocalFile(page->file)))
            return;
        m_problem->setText(page ? tr("No browser opened. The page is here: %1").arg(page->file)
                                : page.error().message);
        m_problem->show();
    });
}

} // namespace weltkontor
