// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"

#include <QComboBox>

namespace weltkontor
{

/// Where one column goes: every field, or nowhere. Where several fields are as likely, they come first and
/// nothing is chosen before the person did.
class ImportTargetBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ImportTargetBox(QWidget *parent = nullptr);

    void show(const MappedColumn &column);

    /// The data of the line that asks; fields have their key, "not imported" has an empty text.
    static const QString question;

Q_SIGNALS:
    /// By the person; none: the column is not imported.
    void chosen(const std::optional<weltkontor::ImportTarget> &target);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();

    QList<ImportTarget> m_alternatives; ///< Those that were asked for stay the first ones.
};

} // namespace weltkontor
