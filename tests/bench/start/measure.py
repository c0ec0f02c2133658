#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window and DB Browser for SQLite in turns on one desk and prints a table.

    measure.py BIN FOLDER [--rounds N] [--idle SECONDS]

BIN holds verdictdesk and verdictdesk-cli; FOLDER takes the desk and the homes of the programs. All
is drawn by an Xvfb of its own, whose screen is a file. A program is up when its part of the screen
is as it will stay: so nobody gains by showing an empty window early.
"""

import argparse
import mmap
import os
import statistics
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1440, 900  # of the window, and of the whole screen
LIST_WIDTH = 270  # the library stands at the left of the window
ROW_STEP = 4  # of so many rows of pixels one is looked at
LOOK_SECONDS = 0.004
STILL_SECONDS = 2.0  # nothing changed for so long: the program has settled
LIMIT_SECONDS = 30
SAME = 0.995  # of the pixels; a cursor may blink


class Screen:
    """An X server without a display, and the pixels that it shows."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as display:
            self.display = ":" + display.readline().strip()
        with open(Path(folder) / "Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.begin = header[0] + 12 * header[19]  # behind the header and the colour map
        self.stride = header[12]

    def look(self, width):
        """The left part of every few rows."""
        rows = (self.begin + row * self.stride for row in range(0, HEIGHT, ROW_STEP))
        return [self.memory[row:row + 4 * width] for row in rows]

    def close(self):
        self.server.terminate()
        self.server.wait()


def likeness(rows, others):
    """The share of pixels that are equal."""
    same = total = 0
    for row, other in zip(rows, others):
        total += len(row) // 4
        if row == other:
            same += len(row) // 4
        else:
            same += sum(a == b for a, b in zip(memoryview(row).cast("I"),
                                               memoryview(other).cast("I")))
    return same / total


@dataclass
class Start:
    first: float  # seconds until anything is seen
    complete: float  # until all of it is
    memory: float  # MB resident when nothing changes any more


def resident(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def tree_of(pid):
    """The process and those that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid] + [every for child in children for every in tree_of(int(child))]


def processor_seconds(pid):
    """Spent so far by all threads; finer than the clock ticks of stat."""
    spent = 0
    for every in tree_of(pid):
        for task in Path(f"/proc/{every}/task").iterdir():
            spent += int((task / "schedstat").read_text().split()[0])
    return spent / 1e9


class Program:
    def __init__(self, screen, home, command, width=WIDTH):
        self.screen = screen
        self.command = command
        self.width = width  # of the part of the screen that is waited for
        self.environment = dict(os.environ, DISPLAY=screen.display, HOME=str(home),
                                QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=str(home / "config"),
                                XDG_CACHE_HOME=str(home / "cache"), XDG_RUNTIME_DIR=str(home))
        home.mkdir(mode=0o700, exist_ok=True)

    def start(self):
        return subprocess.Popen(self.command, env=self.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def settle(self, process):
        """Watches the screen until nothing changes; gives the changes."""
        started = time.monotonic()
        seen = [(0.0, self.screen.look(self.width))]
        while True:
            now = time.monotonic() - started
            rows = self.screen.look(self.width)
            if rows != seen[-1][1]:
                seen.append((now, rows))
            is_still = len(seen) > 1 and now - seen[-1][0] > STILL_SECONDS
            if is_still or now > LIMIT_SECONDS:
                return seen
            if process.poll() is not None:
                raise SystemExit(f"{self.command[0]} ended with {process.returncode}")
            time.sleep(LOOK_SECONDS)

    def measure(self):
        process = self.start()
        seen = self.settle(process)
        memory = resident(process.pid)
        self.end(process)
        final = seen[-1][1]
        complete = next(at for at, rows in seen if likeness(rows, final) >= SAME)
        return Start(seen[1][0], complete, memory)

    def idle(self, seconds):
        """Per cent of one core while nobody touches the window."""
        process = self.start()
        self.settle(process)
        before = processor_seconds(process.pid)
        time.sleep(seconds)
        spent = processor_seconds(process.pid) - before
        self.end(process)
        return 100 * spent / seconds

    def end(self, process):
        process.terminate()
        process.wait()
        time.sleep(0.3)  # the server takes its window away


def median(values):
    return statistics.median(values)


def row(what, value, to_reach=""):
    print(f"{what:<66} {value:>14}  {to_reach}", flush=True)


def prepare(home, is_preview_shown):
    config = home / "config" / "verdictdesk"
    config.mkdir(parents=True, exist_ok=True)
    shown = "true" if is_preview_shown else "false"
    (config / "verdictdesk.ini").write_text(f"[place]\npreviewShown={shown}\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--idle", type=int, default=60)
    arguments = parser.parse_args()
    programs = arguments.programs.resolve()
    folder = arguments.folder.resolve()
    desk = folder / "sample.vdesk"
    if not desk.exists():
        subprocess.run([programs / "verdictdesk-cli", "--desk", desk, "new", "--sample"],
                       check=True, stdout=subprocess.DEVNULL)
    for name, shown in (("with", True), ("without", False)):
        prepare(folder / name, shown)
    screen = Screen(folder)
    try:
        window = [programs / "verdictdesk", desk]
        ours = Program(screen, folder / "with", window, LIST_WIDTH)
        bare = Program(screen, folder / "without", window)
        browser = Program(screen, folder / "browser", ["sqlitebrowser", desk])
        runs = {"ours": [], "bare": [], "browser": []}
        for _ in range(arguments.rounds + 1):
            for name, program in (("ours", ours), ("bare", bare), ("browser", browser)):
                runs[name].append(program.measure())
        tell({name: starts[1:] for name, starts in runs.items()})  # the first read from the disk
        if arguments.idle:
            row(f"processor, idle for {arguments.idle} s, no preview (% of a core)",
                f"{bare.idle(arguments.idle):.2f}", "0.5 or less")
            row(f"processor, idle for {arguments.idle} s, all processes (% of a core)",
                f"{ours.idle(arguments.idle):.2f}", "0.5 or less")
    finally:
        screen.close()


def tell(runs):
    def of(name, what):
        return median(getattr(start, what) for start in runs[name])

    browser = of("browser", "complete")
    row("", "median", "to reach")
    row("something of the window is seen (ms)", f"{1e3 * of('ours', 'first'):.0f}")
    row("the list is seen, the preview still to come (ms)", f"{1e3 * of('ours', 'complete'):.0f}",
        f"{1e3 * browser:.0f}, of sqlitebrowser")
    row("the whole window without a preview is seen (ms)", f"{1e3 * of('bare', 'complete'):.0f}",
        f"{1e3 * browser:.0f}, of sqlitebrowser")
    row("sqlitebrowser on the same desk is seen (ms)", f"{1e3 * browser:.0f}")
    row("memory before the first preview (MB)", f"{of('bare', 'memory'):.0f}", "100 or less")
    row("memory with the preview, this process (MB)", f"{of('ours', 'memory'):.0f}")
    row("memory of sqlitebrowser (MB)", f"{of('browser', 'memory'):.0f}")


if __name__ == "__main__":
    main()
