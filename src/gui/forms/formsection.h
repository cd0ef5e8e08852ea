// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace weltkontor
{

/**
 * A part of a form under its heading. Its grid, made in the Designer file, has two columns where there is
 * room for them, and one where there is not: the fields then stand below each other in reading order.
 */
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    const QString &title() const { return m_title; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QWidget *widget;
        int row, column, rowSpan, columnSpan;
    };
    void readPlaces();
    void arrange(bool narrow);
    int wideWidth() const;
    QFont headingFont() const;
    void makeRoom();

    QString m_title;
    QList<Place> m_places; ///< In reading order.
    bool m_isNarrow = false;
};

} // namespace weltkontor
