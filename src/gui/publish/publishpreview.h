// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/publishsite.h"

#include <QTabWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace weltkontor
{

/// What would change or has changed at the target, and what a person should know about the pages: two lists.
/// A line leads to its record.
class PublishPreview final : public QTabWidget
{
    Q_OBJECT

public:
    explicit PublishPreview(QWidget *parent = nullptr);

    void setOutcome(const PublishSite::Outcome &outcome);
    void clear();

    /// "12 new, 3 changed, 1 removed" in the window's language.
    static QString summary(const PublishResult &result);

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillPages();
    void fillFindings();
    void open(QTreeWidgetItem *item);

    QTreeWidget *m_pages;
    QTreeWidget *m_findings;
    std::optional<PublishSite::Outcome> m_outcome;
};

} // namespace weltkontor
