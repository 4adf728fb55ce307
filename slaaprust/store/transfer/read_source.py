"""Reads what is to be imported: exports, back-ups, diary files, TinyDB files, tables."""

import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path
from typing import Any

from slaaprust.domain.records.journal import KINDS, Entry
from slaaprust.domain.records.logged import check
from slaaprust.domain.values.fields import NotTaken, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.files import read_whole
from slaaprust.store.journal import codec
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.lines import content
from slaaprust.store.journal.month import ENDINGS, TABLE
from slaaprust.store.journal.ulid import ulid
from slaaprust.store.transfer.export import JSON_IN_ZIP
from slaaprust.store.transfer.merge import Versions, fits, join
from slaaprust.store.transfer.read_csv import is_table, records

LARGEST = 64 << 20  # bytes; ten years are 15 million
_FOREIGN = "import00"  # the device of what came without one

_ABSENT = N_("refused", "'{name}' is er niet, of is niet te lezen.")
_LARGE = N_("refused", "'{name}' is groter dan {most} MB. Dat kan geen dagboek zijn.")
_BROKEN = N_("refused", "'{name}' is niet te lezen: het is geen heel bestand.")
_EMPTY = N_("refused", "In '{name}' staat geen dagboek.")
_TWICE = N_("refused", "het staat er al eerder in")
_NEWER = N_("refused", "'{name}' komt van een nieuwere versie van slaaprust.")


@dataclass(slots=True)
class Source:
    """What a source holds: versions of records, and the rows that are none, by their place."""

    versions: Versions = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    tabled: dict[str, str] = field(default_factory=dict)  # the place of each that a table told
    left: list[tuple[str, Refused]] = field(default_factory=list)  # known, and why not taken
    same: int = 0  # that the diary has by another name


def read(path: Path, zone: tzinfo = UTC) -> Source:
    """Reads a file or a folder; Refused, with a sentence, where there is nothing to take in.

    `zone` is where times were told that come without one.
    """
    found = Source()
    try:
        for name, raw in _files(path):
            if not is_table(name, raw):
                _add(found, name, raw)
            elif path.is_dir() or zipfile.is_zipfile(path):
                _try_table(found, name, raw, zone)
            else:
                _add_table(found, name, raw, zone)
    except (OSError, EOFError) as error:
        raise Refused(_ABSENT, name=path.name) from error
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError) as error:
        if isinstance(error, Refused):
            raise
        raise Refused(_BROKEN, name=path.name) from error
    if not found.versions and not found.unknown and not found.left:
        raise Refused(_EMPTY, name=path.name)
    return found


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a source with their bytes, not more of them than memory can bear."""
    if path.is_dir():
        names = _chosen([each.name for each in path.iterdir()])
        chosen = [path / name for name in names]
        _bound(path, sum(each.stat().st_size for each in chosen))
        for each in chosen:
            yield each.name, _bytes(path, each)
        return
    # Looked at first: a pipe or a device would never come to an end.
    raw = _bytes(path, path)
    if zipfile.is_zipfile(io.BytesIO(raw)):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = _chosen(archive.namelist())
            inside = [each for each in archive.infolist() if each.filename in names]
            _bound(path, sum(each.file_size for each in inside))
            for info in inside:
                yield info.filename, archive.read(info)
    else:
        yield path.name, raw


def _bytes(source: Path, path: Path) -> bytes:
    _bound(source, path.stat().st_size)
    raw = read_whole(path, LARGEST)
    _bound(source, len(raw))
    return raw


def _chosen(names: Iterable[str]) -> list[str]:
    """The files that tell the diary; tables only where nothing else does."""
    there = sorted(names)
    own = [each for each in there if each == JSON_IN_ZIP or each.endswith(ENDINGS)]
    return own or [each for each in there if each.lower().endswith(".csv")]


def _bound(path: Path, size: int) -> None:
    if size > LARGEST:
        raise Refused(_LARGE, name=path.name, most=LARGEST >> 20)


def _try_table(found: Source, name: str, raw: bytes, zone: tzinfo) -> None:
    """Adds one table of several; one that is not known here does not keep the others out."""
    try:
        _add_table(found, name, raw, zone)
    except Refused:
        found.unknown.append(f"{name}: ?")


def _add_table(found: Source, name: str, raw: bytes, zone: tzinfo) -> None:
    for number, told in records(name, raw, zone):
        place = f"{name}: {number}"
        if isinstance(told, Refused):
            found.left.append((place, told))
        elif told.get("uid") in found.tabled:
            found.left.append((place, Refused(_TWICE)))
        elif uid := _take(found, place, told):
            found.tabled[uid] = place


def _add(found: Source, name: str, raw: bytes) -> None:
    if name.endswith(ENDINGS):
        told = content(raw)
        found.unknown += [f"{name}: ?"] * told.bad
        for uid, record in told.tables.get(TABLE, {}).items():
            _take(found, f"{name}: {uid}", {**record, "uid": uid}, checked=False)
        return
    told_json = _parsed(raw)
    match told_json:
        case {"slaaprust": int(version), "records": list(rows_)}:
            if version > 1:
                raise Refused(_NEWER, name=name)
            for n, row in enumerate(rows_, 1):
                _take(found, f"{name}: {n}", row)
        case dict():
            for table, each in told_json.items():
                for key, row in each.items() if isinstance(each, dict) else ():
                    _take(found, f"{name}: {table} {key}", _named(row, key))
                if not isinstance(each, dict):
                    found.unknown.append(f"{name}: {table}")


def _named(row: Any, key: str) -> Any:
    """The row of a TinyDB file, whose key is its name where that is one of ours."""
    is_name = len(key) == 26 and isinstance(row, dict)
    return {"uid": key, **row} if is_name else row


def _parsed(raw: bytes) -> Any:
    return json.loads(raw.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite)


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError(f"{text} is no number")
    return number


def _take(found: Source, place: str, row: Any, checked: bool = True) -> str:
    """Adds a row where it is a record of the diary, and gives its name; else notes its place.

    A file of the diary is not `checked`: what was kept once is read as it is.
    """
    try:
        record, entry = _record(row)
        if checked and entry and not record["deleted"]:
            check(entry)
    except NotTaken as refused:
        found.left.append((place, refused))
        return ""
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        found.unknown.append(place[:200].encode("utf-8", "replace").decode())
        return ""
    join(found.versions, {record["uid"]: record})
    return str(record["uid"])


def _record(row: Any) -> tuple[Record, Entry | None]:
    """The row as a record with its name and stamp, and its entry where the kind is known here.

    ValueError and its like where it is no record.
    """
    if not isinstance(row, dict):
        raise ValueError("no object")
    record: Record = {"base": None, "deleted": False, "v": 1, **row}
    at = datetime.fromisoformat(record["at"])
    if at.tzinfo is None or not isinstance(record["kind"], str):
        raise ValueError("no moment, or no kind")
    if not isinstance(record.get("uid", ""), str):
        raise ValueError("no name")
    evening = datetime.combine(date.fromisoformat(record["evening"]), time(), UTC)
    if "uid" not in record:
        near = min(max(at, evening - timedelta(1)), evening + timedelta(3))
        record["uid"] = ulid(int(near.timestamp() * 1000), _digest(row))
    record["updated"] = _stamp(str(record.get("updated", record["at"])))
    record["dev"] = str(record.get("dev", _FOREIGN))
    kept = codec.kept(record["uid"], record) if record["kind"] in KINDS else None
    if not fits(record["uid"], record):
        raise ValueError("no line can hold it")
    return record, kept.entry if kept else None


def _stamp(text: str) -> str:
    """A moment as versions bear it: in UTC to the ms; ValueError where it lies out of all time."""
    moment = datetime.fromisoformat(text).astimezone(UTC)
    if not 1970 <= moment.year <= 2200:
        raise ValueError(text)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _digest(row: Mapping[str, Any]) -> int:
    """A number that a row without a name always gets, so that taking it in twice is once."""
    raw = json.dumps(row, sort_keys=True, allow_nan=False).encode()
    return int.from_bytes(sha256(raw).digest()[:10])
