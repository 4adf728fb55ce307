"""The journal on disk: entries by their evening, safe as soon as they are acknowledged."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import wraps
from itertools import groupby
from pathlib import Path
from threading import Condition
from types import UnionType
from typing import Concatenate, ParamSpec, TypeVar

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Entry, Kept
from slaaprust.domain.records.summary import DaySummary, joined
from slaaprust.domain.values.marks import N_
from slaaprust.store.journal import codec
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.damage import Damage, FileDamage, as_not_kept
from slaaprust.store.journal.day_cache import DayCache
from slaaprust.store.journal.device import Device
from slaaprust.store.journal.month import Month, month_of_uid
from slaaprust.store.journal.ulid import Ulids
from slaaprust.store.journal.versions import stamp
from slaaprust.store.lock import Lock

# An entry's own time lies no further from its evening's date than this, so that the months of
# the evenings asked for are known; an entry logged from further off is filed at the edge.
_BEFORE, _AFTER = timedelta(days=1), timedelta(days=3)
_UNUSED = timedelta(hours=1)
_OPEN_MONTHS = 6

_READING = N_("store", "het dagboek is alleen geopend om te lezen")
Names = Mapping[str, Sequence[str]]  # the files in the folder, by their month

GONE = N_("store", "de map van je dagboek is er nu niet")
_OWED = N_("store", "nog niet alles staat op de schijf")

_Given = ParamSpec("_Given")
_Said = TypeVar("_Said")


def _in_turn(
    do: Callable[Concatenate["DiskJournal", _Given], _Said],
) -> Callable[Concatenate["DiskJournal", _Given], _Said]:
    """The same, while no other thread is at the journal."""

    @wraps(do)
    def waits(journal: "DiskJournal", /, *given: _Given.args, **named: _Given.kwargs) -> _Said:
        with journal._turn:
            return do(journal, *given, **named)

    return waits


class DiskJournal:
    """Journal files of a folder, one a month and device; opens them when they are asked for.

    Threads take turns. A folder that was `chosen` is never made: where a disk or a folder that
    syncs is not there yet, a new one in its place would hide what comes later.
    """

    def __init__(
        self,
        folder: Path,
        device: Path,
        clock: Callable[[], datetime],
        writable: bool = True,
        chosen: bool = False,
        before_first_write: Callable[[], None] = lambda: None,
        copies: Callable[[], Iterable[Path]] = tuple,
    ) -> None:
        """Take a folder; `copies` are the other folders in which something of it stands."""
        self._turn = Condition()
        self._lent: list[str] = []  # months in which somebody else writes; "" is all of them
        self.folder = folder
        self._chosen = chosen
        self._device = Device(device)
        self._state = device
        self._cache = device / "days.json"
        self._lock = Lock(device / "lock")
        self._clock = clock
        self._writable = self._sums_up = writable
        self._before_first_write, self._copies = before_first_write, copies
        self._ulids = Ulids()
        self._refused: set[str] = set()  # uids of entries that may or may not be on disk
        self._months: dict[str, tuple[Month, datetime]] = {}  # least recently used first
        self._writes = 0
        self._listed: list[str] = []
        self._by_month: Names = {}

    def beside(self) -> "DiskJournal":
        """A journal for another thread: it reads the same, and keeps its sums as this one does."""
        made = DiskJournal(self.folder, self._state, self._clock, writable=False)
        made._sums_up = self._sums_up
        return made

    @_in_turn
    def add(self, evening: date, entry: Entry, uid: str = "") -> str:
        """Keeps an entry under a new uid; NotKept, with that uid, where the disk refused.

        Tried again by that uid it is there once, even where the disk had taken it after all.
        """
        uid = uid or self._ulids.at(_filed_at(evening, entry.at))
        try:
            with self._writing():
                self._add(uid, evening, entry)
        except NotKept as problem:
            self._refused.add(uid)
            raise NotKept(str(problem), uid) from problem
        return uid

    @_in_turn
    def replace(self, uid: str, entry: Entry) -> None:
        """Puts another entry in its place, in the same evening; KeyError if none lives there."""
        with self._writing():
            record = self._record(uid)
            if record.get("deleted"):
                raise KeyError(uid)
            self._put({uid: record}, codec.row(entry))

    @_in_turn
    def remove(self, uid: str) -> None:
        """Takes an entry out of its evening; KeyError if unknown."""
        self._mark_deleted(uid)

    @_in_turn
    def restore(self, uid: str) -> None:
        """Puts a removed entry back; KeyError if unknown."""
        self._mark_deleted(uid, gone=False)

    @_in_turn
    def erase(self, *uids: str) -> None:
        """Takes entries out, and their words from this device's files; KeyError if unknown."""
        from slaaprust.store.journal.redact import erase  # the rare day that something is wiped

        self._mark_deleted(*uids)
        if uids:
            with self.lending() as (folder, device):
                for each in (folder, *self._copies()):
                    erase(each, device, uids)

    @_in_turn
    def entry(self, uid: str) -> Kept | None:
        """The entry of this uid; None where none lives."""
        names = self._names()
        with suppress(KeyError):  # it is no uid
            name = month_of_uid(uid)
            if name in names or name in self._months:
                return self._month(name, names).one(uid)
        return None

    @_in_turn
    def entries(
        self, first: date, last: date, kinds: type | UnionType = object
    ) -> tuple[Kept, ...]:
        """The entries of these evenings, both included, in order of time; of these kinds alone."""
        found = [
            kept
            for month in self._between(first, last)
            for kept in month.kept()
            if first <= kept.evening <= last and isinstance(kept.entry, kinds)
        ]
        return tuple(sorted(found, key=lambda kept: (kept.entry.at.timestamp(), kept.uid)))

    @_in_turn
    def last_before(self, evening: date) -> date | None:
        """The last evening before this one of which anything is kept; reads no further."""
        for month in self._between(date.min, evening, last_first=True):
            near = [kept.evening for kept in month.kept() if kept.evening < evening]
            if near:  # a later one may be filed in the month before
                kept = self.entries(max(near), evening - timedelta(days=1))
                return max(each.evening for each in kept)
        return None

    @_in_turn
    def stand(self, first: date, last: date) -> object:
        """What stays equal until an entry of these evenings changes, or this journal writes."""
        return self._writes, *(month.stand for month in self._between(first, last))

    @_in_turn
    def days(self, first: date, last: date) -> tuple[DaySummary, ...]:
        """What the days of these evenings come to, in order; reads only what has changed."""
        names = self._names()
        now = self._clock().astimezone(UTC).isoformat()[:7]
        parts = DayCache(self.folder, self._cache, self._sums_up).between(
            *_months(first, last), now, lambda name: self._month(name, names).kept()
        )
        return tuple(day for day in joined(parts) if first <= day.evening <= last)

    @_in_turn
    def unknown(self, first: date, last: date) -> tuple[Record, ...]:
        """What a newer version kept of these evenings that this one has no name for, as it is."""
        found = (record for month in self._between(first, last) for record in month.unknown())
        evenings = first.isoformat(), last.isoformat()
        there = [each for each in found if evenings[0] <= str(each.get("evening")) <= evenings[1]]
        return tuple(sorted(there, key=lambda record: (str(record.get("at")), record["uid"])))

    @_in_turn
    def damage(self, everywhere: bool = False) -> Damage:
        """What is wrong with the months in memory, or with all of them, which takes a while."""
        names = self._names()
        files: list[FileDamage] = []
        misfits: set[str] = set()
        for name in sorted(names if everywhere else self._months):
            month = self._month(name, names)
            files += month.damage()
            misfits |= month.misfits
        aside = sorted(name for name in self._listed if ".aside-" in name)
        return Damage(tuple(files), tuple(aside), tuple(sorted(misfits)))

    @_in_turn
    def close(self) -> None:
        """Lets go of everything; what a swapped file lacks is put back first."""
        self._let_go_of_months()
        self._months.clear()
        self._lock.let_go()

    @_in_turn
    def ready(self) -> tuple[Path, str]:
        """Puts on disk what is owed, and tells the folder and this device's name; NotKept."""
        with self._writing():
            for name in tuple(self._months):
                self._month(name, self._names())
            return self.folder, self._device.name()

    @contextmanager
    def lending(self, month: str = "") -> Iterator[tuple[Path, str]]:
        """Lends a month, or all of them, to who writes whole files, and tells the same.

        Who needs a month that is lent waits for it, and nobody else; NotKept as above.
        """
        lent = self._lend(month)
        try:
            with as_not_kept():
                yield lent
        finally:
            self._take_back(month)

    @_in_turn
    def go_on_in(self, folder: Path, chosen: bool) -> None:
        """Goes on in a folder that holds all of it, once all was lent; NotKept where it is owed."""
        if self._months:
            raise NotKept(_OWED)
        self.folder, self._chosen = folder, chosen

    @_in_turn
    def forget(self) -> None:
        """Lets go of what is held without putting anything back, for who wipes the diary."""
        self._months.clear()
        self._device.forget()

    @_in_turn
    def _lend(self, month: str) -> tuple[Path, str]:
        self._until_back(month)
        with self._writing():
            self._let_go_of_months(month)
            lent = self.folder, self._device.name()
        self._lent.append(month)
        return lent

    @_in_turn
    def _take_back(self, month: str) -> None:
        self._lent.remove(month)
        self._writes += 1
        for each, _ in self._months.values():
            each.alone = False
        self._turn.notify_all()

    def _until_back(self, month: str) -> bool:
        """Waits while somebody else has this month; whether it had to."""
        waited = False
        while any(each.startswith(month) or month.startswith(each) for each in self._lent):
            waited = self._turn.wait()
        return waited

    def _let_go_of_months(self, month: str = "") -> None:
        for name in tuple(self._months):
            if name.startswith(month) and not self._month(name, self._names()).owes:
                del self._months[name]

    def _between(self, first: date, last: date, last_first: bool = False) -> Iterator[Month]:
        """The months that can hold something of these evenings."""
        names = self._names()
        start, end = _months(first, last)
        for name in sorted(names.keys() | self._months.keys(), reverse=last_first):
            if start <= name <= end:
                yield self._month(name, names)

    def _add(self, uid: str, evening: date, entry: Entry) -> None:
        known = {"uid": uid, "evening": evening.isoformat(), "deleted": False}
        with suppress(KeyError):
            known = self._record(uid)  # the disk took it although it refused, but is it synced?
            if uid not in self._refused:
                return  # it was changed since, which is
        self._put({uid: known}, codec.row(entry))

    def _mark_deleted(self, *uids: str, gone: bool = True) -> None:
        """Takes records out, or puts them back, in one write a month."""
        with self._writing():
            for name, same in groupby(sorted(uids), month_of_uid):
                month = self._month(name, self._names())
                month.must_be_whole()
                records = {uid: month.record(uid) for uid in same}
                other = {u: r for u, r in records.items() if bool(r.get("deleted")) != gone}
                self._put(other, {"deleted": gone})

    def _record(self, uid: str) -> Record:
        month = self._month(month_of_uid(uid), self._names())
        month.must_be_whole()
        return month.record(uid)

    def _put(self, old: Mapping[str, Record], changes: Record) -> None:
        """Keeps new versions of records of one month, so that fields unknown here survive."""
        for month in {month_of_uid(uid) for uid in old}:
            held = self._month(month, self._names())
            held.put({uid: self._version(held, uid, old[uid], changes) for uid in old})
        self._refused -= old.keys()

    def _version(self, month: Month, uid: str, old: Record, changes: Record) -> Record:
        base = month.base(uid)
        made = {"updated": stamp(self._clock(), base), "dev": self._device.name()}
        return {**codec.migrated(old), **changes, **made, "base": base or None}

    def _month(self, name: str, names: Names) -> Month:
        """The month as it stands on disk now; those long unused are let go."""
        if self._until_back(name):
            names = self._names()
        now = self._clock()
        known = self._months.pop(name, None)
        own = self._own(name)
        month = known[0] if known and known[0].own == own else self._opened(name, own)
        self._months[name] = month, now
        month.look(names.get(name, ()), alone=self._lock.held)
        self._settle(month)
        if month.doubled and self._lock.held and self._is_renamed(names):
            return self._month(name, names)
        for each, (other, used) in tuple(self._months.items()):
            long_ago = now - used > _UNUSED or len(self._months) > _OPEN_MONTHS
            if each != name and long_ago and not other.owes:
                del self._months[each]
        return month

    def _is_renamed(self, names: Names) -> bool:
        """Whether this device has a new name, for which nothing may be owed under the old one."""
        self._until_back("")
        for name, (month, _) in self._months.items():
            month.look(names.get(name, ()), alone=True)
            self._settle(month)
        if any(month.owes for month, _ in self._months.values()):
            return False
        with suppress(OSError):  # else at the next look
            self._device.renew()
            return True
        return False

    def _own(self, name: str) -> str | None:
        """The file of this device; none before its first write."""
        device = self._writable and self._device.known
        return f"{name}.{device}.jsonl" if device else None

    def _opened(self, name: str, own: str | None) -> Month:
        return Month(self.folder, name, own, {"schema": codec.VERSION, "dev": self._device.known})

    def _settle(self, month: Month) -> None:
        with suppress(OSError):  # it is still owed then, and tried again
            if month.owes:
                self._lock.take()
                month.settle()

    def _names(self) -> Names:
        """The files in the folder; with ten years of them, to list them is all that it costs."""
        try:
            listed = os.listdir(self.folder)  # noqa: PTH208  # a Path of each name costs ten times
        except OSError:
            listed = []
        if listed != self._listed:
            by_month: dict[str, list[str]] = {}
            for name in listed:
                by_month.setdefault(name[:7], []).append(name)
            self._listed, self._by_month = listed, by_month
        return self._by_month

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._writable:
            raise NotKept(_READING)
        if self._chosen and not self.folder.is_dir():
            raise NotKept(GONE)
        with as_not_kept():
            if not self._lock.held:
                self._lock.take()
                self._before_first_write()
            self._device.name()
            self._writes += 1
            yield


def _filed_at(evening: date, at: datetime) -> int:
    """The milliseconds since 1970 that name an entry and its month, near its evening."""
    midnight = datetime.combine(evening, time(), UTC)
    near = min(max(at, midnight - _BEFORE), midnight + _AFTER)
    return max(0, int(near.timestamp() * 1000))


def _months(first: date, last: date) -> tuple[str, str]:
    """The first and the last month that can hold what belongs to these evenings."""
    start = first - min(_BEFORE, first - date.min)
    end = last + min(_AFTER, date.max - last)
    return start.isoformat()[:7], end.isoformat()[:7]
