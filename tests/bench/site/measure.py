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
        self.hugo_site = folder / "hugo"

    def prepare(self):
        run([self.helper, "desk", self.desk(SMALL), "chosen"])
        run([self.helper, "desk", self.desk(LARGE), "policy"])
        shutil.copytree(HUGO_SITE, self.hugo_site)
        run([self.helper, "hugo", self.desk(SMALL), self.hugo_site])

    def desk(self, count):
        return self.folder / f"{count}.vdesk"

    def fresh(self, name):
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        return target

    def export(self, count, target):
        done = run([self.cli, "--desk", self.desk(count), "site", "-o", target, "--json"])
        report = json.loads(done.output)
        return done, report

    def full(self, count, target="site"):
        return self.export(count, self.fresh(target))

    def edit(self, number):
        run([self.helper, "edit", self.desk(SMALL), str(number)])

    def hugo(self):
        target = self.fresh("hugo-site")
        done = run(["hugo", "--quiet", "-s", self.hugo_site, "-d", target])
        return done, sum(1 for _ in (target / "compare").iterdir())

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


def row(what, value, to_reach=""):
    print(f"{what:<66} {value:>14}  {to_reach}", flush=True)


def measure_full(bench, rounds):
    """Ours, the loops, Hugo, ours, … and the same site ten times as large."""
    ours, pages_loop, site_loop, hugo, large = [], [], [], [], []
    for _ in range(rounds):
        done, report = bench.full(SMALL)
        ours.append((done, report))
        pages_loop.append(bench.loop(bench.folder / "site" / "compare"))
        site_loop.append(bench.loop(bench.folder / "site"))
        hugo.append(bench.hugo())
        large.append(bench.full(LARGE, "large"))
    return ours, pages_loop, site_loop, hugo, large


def tell_sizes(bench):
    row("kB a compare page, ours", f"{page_size(bench.folder / 'site'):.1f}")
    row("kB a compare page, Hugo", f"{page_size(bench.folder / 'hugo-site'):.1f}")


def tell_full(ours, pages_loop, site_loop, hugo, large):
    def rate(runs, pages_of):
        return median(pages_of(extra) / done.seconds for done, extra in runs)

    def cpu(runs, pages_of):
        return median(1e6 * done.processor / pages_of(extra) for done, extra in runs)

    all_pages = lambda report: report["pages"]
    our_rate, hugo_rate = rate(ours, all_pages), rate(hugo, int)
    compare_rate = rate(ours, lambda _: SMALL)
    our_cpu, hugo_cpu = cpu(ours, all_pages), cpu(hugo, int)
    row("pages a second, ours (every page of the site)", f"{our_rate:,.0f}")
    row("pages a second, Hugo (compare pages only)", f"{hugo_rate:,.0f}")
    row("  ours to Hugo", f"{our_rate / hugo_rate:.1f}", "25 or more")
    row("  ours to Hugo, of our pages only compare pages counted",
        f"{compare_rate / hugo_rate:.1f}")
    row("  Hugo's processor time a page to ours (a busy machine tells less)",
        f"{hugo_cpu / our_cpu:.1f}")
    a_page = median(done.seconds / report["pages"] for done, report in ours)
    loop_page = median(seconds / files for files, seconds, _ in pages_loop)
    row("microseconds a page, ours", f"{1e6 * a_page:.1f}")
    row("microseconds a compare page, plain loop", f"{1e6 * loop_page:.1f}")
    row("  ours to the loop", f"{a_page / loop_page:.2f}", "2 or less")
    export = median(done.seconds for done, _ in ours)
    row("  the whole export to a loop over all its files",
        f"{export / median(seconds for _, seconds, _ in site_loop):.2f}")
    row("  the same, when the loop's bytes are on the disk, as ours are",
        f"{export / median(synced for _, _, synced in site_loop):.2f}")
    large_page = median(done.seconds / report["pages"] for done, report in large)
    row(f"microseconds a page, {LARGE:,} comparisons", f"{1e6 * large_page:.1f}")
    row(f"  to that of {SMALL:,}", f"{large_page / a_page:.2f}", "1.2 or less")
    small_memory = median(done.memory for done, _ in ours)
    large_memory = median(done.memory for done, _ in large)
    row(f"peak memory, {SMALL:,} comparisons (MB)", f"{small_memory:.0f}")
    row(f"peak memory, {LARGE:,} comparisons (MB)", f"{large_memory:.0f}")
    row("  the one to the other", f"{large_memory / small_memory:.2f}", "1.3 or less")


def measure_again(bench, rounds):
    """Into the folder of a full export: after one edit of a review, and with nothing changed."""
    edited, unchanged = [], []
    for number in range(rounds):
        bench.edit(number)
        edited.append(bench.export(SMALL, bench.folder / "site"))
        unchanged.append(bench.export(SMALL, bench.folder / "site"))
        written = unchanged[-1][1]["written"]
        if written != 0:
            raise SystemExit(f"with nothing changed, {written} files were written")
    return edited, unchanged


def tell_again(full, edited, unchanged):
    seconds = median(report["seconds"] for _, report in full)
    row("a full export (ms, without the program's start)", f"{1e3 * seconds:.1f}")
    for what, runs, share in (("after one edit", edited, 50), ("nothing changed", unchanged, 100)):
        again = median(report["seconds"] for _, report in runs)
        written = median(report["written"] for _, report in runs)
        row(f"{what} (ms; {written:.0f} files written)", f"{1e3 * again:.1f}")
        row("  the full export to that", f"{seconds / again:.0f}", f"{share} or more")
        row("  the same with the program's start",
            f"{median(r.seconds for r, _ in full) / median(r.seconds for r, _ in runs):.0f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    bench = Bench(arguments.programs.resolve(), arguments.folder.resolve())
    bench.prepare()
    row("", "median", "to reach")
    measured = measure_full(bench, arguments.rounds)
    tell_sizes(bench)
    tell_full(*measured)
    tell_again(measured[0], *measure_again(bench, arguments.rounds))


if __name__ == "__main__":
    main()
