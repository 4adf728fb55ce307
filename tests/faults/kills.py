"""Random kills: a writer dies at any moment, and what it had promised has to be there."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from keepers import InJournal, reader
from ledger import Ledger, Writer

LIFE = 40  # kills before a new folder, so that files are born often
LONGEST = 0.2  # seconds that a writer lives after it is ready, so that a busy machine writes too


@dataclass
class Tally:
    """What came of a row of faults."""

    faults: int = 0
    promises: int = 0
    lost: int = 0
    unreadable: int = 0
    told: list[str] = field(default_factory=list)  # the first broken promises, in words

    def __str__(self) -> str:
        return (
            f"{self.faults:7,} {self.promises:14,} {self.lost:8,} {self.unreadable:12,}"
            + "".join(f"\n      {each}" for each in self.told[:5])
        )


HEADING = f"{'':26}{'faults':>7} {'acknowledged':>14} {'lost':>8} {'unreadable':>12}"


def kills(keeper: str, folder: Path, count: int, seed: int = 0) -> Tally:
    """Kills so many writers, and counts what is lost."""
    chance = random.Random(seed)
    tally, ledger, home = Tally(), Ledger(), folder
    for number in range(count):
        if number % LIFE == 0:
            ledger, home = Ledger(), folder / f"{keeper}-{number}"
        writer = Writer(keeper, home, "--seed", chance.randrange(10**9), "--first", number * 1000)
        said = writer.lines(until="ready")
        said += writer.lines(chance.random() * LONGEST)
        ledger.note(said + writer.kill())
        if not checked(keeper, home, ledger, tally):
            ledger, home = Ledger(), folder / f"{keeper}-{number}-new"
    return tally


def checked(keeper: str, home: Path, ledger: Ledger, tally: Tally) -> bool:
    """Whether all is there; what is not goes into the tally."""
    tally.faults += 1
    tally.promises += ledger.promises
    ledger.promises = 0
    try:
        there = reader(keeper, home)
        found = there.found()
    except ValueError as error:
        tally.unreadable += 1
        tally.lost += len(ledger.held)
        tally.told.append(f"unreadable: {error}")
        return False
    broken = ledger.broken(found) + complaints(there)
    there.close()
    tally.lost += len(broken)
    tally.told += broken
    ledger.settle(found)
    return True


def complaints(there: object) -> list[str]:
    """What is damaged; a write that was cut off is none."""
    if not isinstance(there, InJournal):
        return []
    found = there.journal.damage(everywhere=True)
    files = [str(file) for file in found.files if file.bad_lines or file.headless]
    return [*files, *found.aside, *found.misfits]
