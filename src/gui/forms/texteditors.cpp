// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/texteditors.h"

#include "base/phrases.h"
#include "domain/mailaddress.h"
#include "domain/webaddress.h"
#include "gui/forms/formicons.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace weltkontor
{
namespace
{

constexpr int linesAtLeast = 3;
constexpr int linesAtMost = 12;

/// What typically stands in such a field, in characters.
int usualLength(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::PartialDate:
    case FieldType::Date:
        return 12;
    case FieldType::Mail:
    case FieldType::Web:
        return 34;
    case FieldType::Phone:
    case FieldType::Coordinates:
        return 22;
    default:
        return 18;
    }
}

bool isAddress(FieldType type)
{
    return type == FieldType::Mail || type == FieldType::Web;
}

} // namespace

LineEditor::LineEditor(const Field &field, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_line(new QLineEdit(parent))
{
    setWidget(m_line);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * usualLength(field.type()) + 16);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        updateButton();
        noteEdit();
    });
    if (isAddress(field.type())) {
        m_open = new QToolButton(parent);
        m_open->setObjectName(field.key() + QStringLiteral("_openButton"));
        m_open->setAutoRaise(true);
        addExtra(m_open);
        connect(m_open, &QToolButton::clicked, this, &LineEditor::openAddress);
    }
    retranslate();
    updateButton();
}

FieldContent LineEditor::content() const
{
    return m_line->text();
}

void LineEditor::put(const FieldContent &content, bool undoable)
{
    const QString text = content.toString();
    if (text == m_line->text())
        return;
    if (undoable) {
        m_line->selectAll();
        m_line->insert(text);
    } else {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
}

bool LineEditor::canUndoTyping() const
{
    return m_line->isUndoAvailable();
}

QString LineEditor::placeholder() const
{
    const bool isGerman = environment().context.language == Language::German;
    switch (field().type()) {
    case FieldType::PartialDate:
        return isGerman ? QStringLiteral("TT.MM.JJJJ, MM/JJJJ, JJJJ")
                        : QStringLiteral("DD/MM/YYYY, MM/YYYY, YYYY");
    case FieldType::Date:
        return isGerman ? QStringLiteral("TT.MM.JJJJ") : QStringLiteral("DD/MM/YYYY");
    case FieldType::TextList:
        return tr("several with “;” between them");
    default:
        return {};
    }
}

void LineEditor::retranslate()
{
    m_line->setPlaceholderText(placeholder());
    if (!m_open)
        return;
    const bool isMail = field().type() == FieldType::Mail;
    const QString label = field().label(environment().context.language);
    m_open->setIcon(signIcon(isMail ? FormSign::Write : FormSign::Open, *m_open));
    m_open->setAccessibleName((isMail ? tr("Write to: %1") : tr("Open: %1")).arg(label));
    m_open->setToolTip(isMail ? tr("Write an e-mail to this address")
                              : tr("Open this address in the browser"));
}

void LineEditor::updateButton()
{
    if (!m_open)
        return;
    const bool isMail = field().type() == FieldType::Mail;
    const QString text = m_line->text().trimmed();
    m_open->setEnabled(!text.isEmpty() &&
                       (isMail ? MailAddress::fromText(text).isOk() : WebAddress::fromText(text).isOk()));
}

void LineEditor::openAddress() const
{
    const QString text = m_line->text().trimmed();
    if (field().type() == FieldType::Mail) {
        if (const auto mail = MailAddress::fromText(text)) {
            QUrl url;
            url.setScheme(QStringLiteral("mailto"));
            url.setPath(mail->toText());
            QDesktopServices::openUrl(url);
        }
    } else if (const auto web = WebAddress::fromText(text)) {
        QDesktopServices::openUrl(QUrl(web->toText()));
    }
}

MultilineEditor::MultilineEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                                 QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_text(new QPlainTextEdit(parent))
{
    setWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 24);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MultilineEditor::noteEdit);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &MultilineEditor::fitHeight);
    fitHeight();
}

FieldContent MultilineEditor::content() const
{
    return m_text->toPlainText();
}

void MultilineEditor::put(const FieldContent &content, bool undoable)
{
    const QString text = content.toString();
    if (text == m_text->toPlainText())
        return;
    if (undoable) {
        m_text->selectAll();
        m_text->insertPlainText(text);
    } else {
        m_text->setPlainText(text);
    }
}

bool MultilineEditor::canUndoTyping() const
{
    return m_text->document()->isUndoAvailable();
}

void MultilineEditor::fitHeight()
{
    // QPlainTextDocumentLayout counts its size in lines.
    const int lines = qRound(m_text->document()->size().height());
    const int shown = qBound(linesAtLeast, lines, linesAtMost);
    const int margin = qRound(2 * m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + margin + 2);
}

} // namespace weltkontor
