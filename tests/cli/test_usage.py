# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, wrong usage, and a machine with little: no display, no locale, no room on stdout."""
import os
import re
import unittest

import support

COMMANDS = ("new", "import", "export", "tools", "splits", "page", "check", "history", "verify", "backup")
HINT = "Run with --help for more information.\n"
FULL = ("The output could not be written (No space left on device); what was written of it is not "
        "whole. The desk is safe.\n")
CLOSED = FULL.replace("No space left on device", "Bad file descriptor")
PRINTERS = (["tools"], ["tools", "--json"], ["splits"], ["splits", "--csv"],
            ["splits", "--json"], ["export", "--json"], ["history"],
            ["history", "--json"], ["verify"], ["verify", "--json"],
            ["page", "anvil", "bellows", "-o", "-"],
            ["page", "anvil", "bellows", "-o", "out.html", "--json"],
            ["import", "--json", str(support.SMALL)])


class Help(support.CliTest):
    def help_of(self, args):
        return self.output(args, desk=None).decode()

    def test_of_the_whole(self):
        text = self.help_of(["--help"])
        self.assertEqual(text, self.help_of(["-h"]))
        for command in COMMANDS:
            self.assertRegex(text, rf"(?m)^  {command} +\S")
        for name in ("--desk", "VERDICTDESK_DESK", "--author", "--version"):
            self.assertIn(name, text)
        self.example(text)

    def test_of_each_command(self):
        for command in COMMANDS:
            with self.subTest(command):
                text = self.help_of([command, "--help"])
                self.assertIn(f"Usage: verdictdesk-cli {command} ", text)
                self.assertIn(f" {command}", self.example(text))

    def test_of_queries(self):
        for command in ("splits", "tools"):
            text = self.help_of([command, "--help"])
            for term in ("split:2-2 ", "verdict:skip ", "author:me ", 'text:"no lock-in" '):
                self.assertRegex(text, rf"(?m)^  {term} +[A-Z]")

    def example(self, text):
        found = re.search(r"\nExample:\n  (verdictdesk-cli --desk \S+ .+)\n\Z", text)
        self.assertTrue(found, text)
        return found[1]

    def test_the_examples_work(self):
        self.expect(["new", "--sample"], desk="spring.vdesk",
                    stderr="Made the desk spring.vdesk.\n")
        self.write("tools.json", support.desk_json(tools=[{"slug": "tongs", "name": "Tongs"}]))
        for command in COMMANDS[1:]:
            line = self.example(self.help_of([command, "--help"]))
            with self.subTest(line):
                args = [a.strip('"') for a in re.findall(r'"[^"]*"|\S+', line)[1:]]
                done = self.run_cli(args, desk=None)
                self.assertEqual(0, done.returncode, done.stderr)

    def test_version(self):
        self.assertRegex(self.help_of(["--version"]), r"\A\d+\.\d+\.\d+\n\Z")


class WrongUsage(support.CliTest):
    def test_no_command(self):
        for args, desk in (([], None), ([], "desk.vdesk"), (["--author", "Zoë"], None)):
            with self.subTest(args):
                self.expect(args, desk=desk, code=2,
                            stderr="What to do is missing: give a command.\n" + HINT)

    def test_no_such_command(self):
        for args in (["frobnicate"], ["Tools"], ["frobnicate", "--json"]):
            with self.subTest(args), self.unchanged():
                self.expect(args, code=2,
                            stderr=f'There is no command "{args[0]}".\n' + HINT)

    def test_no_such_option(self):
        self.expect(["--frob"], stderr='There is no option "--frob".\n' + HINT, code=2)
        for command in (["new"], ["import", "a.json"], ["export", "--json"], ["tools"],
                        ["page", "a", "b", "-o", "-"], ["history"], ["verify"]):
            with self.subTest(command), self.unchanged():
                self.expect([*command, "--frob"], code=2,
                            stderr="The following argument was not expected: --frob\n" + HINT)

    def test_an_option_without_its_value(self):
        for args in (["tools", "--desk"], ["tools", "--author"], ["export", "--json", "-o"]):
            with self.subTest(args):
                done = self.run_cli(args, desk=None)
                self.assertEqual((2, b""), (done.returncode, done.stdout))
                self.assertTrue(done.stderr.decode().endswith(HINT))
                name = {"-o": "--output"}.get(args[-1], args[-1])
                self.assertRegex(done.stderr.decode(), rf"^{name}: .* missing\n")

    def test_two_commands(self):
        done = self.run_cli(["verify", "tools"])
        self.assertEqual((2, b""), (done.returncode, done.stdout))


class Machine(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_a_full_disk_behind_stdout(self):
        with open("/dev/full", "wb") as full:
            for args in (*PRINTERS, ["--help"], ["tools", "--help"], ["--version"]):
                with self.subTest(args):
                    self.prints_in_vain(args, FULL, stdout=full)

    def test_a_closed_stdout(self):
        for args in PRINTERS:
            with self.subTest(args):
                self.prints_in_vain(args, CLOSED, stdout=None, preexec_fn=lambda: os.close(1))

    def prints_in_vain(self, args, message, **options):
        done = self.run_cli(args, **options)
        self.assertEqual((3, message), (done.returncode, self.masked(done.stderr)))

    def test_an_import_whose_report_is_lost_is_said_to_be_saved(self):
        self.write("new.json", support.desk_json(tools=[{"slug": "tongs", "name": "Tongs"}]))
        with open("/dev/full", "wb") as full:
            self.prints_in_vain(["import", "--json", "new.json"],
                                "Imported: 1 new tool.\n" + FULL, stdout=full)
        self.expect(["tools", "tongs"], stdout="tongs  Tongs  0–0  —  draft\n")

    def test_closed_streams_do_not_end_up_in_a_file(self):
        whole = support.SMALL.read_bytes()
        done = self.run_cli(["export", "--json", "-o", "out.json"], stdout=None, stderr=None,
                            preexec_fn=lambda: os.closerange(0, 3))
        self.assertEqual(0, done.returncode)
        self.assertEqual(whole, self.path("out.json").read_bytes())
        self.expect(["verify", "--json"], stdout='{\n  "ok": true,\n  "problems": []\n}\n')

    def test_a_reader_that_hangs_up(self):
        # The shell's "| head" kills by SIGPIPE or fails the write; neither may harm the desk.
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "wb") as gone, self.unchanged():
            done = self.run_cli(["export", "--json"], stdout=gone)
        self.assertIn(done.returncode, (-13, 3))

    def test_any_locale_or_none(self):
        table = self.output(["tools"]).decode()
        self.assertIn("Bellows & Söhne  0–0  —", table)
        for env in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": ""}, {"LC_ALL": "C.UTF-8"},
                    {"LC_ALL": "xx_XX.ISO-8859-1"}, {"LC_ALL": "", "LANG": "en_US.UTF-8"},
                    {"LC_ALL": "", "LC_CTYPE": "de_DE"}):
            with self.subTest(env):
                self.expect(["tools"], env=env, stdout=table)

    def test_no_home_and_no_display(self):
        self.expect(["tools", "anvil"], stdout="anvil  Anvil  1–1  50%  published\n",
                    env={"HOME": "/nonexistent", "DISPLAY": ":99", "QT_QPA_PLATFORM": "none"})


if __name__ == "__main__":
    support.main()
