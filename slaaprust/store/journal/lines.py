"""The lines of a journal file: one change each, sealed with a checksum, and what they add up to."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from math import isfinite
from typing import Any, NoReturn
from zlib import crc32

CONTAINER = 1  # the version of this way of keeping changes in lines

Fields = dict[str, Any]
Tables = dict[str, dict[str, Fields]]
Key = tuple[str, str | None]  # table and id; no id is the table itself
Changes = dict[Key, Fields | None]  # None is gone

_STARTS = re.compile(rb'(?=\{"table":)')
_BY_HAND = {"table", "id", "doc", "left", "journal", "schema", "dev", "month"}
_SEAL = len(',"crc":"00000000"}')
_DEEPEST = 50  # levels of a line; deeper ones exhaust whoever copies them


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _refuse(digits)


_READER = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
_WRITER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def sealed(fields: Fields, length: int = 0) -> bytes:
    """One line with its newline, spaces making it `length` bytes where it would be shorter.

    The checksum covers all that stands before it.
    """
    # a lone surrogate has no UTF-8; backslashreplace happens to write it as JSON's own escape
    body = _WRITER.encode(fields)[:-1].encode("utf-8", "backslashreplace")
    body = body.ljust(length - _SEAL - 1)
    return b'%s,"crc":"%08x"}\n' % (body, crc32(body))


def unsealed(line: bytes) -> Fields | None:
    """What a line says; None when it is damaged. Without a checksum it was written by hand."""
    whole = line.startswith(b"{") and line.endswith(b"}")  # else to decode it may cost 200 MB
    try:
        fields = _READER.decode(line.decode()) if whole else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or _is_deep(line, fields):
        return None
    if "crc" in fields:
        del fields["crc"]
        return fields if line.endswith(b',"crc":"%08x"}' % crc32(line[:-_SEAL])) else None
    return fields if fields.keys() <= _BY_HAND else None  # else its "crc" may be what is damaged


def _is_deep(line: bytes, fields: Fields) -> bool:
    if line.count(b"{") + line.count(b"[") <= _DEEPEST:
        return False
    level: list[Any] = [fields]
    for _ in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return bool(level)


def commit(changes: Changes) -> bytes:
    """The lines that make these changes together: each says how many are left after it."""
    left = range(len(changes) - 1, -1, -1)
    return b"".join(
        sealed({"table": table, "id": uid, "doc": doc, "left": n})
        for n, ((table, uid), doc) in zip(left, changes.items(), strict=True)
    )


VOID = sealed({"void": "the write before this line was not finished"})


def apply(tables: Tables, changes: Changes) -> None:
    """Makes the changes in the tables."""
    for (name, uid), doc in changes.items():
        if uid is not None and doc is not None:
            tables.setdefault(name, {})[uid] = doc
        elif uid is not None:
            tables.setdefault(name, {}).pop(uid, None)
        elif doc is not None:
            tables.setdefault(name, {})
        else:
            tables.pop(name, None)


@dataclass(slots=True)
class Content:
    """What the bytes of a file add up to."""

    tables: Tables = field(default_factory=dict)
    container: int = 0  # 0 is a file without its header, which is damage
    bad: int = 0  # lines that cannot be read
    torn: int = 0  # lines of writes that were not finished, and so never acknowledged
    before_next: bytes = b""  # what the next writer puts first


def content(raw: bytes) -> Content:
    """Reads a file; nothing in it raises, what is damaged is counted and skipped."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    cut = not raw.endswith(b"\n")
    told = Content(before_next=b"\n" if raw and cut else b"")
    pending, after_bad = _add_up(told, (each for line in _lines(raw) for each in _readings(line)))
    half = cut and after_bad
    told.bad -= half
    if pending or half:
        told.torn += pending + half
        told.before_next += VOID
    return told


def _lines(raw: bytes) -> Iterator[bytes]:
    """The lines that say something, one by one: a file may be larger than its sense."""
    start = 0
    while start < len(raw):
        end = raw.find(b"\n", start)
        end = len(raw) if end < 0 else end
        if bare := raw[start:end].strip(b" \t\r"):
            yield bare
        start = end + 1


def _readings(line: bytes) -> Iterator[Fields | None]:
    """What a line says; where newlines were lost, a damaged line and the sound ones inside it."""
    fields = unsealed(line)
    yield fields
    if fields is None and b'{"table":' in line:
        for start, end in pairwise(chain((s.start() for s in _STARTS.finditer(line)), (None,))):
            piece = line[start:end]
            sound = unsealed(piece[: piece.rfind(b"}") + 1])
            if sound is not None:
                yield sound


def changes_of(lines: bytes) -> Changes:
    """The changes as the lines of one commit say them, which is how any reader will see them."""
    return {
        key: doc
        for line in lines.splitlines()
        for key, doc in (_change(unsealed(line) or {}) or {}).items()
    }


def _add_up(told: Content, lines: Iterable[Fields | None]) -> tuple[int, bool]:
    """Applies every finished commit; how many lines of an unfinished one are left at the end.

    And whether the last line could not be read.
    """
    pending: Changes = {}
    left = 0
    after_bad = False
    for n, line in enumerate(lines):
        if n == 0 and line and type(line.get("journal")) is int:
            told.container = line["journal"]
        change = _change(line) if line else None
        if change and line:
            if pending and line["left"] >= left:  # its end was damaged, the rest of it is sound
                apply(told.tables, pending)
                pending = {}
            pending |= change
            left = line["left"]
            if left == 0:
                apply(told.tables, pending)
                pending = {}
        elif line and "void" in line:
            told.torn += len(pending) + after_bad
            told.bad -= after_bad
            pending = {}
        elif not line or "journal" not in line:
            told.bad += 1
        after_bad = line is None
    return len(pending), after_bad


def _change(line: Fields) -> Changes | None:
    line.setdefault("left", 0)  # a hand-written line may leave it out
    match line:
        case {"table": str(table), "id": str() | None as uid, "doc": dict() | None as doc} if (
            type(line["left"]) is int
        ):
            return {(table, uid): doc}
    return None
