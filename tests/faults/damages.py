"""Damage of one file: each is noticed, and costs at most the records on the damaged bytes."""

import random
import shutil
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from keepers import NOW, InJournal
from kills import Tally

from slaaprust.store.journal.damage import Damage
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation

ENTRIES = 60
Damaging = Callable[[bytes, random.Random], tuple[bytes, range]]  # and the bytes it touched


def emptied(raw: bytes, _: random.Random) -> tuple[bytes, range]:
    """A file of no length."""
    return b"", range(len(raw))


def cut_off(raw: bytes, chance: random.Random) -> tuple[bytes, range]:
    """The file up to somewhere."""
    at = chance.randrange(len(raw))
    return raw[:at], range(at, len(raw))


def cut_between_lines(raw: bytes, chance: random.Random) -> tuple[bytes, range]:
    """The file up to the end of a line, so that nothing in it shows that there was more."""
    ends = list(accumulate(map(len, raw.splitlines(keepends=True))))
    at = chance.choice(ends[:-1])
    return raw[:at], range(at, len(raw))


def flipped(raw: bytes, chance: random.Random) -> tuple[bytes, range]:
    """One bit the other way round."""
    at = chance.randrange(len(raw))
    other = bytes([raw[at] ^ 1 << chance.randrange(8)])
    return raw[:at] + other + raw[at + 1 :], range(at, at + 1)


def zeroed(raw: bytes, chance: random.Random) -> tuple[bytes, range]:
    """4 KB of zeros over what stood there."""
    at = chance.randrange(len(raw))
    end = min(at + 4096, len(raw))
    return raw[:at] + bytes(end - at) + raw[end:], range(at, end)


DAMAGES: dict[str, Damaging] = {
    "zero length": emptied,
    "cut off anywhere": cut_off,
    "cut between lines": cut_between_lines,
    "a bit flipped": flipped,
    "4 KB of zeros": zeroed,
}


def whole(folder: Path) -> dict[str, int]:
    """Keeps some entries in one month, and says which."""
    keeper = InJournal(folder)
    archive = archive_of(folder, keeper)
    kept = {keeper.add(number): number for number in range(7 * 4 * ENTRIES) if number // 7 % 4 == 0}
    keeper.close()
    archive.close()  # which remembers how long the files are
    return kept


def archive_of(folder: Path, keeper: InJournal) -> Archive:
    """Gives the diary as a whole, as the program has it beside its journal."""
    state, settings = folder / "device", folder / "settings.toml"
    return Archive(
        DiaryLocation(folder / "diary", state), state, settings, keeper.journal, lambda: NOW
    )


def damaged(
    folder: Path, how: Damaging, count: int, seed: int = 0, brought_back: bool = False
) -> Tally:
    """Damages a diary so often, each time anew; `brought_back` asks that nothing is missing.

    That last is for a diary that has a back-up beside it: whoever opens it then merges that in.
    """
    chance, tally = random.Random(seed), Tally()
    kept = whole(folder / "whole")
    (name,) = (file.name for file in (folder / "whole" / "diary").iterdir())
    raw = (folder / "whole" / "diary" / name).read_bytes()
    for _ in range(count):
        now, touched = how(raw, chance)
        home = folder / "damaged"
        shutil.copytree(folder / "whole", home)
        (home / "diary" / name).write_bytes(now)
        tally.faults += 1
        tally.promises += len(kept)
        told = list(_wrong(home, kept, set() if brought_back else on(raw, touched)))
        tally.lost += len(told)
        tally.told += [f"{touched} of {len(raw)}: {each}" for each in told]
        shutil.rmtree(home)
    return tally


def on(raw: bytes, touched: range) -> set[str]:
    """The names of the records whose lines lie on these bytes."""
    lines = raw.splitlines(keepends=True)
    ends = list(accumulate(map(len, lines)))
    return {
        line.split(b'"id":"', 1)[1][:26].decode()
        for line, end in zip(lines, ends, strict=True)
        if b'"id":"' in line and end - len(line) < touched.stop and touched.start < end
    }


def _wrong(home: Path, kept: dict[str, int], may_miss: set[str]) -> Iterator[str]:
    keeper = InJournal(home)
    mended = archive_of(home, keeper).mend()
    found = keeper.found()
    if not mended and keeper.journal.damage(everywhere=True) == Damage():
        yield "it was not noticed"
    yield from (f"{name} is gone" for name in kept.keys() - found.keys() - may_miss)
    yield from (f"{name} was never kept" for name in found.keys() - kept.keys())
    yield from (
        f"{name} differs" for name in kept.keys() & found.keys() if kept[name] != found[name]
    )
    if keeper.add(7) not in keeper.found():
        yield "nothing can be kept any more"
    keeper.close()
