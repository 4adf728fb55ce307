"""System calls that fail or kill: each call of one change in turn, with strace's inject."""

import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from keepers import reader
from kills import Tally, checked
from ledger import Ledger, Writer

# What is done before, and the change whose calls are upset: name or null, number, -1 to remove.
SITUATIONS = {
    "an entry": ([[None, 1], [None, 2]], [None, 3]),
    "an edit": ([[None, 1], [None, 2]], [0, 3]),
    "a removal": ([[None, 1], [None, 2]], [0, -1]),
    "the first entry of a month": ([[None, 1]], [None, 7]),
    "the first entry of all": ([], [None, 1]),
}
CAUSES = {
    "ENOSPC": "de schijf is vol",
    "EACCES": "geen rechten om te schrijven",
    "EIO": "de schijf werkt niet goed",
}
# Calls about files; an error out of others, memory above all, is no fault of a disk.
FILES = {
    *("openat", "write", "fsync", "fdatasync", "ftruncate", "close", "read", "pread64", "lseek"),
    *("fstat", "newfstatat", "statx", "stat", "getdents64", "rename", "renameat2", "unlink"),
    *("mkdir", "flock", "fcntl", "fchmod"),
}
AFTER = [None, 50]  # a change once the fault is over, in a month that is born for it
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens at the n-th call of a name, or at that one and all after it."""

    call: str
    number: int
    what: str  # "SIGKILL" or the name of an error
    lasting: bool = False

    def __str__(self) -> str:
        return f"{self.what} at {self.call} {self.number}{' and after' if self.lasting else ''}"

    @property
    def option(self) -> str:
        """The fault as strace takes it."""
        how = "signal" if self.what == "SIGKILL" else "error"
        when = f"{self.number}{'+' if self.lasting else ''}"
        return f"inject={self.call}:{how}={self.what}:when={when}"


class Traced:
    """strace at work on a writer that stands waiting, and its reading for what is asked of it."""

    def __init__(self, writer: Writer, folder: Path, call: str = "all", *options: str) -> None:
        folder.mkdir(exist_ok=True)
        self.log = folder / "strace"
        traced = ("-f", "-o", str(self.log), "-e", f"trace=read,{call}", *options)
        self._process = subprocess.Popen(
            ["strace", *traced, "-p", str(writer.process.pid)], stderr=subprocess.PIPE
        )
        assert self._process.stderr
        told = self._process.stderr.readline()
        if b"attached" not in told:
            self.end()
            raise OSError(told.decode().strip())
        # Attached it may still miss the call in which the writer waits, and number all others less.
        last = time.monotonic() + 20
        while not self.log.read_bytes() and time.monotonic() < last:
            time.sleep(0.005)

    def end(self) -> None:
        """Lets go of the writer."""
        assert self._process.stderr
        while self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):  # it may miss one just before it waits
                self._process.wait(0.1)
        self._process.stderr.close()


@cache
def why_not() -> str:
    """Why no calls can be upset here; nothing where they can."""
    if not shutil.which("strace"):
        return "strace is not installed"
    with tempfile.TemporaryDirectory() as name:
        writer = Writer("slaaprust", Path(name), "--steps")
        try:
            writer.lines(until="ready")
            Traced(writer, Path(name)).end()
        except OSError as error:
            return f"strace may not trace here: {error}"
        finally:
            writer.kill()
    return ""


def prepared(situation: str, folder: Path) -> tuple[Writer, Ledger, list]:
    """A writer that did what comes before and stands waiting, and the change to ask for."""
    before, change = SITUATIONS[situation]
    writer, ledger = Writer("slaaprust", folder, "--steps"), Ledger()
    writer.lines(until="ready")
    for each in before:
        ledger.note(writer.ask(each))
    name, number = change
    return writer, ledger, [name if name is None else list(ledger.held)[name], number]


def calls(situation: str, folder: Path) -> list[tuple[str, int]]:
    """The calls of a change, each with its number among those of its name."""
    writer, _, change = prepared(situation, folder / "seen")
    traced = Traced(writer, folder)
    writer.ask(change)
    traced.end()
    writer.kill()
    seen: Counter[str] = Counter()
    found, inside = [], False
    for line in traced.log.read_text(errors="replace").splitlines():
        if not (match := _CALL.match(line)):
            continue
        name = match[1]
        seen[name] += 1
        said = name == "write" and "write(1," in line
        if said and inside:
            break
        if inside:
            found.append((name, seen[name]))
        inside = inside or said
    return found


def faults(
    situation: str, folder: Path, what: tuple[str, ...], lasting: tuple[bool, ...] = (False,)
) -> Iterator[Fault]:
    """Every fault of a change: a kill at each call, and each error at each call about files."""
    for name, number in calls(situation, folder):
        for each in what:
            if each == "SIGKILL":
                yield Fault(name, number, each)
            elif name in FILES:
                # A lasting failure of these would end the writer's own talk with the one who asks.
                durations = (False,) if name in ("write", "read") else lasting
                yield from (Fault(name, number, each, long) for long in durations)


def upset(situation: str, fault: Fault, folder: Path, tally: Tally) -> None:
    """Lets one change meet one fault; what then is not as it should be goes into the tally."""
    writer, ledger, change = prepared(situation, folder)
    traced = Traced(writer, folder, fault.call, "-e", fault.option)
    ledger.note(writer.ask(change))
    traced.end()
    if fault.what == "SIGKILL":
        ledger.note(writer.kill())
    else:
        ledger.note(writer.ask(AFTER))
        wrong = [] if ledger.trying is None or ledger.refusals else ["it never answered"]
        wrong += [f"said {each!r}" for each in ledger.refusals if each != CAUSES[fault.what]]
        wrong += [] if 50 in ledger.held.values() else ["the next change was not kept either"]
        if complaint := writer.finish():
            wrong.append(complaint.splitlines()[-1])
        tally.told += [f"{situation}, {fault}: {each}" for each in wrong]
        tally.lost += bool(wrong)
        ledger.trying = tuple(change) if ledger.refusals else None
    before = len(tally.told)
    checked("slaaprust", folder, ledger, tally)
    tally.told[before:] = [f"{situation}, {fault}: {each}" for each in tally.told[before:]]
    if fault.what == "SIGKILL":
        goes_on(situation, fault, folder, tally)


def goes_on(situation: str, fault: Fault, folder: Path, tally: Tally) -> None:
    """Lets the next process keep something, after a kill."""
    writer, ledger = Writer("slaaprust", folder, "--steps"), Ledger()
    writer.lines(until="ready")
    ledger.note(writer.ask(AFTER))
    complaint = writer.finish()
    there = reader("slaaprust", folder)
    if complaint or 50 not in there.found().values():
        tally.lost += 1
        tally.told.append(f"{situation}, {fault}: the next process kept nothing: {complaint}")
