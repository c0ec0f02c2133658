# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blind mode: who has a seat without a score is not told what the others on that panel say."""
import csv
import io
import json
import re
import unittest

import support

SECRET = "Nobody may read this yet"


def seat(persona, author, **fields):
    return {"persona": persona, "author": author} | fields


class Blind(support.CliTest):
    """Cleo has yet to score the file saw; on the anvil she has no seat."""

    def setUp(self):
        super().setUp()
        self.make_desk()
        self.write("tools.json", support.desk_json(
            site={"panel": {"blind": True, "tie": "hold"}},
            personas=[{"slug": slug, "name": slug.title()} for slug in ("creator", "futurist")],
            tools=[{"slug": "saw", "name": "Saw", "status": "ready", "panelTake": "Two kinds.",
                    "notes": [{"text": "Why so far apart?", "author": "Ada"}],
                    "seats": [seat("builder", "Ada", score=91, review=SECRET),
                              seat("creator", "Bob", score=82),
                              seat("skeptic", "Dan", score=13, verdict="ship"),
                              seat("futurist", "Cleo", review="Not done.")]}]))
        self.assertEqual(0, self.run_cli(["import", "--author", "Ada", "tools.json"]).returncode)

    def rows(self, command, person, query=""):
        done = self.run_cli([command, "--json", "--author", person, "--", query])
        self.assertEqual(0, done.returncode, done.stderr)
        return {row["slug"]: row for row in json.loads(done.stdout)}

    def test_rows_tell_no_figure(self):
        for command in ("splits", "tools"):
            with self.subTest(command):
                self.assertEqual("3-0", self.rows(command, "Ada")["saw"]["split"])
                row = self.rows(command, " cleo ")["saw"]
                self.assertEqual({None}, {row[key] for key in ("ship", "skip", "open", "split",
                                                               "panelShip")})
                self.assertEqual("pending", row["verdict"])
        row = self.rows("splits", "Cleo")["saw"]
        self.assertEqual({None}, {row[key] for key in ("mean", "median", "spread", "stdev",
                                                       "loneDissenter")})
        self.assertEqual(dict.fromkeys(("builder", "creator", "skeptic", "futurist")),
                         row["scores"])
        self.assertEqual(self.rows("splits", "Ada")["anvil"], self.rows("splits", "Cleo")["anvil"])

    def test_lines_say_that_it_is_hidden(self):
        self.expect(["tools", "saw", "--author", "Cleo"], stdout="saw  Saw  hidden  —  ready\n")
        line = self.output(["splits", "saw", "--author", "Cleo"]).decode().splitlines()[1]
        self.assertEqual(["saw", "Saw", "hidden", "—", "…", "…", "…", "○", "—", "—", "—", "—"],
                         line.split())
        text = self.output(["splits", "saw", "--csv", "--author", "Cleo"]).decode()
        row = next(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual(("", "", "", "", "pending", "hidden", "", "open"),
                         (row["ship"], row["open"], row["split"], row["mean"], row["verdict"],
                          row["builder verdict"], row["builder"], row["futurist verdict"]))

    def test_no_query_tells(self):
        for query in ("split:open score:>90", "persona:builder score:>50", "verdict:ship saw",
                      "mean:>50", "spread:>40", "persona:skeptic verdict:ship score:13", "take:set",
                      "notes:open", "Nobody", f'"{SECRET}"', "text:kinds", "apart"):
            with self.subTest(query):
                self.assertIn("saw", self.rows("tools", "Ada", query))
                self.assertNotIn("saw", self.rows("tools", "Cleo", query))
        self.assertIn("saw", self.rows("tools", "Cleo", "saw author:me"))

    def test_findings_do_not_tell(self):
        def findings(person):
            done = self.run_cli(["check", "--json", "--author", person])
            return {(finding["rule"], finding["field"]) for finding in json.loads(done.stdout)
                    if finding["slug"] == "saw"}
        told = findings("Ada") - findings("Cleo")
        self.assertIn(("score-at-odds", "verdict"), told)
        self.assertIn(("no-review", "review"), told)
        kept = findings("Cleo")
        self.assertEqual({("hidden-panel", "score")}, kept - findings("Ada"))
        self.assertIn(("no-tagline", "tagline"), kept)
        self.assertIn(("open-seats", "score"), kept)  # it is her own
        text = self.run_cli(["check", "--all", "--author", "Cleo"]).stdout.decode()
        self.assertIn("The problems on the panel of Saw are hidden until you set your own score. "
                      "Set your score.", text)

    def test_the_journal_does_not_tell(self):
        def changes(person):
            entries = json.loads(self.output(["history", "saw", "--json", "--author", person]))
            return [change for entry in entries for change in entry["changes"]]
        self.assertIn(91, [change["after"] for change in changes("Ada")])
        seen = changes("Cleo")
        self.assertIn("Not done.", [change["after"] for change in seen])
        self.assertNotIn("note", {change["kind"] for change in seen})
        for hidden in (91, 82, 13, SECRET, "ship", "Two kinds."):
            self.assertNotIn(hidden, [change["after"] for change in seen])
        self.write("more.json", support.desk_json(
            tools=[{"slug": "saw", "seats": [{"persona": "builder", "score": 5}], "name": "Saw"}]))
        self.assertEqual(0, self.run_cli(["import", "--author", "Ada", "more.json"]).returncode)
        self.assertEqual("updatedAt", changes("Cleo")[-1]["field"])
        self.write("note.json", support.desk_json(
            tools=[{"slug": "saw", "name": "Saw", "notes": [{"text": "Still apart?"}]}]))
        before = self.output(["history", "--author", "Cleo"])
        self.assertEqual(0, self.run_cli(["import", "--author", "Ada", "note.json"]).returncode)
        self.assertEqual(before, self.output(["history", "--author", "Cleo"]))

    def test_no_command_tells(self):
        commands = (["tools", "--json"], ["tools"], ["splits", "--json"], ["splits", "--csv"],
                    ["check", "--all", "--json"], ["history", "--json"], ["history"],
                    ["page", "saw", "anvil", "-o", "-"])
        secrets = (SECRET, "Two kinds.", "Why so far apart?", "91", "82", "13")
        def told(person):
            text = "".join(self.run_cli([*command, "--author", person]).stdout.decode()
                           for command in commands)
            # A number inside a time, a date or an id is none of theirs.
            return {secret for secret in secrets
                    if re.search(rf"(?<![\w:.-]){re.escape(secret)}(?![\w:-])", text)}
        self.assertEqual(set(secrets), told("Ada"))
        self.assertEqual(set(), told("Cleo"))

    def test_the_own_score_shows_it(self):
        self.write("score.json", support.desk_json(tools=[
            {"slug": "saw", "name": "Saw", "seats": [{"persona": "futurist", "score": 20}]}]))
        self.assertEqual(0, self.run_cli(["import", "--author", "Cleo", "score.json"]).returncode)
        self.assertEqual(self.rows("splits", "Ada"), self.rows("splits", "Cleo"))
        self.assertEqual("3-1", self.rows("tools", "Cleo")["saw"]["split"])

    def test_without_blind_mode_nothing_is_hidden(self):
        self.write("open.json", support.desk_json(site={"panel": {"blind": False}}))
        self.assertEqual(0, self.run_cli(["import", "--author", "Ada", "open.json"]).returncode)
        self.assertEqual(self.rows("splits", "Ada"), self.rows("splits", "Cleo"))
        for command in (["check", "--json"], ["history", "--json"]):
            self.assertEqual(self.run_cli([*command, "--author", "Ada"]).stdout,
                             self.run_cli([*command, "--author", "Cleo"]).stdout)


if __name__ == "__main__":
    support.main()
