// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/previewaccessible.h"

#include "gui/print/pagepreview.h"

#include <QAccessibleWidget>

namespace weltkontor
{
namespace
{

/// The text of the page. Nothing of it can be selected, and where a letter stands on the picture is not
/// known: all of them are where the page is.
class PreviewInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PreviewInterface(PagePreview *preview)
        : QAccessibleWidget(preview, QAccessible::Document)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int, int *begin, int *end) const override { *begin = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}

    int cursorPosition() const override { return preview()->cursor(); }
    void setCursorPosition(int position) override { preview()->setCursor(position); }

    QString text(int begin, int end) const override
    {
        return preview()->text().mid(begin, std::max(0, end - begin));
    }
    int characterCount() const override { return int(preview()->text().size()); }

    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *begin, int *end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    PagePreview *preview() const { return static_cast<PagePreview *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *preview = qobject_cast<PagePreview *>(object);
    return preview != nullptr ? new PreviewInterface(preview) : nullptr;
}

} // namespace

void registerPreviewAccessibility()
{
    static const bool isDone = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace weltkontor
