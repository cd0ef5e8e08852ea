// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffont.h"

#include "report/cffcharset.h"
#include "report/fontface.h"
#include "report/pdfwriter.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <memory>

namespace weltkontor
{
namespace
{

struct FaceDeleter {
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
};
using FacePointer = std::unique_ptr<hb_face_t, FaceDeleter>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned int length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    const QByteArray bytes(data, qsizetype(length));
    hb_blob_destroy(blob);
    return bytes;
}

int signedShort(const QByteArray &table, qsizetype offset)
{
    if (offset + 2 > table.size())
        return 0;
    return qint16(quint16(quint8(table[offset]) << 8 | quint8(table[offset + 1])));
}

} // namespace

PdfFont::PdfFont(const FontFace &face, int index, int object)
    : m_face(face)
    , m_index(index)
    , m_object(object)
{
    if (face.hasPostScriptOutlines()) {
        const FacePointer program(face.newProgram());
        hb_blob_t *table = hb_face_reference_table(program.get(), HB_TAG('C', 'F', 'F', ' '));
        unsigned int length = 0;
        const char *data = hb_blob_get_data(table, &length);
        m_identifiers = cffCharacterIdentifiers(QByteArrayView(data, qsizetype(length)),
                                                int(hb_face_get_glyph_count(program.get())));
        hb_blob_destroy(table);
    }
    // Many fonts show these and their unbreakable sisters with one glyph: the plain one is the usual meaning.
    m_texts.emplace(0, QString());
    for (const char16_t character : u" -") {
        if (const quint32 glyph = character ? face.glyphOf(character) : 0)
            m_texts.emplace(glyph, QString(QChar(character)));
    }
}

bool PdfFont::canStandFor(quint32 glyph, const QString &text) const
{
    const auto found = m_texts.find(glyph);
    return found == m_texts.end() || found->second == text;
}

void PdfFont::use(quint32 glyph, const QString &text)
{
    m_texts.emplace(glyph, text);
}

quint32 PdfFont::characterIdentifier(quint32 glyph) const
{
    return glyph < m_identifiers.size() ? m_identifiers[glyph] : glyph;
}

QByteArray PdfFont::codeOf(quint32 glyph) const
{
    return QByteArray::number(characterIdentifier(glyph), 16).rightJustified(4, '0').toUpper();
}

double PdfFont::widthOf(quint32 glyph) const
{
    return double(qRound64(m_face.advanceOf(glyph) * 10000.0 / m_face.unitsPerEm())) / 10;
}

QByteArray PdfFont::subsetProgram() const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_set_t *glyphs = hb_subset_input_glyph_set(input);
    for (const auto &[glyph, text] : m_texts)
        hb_set_add(glyphs, glyph);
    // Shaping is done, so what it needs stays out.
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag :
         {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "name", "post", "OS/2", "DSIG", "kern",
          "VORG", "vhea", "vmtx", "STAT", "meta", "gasp", "COLR", "CPAL", "SVG ", "HVAR", "MVAR"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    unsigned int flags = HB_SUBSET_FLAGS_NO_HINTING;
    if (m_identifiers.empty()) // glyphs keep the numbers that the pages already name them by
        flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
    hb_subset_input_set_flags(input, flags);
    const FacePointer whole(m_face.newProgram());
    const FacePointer subset(hb_subset_or_fail(whole.get(), input));
    hb_subset_input_destroy(input);
    if (!subset)
        return {};
    QByteArray program;
    if (m_face.hasPostScriptOutlines())
        program = bytesOf(hb_face_reference_table(subset.get(), HB_TAG('C', 'F', 'F', ' ')));
    else
        program = bytesOf(hb_face_reference_blob(subset.get()));
    return program;
}

/// "ABCDEF+NotoSans": six letters that differ with the glyphs chosen (ISO 32000-1, 9.6.4).
QByteArray PdfFont::subsetName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[glyph, text] : m_texts)
        hash.addData(QByteArray::number(glyph) + ' ');
    QByteArray name;
    for (const char byte : hash.result().left(6))
        name += char('A' + quint8(byte) % 26);
    return name + '+' + m_face.name().toLatin1();
}

QByteArray PdfFont::widths() const
{
    std::map<quint32, double> byIdentifier;
    for (const auto &[glyph, text] : m_texts)
        byIdentifier.emplace(characterIdentifier(glyph), widthOf(glyph));
    QByteArray array = "[";
    qint64 expected = -1;
    for (const auto &[identifier, width] : byIdentifier) {
        if (identifier != expected)
            array += (expected < 0 ? "" : "]") + QByteArray::number(identifier) + '[';
        else
            array += ' ';
        array += pdf::number(width);
        expected = qint64(identifier) + 1;
    }
    return array + "]]";
}

QByteArray PdfFont::toUnicode() const
{
    std::map<quint32, QString> byIdentifier;
    for (const auto &[glyph, text] : m_texts) {
        if (!text.isEmpty())
            byIdentifier.emplace(characterIdentifier(glyph), text);
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t entriesAtOnce = 100; // the most that a block may have
    size_t left = byIdentifier.size();
    size_t inBlock = 0;
    for (const auto &[identifier, text] : byIdentifier) {
        if (inBlock == 0) {
            inBlock = qMin(left, entriesAtOnce);
            map += QByteArray::number(qulonglong(inBlock)) + " beginbfchar\n";
        }
        map += '<' + QByteArray::number(identifier, 16).rightJustified(4, '0').toUpper() + "> <" +
               pdf::hexText(text) + ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::descriptor(const QByteArray &name, int program) const
{
    const double scale = 1000.0 / m_face.unitsPerEm();
    const QByteArray head = m_face.rawFont(1).fontTable("head");
    QByteArray box;
    for (const qsizetype offset : {36, 38, 40, 42})
        box += (box.isEmpty() ? "" : " ") + pdf::number(signedShort(head, offset) * scale);
    const bool isBold = m_face.font().bold();
    return "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/ItalicAngle 0/FontBBox[" + box +
           "]/Ascent " + pdf::number(m_face.ascent() * scale) + "/Descent " +
           pdf::number(-m_face.descent() * scale) + "/CapHeight " +
           pdf::number(0.67 * m_face.ascent() * scale) + "/StemV " + (isBold ? "140" : "80") +
           (m_face.hasPostScriptOutlines() ? "/FontFile3 " : "/FontFile2 ") + pdf::reference(program) + ">>";
}

bool PdfFont::write(PdfWriter &writer) const
{
    const QByteArray data = subsetProgram();
    if (data.isEmpty())
        return false;
    const QByteArray name = subsetName();
    const int program = writer.allocate();
    const int descriptorObject = writer.allocate();
    const int descendant = writer.allocate();
    const int unicode = writer.allocate();
    const bool isPostScript = m_face.hasPostScriptOutlines();
    writer.writeStream(program,
                       isPostScript ? QByteArray("/Subtype/CIDFontType0C")
                                    : "/Length1 " + QByteArray::number(data.size()),
                       data);
    writer.writeObject(descriptorObject, descriptor(name, program));
    writer.writeObject(
        descendant, "<</Type/Font/Subtype/" + QByteArray(isPostScript ? "CIDFontType0" : "CIDFontType2") +
                        "/BaseFont/" + name +
                        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                        pdf::reference(descriptorObject) + (isPostScript ? "" : "/CIDToGIDMap/Identity") +
                        "/DW 1000/W" + widths() + ">>");
    writer.writeStream(unicode, {}, toUnicode());
    writer.writeObject(m_object, "<</Type/Font/Subtype/Type0/BaseFont/" + name +
                                     "/Encoding/Identity-H/DescendantFonts[" + pdf::reference(descendant) +
                                     "]/ToUnicode " + pdf::reference(unicode) + ">>");
    return true;
}

} // namespace weltkontor
