# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a session while somebody types: on SIGTERM and SIGHUP every letter is written first,
also when another program holds the desk at that moment."""

import contextlib
import random
import shutil
import signal
import sqlite3
import subprocess
import threading
import time

from support import ENVIRONMENT, Check, stop, wait_until
from window_kill import tagline_of

HELD_S = 1.5  # shorter than the window waits for a lock


@contextlib.contextmanager
def held(desk):
    """Another program's lock, from now until a little later."""
    connection = sqlite3.connect(desk, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("BEGIN IMMEDIATE")
    release = threading.Timer(HELD_S, lambda: connection.execute("ROLLBACK"))
    release.start()
    yield
    release.join()
    connection.close()


def end_once(check, desk, number, delay, is_held):
    output = check.folder / "typed"
    environment = {**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"}
    what = f"{number.name}{' under a lock' if is_held else ''}"
    with output.open("wb") as told:
        driver = subprocess.Popen([check.driver_path, desk, check.folder / "preferences.ini"],
                                  stdout=told, stderr=subprocess.PIPE, env=environment)
        begun = wait_until(lambda: output.stat().st_size > 0, 30)
        time.sleep(delay)
        with held(desk) if is_held else contextlib.nullcontext():
            driver.send_signal(number)
            ended = wait_until(lambda: driver.poll() is not None, 30)
        stop(driver)
    driver.stderr.close()
    check.expect(begun and ended and driver.returncode == 0,
                 f"{what}: the window did not end by itself: {driver.returncode}")
    check.count("ends under a lock" if is_held else "ends")
    lines = output.read_text(encoding="utf-8").splitlines()
    last = lines[-1].split("\t", 1)[1]
    check.verify(desk, f"after {what}")
    stored = tagline_of(desk)
    if not check.expect(stored == last, f"{what}: the file holds {stored!r}, not {last!r}"):
        check.count("texts lost")


def main():
    check = Check("window_end")
    rng = random.Random(4)
    template = check.new_desk(check.folder / "template.vdesk")
    for _ in range(check.pick(3, 30)):
        for number in (signal.SIGTERM, signal.SIGHUP):
            for is_held in (False, True):
                check.row("C4" if is_held else "A1")
                desk = shutil.copy(template, check.folder / "desk.vdesk")
                end_once(check, desk, number, rng.uniform(0.1, 0.6), is_held)
    check.require("ends", "ends under a lock")
    check.finish()


if __name__ == "__main__":
    main()
