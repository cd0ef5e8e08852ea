// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importplan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace weltkontor
{

/// Last step: what the import did, the way back, and the rows that were rejected.
class ImportResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(QWidget *parent = nullptr);

    void setResult(std::shared_ptr<const ImportPlan> plan, std::optional<qint64> changeSet);
    void setUndone();
    void setBusy(bool busy);
    /// Where the next act is: the list, or nowhere when nothing was imported.
    QWidget *firstAct() const;
    void setTakenKeys(const QString &keys);

Q_SIGNALS:
    void undoWanted();
    /// The list of what was imported.
    void openWanted();
    void errorRowsWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void chooseErrorFile();

    QLabel *m_summary;
    QLabel *m_counts;
    QPushButton *m_open;
    QPushButton *m_undo;
    QPushButton *m_errors;
    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<qint64> m_changeSet;
    bool m_isUndone = false;
    bool m_isBusy = false;
    QString m_taken;
};

} // namespace weltkontor
