"""Summaries of the months that are over, kept as a cache that is never trusted over the files."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from slaaprust.domain.records.journal import Kept
from slaaprust.domain.records.summary import DaySummary, summaries
from slaaprust.store.files import write_whole
from slaaprust.store.journal import codec
from slaaprust.store.journal.lines import Fields, sealed, unsealed
from slaaprust.store.journal.month import month_of_file

_VERSION = 1  # of this way of summing up


class DayCache:
    """The days of a diary; a month is read anew when any of its files has another size or time."""

    def __init__(self, diary: Path, cache: Path, keeps: bool = True) -> None:
        self._diary = diary
        self._cache = cache
        self._keeps = keeps  # else it leaves no trace

    def between(
        self, first: str, last: str, now: str, read: Callable[[str], Iterable[Kept]]
    ) -> Iterator[DaySummary]:
        """The days of the months from first to last, of which those before now are over."""
        cached = self._load()
        anew = False
        for month, key in sorted(self._keys().items()):
            if not first <= month <= last:
                continue
            plain = cached.get(month)
            if plain and plain["key"] == key:
                yield from map(_read, plain["days"])
                continue
            days = summaries(read(month))
            yield from days
            if month < now:
                cached[month] = {"key": key, "days": [_plain(day) for day in days]}
                anew = True
        if anew and self._keeps:
            self._save(cached)

    def _keys(self) -> dict[str, list[list[Any]]]:
        """The files of each month by name, size and time."""
        keys: dict[str, list[list[Any]]] = {}
        with suppress(OSError), os.scandir(self._diary) as found:
            for file in found:
                if month := month_of_file(file.name):
                    stat = file.stat()
                    key = [file.name, stat.st_size, stat.st_mtime_ns]
                    keys.setdefault(month, []).append(key)
        return {month: sorted(files) for month, files in keys.items()}

    def _load(self) -> Fields:
        with suppress(OSError, KeyError):
            told = unsealed(self._cache.read_bytes().strip()) or {}
            if told["version"] == [_VERSION, codec.VERSION]:
                months: Fields = told["months"]
                return months
        return {}

    def _save(self, months: Fields) -> None:
        with suppress(OSError):  # it can always be made again
            told = {"version": [_VERSION, codec.VERSION], "months": months}
            write_whole(self._cache, sealed(told))


def _plain(day: DaySummary) -> list[Any]:
    last = day.last_caffeine and day.last_caffeine.isoformat()
    return [day.evening.isoformat(), day.mg, last, day.counts]


def _read(plain: list[Any]) -> DaySummary:
    evening, mg, last, counts = plain
    there = last and datetime.fromisoformat(last)
    return DaySummary(date.fromisoformat(evening), mg, there, counts)
