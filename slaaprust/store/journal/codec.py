"""Turns an entry into a record, the plain dict that is kept in a file, and back."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, get_args
from zoneinfo import ZoneInfo

from slaaprust.domain.records.journal import KINDS, Entry, Kept

Record = dict[str, Any]
Step = Callable[[Record], Record]

MIGRATIONS: tuple[Step, ...] = ()  # the n-th makes a record of version n + 1 out of version n
VERSION = len(MIGRATIONS) + 1
WORDS = {kind: word for word, kind in KINDS.items()}


def row(entry: Entry) -> Record:
    """The entry's own part of a record: its kind, its time zone and the fields of its table."""
    zone = getattr(entry.at.tzinfo, "key", None)
    values = {each.name: _plain(getattr(entry, each.name)) for each in fields(entry)}
    return {"kind": WORDS[type(entry)], "v": VERSION, "tz": zone, **values}


def kept(uid: str, record: Mapping[str, Any]) -> Kept | None:
    """The record as a kept entry; None for a kind unknown here, ValueError where it does not fit.

    Fields unknown here are passed over; they stay in the record.
    """
    record = migrated(record)
    kind = KINDS.get(str(record.get("kind")))
    if kind is None:
        return None
    try:
        zone = _zone(record.get("tz"))
        entry = kind(**_values(kind, record, zone))
        evening = date.fromisoformat(record["evening"])
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError(f"{uid}: {error}") from error
    if entry.at.tzinfo is None:
        raise ValueError(f"{uid}: a time without its offset")
    return Kept(uid, evening, entry, str(record.get("updated", "")))


def migrated(record: Mapping[str, Any], steps: tuple[Step, ...] | None = None) -> Record:
    """The record as the newest version has it; one of a still newer version stays as it is."""
    version = record.get("v", 1)
    steps = MIGRATIONS if steps is None else steps
    todo = steps[version - 1 :] if type(version) is int and version > 0 else ()
    new = dict(record)
    for step in todo:
        new = step(new)
    return new | {"v": version + len(todo)} if todo else new


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


@cache
def _columns(kind: type) -> tuple[tuple[str, tuple[Any, ...], bool], ...]:
    """The fields of a kind: name, the types it can have, and whether it has to be there."""
    return tuple(
        (each.name, get_args(each.type) or (each.type,), each.default is MISSING)
        for each in fields(kind)
    )


def _values(kind: type, record: Record, zone: tzinfo | None) -> dict[str, Any]:
    return {
        name: _value(types, record[name], zone)
        for name, types, needed in _columns(kind)
        if needed or name in record
    }


def _value(types: tuple[Any, ...], raw: Any, zone: tzinfo | None) -> Any:
    """The value of a field by its types; ValueError where the raw one fits none of them."""
    if raw is None and NoneType in types:
        return None
    for each in types:
        if each is datetime and isinstance(raw, str):
            moment = datetime.fromisoformat(raw)
            return moment if moment.tzinfo is None else moment.astimezone(zone or moment.tzinfo)
        if type(raw) is each:
            return raw
        if each is float and type(raw) is int:
            return float(raw)
        if issubclass(each, Enum):
            return each(raw)
    raise ValueError(f"{raw!r} is no {' or '.join(each.__name__ for each in types)}")


def _zone(key: Any) -> tzinfo | None:
    try:
        return ZoneInfo(key) if isinstance(key, str) else None
    except (KeyError, ValueError, OSError):  # an unknown zone; the offset still tells the moment
        return None
