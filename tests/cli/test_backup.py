# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import re
import resource
import socket
import sqlite3
import unittest

import support
from support import desk_json


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


class Kept(support.CliTest):
    """Backups in the desk's own folder, and what is restored from them."""

    def setUp(self):
        super().setUp()
        self.make_desk()
        self.data = self.folder / "data"
        self.env = {"XDG_DATA_HOME": str(self.data)}
        self.author = ["--author", "A. Editor"]

    def backups(self):
        return sorted(self.data.rglob("[!.]*.vdesk"))

    def content(self, desk="desk.vdesk"):
        return self.output(["export", "--json"], desk=desk, env=self.env)

    def back_up(self):
        before = self.backups()
        self.expect(["backup"], env=self.env,
                    stderr="Backed up desk.vdesk as <folder>/data/verdictdesk/backups/"
                           "desk-<id>/<stamp>-by-hand.vdesk, and verified the backup.\n")
        [made] = set(self.backups()) - set(before)
        return made

    def edit(self, tagline):
        self.write("edit.json", desk_json(tools=[{"slug": "anvil", "name": "Anvil",
                                                  "tagline": tagline}]))
        self.expect(["import", "edit.json", *self.author], env=self.env,
                    stderr="Imported: 1 changed tool.\n")

    def lists(self, *rows, desk="desk.vdesk"):
        done = self.run_cli(["backups"], desk=desk, env=self.env)
        self.assertEqual((0, ""), (done.returncode, done.stderr.decode()))
        lines = [re.sub("  +", "  ", line) for line in self.masked(done.stdout).splitlines()]
        self.assertEqual([f"<time>  {row}.vdesk" for row in rows],
                         [re.sub(r"[\d.]+ kB", "<size>", line) for line in lines])

    def test_none(self):
        with self.unchanged():
            self.expect(["backups"], env=self.env, stderr="There are no backups of desk.vdesk.\n")
            self.expect(["backups", "--json"], env=self.env, stdout="[]\n")
            self.expect(["backup", "--dry-run"], env=self.env,
                        stderr="Would back up desk.vdesk.\n")

    def test_are_listed(self):
        self.back_up()
        self.edit("Bends")
        self.edit("Breaks")
        counts = "2 tools  2 reviews  <size>"
        self.lists(f"before an import  {counts}  <stamp>-before-import",
                   f"by hand  {counts}  <stamp>-by-hand")
        listed = json.loads(self.output(["backups", "--json"], env=self.env))
        self.assertEqual([{"path": str(path), "reason": reason, "tools": 2, "reviews": 2,
                           "bytes": path.stat().st_size}
                          for path, reason in zip(reversed(self.backups()),
                                                  ("before-import", "by-hand"))],
                         [{k: v for k, v in backup.items() if k != "at"} for backup in listed])

    def test_before_an_import_what_is_backed_up_is_not_backed_up_again(self):
        self.back_up()
        self.edit("Bends")
        self.assertEqual(1, len(self.backups()))

    def test_a_new_desk_needs_no_backup(self):
        self.make_desk("empty.vdesk", source=None)
        self.expect(["import", str(support.SMALL), *self.author], desk="empty.vdesk", env=self.env,
                    stderr="Imported: 2 new personas, 2 new tools, 2 new seats, 1 new comparison, "
                           "changed site settings.\n")
        self.assertEqual([], self.backups())

    def test_an_import_goes_on_without_a_backup(self):
        self.write("data", "in the way")
        self.write("edit.json", desk_json(tools=[{"slug": "anvil", "name": "Anvil",
                                                  "tagline": "Bends"}]))
        self.expect(["import", "edit.json", *self.author], env=self.env,
                    stderr="No backup was made before the import. The folder <folder>/data cannot "
                           "be made.\nImported: 1 changed tool.\n")

    def test_an_unreadable_one_is_listed(self):
        self.back_up().write_bytes(b"junk")
        listed = json.loads(self.output(["backups", "--json"], env=self.env))
        self.assertEqual([(None, None, 4)],
                         [(b["tools"], b["reviews"], b["bytes"]) for b in listed])

    def test_are_listed_for_a_missing_desk(self):
        self.back_up()
        self.path("desk.vdesk").unlink()
        self.lists("by hand  2 tools  2 reviews  <size>  <stamp>-by-hand")

    def test_are_listed_for_a_renamed_desk(self):
        self.back_up()
        self.path("desk.vdesk").rename(self.path("other.vdesk"))
        self.lists("by hand  2 tools  2 reviews  <size>  <stamp>-by-hand", desk="other.vdesk")

    def test_of_version_0_1_are_listed(self):
        made = self.back_up()
        made.rename(made.with_name("2026-05-01T09-30-00.000Z.vdesk"))
        listed = json.loads(self.output(["backups", "--json"], env=self.env))
        self.assertEqual([("before-update", "2026-05-01T09:30:00.000Z")],
                         [(b["reason"], b["at"]) for b in listed])

    def test_are_only_read(self):
        made = self.back_up()
        with self.unchanged():
            self.output(["export", "--json"], desk=made, env=self.env)
            self.expect(["import", str(support.SMALL)], desk=made, env=self.env, code=1,
                        stderr="<folder>/data/verdictdesk/backups/desk-<id>/<stamp>-by-hand.vdesk "
                               "is a backup. It can be read and exported, not changed; the desk "
                               "can be restored from it.\n")

    def restore(self, name, stderr, code=0, desk="desk.vdesk"):
        self.expect(["restore", name], env=self.env, stderr=stderr, code=code, desk=desk)

    BACKED_UP = ("What stood there before was backed up as <folder>/data/verdictdesk/backups/"
                 "desk-<id>/<stamp>-before-restore.vdesk.\n")

    def test_restore(self):
        first = self.content()
        made = self.back_up()
        self.edit("Bends")
        self.restore(made.name, self.BACKED_UP +
                     "Restored desk.vdesk from <folder>/data/verdictdesk/backups/desk-<id>/"
                     "<stamp>-by-hand.vdesk.\n")
        self.assertEqual(first, self.content())
        self.assertEqual(["data", "desk.vdesk", "edit.json"], sorted(os.listdir(self.folder)))
        self.assertIn(b"Bends", self.content(desk=self.backups()[-1]))
        self.expect(["verify"], env=self.env, stdout="desk.vdesk is sound: structure, journal, "
                    "fields and search index agree.\n")

    def test_restore_dry_run(self):
        made = self.back_up()
        self.edit("Bends")
        with self.unchanged():
            self.expect(["restore", "--dry-run", str(made)], env=self.env,
                        stderr="Would restore desk.vdesk from <folder>/data/verdictdesk/backups/"
                               "desk-<id>/<stamp>-by-hand.vdesk.\n")

    def test_restore_of_a_missing_desk(self):
        first = self.content()
        made = self.back_up()
        self.path("desk.vdesk").unlink()
        self.write("desk.vdesk-journal", "of a desk that is gone")
        self.restore(made.name, "Restored desk.vdesk from <folder>/data/verdictdesk/backups/"
                     "desk-<id>/<stamp>-by-hand.vdesk.\n")
        self.assertEqual(first, self.content())
        self.assertEqual(["data", "desk.vdesk"], sorted(os.listdir(self.folder)))

    def test_restore_keeps_a_damaged_desk(self):
        first = self.content()
        made = self.back_up()
        damages = {
            "a text": lambda: self.sql("UPDATE tool SET tagline = 'Gives way'"),
            "junk": lambda: self.path("desk.vdesk").write_bytes(b"junk"),
            "nothing": lambda: self.path("desk.vdesk").write_bytes(b""),
            "half": lambda: os.truncate(self.path("desk.vdesk"), 30_000),
        }
        for what, damage in damages.items():
            with self.subTest(what):
                damage()
                damaged = support.digest(self.path("desk.vdesk"))
                if what in ("a text", "half"):
                    self.write("desk.vdesk-wal", "not a log")
                done = self.run_cli(["restore", made.name], env=self.env)
                self.assertRegex(self.masked(done.stderr),
                                 r"\AWhat stood there before is kept as "
                                 r"<folder>/desk\.vdesk\.damaged-<stamp>\. .+\n"
                                 r"Restored desk\.vdesk from .*\n\Z")
                self.assertEqual(0, done.returncode)
                self.assertEqual(first, self.content())
                kept = [p for p in self.folder.glob("desk.vdesk.damaged-*Z")]
                self.assertEqual([damaged], [support.digest(p) for p in kept])
                for path in self.folder.glob("desk.vdesk.damaged-*"):
                    path.unlink()
                self.assertEqual(["data", "desk.vdesk"], sorted(os.listdir(self.folder)))

    def test_restore_refuses_a_damaged_backup(self):
        made = self.back_up()
        self.sql("UPDATE tool SET tagline = 'Gives way' WHERE slug = 'anvil'", desk=made)
        sound = ("it is not sound: holds \"Gives way\", but the journal's last value is \"Takes a "
                 "blow\". \"verify\" lists what is wrong with the desk.\n")
        with self.unchanged():
            self.restore(made.name, "Nothing was restored. A copy of <folder>/data/verdictdesk/"
                         "backups/desk-<id>/<stamp>-by-hand.vdesk was not kept, because " + sound,
                         code=1)
            self.expect(["restore", "--dry-run", made.name], env=self.env, code=1,
                        stderr="<folder>/data/verdictdesk/backups/desk-<id>/<stamp>-by-hand.vdesk "
                               "is not sound: holds \"Gives way\", but the journal's last value is "
                               "\"Takes a blow\".\n")

    def test_restore_refuses_what_is_no_backup_of_the_desk(self):
        self.make_desk("other.vdesk")
        self.write("notes.txt", "mine")
        self.make_desk("newer.vdesk")
        self.sql("PRAGMA user_version = 99999", desk="newer.vdesk")
        with self.unchanged():
            self.restore("other.vdesk", "other.vdesk is a copy of another desk.\n", code=1)
            self.restore("desk.vdesk", "desk.vdesk is the desk itself.\n", code=1)
            self.restore("notes.txt", "notes.txt is not a desk. It was left as it is.\n", code=1)
            self.restore("newer.vdesk", "newer.vdesk was made by a newer version of Verdict Desk. "
                         "Restore it with that one.\n", code=1)
            self.restore("no.vdesk", "no.vdesk: there is no such file, and none was made. To make "
                         "a desk, use \"new\".\n", code=1)
            self.restore("other.vdesk", "notes.txt is not a desk. It was left as it is.\n", code=1,
                         desk="notes.txt")

    def test_restore_waits_for_no_window(self):
        made = self.back_up()
        program = os.path.basename(os.readlink("/proc/self/exe"))
        self.write("desk.vdesk.lock", f"{os.getpid()}\n{program}\n{socket.gethostname()}\n")
        with self.unchanged():
            self.restore(made.name, f"desk.vdesk is open in a window (process {os.getpid()} on "
                         f"{socket.gethostname()}). Close it, or restore the desk there.\n", code=3)

    def test_restore_through_a_link(self):
        first = self.content()
        made = self.back_up()
        self.edit("Bends")
        os.symlink("desk.vdesk", self.path("link.vdesk"))
        done = self.run_cli(["restore", str(made)], env=self.env, desk="link.vdesk")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertTrue(self.path("link.vdesk").is_symlink())
        self.assertEqual(first, self.content())


    def test_restore_of_a_tool(self):
        made = self.back_up()
        first = self.content()
        self.edit("Bends")
        args = ["restore", made.name, "--tool", "anvil", *self.author]
        with self.unchanged():
            self.expect([*args, "--dry-run"], env=self.env,
                        stderr="Would restore Anvil: 1 field would change.\n")
        self.expect(args, env=self.env, stderr="Restored Anvil: 1 field changed.\n")
        tagline = [t["tagline"] for t in json.loads(first)["tools"]]
        self.assertEqual(tagline, [t["tagline"] for t in json.loads(self.content())["tools"]])
        with self.unchanged():
            self.expect(args, env=self.env, stderr="Nothing to do: Anvil is as it was.\n")
            self.expect(["restore", made.name, "--tool", "no"], env=self.env, code=1,
                        stderr="<folder>/data/verdictdesk/backups/desk-<id>/<stamp>-by-hand.vdesk "
                               "has no tool with the slug \"no\".\n")
        self.expect(["undo", *self.author], env=self.env,
                    stderr="Undo: Restore Anvil from a backup: 2 fields changed.\n")
        self.assertIn(b"Bends", self.content())


    def test_a_mirror_as_text(self):
        mirror = self.path("mirror")
        mirror.mkdir()
        args = ["backup", "-o", "copy.vdesk", "--text", "mirror"]
        said = ("Copied desk.vdesk to copy.vdesk, and verified the copy.\n"
                "Wrote desk.vdesk as text to mirror.\n")
        self.expect(args, env=self.env, stderr=said)
        files = sorted(str(p.relative_to(mirror)) for p in mirror.rglob("*") if p.is_file())
        self.assertEqual(["comparisons.json", "desk.json", "tools/anvil.json",
                          "tools/bellows.json"], files)
        # What is written can be read back.
        self.make_desk("again.vdesk", source=None)
        self.output_of(["import", *(f"mirror/{name}" for name in files[1:]),
                        "mirror/comparisons.json", *self.author],
                       desk="again.vdesk")
        self.assertEqual(self.content(), self.content(desk="again.vdesk"))
        # Of one tool that changed, and one that is gone, only their files change.
        self.write("mirror/tools/mine.json", {"kept": True})
        self.write("mirror/README", "mine")
        before = {p: p.stat().st_mtime_ns for p in (mirror / "README", mirror / "tools/mine.json",
                                                    mirror / "tools/anvil.json")}
        bellows = json.loads((mirror / "tools" / "bellows.json").read_text())["tools"][0]["id"]
        self.write("renamed.json", desk_json(tools=[{"id": bellows, "slug": "blower",
                                                     "name": "Blower"}]))
        self.output_of(["import", "renamed.json", *self.author])
        self.path("copy.vdesk").unlink()
        self.expect(args, env=self.env, stderr=said)
        self.assertEqual(["anvil.json", "blower.json", "mine.json"],
                         sorted(os.listdir(mirror / "tools")))
        self.assertEqual(["README", "mine.json", "anvil.json"],
                         [p.name for p, when in before.items() if p.stat().st_mtime_ns == when])

    def output_of(self, args, **options):
        done = self.run_cli(args, env=self.env, **options)
        self.assertEqual(0, done.returncode, done.stderr)


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
        self.assertRegex(backup.name, r"Z-before-update\.vdesk\Z")
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
