"""Puts the diary in a file or a folder to take along; thoughts only if asked for."""

import io
import json
import os
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from slaaprust.domain.records.archive import Exported
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.files import sync_folder, write_whole
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.damage import as_not_kept
from slaaprust.store.journal.versions import standing
from slaaprust.store.transfer.merge import of_folder
from slaaprust.store.transfer.write_csv import Spreadsheet, csv_files

VERSION = 1  # of the JSON file
JSON_IN_ZIP = "diary.json"
_THOUGHT = "thought"
_PRIVATE = (_THOUGHT, "handed_back")  # without the thought an answer to it says nothing

_ELSE = N_(
    "refused", "Kies een naam die eindigt op .json of .zip, of een map. Dat is '{name}' niet."
)
_THERE = N_("refused", "'{name}' bestaat al. Met --force wordt het vervangen.")
_NO_FOLDER = N_("refused", "De map '{name}' bestaat niet.")


def export(
    diary: Path,
    out: Path,
    now: datetime,
    sheet: Spreadsheet,
    thoughts: bool = False,
    force: bool = False,
) -> Exported:
    """Writes the whole diary to a .json, a .zip or a folder; Refused, or NotKept with the cause.

    What was removed is in the JSON as well, so that it stays removed where it is taken in.
    """
    _allowed(out, force)
    with as_not_kept():
        every = [standing(each) | {"uid": uid} for uid, each in sorted(of_folder(diary).items())]
        records = [each for each in every if thoughts or each.get("kind") not in _PRIVATE]
        match out.suffix.lower():
            case ".json":
                write_whole(out, _json(records, now, thoughts))
            case ".zip":
                write_whole(out, _zip(_json(records, now, thoughts), csv_files(records, sheet)))
            case _:
                _folder(out, csv_files(records, sheet))
    live = sum(not each.get("deleted") for each in records)
    left_out = sum(not e.get("deleted") and e.get("kind") == _THOUGHT for e in every)
    return Exported(str(out), live, 0 if thoughts else left_out)


def put(out: Path, made: bytes, force: bool = False) -> None:
    """Writes one file that was made elsewhere; Refused, or NotKept with the cause."""
    _see_to_place(out)
    if out.is_dir() or (out.exists() and not force):
        raise Refused(_THERE, name=out.name)
    with as_not_kept():
        write_whole(out, made)


def _see_to_place(out: Path) -> None:
    if not out.parent.is_dir():
        raise Refused(_NO_FOLDER, name=str(out.parent))


def _allowed(out: Path, force: bool) -> None:
    if out.suffix.lower() not in (".json", ".zip", "") and not out.is_dir():
        raise Refused(_ELSE, name=out.name)
    _see_to_place(out)
    empty = out.is_dir() and not any(out.iterdir())
    wrong_kind = out.is_dir() == (out.suffix.lower() in (".json", ".zip"))
    if out.exists() and not empty and (not force or wrong_kind):
        raise Refused(_THERE, name=out.name)


def _json(records: list[Record], now: datetime, thoughts: bool) -> bytes:
    made = now.astimezone(UTC).isoformat(timespec="seconds")
    head = json.dumps({"slaaprust": VERSION, "made": made, "thoughts": thoughts}).encode()
    # Line by line: to encode all at once would keep the interface waiting.
    return b'%s, "records": [\n%s\n]}\n' % (head[:-1], b",\n".join(map(_line, records)))


def _line(record: Record) -> bytes:
    # A lone surrogate has no UTF-8; backslashreplace happens to write it as JSON's own escape.
    text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "backslashreplace")


def _zip(diary: bytes, tables: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(JSON_IN_ZIP, diary)
        for name, raw in tables.items():
            archive.writestr(f"csv/{name}", raw)
    return made.getvalue()


def _folder(out: Path, tables: dict[str, bytes]) -> None:
    """Puts a new folder in place in one step; one with things in it gets each file whole."""
    if out.is_dir() and any(out.iterdir()):
        for name, raw in tables.items():
            write_whole(out / name, raw)
        return
    new = out.with_name(f".{out.name}.new-{os.getpid()}")
    try:
        new.mkdir(mode=0o700)
        for name, raw in tables.items():
            write_whole(new / name, raw)
        if out.is_dir():
            out.rmdir()
        new.rename(out)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    sync_folder(out.parent)
