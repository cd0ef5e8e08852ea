// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/labeldocument.h"
#include "report/pagedlayout.h"
#include "report/textblock.h"

namespace weltkontor
{

/**
 * Labels on their sheets, each in the middle of its height. Texts keep 4.5 mm from the edges of the label,
 * for sheets never lie quite straight in a printer; long ones are set smaller, then in more lines.
 */
class LabelLayout final : public PagedLayout
{
public:
    /// Invalid where the first position is not on the sheet; Cancelled when @p progress says so.
    static Result<std::shared_ptr<const LabelLayout>> of(const LabelDocument &document,
                                                         Progress *progress = nullptr);
    ~LabelLayout() override;

    int pageCount() const override;
    QSizeF pageSize() const override { return m_sheet.paper; }
    int rowCount() const override { return int(m_labels.size()); }
    const QStringList &notices() const override { return m_notices; }
    void paintPage(int page, Canvas &canvas) const override;
    bool paint(Canvas &canvas, Progress *progress = nullptr) const override;

private:
    struct Label {
        std::vector<SharedTextBlock> lines;
        double height = 0;
    };

    LabelLayout();
    Label set(const QStringList &lines, TextSetter &setter) const;
    Label setAt(const QStringList &lines, double size, bool mayBreak, TextSetter &setter) const;
    QSizeF room() const;
    void paintLabel(const Label &label, int position, Canvas &canvas) const;

    std::unique_ptr<FontBook> m_book;
    LabelSheet m_sheet;
    int m_firstPosition = 0;
    std::vector<Label> m_labels;
    QStringList m_notices;
};

} // namespace weltkontor
