// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idplan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace weltkontor;

class IdPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsLeadFromOneToTheOther();
    void nothingToDo();
    void appendingNeedsNoSorting();
};

void IdPlanTest::stepsLeadFromOneToTheOther()
{
    QRandomGenerator random(20260301);
    for (int round = 0; round < 500; ++round) {
        QList<qint64> from;
        QList<qint64> to;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(3) != 0)
                from += id;
            if (random.bounded(3) != 0)
                to += id;
        }
        std::shuffle(from.begin(), from.end(), random);
        std::shuffle(to.begin(), to.end(), random);
        const IdPlan plan = planIds(from, to);

        QList<qint64> now = plan.sortsKept ? plan.kept + plan.gone : from;
        QVERIFY(std::is_permutation(now.cbegin(), now.cend(), from.cbegin(), from.cend()));
        QCOMPARE(now.mid(plan.kept.size()), plan.gone);
        now.resize(plan.kept.size());
        QCOMPARE(now, plan.kept);
        now += plan.added;
        QVERIFY(std::is_permutation(now.cbegin(), now.cend(), to.cbegin(), to.cend()));
        if (!plan.sortsAddedIn)
            QCOMPARE(now, to);
        QCOMPARE(plan.target, to);
    }
}

void IdPlanTest::nothingToDo()
{
    const IdPlan plan = planIds({3, 1, 2}, {3, 1, 2});
    QVERIFY(plan.gone.isEmpty() && plan.added.isEmpty() && !plan.sortsKept && !plan.sortsAddedIn);
}

void IdPlanTest::appendingNeedsNoSorting()
{
    const IdPlan plan = planIds({3, 1}, {3, 1, 7, 5});
    QCOMPARE(plan.added, QList<qint64>({7, 5}));
    QVERIFY(plan.gone.isEmpty() && !plan.sortsKept && !plan.sortsAddedIn);
}

QTEST_GUILESS_MAIN(IdPlanTest)
#include "tst_idplan.moc"
