#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of a build, once each.

    run.py SOURCE_FOLDER BUILD_FOLDER RUN_CLANG_TIDY [OPTION...]

clang-tidy spends most of its time on Qt's headers, so sources that are compiled alike are included
by one unified source and looked at together. The analyzer looks into included sources only where
the one that includes them has "UnifiedSource" in its name.
"""

import json
import os
import re
import shlex
import shutil
import sys
from pathlib import Path

BATCH = 12
CONFIG = ".clang-tidy"


def sources_by_command(source, build):
    """Groups the sources by their folder and the command that compiles them."""
    seen = set()
    groups = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        is_ours = path.is_relative_to(source) and not path.is_relative_to(build)
        if is_ours and path not in seen:
            seen.add(path)
            words = shlex.split(entry["command"])
            words = words[: words.index("-o")]
            groups.setdefault((path.parent, shlex.join(words)), []).append(path)
    return groups


def write_unified(source, folder, groups):
    """Writes the unified sources, each beside the settings of the sources it stands for."""
    commands = []
    for number, ((parent, command), paths) in enumerate(groups.items()):
        for first in range(0, len(paths), BATCH):
            place = folder / parent.relative_to(source)
            place.mkdir(parents=True, exist_ok=True)
            unified = place / f"UnifiedSource-{number}-{first}.cpp"
            batch = paths[first : first + BATCH]
            unified.write_text("".join(f'#include "{path}"\n' for path in batch))
            commands.append(
                {
                    "directory": str(folder.parent),
                    "file": str(unified),
                    "command": f"{command} -c {shlex.quote(str(unified))}",
                }
            )
    shutil.copy(source / "tests" / CONFIG, folder / "tests" / CONFIG)
    (folder / "compile_commands.json").write_text(json.dumps(commands))
    return len(commands)


def main():
    source, build = (Path(argument) for argument in sys.argv[1:3])
    groups = sources_by_command(source, build)
    if not groups:
        raise SystemExit(f"{build}: no sources to check")
    folder = build / "tidy"
    shutil.rmtree(folder, ignore_errors=True)
    units = write_unified(source, folder, groups)
    count = sum(len(paths) for paths in groups.values())
    print(f"clang-tidy on {count} sources in {units} units", flush=True)
    rooms = f"^{re.escape(str(source))}/(models|app|ui|tests)/.*\\.(h|cpp)$"
    command = sys.argv[3:]
    os.execv(command[0], [*command, "-p", str(folder), f"-header-filter={rooms}"])


if __name__ == "__main__":
    main()
