# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import support

ANVIL = "anvil    Anvil            1–1  50%  published\n"
BELLOWS = "bellows  Bellows & Söhne  0–0  —    draft\n"
ANVIL_ALONE = "anvil  Anvil  1–1  50%  published\n"
NONE = "No tool matches.\n"


class Tools(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_lists_all_tools_in_desk_order(self):
        self.expect(["tools"], stdout=ANVIL + BELLOWS)

    def test_as_json(self):
        self.expect(["tools", "--json"], stdout="""\
[
  {
    "category": "Developer Tools",
    "name": "Anvil",
    "open": 2,
    "panelShip": 50,
    "ship": 1,
    "skip": 1,
    "slug": "anvil",
    "split": "1-1",
    "status": "published",
    "verdict": "mixed"
  },
  {
    "category": "Developer Tools",
    "name": "Bellows & Söhne",
    "open": 4,
    "panelShip": null,
    "ship": 0,
    "skip": 0,
    "slug": "bellows",
    "split": "0-0",
    "status": "draft",
    "verdict": "pending"
  }
]
""")

    def test_finds_words_of_the_tool_and_of_its_reviews(self):
        for query in ("anvil", "ANVIL", "anv", "compared", "plain files", "files plain", "what?",
                      "anvil compared", '"exit 0"'):
            with self.subTest(query):
                self.expect(["tools", query], stdout=ANVIL_ALONE)
        for query in ("söhne", "bellows & söhne", "blows"):
            with self.subTest(query):
                self.expect(["tools", query],
                            stdout="bellows  Bellows & Söhne  0–0  —  draft\n")

    def test_finds_nothing(self):
        for query in ("nvil", "anvil bellows", "zzz"):
            with self.subTest(query):
                self.expect(["tools", query], stderr=NONE)
        self.expect(["tools", "zzz", "--json"], stdout="[]\n", stderr=NONE)

    def test_words_are_words_whatever_the_search_engine_makes_of_them(self):
        nothing = ("*", "(", ")", "'", "NEAR(", "a AND", "^", "{}", "%", "_",
                   "'); DROP TABLE tool; --", '"" OR 1=1', "\\", "٠", "anvil NOT compared")
        for query in nothing:
            with self.subTest(query), self.unchanged():
                self.expect(["tools", query], stderr=NONE)
        for query in ("anvil*", '"anvil"', "(anvil", "^anvil", "anvil -", "{anvil}"):
            with self.subTest(query), self.unchanged():
                self.expect(["tools", query], stdout=ANVIL_ALONE)

    def test_quoted_words_stand_side_by_side(self):
        self.expect(["tools", "files plain"], stdout=ANVIL_ALONE)
        self.expect(["tools", '"plain files"'], stdout=ANVIL_ALONE)
        self.expect(["tools", 'text:"Plain, FILES"'], stdout=ANVIL_ALONE)
        for query in ('"files plain"', '"plain file"', 'text:"plain the files"'):
            with self.subTest(query):
                self.expect(["tools", query], stderr=NONE)

    def test_terms(self):
        self.expect(["tools", "status:published persona:builder"], stdout=ANVIL_ALONE)
        self.expect(["tools", "split:open"], stdout=ANVIL + BELLOWS)
        self.expect(["tools", "not:anvil"], stdout="bellows  Bellows & Söhne  0–0  —  draft\n")

    def test_a_wrong_term(self):
        hint = "Run with --help for more information.\n"
        self.expect(["tools", "foo:bar"], code=2,
                    stderr="There is no term “foo:”. Put it in quotes to search for it.\n"
                           "  foo:bar\n  ^^^^\n" + hint)
        self.expect(["tools", '"'], code=2,
                    stderr='The quote is not closed.\n  "\n  ^\n' + hint)

    def test_no_words_are_no_query(self):
        for query in ("", " ", "\t\n"):
            with self.subTest(query):
                self.expect(["tools", query], stdout=ANVIL + BELLOWS)

    def test_a_query_that_looks_like_an_option(self):
        self.expect(["tools", "-x"], code=2,
                    stderr="The following argument was not expected: -x\n"
                           "Run with --help for more information.\n")
        self.expect(["tools", "--", "-anvil"],
                    stdout="bellows  Bellows & Söhne  0–0  —  draft\n")
        self.expect(["tools", "--", "-x"], stdout=ANVIL + BELLOWS)

    def test_takes_one_query(self):
        self.expect(["tools", "anvil", "bellows"], code=2,
                    stderr="The following argument was not expected: bellows\n"
                           "Run with --help for more information.\n")

    def test_the_sample(self):
        self.make_sample("sample.vdesk")
        self.expect(["tools", "vendor lock"], desk="sample.vdesk",
                    stdout="tidewater-gpu-yard  Tidewater GPU Yard  2–2  50%  published\n")


if __name__ == "__main__":
    support.main()
