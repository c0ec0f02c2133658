# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""C4: another program holds the desk for longer than the window waits for it. Typing goes on
meanwhile, and everything typed is in the file afterwards."""

import contextlib
import shutil
import signal
import sqlite3
import subprocess
import time

from support import ENVIRONMENT, Check, stop, wait_until
from window_kill import tagline_of


def typed(output):
    """[(ms, text)] of what the driver told."""
    lines = output.read_text(encoding="utf-8").split("\n")[:-1]
    return [(int(at), text) for at, text in (line.split("\t", 1) for line in lines)]


def hold(check, desk, output, seconds):
    """Holds the lock until a key was typed that much later, and returns when keys were typed."""
    with contextlib.closing(sqlite3.connect(desk, isolation_level=None, timeout=30)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic() * 1000
        version = connection.execute("PRAGMA data_version").fetchone()
        check.expect(wait_until(lambda: typed(output)[-1][0] >= begun + seconds * 1000,
                                seconds + 60, pause=0.1), "typing stood still under the lock")
        check.expect(connection.execute("PRAGMA data_version").fetchone() == version,
                     "the lock did not keep the window from writing")
        ended = time.monotonic() * 1000
        connection.execute("ROLLBACK")
    return [at for at, _ in typed(output) if begun < at < ended]


def type_under_a_lock(check, desk, seconds):
    output = check.folder / "typed"
    environment = {**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"}
    with output.open("wb") as told:
        driver = subprocess.Popen([check.driver_path, desk, check.folder / "preferences.ini"],
                                  stdout=told, stderr=subprocess.DEVNULL, env=environment)
        begun = wait_until(lambda: len(typed(output)) > 20, 60)
        check.expect(begun, "nothing was typed")
        times = hold(check, desk, output, seconds)
        text = typed(output)[-1][1]
        check.expect(wait_until(lambda: tagline_of(desk).startswith(text), 30, pause=0.1),
                     f"what was typed under the lock is not in the file: {text!r}")
        driver.send_signal(signal.SIGTERM)
        check.expect(wait_until(lambda: driver.poll() is not None, 30), "the window did not end")
        stop(driver)
    check.expect(driver.returncode == 0, f"the window ended with {driver.returncode}")
    check.expect(tagline_of(desk) == typed(output)[-1][1], "the last words are not in the file")
    check.verify(desk, "after a lock")
    check.count("locks held")
    check.count("seconds", seconds)
    check.count("keys typed meanwhile", len(times))
    return max(after - before for before, after in zip(times, times[1:]))


def main():
    check = Check("window_lock")
    check.row("C4")
    template = check.new_desk(check.folder / "template.vdesk")
    gaps = [type_under_a_lock(check, shutil.copy(template, check.folder / f"{seconds}.vdesk"),
                              seconds)
            for seconds in check.pick((7,), (7, 30))]
    check.count("ms between two keys at most", max(gaps))
    # The window waits for 5 s; a key that waited with it would show here on any machine.
    check.expect(max(gaps) < 2000, "typing stood still")
    check.require("locks held", "keys typed meanwhile")
    check.finish()


if __name__ == "__main__":
    main()
