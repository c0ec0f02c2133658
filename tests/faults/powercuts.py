# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A7: the power is cut at any moment: what was told as saved is there.

A cut takes what no sync has covered, which no kill does. So the writes and syncs of a driver are
read from a trace, and the disk is made as a cut at some line could leave it: every write before a
sync is there, of those after it any, whole or by sectors. The entries of the folder are a matter of
the folder's own sync, and are kept in order, as file systems with a journal do."""

import ast
import random
import re
import shutil

from support import TRACED, Acknowledged, Check, need, outcome

SECTOR = 512
STRING = r'"((?:[^"\\]|\\.)*)"'
LINE = re.compile(rf"^\d+ +(\w+)\((?:(?:\d+|AT_FDCWD)<([^>]*)>)?(?:, )?(?:{STRING})?(.*)\) += (\d+)",
                  re.DOTALL)


class File:
    def __init__(self, content=b""):
        self.content = bytearray(content)  # what a sync has covered
        self.pending = []  # (offset, bytes), or the size to which it was cut

    def sync(self):
        self.content = self.after(self.pending)
        self.pending = []

    def after(self, changes):
        content = bytearray(self.content)
        for change in changes:
            if isinstance(change, int):
                content[change:] = bytes(max(0, change - len(content)))
            else:
                offset, data = change
                content += bytes(max(0, offset - len(content)))
                content[offset:offset + len(data)] = data
        return content

    def after_cut(self, rng):
        survived = []
        for change in self.pending:
            fate = rng.randrange(3)
            if fate == 0:
                survived.append(change)
            elif fate == 1 and not isinstance(change, int):
                offset, data = change
                survived += [(offset + at, data[at:at + SECTOR])
                             for at in range(0, len(data), SECTOR) if rng.randrange(2)]
        return self.after(survived)


class Disk:
    """A folder with one desk."""

    def __init__(self, desk, content):
        self.folder = str(desk.parent)
        self.files = {str(desk): File(content)}  # as programs see them
        self.entries = dict(self.files)  # of the folder's last sync
        self.pending = []  # its entries since then
        self.told = b""

    def replay(self, line):
        match = LINE.match(line)
        if not match:
            return
        call, at, string, rest, result = match.groups()
        data = ast.literal_eval(f'b"{string}"') if string is not None else b""
        if call == "openat" and "O_CREAT" in rest:
            self.create(data.decode())
        elif call == "unlink":
            self.remove(data.decode())
        elif call == "write" and re.match(r"\d+ +write\(1<", line):
            self.told += data[:int(result)]
        elif at in self.files:
            file = self.files[at]
            numbers = [int(number) for number in re.findall(r"\d+", rest)]
            if call == "pwrite64":
                file.pending.append((numbers[1], data[:int(result)]))
            elif call == "ftruncate":
                file.pending.append(numbers[0])
            elif call in ("fsync", "fdatasync"):
                file.sync()
        elif at == self.folder and call in ("fsync", "fdatasync"):
            self.entries = dict(self.files)
            self.pending = []

    def create(self, path):
        if path.startswith(self.folder) and path not in self.files:
            self.files[path] = File()
            self.pending.append((path, self.files[path]))

    def remove(self, path):
        if self.files.pop(path, None):
            self.pending.append((path, None))

    def cut(self, rng, folder):
        """Lays out in a folder what the cut left."""
        entries = dict(self.entries)
        for path, file in self.pending[:rng.randint(0, len(self.pending))]:
            entries[path] = file
        for path, file in entries.items():
            if file:
                name = path.rsplit("/", 1)[1]
                (folder / name).write_bytes(file.after_cut(rng))


def trace(check, desk):
    output = check.folder / "trace"
    done = check.run(["strace", "-f", "-y", "-s", "10000000", "-o", output, "-e",
                      "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink",
                      check.driver_path, "type", desk, "13", check.pick(5, 20)], env=TRACED)
    check.expect(done.returncode == 0, f"traced: {outcome(done)}")
    return output.read_text(encoding="latin-1").split("\n")


def main():
    check = Check("powercuts")
    need("strace")
    check.row("A7")
    check.skip("cuts of a real disk", "LazyFS and dm-flakey are not among Debian's packages")
    rng = random.Random(7)
    home = check.folder / "home"
    home.mkdir()
    desk = check.new_desk(home / "desk.vdesk", gestures=3)
    before, content = Acknowledged(desk), desk.read_bytes()
    lines = trace(check, desk)
    disk = Disk(desk, content)
    left = check.folder / "left"
    cuts = set(rng.sample(range(len(lines)), min(check.pick(15, 100), len(lines))))
    for number, line in enumerate(lines):
        if number in cuts:
            cut_once(check, disk, before, rng, left)
        disk.replay(line)
    check.expect(disk.files[str(desk)].after([]) == desk.read_bytes(),
                 "the trace does not make the desk that the driver left")
    check.require("power cuts", "of them with writes under way", "edits acknowledged")
    check.finish()


def cut_once(check, disk, before, rng, left):
    shutil.rmtree(left, ignore_errors=True)
    left.mkdir()
    disk.cut(rng, left)
    check.count("power cuts")
    check.count("of them with writes under way",
                any(file.pending for file in disk.files.values()))
    expected = before.copy()
    told = left.parent / "told"
    told.write_bytes(disk.told)
    expected.hear(told)
    check.count("edits acknowledged", expected.done)
    what = f"a cut after {expected.done} edits"
    desk = left / "desk.vdesk"
    if check.verify(desk, what):
        difference = expected.difference(desk)
        check.count("edits lost", 1 if difference else 0)
        check.expect(not difference, f"{what}: {difference}")


if __name__ == "__main__":
    main()
