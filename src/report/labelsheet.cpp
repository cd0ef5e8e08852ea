// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/labelsheet.h"

#include "base/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace weltkontor
{
namespace
{

constexpr double pointsPerMillimetre = 72 / 25.4;

QSizeF points(double width, double height)
{
    return QSizeF(width, height) * pointsPerMillimetre;
}

LabelSheet sheet(const char *name, const char *number, int columns, int rows, const QSizeF &label,
                 const QPointF &first, const QSizeF &pitch)
{
    LabelSheet sheet;
    sheet.name = QString::fromLatin1(name);
    sheet.number = QString::fromLatin1(number);
    sheet.columns = columns;
    sheet.rows = rows;
    sheet.label = label * pointsPerMillimetre;
    sheet.first = first * pointsPerMillimetre;
    sheet.pitch = pitch * pointsPerMillimetre;
    return sheet;
}

Error unknownSheet(const QString &text)
{
    QStringList names;
    for (const LabelSheet &sheet : labelSheets())
        names += sheet.name;
    return {Error::Kind::Invalid,
            message("LabelSheet",
                    QT_TRANSLATE_NOOP("LabelSheet", "There is no sheet of labels “%1”. There are: %2; or a "
                                                    "grid of your own in millimetres, such as 3x7:60x38."))
                .arg(text, names.join(QStringLiteral(", "))),
            {}};
}

/// Whether all labels lie on the paper, none on another, and each has room for an address.
bool isPossible(const LabelSheet &sheet)
{
    if (sheet.columns < 1 || sheet.rows < 1 || sheet.count() > 500)
        return false;
    const QPointF last = sheet.corner(sheet.count() - 1);
    constexpr double tolerance = 0.1;
    return sheet.first.x() > -tolerance && sheet.first.y() > -tolerance &&
           sheet.pitch.width() > sheet.label.width() - tolerance &&
           sheet.pitch.height() > sheet.label.height() - tolerance &&
           sheet.label.width() >= 20 * pointsPerMillimetre &&
           sheet.label.height() >= 10 * pointsPerMillimetre &&
           last.x() + sheet.label.width() < sheet.paper.width() + tolerance &&
           last.y() + sheet.label.height() < sheet.paper.height() + tolerance;
}

Result<LabelSheet> ownGrid(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{1,2})x(\\d{1,2}):([\\d.]+)x([\\d.]+)(?::([\\d.]+)x([\\d.]+)(?::([\\d.]+)x([\\d.]+"
        "))?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return unknownSheet(text);
    const auto number = [&match](int part) { return match.captured(part).toDouble(); };
    LabelSheet sheet;
    sheet.name = text;
    sheet.columns = match.captured(1).toInt();
    sheet.rows = match.captured(2).toInt();
    sheet.label = points(number(3), number(4));
    const QSizeF gap = points(number(7), number(8));
    sheet.pitch = sheet.label + gap;
    if (match.hasCaptured(5)) {
        sheet.first = QPointF(number(5), number(6)) * pointsPerMillimetre;
    } else {
        const QSizeF all(sheet.pitch.width() * sheet.columns, sheet.pitch.height() * sheet.rows);
        sheet.first = {(sheet.paper.width() - all.width()) / 2, (sheet.paper.height() - all.height()) / 2};
    }
    if (isPossible(sheet))
        return sheet;
    return Error{Error::Kind::Invalid,
                 message("LabelSheet",
                         QT_TRANSLATE_NOOP("LabelSheet", "The labels “%1” do not fit on A4 paper, or are "
                                                         "smaller than 20 × 10 mm. Measure the sheet again: "
                                                         "columns x rows : width x height : left x top."))
                     .arg(text),
                 {}};
}

} // namespace

QPointF LabelSheet::corner(int position) const
{
    return first + QPointF((position % columns) * pitch.width(), (position / columns) * pitch.height());
}

QString LabelSheet::titleIn(Language language) const
{
    const QLocale locale = localeOf(language);
    const auto millimetres = [&locale](double length) {
        const double rounded = std::round(length / pointsPerMillimetre * 10) / 10;
        return locale.toString(rounded, 'g', 4);
    };
    QString title =
        phrase(language, "LabelSheet", QT_TRANSLATE_NOOP("LabelSheet", "%1 × %2 labels, %3 × %4 mm"))
            .arg(QString::number(columns), QString::number(rows), millimetres(label.width()),
                 millimetres(label.height()));
    return number.isEmpty() ? title : title + QStringLiteral(" (%1)").arg(number);
}

const QList<LabelSheet> &labelSheets()
{
    // As the makers measure them, in millimetres.
    static const QList<LabelSheet> sheets{
        sheet("3x8", "3474", 3, 8, {70, 37}, {0, 0.5}, {70, 37}),
        sheet("3x7", "L7160", 3, 7, {63.5, 38.1}, {7.25, 15.15}, {66, 38.1}),
        sheet("2x7", "L7163", 2, 7, {99.1, 38.1}, {4.65, 15.15}, {101.6, 38.1}),
        sheet("2x7-wide", "3653", 2, 7, {105, 42.3}, {0, 0.45}, {105, 42.3}),
    };
    return sheets;
}

Result<LabelSheet> labelSheet(const QString &text)
{
    for (const LabelSheet &sheet : labelSheets()) {
        if (sheet.name == text)
            return sheet;
    }
    return ownGrid(text);
}

} // namespace weltkontor
