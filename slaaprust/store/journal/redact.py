"""Takes the words of removed records out of this device's files, which otherwise only grow."""

from collections.abc import Collection
from pathlib import Path

from slaaprust.store.files import write_whole
from slaaprust.store.journal.lines import sealed, unsealed
from slaaprust.store.journal.month import month_of_uid

# What says when and by whom a version was made, which tells other devices that it was removed.
_FRAME = frozenset(("uid", "kind", "v", "at", "tz", "evening", "updated", "dev", "base", "deleted"))


def erase(diary: Path, device: str, uids: Collection[str]) -> None:
    """Empties every version of these records in the files that this device writes.

    Each line stays as long as it was, and every other line as it is: nobody who remembers the
    file takes it for a damaged one. OSError where that failed; each file is then the old or the
    new one. Lines that cannot be read are left alone.
    """
    for month in sorted({month_of_uid(uid) for uid in uids}):
        path = diary / f"{month}.{device}.jsonl"
        raw = path.read_bytes() if path.exists() else b""
        emptied = b"".join(_emptied(line, uids) for line in raw.splitlines(keepends=True))
        if emptied != raw:
            write_whole(path, emptied)


def _emptied(line: bytes, uids: Collection[str]) -> bytes:
    fields = unsealed(line.rstrip())
    if not fields or fields.get("id") not in uids or not fields.get("doc"):
        return line
    doc = {key: value for key, value in fields["doc"].items() if key in _FRAME}
    return sealed({**fields, "doc": doc}, length=len(line))
