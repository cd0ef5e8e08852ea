#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes src/base/din91379.inc, the search forms of the letters of DIN 91379, from din-91379-latin.txt."""

import pathlib
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "src" / "base" / "din91379.inc"


def read():
    """The search forms by single letter, and those sequences whose form is not that of their letters alone."""
    letters, sequences = {}, []
    for line in (HERE / "din-91379-latin.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split("; ")
        points = [int(point, 16) for point in fields[2].split()]
        if len(points) == 1:
            letters[points[0]] = fields[6]
        else:
            sequences.append((points, fields[6]))
    exceptions = []
    for points, form in sequences:
        plain = "".join(letters[p] for p in points if not unicodedata.combining(chr(p)))
        if plain != form:
            assert len(points) == 2 and len(form) == 2, points
            exceptions.append((points, form))
    return letters, exceptions


def table(name, columns, rows):
    lines = [f"constexpr {columns} {name}[] = {{"]
    line = "   "
    for row in rows:
        if len(line) + len(row) > 108:
            lines.append(line)
            line = "   "
        line += f" {row},"
    return lines + [line, "};"]


def main():
    letters, exceptions = read()
    text = [
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// Made by resources/din91379/generate.py from din-91379-latin.txt by String.Latin+ (CC BY 4.0). Do not edit.",
        "// clang-format off",
        "",
    ]
    text += table("din91379Letters", "LetterForm",
                  (f'{{0x{p:04X}, "{form}"}}' for p, form in sorted(letters.items()) if p >= 0x80))
    text += [""]
    text += table("din91379Sequences", "SequenceForm",
                  (f'{{0x{p[0]:04X}, 0x{p[1]:04X}, "{form}"}}' for p, form in sorted(exceptions)))
    text += ["// clang-format on"]
    TARGET.write_text("\n".join(text) + "\n", encoding="utf-8")


main()
