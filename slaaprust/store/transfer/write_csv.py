"""The diary as CSV files, one a kind, for a spreadsheet (RFC 4180, UTF-8 with BOM)."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from slaaprust.store.journal.codec import Record

_FIRST = ("kind", "uid", "evening", "date", "time", "at", "tz")
_LAST = ("updated",)
_INNER = {*_FIRST, *_LAST, "v", "dev", "base", "deleted"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_NAME = re.compile(r"[a-z0-9_-]{1,40}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """How spreadsheets in a language separate cells and write fractions."""

    delimiter: str = ","
    point: str = "."


DUTCH, ENGLISH = Spreadsheet(";", ","), Spreadsheet()


def csv_files(records: Iterable[Record], sheet: Spreadsheet) -> dict[str, bytes]:
    """A file for each kind, by its name, with the records that live, as they come."""
    kinds: dict[str, list[Record]] = {}
    for record in records:
        if not record.get("deleted"):
            kind = str(record.get("kind", ""))
            kinds.setdefault(kind if _PLAIN_NAME.fullmatch(kind) else "other", []).append(record)
    return {f"{kind}.csv": _csv(some, sheet) for kind, some in sorted(kinds.items())}


def _csv(records: list[Record], sheet: Spreadsheet) -> bytes:
    own = {key: None for record in records for key in record if key not in _INNER}
    columns = (*_FIRST, *own, *_LAST)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sheet.delimiter, lineterminator="\r\n")
    writer.writerow([_cell(each, sheet) for each in columns])
    for record in records:
        at = str(record.get("at", ""))
        row = {**record, "date": at[:10], "time": at[11:16]}
        writer.writerow([_cell(row.get(each), sheet) for each in columns])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _cell(value: Any, sheet: Spreadsheet) -> str:
    """A number as a number; a text that a spreadsheet would carry out is led by an apostrophe."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float():
            return repr(value).removesuffix(".0").replace(".", sheet.point)
        case int():
            return str(value)
    return _led(str(value))


def _led(text: str) -> str:
    """A text that no spreadsheet carries out; one that looks led already is led once more."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def unled(cell: str) -> str:
    """The text of a cell as it was before it was led by an apostrophe."""
    return cell[1:] if cell.startswith("'") and _led(cell[1:]) == cell else cell
