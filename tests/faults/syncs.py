# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A2, A3, A7, D12: killed before, or refused, each single write and sync; and nothing is told as
saved before the disk has it.

strace does it: it kills at, or fails, the N-th call of one kind, for every N that comes up."""

import contextlib
import re
import shutil
import signal
import sqlite3
from collections import Counter
from pathlib import Path

from support import KINDS, NEWEST_SCHEMA, OLDEST_DESK, TRACED, Acknowledged, Check, need, outcome, \
    reading, sha256

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink",
         "rename", "renameat2", "linkat", "fallocate")
ERRORS = ("EIO", "ENOSPC")
GESTURES = 2


class Operation:
    """Something that writes, and how to tell the old state, the new one and what is neither."""

    calls = CALLS
    rows = ()  # of the matrix, beside A2 and A3

    def __init__(self, check):
        self.check = check
        self.folder = check.folder / type(self).__name__.lower()
        self.trace = check.folder / "trace"

    def traced(self, *strace):
        self.reset()
        return self.check.run(["strace", "-f", "-o", self.trace, *strace, *self.command()],
                              env=TRACED, may_die=any("signal=KILL" in part for part in strace))

    def totals(self):
        self.traced("-e", f"trace={','.join(self.calls)}")
        totals = Counter(re.findall(r"^\d+ +(\w+)\(", self.trace.read_text(), re.MULTILINE))
        if self.check.sanitized:  # UBSan asks by write() whether memory is there
            del totals["write"]
        return totals


class Save(Operation):
    calls = tuple(call for call in CALLS if call != "write")  # its writes are the acknowledgements

    def __init__(self, check):
        super().__init__(check)
        self.desk = self.folder / "desk.vdesk"
        self.template = check.new_desk(check.folder / "save-template.vdesk", gestures=5)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        shutil.copy(self.template, self.desk)
        self.expected = Acknowledged(self.desk)

    def command(self):
        return [self.check.driver_path, "type", self.desk, "7", GESTURES]

    def judge(self, done, what, fault):
        told = self.folder / "told"
        told.write_bytes(done.stdout)
        self.expected.hear(told)
        self.check.count("edits acknowledged", self.expected.done)
        self.check.verify(self.desk, what)
        difference = self.expected.difference(self.desk)
        self.check.expect(not difference, f"{what}: {difference} {self.expected.errors}")
        if fault == "error":
            check = self.check
            check.count("saves refused", self.expected.failed)
            # Once the rollback journal is deleted the edit is in the file, whatever becomes of the
            # sync of the folder: then it was saved, and is told so.
            check.expect(not self.expected.unannounced, f"{what}: refused, yet in the file")
            check.expect(all(self.expected.errors), f"{what}: refused without a word")
            check.expect(self.expected.done and done.returncode == 0,
                         f"{what}: the save after the fault failed: {self.expected.errors}")


class New(Operation):
    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()

    @property
    def desk(self):
        return self.folder / "desk.vdesk"

    def command(self):
        return [self.check.cli_path, "--desk", self.desk, "--author", "Tester", "new"]

    def judge(self, done, what, fault):
        check = self.check
        made = self.desk.exists()
        if made:
            check.verify(self.desk, what)
        if done.returncode == 0:
            check.expect(made, f"{what}: told as made, but it is not there")
        elif fault == "error":
            check.expect(done.stderr, f"{what}: failed without a word")
            rest = [entry.name for entry in self.folder.iterdir() if entry != self.desk]
            check.expect(not rest or "unlink" in what, f"{what}: left behind {rest}")
        if not made:
            again = check.cli(self.desk, "new")
            check.expect(again.returncode == 0, f"{what}: new after it: {outcome(again)}")


class Import(Operation):
    rows = ("D12",)

    def __init__(self, check):
        super().__init__(check)
        self.desk = self.folder / "desk.vdesk"
        self.file = check.folder / "import.json"
        self.file.write_bytes(check.export(check.new_desk(check.folder / "sample.vdesk")))
        self.template = check.folder / "import-template.vdesk"
        check.cli(self.template, "new")
        self.before = check.export(self.template)
        self.reset()
        check.cli(self.desk, "import", self.file)
        self.after = check.export(self.desk)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        shutil.copy(self.template, self.desk)

    def command(self):
        return [self.check.cli_path, "--desk", self.desk, "--author", "Tester",
                "import", self.file]

    def judge(self, done, what, fault):
        check = self.check
        check.verify(self.desk, what)
        exported = check.export(self.desk)
        check.expect(exported in (self.before, self.after), f"{what}: imported in part")
        if done.returncode == 0:
            check.expect(exported == self.after, f"{what}: told as imported, but it is not there")
        elif fault == "error":
            check.expect(done.stderr, f"{what}: failed without a word")
        again = check.cli(self.desk, "import", self.file)
        check.expect(again.returncode == 0, f"{what}: import after it: {outcome(again)}")
        check.expect(check.export(self.desk) == self.after, f"{what}: imported again: differs")


class Export(Operation):
    def __init__(self, check):
        super().__init__(check)
        self.desk = check.new_desk(check.folder / "export.vdesk")
        self.file = self.folder / "desk.json"
        self.after = check.export(self.desk)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.file.write_bytes(b"what stood there before")

    def command(self):
        return [self.check.cli_path, "--desk", self.desk, "export", "--json", "-o", self.file]

    def judge(self, done, what, fault):
        check = self.check
        written = self.file.read_bytes()
        check.expect(written in (b"what stood there before", self.after), f"{what}: half a file")
        if done.returncode == 0:
            check.expect(written == self.after, f"{what}: told as written, but it is not there")
        elif fault == "error":
            check.expect(done.stderr or "write" in what, f"{what}: failed without a word")
            rest = [entry.name for entry in self.folder.iterdir() if entry != self.file]
            check.expect(not rest or "unlink" in what, f"{what}: left behind {rest}")
        again = check.run(self.command())
        check.expect(again.returncode == 0 and self.file.read_bytes() == self.after,
                     f"{what}: export after it: {outcome(again)}")


class Migrate(Operation):
    """Opens the frozen desk of the oldest schema, with its backups beside it."""

    rows = ("B7",)

    def __init__(self, check):
        super().__init__(check)
        self.desk = self.folder / "desk.vdesk"
        self.backups = self.folder / "data"
        self.before = rows_of(OLDEST_DESK)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        shutil.copy(OLDEST_DESK, self.desk)
        self.desk.chmod(0o644)

    def command(self):
        return ["env", f"XDG_DATA_HOME={self.backups}",
                self.check.cli_path, "--desk", self.desk, "tools"]

    def judge(self, done, what, fault):
        check = self.check
        # Only SQLite may say what the file holds while a rollback journal stands beside it.
        schema = schema_of(self.desk)
        check.count("desks left at the old schema", schema == 1)
        check.expect(schema in (1, NEWEST_SCHEMA), f"{what}: left at schema {schema}")
        check.expect(rows_of(self.desk) == self.before, f"{what}: rows are not what they were")
        if schema == NEWEST_SCHEMA:
            check.expect(self.whole_backups(what), f"{what}: migrated without a backup")
        else:
            self.whole_backups(what)
        if fault == "error":
            told = "could not be brought up to date" in done.message or done.returncode == 3
            check.expect(schema == NEWEST_SCHEMA or told, f"{what}: not told: {outcome(done)}")
        again = check.run(self.command())
        check.expect(again.returncode == 0 and not again.message,
                     f"{what}: open after it: {outcome(again)}")
        check.expect(schema_of(self.desk) == NEWEST_SCHEMA, f"{what}: the next open left it old")
        check.expect(rows_of(self.desk) == self.before, f"{what}: rows are not what they were")
        check.verify(self.desk, what)
        left = [entry.name for entry in self.backups.rglob(".*")]
        check.expect(not left or schema == NEWEST_SCHEMA, f"{what}: left behind {left}")

    def whole_backups(self, what):
        """What has the name of a backup is one."""
        backups = list(self.backups.rglob("[!.]*.vdesk"))
        for backup in backups:
            self.check.expect(schema_of(backup) == 1 and rows_of(backup) == self.before,
                              f"{what}: {backup.name} is no backup")
        return backups


class Backup(Operation):
    def __init__(self, check):
        super().__init__(check)
        self.desk = check.new_desk(check.folder / "backup.vdesk", gestures=5)
        self.copy = self.folder / "copy.vdesk"
        self.before = sha256(self.desk)
        self.expected = check.export(self.desk)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()

    def command(self):
        return [self.check.cli_path, "--desk", self.desk, "backup", "-o", self.copy]

    def judge(self, done, what, fault):
        check = self.check
        made = self.copy.exists()
        check.expect(sha256(self.desk) == self.before, f"{what}: the desk was changed")
        if made:
            check.verify(self.copy, what)
            check.expect(check.export(self.copy) == self.expected, f"{what}: another desk")
        if done.returncode == 0:
            check.expect(made, f"{what}: told as copied, but it is not there")
        elif fault == "error":
            check.expect(done.stderr, f"{what}: failed without a word")
            rest = [entry.name for entry in self.folder.iterdir() if entry != self.copy]
            check.expect(not rest or "unlink" in what, f"{what}: left behind {rest}")
        self.copy.unlink(missing_ok=True)
        again = check.run(self.command())
        check.expect(again.returncode == 0, f"{what}: backup after it: {outcome(again)}")


def schema_of(desk):
    with contextlib.closing(sqlite3.connect(desk)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def rows_of(desk):
    """The rows of the oldest schema, by its columns. Its changes are rows of their own now, which
    the hashes of the journal cover."""
    rows = {}
    with reading(OLDEST_DESK) as oldest, contextlib.closing(sqlite3.connect(desk)) as connection:
        for table in (*KINDS, "journal"):
            columns = [row[1] for row in oldest.execute(f"PRAGMA table_info({table})")]
            names = ", ".join(f'"{column}"' for column in columns if column != "changes")
            rows[table] = connection.execute(f"SELECT {names} FROM {table} ORDER BY 1").fetchall()
    return rows


def steps(total, limit):
    """1 to total; where that is too many, evenly chosen ones with both ends."""
    if total <= limit:
        return list(range(1, total + 1))
    return sorted({1 + round(i * (total - 1) / (limit - 1)) for i in range(limit)})


def inject(check, operation, limit):
    name = type(operation).__name__.lower()
    for call, total in sorted(operation.totals().items()):
        for step, number in enumerate(steps(total, limit)):
            what = f"{name}, {call} {number} of {total}"
            check.row("A2", *operation.rows)
            done = operation.traced("-e", f"trace={call}",
                                    "-e", f"inject={call}:signal=KILL:when={number}")
            check.count("kills", done.returncode == -signal.SIGKILL)
            operation.judge(done, f"killed at {what}", "kill")
            check.row("A3", *operation.rows)
            for error in check.pick((ERRORS[step % 2],), ERRORS):
                done = operation.traced("-e", f"trace={call}",
                                        "-e", f"inject={call}:error={error}:when={number}")
                check.count(f"calls failed with {error}",
                            "INJECTED" in operation.trace.read_text())
                operation.judge(done, f"{error} at {what}", "error")


class SyncOrder:
    """Reads a trace of the driver; what a power cut could take is what no sync has covered."""

    def __init__(self, check, desk):
        self.check = check
        self.desk = str(desk)
        self.journal = f"{desk}-journal"
        self.unsynced = set()
        self.synced = set()

    def see(self, call, path):
        if call in ("pwrite64", "ftruncate"):
            if path == self.desk and self.unsynced & {self.journal, "folder"}:
                self.check.finding("the desk was written to before its rollback journal was safe")
            self.unsynced.add(path)
        elif call in ("unlink", "create"):
            if call == "unlink" and self.unsynced & {self.desk}:
                self.check.finding("the rollback journal went before the desk was safe")
            self.unsynced.discard(self.journal)
            self.unsynced.add("folder")
        elif call in ("fsync", "fdatasync"):
            synced = "folder" if path == str(Path(self.desk).parent) else path
            self.unsynced.discard(synced)
            self.synced.add(synced)

    def acknowledge(self):
        check = self.check
        check.count("acknowledgements traced")
        check.expect(not self.unsynced, f"acknowledged before the sync of {self.unsynced}")
        check.expect(self.synced >= {self.desk, self.journal, "folder"},
                     f"acknowledged after syncs of {self.synced} only")
        self.synced = set()


TRACE_LINE = re.compile(r'^\d+ +(\w+)\((?:(\d+)<([^>]*)>|AT_FDCWD<[^>]*>, "([^"]*)"|"([^"]*)")'
                        r".*\) += (\d+)")


def check_sync_order(check):
    check.row("A7")
    folder = check.folder / "order"
    folder.mkdir()
    desk = check.new_desk(folder / "desk.vdesk")
    trace = check.folder / "order-trace"
    done = check.run(
        ["strace", "-f", "-y", "-o", trace, "-e",
         "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink",
         check.driver_path, "type", desk, "11", check.pick(20, 200)], env=TRACED)
    lines = done.stdout.split(b"\n")
    starts = {sum(len(line) + 1 for line in lines[:i]): line for i, line in enumerate(lines)}
    order = SyncOrder(check, desk)
    told = 0
    for line in trace.read_text(errors="replace").split("\n"):
        match = TRACE_LINE.match(line)
        if not match:
            continue
        call, descriptor, opened, at_path, plain_path, result = match.groups()
        if call == "openat":
            if "O_CREAT" in line and at_path == order.journal:
                order.see("create", at_path)
        elif call == "write":
            if descriptor == "1":
                if b'"event":"done"' in starts.get(told, b""):
                    order.acknowledge()
                told += int(result)
        else:
            order.see(call, opened or plain_path)
    done_lines = done.stdout.count(b'"event":"done"')
    check.expect(check.counts.get("acknowledgements traced") == done_lines,
                 f"{done_lines} acknowledgements were told")


def main():
    check = Check("syncs")
    need("strace")
    check_sync_order(check)
    for operation in (Save(check), New(check), Import(check), Export(check), Migrate(check),
                      Backup(check)):
        inject(check, operation, check.pick(2, 10_000))
    check.require("acknowledgements traced", "kills", "calls failed with EIO",
                  "calls failed with ENOSPC", "saves refused", "desks left at the old schema")
    check.finish()


if __name__ == "__main__":
    main()
