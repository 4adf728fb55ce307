"""The journal on disk: entries by their evening, safe as soon as they are acknowledged."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from slaaprust.domain.journal import Entry, Kept
from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.store import rows
from slaaprust.store.damage import Damage, FileDamage, cause
from slaaprust.store.files import write_whole
from slaaprust.store.lock import Lock
from slaaprust.store.month import Month
from slaaprust.store.rows import Record
from slaaprust.store.ulid import Ulids, ms_of

# An entry's own time lies no further from its evening's date than this, so that the months of
# the evenings asked for are known; an entry logged from further off is filed at the edge.
_BEFORE, _AFTER = timedelta(days=1), timedelta(days=3)
_UNUSED = timedelta(hours=1)
_OPEN_MONTHS = 6

_READING = N_("store", "het dagboek is alleen geopend om te lezen")


class DiskJournal:
    """Journal files of a folder, one a month and device; opens them when they are asked for."""

    def __init__(
        self, folder: Path, device: Path, clock: Callable[[], datetime], writable: bool = True
    ) -> None:
        self._folder = folder
        self._device = ""
        self._device_file = device / "device"
        self._lock = Lock(device / "lock")
        self._clock = clock
        self._writable = writable
        self._ulids = Ulids()
        self._months: dict[str, tuple[Month, datetime]] = {}  # least recently used first

    def add(self, evening: date, entry: Entry) -> str:
        """Keeps an entry under a new uid; NotKept where it could not be put on disk."""
        with self._writing():
            uid = self._ulids.at(_filed_at(evening, entry.at))
            first = {"uid": uid, "evening": evening.isoformat(), "base": None, "deleted": False}
            self._put(uid, first, rows.row(entry))
        return uid

    def replace(self, uid: str, entry: Entry) -> None:
        """Puts another entry in its place, in the same evening; KeyError if none lives there."""
        with self._writing():
            record = self._record(uid)
            if record.get("deleted"):
                raise KeyError(uid)
            self._put(uid, record, rows.row(entry))

    def remove(self, uid: str) -> None:
        """Takes an entry out of its evening; KeyError if unknown."""
        self._mark_deleted(uid, True)

    def restore(self, uid: str) -> None:
        """Puts a removed entry back; KeyError if unknown."""
        self._mark_deleted(uid, False)

    def entries(self, first: date, last: date) -> tuple[Kept, ...]:
        """The entries of these evenings, both included, in order of time."""
        names = self._names()
        start, end = _months(first, last)
        found = [
            kept
            for name in sorted({each[:7] for each in names} | self._months.keys())
            if start <= name <= end
            for kept in self._month(name, names).kept()
            if first <= kept.evening <= last
        ]
        return tuple(sorted(found, key=lambda kept: (kept.entry.at.timestamp(), kept.uid)))

    def damage(self, everywhere: bool = False) -> Damage:
        """What is wrong with the months in memory, or with all of them, which takes a while."""
        names = self._names()
        files: list[FileDamage] = []
        misfits: set[str] = set()
        for name in sorted({each[:7] for each in names} if everywhere else self._months):
            month = self._month(name, names)
            files += month.damage()
            misfits |= month.misfits
        aside = sorted(name for name in names if ".aside-" in name)
        return Damage(tuple(files), tuple(aside), tuple(sorted(misfits)))

    def close(self) -> None:
        """Lets go of everything; what a swapped file lacks is put back first."""
        for name in tuple(self._months):
            self._month(name, self._names())
        self._months.clear()
        self._lock.let_go()

    def _mark_deleted(self, uid: str, deleted: bool) -> None:
        with self._writing():
            record = self._record(uid)
            if bool(record.get("deleted")) != deleted:
                self._put(uid, record, {"deleted": deleted})

    def _record(self, uid: str) -> Record:
        return self._month(_month_of(uid), self._names()).record(uid)

    def _put(self, uid: str, old: Record, changes: Record) -> None:
        """Keeps a new version over the old one, so that fields unknown here survive."""
        seen = old.get("updated")
        base = seen and f"{seen}/{old.get('dev')}"
        stamp = {"updated": _stamp(self._clock(), seen), "dev": self._device_id(), "base": base}
        month = self._month(_month_of(uid), self._names())
        month.put(uid, {**old, **changes, **stamp})

    def _month(self, name: str, names: list[str]) -> Month:
        """The month as it stands on disk now; those long unused are let go."""
        now = self._clock()
        known = self._months.pop(name, None)
        own = self._own(name)
        month = known[0] if known and known[0].own == own else self._opened(name, own)
        self._months[name] = month, now
        month.look(names)
        self._settle(month)
        for each, (other, used) in tuple(self._months.items()):
            long_ago = now - used > _UNUSED or len(self._months) > _OPEN_MONTHS
            if each != name and long_ago and not other.owes:
                del self._months[each]
        return month

    def _own(self, name: str) -> str | None:
        """The file of this device; none before its first write."""
        device = self._known_device() if self._writable else ""
        return f"{name}.{device}.jsonl" if device else None

    def _opened(self, name: str, own: str | None) -> Month:
        return Month(self._folder, name, own, {"schema": rows.VERSION, "dev": self._device})

    def _settle(self, month: Month) -> None:
        with suppress(OSError):  # it is still owed then, and tried again
            if month.owes:
                self._lock.take()
                month.settle()

    def _names(self) -> list[str]:
        try:
            return os.listdir(self._folder)  # noqa: PTH208  # a Path of each name costs ten times
        except OSError:
            return []

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._writable:
            raise NotKept(_READING)
        try:
            self._lock.take()
            self._device_id()
            yield
        except OSError as error:
            raise NotKept(cause(error)) from error

    def _device_id(self) -> str:
        """The name of this device, made when it first writes."""
        if not self._known_device():
            device = os.urandom(4).hex()
            write_whole(self._device_file, device.encode() + b"\n")
            self._device = device
        return self._device

    def _known_device(self) -> str:
        with suppress(OSError, UnicodeDecodeError):
            text = self._device or self._device_file.read_text("ascii").strip()
            self._device = text if len(text) == 8 and text.isalnum() else ""
        return self._device


def _filed_at(evening: date, at: datetime) -> int:
    """The milliseconds since 1970 that name an entry and its month, near its evening."""
    midnight = datetime.combine(evening, time(), UTC)
    near = min(max(at, midnight - _BEFORE), midnight + _AFTER)
    return max(0, int(near.timestamp() * 1000))


def _month_of(uid: str) -> str:
    try:
        return datetime.fromtimestamp(ms_of(uid) / 1000, UTC).isoformat()[:7]
    except (ValueError, OverflowError):
        raise KeyError(uid) from None


def _months(first: date, last: date) -> tuple[str, str]:
    """The first and the last month that can hold what belongs to these evenings."""
    start = first - min(_BEFORE, first - date.min)
    end = last + min(_AFTER, date.max - last)
    return start.isoformat()[:7], end.isoformat()[:7]


def _stamp(now: datetime, seen: str | None) -> str:
    """The time of a version, in UTC: at least 1 ms after the one it was made from."""
    moment = now.astimezone(UTC)
    with suppress(ValueError, TypeError):
        moment = max(moment, datetime.fromisoformat(str(seen)) + timedelta(milliseconds=1))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
