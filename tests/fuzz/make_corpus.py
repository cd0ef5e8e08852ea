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
    "quotes": 'a,b,"c\n""d"""\n1;5,\'x\',\n'.encode(),
}


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
