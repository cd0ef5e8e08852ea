// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"

#include "base/cyrillicspelling.h"

#include <QSet>
#include <QVarLengthArray>

#include <array>
#include <memory>

#include <unicode/utrans.h>

namespace weltkontor
{

// ICU is used through its C interface only, since that is all that the icu.dll of Windows offers.

namespace
{

struct LetterForm {
    char16_t letter;
    char form[3];
};

struct SequenceForm {
    char16_t letter, mark;
    char form[3];
};

#include "base/din91379.inc"

constexpr char16_t tableEnd = 0x1F00; ///< Behind the last letter of DIN 91379.

/// The search forms by letter: an empty form where DIN 91379 has no such letter.
constexpr auto letterTable = [] {
    std::array<std::array<char, 2>, tableEnd> table{};
    for (const LetterForm &entry : din91379Letters)
        table[entry.letter] = {entry.form[0], entry.form[1]};
    return table;
}();

struct Spelling {
    bool umlautsAsBase = false;   ///< Ä as A instead of AE, Å as A, Đ as DJ.
    bool joinApostrophes = false; ///< O'Neill as ONEILL.
    Cyrillic cyrillic = Cyrillic::Plain;
};

/// What a text has that can be spelled in more than one way.
struct Seen {
    bool umlaut = false;
    bool apostrophe = false;
    bool cyrillic = false;
    bool foreign = false;
};

struct CloseTransliterator {
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};
using Transliterator = std::unique_ptr<UTransliterator, CloseTransliterator>;

Transliterator openTransliterator(QStringView id)
{
    UErrorCode status = U_ZERO_ERROR;
    return Transliterator(
        utrans_openU(id.utf16(), int32_t(id.size()), UTRANS_FORWARD, nullptr, 0, nullptr, &status));
}

QString transliterated(const UTransliterator *transliterator, QStringView text)
{
    if (!transliterator)
        return {};
    for (qsizetype capacity = text.size() * 8 + 64; capacity < (1 << 26); capacity *= 4) {
        QString buffer = text.toString();
        buffer.resize(capacity);
        int32_t length = int32_t(text.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(transliterator, reinterpret_cast<UChar *>(buffer.data()), &length,
                           int32_t(capacity), 0, &limit, &status);
        if (U_SUCCESS(status))
            return buffer.left(length);
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return {};
}

/// Any script in ASCII letters by ICU, its words separated by spaces. A transliterator is not thread-safe and
/// costs milliseconds to open, so each thread keeps its own.
QString toAscii(QStringView text)
{
    static thread_local const Transliterator anyLatin = openTransliterator(u"Any-Latin; Latin-ASCII");
    return transliterated(anyLatin.get(), text);
}

/// Greek as it is spoken today and written on signs (ELOT 743): Αθήνα → Athina.
QString greekToAscii(QStringView text)
{
    static thread_local const Transliterator greek = openTransliterator(u"Greek-Latin/UNGEGN; Latin-ASCII");
    return transliterated(greek.get(), text);
}

bool isApostrophe(char32_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4' ||
           (c >= 0x02B9 && c <= 0x02BF);
}

/// Collects words in search form.
class Folder
{
public:
    explicit Folder(const Spelling &spelling)
        : m_spelling(spelling)
    {
    }

    QString fold(QStringView text)
    {
        for (qsizetype i = 0; i < text.size();) {
            const char16_t c = text[i].unicode();
            if (c < 0x80) {
                putAscii(char(c));
                ++i;
            } else if (c < tableEnd && letterTable[c][0]) {
                i += putLatin(text, i);
            } else {
                i += putOther(text, i);
            }
        }
        return QString(m_out.constData(), m_out.size());
    }

    const Seen &seen() const { return m_seen; }
    const QStringList &foreignRuns() const { return m_foreignRuns; }

private:
    void put(char c)
    {
        if (m_gap && !m_out.isEmpty())
            m_out.append(QChar(u' '));
        m_gap = false;
        m_out.append(QLatin1Char(c));
    }

    void putForm(const char *form)
    {
        for (; *form; ++form)
            put(*form);
    }

    void putAscii(char c)
    {
        if (c >= 'a' && c <= 'z')
            put(char(c - 'a' + 'A'));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            put(c);
        else
            putGap(char32_t(c));
    }

    void putGap(char32_t c)
    {
        if (isApostrophe(c)) {
            m_seen.apostrophe = true;
            if (m_spelling.joinApostrophes)
                return;
        }
        m_gap = true;
    }

    /// Returns how many code units were used.
    qsizetype putLatin(QStringView text, qsizetype i)
    {
        const char16_t c = text[i].unicode();
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\0';
        std::array<char, 2> form = letterTable[c];
        qsizetype used = 1;
        if (next >= 0x0300 && next < 0x0370) {
            for (const SequenceForm &sequence : din91379Sequences) {
                if (sequence.letter == c && sequence.mark == next) {
                    form = {sequence.form[0], sequence.form[1]};
                    used = 2;
                }
            }
        }
        if (c == u'Đ' || c == u'đ') {
            m_seen.umlaut = true;
            if (m_spelling.umlautsAsBase)
                form[1] = 'J';
        } else if (form[1] && (form[1] == 'E' || form[0] == 'A')) {
            m_seen.umlaut = true;
            if (m_spelling.umlautsAsBase)
                form[1] = 0;
        }
        put(form[0]);
        if (form[1])
            put(form[1]);
        return used;
    }

    static char32_t codePoint(QStringView text, qsizetype i, qsizetype *units)
    {
        *units = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            *units = 2;
            return QChar::surrogateToUcs4(text[i], text[i + 1]);
        }
        return text[i].unicode();
    }

    qsizetype putOther(QStringView text, qsizetype i)
    {
        qsizetype units = 1;
        const char32_t c = codePoint(text, i, &units);
        if (QChar::isMark(c) || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)
            return units; // accents, soft hyphens and invisible marks part no word
        if (isApostrophe(c) || !QChar::isLetterOrNumber(c)) {
            putGap(c);
            return units;
        }
        if (QChar::isDigit(c)) {
            put(char('0' + QChar::digitValue(c)));
            return units;
        }
        const bool cyrillic = c >= 0x0400 && c < 0x0530;
        if (cyrillic && putCyrillic(text, i))
            return units;
        if (cyrillic || QChar::script(c) == QChar::Script_Latin || !QChar::isLetter(c)) {
            putFurtherLatin(text.sliced(i, units));
            return units;
        }
        return putForeign(text, i);
    }

    bool putCyrillic(QStringView text, qsizetype i)
    {
        const auto lower = [&](qsizetype at) {
            return at >= 0 && at < text.size() && text[at].isLetter() ? text[at].toLower().unicode() : u'\0';
        };
        const char *form = cyrillicForm(lower(i), lower(i - 1), lower(i + 1), m_spelling.cyrillic);
        if (!form)
            return false;
        m_seen.cyrillic = true;
        putForm(form);
        return true;
    }

    /// A rare Latin or Cyrillic letter, a ligature or a number sign: without its accents, or as ICU writes
    /// it.
    void putFurtherLatin(QStringView letter)
    {
        const QString parts = letter.toString().normalized(QString::NormalizationForm_KD);
        if (parts != letter) {
            QString composed;
            for (const QChar part : parts) {
                if (!part.isMark())
                    composed.append(part);
            }
            if (composed != letter) {
                putWords(Folder({}).fold(composed), false);
                return;
            }
        }
        putWords(toAscii(letter), false);
    }

    /// A run of letters of a script with no table here: as ICU writes it.
    qsizetype putForeign(QStringView text, qsizetype begin)
    {
        qsizetype end = begin;
        while (end < text.size()) {
            qsizetype units = 1;
            const char32_t c = codePoint(text, end, &units);
            const bool other =
                !QChar::isMark(c) && (!QChar::isLetter(c) || QChar::script(c) == QChar::Script_Latin);
            const bool cyrillic = c >= 0x0400 && c < 0x0530;
            if (end > begin && (other || cyrillic || isApostrophe(c)))
                break;
            end += units;
        }
        const QStringView run = text.sliced(begin, end - begin);
        m_seen.foreign = true;
        m_foreignRuns.append(run.toString());
        putWords(toAscii(run), true);
        return end - begin;
    }

    /// ASCII text that ICU made: its apostrophes stand inside words and are left out.
    void putWords(const QString &ascii, bool ownWords)
    {
        if (ownWords)
            m_gap = true;
        for (const QChar c : ascii) {
            if (c == u' ')
                m_gap = true;
            else if (c.unicode() < 0x80 && c.isLetterOrNumber())
                putAscii(c.toLatin1());
        }
        if (ownWords)
            m_gap = true;
    }

    Spelling m_spelling;
    Seen m_seen;
    QStringList m_foreignRuns;
    QVarLengthArray<QChar, 256> m_out;
    bool m_gap = false;
};

bool mayNeedComposing(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x0300)
            return true;
    }
    return false;
}

/// Composed only where a combining mark can stand: composing costs more than the whole rest.
QString composed(const QString &text)
{
    return mayNeedComposing(text) ? normalized(text) : text;
}

/// Words of a script without a Latin spelling that people know: letters without case, points and accents.
QString originalForm(const QString &run)
{
    QString form;
    const QString parts = run.normalized(QString::NormalizationForm_KD).toCaseFolded();
    form.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].isMark())
            form.append(parts[i]);
    }
    return form.normalized(QString::NormalizationForm_C);
}

/// Scripts that write no spaces between words.
bool isWrittenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c.isSurrogate();
    }
}

/// The words without repeats, in order of first appearance.
class WordList
{
public:
    void add(const QString &word)
    {
        if (!word.isEmpty() && !contains(word))
            m_words.append(word);
    }

    void addAll(const QString &form)
    {
        qsizetype begin = 0;
        while (begin < form.size()) {
            const qsizetype end = form.indexOf(u' ', begin);
            const QStringView word = QStringView(form).sliced(begin, (end < 0 ? form.size() : end) - begin);
            if (!contains(word))
                m_words.append(word.toString());
            begin += word.size() + 1;
        }
    }

    QStringList take() { return std::move(m_words); }

private:
    /// Names and addresses have few words, where looking through them is quicker than hashing.
    bool contains(QStringView word)
    {
        constexpr qsizetype few = 24;
        if (m_words.size() <= few)
            return m_words.contains(word);
        for (; m_hashed < m_words.size(); ++m_hashed)
            m_hashes.insert(m_words[m_hashed]);
        return m_hashes.contains(word.toString());
    }

    QStringList m_words;
    QSet<QString> m_hashes;
    qsizetype m_hashed = 0; ///< So many of the words are in m_hashes.
};

constexpr qsizetype maxTails =
    24; ///< Tails of a run that is written without spaces; the rest is in the others.

/// A run of another script: the original, and its Latin form written together. Both also from every character
/// or syllable on where no spaces part the words, so that each of them can be typed first.
void addForeignRun(const QString &run, WordList *words)
{
    const QString original = originalForm(run);
    const bool tails = !original.isEmpty() && isWrittenWithoutSpaces(original[0]);
    for (qsizetype i = 0; i < original.size() && (i == 0 || tails); ++i) {
        if (!original[i].isLowSurrogate())
            words->add(original.mid(i, i == 0 ? -1 : maxTails));
    }
    const QStringList syllables = Folder({}).fold(run).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < syllables.size(); ++i)
        words->add(syllables.mid(i, maxTails).join(QString()));
    if (!original.isEmpty() && original[0].script() == QChar::Script_Greek)
        words->addAll(Folder({}).fold(greekToAscii(run)));
}

} // namespace

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString searchForm(const QString &text)
{
    return Folder({}).fold(composed(text));
}

QStringList searchWords(const QString &text)
{
    const QString whole = composed(text);
    Folder plain({});
    const QString form = plain.fold(whole);
    WordList words;
    words.addAll(form);
    const Seen &seen = plain.seen();
    if (seen.umlaut)
        words.addAll(Folder({.umlautsAsBase = true}).fold(whole));
    if (seen.apostrophe) {
        words.addAll(Folder({.joinApostrophes = true}).fold(whole));
        if (seen.umlaut)
            words.addAll(Folder({.umlautsAsBase = true, .joinApostrophes = true}).fold(whole));
    }
    if (seen.cyrillic) {
        for (const Cyrillic style : otherCyrillic)
            words.addAll(Folder({.joinApostrophes = true, .cyrillic = style}).fold(whole));
    }
    for (const QString &run : plain.foreignRuns())
        addForeignRun(run, &words);
    return words.take();
}

QStringList queryWords(const QString &text)
{
    // A part of a word in another script need not have the beginning of the whole word's Latin form, so such
    // words are looked for as they are typed.
    const QString whole = composed(text);
    Folder plain({});
    const QString form = plain.fold(whole);
    if (!plain.seen().foreign)
        return form.split(u' ', Qt::SkipEmptyParts);
    QString rest = whole;
    QStringList originals;
    for (const QString &run : plain.foreignRuns()) {
        rest.replace(rest.indexOf(run), run.size(), u' ');
        originals.append(originalForm(run));
    }
    originals.removeAll(QString());
    return Folder({}).fold(rest).split(u' ', Qt::SkipEmptyParts) + originals;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace weltkontor
