# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import json
import re
import unittest

import support

TODAY = datetime.date.today()
FRESH = TODAY.isoformat()
OLD = (TODAY - datetime.timedelta(days=100)).isoformat()
KEYS = {"id", "severity", "rule", "message", "kind", "record", "slug", "field", "waived"}
ANVIL = "20000000-0000-4000-8000-000000000001"


def seat(persona):
    return {"persona": persona, "score": 80, "verdict": None, "review": "It does not move.",
            "author": "Ada", "reviewedOn": FRESH}


def tool(slug, **parts):
    return {"slug": slug, "name": slug.capitalize(), "tagline": "Takes a blow",
            "category": "Hand tools", "status": "ready",
            "pricing": {"entry": "free", "text": "Free", "checkedOn": FRESH},
            "seats": [seat(p) for p in ("a", "b", "c", "d")]} | parts


def sound(*tools, **site):
    """A desk of which nothing is to be mended, but for what is given."""
    return support.desk_json(
        site={"name": "Verdicts", "baseUrl": "https://example.org/"} | site,
        personas=[{"slug": s, "name": s.upper()} for s in ("a", "b", "c", "d")],
        tools=[tool("anvil"), tool("bellows"), *tools],
        comparisons=[{"left": "anvil", "right": "bellows"}])


class Check(support.CliTest):
    def make(self, content):
        self.make_desk(source=None)
        self.add(content)

    def add(self, content):
        self.write("in.json", content)
        done = self.run_cli(["import", "--author", "Ada", "in.json"])
        self.assertEqual(0, done.returncode, done.stderr)

    def findings(self, *args, code=0):
        done = self.run_cli(["check", "--json", *args])
        self.assertEqual(code, done.returncode, done.stderr)
        return json.loads(done.stdout)

    def test_nothing_to_mend(self):
        self.make(sound())
        with self.unchanged():
            self.expect(["check"], stderr="Nothing was found.\n")
            self.expect(["check", "--json"], stdout="[]\n", stderr="Nothing was found.\n")

    def test_a_line_a_finding(self):
        self.make(sound(tool("tongs", tagline=None,
                             pricing={"entry": "free", "text": "Free", "checkedOn": OLD})))
        with self.unchanged():
            self.expect(["check"], stderr="0 errors, 2 warnings, 1 hint.\n", stdout=f"""\
warning  tongs  tagline            Tongs has no tagline. Write one: it appears under the name \
wherever the tool is shown.
warning  tongs  pricing.checkedOn  The price of Tongs was checked 100 days ago, on {OLD}. Check it \
again and update the date.
hint     tongs  name               Tongs is in no comparison. Compare it with a tool that it \
competes with.
""")

    def test_as_json(self):
        self.make_desk()
        found = self.findings()
        for finding in found:
            self.assertEqual(KEYS, set(finding))
        self.assertEqual({"error", "warning", "hint"} - {"error"},
                         {f["severity"] for f in found})
        [author] = [f for f in found if f["rule"] == "no-author"]
        self.assertEqual({
            "id": "no-author:30000000-0000-4000-8000-000000000002",
            "severity": "hint", "rule": "no-author",
            "message": "Skeptic's review of Anvil has no author, so search engines are told that "
                       "the site wrote it. Enter the author.",
            "kind": "seat", "record": "30000000-0000-4000-8000-000000000002", "slug": "anvil",
            "field": "author", "waived": None}, author)
        [base] = [f for f in found if f["rule"] == "no-base-url"]
        self.assertEqual(("site", None, None, "baseUrl"),
                         (base["kind"], base["record"], base["slug"], base["field"]))
        [draft] = [f for f in found if f["rule"] == "unfinished-tool"]
        self.assertEqual(("comparison", "anvil-vs-bellows", "right"),
                         (draft["kind"], draft["slug"], draft["field"]))

    def test_errors(self):
        self.make(sound(baseUrl="example.org"))
        error = ('error  site  baseUrl  "example.org" cannot be the address of the site. Enter one '
                 "such as https://example.org/, without a question mark or a number sign.\n")
        with self.unchanged():
            self.expect(["check"], stdout=error, stderr="1 error, 0 warnings, 0 hints.\n", code=1)
            self.expect(["check", "--errors"], stdout=error, code=1,
                        stderr="1 error, 0 warnings, 0 hints.\n")
        self.add(support.desk_json(site={"baseUrl": None}))
        self.expect(["check", "--errors"], stderr="0 errors, 0 warnings, 1 hint.\n")

    def test_two_comparisons_that_share_an_address(self):
        # Import refuses those that editors chose; a policy makes some by itself.
        slugs = ("x", "y-vs-z", "x-vs-y", "z")
        self.make(sound(*(tool(s) for s in slugs), publish={"pairs": "all"}))
        [error] = self.findings("--errors", code=1)
        self.assertEqual("The comparisons X with Y-vs-z and X-vs-y with Z would share the address "
                         "compare/x-vs-y-vs-z.html. Give one of the tools another slug.",
                         error["message"])

    def test_waivers(self):
        self.make(sound(tool("tongs", tagline=None)))
        [tagline] = [f for f in self.findings() if f["rule"] == "no-tagline"]
        waiver = {"reason": "Its name says all", "by": "Ada", "on": "2026-05-01"}
        gone = {"finding": "no-tagline:gone", "reason": "Short of time", "by": "Bo",
                "on": "2026-05-01"}
        self.add(support.desk_json(site={"publish": {
            "waivers": [waiver | {"finding": tagline["id"]}, gone]}}))
        self.assertEqual(["needless-waiver", "no-comparison"],
                         [f["rule"] for f in self.findings()])
        listed = self.findings("--all")
        self.assertEqual(tagline | {"waived": waiver}, listed[-1])
        done = self.run_cli(["check", "--all"])
        lines = done.stdout.decode().splitlines()
        self.assertEqual("0 errors, 0 warnings, 2 hints; 1 waived.\n", done.stderr.decode())
        self.assertRegex(lines[0], r"^hint +site +publish\.waivers +Bo waived no-tagline:gone "
                                   r'\("Short of time"\), which is no longer found\. ')
        self.assertRegex(lines[-1], r"^waived +tongs +tagline +Tongs has no tagline\. .+ "
                                    r"\(Ada, 2026-05-01: Its name says all\)$")

    def test_an_error_cannot_be_waived(self):
        self.make(sound(baseUrl="example.org", publish={"waivers": [
            {"finding": "bad-base-url", "reason": "It works", "by": "Ada", "on": "2026-05-01"}]}))
        self.assertEqual([("bad-base-url", None), ("needless-waiver", None)],
                         [(f["rule"], f["waived"]) for f in self.findings("--all", code=1)])

    def test_ids_last(self):
        self.make_desk()
        first = [f["id"] for f in self.findings()]
        self.assertEqual(first, [f["id"] for f in self.findings()])
        self.assertEqual(len(first), len(set(first)))
        self.run_cli(["export", "--json", "-o", "out.json"])
        self.make_desk("other.vdesk", source=self.path("out.json"))
        done = self.run_cli(["check", "--json"], desk="other.vdesk")
        self.assertEqual(first, [f["id"] for f in json.loads(done.stdout)])

    def test_a_text_of_several_lines_stays_on_one(self):
        self.make(sound(website="a\tb"))
        self.add(support.desk_json(tools=[{"slug": "anvil", "name": "Anvil", "website": "a\tb"}]))
        done = self.run_cli(["check"])
        self.assertEqual(['warning  anvil  website  The website of Anvil, "a b", is not a web address '
                          "and is left out. Enter an address that begins with https://."],
                         done.stdout.decode().splitlines())

    def test_a_desk_that_can_only_be_read(self):
        self.make(sound())
        prefix = self.as_another()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        self.expect(["check"], prefix=prefix, stderr="Nothing was found.\n")

    def test_errors_or_all(self):
        done = self.run_cli(["check", "--errors", "--all"])
        self.assertEqual((2, b""), (done.returncode, done.stdout))

    def test_no_desk(self):
        done = self.run_cli(["check"])
        self.assertEqual((1, b""), (done.returncode, done.stdout))
        self.assertTrue(done.stderr)

    def test_the_sample(self):
        self.make_sample()
        found = self.findings()
        self.assertEqual([], [f for f in found if f["severity"] == "error"])
        dated = {"old-price", "old-votes"}  # its dates do not move
        rules = {f["rule"] for f in found} - dated
        self.assertEqual({"unfinished-tool", "open-seats", "no-score", "no-rating", "no-offer",
                          "no-review-date", "long-name"}, rules)


if __name__ == "__main__":
    support.main()
