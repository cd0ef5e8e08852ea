// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontface.h"

#include <hb-ot.h>
#include <hb.h>

#include <map>

namespace weltkontor
{
namespace
{

hb_blob_t *readTable(const QRawFont &font, hb_tag_t tag)
{
    char name[5] = {};
    hb_tag_to_string(tag, name);
    auto *bytes = new QByteArray(font.fontTable(name));
    return hb_blob_create(bytes->constData(), static_cast<unsigned int>(bytes->size()),
                          HB_MEMORY_MODE_READONLY, bytes,
                          [](void *held) { delete static_cast<QByteArray *>(held); });
}

/// The tables of a font, each read once and kept: cutting a font down, HarfBuzz 6 goes on reading from tables
/// that it has given back already, as it may where they lie in one block of memory.
class KeptTables
{
public:
    explicit KeptTables(const QRawFont &font)
        : m_font(font)
    {
    }
    ~KeptTables()
    {
        for (const auto &[tag, blob] : m_blobs)
            hb_blob_destroy(blob);
    }
    KeptTables(const KeptTables &) = delete;
    KeptTables &operator=(const KeptTables &) = delete;

    hb_blob_t *table(hb_tag_t tag)
    {
        hb_blob_t *&blob = m_blobs[tag];
        if (!blob)
            blob = readTable(m_font, tag);
        return hb_blob_reference(blob);
    }

private:
    QRawFont m_font;
    std::map<hb_tag_t, hb_blob_t *> m_blobs;
};

} // namespace

std::unique_ptr<FontFace> FontFace::fromRawFont(const QRawFont &rawFont, const QFont &font)
{
    if (!rawFont.isValid() || rawFont.fontTable("head").isEmpty())
        return nullptr;
    // Asked by the version in 'maxp', not by 'glyf' or 'CFF ', which can have many megabytes.
    const QByteArray profile = rawFont.fontTable("maxp");
    const bool isTrueType =
        profile.startsWith(QByteArray("\0\1\0\0", 4)) && !rawFont.fontTable("loca").isEmpty();
    const bool isPostScript =
        profile.startsWith(QByteArray("\0\0\x50\0", 4)) && rawFont.fontTable("CFF2").isEmpty();
    if (!isTrueType && !isPostScript)
        return nullptr;
    auto face = std::unique_ptr<FontFace>(new FontFace(rawFont, font));
    face->m_isPostScript = isPostScript;
    return face;
}

FontFace::FontFace(const QRawFont &rawFont, const QFont &font)
    : m_rawFont(rawFont)
    , m_font(font)
    , m_face(hb_face_create_for_tables(
          [](hb_face_t *, hb_tag_t tag, void *raw) { return readTable(*static_cast<QRawFont *>(raw), tag); },
          &m_rawFont, nullptr))
{
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face));
    m_hbFont = hb_font_create(m_face);
    hb_font_set_scale(m_hbFont, m_unitsPerEm, m_unitsPerEm);
    hb_font_extents_t extents = {};
    if (hb_font_get_h_extents(m_hbFont, &extents)) {
        m_ascent = extents.ascender;
        m_descent = -extents.descender;
    }
}

FontFace::~FontFace()
{
    hb_font_destroy(m_hbFont);
    hb_face_destroy(m_face);
}

QRawFont FontFace::rawFont(double pixelSize) const
{
    QRawFont sized = m_rawFont;
    sized.setPixelSize(pixelSize);
    return sized;
}

hb_face_t *FontFace::newProgram() const
{
    return hb_face_create_for_tables(
        [](hb_face_t *, hb_tag_t tag, void *tables) { return static_cast<KeptTables *>(tables)->table(tag); },
        new KeptTables(m_rawFont), [](void *tables) { delete static_cast<KeptTables *>(tables); });
}

QString FontFace::name() const
{
    char text[128] = {};
    unsigned int size = sizeof text;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, text);
    QString name;
    for (const char *letter = text; *letter; ++letter) {
        const auto character = QLatin1Char(*letter);
        if (QChar(character).isLetterOrNumber() || *letter == '-')
            name += character;
    }
    return name.isEmpty() ? QStringLiteral("Font") : name;
}

quint32 FontFace::glyphOf(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_hbFont, character, &glyph) ? glyph : 0;
}

int FontFace::advanceOf(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_hbFont, glyph);
}

TextRun FontFace::shape(const QString &text, qsizetype start, qsizetype length, bool isRightToLeft,
                        const QString &language, double size) const
{
    TextRun run;
    run.face = this;
    run.size = size;
    run.text = text.mid(start, length);
    run.isRightToLeft = isRightToLeft;

    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()),
                        static_cast<int>(text.size()), static_cast<unsigned int>(start),
                        static_cast<int>(length));
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    const QByteArray tag = language.toLatin1();
    hb_buffer_set_language(buffer, hb_language_from_string(tag.constData(), static_cast<int>(tag.size())));
    hb_buffer_guess_segment_properties(buffer); // the script: the rest is set
    hb_shape(m_hbFont, buffer, nullptr, 0);

    unsigned int count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    run.glyphs.reserve(count);
    qint64 width = 0;
    for (unsigned int i = 0; i < count; ++i) {
        run.glyphs.push_back({infos[i].codepoint,
                              static_cast<int>(infos[i].cluster) - static_cast<int>(start),
                              positions[i].x_advance, positions[i].x_offset, positions[i].y_offset});
        width += positions[i].x_advance;
    }
    hb_buffer_destroy(buffer);
    run.width = static_cast<double>(width) * size / m_unitsPerEm;
    return run;
}

} // namespace weltkontor
