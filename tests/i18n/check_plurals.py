#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text with a number (%n) in the sources has both its plural forms, and no other text has.

check_plurals.py LUPDATE ROOT
"""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# The words of published pages have catalogues of their own, one for each language.
WORDS = "words"
CATALOGUES = {"verdictdesk_en.ts": False, "words_en.ts": True, "words_de.ts": True}


def plurals_of(path):
    """The plural forms of a catalogue, by context and source text."""
    plurals = {}
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                key = (context.findtext("name"), message.findtext("source"))
                plurals[key] = [form.text or "" for form in message.iter("numerusform")]
    return plurals


def texts_of_sources(lupdate, root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-pluralonly", "-locations", "none", "-I", root,
                        *(root / part for part in ("models", "ui", "app")), "-ts", fresh],
                       check=True, stderr=subprocess.DEVNULL)
        return set(plurals_of(fresh))


def faults_of(catalogue, plurals, texts):
    for context, source in sorted(texts - set(plurals)):
        yield f"{catalogue}: {context} lacks \"{source}\""
    for context, source in sorted(set(plurals) - texts):
        yield f"{catalogue}: {context} has \"{source}\", which no source uses"
    for (context, source), forms in sorted(plurals.items()):
        if len(forms) != 2 or any(not form or "(s)" in form for form in forms):
            yield f"{catalogue}: {context}: \"{source}\" lacks a plural form"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    texts = texts_of_sources(lupdate, root)
    if not texts:
        sys.exit("lupdate found no text with a number")
    faults = []
    for catalogue, is_of_pages in CATALOGUES.items():
        plurals = plurals_of(root / "resources" / "i18n" / catalogue)
        wanted = {text for text in texts if (text[0] == WORDS) == is_of_pages}
        faults += faults_of(catalogue, plurals, wanted)
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
