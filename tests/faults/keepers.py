"""What keeps numbers on disk: our journal, and TinyDB as it comes, for comparison."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

from tinydb import JSONStorage, TinyDB
from tinydb.middlewares import CachingMiddleware

from slaaprust.domain.records.journal import Alcohol, Entry
from slaaprust.store.journal.journal import DiskJournal

MONTHS = 4  # entries go to this many files, so that some are born along the way
NOW = datetime(2026, 11, 22, 21, 45, tzinfo=UTC)


class Keeper(Protocol):
    """Keeps numbers by name; a call that returns has promised."""

    def add(self, number: int) -> str: ...
    def replace(self, name: str, number: int) -> None: ...
    def remove(self, name: str) -> None: ...
    def found(self) -> dict[str, int]: ...
    def close(self) -> None: ...


class InJournal:
    """Keeps them as glasses of alcohol in a journal."""

    def __init__(self, folder: Path, writable: bool = True) -> None:
        self.journal = DiskJournal(folder / "diary", folder / "device", lambda: NOW, writable)

    def add(self, number: int) -> str:
        entry = self._entry(number)
        return self.journal.add(entry.at.date(), entry)

    def replace(self, name: str, number: int) -> None:
        self.journal.replace(name, self._entry(number))

    def remove(self, name: str) -> None:
        self.journal.remove(name)

    def found(self) -> dict[str, int]:
        entries = self.journal.entries(date.min, date.max)
        return {kept.uid: int(getattr(kept.entry, "glasses", -1)) for kept in entries}

    def close(self) -> None:
        self.journal.close()

    def _entry(self, number: int) -> Entry:
        month = 1 + number // 7 % MONTHS
        return Alcohol(datetime(2026, month, 15, 20, number % 60, tzinfo=UTC), float(number))


class InTinyDB:
    """Keeps them in a TinyDB as it comes."""

    def __init__(self, folder: Path, storage: Callable[..., object]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = TinyDB(folder / "db.json", storage=storage)

    def add(self, number: int) -> str:
        return str(self._db.insert({"number": number, "drink": "filterkoffie" * 12}))

    def replace(self, name: str, number: int) -> None:
        self._db.update({"number": number}, doc_ids=[int(name)])

    def remove(self, name: str) -> None:
        self._db.remove(doc_ids=[int(name)])

    def found(self) -> dict[str, int]:
        return {str(doc.doc_id): doc["number"] for doc in self._db}

    def close(self) -> None:
        self._db.close()


KEEPERS: dict[str, Callable[[Path], Keeper]] = {
    "slaaprust": InJournal,
    "TinyDB": lambda folder: InTinyDB(folder, JSONStorage),
    "TinyDB, caching": lambda folder: InTinyDB(folder, CachingMiddleware(JSONStorage)),
}


def reader(keeper: str, folder: Path) -> Keeper:
    """Opens what a keeper left, for reading only where it knows the difference."""
    return InJournal(folder, writable=False) if keeper == "slaaprust" else KEEPERS[keeper](folder)


def any_change(chance: random.Random, names: list[str], number: int) -> tuple[str | None, int]:
    """What to do next: a number for a new name, for a known one, or -1 to remove it."""
    if len(names) < 3 or chance.random() < 0.7:
        return None, number
    return chance.choice(names), number if chance.random() < 0.6 else -1
