#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported file with somebody else's reader and prints what it holds as one JSON document.

    read_export.py xlsx|csv|vcf|ics FILE
    read_export.py json FILE SCHEMA

Ends with 1 and a reason where the file breaks the rules of its format.
"""
import csv
import datetime
import io
import json
import sys


def fail(reason):
    sys.exit(f"{sys.argv[2]}: {reason}")


def content_lines(path):
    """The unfolded lines of vCard and iCalendar, after checking what parsers are too kind to check."""
    raw = open(path, "rb").read()
    if raw and not raw.endswith(b"\r\n"):
        fail("the last line has no end")
    lines = []
    for number, line in enumerate(raw.split(b"\r\n")[:-1], 1):
        if len(line) > 75:
            fail(f"line {number} has {len(line)} octets")
        if b"\n" in line or b"\r" in line:
            fail(f"line {number} holds a bare line end")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            fail(f"line {number} cuts a letter")
        if any(ord(sign) < 32 and sign != "\t" or ord(sign) == 127 for sign in text):
            fail(f"line {number} holds a control character")
        if text.startswith(" "):
            lines[-1] += text[1:]
        elif not text:
            fail(f"line {number} is empty")
        else:
            lines.append(text)
    return lines


def xlsx(path):
    import openpyxl

    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = []
    for row in sheet.iter_rows():
        cells = []
        for cell in row:
            value = cell.value
            kind = type(value).__name__
            if isinstance(value, (datetime.datetime, datetime.date)):
                kind, value = "date", value.strftime("%Y-%m-%d")
            cells.append({"value": value, "kind": kind, "format": cell.number_format, "bold": bool(cell.font.b)})
        rows.append(cells)
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
    return {"title": sheet.title, "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
            "size": sheet.dimensions, "widths": widths, "rows": rows}


def csv_table(path):
    raw = open(path, "rb").read()
    marked = raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    separator = ";" if text.split("\r\n")[0].count(";") else ","
    return {"marked": marked, "separator": separator,
            "rows": list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))}


def vcf(path):
    import vobject

    text = "\r\n".join(content_lines(path)) + "\r\n"
    cards = []
    for card in vobject.readComponents(text, validate=True):
        properties = []
        for child in card.getChildren():
            value = child.value
            if child.name in ("N", "ADR"):
                value = {key: item for key, item in vars(value).items()}
            properties.append({"name": child.name, "value": value, "params": child.params})
        cards.append(properties)
    return {"cards": cards}


def ics(path):
    import icalendar

    content_lines(path)
    calendar = icalendar.Calendar.from_ical(open(path, "rb").read())
    if calendar.errors or calendar.is_broken:
        fail(str(calendar.errors))
    events = []
    for event in calendar.walk("VEVENT"):
        if event.errors or event.is_broken:
            fail(str(event.errors))
        for name in event.required:
            if name not in event:
                fail(f"an event has no {name}")
        fields = {}
        for name, value in event.items():
            if hasattr(value, "dt"):
                exact = isinstance(value.dt, datetime.datetime)
                fields[name] = value.dt.strftime("%Y-%m-%dT%H:%M:%S%z" if exact else "%Y-%m-%d")
            elif hasattr(value, "cats"):
                fields[name] = [str(one) for one in value.cats]
            else:
                fields[name] = str(value)
        events.append(fields)
    return {"calendar": {name: str(value) for name, value in calendar.items()}, "events": events}


def checked_json(path, schema):
    import jsonschema

    document = json.load(open(path, encoding="utf-8"))
    rules = json.load(open(schema, encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    jsonschema.Draft202012Validator(rules).validate(document)
    return document


readers = {"xlsx": xlsx, "csv": csv_table, "vcf": vcf, "ics": ics, "json": checked_json}
json.dump(readers[sys.argv[1]](*sys.argv[2:]), sys.stdout, ensure_ascii=False)
