// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvdialect.h"

#include "base/phrases.h"

namespace weltkontor
{

QString evidenceText(CsvDialect::Evidence evidence)
{
    switch (evidence) {
    case CsvDialect::Evidence::Chosen:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "You chose it."));
    case CsvDialect::Evidence::ByteOrderMark:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The file starts with a mark that says so."));
    case CsvDialect::Evidence::SeparatorLine:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The first line of the file says so (sep=)."));
    case CsvDialect::Evidence::ValidUtf8:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Every letter of the file is valid UTF-8."));
    case CsvDialect::Evidence::ZeroBytes:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Every letter takes two bytes, as in UTF-16."));
    case CsvDialect::Evidence::AsciiOnly:
        return message("Sheet",
                       QT_TRANSLATE_NOOP("Sheet", "The file has no umlauts or other special letters, so any "
                                                  "encoding gives the same."));
    case CsvDialect::Evidence::Letters:
        return message("Sheet",
                       QT_TRANSLATE_NOOP("Sheet", "The file is not UTF-8; read this way its letters make "
                                                  "the most sensible words. Check the umlauts."));
    case CsvDialect::Evidence::MostlyUtf8:
        return message(
            "Sheet", QT_TRANSLATE_NOOP("Sheet", "Nearly every letter of the file is valid UTF-8. Those that "
                                                "are not show as �. Check them."));
    case CsvDialect::Evidence::LettersUnsure:
        return message("Sheet", QT_TRANSLATE_NOOP(
                                    "Sheet", "This is a guess: the file is not UTF-8, and its letters make "
                                             "sense in other encodings too. Check the names, and "
                                             "choose another encoding if they look wrong."));
    case CsvDialect::Evidence::Columns:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Split this way the rows have the same columns."));
    case CsvDialect::Evidence::Quotes:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Fields of the file are enclosed in it."));
    case CsvDialect::Evidence::Default:
        return message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Nothing in the file speaks for or against it."));
    }
    return {};
}

QString encodingEvidenceText(const CsvDialect &dialect)
{
    if (dialect.encodingEvidence != CsvDialect::Evidence::LettersUnsure || dialect.encodingRival.isEmpty())
        return evidenceText(dialect.encodingEvidence);
    return message("Sheet", QT_TRANSLATE_NOOP(
                                "Sheet", "This is a guess: the file is not UTF-8, and its letters make sense "
                                         "in %1 too. Check the names, and choose %1 if they look "
                                         "wrong."))
        .arg(dialect.encodingRival);
}

QStringList csvEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("ISO-8859-15"),
            QStringLiteral("ISO-8859-1"),   QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE"),
            QStringLiteral("IBM850"),       QStringLiteral("macintosh"),    QStringLiteral("windows-1250"),
            QStringLiteral("ISO-8859-2"),   QStringLiteral("windows-1251"), QStringLiteral("KOI8-R"),
            QStringLiteral("windows-1253"), QStringLiteral("windows-1254"), QStringLiteral("Shift_JIS"),
            QStringLiteral("GB18030"),      QStringLiteral("Big5"),         QStringLiteral("EUC-KR"),
            QStringLiteral("EUC-JP"),       QStringLiteral("IBM852"),       QStringLiteral("KOI8-U")};
}

} // namespace weltkontor
