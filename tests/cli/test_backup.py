# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import resource
import sqlite3
import unittest

import support


class Backup(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_a_verified_copy(self):
        before = support.digest(self.path("desk.vdesk"))
        self.expect(["backup", "-o", "copy.vdesk"],
                    stderr="Copied desk.vdesk to copy.vdesk, and verified the copy.\n")
        self.assertEqual(before, support.digest(self.path("desk.vdesk")))
        self.assertEqual(["copy.vdesk", "desk.vdesk"], sorted(os.listdir(self.folder)))
        for args in (["export", "--json"], ["history", "--json"], ["verify"]):
            self.assertEqual(self.output(args).replace(b"desk.vdesk", b"copy.vdesk"),
                             self.output(args, desk="copy.vdesk"))

    def test_dry_run_makes_nothing(self):
        with self.unchanged():
            self.expect(["backup", "--dry-run", "-o", "copy.vdesk"],
                        stderr="Would copy desk.vdesk to copy.vdesk.\n")

    def test_replaces_nothing(self):
        self.write("other.txt", "mine")
        os.symlink("nowhere", self.path("dangling"))
        os.mkdir(self.path("folder"))
        for name in ("desk.vdesk", "other.txt", "dangling", "folder"):
            for args in (["backup", "-o", name], ["backup", "--dry-run", "-o", name]):
                with self.subTest(args), self.unchanged():
                    self.expect(args, code=1,
                                stderr=f"{name} already exists and was not changed.\n")

    def test_needs_a_folder(self):
        for args in (["backup", "-o", "no/copy.vdesk"],
                     ["backup", "--dry-run", "-o", "no/copy.vdesk"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, code=1,
                            stderr="no/copy.vdesk: there is no folder <folder>/no.\n")

    def test_needs_a_file_to_write(self):
        with self.unchanged():
            self.expect(["backup"], code=2, stderr="--output is required\n"
                        "Run with --help for more information.\n")
            self.expect(["backup", "-o", "-"], code=2,
                        stderr="A copy is verified where it lies, so it cannot go to stdout.\n"
                               "Run with --help for more information.\n")

    def test_a_damaged_desk_has_no_copy(self):
        self.sql("UPDATE tool SET tagline = 'Gives way' WHERE slug = 'anvil'")
        with self.unchanged():
            self.expect(["backup", "-o", "copy.vdesk"], code=1,
                        stderr="A copy of <folder>/desk.vdesk was not kept, because it is not "
                               "sound: holds \"Gives way\", but the journal's last value is \"Takes "
                               "a blow\". \"verify\" lists what is wrong with the desk.\n")

    def test_what_does_not_fit_leaves_nothing(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        with self.unchanged():
            self.expect(["backup", "-o", "copy.vdesk"], preexec_fn=limit, code=3,
                        stderr="<folder>/copy.vdesk: reading or writing failed (disk I/O error). "
                               "Nothing was saved, and the desk is as it was before.\n")

    def test_a_desk_that_can_only_be_read(self):
        prefix = self.as_another()
        for entry, mode in ((self.path("desk.vdesk"), 0o444), (self.folder, 0o777)):
            entry.chmod(mode)
        self.addCleanup(self.folder.chmod, 0o755)
        self.expect(["backup", "-o", "copy.vdesk"], prefix=prefix,
                    stderr="Copied desk.vdesk to copy.vdesk, and verified the copy.\n")
        self.assertEqual(self.output(["export", "--json"]),
                         self.output(["export", "--json"], desk="copy.vdesk"))


class Older(support.CliTest):
    """A desk of schema 1 is brought up to date by whatever opens it first."""

    def setUp(self):
        super().setUp()
        frozen = support.HERE.parent / "data" / "desk-001.vdesk"
        self.path("old.vdesk").write_bytes(frozen.read_bytes())

    def backups(self):
        return sorted((self.folder / "data").rglob("*.vdesk"))

    def test_is_backed_up_and_brought_up_to_date(self):
        before = support.digest(self.path("old.vdesk"))
        env = {"XDG_DATA_HOME": str(self.folder / "data")}
        sound = "old.vdesk is sound: structure, journal, fields and search index agree.\n"
        self.expect(["verify"], desk="old.vdesk", env=env, stdout=sound)
        after = support.digest(self.path("old.vdesk"))
        self.assertNotEqual(before, after)
        self.expect(["verify"], desk="old.vdesk", env=env, stdout=sound)
        self.assertEqual(after, support.digest(self.path("old.vdesk")))
        [backup] = self.backups()
        with sqlite3.connect(f"file:{backup}?mode=ro", uri=True) as connection:
            self.assertEqual((1,), connection.execute("PRAGMA user_version").fetchone())

    def test_without_a_backup_it_is_read_and_not_changed(self):
        self.write("data", "in the way")
        env = {"XDG_DATA_HOME": str(self.folder / "data")}
        why = ("<folder>/old.vdesk was made by an older version of Verdict Desk (schema 1) and "
               "could not be brought up to date, so it can be read and exported, not changed. The "
               "folder <folder>/data cannot be made.\n")
        with self.unchanged():
            self.expect(["verify"], desk="old.vdesk", env=env, stderr=why,
                        stdout="old.vdesk is sound: structure, journal and fields agree. The "
                               "search index was not checked, because that takes a desk that can "
                               "be written to.\n")
            self.expect(["import", str(support.SMALL)], desk="old.vdesk", env=env, stderr=why,
                        code=3)


if __name__ == "__main__":
    support.main()
