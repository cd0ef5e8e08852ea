// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/markdowneditor.h"

#include "domain/webaddress.h"
#include "gui/forms/linkdialog.h"
#include "gui/forms/markdownhighlighter.h"
#include "gui/forms/markdownicons.h"
#include "gui/forms/markdowntext.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>

namespace weltkontor
{
namespace
{

constexpr int linesAtLeast = 4;
constexpr int linesAtMost = 18;

} // namespace

MarkdownTextEdit::MarkdownTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document()))
{
    setTabChangesFocus(true);
    m_highlighter->setPalette(palette());
}

bool MarkdownTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    // Ctrl+I and the like are the window's elsewhere.
    if (event->type() == QEvent::ShortcutOverride && formatOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

QAction *MarkdownTextEdit::formatOf(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (QAction *format : m_formats) {
        if (format->shortcut() == pressed)
            return format;
    }
    return nullptr;
}

void MarkdownTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (QAction *format = formatOf(*event)) {
        format->trigger();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        if (markdowntext::continueLine(cursor)) {
            setTextCursor(cursor);
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(m_formats);
    menu->popup(event->globalPos());
}

MarkdownEditor::MarkdownEditor(const Field &field, std::shared_ptr<FormEnvironment> environment,
                               QWidget *parent)
    : FieldEditor(field, std::move(environment), parent)
    , m_text(new MarkdownTextEdit(parent))
    , m_bar(new QToolBar(parent))
{
    setWidget(m_text);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 24);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setObjectName(field.key() + QStringLiteral("_formats"));
    const int side = m_text->fontMetrics().height();
    m_bar->setIconSize(QSize(side, side));
    addFormat("bold", Qt::CTRL | Qt::Key_B, &MarkdownEditor::bold);
    addFormat("italic", Qt::CTRL | Qt::Key_I, &MarkdownEditor::italic);
    addFormat("heading", Qt::CTRL | Qt::SHIFT | Qt::Key_H, &MarkdownEditor::heading);
    addFormat("bullets", Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MarkdownEditor::bullets);
    addFormat("numbers", Qt::CTRL | Qt::SHIFT | Qt::Key_N, &MarkdownEditor::numbers);
    addFormat("quotation", Qt::CTRL | Qt::SHIFT | Qt::Key_Q, &MarkdownEditor::quotation);
    addFormat("link", Qt::CTRL | Qt::Key_L, &MarkdownEditor::link);
    m_text->setFormats(m_formats);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MarkdownEditor::noteEdit);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &MarkdownEditor::fitHeight);
    fitHeight();
}

void MarkdownEditor::addFormat(const char *name, const QKeySequence &key, void (MarkdownEditor::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(field().key() + u'_' + QString::fromLatin1(name));
    action->setShortcut(key);
    // The text asks for its keys itself: there are several of these editors in a window.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_bar->addAction(action);
    // The keyboard has the keys; Tab goes from field to field.
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action)))
        button->setFocusPolicy(Qt::NoFocus);
    m_formats += action;
}

QWidget *MarkdownEditor::above() const
{
    return m_bar;
}

FieldContent MarkdownEditor::content() const
{
    return m_text->toPlainText();
}

void MarkdownEditor::put(const FieldContent &content, bool undoable)
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

bool MarkdownEditor::canUndoTyping() const
{
    return m_text->document()->isUndoAvailable();
}

void MarkdownEditor::retranslate()
{
    const QStringList names{tr("Bold"),          tr("Italic"),    tr("Heading"), tr("List"),
                            tr("Numbered list"), tr("Quotation"), tr("Link")};
    const FormatSign signs[] = {FormatSign::Bold,    FormatSign::Italic,  FormatSign::Heading,
                                FormatSign::Bullets, FormatSign::Numbers, FormatSign::Quotation,
                                FormatSign::Link};
    for (qsizetype index = 0; index < m_formats.size(); ++index) {
        QAction *action = m_formats[index];
        action->setText(names[index]);
        action->setIcon(formatIcon(signs[index], *m_text));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            names[index], action->shortcut().toString(QKeySequence::NativeText)));
        if (QWidget *button = m_bar->widgetForAction(action))
            button->setAccessibleName(names[index]);
    }
    m_bar->setAccessibleName(tr("Formats"));
}

void MarkdownEditor::bold()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::toggleSpan(cursor, QStringLiteral("**"));
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::italic()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::toggleSpan(cursor, QStringLiteral("*"));
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::heading()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::cycleHeading(cursor);
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::bullets()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::toggleLines(cursor, QStringLiteral("- "));
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::numbers()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::toggleNumbers(cursor);
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::quotation()
{
    QTextCursor cursor = m_text->textCursor();
    markdowntext::toggleLines(cursor, QStringLiteral("> "));
    m_text->setTextCursor(cursor);
}

void MarkdownEditor::link()
{
    auto *dialog = new LinkDialog(m_text->textCursor().selectedText(), m_text);
    connect(dialog, &LinkDialog::chosen, this, [this](const QString &text, const QString &address) {
        QTextCursor cursor = m_text->textCursor();
        markdowntext::insertLink(cursor, text, address);
        m_text->setTextCursor(cursor);
    });
    dialog->open();
}

void MarkdownEditor::fitHeight()
{
    const int lines = qRound(m_text->document()->size().height());
    const int shown = qBound(linesAtLeast, lines + 1, linesAtMost);
    const int margin = qRound(2 * m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + margin + 2);
}

} // namespace weltkontor
