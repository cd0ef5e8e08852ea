// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/partlist.h"

namespace weltkontor
{

/**
 * The follow-ups of a record. In the table Space marks the chosen one as done, or as open again, and Plus
 * moves it by a week; both are saved with the record.
 */
class FollowUpList final : public PartList
{
    Q_OBJECT

public:
    FollowUpList(const PartSpec &part, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    void retranslate() override;

    void toggleDone();
    void moveByAWeek();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateActs();
    void nameActs();

    QPushButton *m_done;
    QPushButton *m_move;
};

} // namespace weltkontor
