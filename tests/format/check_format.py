#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells which sources clang-format would change; with --fix it changes them.

    check_format.py CLANG_FORMAT ROOT [--fix]
"""

import subprocess
import sys
from pathlib import Path

FOLDERS = ("app", "models", "tests", "ui")


def sources(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h") and "node_modules" not in path.parts:
                yield path


def main():
    program, root, *options = sys.argv[1:]
    files = list(sources(Path(root)))
    if not files:
        raise SystemExit(f"{root}: no sources to check")
    mode = ["-i"] if options == ["--fix"] else ["--dry-run", "-Werror"]
    raise SystemExit(subprocess.run([program, *mode, *files], check=False).returncode)


if __name__ == "__main__":
    main()
