// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontbook.h"

#include "base/textfolding.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace weltkontor
{
namespace
{

constexpr double measuringSize = 100; // pixels; only the tables of these fonts are used

QFont fontOf(const QString &family, bool isBold)
{
    QFont font(family);
    font.setPixelSize(int(measuringSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    return font;
}

/// Characters that show nothing of their own: no font needs a glyph for them (Unicode: Default_Ignorable).
bool isIgnorable(char32_t character)
{
    return character == 0xAD || character == 0x34F || character == 0x61C ||
           (character >= 0x17B4 && character <= 0x17B5) || (character >= 0x180B && character <= 0x180F) ||
           (character >= 0x200B && character <= 0x200F) || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || (character >= 0xFE00 && character <= 0xFE0F) ||
           character == 0xFEFF || (character >= 0xE0000 && character <= 0xE0FFF);
}

/// The Han of one code point is drawn differently in China, Taiwan, Hong Kong, Japan and Korea.
QString hanFamily(const QString &language, QChar::Script script)
{
    if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
        return QStringLiteral("Noto Sans CJK JP");
    if (script == QChar::Script_Hangul)
        return QStringLiteral("Noto Sans CJK KR");
    const QString tag = language.toLower();
    if (tag.startsWith(QLatin1String("ja")))
        return QStringLiteral("Noto Sans CJK JP");
    if (tag.startsWith(QLatin1String("ko")))
        return QStringLiteral("Noto Sans CJK KR");
    if (tag.contains(QLatin1String("-hk")) || tag.contains(QLatin1String("-mo")))
        return QStringLiteral("Noto Sans CJK HK");
    if (tag.contains(QLatin1String("hant")) || tag.contains(QLatin1String("-tw")))
        return QStringLiteral("Noto Sans CJK TC");
    return QStringLiteral("Noto Sans CJK SC");
}

/// For plain text, best first: what Linux, Windows and macOS have where Noto Sans is not installed.
constexpr const char *baseFamilies[] = {"Noto Sans",      "DejaVu Sans", "Liberation Sans", "Segoe UI",
                                        "Helvetica Neue", "Arial",       "Nimbus Sans"};

struct ScriptFamily {
    QChar::Script script;
    const char *family;
};

constexpr ScriptFamily scriptFamilies[] = {
    {QChar::Script_Hebrew, "Noto Sans Hebrew"},
    {QChar::Script_Arabic, "Noto Sans Arabic"},
    {QChar::Script_Armenian, "Noto Sans Armenian"},
    {QChar::Script_Georgian, "Noto Sans Georgian"},
    {QChar::Script_Devanagari, "Noto Sans Devanagari"},
    {QChar::Script_Bengali, "Noto Sans Bengali"},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"},
    {QChar::Script_Gujarati, "Noto Sans Gujarati"},
    {QChar::Script_Tamil, "Noto Sans Tamil"},
    {QChar::Script_Telugu, "Noto Sans Telugu"},
    {QChar::Script_Kannada, "Noto Sans Kannada"},
    {QChar::Script_Malayalam, "Noto Sans Malayalam"},
    {QChar::Script_Sinhala, "Noto Sans Sinhala"},
    {QChar::Script_Thai, "Noto Sans Thai"},
    {QChar::Script_Lao, "Noto Sans Lao"},
    {QChar::Script_Myanmar, "Noto Sans Myanmar"},
    {QChar::Script_Khmer, "Noto Sans Khmer"},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic"},
    {QChar::Script_Tibetan, "Noto Serif Tibetan"},
    {QChar::Script_Mongolian, "Noto Sans Mongolian"},
    {QChar::Script_Syriac, "Noto Sans Syriac"},
    {QChar::Script_Thaana, "Noto Sans Thaana"},
};

QStringList familiesFor(QChar::Script script, const QString &language)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return {hanFamily(language, script)};
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return {QStringLiteral("Noto Sans Symbols"), QStringLiteral("Noto Sans Symbols2"),
                QStringLiteral("Noto Sans Math"), hanFamily(language, script)};
    default:
        break;
    }
    for (const ScriptFamily &entry : scriptFamilies) {
        if (entry.script == script)
            return {QLatin1String(entry.family)};
    }
    return {};
}

/// The first character that tells a script, else Common.
QChar::Script scriptOf(const QList<char32_t> &characters)
{
    for (const char32_t character : characters) {
        const QChar::Script script = QChar::script(character);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            return script;
    }
    return QChar::Script_Common;
}

bool covers(const FontFace &face, const QList<char32_t> &characters)
{
    return std::all_of(characters.begin(), characters.end(), [&face](char32_t character) {
        return isIgnorable(character) || face.glyphOf(character) != 0;
    });
}

QList<char32_t> codePoints(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return {points.begin(), points.end()};
}

/// Some fonts have a blank glyph for these, which would hide them.
bool hasControl(const QList<char32_t> &characters)
{
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return QChar::category(character) == QChar::Other_Control || character == 0xFEFF;
    });
}

QString inPlaceOf(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

FontBook::FontBook() = default;
FontBook::~FontBook() = default;

const FontFace *FontBook::remember(const QRawFont &rawFont, const QFont &font)
{
    auto face = FontFace::fromRawFont(rawFont, font);
    if (!face)
        return nullptr;
    m_faces.push_back(std::move(face));
    return m_faces.back().get();
}

const FontFace *FontBook::faceOfFamily(const QString &family, bool isBold)
{
    const QString key = family + QLatin1String(isBold ? "|bold" : "|regular");
    if (const auto found = m_byFamily.constFind(key); found != m_byFamily.cend())
        return *found;
    const FontFace *face = nullptr;
    // Qt puts another font in the place of one that is not there: that is for fallbackFace() to choose.
    if (QFontDatabase::hasFamily(family)) {
        const QFont font = fontOf(family, isBold);
        face = remember(QRawFont::fromFont(font), font);
    }
    m_byFamily.insert(key, face);
    return face;
}

const FontFace *FontBook::baseFace(bool isBold)
{
    for (const char *family : baseFamilies) {
        const FontFace *face = faceOfFamily(QLatin1String(family), isBold);
        if (face && face->glyphOf(U'A') != 0)
            return face;
    }
    return fallbackFace(U'A', isBold);
}

const FontFace *FontBook::fallbackFace(char32_t character, bool isBold)
{
    const auto key = qMakePair(character, isBold);
    if (const auto found = m_fallbacks.constFind(key); found != m_fallbacks.cend())
        return *found;
    // What Qt would show the character with: a layout of it alone tells.
    QTextLayout layout(QString::fromUcs4(&character, 1), fontOf(QStringLiteral("Noto Sans"), isBold));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const FontFace *face = nullptr;
    const QList<QGlyphRun> runs = line.isValid() ? line.glyphRuns() : QList<QGlyphRun>();
    for (const QGlyphRun &run : runs) {
        const QRawFont rawFont = run.rawFont();
        // Qt draws boxes with no font at all, and cannot even tell their name.
        if (!rawFont.isValid() || rawFont.fontTable("maxp").isEmpty())
            continue;
        const QString family = rawFont.familyName() + QLatin1Char('|') + rawFont.styleName();
        if (const auto known = m_byFamily.constFind(family); known != m_byFamily.cend()) {
            face = *known;
        } else {
            QFont font = fontOf(rawFont.familyName(), isBold);
            font.setStyleName(rawFont.styleName());
            face = remember(rawFont, font);
            m_byFamily.insert(family, face);
        }
        if (face && face->glyphOf(character) == 0)
            face = nullptr;
    }
    m_fallbacks.insert(key, face);
    return face;
}

const FontFace *FontBook::faceFor(const QList<char32_t> &character, const QString &language, bool isBold)
{
    const FontFace *base = baseFace(isBold);
    if (base && covers(*base, character))
        return base;
    for (const QString &family : familiesFor(scriptOf(character), language)) {
        const FontFace *face = faceOfFamily(family, isBold);
        if (face && covers(*face, character))
            return face;
    }
    const FontFace *face = fallbackFace(character.first(), isBold);
    return face && covers(*face, character) ? face : nullptr;
}

/// What no single font shows as a whole: marks stay with their letter where its font has them.
QString FontBook::replaced(const QList<char32_t> &characters, const QString &language, bool isBold)
{
    QString result;
    const FontFace *face = nullptr;
    for (const char32_t character : characters) {
        if (character == 0xFEFF)
            continue; // a byte order mark is no text
        if (!hasControl({character})) {
            if (result.isEmpty())
                face = faceFor({character}, language, isBold);
            if (face && covers(*face, {character})) {
                result += QString::fromUcs4(&character, 1);
                continue;
            }
        }
        m_missing.insert(character, true);
        result += inPlaceOf(character);
        face = baseFace(isBold);
    }
    return result;
}

QString FontBook::printable(const QString &text, const QString &language, bool isBold)
{
    const FontFace *base = baseFace(isBold);
    QString clean = normalized(text);
    bool isPlain = base != nullptr;
    for (QChar &unit : clean) {
        if (unit == u'\t' || unit == u'\v' || unit == u'\f' || unit == u'\r')
            unit = u' ';
        else if (unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
            unit = u'\n';
        if (unit != u'\n' && (unit.isSurrogate() || unit.category() == QChar::Other_Control ||
                              unit == QChar(0xFEFF) || !base || base->glyphOf(unit.unicode()) == 0))
            isPlain = false;
    }
    if (isPlain)
        return clean;

    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    for (qsizetype start = 0; start < clean.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? clean.size() : next;
        const QStringView part = QStringView(clean).mid(start, end - start);
        const QList<char32_t> characters = codePoints(part);
        if (part == u"\n" || (!hasControl(characters) && faceFor(characters, language, isBold)))
            result += part;
        else
            result += replaced(characters, language, isBold);
        start = end;
    }
    return result;
}

QList<FontRange> FontBook::ranges(const QString &text, const QString &language, bool isBold)
{
    const FontFace *base = baseFace(isBold);
    QList<FontRange> ranges;
    if (!base || text.isEmpty())
        return ranges;
    if (std::all_of(text.begin(), text.end(),
                    [base](QChar unit) { return !unit.isSurrogate() && base->glyphOf(unit.unicode()) != 0; }))
        return {{0, text.size(), base}};

    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QList<char32_t> characters = codePoints(QStringView(text).mid(start, end - start));
        // A space inside a text of another script belongs to it, or it would cut its letters apart.
        const bool isSpace = characters.size() == 1 && characters.first() == U' ' && !ranges.isEmpty();
        const FontFace *face = isSpace && covers(*ranges.last().face, characters)
                                   ? ranges.last().face
                                   : faceFor(characters, language, isBold);
        if (!face) // the text is not printable(): no font is better than another
            face = base;
        if (!ranges.isEmpty() && ranges.last().face == face)
            ranges.last().length += end - start;
        else
            ranges.append({start, end - start, face});
        start = end;
    }
    return ranges;
}

} // namespace weltkontor
