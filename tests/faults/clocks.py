# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A8: under a clock that jumps, the journal's order is that of its positions; times are UTC."""

import json
from datetime import datetime, timedelta, timezone

from support import ENVIRONMENT, Acknowledged, Check, journal_of


def iso(milliseconds):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=milliseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}Z"


def edit_in(check, zone):
    desk = check.new_desk(check.folder / f"{zone.replace('/', '-')}.vdesk")
    expected = Acknowledged(desk)
    environment = {**ENVIRONMENT, "TZ": zone}
    done = check.run([check.driver_path, "clock", desk, check.pick(15, 200)], env=environment)
    check.expect(done.returncode == 0, f"{zone}: {done.message}")
    output = check.folder / "told"
    output.write_bytes(done.stdout)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    times = [line["at"] for line in lines if line["event"] == "clock"]
    told = [line["position"] for line in lines if line["event"] == "done"]
    check.count("edits acknowledged", len(told))
    check.count("steps back in time", sum(b < a for a, b in zip(times, times[1:])))
    check.count("conflicts", sum(line["event"] == "conflict" for line in lines))
    check.expect(told == sorted(told), f"{zone}: positions went back with the clock")
    difference = expected.hear(output).difference(desk)
    check.expect(not difference, f"{zone}: {difference}")
    check.verify(desk, zone)
    at = dict(zip(told, times))
    history = json.loads(check.cli(desk, "history", "--json", env=environment).stdout)
    stored = [(position, moment) for position, _, moment in journal_of(desk)]
    check.expect([entry["position"] for entry in history] == [row[0] for row in stored],
                 f"{zone}: history is not in the order of positions")
    for (position, moment), entry in zip(stored, history):
        check.expect(at.get(position, moment) == moment and entry["at"] == iso(moment),
                     f"{zone}: position {position} is not at the time of its commit in UTC")


def main():
    check = Check("clocks")
    check.row("A8")
    check.count("conflicts", 0)
    for zone in ("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns"):
        edit_in(check, zone)
    check.expect(check.counts["conflicts"] == 0, "the clock made conflicts")
    check.require("edits acknowledged", "steps back in time")
    check.finish()


if __name__ == "__main__":
    main()
