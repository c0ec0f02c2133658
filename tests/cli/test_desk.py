# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which desk a command works on, and what each says to one that is no desk, newer or held."""
import json
import os
import sqlite3
import subprocess
import sys
import time
import unittest

import support

READERS = (["tools"], ["tools", "anvil"], ["tools", "--json"], ["export", "--json"],
           ["export", "--json", "-o", "out.json"], ["export", "--json", "--dry-run"],
           ["page", "anvil", "bellows", "-o", "out.html"],
           ["page", "anvil", "bellows", "-o", "out.html", "--dry-run"], ["history"],
           ["history", "anvil"], ["import", "--dry-run", str(support.SMALL)])
WRITERS = (["import", str(support.SMALL)], ["import", "--json", str(support.SMALL)])
ANVIL = "anvil  Anvil  1–1  50%  published\n"


class NoDesk(support.CliTest):
    def refused(self, name, message):
        for args in (*READERS, *WRITERS):
            with self.subTest(name=name, args=args), self.unchanged():
                self.expect(args, desk=name, stderr=message, code=1)
        with self.subTest(name=name, args="verify"), self.unchanged():
            self.expect(["verify"], desk=name, stderr=f"file: {message}", code=1)
            problem = {"kind": "file", "id": None, "field": None, "problem": message.rstrip()}
            report = json.dumps({"ok": False, "problems": [problem]}, indent=2, sort_keys=True)
            self.expect(["verify", "--json"], desk=name, stdout=report + "\n", code=1)

    def test_a_missing_file_is_not_made(self):
        self.refused("missing.vdesk", "missing.vdesk: there is no such file, and none was made. "
                                      'To make a desk, use "new".\n')

    def test_a_file_that_is_no_desk_is_left_as_it_is(self):
        self.write("empty.vdesk", "")
        self.write("one.vdesk", "S")
        self.write("junk.vdesk", "junk " * 1000)
        self.write("header.vdesk", "SQLite format 3\0")
        other = sqlite3.connect(self.path("other.vdesk"))
        other.execute("CREATE TABLE t (x)")
        other.execute("PRAGMA application_id = 12345")
        other.close()
        for name in ("empty", "one", "junk", "header", "other"):
            self.refused(f"{name}.vdesk",
                         f"{name}.vdesk is not a desk. It was left as it is.\n")

    def test_a_folder_and_a_device_are_no_files(self):
        os.mkdir(self.path("folder"))
        for name in ("folder", "/dev/null"):
            self.refused(name, f"{name} is not a file.\n")

    def test_a_desk_that_may_not_be_read(self):
        self.make_desk().chmod(0)
        for args in (["tools"], ["verify"], ["import", str(support.SMALL)]):
            with self.subTest(args):
                self.expect(args, prefix=self.as_another(), code=3,
                            stderr="desk.vdesk cannot be read: Permission denied\n")


class NewerDesk(support.CliTest):
    WARNING = ("<folder>/desk.vdesk was made by a newer version of Verdict Desk (schema 99999; "
               "this one knows 5). It can be read and exported, not changed.\n")

    def setUp(self):
        super().setUp()
        self.make_desk()
        self.sql("PRAGMA user_version = 99999")

    def test_is_read_with_a_warning(self):
        before = support.digest(self.path("desk.vdesk"))
        for args in READERS:
            with self.subTest(args):
                done = self.run_cli(args)
                self.assertEqual(0, done.returncode)
                self.assertTrue(self.masked(done.stderr).startswith(self.WARNING))
        self.expect(["tools", "anvil"], stdout=ANVIL, stderr=self.WARNING)
        self.expect(["export", "--json"], stdout=support.SMALL.read_text(encoding="utf-8"),
                    stderr=self.WARNING)
        self.assertEqual(before, support.digest(self.path("desk.vdesk")))

    def test_is_not_written_to(self):
        for args in WRITERS:
            with self.subTest(args), self.unchanged():
                self.expect(args, stderr=self.WARNING, code=1)


class ReadOnlyDesk(support.CliTest):
    REASON = ("<folder>/desk.vdesk or its folder is not writable for you. It can be read and "
              "exported, not changed.\n")

    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_a_folder_that_cannot_be_written_to(self):
        self.refuses_writing(lambda: self.folder.chmod(0o555))

    def test_a_file_that_cannot_be_written_to(self):
        self.folder.chmod(0o777)
        self.refuses_writing(lambda: self.path("desk.vdesk").chmod(0o444))

    def refuses_writing(self, close):
        prefix = self.as_another()
        close()
        self.addCleanup(self.folder.chmod, 0o755)
        for args in WRITERS:
            with self.subTest(args), self.unchanged():
                self.expect(args, prefix=prefix, stderr=self.REASON, code=3)
        self.expect(["tools", "anvil"], prefix=prefix, stdout=ANVIL)
        self.expect(["import", "--dry-run", "--author", "N", str(support.SMALL)], prefix=prefix,
                    stderr="Nothing to do: the desk holds all of it already.\n")


class HeldDesk(support.CliTest):
    def test_another_program_that_does_not_let_go(self):
        self.make_desk()
        holder = self.hold("desk.vdesk")
        self.expect(["tools", "--json"], stdout=self.masked(self.output(["tools", "--json"])))
        self.write("new.json", support.desk_json(tools=[{"slug": "tongs", "name": "Tongs"}]))
        began = time.monotonic()
        with self.unchanged():
            self.expect(["import", "new.json"], code=3,
                        stderr="<folder>/desk.vdesk is in use by another program, which has held "
                               "it for more than 5 seconds. Nothing was saved; try again.\n")
        self.assertGreaterEqual(time.monotonic() - began, 5)
        holder.communicate(b"\n")
        self.expect(["import", "new.json"], stderr="Imported: 1 new tool.\n")

    def hold(self, name):
        """A process that writes to the desk until it is written to. Not this one: it would lose
        its locks the moment a test closed any other handle on the file."""
        script = ("import sqlite3, sys; held = sqlite3.connect(sys.argv[1], isolation_level=None);"
                  "held.execute('BEGIN IMMEDIATE'); print('held', flush=True); input()")
        holder = subprocess.Popen([sys.executable, "-c", script, self.path(name)],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(holder.communicate)
        self.assertEqual(b"held\n", holder.stdout.readline())
        return holder


class WhichDesk(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()
        self.here = {"VERDICTDESK_DESK": "desk.vdesk"}

    def test_it_is_named_before_or_after_the_command(self):
        for args in (["--desk", "desk.vdesk", "tools", "anvil"],
                     ["tools", "--desk", "desk.vdesk", "anvil"],
                     ["tools", "anvil", "--desk", "desk.vdesk"],
                     ["tools", "anvil", "--desk=desk.vdesk"]):
            with self.subTest(args):
                self.expect(args, desk=None, stdout=ANVIL)

    def test_the_environment_names_it(self):
        self.expect(["tools", "anvil"], desk=None, env=self.here, stdout=ANVIL)

    def test_the_line_is_above_the_environment(self):
        self.expect(["tools", "anvil"], env={"VERDICTDESK_DESK": "missing.vdesk"}, stdout=ANVIL)
        self.expect(["tools"], desk="missing.vdesk", env=self.here, code=1,
                    stderr="missing.vdesk: there is no such file, and none was made. To make a "
                           'desk, use "new".\n')

    def test_nothing_names_it(self):
        nowhere = ("Which desk? Give its file with --desk, or in VERDICTDESK_DESK.\n"
                   "Run with --help for more information.\n")
        for args in (["new"], *READERS, *WRITERS, ["verify"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, desk=None, stderr=nowhere, code=2)
        self.expect(["tools"], desk="", stderr=nowhere, code=2)
        self.expect(["tools"], desk=None, env={"VERDICTDESK_DESK": ""}, stderr=nowhere, code=2)

    def test_two_are_named(self):
        done = self.run_cli(["tools", "--desk", "other.vdesk"])
        self.assertEqual((2, b""), (done.returncode, done.stdout))
        self.assertIn("--desk", done.stderr.decode())

    def test_a_path_of_any_letters(self):
        folder = "odd ?#%41&= été 日本"
        os.mkdir(self.path(folder))
        for name in ("a b.vdesk", "q?mode=ro", "a#b", "100%25", "été", "机.vdesk", "-x", "a'b\"c"):
            path = f"{folder}/{name}"
            with self.subTest(name):
                self.make_desk(path)
                self.expect(["tools", "anvil"], desk=path, stdout=ANVIL)
                self.expect(["export", "--json", "-o", f"{path}.json"], desk=path,
                            stderr=f"Wrote {path}.json.\n")
                self.expect(["import", f"{path}.json"], desk=path,
                            stderr="Nothing to do: the desk holds all of it already.\n")
                self.expect(["page", "anvil", "bellows", "-o", f"{path}.html"], desk=path,
                            stderr=f"Wrote {path}.html.\n")
                self.assertEqual(sorted([name, f"{name}.json", f"{name}.html"]),
                                 sorted(os.listdir(self.path(folder))))
                for made in os.listdir(self.path(folder)):
                    os.remove(self.path(f"{folder}/{made}"))


if __name__ == "__main__":
    support.main()
