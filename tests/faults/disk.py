"""A small ext4 disk in a file: cut from its power at any moment, or full."""

import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from keepers import InJournal
from kills import Tally, checked
from ledger import Ledger, Writer

from slaaprust.core.ports import NotKept

SIZE = 12 << 20
FULL = "de schijf is vol"
LONGEST = 0.04  # seconds between two power cuts of one writer
CUTS = 10  # of one writer


@cache
def why_not() -> str:
    """Why no disk can be mounted here; nothing where it can."""
    if not all(map(shutil.which, ("mkfs.ext4", "mount", "umount"))):
        return "mkfs.ext4 or mount is not installed"
    if os.name != "posix" or os.geteuid():
        return "only root may mount a disk"
    with tempfile.TemporaryDirectory() as name:
        try:
            with mounted(made(Path(name, "disk")), Path(name, "there")):
                return ""
        except subprocess.CalledProcessError as error:
            return f"a disk cannot be mounted here: {error.stderr.decode().strip()}"


def made(image: Path) -> Path:
    """An empty ext4 disk in a file, with a journal and without anything set apart for root."""
    with image.open("wb") as file:
        file.truncate(SIZE)
    _do("mkfs.ext4", "-q", "-F", "-m", "0", "-J", "size=1", "-b", "1024", image)
    return image


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """The disk as a folder for as long as this lasts."""
    at.mkdir(exist_ok=True)
    _do("mount", "-o", "loop", image, at)
    try:
        yield at
    finally:
        _do("umount", at)


def power_cuts(folder: Path, count: int, seed: int = 0, synced: bool = True) -> Tally:
    """Copies the disk below a writer as if the power went, and reads what the copy has."""
    chance, tally, number = random.Random(seed), Tally(), 0
    while tally.faults < count:
        number += 1
        with mounted(made(folder / "disk"), folder / "there") as there:
            ledger = Ledger()
            options = ["--seed", seed + number] + ([] if synced else ["--unsynced"])
            writer = Writer("slaaprust", there / "home", *options)
            ledger.note(writer.lines(until="ready"))
            try:
                for _ in range(min(CUTS, count - tally.faults)):
                    ledger.note(writer.lines(chance.random() * LONGEST))
                    ledger.note(writer.stop())
                    _cut(folder, ledger, tally)
                    writer.go_on()
            finally:
                writer.kill()
    return tally


def _cut(folder: Path, ledger: Ledger, tally: Tally) -> None:
    copied = folder / "copy"
    copy_of_a_moment(folder / "disk", folder / "there", copied)
    before = Ledger(dict(ledger.held), set(ledger.gone), ledger.trying, ledger.promises)
    ledger.promises = 0
    with mounted(copied, folder / "after") as there:
        checked("slaaprust", there / "home", before, tally)
        keeper = InJournal(there / "home")
        try:
            name = keeper.add(99)
            if keeper.found().get(name) != 99:
                tally.told.append("what was kept after the cut is not there")
        except NotKept as problem:
            tally.lost += 1
            tally.told.append(f"nothing could be kept after the cut: {problem}")
        finally:
            keeper.close()


def copy_of_a_moment(disk: Path, at: Path, copied: Path) -> None:
    """Copies what has reached the disk, again if anything reached it meanwhile."""
    device = next(
        words[0] for line in Path("/proc/mounts").read_text().splitlines()
        if (words := line.split())[1] == str(at)
    )  # fmt: skip
    written = Path("/sys/block", Path(device).name, "stat")
    while True:
        before = written.read_text().split()
        shutil.copyfile(disk, copied)
        after = written.read_text().split()
        if before[4:9] == after[4:9] and after[8] == "0":  # writes, and what is under way
            return


def full_disks(folder: Path, count: int, seed: int = 0) -> Tally:
    """Writes until the disk is full, makes room, and writes on; in a new folder every time."""
    chance, tally = random.Random(seed), Tally()
    with mounted(made(folder / "disk"), folder / "there") as there:
        for number in range(count):
            _fill_up(there, there / f"{number}", chance, tally)
    return tally


def _fill_up(there: Path, home: Path, chance: random.Random, tally: Tally) -> None:
    ballast, ledger = there / "ballast", Ledger()
    fill(ballast, leaving=chance.choice((0, chance.randrange(40_000))))
    keeper = InJournal(home)
    refused = _until_refused(keeper, ledger, chance)
    if refused != FULL:
        tally.lost += 1
        tally.told.append(f"the disk was full and it said {refused!r}")
    if broken := ledger.broken(keeper.found()):
        tally.told.append(f"in memory: {broken}")
    ballast.unlink()
    ledger.trying = None
    name = keeper.add(99)
    ledger.note([["kept", name, 99]])
    keeper.close()
    checked("slaaprust", home, ledger, tally)
    shutil.rmtree(home)


def _until_refused(keeper: InJournal, ledger: Ledger, chance: random.Random) -> str:
    for number in range(2000):
        try:
            ledger.note([["kept", keeper.add(number), number]])
            if chance.random() < 0.2:
                name = chance.choice(list(ledger.held))
                keeper.replace(name, number + 5000)
                ledger.note([["kept", name, number + 5000]])
        except NotKept as problem:
            return str(problem)
    return "nothing"


def fill(ballast: Path, leaving: int) -> None:
    """Fills the disk up to the last byte, and then gives so many back."""
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 10):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
        os.fsync(file.fileno())
        file.truncate(max(0, file.tell() - leaving))
        os.fsync(file.fileno())


def _do(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True)
