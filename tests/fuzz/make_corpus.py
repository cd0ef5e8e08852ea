#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the fuzzers, a folder for each reader, from the spreadsheets in tests/fixtures.

    tests/fuzz/make_corpus.py FOLDER

A zip file is written twice: as it is, and as its parts in one text, each behind a line "=== name", which is what a fuzzer
can change without the check sums noticing.
"""

import pathlib
import sys
import zipfile

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "fixtures"
LARGEST = 200_000  # bytes; larger ones only make each run slow
UNREAD = ("docProps", "theme", "Thumbnails", "meta.xml", "settings.xml", "manifest", "Configurations")
KINDS = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".xlsx": "xlsx", ".ods": "ods", ".fods": "ods", ".xls": "xls"}
CSV = {
    "sep": b"sep=;\r\nName;Ort\r\n\"M\xfcller; Eva\";K\xf6ln\r\n",
    "utf16": "\ufeffName\tOrt\r\nŻółkiew\t西安\r\n".encode("utf-16-le"),
    "utf16-russian": "Город;Мэр\nТверь;Юрий\n".encode("utf-16-be"),
    "chinese": "城市;姓名\n青岛;王\n".encode("gb18030"),
    "japanese": "都市\t氏名\n仙台\tさとう\n".encode("shift_jis"),
    "macintosh": "Stadt;Straße\rKöln;Große\r".encode("mac_roman"),
    "broken": "Nürnberg;Österreich\n".encode() * 12 + b"K\xf6ln;\n",
    "zeros": b"Ort\0\0;Land\0\nRom\0;IT\n\x1a",
    "strayquote": b'a;b\n"c;d\ne;"f";g\n',
    "quotes": 'a,b,"c\n""d"""\n1;5,\'x\',\n'.encode(),
}

ODS = b"""=== mimetype
application/vnd.oasis.opendocument.spreadsheet
=== styles.xml
<office:document-styles><office:styles><style:style style:name='d' style:family='table-cell'
 style:data-style-name='N'/><number:time-style style:name='N' number:truncate-on-overflow='false'><number:hours/>
<number:text>:</number:text><number:minutes/></number:time-style></office:styles></office:document-styles>
=== content.xml
<office:document-content><office:automatic-styles><style:style style:name='t' style:family='table'>
<style:table-properties table:display='false'/></style:style></office:automatic-styles><office:body>
<office:spreadsheet><table:table table:name='A' table:style-name='t'><table:table-column-group table:display='false'>
<table:table-column table:number-columns-repeated='2' table:default-cell-style-name='d' table:visibility='collapse'/>
</table:table-column-group><table:table-row-group table:display='false'><table:table-row
 table:number-rows-repeated='3'><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'
 office:value-type='time' office:time-value='PT36H00M00.5S'/><table:covered-table-cell
 table:number-columns-repeated='2'/><table:table-cell office:value-type='string' table:formula='of:="x"'>
<office:annotation><text:p>n</text:p></office:annotation><text:p>a<text:s text:c='3'/><text:tab/>b</text:p><text:p/>
</table:table-cell><table:table-cell office:value-type='percentage' office:value='0.5'/><table:table-cell
 office:value-type='date' office:date-value='2004-02-29T08:05:00'/></table:table-row></table:table-row-group>
<table:table-row table:number-rows-repeated='1048572'><table:table-cell table:number-columns-repeated='16384'/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def parts_of(path):
    """The parts of a zip file as one text; empty where it is none."""
    try:
        with zipfile.ZipFile(path) as source:
            return b"\n".join(b"=== " + info.filename.encode() + b"\n" + source.read(info.filename)
                              for info in source.infolist()
                              if info.file_size < LARGEST and not any(word in info.filename for word in UNREAD))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return b""


def main():
    """Writes them all."""
    target = pathlib.Path(sys.argv[1])
    for kind in set(KINDS.values()):
        (target / kind).mkdir(parents=True, exist_ok=True)
    for name, content in CSV.items():
        (target / "csv" / name).write_bytes(content)
    (target / "ods" / "features.parts").write_bytes(ODS)
    for path in sorted(FIXTURES.rglob("*")):
        kind = KINDS.get(path.suffix.lower())
        if kind is None or not path.is_file() or path.stat().st_size > LARGEST:
            continue
        name = "_".join(path.relative_to(FIXTURES).parts)
        (target / kind / name).write_bytes(path.read_bytes())
        parts = parts_of(path)
        if parts:
            (target / kind / (name + ".parts")).write_bytes(parts)


if __name__ == "__main__":
    main()
