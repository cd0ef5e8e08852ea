// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagedlayout.h"

#include "base/phrases.h"
#include "report/fontbook.h"

#include <QGuiApplication>

namespace weltkontor
{

PagedLayout::PagedLayout() = default;
PagedLayout::~PagedLayout() = default;

Result<std::unique_ptr<FontBook>> PagedLayout::openFonts()
{
    auto book = std::make_unique<FontBook>();
    if (qGuiApp && book->baseFace(false) && book->baseFace(true))
        return book;
    return Error{Error::Kind::Internal,
                 message("Report", QT_TRANSLATE_NOOP("Report", "The list was not made: this computer has no "
                                                               "font to print with. Install the font “Noto "
                                                               "Sans”.")),
                 qGuiApp ? QStringLiteral("no font with outlines") : QStringLiteral("no QGuiApplication")};
}

QString PagedLayout::missingCharacters(const FontBook &book, Language language)
{
    const QList<char32_t> missing = book.missingCharacters();
    if (missing.isEmpty())
        return {};
    QStringList codes;
    for (const char32_t character : missing)
        codes.append(QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper());
    return phrase(language, "Report",
                  QT_TRANSLATE_NOOP("Report",
                                    "Characters that no font of this computer has, printed as their code "
                                    "points in square brackets: %1."))
        .arg(codes.join(QLatin1String(", ")));
}

} // namespace weltkontor
