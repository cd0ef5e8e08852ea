// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/tableoutline.h"

#include <QTableWidget>

namespace weltkontor
{

/// The first rows of a table as the program reads them: titles above the header struck through, the header
/// bold.
class ImportBeginning final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportBeginning(QWidget *parent = nullptr);

    void setOutline(const TableOutline &outline);

    static constexpr int shownRows = 25;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace weltkontor
