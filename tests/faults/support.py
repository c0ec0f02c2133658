# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checkers share: running the programs, reading a desk without them, counting."""

import argparse
import contextlib
import copy
import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KINDS = ("site", "persona", "tool", "seat", "comparison")
SANITIZER = re.compile(r"(Address|Leak|Thread)Sanitizer|runtime error:|ASSERT")
TIMED_OUT = 124
OLDEST_DESK = Path(__file__).resolve().parent.parent / "data" / "desk-001.vdesk"
NEWEST_SCHEMA = max(int(step.name[:3]) for step in
                    (OLDEST_DESK.parents[2] / "resources" / "schema").glob("[0-9]*.sql"))
# Leaks are looked for where nothing is traced: LeakSanitizer cannot run under ptrace.
ENVIRONMENT = {
    **os.environ,
    "ASAN_OPTIONS": "exitcode=99",
    "UBSAN_OPTIONS": "exitcode=99:print_stacktrace=1",
    "LSAN_OPTIONS": "exitcode=99",
}
TRACED = {**ENVIRONMENT, "ASAN_OPTIONS": "exitcode=99:detect_leaks=0"}


class Figure:
    """What a run reached in one row of the matrix."""

    def __init__(self):
        self.counts = {}
        self.findings = 0
        self.skipped = []

    def __str__(self):
        parts = [f"{value:,} {name}" for name, value in self.counts.items()]
        parts.append(f"{self.findings} findings")
        parts += [f"skipped {what}" for what in self.skipped]
        return ", ".join(parts)


class Check:
    """One run of a checker: its programs, its folder, its counts and its findings."""

    def __init__(self, name):
        parser = argparse.ArgumentParser(prog=name)
        parser.add_argument("--cli", type=Path, required=True)
        parser.add_argument("--driver", type=Path, required=True)
        arguments = parser.parse_args()
        self.name = name
        self.cli_path = arguments.cli.resolve()
        self.driver_path = arguments.driver.resolve()
        program = self.cli_path.read_bytes()
        self.races_watched = b"__tsan_init" in program
        self.sanitized = b"__asan_init" in program or self.races_watched
        self.full = os.environ.get("VERDICTDESK_FAULTS") == "full"
        self.counts = {}
        self.findings = 0
        self._rows = ()  # of FAULTS.md's matrix
        self._figures = {}
        self._folders = []
        self.folder = self.new_folder(memory())
        for environment in (ENVIRONMENT, TRACED):  # not among the user's own backups
            environment["XDG_DATA_HOME"] = str(self.folder / "user-data")

    def new_folder(self, parent):
        holder = tempfile.TemporaryDirectory(prefix=f"vd-{self.name}-", dir=parent)
        self._folders.append(holder)
        folder = Path(holder.name)
        folder.chmod(0o755)  # other users look into it, too
        return folder

    def pick(self, reduced, full):
        return full if self.full else reduced

    def row(self, *numbers):
        """What is counted, found and skipped from here on shows these rows of the matrix."""
        self._rows = numbers
        for number in numbers:
            self._figures.setdefault(number, Figure())

    def count(self, what, by=1):
        self.counts[what] = self.counts.get(what, 0) + by
        for number in self._rows:
            counts = self._figures[number].counts
            counts[what] = counts.get(what, 0) + by

    def finding(self, text):
        self.findings += 1
        for number in self._rows:
            self._figures[number].findings += 1
        print(f"FINDING: {text}", flush=True)

    def expect(self, holds, text):
        if not holds:
            self.finding(text)
        return holds

    def skip(self, what, why):
        for number in self._rows:
            self._figures[number].skipped.append(f"{what}: {why}")

    def require(self, *names):
        """A run in which one of these did not happen proves nothing; whatever the row."""
        self._rows = ()
        for name in names:
            self.expect(self.counts.get(name), f"there were no {name}: this run proves nothing")

    def finish(self):
        self._rows = ()
        for number, figure in self._figures.items():
            self.expect(figure.counts or figure.skipped, f"{number}: nothing was counted")
            print(f"{number}: {figure}")
        print(f"{self.name}: {self.findings} findings")
        sys.exit(1 if self.findings else 0)

    def cli(self, desk, *arguments, env=None, **options):
        """Runs the command line; a crash, or an end that never comes, is a finding by itself."""
        command = [self.cli_path, "--desk", desk, "--author", "Tester", *arguments]
        return self.run(command, env=env, **options)

    def run(self, command, env=None, may_die=False, timeout=120, **options):
        command = [str(part) for part in command]
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True,
                                  env=env or ENVIRONMENT, timeout=timeout, **options)
        except subprocess.TimeoutExpired:
            done = subprocess.CompletedProcess(command, TIMED_OUT, b"", b"no end was in sight")
            self.finding(f"{shown(command)} did not end within {timeout} s")
        done.message = done.stderr.decode(errors="replace")
        killed = may_die and done.returncode == -signal.SIGKILL
        self.expect(killed or not crashed(done), f"crash: {shown(command)}: {outcome(done)}")
        return done

    def new_desk(self, path, gestures=0, seed=1):
        """The sample, with some history where gestures are asked for."""
        made = self.cli(path, "new", "--sample")
        self.expect(made.returncode == 0, f"no desk was made: {made.message}")
        if gestures:
            self.run([self.driver_path, "type", path, seed, gestures])
        return path

    def verify(self, desk, what):
        verified = self.cli(desk, "verify")
        return self.expect(verified.returncode == 0, f"{what}: verify says {outcome(verified)}")

    def export(self, desk, env=None):
        exported = self.cli(desk, "export", "--json", env=env)
        self.expect(exported.returncode == 0, f"no export of {desk}: {outcome(exported)}")
        return exported.stdout


def memory():
    """Where no sync waits for a disk; None for the usual place."""
    place = "/dev/shm"
    usable = os.access(place, os.W_OK) and not os.statvfs(place).f_flag & os.ST_NOEXEC
    return place if usable else None


def crashed(done):
    died = done.returncode < 0 or done.returncode in (99, 134, 135, 136, 139, 153)
    return died or SANITIZER.search(done.stderr.decode(errors="replace"))


def shown(command):
    return " ".join(Path(str(part)).name or str(part) for part in command)


def outcome(done):
    return f"exit {done.returncode}: {done.stderr.decode(errors='replace').strip()[:2000]}"


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def need(program):
    """A missing program fails the test: skipping would look like passing."""
    if not shutil.which(program):
        print(f"FINDING: {program} is needed for this test and is not installed")
        sys.exit(1)


def wait_until(condition, seconds, pause=0.002):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(pause)
    return True


# A desk, read by Python's own SQLite.


@contextlib.contextmanager
def reading(path):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()


def column_of(field):
    return re.sub(r"[A-Z]", lambda letter: "_" + letter[0].lower(), field.replace(".", "_"))


def word(value):
    """As report.cpp writes a value."""
    if value is None:
        return "n"
    kind, text = {
        int: ("i", str(value)),
        float: ("r", f"{value:.17e}" if isinstance(value, float) else ""),
        str: ("s", value),
    }[type(value)]
    return kind + hashlib.sha256(text.encode()).hexdigest()


def fields_of(path):
    """{(kind, id, column): value} of every record."""
    fields = {}
    with reading(path) as connection:
        for kind in KINDS:
            rows = connection.execute(f"SELECT * FROM {kind}")
            names = [column[0] for column in rows.description]
            for row in rows:
                record = dict(zip(names, row))
                identity = record.pop("id")
                record.pop("number", None)
                for column, value in record.items():
                    fields[kind, identity, column] = word(value)
    return fields


def journal_of(path):
    """[(position, gesture, at)] in the order of positions."""
    with reading(path) as connection:
        return connection.execute(
            "SELECT position, coalesce(gesture, ''), at FROM journal ORDER BY position"
        ).fetchall()


class Acknowledged:
    """What must be in a desk after the driver said what it said."""

    # The desk keeps these by itself; the journal holds them, and verify compares.
    KEPT = {"updated_at", "former_slugs", "verdict_history"}

    def __init__(self, desk):
        self.fields = fields_of(desk)
        self.journal = [(position, gesture) for position, gesture, _ in journal_of(desk)]
        self.pending = None
        self.done = 0
        self.failed = 0
        self.unannounced = 0  # refused, and yet there when it was tried again
        self.errors = set()

    def copy(self):
        return copy.deepcopy(self)

    def hear(self, output):
        for line in Path(output).read_bytes().split(b"\n")[:-1]:  # behind the last: half a line
            self.take(json.loads(line))
        return self

    def take(self, told):
        event = told.get("event")
        if event == "try":
            self.pending = told
        elif event == "done":
            self.done += 1
            self.fields.update(changes_of(told))
            self.journal = self.appended(told["position"], told["gesture"])
            self.pending = None
        elif event == "conflict" and told["same"]:
            self.unannounced += 1
            self.fields.update(changes_of(self.pending))
            self.journal = self.appended(self.next_position(), self.pending["gesture"])
            self.pending = None
        elif event in ("fail", "conflict"):
            self.failed += 1
            self.errors.add(told["error"])
            self.pending = None

    def next_position(self):
        return self.journal[-1][0] + 1 if self.journal else 1

    def appended(self, position, gesture):
        kept = self.journal
        if gesture and kept and kept[-1][1] == gesture:
            kept = kept[:-1]
        return kept + [(position, gesture)]

    def difference(self, desk):
        """What is not as it must be, or None. The edit under way may be there whole or not."""
        journal = [(position, gesture) for position, gesture, _ in journal_of(desk)]
        actual = fields_of(desk)
        if journal == self.journal:
            return first_difference(self.fields, actual, self.KEPT if self.unannounced else ())
        pending = self.pending
        if not pending or journal != self.appended(self.next_position(), pending["gesture"]):
            return f"the journal ends {journal[-2:]}, not {self.journal[-2:]}"
        return first_difference({**self.fields, **changes_of(pending)}, actual, self.KEPT)


def changes_of(told):
    return {(kind, identity, column_of(field)): value
            for kind, identity, field, value in told["changes"]}


def first_difference(expected, actual, free_columns):
    for field, value in expected.items():
        if field[2] not in free_columns and actual.get(field) != value:
            return f"{' '.join(field)} is not as acknowledged"
    return None


def stop(process):
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    return process.wait()
