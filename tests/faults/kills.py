# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A1: kill -9 of a process that applies edits and tells each after COMMIT: nothing told is lost."""

import random
import shutil
import subprocess
import time
from pathlib import Path

from support import ENVIRONMENT, Acknowledged, Check, stop, wait_until

KILLS_PER_DESK = 10


def kill_once(check, desk, seed, delay):
    before = Acknowledged(desk)
    output = check.folder / "acknowledged"
    with output.open("wb") as told:
        driver = subprocess.Popen([check.driver_path, "type", desk, str(seed)],
                                  stdout=told, stderr=subprocess.PIPE, env=ENVIRONMENT)
        begun = wait_until(lambda: output.stat().st_size > 0, 30)
        time.sleep(delay)
        ended = driver.poll()
        stop(driver)
    driver.stderr.close()
    check.expect(begun and ended is None, f"the driver was gone before it was killed: {ended}")
    check.count("kills")
    if Path(f"{desk}-journal").exists():
        check.count("of them within a transaction")
    expected = before.hear(output)
    check.count("edits acknowledged", expected.done)
    check.expect(not expected.failed, f"edits failed: {expected.errors}")
    check.verify(desk, f"after kill {seed}")
    difference = expected.difference(desk)
    check.expect(not difference, f"after kill {seed}: {difference}")
    check.count("edits lost or torn", 1 if difference else 0)


def main():
    check = Check("kills")
    check.row("A1")
    rng = random.Random(1)
    template = check.new_desk(check.folder / "template.vdesk")
    # The disk, where a commit waits for it, and memory, where many more commits fit in.
    places = (check.new_folder(None), check.folder)
    for seed in range(check.pick(24, 200)):
        if seed % KILLS_PER_DESK == 0:
            place = places[seed // KILLS_PER_DESK % len(places)]
            desk = shutil.copy(template, place / "desk.vdesk")
        kill_once(check, desk, seed, rng.uniform(0, 0.09))
    check.require("kills", "of them within a transaction", "edits acknowledged")
    check.finish()


if __name__ == "__main__":
    main()
