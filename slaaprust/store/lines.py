"""The lines of a journal file: one change each, sealed with a checksum, and what they add up to."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

CONTAINER = 1  # the version of this way of keeping changes in lines

Fields = dict[str, Any]
Tables = dict[str, dict[str, Fields]]
Key = tuple[str, str | None]  # table and id; no id is the table itself
Changes = dict[Key, Fields | None]  # None is gone

_STARTS = re.compile(rb'(?=\{"table":)')
_BY_HAND = {"table", "id", "doc", "left", "journal", "schema", "dev", "month"}
_SEAL = len(',"crc":"00000000"}')


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


_READER = json.JSONDecoder(parse_constant=_refuse)
_WRITER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def sealed(fields: Fields) -> bytes:
    """One line with its newline; the checksum covers all that stands before it."""
    # a lone surrogate has no UTF-8; backslashreplace happens to write it as JSON's own escape
    body = _WRITER.encode(fields)[:-1].encode("utf-8", "backslashreplace")
    return b'%s,"crc":"%08x"}\n' % (body, crc32(body))


def unsealed(line: bytes) -> Fields | None:
    """What a line says; None when it is damaged. Without a checksum it was written by hand."""
    try:
        fields = _READER.decode(line.decode())
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    if "crc" in fields:
        del fields["crc"]
        return fields if line.endswith(b',"crc":"%08x"}' % crc32(line[:-_SEAL])) else None
    return fields if fields.keys() <= _BY_HAND else None  # else its "crc" may be what is damaged


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
    lines = [bare for line in raw.split(b"\n") if (bare := line.strip(b" \t\r"))]
    cut = not raw.endswith(b"\n")
    told = Content(before_next=b"\n" if raw and cut else b"")
    read = [fields for line in lines for fields in _readings(line)]
    if read and (header := read[0]) and type(header.get("journal")) is int:
        told.container = header["journal"]
    half = cut and bool(read) and read[-1] is None  # salvage leaves no None at the end
    if half:
        read.pop()
    pending = _add_up(told, read)
    if pending or half:
        told.torn += pending + half
        told.before_next += VOID
    return told


def _readings(line: bytes) -> list[Fields | None]:
    """What a line says; where newlines were lost, a damaged line and the sound ones inside it."""
    fields = unsealed(line)
    if fields is not None:
        return [fields]
    pieces = (piece[: piece.rfind(b"}") + 1] for piece in _STARTS.split(line)[1:])
    return [None, *(sound for piece in pieces if (sound := unsealed(piece)) is not None)]


def changes_of(lines: bytes) -> Changes:
    """The changes as the lines of one commit say them, which is how any reader will see them."""
    return {
        key: doc
        for line in lines.splitlines()
        for key, doc in (_change(unsealed(line) or {}) or {}).items()
    }


def _add_up(told: Content, lines: Iterable[Fields | None]) -> int:
    """Applies every finished commit; how many lines of an unfinished one are left at the end."""
    pending: Changes = {}
    left = 0
    after_bad = False
    for line in lines:
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
    return len(pending)


def _change(line: Fields) -> Changes | None:
    line.setdefault("left", 0)  # a hand-written line may leave it out
    match line:
        case {"table": str(table), "id": str() | None as uid, "doc": dict() | None as doc} if (
            type(line["left"]) is int
        ):
            return {(table, uid): doc}
    return None
