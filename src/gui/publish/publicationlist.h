// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publication.h"
#include "publish/publishedstate.h"

#include <QTreeWidget>

namespace weltkontor
{

/// What was published to one target, newest first, and what of it can be brought back.
class PublicationList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PublicationList(QWidget *parent = nullptr);

    /// Newest first.
    void setPublications(const QList<Publication> &publications);
    /// What the target still keeps.
    void setKept(const QList<PublishedRelease> &kept);

    /// The chosen one, where it can be brought back.
    std::optional<PublishedRelease> chosenRelease() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<Publication> m_publications;
    QList<PublishedRelease> m_kept;
};

} // namespace weltkontor
