# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import unittest

import support

HIDDEN = "Hidden until your own score is set"


def seat(persona, **fields):
    return {"persona": persona} | fields


def tool(**fields):
    return {"slug": "anvil", "name": "Anvil"} | fields


class Settling(support.CliTest):
    """Ties that are held, takes, notes and blind mode, as files bring them and commands tell."""

    def setUp(self):
        super().setUp()
        self.make_desk()
        self.bring(personas=[{"slug": slug, "name": slug.title()}
                             for slug in ("creator", "futurist")],
                   tools=[tool(seats=[seat("builder", score=90, verdict=None, author="Ada"),
                                      seat("creator", score=80, author="Bob"),
                                      seat("skeptic", score=20, verdict=None, author="Cleo"),
                                      seat("futurist", score=10, author="Dan")])])

    def bring(self, **parts):
        self.write("part.json", support.desk_json(**parts))
        done = self.run_cli(["import", "--author", "A. Editor", "part.json"])
        self.assertEqual(0, done.returncode, done.stderr)

    def desk(self):
        return json.loads(self.output(["export", "--json"]))

    def anvil(self):
        return next(tool for tool in self.desk()["tools"] if tool["slug"] == "anvil")

    def publish(self, *args):
        return json.loads(self.output(["site", "-o", "public", "--json", *args]))

    def page(self, author):
        return self.output(["page", "anvil", "bellows", "-o", "-", "--author", author]).decode()

    def findings(self, rule):
        done = self.run_cli(["check", "--json"])
        return [(finding["severity"], finding["slug"], finding["field"])
                for finding in json.loads(done.stdout) if finding["rule"] == rule]

    def test_a_held_tie_is_told(self):
        self.assertEqual(0, self.publish()["held"])
        self.bring(site={"panel": {"tie": "hold"}})
        self.assertEqual([("error", "anvil", "panelTake")], self.findings("held-tie"))
        self.assertEqual(1, self.publish("--dry-run")["held"])
        done = self.run_cli(["site", "-o", "public"])
        self.assertEqual(0, done.returncode)
        self.assertRegex(done.stderr.decode(),
                         r"changed, .*\n1 tool is held as Pending: two against two, and not "
                         r"settled yet\.\n\Z")
        self.assertIn("Pending", self.path("public/badges/anvil.svg").read_text())
        done = self.run_cli(["site", "-o", "public"])  # up to date, and told all the same
        self.assertIn("up to date already", done.stderr.decode())
        self.assertIn("1 tool is held", done.stderr.decode())

    def test_a_note_settles_it(self):
        self.bring(site={"panel": {"tie": "hold"}}, tools=[tool(notes=[
            {"text": "Who is right?", "author": "Ada", "writtenAt": "2026-05-01T09:30:00.000Z"}])])
        self.assertEqual(1, self.publish()["held"])
        note = self.anvil()["notes"][0]
        self.bring(tools=[tool(notes=[note | {"resolved": True}])])
        self.assertEqual([], self.findings("held-tie"))
        report = self.publish()
        self.assertEqual(0, report["held"])
        self.assertGreater(report["written"], 0)
        self.assertIn("Mixed", self.path("public/badges/anvil.svg").read_text())
        resolved = self.anvil()["notes"][0]
        self.assertEqual(note | {"resolved": True,
                                 "resolvedVerdicts": resolved["resolvedVerdicts"]}, resolved)
        self.assertEqual(2, resolved["resolvedVerdicts"].count("=ship"))
        self.bring(tools=[tool(seats=[seat("skeptic", score=90)])])  # three against one
        self.bring(tools=[tool(seats=[seat("creator", score=10)])])  # a tie, but another one
        self.assertEqual([("error", "anvil", "panelTake")], self.findings("held-tie"))
        self.assertEqual(1, self.publish()["held"])
        self.assertEqual(resolved, self.anvil()["notes"][0])
        self.bring(tools=[tool(notes=[note | {"resolved": False}])])
        self.bring(tools=[tool(notes=[note | {"resolved": True}])])
        self.assertEqual(0, self.publish()["held"])

    def test_history_of_a_tool_tells_of_its_notes(self):
        before = len(json.loads(self.output(["history", "anvil", "--json"])))
        self.bring(tools=[tool(notes=[{"text": "Who is right?"}])])
        note = self.anvil()["notes"][0]["id"]
        self.write("part.json", support.desk_json(tools=[
            tool(notes=[{"id": note, "resolved": True}])]))
        self.assertEqual(0, self.run_cli(["import", "part.json"]).returncode)
        entries = json.loads(self.output(["history", "anvil", "--json"]))
        self.assertEqual(before + 2, len(entries))
        self.assertEqual([{"kind": "note", "id": note, "field": "resolved",
                           "before": False, "after": True},
                          {"kind": "note", "id": note, "field": "resolvedVerdicts",
                           "before": None,
                           "after": self.anvil()["notes"][0]["resolvedVerdicts"]}],
                         entries[-1]["changes"])

    def test_a_take_settles_it_until_a_verdict_changes(self):
        self.bring(site={"panel": {"tie": "hold"}}, tools=[tool(panelTake="Two *kinds*.")])
        self.assertEqual(0, self.publish()["held"])
        self.assertIn("Two <em>kinds</em>.", self.path("public/tools/anvil.html").read_text())
        self.bring(tools=[tool(seats=[seat("builder", score=10), seat("futurist", score=90)])])
        self.assertEqual(1, self.publish()["held"])
        self.assertEqual([("warning", "anvil", "panelTake")], self.findings("stale-take"))
        self.assertIn("Two <em>kinds</em>.", self.path("public/tools/anvil.html").read_text())

    def test_the_same_file_twice_changes_nothing(self):
        self.bring(site={"panel": {"tie": "hold", "blind": True,
                                   "queries": [{"name": "Mine", "query": "author:me"}]}},
                   tools=[tool(panelTake="Two.", notes=[{"text": "Why?"}, {"text": "Why?"}],
                               seats=[seat("builder", due="2026-06-01")])])
        self.assertEqual(2, len(self.anvil()["notes"]))
        with self.unchanged():
            self.expect(["import", "part.json"],
                        stderr="Nothing to do: the desk holds all of it already.\n")

    def test_an_export_makes_the_same_desk(self):
        self.bring(site={"panel": {"tie": "hold"}}, tools=[tool(
            panelTake="Two.", notes=[{"text": "Why?", "resolved": True, "mood": 1}])])
        whole = self.output(["export", "--json"])
        self.write("whole.json", whole.decode())
        self.make_desk("copy.vdesk", source=self.path("whole.json"))
        self.assertEqual(whole, self.output(["export", "--json"], desk="copy.vdesk"))
        self.output(["verify"], desk="copy.vdesk")

    def test_faults_of_a_file(self):
        for fields, fault in (
                ({"notes": 1}, "/tools/0/notes: expected a list"),
                ({"notes": [1]}, "/tools/0/notes/0: expected an object"),
                ({"notes": [{}]}, "/tools/0/notes/0/text: expected a value that is not empty"),
                ({"notes": [{"text": "a", "resolved": 1}]},
                 "/tools/0/notes/0/resolved: expected true or false"),
                ({"notes": [{"text": "a", "id": "b"}]}, "/tools/0/notes/0/id: expected a UUID"),
                ({"seats": [seat("builder", due="soon")]},
                 "/tools/0/seats/0/due: expected a date such as 2026-05-01")):
            with self.subTest(fault):
                self.write("part.json", support.desk_json(tools=[tool(**fields)]))
                with self.unchanged():
                    self.expect(["import", "part.json"], code=1, stderr=f"part.json: {fault}\n")

    def test_a_draft_hides_what_its_author_may_not_see(self):
        self.bring(site={"panel": {"blind": True}},
                   tools=[tool(status="draft", seats=[seat("skeptic", score=None)])])
        self.assertNotIn(HIDDEN, self.page("Ada"))
        blind = self.page(" CLEO ")
        self.assertIn(HIDDEN, blind)
        self.assertNotIn("90<", blind)
        self.bring(tools=[tool(seats=[seat("skeptic", score=20)])])
        self.assertNotIn(HIDDEN, self.page("Cleo"))
        self.assertEqual(self.page("Cleo"), self.page("Ada"))

    def test_a_ready_tool_hides_the_same(self):
        self.bring(site={"panel": {"blind": True}},
                   tools=[tool(status="ready", seats=[seat("skeptic", score=None)])])
        blind = self.page("Cleo")
        self.assertIn(HIDDEN, blind)
        self.assertNotIn("90<", blind)
        self.assertNotIn(HIDDEN, self.page("Ada"))

    def test_without_blind_mode_nothing_is_hidden(self):
        self.bring(tools=[tool(status="draft", seats=[seat("skeptic", score=None)])])
        self.assertNotIn(HIDDEN, self.page("Cleo"))


if __name__ == "__main__":
    support.main()
