# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""E10: an export and a page have the same bytes in every locale and zone, each time they are made,
and from a desk that was rebuilt from an export."""

import subprocess

from support import ENVIRONMENT, Check, need, outcome

LOCALES = ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8")
ZONES = ("UTC", "Asia/Tokyo")
PAGE = ("page", "plumbline", "patient-zero", "-o", "-")


def locale_folder(check):
    """The locales, made here: whether the machine has them is its own affair."""
    need("localedef")
    folder = check.folder / "locales"
    folder.mkdir()
    for locale in LOCALES[2:]:
        name, charset = locale.split(".")
        made = subprocess.run(["localedef", "-i", name, "-f", charset, folder / locale],
                              capture_output=True)
        check.expect((folder / locale / "LC_NUMERIC").exists(),
                     f"no locale {locale}: {made.stderr.decode()} (Debian: package locales)")
    return folder


def environment(locales, locale, zone):
    kept = {name: value for name, value in ENVIRONMENT.items()
            if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE")}
    # glibc looks for C.UTF-8 in LOCPATH only, once that is set, and would not find it.
    path = {} if locale.startswith("C") else {"LOCPATH": str(locales)}
    return {**kept, **path, "LC_ALL": locale, "LANGUAGE": locale, "TZ": zone}


def outputs(check, desk, env):
    exported = check.cli(desk, "export", "--json", env=env)
    page = check.cli(desk, *PAGE, env=env)
    tools = check.cli(desk, "tools", "--json", env=env)
    for done in (exported, page, tools):
        check.expect(done.returncode == 0 and done.stdout, f"no output: {outcome(done)}")
    return exported.stdout, page.stdout, tools.stdout


def main():
    check = Check("determinism")
    check.row("E10")
    locales = locale_folder(check)
    desk = check.new_desk(check.folder / "desk.vdesk", gestures=30)
    first = outputs(check, desk, ENVIRONMENT)
    file = check.folder / "desk.json"
    file.write_bytes(first[0])
    for locale in LOCALES:
        for zone in ZONES:
            env = environment(locales, locale, zone)
            check.expect(outputs(check, desk, env) == first, f"{locale}, {zone}: other bytes")
            check.expect(outputs(check, desk, env) == first, f"{locale}, {zone}: not twice alike")
            rebuilt = check.folder / f"{locale}-{zone.replace('/', '-')}.vdesk"
            check.cli(rebuilt, "new", env=env)
            done = check.cli(rebuilt, "import", file, env=env)
            check.expect(done.returncode == 0, f"{locale}: import: {outcome(done)}")
            check.expect(outputs(check, rebuilt, env) == first, f"{locale}, {zone}: rebuilt")
            check.count("environments compared")
    check.count("bytes alike", sum(map(len, first)))
    check.require("environments compared")
    check.finish()


if __name__ == "__main__":
    main()
