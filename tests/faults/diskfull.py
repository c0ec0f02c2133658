# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A4, A5, A6, B11: the disk, or the largest file allowed, is full: what was told as saved is there,
the rest is refused with a reason, the old state stays, and the next try with more space works. A
read-only disk is read."""

import os
import resource
import shutil
import signal
import subprocess
import sys

from support import ENVIRONMENT, OLDEST_DESK, Acknowledged, Check, outcome, sha256, stop, \
    wait_until

DISK = 2 * 1024 * 1024
INSIDE = "VERDICTDESK_FAULTS_MOUNT"


NOT_RUN = 77  # as CTest and automake know it


def enter_own_mounts(*rows):
    """Starts this program again where it may mount; without that it is skipped by its rows."""
    if os.environ.get(INSIDE):
        return
    flags = "-m" if os.geteuid() == 0 else "-rm"
    able = subprocess.run(["unshare", flags, "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
                          capture_output=True)
    if able.returncode != 0:
        for row in rows:
            print(f"{row}: skipped: no tmpfs can be mounted here, neither as root nor in a user "
                  f"namespace: {able.stderr.decode().strip()}")
        sys.exit(NOT_RUN)
    os.environ[INSIDE] = "yes"
    os.execvp("unshare", ["unshare", flags, sys.executable, *sys.argv])


class Disk:
    """A small file system with a ballast that can be thrown off."""

    def __init__(self, folder):
        self.folder = folder
        self.ballast = folder / "ballast"
        folder.mkdir(exist_ok=True)

    def __enter__(self):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", self.folder],
                       check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.folder], check=True)

    def leave(self, free):
        space = os.statvfs(self.folder)
        with self.ballast.open("wb") as ballast:
            ballast.write(bytes(max(0, space.f_bavail * space.f_frsize - free)))

    def throw_off(self):
        self.ballast.unlink()


def save_until_full(check, template, free):
    check.row("A4")
    output = check.folder / "told"
    with Disk(check.folder / "disk") as disk:
        desk = shutil.copy(template, disk.folder / "desk.vdesk")
        expected = Acknowledged(desk)
        disk.leave(free)
        with output.open("wb") as told:
            driver = subprocess.Popen([check.driver_path, "type", desk, str(free)],
                                      stdout=told, env=ENVIRONMENT)
            full = wait_until(lambda: b'"event":"fail"' in output.read_bytes(),
                              300 if check.sanitized else 60)
            disk.throw_off()
            refused = output.read_bytes().count(b"\n")
            on = wait_until(lambda: b'"event":"done"' in
                            b"\n".join(output.read_bytes().split(b"\n")[refused:]), 30)
            stop(driver)
        check.count("disks filled", full)
        check.expect(full, f"{free} bytes free never got full")
        check.expect(on, f"{free} bytes free: no save after space was freed")
        expected.hear(output)
        check.count("edits acknowledged", expected.done)
        check.count("saves refused", expected.failed)
        check.expect(all("full" in error for error in expected.errors),
                     f"another reason than a full disk: {expected.errors}")
        check.verify(desk, f"{free} bytes free")
        difference = expected.difference(desk)
        check.expect(not difference, f"{free} bytes free: {difference}")


class Task:
    """A command that needs space, on a disk with too little of it or on one with enough."""

    def __init__(self, check, name, arguments, template=None):
        self.check = check
        self.name = name
        self.arguments = arguments
        self.template = template

    def run_with(self, free):
        check = self.check
        check.row("A5")
        with Disk(check.folder / "disk") as disk:
            desk = disk.folder / "desk.vdesk"
            if self.template:
                shutil.copy(self.template, desk)
            before = sha256(desk) if self.template else None
            files = sorted(disk.folder.iterdir())
            disk.leave(free)
            done = check.cli(desk, *self.arguments, cwd=disk.folder)
            disk.throw_off()
            check.count("commands on a small disk")
            if done.returncode == 0:
                return
            what = f"{self.name} with {free} bytes free"
            check.count("of them refused")
            check.expect(done.returncode == 3 and done.stderr, f"{what}: {outcome(done)}")
            left = sorted(disk.folder.iterdir())
            check.expect(left == files, f"{what}: left {[entry.name for entry in left]}")
            if self.template:
                check.expect(sha256(desk) == before, f"{what}: the desk was changed")
            again = check.cli(desk, *self.arguments, cwd=disk.folder)
            check.expect(again.returncode == 0, f"{what}: with space again: {outcome(again)}")


def migrate_with(check, free, files_up_to=None):
    """A5: the backup comes first and is the larger; with too little space the desk stays as it is,
    and can be read."""
    check.row("A6" if files_up_to else "A5")
    with Disk(check.folder / "disk") as disk:
        desk = shutil.copy(OLDEST_DESK, disk.folder / "desk.vdesk")
        desk.chmod(0o644)
        before = sha256(desk)
        env = {**ENVIRONMENT, "XDG_DATA_HOME": str(disk.folder / "data")}
        disk.leave(free)
        done = check.cli(desk, "tools", env=env,
                         preexec_fn=limited(files_up_to) if files_up_to else None)
        disk.throw_off()
        what = f"migration with {free} bytes free, files up to {files_up_to}"
        check.expect(done.returncode == 0 and done.stdout, f"{what}: {outcome(done)}")
        check.count("migrations on a small disk")
        if done.message:
            check.count("of them put off")
            check.expect("could not be brought up to date" in done.message,
                         f"{what}: {outcome(done)}")
            check.expect(sha256(desk) == before, f"{what}: the desk was changed")
            left = [entry.name for entry in disk.folder.rglob("*.new*")]
            check.expect(not left, f"{what}: left {left}")
        again = check.cli(desk, "tools", env=env)
        check.expect(again.returncode == 0 and not again.message,
                     f"{what}: with space again: {outcome(again)}")
        check.verify(desk, what)


def open_on_a_read_only_disk(check, template, file):
    check.row("B11")
    with Disk(check.folder / "disk") as disk:
        desk = shutil.copy(template, disk.folder / "desk.vdesk")
        subprocess.run(["mount", "-o", "remount,ro", disk.folder], check=True)
        exported = check.export(desk)
        check.count("reads on a read-only disk", exported == check.export(template))
        check.expect(exported == check.export(template), "another export on a read-only disk")
        check.verify(desk, "a read-only disk")
        done = check.cli(desk, "import", file)
        check.count("writes to it refused", done.returncode == 3)
        check.expect(done.returncode == 3 and "not writable" in done.message,
                     f"import to a read-only disk: {outcome(done)}")


def limited(size):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    return limit


def save_with_limit(check, template, size):
    """The limit is raised from outside once it was met, as if space had been freed."""
    check.row("A6")
    desk = shutil.copy(template, check.folder / "limited.vdesk")
    output = check.folder / "told"
    expected = Acknowledged(desk)
    with subprocess.Popen([check.driver_path, "type", desk, str(size)], stdout=subprocess.PIPE,
                          env=ENVIRONMENT, preexec_fn=limited(size)) as driver:
        told = []
        for line in driver.stdout:
            told.append(line)
            if b'"event":"fail"' in line:
                resource.prlimit(driver.pid, resource.RLIMIT_FSIZE,
                                 (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            if expected_failure(told) and b'"event":"done"' in line:
                break
        driver.kill()
        told += driver.stdout.readlines()
    check.expect(driver.returncode == -signal.SIGKILL,
                 f"limit {size}: the driver ended with {driver.returncode}")
    output.write_bytes(b"".join(told))
    expected.hear(output)
    check.count("file-size limits met by saves", expected.failed > 0)
    check.expect(expected.failed, f"limit {size} was never met")
    check.verify(desk, f"limit {size}")
    difference = expected.difference(desk)
    check.expect(not difference, f"limit {size}: {difference}")


def expected_failure(told):
    return any(b'"event":"fail"' in line for line in told)


def starts_with_limit(check, what, size):
    """ThreadSanitizer writes to a file before main(), where SIGXFSZ still kills."""
    if size == 0 and check.races_watched:
        check.skip(what, "ThreadSanitizer itself writes a file when a program starts")
        return False
    return True


def command_with_limit(check, task, size):
    check.row("A6")
    what = f"{task.name} with files up to {size} bytes"
    if not starts_with_limit(check, what, size):
        return
    folder = check.folder / "limited"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    desk = folder / "desk.vdesk"
    if task.template:
        shutil.copy(task.template, desk)
    before = sha256(desk) if task.template else None
    done = check.cli(desk, *task.arguments, cwd=folder, preexec_fn=limited(size))
    check.count("commands under a file-size limit")
    if done.returncode != 0:
        check.count("of them refused for it")
        check.expect(done.returncode == 3 and done.stderr, f"{what}: {outcome(done)}")
        expect_as_before(check, what, folder, desk, before)


def expect_as_before(check, what, folder, desk, before):
    left = [entry.name for entry in folder.iterdir()]
    check.expect(left == ([desk.name] if before else []), f"{what}: left {left}")
    check.expect(not before or sha256(desk) == before, f"{what}: the desk was changed")


def roll_back_with_limit(check, file, empty):
    """With a limit below the size of the desk itself, its last pages cannot be written, be it to put
    back what stood there. SQLite's journal then stays beside the desk, and whoever opens it next
    puts it back."""
    check.row("A6")
    folder = check.folder / "below"
    met = 0
    for size in range(60000, empty.stat().st_size, 4096):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        desk = shutil.copy(empty, folder / "desk.vdesk")
        before = sha256(desk)
        what = f"import with files up to {size} bytes, below the desk's size"
        done = check.cli(desk, "import", file, preexec_fn=limited(size))
        check.expect(done.returncode == 3 and done.stderr, f"{what}: {outcome(done)}")
        if (folder / "desk.vdesk-journal").exists():
            met += 1
            check.expect("when the desk is opened again" in done.message,
                         f"{what}: {outcome(done)}")
            check.verify(desk, what)
        expect_as_before(check, what, folder, desk, before)
    check.count("imports rolled back by the next to open the desk", met)


def main():
    enter_own_mounts("A4", "A5", "A6", "B11")
    check = Check("diskfull")
    template = check.new_desk(check.folder / "template.vdesk")
    empty = check.folder / "empty.vdesk"
    check.cli(empty, "new")
    file = check.folder / "sample.json"
    file.write_bytes(check.export(template))
    sizes = [4096 * step * step for step in range(20)]  # 0 to 1.4 MB
    for free in sizes[:: check.pick(4, 1)]:
        save_until_full(check, template, min(free, DISK - 3 * template.stat().st_size // 2))
    tasks = (Task(check, "import", ("import", file), empty),
             Task(check, "new", ("new",)),
             Task(check, "export", ("export", "--json", "-o", "out.json"), template),
             Task(check, "backup", ("backup", "-o", "copy.vdesk"), template),
             Task(check, "page", ("page", "plumbline", "patient-zero", "-o", "out.html"), template))
    for task in tasks:
        for free in (0, 4096, 8192, 16384, 32768, 65536, 98304, 131072, 262144, 524288)[
                :: check.pick(3, 1)]:
            task.run_with(free)
        for size in (0, 1, 512, 4096, 20000, 50000, empty.stat().st_size, 200000)[
                :: check.pick(3, 1)]:
            command_with_limit(check, task, size)
    roll_back_with_limit(check, file, empty)
    open_on_a_read_only_disk(check, template, file)
    size = OLDEST_DESK.stat().st_size
    for step in range(check.pick(4, 12)):
        # From too little for the backup to enough for the backup and not for the migration.
        migrate_with(check, free=step * (size + 32768) // check.pick(3, 11))
        migrate_with(check, free=DISK, files_up_to=1 + step * size // check.pick(3, 11))
    for step in range(check.pick(2, 10)):
        save_with_limit(check, template, template.stat().st_size + 4096 * step)
    check.require("disks filled", "saves refused", "of them refused", "of them refused for it",
                  "of them put off", "imports rolled back by the next to open the desk",
                  "file-size limits met by saves")
    check.finish()


if __name__ == "__main__":
    main()
