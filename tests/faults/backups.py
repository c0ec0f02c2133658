# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A2, A3, A5, B9: a backup or a restore that is killed, refused a write or a sync, or out of space.
The desk is the old one or the restored one, whole; what it held is there or backed up; what has the
name of a backup is one."""

import re
import shutil
import sqlite3

from diskfull import Disk, enter_own_mounts
from support import ENVIRONMENT, Check, fields_of, journal_of, need, outcome, sha256
from syncs import CALLS, Operation, inject


def state_of(desk):
    """What a desk holds; None if that cannot be read."""
    try:
        return fields_of(desk), journal_of(desk)
    except sqlite3.DatabaseError:
        return None


class Kept(Operation):
    """With the backups of the desk beside it; two states: as it was backed up, and as it is."""

    calls = (*CALLS, "link")

    def __init__(self, check):
        super().__init__(check)
        template = check.folder / f"{type(self).__name__}-template"
        template.mkdir()
        self.template = template
        desk = check.new_desk(template / "desk.vdesk", gestures=3)
        self.first = state_of(desk)
        made = check.cli(desk, "backup", env=self.environment(template))
        check.expect(made.returncode == 0, f"no backup was made: {outcome(made)}")
        [self.backup] = self.backups(template)
        check.run([check.driver_path, "type", desk, "9", 3])
        self.present = state_of(desk)
        check.expect(self.first != self.present, "both states are equal: this proves nothing")

    desk = property(lambda self: self.folder / "desk.vdesk")

    @staticmethod
    def environment(folder):
        return {**ENVIRONMENT, "XDG_DATA_HOME": str(folder / "data")}

    @staticmethod
    def backups(folder):
        return sorted((folder / "data").rglob("[!.]*.vdesk"))

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)

    def cli(self, *arguments):
        return self.check.cli(self.desk, *arguments, env=self.environment(self.folder))

    def command(self):
        return ["env", f"XDG_DATA_HOME={self.folder / 'data'}", self.check.cli_path,
                "--desk", self.desk, *self.arguments()]

    def contents(self, what):
        """Of what has the name of a backup; each is one of the two states."""
        found = [state_of(backup) for backup in self.backups(self.folder)]
        self.check.expect(all(state in (self.first, self.present) for state in found),
                          f"{what}: what has the name of a backup is none")
        self.check.expect(self.first in found, f"{what}: the backup before it is gone")
        return found

    def expect_tidy(self, what):
        left = [p.name for p in self.folder.rglob("*")
                if p.is_file() and p.suffix != ".vdesk" and ".damaged-" not in p.name]
        left += [p.name for p in self.folder.rglob(".*")]
        self.check.expect(not left, f"{what}: left behind {left}")


class BackUp(Kept):
    def arguments(self):
        return ["backup"]

    def judge(self, done, what, fault):
        check = self.check
        check.expect(state_of(self.desk) == self.present, f"{what}: the desk was changed")
        contents = self.contents(what)
        if done.returncode == 0:
            check.expect(self.present in contents, f"{what}: told as made, but it is not there")
        elif fault == "error":
            check.expect(done.stderr, f"{what}: failed without a word")
        again = self.cli("backup")
        check.expect(again.returncode == 0, f"{what}: backup after it: {outcome(again)}")
        check.expect(self.present in self.contents(what), f"{what}: the next one is not there")
        self.expect_tidy(what)


class Restore(Kept):
    def arguments(self):
        return ["restore", self.backup.name]

    def judge(self, done, what, fault):
        check = self.check
        check.expect(self.desk.exists(), f"{what}: there is no desk")
        content = state_of(self.desk)
        check.count("desks left as they were", content == self.present)
        check.expect(content in (self.first, self.present), f"{what}: half a desk")
        check.verify(self.desk, what)
        self.expect_kept(content, what)
        if done.returncode == 0:
            check.expect(content == self.first, f"{what}: told as restored, but it is not")
        elif fault == "error":
            check.expect(done.stderr, f"{what}: failed without a word")
            check.expect(content == self.present or "is restored" in done.message,
                         f"{what}: told as not restored: {outcome(done)}")
        again = self.cli("restore", self.backup.name)
        check.expect(again.returncode == 0, f"{what}: restore after it: {outcome(again)}")
        check.expect(state_of(self.desk) == self.first, f"{what}: not restored at last")
        self.expect_kept(self.first, what)

    def expect_kept(self, content, what):
        """What the desk held before is in it, backed up, or in a file that was kept."""
        check = self.check
        kept = [state_of(p) for p in self.folder.glob("desk.vdesk.damaged-*Z")]
        check.count("files kept aside", len(kept))
        check.expect(self.present in (content, *kept, *self.contents(what)),
                     f"{what}: what the desk held is lost")


class RestoreDamaged(Kept):
    """The desk cannot be read, and the rollback journal of another one stands beside it."""

    rows = ("B9",)

    def __init__(self, check):
        super().__init__(check)
        desk = self.template / "desk.vdesk"
        with desk.open("r+b") as file:
            file.write(b"no header of a database")
        self.damaged = sha256(desk)
        (self.template / "desk.vdesk-journal").write_bytes(hot_journal(check))

    def arguments(self):
        return ["restore", self.backup.name]

    def judge(self, done, what, fault):
        check = self.check
        check.expect(self.desk.exists(), f"{what}: there is no desk")
        self.expect_old_or_new(done.returncode == 0, what)
        again = self.cli("restore", self.backup.name)
        check.expect(again.returncode == 0, f"{what}: restore after it: {outcome(again)}")
        self.expect_old_or_new(True, what)
        check.expect(any(sha256(p) == self.damaged
                         for p in self.folder.glob("desk.vdesk.damaged-*Z")),
                     f"{what}: the damaged desk is lost")

    def expect_old_or_new(self, must_be_new, what):
        check = self.check
        if sha256(self.desk) == self.damaged:
            check.expect(not must_be_new, f"{what}: told as restored, but it is not")
            return
        check.count("damaged desks restored")
        check.verify(self.desk, what)
        check.expect(state_of(self.desk) == self.first, f"{what}: not what was backed up")


def hot_journal(check):
    """A rollback journal that SQLite would play back into whatever stands beside it."""
    desk = check.new_desk(check.folder / "hot.vdesk")
    script = ("import os, sqlite3, sys\n"
              "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
              "c.execute('PRAGMA cache_size = 1')\n"
              "c.execute('BEGIN IMMEDIATE')\n"
              "c.execute('UPDATE seat SET review = hex(zeroblob(9000))')\n"
              "os.kill(os.getpid(), 9)\n")
    check.run(["python3", "-c", script, desk], may_die=True)
    journal = desk.with_name("hot.vdesk-journal").read_bytes()
    check.expect(re.match(rb"\xd9\xd5\x05\xf9", journal), "no hot journal was made")
    return journal


def on_a_small_disk(check, operation, free):
    check.row("A5")
    with Disk(check.folder / "disk") as disk:
        operation.folder = disk.folder / "desk"
        operation.reset()
        disk.leave(free)
        done = check.run(operation.command())
        disk.throw_off()
        check.count("disks filled", done.returncode == 3)
        operation.judge(done, f"{type(operation).__name__} with {free} bytes free", "error")


def main():
    enter_own_mounts("A2", "A3", "A5", "B9")
    check = Check("backups")
    need("strace")
    operations = (BackUp(check), Restore(check), RestoreDamaged(check))
    for operation in operations:
        inject(check, operation, check.pick(2, 10_000))
    for operation in operations:
        for free in (0, 8192, 65536, 200_000, 400_000, 600_000)[:: check.pick(3, 1)]:
            on_a_small_disk(check, operation, free)
    check.require("kills", "calls failed with EIO", "desks left as they were", "files kept aside",
                  "damaged desks restored", "disks filled")
    check.finish()


if __name__ == "__main__":
    main()
