# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A9, D1, D2, D3, D13: files that are no desk JSON, too large, too deep, broken or made to hurt are
refused with a reason, and the desk is as it was."""

import json
import os
import resource
import subprocess
import threading
import time

from support import ENVIRONMENT, Check, outcome, sha256

MEGABYTE = 1024 * 1024


class Target:
    """An empty desk that no refused import may change."""

    def __init__(self, check):
        self.check = check
        self.desk = check.folder / "desk.vdesk"
        check.cli(self.desk, "new")
        self.hash = sha256(self.desk)

    def refuses(self, name, file, *words, **options):
        check = self.check
        done = check.cli(self.desk, "import", file, **options)
        check.count("imports refused", done.returncode == 1)
        message = done.message
        check.expect(done.returncode == 1 and str(file) in message
                     and all(word in message for word in words),
                     f"{name}: {outcome(done)}")
        check.expect(sha256(self.desk) == self.hash, f"{name}: the desk was changed")
        return done


def measured(command):
    """Exit code, seconds and peak memory in bytes of one run."""
    begun = time.monotonic()
    with subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          env=ENVIRONMENT) as process:
        timer = threading.Timer(60, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - begun, usage.ru_maxrss * 1024


def check_sizes(check, target):
    """Too large, endless or no file at all: refused before it is read."""
    check.row("D1")
    small = check.folder / "small.json"
    small.write_text("[]")
    large = check.folder / "large.json"
    with large.open("wb") as file:
        file.write(b"[" + b"0," * (50 * MEGABYTE) + b"0]")
    sparse = check.folder / "sparse.json"
    with sparse.open("wb") as file:
        file.truncate(1024 * MEGABYTE)
    pipe = check.folder / "pipe.json"
    os.mkfifo(pipe)
    link = check.folder / "zero.json"
    link.symlink_to("/dev/zero")

    def command(file):
        return [check.cli_path, "--desk", target.desk, "--author", "Tester", "import", file]

    _, _, usual = measured(command(small))
    for file in (large, sparse, pipe, "/dev/zero", link, check.folder):
        code, seconds, peak = measured(command(file))
        check.count("oversized or irregular files refused", code == 1)
        check.expect(code == 1, f"{file}: exit {code}")
        check.expect(seconds <= 1, f"{file}: refused after {seconds:.1f} s")
        check.expect(peak - usual <= 50 * MEGABYTE, f"{file}: took {peak - usual:,} bytes more")
    target.refuses("100 MB", large, "64 MiB")
    large.unlink()
    check.expect(sha256(target.desk) == target.hash, "the desk was changed by a large file")


def check_depth(check, target):
    """Nesting costs nothing but a refusal."""
    check.row("D2")
    file = check.folder / "deep.json"
    for depth in (1025, 100_000, 5_000_000):
        for opening, closing in (("[", "]"), ('{"a":', "}"), ("[", "")):
            file.write_text(opening * depth + closing * depth)
            done = target.refuses(f"depth {depth} of {opening}", file, "nested deeper")
            check.count("deep files refused", done.returncode == 1)


# Everything within a string, which begins at this byte.
PREFIX = b'{"format":"verdictdesk","version":1,"site":{"kicker":"'
ENCODINGS = {
    "lone continuation byte": b"\x80",
    "cut sequence": b"\xe2\x82",
    "overlong NUL": b"\xc0\x80",
    "overlong slash": b"\xe0\x80\xaf",
    "CESU-8 surrogates": b"\xed\xa0\xbd\xed\xb8\x80",
    "above U+10FFFF": b"\xf4\x90\x80\x80",
    "five bytes": b"\xf8\x88\x80\x80\x80",
    "0xFF": b"\xff",
    "Latin-1": "naïve".encode("latin-1"),
}


def check_encodings(check, target):
    """What is not UTF-8 is refused with the byte's place."""
    check.row("D3")
    file = check.folder / "encoding.json"
    for name, content in ENCODINGS.items():
        file.write_bytes(PREFIX + content + b'"}}')
        done = target.refuses(name, file, "byte ")
        digits = done.message.split("byte ")[-1].split(":")[0]
        near = digits.isdigit() and len(PREFIX) < int(digits) <= len(PREFIX + content) + 1
        check.expect(near, f"{name}: the place is {digits}, it stands at {len(PREFIX)}")
    valid = PREFIX + b'x"}}'
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"):
        file.write_bytes(valid.decode().encode(encoding))
        target.refuses(encoding, file, "byte ")
    check.count("encodings refused", len(ENCODINGS) + 5)


def hostile_pointer(levels, key_length, texts):
    """Texts at the end of a long path: what a parser does for each of them adds up."""
    key = "k" * key_length
    return (f'{{"{key}":' * levels + "[" + ",".join(['"x"'] * texts) + "]" + "}" * levels).encode()


def check_slow(check, target):
    """A file of 0.6 MB may not cost minutes."""
    file = check.folder / "slow.json"
    file.write_bytes(hostile_pointer(1000, 200, 100_000))
    check.cli(target.desk, "import", file, timeout=20)


def check_memory(check, target):
    """Too little memory ends in a message, with the desk as it was."""
    check.row("A9")
    if check.sanitized:
        check.skip("imports with little memory", "sanitizers reserve terabytes of addresses")
        return
    file = check.folder / "memory.json"
    tools = [{"slug": f"t-{number}", "name": f"Tool {number}", "description": "x" * 200,
              "obligations": list(range(40))} for number in range(100_000)]
    file.write_text(json.dumps({"format": "verdictdesk", "version": 1, "tools": tools}))
    check.expect(32 * MEGABYTE < file.stat().st_size <= 64 * MEGABYTE, "the file is of no use")
    for megabytes in check.pick((120, 300), (60, 80, 100, 120, 150, 200, 300, 400, 500, 600)):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE,) * 2)
        done = check.cli(target.desk, "import", file, preexec_fn=limit)
        check.count("imports out of memory", done.returncode == 3)
        check.expect(done.returncode in (1, 3, 127) and done.stderr,
                     f"{megabytes} MB: {outcome(done)}")
        check.expect(sha256(target.desk) == target.hash, f"{megabytes} MB: the desk was changed")
    check.require("imports out of memory")


def check_mutations(check):
    """Mutations of a valid file are taken whole or refused; see desk_driver.cpp."""
    check.row("D13")
    template = check.new_desk(check.folder / "sample.vdesk")
    sample = json.loads(check.export(template))
    sample["tools"] = sample["tools"][:3]
    kept = {tool["slug"] for tool in sample["tools"]}
    sample["comparisons"] = [
        {"left": left["slug"], "right": right["slug"]} for left, right in
        zip(sample["tools"], sample["tools"][1:])]
    sample["new"] = {"key": ["kept", {"as": None}]}
    sample["tools"][0]["logo"] = {"mime": "image/png", "alt": "", "data": "iVBORw0KGgo="}
    check.expect(len(kept) == 3, "the sample has fewer than three tools")
    file = check.folder / "sample.json"
    file.write_text(json.dumps(sample, indent=2))
    for seed in range(check.pick(1, 10)):
        desk = check.folder / f"fuzz-{seed}.vdesk"
        check.cli(desk, "new")
        done = check.run([check.driver_path, "fuzz", desk, file, seed, check.pick(400, 2000)],
                         timeout=1500)
        check.expect(done.returncode == 0, f"mutations of seed {seed}: {outcome(done)}")
        if done.returncode == 0:
            for name, number in json.loads(done.stdout).items():
                check.count(f"mutations {name}", number)
        check.verify(desk, f"after mutations of seed {seed}")
    check.require("mutations refused", "mutations applied")


def main():
    check = Check("imports")
    target = Target(check)
    check_sizes(check, target)
    check_depth(check, target)
    check_encodings(check, target)
    check_slow(check, target)
    check_memory(check, target)
    check_mutations(check)
    check.require("imports refused", "oversized or irregular files refused", "deep files refused")
    check.finish()


if __name__ == "__main__":
    main()
