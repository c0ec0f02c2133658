#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of a build, once each.

    run.py SOURCE_FOLDER BUILD_FOLDER RUN_CLANG_TIDY [OPTION...]

A source that two programs compile stands twice in compile_commands.json, and would be looked at
twice; what moc and rcc write is not ours to mend.
"""

import json
import os
import sys
from pathlib import Path


def main():
    source, build, *command = sys.argv[1:]
    once = {}
    for entry in json.loads((Path(build) / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        if path.is_relative_to(source) and not path.is_relative_to(build):
            once.setdefault(path, entry)
    if not once:
        raise SystemExit(f"{build}: no sources to check")
    folder = Path(build) / "tidy"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(list(once.values())))
    print(f"clang-tidy on {len(once)} sources", flush=True)
    os.execv(command[0], [*command, "-p", str(folder)])


if __name__ == "__main__":
    main()
