// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importpolicybox.h"

#include <QEvent>
#include <QWheelEvent>

namespace weltkontor
{
namespace
{

constexpr ImportPolicy allPolicies[] = {ImportPolicy::Update, ImportPolicy::Fill, ImportPolicy::Skip,
                                        ImportPolicy::Insert};
constexpr int tablesPolicy = -1;

} // namespace

ImportPolicyBox::ImportPolicyBox(Scope scope, QWidget *parent)
    : QComboBox(parent)
    , m_scope(scope)
{
    if (scope == Scope::Column)
        addItem(QString(), tablesPolicy);
    for (const ImportPolicy policy : allPolicies) {
        if (scope == Scope::Table || isForColumns(policy))
            addItem(QString(), int(policy));
    }
    setFocusPolicy(Qt::StrongFocus);
    // Sentences may be wider than the window; a few words of a column never are.
    setSizeAdjustPolicy(scope == Scope::Table ? AdjustToMinimumContentsLengthWithIcon : AdjustToContents);
    setMinimumContentsLength(scope == Scope::Table ? 16 : 0);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(policy()); });
    retranslate();
}

void ImportPolicyBox::setPolicy(const std::optional<ImportPolicy> &policy)
{
    setCurrentIndex(findData(policy ? int(*policy) : tablesPolicy));
}

std::optional<ImportPolicy> ImportPolicyBox::policy() const
{
    const int policy = currentData().toInt();
    return policy == tablesPolicy ? std::nullopt : std::optional(ImportPolicy(policy));
}

QString ImportPolicyBox::tableText(ImportPolicy policy)
{
    switch (policy) {
    case ImportPolicy::Update:
        return tr("Update: values of the table replace theirs");
    case ImportPolicy::Fill:
        return tr("Fill: only their empty fields are filled");
    case ImportPolicy::Skip:
        return tr("Skip: they stay as they are");
    case ImportPolicy::Insert:
        return tr("Insert: every row makes a new record");
    }
    return {};
}

QString ImportPolicyBox::columnText(const std::optional<ImportPolicy> &policy)
{
    if (policy == ImportPolicy::Update)
        return tr("Replace");
    if (policy == ImportPolicy::Fill)
        return tr("Fill only if empty");
    return policy == ImportPolicy::Skip ? tr("Only new records") : QString();
}

void ImportPolicyBox::retranslate()
{
    for (int i = 0; i < count(); ++i) {
        const int policy = itemData(i).toInt();
        if (policy == tablesPolicy)
            setItemText(i, tr("As above"));
        else
            setItemText(i, m_scope == Scope::Table ? tableText(ImportPolicy(policy))
                                                   : columnText(ImportPolicy(policy)));
    }
}

void ImportPolicyBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPolicyBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change what it scrolls over.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace weltkontor
