#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes places.tsv.z, the gazetteer of the program, from the GeoNames data that Debian packages.

Needs the packages libgeonames0, libgeonames-common and libglib2.0-bin (gresource). Run by hand when the data changes:

    resources/gazetteer/build.py

The file is qCompress()ed UTF-8 text: one place a line, the largest first, with the columns named in COLUMNS.
Empty name columns mean: as the English name.
"""

import glob
import gettext
import pathlib
import re
import struct
import subprocess
import unicodedata
import zlib

HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = ["country", "state_de", "state_en", "latitude", "longitude", "population", "name_en", "name_de", "name_local",
           "further"]

# The languages in which a country's own places are named, the first that has a name wins. Where a country has
# several, its places keep the name that GeoNames gives them.
LOCAL_LANGUAGES = {
    "AE": "ar", "AF": "fa ps", "AL": "sq", "AM": "hy", "AR": "es", "AT": "de", "AZ": "az", "BA": "bs", "BD": "bn",
    "BG": "bg", "BH": "ar", "BO": "es", "BR": "pt", "BY": "be", "CL": "es", "CN": "zh", "CO": "es", "CR": "es",
    "CU": "es", "CZ": "cs", "DE": "de", "DK": "da", "DO": "es", "DZ": "ar", "EC": "es", "EE": "et", "EG": "ar",
    "ES": "es", "ET": "am", "FI": "fi", "FR": "fr", "GE": "ka", "GR": "el", "GT": "es", "HK": "zh_HK zh_TW zh",
    "HN": "es", "HR": "hr", "HU": "hu", "ID": "id", "IL": "he", "IQ": "ar", "IR": "fa", "IS": "is", "IT": "it",
    "JO": "ar", "JP": "ja", "KG": "ky", "KH": "km", "KP": "ko", "KR": "ko", "KW": "ar", "KZ": "kk", "LA": "lo",
    "LB": "ar", "LI": "de", "LT": "lt", "LV": "lv", "LY": "ar", "MA": "ar", "MD": "ro", "ME": "sr_ME sr", "MK": "mk",
    "MM": "my", "MN": "mn", "MO": "zh_HK zh_TW zh", "MX": "es", "MY": "ms", "NI": "es", "NL": "nl", "NO": "nb no",
    "NP": "ne", "OM": "ar", "PA": "es", "PE": "es", "PK": "ur", "PL": "pl", "PS": "ar", "PT": "pt", "PY": "es",
    "QA": "ar", "RO": "ro", "RS": "sr", "RU": "ru", "SA": "ar", "SD": "ar", "SE": "sv", "SI": "sl", "SK": "sk",
    "SV": "es", "SY": "ar", "TH": "th", "TJ": "tg", "TM": "tk", "TN": "ar", "TR": "tr", "TW": "zh_TW zh", "UA": "uk",
    "UY": "es", "UZ": "uz", "VE": "es", "VN": "vi", "XK": "sq", "YE": "ar",
}
# Written in other scripts: there GeoNames' Latin name is not the local one.
OTHER_SCRIPTS = set("am ar bn el fa he hy ja ka km ko lo mk mn my ne ps th ur zh zh_CN zh_HK be bg kk ky ru sr tg uk".split())
# Other languages whose names find a place too.
FURTHER_LANGUAGES = ["fr", "es", "it", "pl", "nl", "pt", "cs", "hu", "sv", "da", "nb", "fi", "tr", "hr", "ro", "sk", "uk",
                     "ru"]
# How German calls the parts of countries that the data has in English only.
GERMAN_STATES = [
    (re.compile(r"^(.+) Province$"), r"Provinz \1"),
    (re.compile(r"^(.+) (?:Region|region)$"), r"Region \1"),
    (re.compile(r"^(.+) Oblast$"), r"Oblast \1"),
    (re.compile(r"^(.+) District$"), r"Bezirk \1"),
    (re.compile(r"^(.+) County$"), r"Bezirk \1"),
    (re.compile(r"^(.+) Governorate$"), r"Gouvernement \1"),
    (re.compile(r"^(.+) Department$"), r"Departement \1"),
    (re.compile(r"^(.+) Municipality$"), r"\1"),
    (re.compile(r"^(.+) Voivodeship$"), r"Woiwodschaft \1"),
]


def cities():
    """The rows of the library's list: an array of GVariants of type (sssssssudd)."""
    library = sorted(glob.glob("/usr/lib/*/libgeonames.so.0.*"))[0]
    data = subprocess.run(["gresource", "extract", library, "/com/lomiri/geonames/cities.compiled"],
                          check=True, capture_output=True).stdout
    first = struct.unpack("<I", data[-4:])[0]
    begin = 0
    for end in struct.unpack(f"<{(len(data) - first) // 4}I", data[first:]):
        at = (begin + 7) & ~7
        texts = []
        for _ in range(7):
            stop = data.index(b"\0", at)
            texts.append(data[at:stop].decode("utf-8"))
            at = stop + 1
        at = (at + 3) & ~3
        population = struct.unpack_from("<I", data, at)[0]
        latitude, longitude = struct.unpack_from("<dd", data, (at + 4 + 7) & ~7)
        yield texts, population, latitude, longitude
        begin = end


def catalogues():
    for path in glob.glob("/usr/share/locale/*/LC_MESSAGES/geonames.mo"):
        with open(path, "rb") as file:
            yield path.split("/")[4], gettext.GNUTranslations(file)._catalog


def clean(name):
    return unicodedata.normalize("NFC", " ".join((name or "").replace("|", " ").split()))


def further_names():
    for line in (HERE / "further-names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, german, others = line.split("\t")
            yield number, (german, others.split("|"))


def is_latin_or_cyrillic(name):
    return all(unicodedata.name(c, "").startswith(("LATIN", "CYRILLIC")) for c in name if c.isalpha())


def german_state(english):
    for pattern, german in GERMAN_STATES:
        if pattern.match(english):
            return pattern.sub(german, english)
    return english


def line(city, names, own):
    (number, name, admin, state, country, _, _), population, latitude, longitude = city
    name = clean(name)
    english = clean(names["en"].get(number)) or name
    preferred, others = own.get(number, ("", []))
    german = preferred or clean(names["de"].get(number)) or english
    local = ""
    for language in LOCAL_LANGUAGES.get(country, "").split():
        local = local or clean(names.get(language, {}).get(number))
    if country == "CN" and len(local) > 2:
        local = local.removesuffix("市")  # "city": part of the name in official documents only
    if not local and not OTHER_SCRIPTS.intersection(LOCAL_LANGUAGES.get(country, "").split()):
        local = name
    state_en = clean(names["en"].get(f"{country}.{admin}")) or clean(state)
    state_de = clean(names["de"].get(f"{country}.{admin}")) or german_state(state_en)
    further = []
    candidates = others + [clean(names["de"].get(number)), name]
    candidates += [clean(names[language].get(number)) for language in FURTHER_LANGUAGES]
    for candidate in candidates:
        known = [text.casefold() for text in [english, german, local] + further]
        if candidate and is_latin_or_cyrillic(candidate) and candidate.casefold() not in known:
            further.append(candidate)
    row = [country, state_de, state_en if state_en != state_de else "", f"{latitude:.5f}", f"{longitude:.5f}",
           str(population), english, german if german != english else "", local if local != english else "",
           "|".join(further)]
    # "-": unlike an empty column, no local name is known.
    row[8] = row[8] if local else "-"
    return "\t".join(row)


def main():
    names = dict(catalogues())
    own = dict(further_names())
    rows = sorted(cities(), key=lambda city: (-city[1], int(city[0][0])))
    missing = set(own) - {city[0][0] for city in rows}
    assert not missing, f"further-names.tsv: no such places: {missing}"
    text = "".join(line(city, names, own) + "\n" for city in rows).encode("utf-8")
    compressed = struct.pack(">I", len(text)) + zlib.compress(text, 9)
    (HERE / "places.tsv.z").write_bytes(compressed)
    print(f"{len(rows)} places, {len(text)} bytes, compressed {len(compressed)}")


main()
