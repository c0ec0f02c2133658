# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The splits board on the command line, against a desk whose splits are known by construction."""
import csv
import decimal
import io
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import support

KNOWN = support.HERE.parent / "data" / "splits"
EXPECTED = json.loads((KNOWN / "expected.json").read_text(encoding="utf-8"))
HINT = "Run with --help for more information.\n"
NONE = "No tool matches.\n"
FORMULA = tuple("=+-@\t\r")
# Wherever a cell might begin, also for who takes other separators and quotes.
TRIGGER = re.compile(r"(^|[,;\t\r\n])(?=[ \"]*[=+\-@\t\r\n])")


def one_decimal(value):
    """As it is shown: halves up, of the very double."""
    exact = decimal.Decimal(value).quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP)
    return f"{exact:f}"


class Generator(unittest.TestCase):
    def test_gives_what_is_committed(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-B", str(KNOWN / "make.py"), folder], check=True)
            for name in ("desk.json", "expected.json"):
                self.assertEqual((KNOWN / name).read_text(encoding="utf-8"),
                                 (pathlib.Path(folder) / name).read_text(encoding="utf-8"))


class KnownSplits(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk(source=KNOWN / "desk.json")

    def rows(self, *args):
        done = self.run_cli(["splits", "--json", *args])
        self.assertEqual(0, done.returncode, done.stderr)
        return json.loads(done.stdout)

    def same(self, expected, found):
        if isinstance(expected, float):
            self.assertTrue(math.isclose(expected, found, rel_tol=1e-12, abs_tol=1e-12),
                            (expected, found))
        else:
            self.assertEqual(expected, found)

    def test_every_row(self):
        rows = self.rows()
        self.assertEqual([r["slug"] for r in EXPECTED["rows"]], [r["slug"] for r in rows])
        for expected, found in zip(EXPECTED["rows"], rows):
            expected = {k: v for k, v in expected.items() if k != "others"}
            self.assertEqual(set(expected), set(found))
            for key, value in expected.items():
                with self.subTest(slug=expected["slug"], key=key):
                    self.same(value, found[key])

    def test_every_column_has_its_count(self):
        for column, count in EXPECTED["counts"].items():
            with self.subTest(column):
                self.assertEqual(count, len(self.rows(f"split:{column}")))

    def test_every_query_in_both_commands(self):
        for query, slugs in EXPECTED["queries"]:
            with self.subTest(query), self.unchanged():
                self.assertEqual(slugs, [r["slug"] for r in self.rows("--", query)])
                done = self.run_cli(["tools", "--json", "--", query])
                self.assertEqual(slugs, [r["slug"] for r in json.loads(done.stdout)])

    def csv(self):
        output = self.output(["splits", "--csv"])
        self.assertTrue(output.startswith(b"\xef\xbb\xbfslug,name,"))
        return output.decode("utf-8-sig")

    def test_csv_says_the_same(self):
        text = self.csv()
        self.assertEqual(text.count("\r\n"), text.count("\n"))
        found = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual(len(EXPECTED["rows"]), len(found))
        for expected, row in zip(EXPECTED["rows"], found):
            with self.subTest(expected["slug"]):
                self.assertEqual(self.as_text(expected), {k: row[k] for k in row if k in expected})
                for persona in ("builder", "skeptic", "archivist"):
                    score = expected["scores"].get(persona)
                    self.assertEqual("" if score is None else str(score), row[persona])
                    self.assertEqual(expected["verdicts"].get(persona, ""),
                                     row[f"{persona} verdict"])

    def as_text(self, row):
        shown = {k: "" if v is None else str(v) for k, v in row.items()
                 if k not in ("scores", "verdicts", "others")}
        for key in ("mean", "median", "stdev"):
            shown[key] = "" if row[key] is None else one_decimal(row[key])
        shown["name"] = TRIGGER.sub(r"\1'", row["name"])
        return shown | {"split": row["split"].replace("-", "–")}

    def test_no_csv_cell_is_a_formula(self):
        text = self.csv()
        names = [r["name"] for r in EXPECTED["rows"]]
        self.assertTrue(any(n.startswith(FORMULA) for n in names))
        for separator in ",;\t":  # as the reader's language has it
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
                for cell in row:
                    self.assertFalse(cell.lstrip(' "').startswith(FORMULA), cell)
        self.assertIn('"He said ""ship"", twice"', text)

    def test_csv_has_its_texts_in_quotes(self):
        lines = self.csv().splitlines()
        self.assertNotIn('"', lines[0])
        self.assertEqual(
            '"three-one","Three One","Écriture","draft",3,1,0,"3–1",75,"ship",66.3,76.0,51,20.5,'
            '"builder",31,"skip",78,"ship",74,"ship",82,"ship",,"",,""',
            next(line for line in lines if line.startswith('"three-one"')))

    def test_the_table(self):
        self.expect(["splits", "three-one split:3-1"], stdout="""\
Slug       Name       Split  Ship  Builder  Skeptic  Creator  Futurist  Founder  Archivist  Mean  \
Median  Spread  Std dev  Lone dissenter
three-one  Three One  3–1    75%   31 ▼     78 ▲     74 ▲     82 ▲      ·        ·          66.3  \
76.0    51      20.5     Builder 31, others 78 ± 3
""")
        self.expect(["splits", "made 44"], stdout="""\
Slug     Name     Split  Ship  Builder  Skeptic  Creator  Futurist  Founder  Archivist  Mean  \
Median  Spread  Std dev  Lone dissenter
made-44  Made 44  2–0    100%  ·        — ▲      ○        ○         — ▲      ·          —     —  \
     —       —
""")

class Usage(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def wrong(self, query, *lines):
        for command in ("splits", "tools"):
            with self.subTest(command=command, query=query), self.unchanged():
                self.expect([command, "--", query], code=2,
                            stderr="".join(f"{line}\n" for line in lines) + HINT)

    def test_a_wrong_term_is_named_and_marked(self):
        self.wrong("anvil categry:Models",
                   "There is no term “categry:”. Did you mean “category:”?",
                   "  anvil categry:Models", "        ^^^^^^^^")
        self.wrong("-panel-ship:40",
                   "There is no term “panel-ship:”. Put it in quotes to search for it.",
                   "  -panel-ship:40", "   ^^^^^^^^^^^")
        self.wrong("spread:60..40", "60..40 holds nothing: the lower end comes first.",
                   "  spread:60..40", "         ^^^^^^")
        self.wrong("status:review,done",
                   "status: expects draft, review, ready, published or retired.",
                   "  status:review,done", "                ^^^^")
        self.wrong("söhne spread:wide",
                   "spread: expects a number such as 40, >40 or 40..60.",
                   "  söhne spread:wide", "               ^^^^")
        self.wrong("persona:skeptik", "There is no persona “skeptik”. Did you mean “skeptic”?",
                   "  persona:skeptik", "          ^^^^^^^")
        self.wrong('anvil "no lock', "The quote is not closed.",
                   '  anvil "no lock', "        ^^^^^^^^")

    def test_every_wrong_term_is_told(self):
        self.wrong("split:5-0 open:",
                   "split: expects 4-0, 3-1, 2-2, 1-3, 0-4 or open.",
                   "  split:5-0 open:", "        ^^^",
                   "open: expects a number such as 40, >40 or 40..60.",
                   "  split:5-0 open:", "                 ^")

    def test_me_is_who_edits(self):
        self.write("in.json", support.desk_json(tools=[{"slug": "anvil", "name": "Anvil", "seats": [
            {"persona": "skeptic", "author": "Zoë"}]}]))
        self.assertEqual(0, self.run_cli(["import", "in.json"]).returncode)
        found = "anvil  Anvil  1–1  50%  published\n"
        self.expect(["tools", "author:me", "--author", "zoe"], stdout=found)
        self.expect(["tools", "author:me", "--author", "Somebody"], stderr=NONE)

    def test_an_address_is_text(self):
        self.expect(["tools", "https://example.org 12:30"], stderr=NONE)

    def test_csv_or_json(self):
        done = self.run_cli(["splits", "--csv", "--json"])
        self.assertEqual((2, b""), (done.returncode, done.stdout))

    def test_nothing_found(self):
        self.expect(["splits", "split:4-0"], stderr=NONE)
        self.expect(["splits", "split:4-0", "--json"], stdout="[]\n", stderr=NONE)
        done = self.run_cli(["splits", "split:4-0", "--csv"])
        self.assertEqual((0, 1, NONE), (done.returncode, done.stdout.count(b"\r\n"),
                                        done.stderr.decode()))

    def test_an_empty_desk(self):
        self.make_desk("new.vdesk", source=None)
        for command in ("splits", "tools"):
            self.expect([command], desk="new.vdesk", stderr="The desk has no tools yet.\n")

    def test_whatever_is_typed_is_never_sql(self):
        for query in ("'; DROP TABLE tool; --", "category:\"'; DROP TABLE tool; --\"",
                      "text:\"NEAR( a OR * ^ {x}\"", "author:%", "persona:' OR 1=1",
                      "\"\"", "-", ",", ":", "not:", "split:", "a:b:c", "\0x"[1:], "٠", "\ufffd"):
            with self.subTest(query), self.unchanged():
                done = self.run_cli(["splits", "--json", "--", query])
                self.assertIn(done.returncode, (0, 2), done.stderr)
                self.assertNotIn(b"SQL", done.stderr)
                self.assertNotIn(b"fts5", done.stderr)


if __name__ == "__main__":
    support.main()
