# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import unittest

import support


class Export(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_writes_the_format_as_specified(self):
        whole = support.SMALL.read_text(encoding="utf-8")
        self.expect(["export", "--json"], stdout=whole)
        self.expect(["export", "--json", "-o", "-"], stdout=whole)
        self.expect(["export", "--json", "-o", "out.json"], stderr="Wrote out.json.\n")
        self.assertEqual(whole.encode(), self.path("out.json").read_bytes())

    def test_replaces_a_file(self):
        self.write("out.json", "old")
        self.expect(["export", "--json", "--output", "out.json"], stderr="Wrote out.json.\n")
        self.assertEqual(support.SMALL.read_bytes(), self.path("out.json").read_bytes())

    def test_dry_run_writes_nothing(self):
        size = support.SMALL.stat().st_size
        with self.unchanged():
            self.expect(["export", "--json", "--dry-run", "-o", "out.json"],
                        stderr=f"Would write {size} bytes to out.json.\n")
            self.expect(["export", "--json", "--dry-run"],
                        stderr=f"Would write {size} bytes to stdout.\n")

    def test_never_writes_over_a_desk(self):
        self.make_desk("other.vdesk", source=None)
        os.symlink("desk.vdesk", self.path("link"))
        os.link(self.path("desk.vdesk"), self.path("hard"))
        for name in ("desk.vdesk", "./desk.vdesk", "link", "hard", "other.vdesk"):
            for dry in ([], ["--dry-run"]):
                with self.subTest(name=name, dry=dry), self.unchanged():
                    self.expect(["export", "--json", "-o", name, *dry], code=1,
                                stderr=f"{name} is a desk and was left as it is. Give another "
                                       "file to write to.\n")

    def test_needs_a_place_to_write_to(self):
        os.mkdir(self.path("folder"))
        places = (("nope/out.json", "nope/out.json: there is no folder <folder>/nope.\n"),
                  ("folder", "folder is a folder. Give a file in it to write to.\n"))
        for name, message in places:
            for dry in ([], ["--dry-run"]):
                with self.subTest(name=name, dry=dry), self.unchanged():
                    self.expect(["export", "--json", "-o", name, *dry], code=1, stderr=message)

    def test_a_folder_that_cannot_be_written_to(self):
        self.write("out.json", "old")
        prefix = self.as_another()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        for dry in ([], ["--dry-run"]):
            with self.subTest(dry), self.unchanged():
                self.expect(["export", "--json", "-o", "out.json", *dry], prefix=prefix, code=3,
                            stderr="out.json was not written: the folder <folder> is not "
                                   "writable for you.\n")

    def test_a_disk_that_is_full_leaves_the_old_file(self):
        self.write("out.json", "old")
        with self.unchanged():
            self.expect(["export", "--json", "-o", "out.json"], code=3,
                        prefix=("prlimit", "--fsize=1000"),
                        stderr="out.json was not written, and what stood there is as it was: "
                               "File too large\n")

    def test_needs_a_format(self):
        with self.unchanged():
            self.expect(["export", "-o", "out.json"], code=2,
                        stderr="--json is required\nRun with --help for more information.\n")


if __name__ == "__main__":
    support.main()
