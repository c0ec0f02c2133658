# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A10, B3, B4, B5, B11, B16: what is no desk, is not there, is newer, may not be written to, has a
damaged search index, or comes when there are no descriptors left."""

import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import time

from support import ENVIRONMENT, OLDEST_DESK, Acknowledged, Check, fields_of, need, outcome, \
    sha256, stop, wait_until

READING = (
    ("verify",),
    ("export", "--json"),
    ("tools",),
    ("tools", "panel"),
    ("history",),
    ("page", "plumbline", "patient-zero", "-o", "-"),
)
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def snapshot(folder):
    return {entry.name: sha256(entry) for entry in folder.iterdir()}


def other_database(path, application_id):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
        connection.execute(f"PRAGMA application_id = {application_id}")
    connection.close()


def check_strangers(check, commands):
    """What is no desk is refused and left as it is."""
    check.row("B3")
    folder = check.folder / "strangers"
    folder.mkdir()
    rng = random.Random(3)
    for name, content in {"empty": b"", "one-byte": b"S", "junk": rng.randbytes(5000),
                          "header-only": b"SQLite format 3\0", "text": b"hello\n" * 100}.items():
        (folder / name).write_bytes(content)
    other_database(folder / "other-application", 0x12345678)
    other_database(folder / "no-application", 0)
    before = snapshot(folder)
    for name in before:
        for command in commands:
            done = check.cli(folder / name, *command)
            check.count("strangers refused", done.returncode == 1)
            check.expect(done.returncode == 1 and name in done.message and not done.stdout,
                         f"{name}, {command[0]}: {outcome(done)}")
    check.expect(snapshot(folder) == before, "a stranger was written to, or a file was made")
    done = check.cli(folder, "verify")
    check.expect(done.returncode == 1, f"a folder: {outcome(done)}")


def check_missing(check, commands):
    """A mistyped path makes no file."""
    check.row("B4")
    folder = check.folder / "missing"
    folder.mkdir()
    for path in (folder / "typo.vdesk", folder / "no" / "folder.vdesk", folder / "a?b#c%20.vdesk"):
        for command in commands:
            done = check.cli(path, *command)
            check.count("missing desks refused", done.returncode == 1)
            check.expect(done.returncode == 1 and str(path) in done.message,
                         f"missing, {command[0]}: {outcome(done)}")
    check.expect(not list(folder.iterdir()), "a file was made for a mistyped path")


def check_newer(check, file):
    """Read with a warning, never written to."""
    check.row("B5")
    desk = check.new_desk(check.folder / "newer.vdesk")
    exported = check.export(desk)
    with sqlite3.connect(desk) as connection:
        connection.execute("PRAGMA user_version = 99999")
    connection.close()
    before = sha256(desk)
    for command in READING:
        done = check.cli(desk, *command)
        check.count("reads of a newer desk", done.returncode == 0)
        check.expect(done.returncode == 0 and "99999" in done.message,
                     f"newer, {command[0]}: {outcome(done)}")
    check.expect(check.export(desk) == exported, "a newer desk is exported otherwise")
    done = check.cli(desk, "import", file)
    check.expect(done.returncode == 1 and "newer" in done.message, f"newer: {outcome(done)}")
    check.expect(sha256(desk) == before, "a newer desk was written to")


class Unwritable:
    """A desk that this user may read only: as nobody where the checker is root."""

    def __init__(self, check, name, parent=None, template=None):
        self.check = check
        self.folder = (parent or check.folder) / name
        self.folder.mkdir()
        self.desk = self.folder / "desk.vdesk"
        if template:
            shutil.copy(template, self.desk)
        else:
            check.new_desk(self.desk)
        self.prefix = NOBODY if os.geteuid() == 0 else ()
        # The build may lie where nobody may not look.
        self.cli = shutil.copy(check.cli_path, check.folder / "cli")

    def protect(self, file_mode, folder_mode):
        for entry in self.folder.iterdir():
            entry.chmod(file_mode)
        self.folder.chmod(folder_mode)

    def run(self, *arguments):
        return self.check.run([*self.prefix, self.cli, "--desk", self.desk, "--author", "Nobody",
                               *arguments])


def check_read_only(check, file):
    """A desk that may only be read is read, and a write says why it is refused."""
    check.row("B11")
    for name, file_mode, folder_mode in (("read-only-file", 0o444, 0o777),
                                         ("read-only-folder", 0o666, 0o555),
                                         ("read-only-both", 0o444, 0o555)):
        place = Unwritable(check, name)
        exported = check.export(place.desk)
        place.protect(file_mode, folder_mode)
        before = snapshot(place.folder)
        for command in READING:
            done = place.run(*command)
            check.count("reads without permission to write", done.returncode == 0)
            check.expect(done.returncode == 0, f"{name}, {command}: {outcome(done)}")
        check.expect(place.run("export", "--json").stdout == exported, f"{name}: other export")
        done = place.run("import", file)
        check.count("writes refused", done.returncode == 3)
        check.expect(done.returncode == 3 and "not writable" in done.message,
                     f"{name}, import: {outcome(done)}")
        check.expect(snapshot(place.folder) == before, f"{name}: was written to")
        place.folder.chmod(0o755)


def check_older_read_only(check):
    """An older desk that may not be written to is read as it is."""
    for name, file_mode, folder_mode in (("old-file", 0o444, 0o777), ("old-folder", 0o666, 0o555)):
        place = Unwritable(check, name, template=OLDEST_DESK)
        place.protect(file_mode, folder_mode)
        before = snapshot(place.folder)
        for command in (("verify",), ("export", "--json"), ("tools",), ("tools", "maschine"),
                        ("history",)):
            done = place.run(*command)
            check.count("reads of an older desk without permission", done.returncode == 0)
            check.expect(done.returncode == 0 and done.stdout and not done.message,
                         f"{name}, {command}: {outcome(done)}")
        exported = place.run("export", "--json").stdout
        check.expect(snapshot(place.folder) == before, f"{name}: was written to")
        place.protect(0o644, 0o755)
        env = {**ENVIRONMENT, "XDG_DATA_HOME": str(check.folder / f"{name}-data")}
        check.expect(check.export(place.desk, env=env) == exported,
                     f"{name}: it reads otherwise once it is brought up to date")


def check_unreadable(check):
    place = Unwritable(check, "unreadable")
    place.protect(0o000, 0o755)
    done = place.run("verify")
    check.expect(done.returncode == 3 and "cannot be read" in done.message,
                 f"unreadable: {outcome(done)}")


def is_hot(journal):
    """Whether its header stands: the desk may be written to from here on."""
    try:
        with journal.open("rb") as file:
            return file.read(4) == b"\xd9\xd5\x05\xf9"
    except FileNotFoundError:
        return False


def check_hot_journal_read_only(check):
    """Where a half transaction cannot be rolled back it must not be shown as the desk."""
    # On the disk, whose syncs leave time to meet one.
    place = Unwritable(check, "hot", check.new_folder(None))
    journal = place.folder / "desk.vdesk-journal"
    for seed in range(200):
        before = Acknowledged(place.desk)
        output = check.folder / "told"
        with output.open("wb") as told:
            driver = subprocess.Popen([check.driver_path, "type", place.desk, str(seed)],
                                      stdout=told, env=ENVIRONMENT)
            wait_until(lambda: output.stat().st_size > 4000, 30)
            wait_until(lambda: is_hot(journal), 1, pause=0)
            stop(driver)
        if is_hot(journal):
            break
        check.cli(place.desk, "tools")
    else:
        check.finding("no kill left a hot journal")
        return
    expected = before.hear(output)
    place.protect(0o444, 0o555)
    done = place.run("export", "--json")
    check.count("half transactions met without permission", done.returncode in (1, 3))
    check.expect(done.returncode in (1, 3) and done.stderr and not done.stdout,
                 f"a half transaction was shown: {outcome(done)}")
    place.protect(0o644, 0o755)
    check.verify(place.desk, "after a half transaction that could only be read")
    difference = expected.difference(place.desk)
    check.expect(not difference, f"after a half transaction: {difference}")


def check_descriptors(check, template, file):
    """Too few descriptors give an answer, not a crash."""
    check.row("A10")
    desk = shutil.copy(template, check.folder / "few.vdesk")
    # UBSan wants descriptors of its own, and without them reports what is not there.
    for limit in (32, 16) if check.sanitized else (32, 16, 12, 10, 8, 7, 6, 5, 4):
        def few():
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
        for command in (*READING, ("import", file), ("export", "--json", "-o", "few.json")):
            done = check.cli(desk, *command, preexec_fn=few, cwd=check.folder)
            check.count("runs with few descriptors")
            check.expect(done.returncode == 0 if limit == 32 else
                         done.returncode == 0 or done.stderr,
                         f"{limit} descriptors, {command[0]}: {outcome(done)}")
    check.verify(desk, "after runs with few descriptors")


# Each of these is a way in which the search index can be damaged. Not among them: rows gone
# from search_idx, which FTS5's own check does not see.
INDEX_DAMAGE = {
    "some entries gone": "DELETE FROM search_data WHERE id > 10 AND id % 2 = 0",
    "all entries gone": "DELETE FROM search_data WHERE id > 10",
    "structure gone": "DELETE FROM search_data WHERE id = 10",
    "everything gone": "DELETE FROM search_data",
    "entries are junk": "UPDATE search_data SET block = randomblob(length(block)) WHERE id > 10",
    "structure is junk": "UPDATE search_data SET block = randomblob(length(block)) WHERE id = 10",
    "sizes gone": "DELETE FROM search_docsize",
    "settings gone": "DELETE FROM search_config",
    "stale": "INSERT INTO search (search, rowid, text) VALUES ('delete', 65536, 'plumbline')",
}


def found(check, desk, word):
    begun = time.monotonic()
    done = check.cli(desk, "tools", word, "--json")
    seconds = time.monotonic() - begun
    if done.returncode != 0:
        return outcome(done), seconds
    return [tool["slug"] for tool in json.loads(done.stdout)], seconds


def check_search(check):
    """Search finds what it should by making the index anew; an edit can be saved meanwhile."""
    check.row("B16")
    desk = check.folder / "search.vdesk"
    template = check.new_desk(check.folder / "search-template.vdesk")
    expected, _ = found(check, template, "panel")
    check.expect(expected, "the sample has nothing to be found")
    for name, damage in INDEX_DAMAGE.items():
        shutil.copy(template, desk)
        with sqlite3.connect(desk) as connection:
            connection.execute(damage)
        connection.close()
        fields = fields_of(desk)
        edited = shutil.copy(desk, check.folder / "edited.vdesk")
        check.expect(check.cli(desk, "verify").returncode == 1, f"{name}: verify sees nothing")
        result, _ = found(check, desk, "panel")
        check.count("damaged search indexes")
        check.expect(result == expected, f"{name}: search: {result}")
        check.verify(desk, f"{name}: after a search")
        check.expect(fields_of(desk) == fields, f"{name}: content was touched")
        typed = check.run([check.driver_path, "type", edited, 5, 3])
        check.expect(b'"event":"fail"' not in typed.stdout,
                     f"{name}: no edit can be saved: {typed.stdout.splitlines()[1][:300]}")


def check_large_search(check, tools):
    """10,000 reviews are indexed anew within 5 s."""
    desk = check.new_desk(check.folder / "large.vdesk")
    sample = json.loads(check.export(desk))
    reviews = [seat["review"] for tool in sample["tools"] for seat in tool["seats"]]
    personas = [persona["slug"] for persona in sample["personas"]][:4]
    large = {"format": "verdictdesk", "version": 1, "tools": [
        {"slug": f"large-{number}", "name": f"Large {number}",
         "seats": [{"persona": persona, "review": f"{reviews[(number + at) % len(reviews)]} x{at}"}
                   for at, persona in enumerate(personas)]}
        for number in range(tools)]}
    file = check.folder / "large.json"
    file.write_text(json.dumps(large))
    done = check.cli(desk, "import", file)
    check.expect(done.returncode == 0, f"large import: {outcome(done)}")
    expected, _ = found(check, desk, "panel")
    with sqlite3.connect(desk) as connection:
        connection.execute(INDEX_DAMAGE["some entries gone"])
    connection.close()
    check.expect(check.cli(desk, "verify").returncode == 1, "large: verify sees nothing")
    result, seconds = found(check, desk, "panel")
    check.count("reviews indexed anew", 4 * tools)
    print(f"rebuilt for {4 * tools:,} reviews in {seconds:.2f} s")
    check.expect(result == expected, "large: search finds something else")
    if check.full:
        check.expect(seconds <= 5, f"the rebuild took {seconds:.1f} s")


def main():
    check = Check("files")
    if os.geteuid() == 0:
        need("setpriv")
    template = check.new_desk(check.folder / "template.vdesk")
    file = check.folder / "sample.json"
    file.write_bytes(check.export(template))
    commands = (*READING, ("import", file))
    check_strangers(check, commands)
    check_missing(check, commands)
    check_newer(check, file)
    check_read_only(check, file)
    check_older_read_only(check)
    check_unreadable(check)
    check_hot_journal_read_only(check)
    check_descriptors(check, template, file)
    check_search(check)
    check_large_search(check, check.pick(250, 2500))
    check.require("strangers refused", "missing desks refused", "writes refused",
                  "reads of an older desk without permission",
                  "half transactions met without permission", "damaged search indexes")
    check.finish()


if __name__ == "__main__":
    main()
