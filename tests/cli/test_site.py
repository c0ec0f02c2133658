# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import unittest

import support


def files_in(folder):
    """Of a site, without what is the program's own in it."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and ".verdictdesk" not in path.parts}


class Site(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def publish(self, *args, folder="public"):
        return json.loads(self.output(["site", "-o", folder, "--json", *args]))

    def test_publishes_a_site(self):
        report = self.publish()
        files = files_in(self.path("public"))
        for page in ("index.html", "404.html", "search.html", "compare/index.html",
                     "compare/anvil-vs-bellows.html", "tools/anvil.html", "assets/style.css"):
            self.assertIn(page, files)
        self.assertEqual(report["pages"], sum(name.endswith(".html") for name in files))
        self.assertEqual(report["written"], len(files))
        self.assertEqual(report["bytes"], sum(map(len, files.values())))
        self.assertEqual((report["removed"], report["unchanged"]), (0, 0))

    def test_says_what_it_did(self):
        done = self.run_cli(["site", "-o", "public"])
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertRegex(done.stderr.decode(),
                         r"\Apublic holds \d+ pages, [\d.]+ kB: \d+ added, 0 changed, 0 removed, "
                         r"0 as they were\.\n\Z")

    def test_writes_nothing_the_second_time(self):
        first = self.publish()
        before = self.times()
        second = self.publish()
        self.assertEqual((second["written"], second["removed"]), (0, 0))
        self.assertEqual(second["unchanged"], first["written"])
        self.assertEqual((second["pages"], second["bytes"]), (first["pages"], first["bytes"]))
        self.assertEqual(before, self.times())

    def times(self):
        return {path: path.stat().st_mtime_ns for path in self.path("public").rglob("*")
                if path.name != ".verdictdesk"}  # in which a lock came and went

    def test_the_same_bytes_in_any_locale(self):
        self.publish(folder="one")
        self.output(["site", "-o", "other", "--json"], env=support.locale("tr_TR"))
        self.assertEqual(files_in(self.path("one")), files_in(self.path("other")))

    def test_dry_run_writes_nothing(self):
        with self.unchanged():
            report = self.publish("--dry-run")
            self.assertFalse(self.path("public").exists())
        self.assertEqual(report["written"], self.publish()["written"])
        self.expect(["site", "-o", "public", "--dry-run"],
                    stderr=self.up_to_date(report))

    @staticmethod
    def up_to_date(report):
        return (f"public is up to date already: {report['pages']} pages, "
                f"{report['bytes'] / 1000:.1f} kB.\n")

    def test_draws_cards_when_asked(self):
        self.publish("--cards")
        card = self.path("public/cards/anvil-vs-bellows.png").read_bytes()
        self.assertEqual(card[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual((int.from_bytes(card[16:20], "big"), int.from_bytes(card[20:24], "big")),
                         (1200, 630))
        report = self.publish("--cards")
        self.assertEqual((report["written"], report["removed"]), (0, 0))
        self.assertGreater(self.publish()["removed"], 0)
        self.assertFalse(self.path("public/cards").exists())

    def test_foreign_files_stay(self):
        self.path("public").mkdir()
        self.path("public/CNAME").write_text("example.org\n")
        self.path("public/.git").mkdir()
        self.publish()
        self.path("public/notes.txt").write_text("mine\n")
        self.publish()
        self.assertEqual(self.path("public/CNAME").read_text(), "example.org\n")
        self.assertEqual(self.path("public/notes.txt").read_text(), "mine\n")
        self.assertTrue(self.path("public/.git").is_dir())

    def test_refuses_a_folder_with_something_else(self):
        self.path("public").mkdir()
        self.path("public/letter.txt").write_text("dear\n")
        with self.unchanged():
            self.expect(["site", "-o", "public"], code=1, stderr=(
                "public holds something else (letter.txt) and no site of this program. Nothing "
                "was written. Give a new folder, or an empty one.\n"))
        self.assertEqual(os.listdir(self.path("public")), ["letter.txt"])

    def test_refuses_the_folder_of_the_desk(self):
        done = self.run_cli(["site", "-o", "."])
        self.assertEqual(done.returncode, 1)
        self.assertIn("holds the desk itself", done.stderr.decode())

    def test_two_comparisons_with_one_address(self):
        desk = json.loads(self.output(["export", "--json"]))
        desk["tools"] += [{"slug": slug, "name": slug, "status": "ready"}
                          for slug in ("x-vs-y", "z", "x", "y-vs-z")]
        desk["site"]["publish"]["pairs"] = "all"
        self.path("more.json").write_text(json.dumps(desk))
        self.run_cli(["import", "more.json"])
        self.expect(["site", "-o", "public"], code=1, stderr=(
            "The comparisons x-vs-y / z and x / y-vs-z would share the address "
            "compare/x-vs-y-vs-z.html. Give one of the tools another slug.\n"))

    def test_a_broken_theme_leaves_the_last_site(self):
        self.publish()
        before = files_in(self.path("public"))
        self.path("theme").mkdir()
        self.path("theme/card.mustache").write_text("<p>\n{{#name}}\n")
        self.path("theme.json").write_text(json.dumps(
            {"format": "verdictdesk", "version": 1, "site": {"publish": {"theme": "theme"}}}))
        self.run_cli(["import", "theme.json"])
        done = self.run_cli(["site", "-o", "public"])
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), r"theme/card\.mustache:2: ")
        self.assertEqual(files_in(self.path("public")), before)


if __name__ == "__main__":
    support.main()
