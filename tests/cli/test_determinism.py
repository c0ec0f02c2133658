# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same desk gives the same bytes: in any locale, again, and from a desk made of its export."""
import unittest

import support

PAIRS = (("marsam", "foley-cupboard"), ("ecritoire", "second-reader"),
         ("tidewater-gpu-yard", "modal-gpu-serverless-inference"))


class Determinism(support.CliTest):
    sample = None  # the desk's bytes and what it gave, made once for all tests

    def setUp(self):
        super().setUp()
        if not Determinism.sample:
            desk = self.make_sample()
            Determinism.sample = (desk.read_bytes(), self.outputs())
        desk, self.first = self.sample
        self.path("desk.vdesk").write_bytes(desk)

    def outputs(self, desk="desk.vdesk", **env):
        pages = (["page", *pair, "-o", "-"] for pair in PAIRS)
        return [self.output(args, desk=desk, env=env) for args in (["export", "--json"], *pages)]

    def test_twice_in_a_row(self):
        # Each run has a hash seed of its own, but for 0, which turns that off.
        self.assertEqual(self.first, self.outputs())
        self.assertEqual(self.first, self.outputs(QT_HASH_SEED="0"))

    def test_in_any_locale_and_time_zone(self):
        # Turkish has an i of its own, German a decimal comma, Arabic digits of its own.
        for name in ("de_DE", "tr_TR", "ar_EG"):
            with self.subTest(name):
                self.assertEqual(self.first, self.outputs(**support.locale(name)))
        self.assertEqual(self.first, self.outputs(LC_ALL="C.UTF-8", TZ="Pacific/Kiritimati"))

    def test_from_a_desk_made_of_its_export(self):
        self.path("out.json").write_bytes(self.first[0])
        self.make_desk("copy.vdesk", source="out.json")
        self.assertEqual(self.first, self.outputs("copy.vdesk"))

    def test_an_import_in_any_locale_makes_the_same_desk(self):
        self.path("in.json").write_bytes(self.first[0])
        for name in ("de_DE", "tr_TR"):
            with self.subTest(name):
                desk = f"{name}.vdesk"
                self.make_desk(desk, source=None)
                done = self.run_cli(["import", "in.json"], desk=desk, env=support.locale(name))
                self.assertEqual(0, done.returncode, done.stderr)
                self.assertEqual(self.first, self.outputs(desk))


if __name__ == "__main__":
    support.main()
