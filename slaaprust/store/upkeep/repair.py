"""At the start, restores from back-ups whatever the files have lost since the last time."""

import zipfile
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.archive import Harm, Hurt, Repaired
from slaaprust.store.files import set_aside
from slaaprust.store.journal.damage import cause
from slaaprust.store.journal.month import month_of
from slaaprust.store.transfer.merge import (
    LendsJournal,
    Versions,
    join,
    of_folder,
    take_in,
    versions_in,
    weigh,
)
from slaaprust.store.upkeep.backups import backups, members
from slaaprust.store.upkeep.manifest import Manifest, changed, harm, remember, remembered

# What may also happen to a file without anything being lost, as when a copy is cleared away.
_MAYBE = {Harm.VANISHED, Harm.SHRUNK, Harm.SWAPPED}


def mend(diary: Path, state: Path, folder: Path, journal: LendsJournal, now: datetime) -> Repaired:
    """Notices harm, sets damaged files of this device aside and merges in what back-ups have.

    Where all is as it was left, this costs a look at the names in the folder and opens no file.
    What it was is remembered after each back-up and at the end; without that nothing is told.
    """
    before = remembered(state)
    names = changed(diary, before) if before.files else ()
    if not names:
        return Repaired()
    hurt = tuple(_hurt(diary, names, before))
    try:
        told = _mended(diary, folder, journal, before, hurt, now) if hurt else Repaired()
    except OSError as error:
        return Repaired(hurt, problem=cause(error))
    except NotKept as problem:
        return Repaired(hurt, problem=str(problem))
    with suppress(OSError):  # a disk that cannot be written says so at the first entry
        remember(state, diary)
    return told


def _hurt(diary: Path, names: Iterable[str], before: Manifest) -> Iterable[Hurt]:
    for name in names:
        was = before.files.get(name)
        if told := harm(diary / name, was):
            size = 0
            with suppress(OSError):
                size = (diary / name).stat().st_size
            yield Hurt(name, told[0], was.size if was else 0, size, told[1])


def _mended(
    diary: Path,
    folder: Path,
    journal: LendsJournal,
    before: Manifest,
    hurt: tuple[Hurt, ...],
    now: datetime,
) -> Repaired:
    months = {month: before.months.get(month, 0) for month in {each.name[:7] for each in hurt}}
    theirs, used = _backed_up(folder, months)
    ours = of_folder(diary, months, unreadable=True)
    lacking = weigh(ours, theirs).wanted
    if not lacking and not _missing(ours, months) and {each.harm for each in hurt} <= _MAYBE:
        return Repaired()
    hurt = _set_aside(journal, hurt)
    back = take_in(journal, theirs, now).wanted
    missing = _missing(of_folder(diary, months, unreadable=True), months)
    return Repaired(hurt, len(back), used if back else (), missing)


def _missing(found: Collection[str], months: Mapping[str, int]) -> int:
    """How many fewer records there are than there were in these months."""
    counts = dict.fromkeys(months, 0)
    for uid in found:
        with suppress(ValueError, KeyError):
            counts[month_of(uid)] += 1
    return sum(max(0, was - counts[month]) for month, was in months.items())


def _backed_up(folder: Path, months: Mapping[str, int]) -> tuple[Versions, tuple[str, ...]]:
    """What back-ups have of these months, the newest first, until nothing is missing."""
    theirs: Versions = {}
    used: list[str] = []
    seen: set[tuple[str, int, int]] = set()
    for backup in backups(folder):
        path = Path(backup.path)
        fresh = [
            each
            for each in members(path)
            if each.filename[:7] in months and (each.filename, each.CRC, each.file_size) not in seen
        ]
        before = sum(map(len, theirs.values()))
        with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
            for each in fresh:
                join(theirs, versions_in(archive.read(each)))
        seen |= {(each.filename, each.CRC, each.file_size) for each in fresh}
        if sum(map(len, theirs.values())) > before:
            used.append(path.name)
        if theirs and not _missing(theirs, months):
            break
    return theirs, tuple(used)


def _set_aside(journal: LendsJournal, hurt: Iterable[Hurt]) -> tuple[Hurt, ...]:
    """Renames what is hurt of this device; the files of others are left to them."""
    told = []
    for each in hurt:
        with journal.lending(each.name[:7]) as (diary, device):
            stem, own = f"{each.name[:7]}.{device}", f"{each.name[:7]}.{device}.jsonl"
            if each.name == own and (diary / own).exists():
                aside = set_aside(diary / own, f"{stem}.aside-{{n}}.jsonl")
                each = replace(each, aside=aside.name)
        told.append(each)
    return tuple(told)
