#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes outlines.tsv.z, the outlines of the world's countries, from Natural Earth as packaged in npm "world-atlas".

Run by hand when the data changes (README.md names the version):

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    resources/map/build.py package/countries-110m.json

The file is qCompress()ed ASCII text, one ring a line: the ISO 3166-1 alpha-2 code, a tab, and longitude and latitude in
hundredths of a degree, the first pair absolute, each further one as the difference to the one before. Rings are closed
without repeating their first point. A ring inside another of the same country is a hole (fill by the even-odd rule).
"""

import json
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).parent

# Natural Earth draws some places on their own that ISO 3166-1 gives no number. What is not a country of its own there
# belongs to the one it lies in; XK is the code that CLDR and the EU use for Kosovo.
WITHOUT_NUMBER = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}


def codes():
    """{"276": "DE"} of numeric-codes.tsv."""
    lines = (HERE / "numeric-codes.tsv").read_text(encoding="ascii").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def arcs_in_hundredths(topology):
    """The arcs of a quantised TopoJSON as lists of (longitude, latitude) in hundredths of a degree."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * 100), round((y * scale[1] + shift[1]) * 100)))
        arcs.append(points)
    return arcs


def ring(indices, arcs):
    """One closed ring; a negative index ~i is arc i backwards. Without points that rounding made equal."""
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc
    return without_repeats(points)


def without_repeats(points):
    kept = []
    for point in points:
        if not kept or kept[-1] != point:
            kept.append(point)
    while len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept


def unwrapped(points):
    """Longitudes that go on past 180° instead of jumping, and how far round the earth the ring goes (0, ±36000)."""
    result = [points[0]]
    for x, y in points[1:] + points[:1]:
        step = (x - result[-1][0] + 18000) % 36000 - 18000
        result.append((result[-1][0] + step, y))
    return result[:-1], result[-1][0] - result[0][0]


def clipped(points, limit, keep_below):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman)."""
    inside = (lambda x: x <= limit) if keep_below else (lambda x: x >= limit)
    result = []
    for (ax, ay), (bx, by) in zip(points[-1:] + points[:-1], points):
        if inside(ax) != inside(bx):
            result.append((limit, round(ay + (by - ay) * (limit - ax) / (bx - ax))))
        if inside(bx):
            result.append((bx, by))
    return result


def has_area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) != 0


def cut_at_antimeridian(points):
    """world-atlas joins what Natural Earth cuts at 180°; a flat map needs it cut. Around the pole goes Antarctica only."""
    points, round_the_earth = unwrapped(points)
    if round_the_earth:
        end = points[0][0] + round_the_earth
        points = points + [(end, points[0][1]), (end, -9000), (points[0][0], -9000)]
    parts = []
    for turn in (-36000, 0, 36000):
        part = clipped(points, turn + 18000, True)
        part = clipped(part, turn - 18000, False) if part else part
        part = without_repeats([(x - turn, y) for x, y in part])
        if len(part) >= 3 and has_area(part):
            parts.append(part)
    return parts


def line(code, points):
    numbers = []
    x = y = 0
    for px, py in points:
        numbers += [str(px - x), str(py - y)]
        x, y = px, py
    return code + "\t" + " ".join(numbers)


def main():
    topology = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    arcs = arcs_in_hundredths(topology)
    by_number = codes()
    lines = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = by_number[geometry["id"]] if "id" in geometry else WITHOUT_NUMBER[name]
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for indices in polygon:
                points = ring(indices, arcs)
                if len(points) >= 3:
                    lines += [line(code, part) for part in cut_at_antimeridian(points)]
    lines.sort(key=lambda text: text[:2])  # stable: the rings of a country keep their order
    content = ("\n".join(lines) + "\n").encode("ascii")
    (HERE / "outlines.tsv.z").write_bytes(struct.pack(">I", len(content)) + zlib.compress(content, 9))
    countries = len({text[:2] for text in lines})
    print(f"{countries} countries, {len(lines)} rings, {len(content)} bytes")


if __name__ == "__main__":
    main()
