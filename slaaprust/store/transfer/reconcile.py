"""Compares an imported table with the diary: what is there already, and what stays as it is."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from slaaprust.domain.evening import DAY
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.versions import base_of, stamp, standing, updated
from slaaprust.store.transfer.merge import Versions, months_of, of_folder
from slaaprust.store.transfer.read_source import Source

_SECOND = N_("refused", "een tweede slaap van die avond")
_THERE = N_("refused", "van die avond staat er al een nacht in je dagboek")
_GONE = N_("refused", "hier weggehaald")
NIGHT = "night"
OWN = "own"
_TIMES = ("try_to_sleep", "final_awakening")
_OF_A_VERSION = ("updated", "dev", "base", "v", "uid")


def laid_beside(found: Source, ours: Versions, now: datetime) -> None:
    """Settles the rows of tables, which tell less of their versions than our files do."""
    nights = {str(each["evening"]): each for each in _living(ours) if each.get("kind") == NIGHT}
    for uid, place in tuple(found.tabled.items()):
        theirs = found.versions[uid][0]
        if uid in ours:
            _beside_itself(found, uid, place, ours[uid], now)
        elif _is_foreign(theirs):
            _beside_the_night(found, uid, place, nights.get(str(theirs["evening"])))
    _one_an_evening(found, ours)


def of_the_same_time(diary: Path, found: Source) -> Versions:
    """The diary's own versions of the months of a source; OSError where one cannot be read."""
    months = months_of(found.versions)
    for uid in found.tabled:
        evening = date.fromisoformat(found.versions[uid][0]["evening"])
        months |= {(evening + days * DAY).isoformat()[:7] for days in (-1, 3)}
    return of_folder(diary, months, unreadable=True)


def _living(ours: Versions) -> Iterator[Record]:
    return (each for each in map(standing, ours.values()) if not each.get("deleted"))


def _is_foreign(record: Record) -> bool:
    return record.get("kind") == NIGHT and record.get("source", OWN) != OWN


def _beside_itself(found: Source, uid: str, place: str, ours: list[Record], now: datetime) -> None:
    """A row that the diary knows by name: the same, changed in the spreadsheet, or older."""
    theirs, here = found.versions[uid][0], standing(ours)
    twin = next((each for each in ours if each.get("updated") == theirs["updated"]), None)
    told = {key: value for key, value in theirs.items() if key not in _OF_A_VERSION}
    if here.get("deleted") and (_is_foreign(theirs) or updated(theirs) <= updated(here)):
        _leave(found, uid, place, _GONE)
    elif _is_foreign(theirs) or (twin and all(twin.get(key) == told[key] for key in told)):
        found.versions[uid] = [twin or here]  # an app tells a night the same way each time
    elif twin is here:
        base = base_of(ours)
        changed = {**here, **told, "updated": stamp(now, base), "base": base}
        found.versions[uid] = [{**changed, "dev": theirs["dev"]}]


def _beside_the_night(found: Source, uid: str, place: str, here: Record | None) -> None:
    """A night of another app: one of the person's own is never written over."""
    if here is None:
        return
    theirs = found.versions[uid][0]
    if all(_moment(here, key) == _moment(theirs, key) for key in _TIMES):
        found.same += 1
        del found.versions[uid], found.tabled[uid]
    else:
        _leave(found, uid, place, _THERE)


def _one_an_evening(found: Source, ours: Versions) -> None:
    """Of several sleeps of an evening the longest is the night."""
    evenings: dict[str, list[str]] = {}
    for uid in found.tabled:
        record = found.versions[uid][0]
        if uid not in ours and _is_foreign(record):
            evenings.setdefault(str(record["evening"]), []).append(uid)

    def length(uid: str) -> float:
        return _length(found.versions[uid][0])

    for uids in evenings.values():
        for uid in sorted(uids, key=length, reverse=True)[1:]:
            _leave(found, uid, found.tabled[uid], _SECOND)


def _length(record: Record) -> float:
    start, stop = (_moment(record, key) for key in _TIMES)
    return (stop - start).total_seconds() if start and stop else 0.0


def _moment(record: Record, key: str) -> datetime | None:
    text = record.get(key)
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def _leave(found: Source, uid: str, place: str, why: str) -> None:
    found.left.append((place, Refused(why)))
    del found.versions[uid], found.tabled[uid]
