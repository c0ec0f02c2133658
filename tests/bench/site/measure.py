#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the exporter, Hugo and a plain loop in turns and prints the medians as a table.

    measure.py BIN FOLDER [--rounds N]

BIN holds verdictdesk-cli and site_bench; FOLDER takes desks and sites.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

SMALL, LARGE = 5_000, 49_500  # comparisons: chosen ones, and those of a policy
HUGO_SITE = Path(__file__).parent / "hugo"


@dataclass
class Run:
    seconds: float
    processor: float  # seconds of all threads
    memory: float  # peak resident, MB
    output: str


def run(command):
    os.sync()  # nobody pays for what the one before left unwritten
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - started
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed with {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)


class Bench:
    def __init__(self, programs, folder):
        self.cli = programs / "verdictdesk-cli"
        self.helper = programs / "site_bench"
        self.folder = folder
        self.fresh_folders = 0

    def prepare(self):
        run([self.helper, "desk", self.desk(0), "none"])
        run([self.helper, "desk", self.desk(SMALL), "chosen"])
        run([self.helper, "desk", self.desk(LARGE), "policy"])
        for cached in (True, False):
            shutil.copytree(HUGO_SITE, self.hugo_site(cached))
            run([self.helper, "hugo", self.desk(SMALL), self.hugo_site(cached)])
        # As a theme's author writes it who does not think of speed.
        layout = self.hugo_site(False) / "layouts/compare/single.html"
        layout.write_text(re.sub(r'partialCached ("[^"]+" (?:\([^)]*\)|\S+)).*? }}', r"partial \1 }}",
                                 layout.read_text()))

    def hugo_site(self, cached):
        return self.folder / ("hugo-cached" if cached else "hugo")

    def desk(self, count):
        return self.folder / f"{count}.vdesk"

    def fresh(self, name):
        """Never one that was deleted before: ext4 is slow to make files where many were."""
        self.fresh_folders += 1
        return self.folder / f"{name}-{self.fresh_folders}"

    def export(self, count, target):
        done = run([self.cli, "--desk", self.desk(count), "site", "-o", target, "--json"])
        report = json.loads(done.output)
        return done, report

    def full(self, count):
        self.site = self.fresh("site")
        return self.export(count, self.site)

    def hugo(self, cached):
        self.hugo_output = self.fresh("hugo-site")
        done = run(["hugo", "--quiet", "-s", self.hugo_site(cached), "-d", self.hugo_output])
        return done, sum(1 for _ in (self.hugo_output / "compare").iterdir())

    def runs(self):
        """Seconds in one process that has the desk open: whole, after an edit, unchanged."""
        done = run([self.helper, "runs", self.desk(SMALL), self.fresh("runs")])
        return [float(seconds) for seconds in done.output.split()]

    def loop(self, source):
        done = run([self.helper, "loop", source, self.fresh("loop")])
        files, seconds, until_synced = done.output.split()
        return int(files), float(seconds), float(until_synced)


def page_size(site):
    """The mean size of its compare pages, in kB."""
    sizes = [file.stat().st_size for file in (site / "compare").iterdir()]
    return statistics.mean(sizes) / 1e3


def median(values):
    return statistics.median(values)


def median_by(rows, column):
    return sorted(rows, key=lambda row: row[column])[len(rows) // 2]


def row(what, value, to_reach=""):
    print(f"{what:<66} {value:>14}  {to_reach}", flush=True)


@dataclass
class Measured:
    """Of each kind, a run a round."""

    none: list
    small: list
    large: list
    pages_loop: list
    site_loop: list
    hugo_cached: list
    hugo: list
    runs: list


def measure(bench, rounds):
    measured = Measured(*([] for _ in range(8)))
    for _ in range(rounds):
        measured.none.append(bench.full(0))
        measured.small.append(bench.full(SMALL))
        measured.pages_loop.append(bench.loop(bench.site / "compare"))
        measured.site_loop.append(bench.loop(bench.site))
        measured.hugo_cached.append(bench.hugo(True))
        measured.hugo.append(bench.hugo(False))
        measured.runs.append(bench.runs())
        measured.large.append(bench.full(LARGE))
    return measured


def tell_sizes(bench):
    bench.full(SMALL)
    row("kB a compare page, ours", f"{page_size(bench.site):.1f}")
    row("kB a compare page, Hugo", f"{page_size(bench.hugo_output):.1f}")


def seconds_of(runs):
    return median(done.seconds for done, _ in runs)


def tell_rates(measured):
    pages = measured.small[0][1]["pages"]
    ours = pages / seconds_of(measured.small)
    open_desk = pages / median(whole for whole, _, _ in measured.runs)
    files, loop, _ = median_by(measured.site_loop, 1)
    row("pages a second, ours, with the program's start", f"{ours:,.0f}")
    row("pages a second, ours, in a program that has the desk open", f"{open_desk:,.0f}")
    for what, runs in (("", measured.hugo), (" with partialCached", measured.hugo_cached)):
        hugo = SMALL / seconds_of(runs)
        row(f"pages a second, Hugo{what}", f"{hugo:,.0f}")
        row("  ours to that", f"{ours / hugo:.1f}", "25 or more")
        row("  ours with the desk open to that", f"{open_desk / hugo:.1f}")
        row("  files a second of a plain loop to that", f"{files / loop / hugo:.1f}")


def tell_compare_pages(measured):
    """What the compare pages add to an export, to a plain loop that writes them."""
    more = seconds_of(measured.small) - seconds_of(measured.none)
    _, loop, synced = median_by(measured.pages_loop, 1)
    row(f"{SMALL:,} compare pages more (ms)", f"{1e3 * more:.0f}")
    row("  to a plain loop that writes them", f"{more / loop:.2f}", "2 or less")
    row("  to the same loop until they are on the disk, as ours are", f"{more / synced:.2f}")


def tell_growth(measured):
    def a_page(runs):
        return seconds_of(runs) / runs[0][1]["pages"]

    def memory(runs):
        return median(done.memory for done, _ in runs)

    row(f"microseconds a page, {SMALL:,} comparisons", f"{1e6 * a_page(measured.small):.0f}")
    row(f"  at {LARGE:,}, to that",
        f"{a_page(measured.large) / a_page(measured.small):.2f}", "1.2 or less")
    row(f"peak memory, {SMALL:,} comparisons (MB)", f"{memory(measured.small):.0f}")
    row(f"  at {LARGE:,}, to that",
        f"{memory(measured.large) / memory(measured.small):.2f}", "1.3 or less")


def tell_again(measured):
    whole, edited, idle = (median(times) for times in zip(*measured.runs))
    row("a full export with the desk open (ms)", f"{1e3 * whole:.0f}")
    row("after one edit (ms)", f"{1e3 * edited:.1f}")
    row("  the full export to that", f"{whole / edited:.0f}", "50 or more")
    row("nothing changed (ms)", f"{1e3 * idle:.1f}")
    row("  the full export to that", f"{whole / idle:.0f}", "100 or more")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    bench = Bench(arguments.programs.resolve(), arguments.folder.resolve())
    bench.prepare()
    row("", "median", "to reach")
    measured = measure(bench, arguments.rounds)
    tell_sizes(bench)
    tell_rates(measured)
    tell_compare_pages(measured)
    tell_growth(measured)
    tell_again(measured)


if __name__ == "__main__":
    main()
