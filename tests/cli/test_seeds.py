# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk that holds a published page's data exports a page with the same runs in the same order.

The seeds themselves are not ours to keep here: those in tests/data/seeds stand in for them, in the
same layouts, and `--seeds FOLDER` tests others as well.
"""
import html.parser
import pathlib
import re
import unittest

import seeds
import support

STAND_INS = support.HERE.parent / "data" / "seeds"
UNSEEN = {"head", "script", "style", "template", "svg"}
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
given = support.option("--seeds")


def folded(text):
    """Without what Markdown and the style of quoting own."""
    return re.sub(r"[\s`‘’“”]", "", text)


class VisibleText(html.parser.HTMLParser):
    """The texts that a reader sees, each as it stands between two tags."""

    def __init__(self, page):
        super().__init__()
        self.texts = []
        self.unseen = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag in UNSEEN and tag not in VOID:
            self.unseen.append(tag)

    def handle_endtag(self, tag):
        if self.unseen and self.unseen[-1] == tag:
            self.unseen.pop()

    def handle_data(self, data):
        if not self.unseen and folded(data):
            self.texts.append(folded(data))


def missing_run(page, runs):
    """The first run that does not follow the one before it; nothing if all do. A run begins where
    a text begins and ends where one ends, so a lone letter is not found within a word."""
    texts = VisibleText(page).texts
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text))
    whole, edges, at = "".join(texts), set(starts), 0
    for run in runs:
        wanted = folded(run)
        while at >= 0:
            at = whole.find(wanted, at)
            if at < 0 or (at in edges and at + len(wanted) in edges):
                break
            at += 1
        if at < 0:
            return run
        at += len(wanted)
    return None


class Seeds(support.CliTest):
    def page_of(self, desk, slugs):
        self.make_desk(source=None)
        self.write("seed.json", desk)
        done = self.run_cli(["import", "seed.json"])
        self.assertEqual(0, done.returncode, done.stderr.decode())
        self.expect(["page", *slugs, "-o", "page.html"], stderr="Wrote page.html.\n")
        page = self.path("page.html").read_text(encoding="utf-8")
        for name in ("desk.vdesk", "page.html", "seed.json"):
            self.path(name).unlink()
        return page

    def check(self, folder, count):
        files = sorted(pathlib.Path(folder).glob("*.txt"))
        self.assertEqual(count, len(files), f"seeds in {folder}")
        for file in files:
            with self.subTest(file.name):
                text = file.read_text(encoding="utf-8")
                desk, slugs = seeds.to_desk(text)
                missing = missing_run(self.page_of(desk, slugs), seeds.runs(text))
                self.assertIsNone(missing, "not on the page, or not where it should be")

    def test_the_stand_ins(self):
        self.check(STAND_INS, 2)

    @unittest.skipUnless(given, "no --seeds FOLDER")
    def test_the_seeds(self):
        self.check(given, 2)


class MissingRun(unittest.TestCase):
    PAGE = ("<head><title>no</title></head><p>One <b>two</b></p><svg><text>no</text></svg>"
            "<ul><li>three’s<li>four</ul><script>no</script><p>M</p>")

    def test_finds_runs_in_order(self):
        for runs in (["One two", "three's", "four", "M"], ["One", "two"], ["`three`’s"], []):
            with self.subTest(runs):
                wanted = [run.replace("'", "’") for run in runs]
                self.assertIsNone(missing_run(self.PAGE, wanted))

    def test_names_the_first_that_is_missing(self):
        for runs, missing in ((["four", "One"], "One"), (["no"], "no"), (["wo"], "wo"),
                              (["two", "two"], "two"), (["M", "four"], "four"), (["T"], "T")):
            with self.subTest(runs):
                self.assertEqual(missing, missing_run(self.PAGE, runs))


if __name__ == "__main__":
    support.main()
