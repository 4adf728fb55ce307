"""Other hands on the files: writers that compete, and a file swapped, shrunk or removed."""

import random
from pathlib import Path

from keepers import InJournal
from kills import Tally, checked
from ledger import Ledger, Writer

from slaaprust.core.ports import NotKept

LOCKED = "een ander programma schrijft hier"


def two_writers(folder: Path, count: int) -> Tally:
    """One writes on and on; another tries, is refused, and may after the first has died."""
    tally = Tally()
    for number in range(count):
        home, ledger = folder / f"{number}", Ledger()
        writer = Writer("slaaprust", home, "--seed", number)
        ledger.note(writer.lines(until="kept"))
        second = InJournal(home)
        try:
            second.add(99)
            tally.lost += 1
            tally.told.append("the second was let in")
        except NotKept as problem:
            if str(problem) != LOCKED:
                tally.told.append(f"the second was told {problem}")
        ledger.note(writer.kill())
        held = ledger.trying
        ledger.held[second.add(99)] = 99
        second.close()
        ledger.trying = held
        checked("slaaprust", home, ledger, tally)
    return tally


def meddling(folder: Path, count: int, seed: int = 0) -> Tally:
    """Another program swaps, shrinks, empties or removes files while a writer is at it."""
    chance, tally = random.Random(seed), Tally()
    for number in range(count):
        home, ledger = folder / f"{number}", Ledger()
        keeper = InJournal(home)
        older: dict[Path, bytes] = {}
        for step in range(30):
            ledger.note([["kept", keeper.add(step), step]])
            if chance.random() < 0.3:
                _meddle(home / "diary", older, chance)
        keeper.close()
        checked_after(home, ledger, tally)
    return tally


def _meddle(diary: Path, older: dict[Path, bytes], chance: random.Random) -> None:
    file = chance.choice(sorted(diary.iterdir()))
    raw = file.read_bytes()
    match chance.choice(("swap", "shrink", "empty", "remove")):
        case "swap":
            new = diary / "new"
            new.write_bytes(older.get(file, raw))
            new.replace(file)
        case "shrink":
            with file.open("r+b") as there:
                there.truncate(chance.randrange(len(raw) + 1))
        case "empty":
            file.write_bytes(b"")
        case "remove":
            file.unlink()
    older[file] = raw


def checked_after(home: Path, ledger: Ledger, tally: Tally) -> None:
    """Whether all is there; the traces of the other hands are damage, and rightly so."""
    keeper = InJournal(home, writable=False)
    broken = ledger.broken(keeper.found())
    tally.faults += 1
    tally.promises += ledger.promises
    tally.lost += len(broken)
    tally.told += broken
