# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""C2, B15: two processes write to one desk, one of them through a link: no update is lost."""

import json
import shutil
import subprocess
from pathlib import Path

from support import ENVIRONMENT, Acknowledged, Check, journal_of, reading, stop, wait_until

ROWS = 10


def counters(desk):
    with reading(desk) as connection:
        return dict(connection.execute(
            "SELECT id, coalesce(community_ship, 0) FROM tool ORDER BY place, id LIMIT ?", (ROWS,)))


def count_together(check, desk, names, edits):
    before, position = counters(desk), journal_of(desk)[-1][0]
    writers = []
    for seed, name in enumerate(names):
        output = (check.folder / f"counted-{seed}").open("wb")
        writers.append(subprocess.Popen(
            [check.driver_path, "count", name, str(edits), str(seed)],
            stdout=output, stderr=subprocess.PIPE, env=ENVIRONMENT))
    for writer in writers:
        _, errors = writer.communicate(timeout=600)
        check.expect(writer.returncode == 0, f"a writer failed: {writer.returncode} {errors}")
    told = [json.loads(line) for seed in range(len(names))
            for line in (check.folder / f"counted-{seed}").read_bytes().splitlines()]
    positions = [line["position"] for line in told if line["event"] == "done"]
    check.count("edits acknowledged", len(positions))
    check.count("conflicts retried", sum(line.get("conflicts", 0) for line in told))
    check.count("refused as busy and retried", sum(line["event"] == "fail" for line in told))
    after = counters(desk)
    applied = sum(after[tool] - before[tool] for tool in before)
    check.count("updates lost", abs(len(positions) - applied))
    check.expect(applied == len(positions) == edits * len(names),
                 f"{applied} applied, {len(positions)} acknowledged")
    check.expect(sorted(positions) == list(range(position + 1, position + 1 + len(positions))),
                 "two acknowledgements have one position")
    check.verify(desk, "after two writers")


def kill_through_link(check, desk, link):
    """What a link's user leaves half done is rolled back by whoever comes by the real name."""
    for seed in range(check.pick(5, 30)):
        before = Acknowledged(desk)
        output = check.folder / "linked"
        with output.open("wb") as told:
            driver = subprocess.Popen([check.driver_path, "type", link, str(seed)],
                                      stdout=told, env=ENVIRONMENT)
            wait_until(lambda: Path(f"{desk}-journal").exists(), 30)
            stop(driver)
        check.count("kills behind a link")
        check.verify(desk, "after a kill behind a link")
        difference = before.hear(output).difference(desk)
        check.expect(not difference, f"after a kill behind a link: {difference}")
        left = [entry.name for entry in link.parent.iterdir() if entry != link]
        check.expect(not left, f"beside the link, not beside the desk: {left}")


def main():
    check = Check("locks")
    desk = check.new_desk(check.folder / "desk.vdesk")
    edits = check.pick(150, 1000)
    check.row("C2")
    count_together(check, desk, (desk, desk), edits)
    links = check.folder / "links"
    links.mkdir()
    link = links / "linked.vdesk"
    link.symlink_to(desk)
    check.row("C2", "B15")
    count_together(check, desk, (desk, link), edits)
    check.row("B15")
    kill_through_link(check, desk, link)
    shutil.rmtree(links)
    check.require("edits acknowledged", "conflicts retried", "kills behind a link")
    check.finish()


if __name__ == "__main__":
    main()
