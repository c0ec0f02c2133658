# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A1, for the window: kill -9 while somebody types. What was typed more than 500 ms ago is there."""

import random
import shutil
import subprocess
import time

from support import ENVIRONMENT, Check, reading, stop, wait_until

LATEST_MS = 500


def tagline_of(desk):
    # The window shows the first tool of the desk.
    with reading(desk) as connection:
        row = connection.execute(
            'SELECT tagline FROM tool WHERE "exists" = 1 ORDER BY place, id LIMIT 1').fetchone()
    return row[0] or ""


def kill_once(check, desk, seed, delay):
    output = check.folder / "typed"
    environment = {**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"}
    with output.open("wb") as told:
        driver = subprocess.Popen([check.driver_path, desk, check.folder / "preferences.ini"],
                                  stdout=told, stderr=subprocess.PIPE, env=environment)
        begun = wait_until(lambda: output.stat().st_size > 0, 30)
        time.sleep(delay)
        ended = driver.poll()
        killed = time.monotonic() * 1000
        stop(driver)
    driver.stderr.close()
    check.expect(begun and ended is None, f"the window was gone before it was killed: {ended}")
    check.count("kills")
    lines = output.read_text(encoding="utf-8").splitlines()
    typed = [line.split("\t", 1) for line in lines if "\t" in line]
    check.count("keys typed", len(typed))
    settled = [text for at, text in typed if int(at) < killed - LATEST_MS]
    check.verify(desk, f"after kill {seed}")
    if not settled:
        return
    check.count("kills with text older than 500 ms")
    # What is typed only grows; the file may hold more than the latest that it must hold.
    stored = tagline_of(desk)
    if not check.expect(stored.startswith(settled[-1]),
                        f"kill {seed}: the file holds {stored!r}, not {settled[-1]!r}"):
        check.count("texts lost")


def main():
    check = Check("window_kill")
    check.row("A1")
    rng = random.Random(3)
    template = check.new_desk(check.folder / "template.vdesk")
    for seed in range(check.pick(12, 200)):
        desk = shutil.copy(template, check.folder / "desk.vdesk")
        kill_once(check, desk, seed, rng.uniform(0.5, 1.5))
    check.require("kills with text older than 500 ms")
    check.finish()


if __name__ == "__main__":
    main()
