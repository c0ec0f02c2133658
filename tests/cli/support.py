# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs verdictdesk-cli and compares stdout, stderr and exit code in full.

Each test has a folder of its own and runs in it, so paths in messages are short. What differs from
run to run is masked, but only where it has the right form: <time>, <id>, <seconds>, <folder>.
"""
import functools
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SMALL = HERE / "small.json"

MASKS = (
    # Half past nine to the millisecond is what the tests themselves write.
    (re.compile(r"\b\d{4}-(?:0[1-9]|1[0-2])-[0-3]\dT(?!09:30:00\.000)"
                r"[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z"), "<time>"),
    # The same in the name of a backup.
    (re.compile(r"\b\d{4}-(?:0[1-9]|1[0-2])-[0-3]\dT[0-2]\d-[0-5]\d-[0-5]\d\.\d{3}Z"), "<stamp>"),
    # Random ones (RFC 9562, version 4); those of small.json are known and stay.
    (re.compile(r"\b(?!\d0000000-0000-)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}"
                r"-[0-9a-f]{12}\b"), "<id>"),
    (re.compile(r'(?<="seconds": )\d(?:\.\d+)?(?:e-\d+)?(?=,?\n)'), "<seconds>"),
)
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
cli = None


@functools.cache
def data_folder():
    """Where backups go, unless a test says another place; gone when the process ends."""
    return tempfile.TemporaryDirectory(prefix="verdictdesk data ")


def environment():
    """No display, no desk, the plainest locale, no folder of the user's own."""
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "VERDICTDESK_DESK", "LANG", "LANGUAGE")
    env = {k: v for k, v in os.environ.items() if k not in dropped and not k.startswith("LC_")}
    return env | {"LC_ALL": "C", "XDG_DATA_HOME": data_folder().name}


@functools.cache
def locale_folder():
    """Where locale() makes what the machine lacks; gone when the process ends."""
    return tempfile.TemporaryDirectory(prefix="verdictdesk locales ")


@functools.cache
def locale(name):
    """The environment of a locale such as de_DE, made if the machine does not have it."""
    folder = locale_folder().name
    made = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", f"{folder}/{name}.UTF-8"],
                          capture_output=True, check=False)
    if made.returncode:
        raise unittest.SkipTest(f"localedef cannot make {name}: {made.stderr.decode()}")
    return {"LC_ALL": f"{name}.UTF-8", "LOCPATH": folder}


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="verdictdesk cli ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name).resolve()
        self.folder.chmod(0o755)  # another user must get in, or "not writable" proves nothing

    def path(self, name):
        return self.folder / name

    def run_cli(self, args, *, desk="desk.vdesk", env=None, prefix=(), **options):
        """The finished process; its output as bytes. `desk` None: no --desk is given."""
        before = [] if desk is None else ["--desk", str(desk)]
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.run([*prefix, cli, *before, *args], cwd=self.folder,
                              env=environment() | (env or {}), stdin=subprocess.DEVNULL,
                              timeout=60, check=False, **options)

    def masked(self, output):
        text = (output or b"").decode()  # strictly UTF-8, whatever the locale
        text = text.replace(str(self.folder), "<folder>")
        for pattern, name in MASKS:
            text = pattern.sub(name, text)
        return text

    def expect(self, args, stdout="", stderr="", code=0, **options):
        done = self.run_cli(args, **options)
        self.assertEqual({"stdout": stdout, "stderr": stderr, "code": code},
                         {"stdout": self.masked(done.stdout), "stderr": self.masked(done.stderr),
                          "code": done.returncode})

    def output(self, args, **options):
        """What a command that must succeed prints."""
        done = self.run_cli(args, **options)
        self.assertEqual((0, ""), (done.returncode, done.stderr.decode()))
        return done.stdout

    def make_desk(self, name="desk.vdesk", source=SMALL):
        """A desk with the content of tests/cli/small.json."""
        self.expect(["new", "--author", "A. Editor"], desk=name, stderr=f"Made the desk {name}.\n")
        if source:
            done = self.run_cli(["import", "--author", "A. Editor", str(source)], desk=name)
            self.assertEqual(0, done.returncode, done.stderr)
        return self.path(name)

    def make_sample(self, name="desk.vdesk"):
        self.expect(["new", "--sample", "--author", "A. Editor"], desk=name,
                    stderr=f"Made the desk {name}.\n")
        return self.path(name)

    def write(self, name, content):
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        self.path(name).write_text(text, encoding="utf-8")
        return name

    def sql(self, *statements, desk="desk.vdesk"):
        """Does to a desk what no command would."""
        connection = sqlite3.connect(self.path(desk))
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    def as_another(self):
        """A prefix that runs the tool as a user to whom permissions apply."""
        if os.getuid() != 0:
            return ()
        reachable = subprocess.run([*NOBODY, "test", "-x", cli], check=False).returncode == 0
        if not reachable:
            self.skipTest(f"{cli} cannot be run by another user")
        return NOBODY

    def snapshot(self):
        """Every file below the test's folder, with its content."""
        return {str(p.relative_to(self.folder)): digest(p)
                for p in sorted(self.folder.rglob("*")) if p.is_file()}

    def unchanged(self):
        """`with self.unchanged(): …` fails if a file came, went or changed."""
        return Unchanged(self)


class Unchanged:
    def __init__(self, test):
        self.test = test

    def __enter__(self):
        self.before = self.test.snapshot()

    def __exit__(self, kind, *_):
        if kind is None:
            self.test.assertEqual(self.before, self.test.snapshot())


def desk_json(**parts):
    return {"format": "verdictdesk", "version": 1} | parts


def option(name, default=None):
    """Takes `name VALUE` off the command line, before unittest reads it."""
    if name not in sys.argv:
        return default
    at = sys.argv.index(name)
    value = sys.argv[at + 1]
    del sys.argv[at:at + 2]
    return value


def main():
    global cli
    found = option("--cli") or shutil.which("verdictdesk-cli")
    if not found:
        sys.exit("Give the tool to test with --cli.")
    # The test file imports this module by its name, while it runs as __main__ itself.
    cli = str(pathlib.Path(found).resolve())
    unittest.main(module="__main__")
