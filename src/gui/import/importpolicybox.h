// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importpolicy.h"

#include <QComboBox>

#include <optional>

namespace weltkontor
{

/**
 * What happens to records that exist already: for the whole table each choice explained in a sentence, for
 * one column in a few words, with "as for the whole table" as the first.
 */
class ImportPolicyBox final : public QComboBox
{
    Q_OBJECT

public:
    enum class Scope { Table, Column };

    explicit ImportPolicyBox(Scope scope, QWidget *parent = nullptr);

    /// None: as for the whole table.
    void setPolicy(const std::optional<ImportPolicy> &policy);
    std::optional<ImportPolicy> policy() const;

    /// The few words for a column; none: empty.
    static QString columnText(const std::optional<ImportPolicy> &policy);

Q_SIGNALS:
    /// By the person.
    void chosen(const std::optional<weltkontor::ImportPolicy> &policy);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();
    static QString tableText(ImportPolicy policy);

    Scope m_scope;
};

} // namespace weltkontor
