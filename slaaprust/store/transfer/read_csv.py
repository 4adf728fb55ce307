"""Reads tables (CSV) into records: our own export, Sleep as Android and Plees Tracker.

A table is known by its first row and not by its name. What the two apps write is told in
docs/decisions/091-nights-of-other-apps.md.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial
from hashlib import sha256
from types import NoneType
from typing import Any, get_args
from zoneinfo import ZoneInfo

from slaaprust.domain.records.journal import KINDS
from slaaprust.domain.records.night import Night
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import ANCHOR
from slaaprust.store.journal import codec
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.ulid import ulid
from slaaprust.store.transfer.write_csv import unled

LONGEST = timedelta(hours=16)  # of what can be a night
LONGEST_REMARK = 2000
SLEEP_AS_ANDROID, PLEES = "sleep-as-android", "plees-tracker"

_ENCODING = N_("refused", "De letters van '{name}' zijn niet te lezen. Bewaar het als UTF-8.")
_TABLE = N_("refused", "'{name}' is als tabel niet te lezen.")
_STRANGE = N_(
    "refused",
    "'{name}' is een tabel met andere kolommen. slaaprust kent die van zichzelf, van Sleep as"
    " Android en van Plees Tracker.",
)
_TIMES = N_("refused", "de tijden zijn niet te lezen")
_BACKWARDS = N_("refused", "het einde ligt niet na het begin")
_TOO_LONG = N_("refused", "langer dan 16 uur")
_ZONE = N_("refused", "de tijdzone is onbekend")

_WAKES = re.compile(r"[1-9][0-9]?")
MORE = "+"  # what stands in a row beyond its last column
Row = Mapping[str, str]
RowRead = Record | Refused  # a record, or why a row is none
Reader = Callable[[Iterable[Row], tzinfo], Iterator[tuple[int, RowRead]]]


def is_table(name: str, raw: bytes) -> bool:
    """Whether these bytes are to be read as a table."""
    return name.lower().endswith(".csv") or _reader(_first_row(raw)) is not None


def records(name: str, raw: bytes, zone: tzinfo) -> Iterator[tuple[int, RowRead]]:
    """The rows of a table by their number; `zone` is where times without one were told.

    Refused where it is no table that is known here.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(_ENCODING, name=name) from error
    if not text.strip():
        return
    first = _first_row(raw)
    reader = _reader(first)
    if reader is None:
        raise Refused(_STRANGE, name=name)
    try:
        yield from reader(_named(text, _delimiter(text)), zone)
    except csv.Error as error:
        raise Refused(_TABLE, name=name) from error


def _first_row(raw: bytes) -> tuple[str, ...]:
    """The names in the first row, as far as they can be read."""
    line = raw[:4000].decode("utf-8-sig", "replace").lstrip("\r\n").partition("\n")[0]
    cells = line.replace('"', "").strip().split(_delimiter(line))
    return tuple(each.strip().lower() for each in cells)


def _delimiter(text: str) -> str:
    line = text.lstrip("\r\n").partition("\n")[0]
    return ";" if line.count(";") > line.count(",") else ","


def _reader(first: tuple[str, ...]) -> Reader | None:
    if first[:4] == ("id", "tz", "from", "to"):
        return _sleep_as_android
    if first[:3] == ("sid", "start", "stop"):
        return _plees
    return _own if {"kind", "uid", "evening", "at"} <= set(first) else None


def _named(text: str, delimiter: str) -> Iterator[Row]:
    """Each row by the names of the header above it, which can come again."""
    head: list[str] = []
    for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        names = [each.strip().lower() for each in cells[:2]]
        if not any(cells):
            yield {}
        elif not head or names == head[:2]:
            head = [each.strip().lower() for each in cells]
            yield {}
        else:
            yield {**dict(zip(head, cells, strict=False)), MORE: "".join(cells[len(head) :])}


# Our own


def _own(table: Iterable[Row], zone: tzinfo) -> Iterator[tuple[int, RowRead]]:
    for number, row in enumerate(table, 1):
        if row:
            yield number, _own_record(row)


def _own_record(row: Row) -> Record:
    """The record of a row; what does not fit stays text, and is no record to who looks at it."""
    kind = None if row[MORE] else KINDS.get(row.get("kind", ""))
    if kind is None:
        return {}
    plain = {key: row.get(key) or None for key in ("kind", "uid", "evening", "at", "tz", "updated")}
    record: Record = {key: value for key, value in plain.items() if value or key == "tz"}
    for each in fields(kind):
        if each.name != "at" and each.name in row:
            types = get_args(each.type) or (each.type,)
            record[each.name] = _value(row[each.name], types)
    return record | {"v": codec.VERSION}


def _value(cell: str, types: tuple[Any, ...]) -> Any:
    """The value of a cell by the types that it can have; as text where it fits none."""
    if cell == "" and NoneType in types:
        return None
    try:
        if bool in types:
            return {"1": True, "0": False}[cell]
        if int in types:
            return int(cell)
        if float in types:
            return float(cell.replace(",", "."))
    except (KeyError, ValueError):
        return cell
    return unled(cell)


# Other apps


@dataclass(frozen=True, slots=True)
class Slept:
    """One sleep that an app kept, in a zone, with what else it tells."""

    source: str
    start: datetime
    stop: datetime
    remark: str
    wakes: int | None = None


def _sleep_as_android(table: Iterable[Row], zone: tzinfo) -> Iterator[tuple[int, RowRead]]:
    """The nights of Sleep as Android; a line of noise has no id, and belongs to the one above."""
    for number, row in enumerate(table, 1):
        if row.get("id"):
            yield number, _told(partial(_android_sleep, row))


def _android_sleep(row: Row) -> Slept:
    try:
        there = ZoneInfo(row["tz"])
    except (KeyError, ValueError, OSError):
        raise Refused(_ZONE) from None
    start, stop = (_android_time(row.get(key, ""), there) for key in ("from", "to"))
    remark = _remark(row.get("comment", ""), row.get("rating", ""), "Sleep as Android")
    return Slept(SLEEP_AS_ANDROID, start, stop, remark)


def _android_time(text: str, zone: tzinfo) -> datetime:
    try:
        return datetime.strptime(text.strip(), "%d. %m. %Y %H:%M").replace(tzinfo=zone)
    except ValueError:
        raise Refused(_TIMES) from None


def _plees(table: Iterable[Row], zone: tzinfo) -> Iterator[tuple[int, RowRead]]:
    for number, row in enumerate(table, 1):
        if row:
            yield number, _told(partial(_plees_sleep, row, zone))


def _plees_sleep(row: Row, zone: tzinfo) -> Slept:
    try:
        start, stop = (_since_1970(row[key], zone) for key in ("start", "stop"))
    except (KeyError, ValueError, OverflowError, OSError):
        raise Refused(_TIMES) from None
    wakes = row.get("wakes", "").strip()
    told = int(wakes) if _WAKES.fullmatch(wakes) and int(wakes) <= 50 else None
    remark = _remark(row.get("comment", ""), row.get("rating", ""), "Plees Tracker")
    return Slept(PLEES, start, stop, remark, told)


def _since_1970(text: str, zone: tzinfo) -> datetime:
    """Milliseconds since 1970."""
    return datetime.fromtimestamp(int(text) / 1000, UTC).astimezone(zone)


def _remark(comment: str, rating: str, app: str) -> str:
    """The comment, and the stars beside it: these are another question than ours."""
    stars = rating.strip().replace(",", ".")
    try:
        value = float(stars)
    except ValueError:
        value = 0.0
    given = f"{app}: {value:g}/5" if 0 < value <= 5 else ""
    return "\n".join(each for each in (comment.strip()[:LONGEST_REMARK], given) if each)


def _told(sleep: Callable[[], Slept]) -> RowRead:
    try:
        return _night(sleep())
    except Refused as refused:
        return refused
    except OverflowError:  # so near the first or the last year that a zone leads out of it
        return Refused(_TIMES)


def _night(slept: Slept) -> Record:
    """The record of a sleep as a night, by a name that it always gets; Refused where it is none."""
    start, stop = (_whole(each) for each in (slept.start, slept.stop))
    length = stop.astimezone(UTC) - start.astimezone(UTC)
    if length <= timedelta():
        raise Refused(_BACKWARDS)
    if length > LONGEST:
        raise Refused(_TOO_LONG)
    night = Night(
        stop,
        try_to_sleep=start,
        final_awakening=stop,
        awakenings=slept.wakes,
        remark=slept.remark,
        source=slept.source,
    )
    evening = _evening(start, length)
    digest = sha256(f"{slept.source} {start.isoformat()} {stop.isoformat()}".encode()).digest()
    uid = ulid(max(0, int(stop.timestamp() * 1000)), int.from_bytes(digest[:10]))
    return {"uid": uid, "evening": evening.isoformat(), **codec.row(night)}


def _whole(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _evening(start: datetime, length: timedelta) -> date:
    """The date of the evening of a sleep: that of the 18:00 before its middle."""
    middle = start.replace(tzinfo=None) + length / 2
    return (middle - timedelta(hours=ANCHOR.hour)).date()
