// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QToolButton;

namespace weltkontor
{

/**
 * A list and the record beside it. Where there is no room for both, at 200 % on a small screen say, one of
 * them is shown: the list, or the record with a way back.
 */
class PanePair final : public QWidget
{
    Q_OBJECT

public:
    PanePair(QWidget *list, QWidget *record, QWidget *parent = nullptr);

    /// Only one of the two is shown.
    bool isNarrow() const { return m_isNarrow; }

    /// Brings one to the front where only one is shown; nothing else changes.
    void showList();
    void showRecord();

    /// What the way back says.
    void setBackText(const QString &text);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The way back was taken; the list is shown already.
    void backTaken();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int roomForBoth() const;

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_recordSide;
    QToolButton *m_back;
    bool m_isNarrow = false;
    bool m_showsRecord = false;
};

} // namespace weltkontor
