# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""E7, E8, E9: a publication is killed at any moment and at each single call, refused each of them,
and starved of space: what stands there is the old site or the new one, whole, and what others
keep in the folder stays.

Two sites take turns in one folder. What each of them is in bytes is known from folders that were
published to in peace."""

import itertools
import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections import Counter

from diskfull import DISK, Disk, enter_own_mounts, limited, starts_with_limit
from files import NOBODY
from support import ENVIRONMENT, TRACED, Check, need, outcome, stop, wait_until
from syncs import steps

CALLS = ("openat", "mkdirat", "write", "fsync", "fdatasync", "syncfs", "renameat", "renameat2",
         "unlinkat", "unlink", "getdents64")
HOME = ".verdictdesk"
SAFE = "the site there is as it was"
GOES_ON = "The next run finishes what this one began."
FOREIGN = {"CNAME": b"example.org\n", ".git/HEAD": b"ref: main\n", "tools/notes.txt": b"theirs\n"}


def tree(folder):
    """{path: bytes} of all that is served, and of what others keep there."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and HOME not in path.parts}


class Sites:
    """A and B of so many pages, as they are when nothing goes wrong."""

    def __init__(self, check, pages):
        self.check = check
        self.pages = pages
        self.folder = check.folder / f"site-{pages}"
        self.template = {}
        self.expected = {}
        for state in (1, 2):
            template = check.folder / f"template-{pages}-{state}"
            self.publish(template, state)
            self.expected[state] = {**tree(template), **FOREIGN}
            for path, content in FOREIGN.items():
                (template / path).parent.mkdir(exist_ok=True)
                (template / path).write_bytes(content)
            self.template[state] = template
        served = [set(expected.items()) for expected in self.expected.values()]
        check.expect(served[0] - served[1] and served[1] - served[0] and
                     served[0] & served[1] > set(FOREIGN.items()), "the two sites are too alike")

    def command(self, state, folder=None):
        return [self.check.driver_path, "publish", folder or self.folder, state, self.pages]

    def publish(self, folder, state):
        done = self.check.run(self.command(state, folder))
        self.check.expect(done.returncode == 0, f"not published in peace: {outcome(done)}")

    def lay_out(self, state, folder=None):
        folder = folder or self.folder
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template[state], folder)

    def standing(self, folder=None):
        """The state whose site stands there byte for byte, or 0."""
        found = tree(folder or self.folder)
        return next((state for state, expected in self.expected.items() if found == expected), 0)

    def recovered(self, what, folder=None):
        """The state that the next run finds, which must be what stands there."""
        folder = folder or self.folder
        done = self.check.run([self.check.driver_path, "recover", folder])
        if not self.check.expect(done.returncode == 0, f"{what}: next run: {outcome(done)}"):
            return 0
        state = int(done.stdout.split()[1])
        parity = self.standing(folder)
        self.check.expect(parity, f"{what}: neither the old site nor the new one")
        self.check.expect(parity % 2 == state % 2, f"{what}: state {state}, site {parity}")
        left = sorted(os.listdir(folder / HOME))
        self.check.expect(left == ["manifest"], f"{what}: left behind {left}")
        return state


def kill_at_random(check, sites, rng):
    check.row("E8", "E9")
    output = check.folder / "told"
    sites.lay_out(1)
    state = 1
    for number in range(check.pick(10, 200)):
        with output.open("wb") as told:
            driver = subprocess.Popen([check.driver_path, "alternate", sites.folder,
                                       str(sites.pages)],
                                      stdout=told, stderr=subprocess.PIPE, env=ENVIRONMENT)
            begun = wait_until(lambda: b"published" in output.read_bytes(), 60)
            if number % 2:
                time.sleep(rng.uniform(0, 0.2))
            else:  # while files take their places
                wait_until((sites.folder / HOME / "log").exists, 60, pause=0)
                time.sleep(rng.uniform(0, 0.002))
            ended = driver.poll()
            stop(driver)
        driver.stderr.close()
        what = f"kill {number}"
        check.expect(begun and ended is None, f"{what}: the driver was gone before: {ended}")
        check.count("kills")
        check.count("of them with a stage", (sites.folder / HOME / "stage").exists())
        check.count("of them half moved",
                    (sites.folder / HOME / "log").exists() and not sites.standing())
        told = output.read_text().split("\n")[:-1]
        check.expect(told[0] == f"found {state}", f"{what}: {told[0]}, which was {state}")
        last = int(told[-1].split()[1])
        state = sites.recovered(what)
        check.expect(state in (last, last + 1), f"{what}: state {state} after {last} was told")


class Publish:
    """From A to B, with a fault in between."""

    def __init__(self, check, sites):
        self.check = check
        self.sites = sites
        self.name = f"publish of {sites.pages}"

    def reset(self):
        self.sites.lay_out(1)

    def command(self):
        return self.sites.command(2)

    def judge(self, done, what, fault):
        check, sites = self.check, self.sites
        message = done.stderr.decode(errors="replace")
        if done.returncode == 0:
            check.expect(sites.standing() == 2, f"{what}: told as published, but it is not there")
        elif fault == "error":
            check.count("publications refused")
            check.expect((SAFE in message) != (GOES_ON in message), f"{what}: {outcome(done)}")
            if SAFE in message:
                check.expect(sites.standing() == 1, f"{what}: the old site is not as it was")
                check.expect(not (sites.folder / HOME / "log").exists(), f"{what}: left a log")
        state = sites.recovered(what)
        if GOES_ON in message:
            check.count("of them finished by the next run")
            check.expect(state == 2, f"{what}: the next run did not finish it")
        again = check.run(self.command())
        check.expect(again.returncode == 0, f"{what}: again: {outcome(again)}")
        check.expect(sites.standing() == 2, f"{what}: again: not the new site")


class Recover(Publish):
    """The same, where a run was killed with half of the files in their places."""

    def __init__(self, check, sites):
        super().__init__(check, sites)
        self.name = "recovery"
        self.half = check.folder / "half"
        sites.lay_out(1)
        killed = check.run(["strace", "-f", "-o", "/dev/null", "-e", "trace=unlinkat", "-e",
                            "inject=unlinkat:signal=KILL:when=3", *sites.command(2)],
                           env=TRACED, may_die=True)
        check.expect(killed.returncode == -signal.SIGKILL, f"not killed: {outcome(killed)}")
        check.expect((sites.folder / HOME / "log").exists() and not sites.standing(),
                     "no publication could be killed half-way")
        shutil.copytree(sites.folder, self.half)

    def reset(self):
        shutil.rmtree(self.sites.folder)
        shutil.copytree(self.half, self.sites.folder)

    def command(self):
        return [self.check.driver_path, "recover", self.sites.folder]

    def judge(self, done, what, fault):
        if done.returncode not in (0, -signal.SIGKILL):
            self.check.count("recoveries refused")
            self.check.expect(done.stderr, f"{what}: refused without a word")
        self.check.expect(self.sites.recovered(what) == 2, f"{what}: not the new site")


def trace_of(check, operation, *strace):
    trace = check.folder / "trace"
    operation.reset()
    done = check.run(["strace", "-f", "-o", trace, *strace, *operation.command()], env=TRACED,
                     may_die=any("signal=KILL" in part for part in strace))
    return done, trace.read_text(errors="replace")


def fault_at_each_call(check, operation, limit):
    _, trace = trace_of(check, operation, "-e", f"trace={','.join(CALLS)}")
    totals = Counter(re.findall(r"^\d+ +(\w+)\(", trace, re.MULTILINE))
    if check.sanitized:  # UBSan asks by write() whether memory is there
        del totals["write"]
    # What is opened before the folder is, is the libraries'.
    before = trace[:trace.index(HOME)].count("openat(") - 1
    for call, total in sorted(totals.items()):
        first = before if call == "openat" else 0
        for number in steps(total - first, limit):
            what = f"{operation.name}, {call} {first + number} of {total}"
            for fault, how in (("kill", "signal=KILL"), ("error", "error=EIO"),
                               ("error", "error=ENOSPC")):
                check.row("A2" if fault == "kill" else "A3", "E8", "E9")
                done, seen = trace_of(check, operation, "-e", f"trace={call}", "-e",
                                      f"inject={call}:{how}:when={first + number}")
                hit = done.returncode == -signal.SIGKILL if fault == "kill" else "INJECTED" in seen
                check.count("calls killed" if fault == "kill" else "calls refused", hit)
                operation.judge(done, f"{how} at {what}", fault)


class Order:
    """Reads a trace: what a power cut could take is what no sync has covered."""

    LINE = re.compile(r'^\d+ +(\w+)\((?:\d+<([^>]*)>)?(?:, "([^"]*)")?(?:, \d+<([^>]*)>, '
                      r'"([^"]*)")?.*\) += 0$|^\d+ +(write)\(\d+<([^>]*)>', re.MULTILINE)

    def __init__(self, check, folder):
        self.check = check
        self.folder = str(folder)
        self.home = f"{folder}/{HOME}"
        self.unsynced = set()
        self.logged = False
        self.ended = False

    def read(self, trace):
        for call, at, name, to, new_name, write, file in self.LINE.findall(trace):
            if write:
                self.write(file)
            elif call in ("fsync", "fdatasync"):
                self.unsynced.discard(at)
            elif call == "syncfs":
                self.unsynced.clear()
            elif call in ("renameat", "renameat2"):
                self.rename(at, name, to, new_name)
            elif call in ("mkdirat", "unlinkat"):
                self.change(at, f"{at}/{name}")
        self.check.expect(self.ended, "no publication was seen in the trace")

    def write(self, file):
        if file.startswith(f"{self.home}/") and file != f"{self.home}/lock":
            self.unsynced |= {file, os.path.dirname(file)}

    def change(self, folder, path):
        self.check.expect(self.logged or folder.startswith(self.home),
                          f"{path} was made or removed before the log")
        self.unsynced.discard(path)
        self.unsynced.add(folder)

    def rename(self, at, name, to, new_name):
        check = self.check
        check.count("renames traced")
        if new_name == "log":
            check.expect(not self.unsynced, f"logged before a sync of {self.unsynced}")
            self.logged = True
            self.unsynced = {self.home}
        elif new_name == "manifest":
            left = {folder for folder in self.unsynced if not folder.startswith(self.home)}
            check.expect(self.logged and not left, f"the log went before a sync of {left}")
            self.ended = True
            self.unsynced = {self.home}
        else:
            check.expect(self.logged and self.home not in self.unsynced,
                         f"{name} took its place before the log was safe")
            self.unsynced.add(to)


def check_order(check, sites):
    check.row("A7")
    publish = Publish(check, sites)
    done, trace = trace_of(check, publish, "-y", "-e", "trace=write,fsync,fdatasync,syncfs,renameat,"
                                                       "renameat2,mkdirat,unlinkat")
    check.expect(done.returncode == 0, f"traced: {outcome(done)}")
    order = Order(check, sites.folder)
    told = re.search(r"^\d+ +write\(1<.*$", trace, re.MULTILINE)
    order.read(trace[:told.start()])
    check.expect(not order.unsynced, f"told as published before a sync of {order.unsynced}")


def publish_on_small_disk(check, sites, free):
    check.row("A5", "E8", "E9")
    with Disk(check.folder / "disk") as disk:
        folder = disk.folder / "site"
        sites.lay_out(1, folder)
        disk.leave(free)
        done = check.run(sites.command(2, folder))
        check.count("publications on a small disk")
        what = f"{free} bytes free"
        if done.returncode != 0:
            check.count("of them refused")
            message = done.stderr.decode()
            check.expect(done.returncode == 3 and SAFE in message, f"{what}: {outcome(done)}")
            check.expect(sites.standing(folder) == 1, f"{what}: the old site is not as it was")
            left = sorted(os.listdir(folder / HOME))
            check.expect(left == ["manifest"], f"{what}: left behind {left}")
            disk.throw_off()
            done = check.run(sites.command(2, folder))
        check.expect(done.returncode == 0, f"{what}, then with room: {outcome(done)}")
        check.expect(sites.standing(folder) == 2, f"{what}: not the new site")


def publish_with_limit(check, sites, size):
    check.row("A6", "E8")
    what = f"files up to {size} bytes"
    if not starts_with_limit(check, what, size):
        return
    sites.lay_out(1)
    done = check.run(sites.command(2), preexec_fn=limited(size))
    check.count("publications with a file-size limit refused", done.returncode == 3)
    check.expect(done.returncode == 3 and SAFE in done.stderr.decode(), f"{what}: {outcome(done)}")
    check.expect(sites.standing() == 1, f"{what}: the old site is not as it was")


def publish_where_not_allowed(check, sites):
    """The whole folder, one folder in it, and one that is another file system."""
    check.row("E8")
    need("setpriv")
    for closed in (sites.folder, sites.folder / HOME, sites.folder / "tools"):
        sites.lay_out(1)
        for path in itertools.chain([sites.folder], sites.folder.rglob("*")):
            path.chmod(0o777)
        closed.chmod(0o755)
        done = check.run([*NOBODY, *sites.command(2)])
        check.count("publications without permission refused", done.returncode == 3)
        what = f"as nobody, {closed.name} closed"
        check.expect(done.returncode == 3 and "ermission denied" in done.stderr.decode(),
                     f"{what}: {outcome(done)}")
        check.expect(sites.standing() == 1, f"{what}: the old site is not as it was")
        check.expect(sites.recovered(what) == 1, f"{what}: another site after the next run")
    with Disk(check.folder / "disk") as disk:
        folder = disk.folder / "site"
        sites.lay_out(1, folder)
        subprocess.run(["mount", "-o", "remount,ro", disk.folder], check=True)
        done = check.run(sites.command(2, folder))
        check.count("publications to a read-only disk refused", done.returncode == 3)
        check.expect(done.returncode == 3 and "ead-only" in done.stderr.decode(),
                     f"read-only disk: {outcome(done)}")
        check.expect(sites.standing(folder) == 1, "read-only disk: the old site is not as it was")
    sites.lay_out(1)
    shutil.rmtree(sites.folder / "tools")
    with Disk(sites.folder / "tools"):
        shutil.copytree(sites.template[1] / "tools", sites.folder / "tools", dirs_exist_ok=True)
        done = check.run(sites.command(2))
        check.expect(done.returncode == 3 and SAFE in done.stderr.decode(),
                     f"tools on another disk: {outcome(done)}")
        check.expect(sites.standing() == 1, "tools on another disk: the old site is not as it was")


def main():
    enter_own_mounts("A2", "A3", "A5", "A6", "A7", "E8", "E9")
    check = Check("site_kills")
    need("strace")
    few, many = Sites(check, 1), Sites(check, 5)
    for sites in (few, many):  # synced one by one, and all at once
        check_order(check, sites)
    kill_at_random(check, Sites(check, 60), random.Random(1))
    limit = check.pick(2, 10_000)
    for operation in (Publish(check, few), Publish(check, many), Recover(check, many)):
        fault_at_each_call(check, operation, limit)
    large = Sites(check, 60)
    sizes = [4096 * step * step for step in range(12)]
    for free in sizes[:: check.pick(3, 1)]:
        publish_on_small_disk(check, large, free)
    for size in (0, 100, 1000, 5000)[:: check.pick(2, 1)]:
        publish_with_limit(check, many, size)
    publish_where_not_allowed(check, many)
    check.require("kills", "of them with a stage", "of them half moved", "renames traced",
                  "calls killed", "calls refused", "publications refused",
                  "of them finished by the next run", "recoveries refused", "of them refused",
                  "publications with a file-size limit refused",
                  "publications without permission refused",
                  "publications to a read-only disk refused")
    check.finish()


if __name__ == "__main__":
    main()
