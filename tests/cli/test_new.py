# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import pwd
import resource
import unittest

import support


class New(support.CliTest):
    def test_makes_an_empty_desk(self):
        self.expect(["new"], stderr="Made the desk desk.vdesk.\n")
        self.assertEqual(["desk.vdesk"], os.listdir(self.folder))
        self.expect(["tools"], stderr="The desk has no tools yet.\n")
        self.expect(["tools", "--json"], stdout="[]\n", stderr="The desk has no tools yet.\n")

    def test_makes_the_sample(self):
        self.expect(["new", "--sample"], stderr="Made the desk desk.vdesk.\n")
        self.assertEqual(16, len(json.loads(self.output(["tools", "--json"]))))
        self.expect(["verify", "--json"], stdout='{\n  "ok": true,\n  "problems": []\n}\n')

    def test_dry_run_makes_nothing(self):
        for args in (["new", "--dry-run"], ["new", "--dry-run", "--sample"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, stderr="Would make the desk desk.vdesk.\n")

    def test_replaces_nothing(self):
        self.make_desk()
        self.write("other.txt", "mine")
        os.symlink("nowhere", self.path("dangling"))
        os.mkdir(self.path("folder"))
        for name in ("desk.vdesk", "other.txt", "dangling", "folder"):
            for args in (["new"], ["new", "--sample"], ["new", "--dry-run"]):
                with self.subTest(name=name, args=args), self.unchanged():
                    self.expect(args, desk=name, code=1,
                                stderr=f"{name} already exists and was not changed.\n")

    def test_needs_a_folder(self):
        for args in (["new"], ["new", "--dry-run"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, desk="nope/a.vdesk", code=1,
                            stderr="nope/a.vdesk: there is no folder <folder>/nope.\n")

    def test_needs_a_folder_that_can_be_written_to(self):
        self.expect(["new"], desk="a.vdesk", prefix=self.not_ours(), code=3,
                    stderr="a.vdesk cannot be made: Permission denied\n")
        self.expect(["new", "--dry-run"], desk="a.vdesk", prefix=self.not_ours(), code=3,
                    stderr="a.vdesk was not written: the folder <folder> is not writable for "
                           "you.\n")
        self.assertEqual([], os.listdir(self.folder))

    def not_ours(self):
        prefix = self.as_another()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        return prefix

    def test_the_sample_that_does_not_fit_leaves_no_half_desk(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        self.expect(["new", "--sample"], preexec_fn=limit, code=3,
                    stderr="<folder>/desk.vdesk: reading or writing failed (disk I/O error). "
                           "Nothing was saved, and the desk is as it was before.\n")
        self.assertEqual([], os.listdir(self.folder))

    def test_the_editor_is_the_author_or_who_is_logged_in(self):
        self.expect(["new", "--author", " A. Editor "], stderr="Made the desk desk.vdesk.\n")
        self.expect(["--author", "Zoë", "new"], desk="b.vdesk", stderr="Made the desk b.vdesk.\n")
        self.expect(["new"], desk="c.vdesk", stderr="Made the desk c.vdesk.\n")
        login = pwd.getpwuid(os.getuid()).pw_name
        for name, author in (("desk", "A. Editor"), ("b", "Zoë"), ("c", login)):
            self.expect(["history"], desk=f"{name}.vdesk",
                        stdout=f"1  <time>  {author}  New desk  1 field\n")

    @unittest.skipUnless(os.getuid() == 0, "takes another user's place")
    def test_an_editor_without_a_name_is_asked_for_one(self):
        self.folder.chmod(0o777)
        self.as_another()
        nameless = ("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups")
        for args in (["new"], ["new", "--dry-run"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, prefix=nameless, code=1,
                            stderr="It is not known who you are: give your name with --author.\n")

    def test_an_author_is_one_line_of_text(self):
        with self.unchanged():
            self.expect(["new", "--author", "A\x1b[1m"], code=1,
                        stderr="The author or label of an edit: U+001B is not allowed in a "
                               "desk.\n")


if __name__ == "__main__":
    support.main()
