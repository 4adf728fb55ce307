"""Measures the diary at every size, beside a bare append and sync and beside sqlite.

All of them take turns, so that a busy moment of the machine strikes them alike. Months hold the
same number of entries at every size. Figures depend on the machine, and ratios hardly do.
"""

import argparse
import json
import os
import random
import sqlite3
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import quantiles

from slaaprust.domain.records.journal import Sip
from slaaprust.store.files import write_whole
from slaaprust.store.journal import codec
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import CONTAINER, commit, sealed
from slaaprust.store.journal.month import TABLE
from slaaprust.store.journal.ulid import Ulids

SIZES = (1_000, 10_000, 36_500, 100_000)
A_DAY = 10
DEVICE = "7f3a9c21"
NOW = datetime(2026, 11, 30, 21, 45, tzinfo=UTC)
TODAY = NOW.date()
SEEN = ("insert", "edit", "today", "30 days")
SELDOM = ("whole history", "start-up")

Ops = dict[str, Callable[[], object]]
Times = dict[tuple[str, str], list[float]]


def records(count: int) -> Iterator[tuple[str, str, codec.Record]]:
    """Entries of the days up to today: the month and the uid of each, and its record."""
    ulids = Ulids()
    for number in reversed(range(count)):
        at = NOW - timedelta(days=number // A_DAY, minutes=10 + number % A_DAY)
        uid = ulids.at(int(at.timestamp() * 1000))
        stamp = at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        record = {"uid": uid, "evening": at.date().isoformat(), "base": None, "deleted": False}
        record |= codec.row(Sip(at, "filterkoffie", 90.0)) | {"updated": stamp, "dev": DEVICE}
        yield f"{at:%Y-%m}", uid, record


def diary(folder: Path, count: int) -> tuple[Ops, Callable[[], None]]:
    """What can be done with a diary of so many entries, and what ends it."""
    months = defaultdict(list)
    for month, uid, record in records(count):
        months[month].append(commit({(TABLE, uid): record}))
    for month, lines in months.items():
        header = {"journal": CONTAINER, "schema": codec.VERSION, "dev": DEVICE, "month": month}
        whole = b"".join((sealed(header), *lines))
        write_whole(folder / "diary" / f"{month}.{DEVICE}.jsonl", whole)
    write_whole(folder / "device" / "device", f"{DEVICE}\n".encode())
    journal = opened(folder)
    last = journal.entries(TODAY, TODAY)[-1].uid
    entry = Sip(NOW, "thee", 30.0)

    def start() -> None:
        other = opened(folder, writable=False)
        other.entries(TODAY - timedelta(days=1), TODAY)

    ops: Ops = {
        "insert": lambda: journal.add(TODAY, entry),
        "edit": lambda: journal.replace(last, entry),
        "today": lambda: journal.entries(TODAY, TODAY),
        "30 days": lambda: journal.entries(TODAY - timedelta(days=29), TODAY),
        "whole history": lambda: journal.entries(date.min, date.max),
        "start-up": start,
    }
    return ops, journal.close


def opened(folder: Path, writable: bool = True) -> DiskJournal:
    """The journal of this folder, on a clock that stands still."""
    return DiskJournal(folder / "diary", folder / "device", lambda: NOW, writable=writable)


def sqlite(path: Path, count: int) -> tuple[Ops, Callable[[], None]]:
    """The same in sqlite, as safe as it gets."""
    db = connected(path)
    db.execute("create table log (uid text primary key, evening text, doc text)")
    db.execute("create index by_evening on log (evening)")
    with db:
        every = ((uid, each["evening"], json.dumps(each)) for _, uid, each in records(count))
        db.executemany("insert into log values (?, ?, ?)", every)
    ulids = Ulids()
    _, last, record = next(iter(records(1)))
    text, between = json.dumps(record), "select doc from log where evening between ? and ?"

    def insert() -> None:
        with db:
            new = ulids.at(int(NOW.timestamp() * 1000))
            db.execute("insert into log values (?, ?, ?)", (new, str(TODAY), text))

    def edit() -> None:
        with db:
            db.execute("insert or replace into log values (?, ?, ?)", (last, str(TODAY), text))

    def days(number: int, by: sqlite3.Connection = db) -> list[object]:
        first = str(TODAY - timedelta(days=number)) if number else str(TODAY)
        return [json.loads(each) for (each,) in by.execute(between, (first, str(TODAY)))]

    def start() -> None:
        other = connected(path)
        days(1, other)
        other.close()

    ops: Ops = {
        "insert": insert,
        "edit": edit,
        "today": lambda: days(0),
        "30 days": lambda: days(29),
        "whole history": lambda: days(200_000),
        "start-up": start,
    }
    return ops, db.close


def connected(path: Path) -> sqlite3.Connection:
    """A connection that is synced at each commit."""
    db = sqlite3.connect(path)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    return db


def append(path: Path) -> Callable[[], None]:
    """The least that keeping something can cost."""

    def once() -> None:
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, b"x" * 400 + b"\n")
        os.fsync(file)
        os.close(file)

    return once


def measure(folder: Path, sizes: tuple[int, ...], rounds: int, seldom: int) -> Times:
    """Lets all of them take turns."""
    times: Times = defaultdict(list)
    stores = {}
    for size in sizes:
        stores[f"diary {size:,}"] = diary(folder / f"{size}", size)
        stores[f"sqlite {size:,}"] = sqlite(folder / f"{size}.db", size)
    turns = [(name, op, ops[op]) for name, (ops, _) in stores.items() for op in SEEN]
    turns.append(("append", "insert", append(folder / "bare")))
    slow = [(name, op, ops[op]) for name, (ops, _) in stores.items() for op in SELDOM]
    chance = random.Random(0)
    for number in range(rounds + seldom):
        now = list(turns if number < rounds else slow)
        chance.shuffle(now)  # else each is measured in the wake of always the same other
        for name, op, do in now:
            times[name, op].append(seconds(do))
    for _, close in stores.values():
        close()
    return times


def seconds(do: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def report(times: Mapping[tuple[str, str], list[float]], sizes: tuple[int, ...]) -> None:
    """Prints what each costs, and how that stands to the bare append and to sqlite."""
    bare = figures(times["append", "insert"])
    print(f"append and sync, bare: p50 {bare[0]:.2f} ms, p99 {bare[1]:.2f} ms\n")
    print(
        f"{'':14}{'entries':>9}{'p50 ms':>10}{'p99 ms':>10}{'/ append':>10}{'/ sqlite':>10}", end=""
    )
    print(f"{'/ smallest':>12}")
    for op in (*SEEN, *SELDOM):
        first = figures(times[f"diary {sizes[0]:,}", op])[0]
        for size in sizes:
            p50, p99 = figures(times[f"diary {size:,}", op])
            other, _ = figures(times[f"sqlite {size:,}", op])
            beside = (p50 / bare[0], p50 / other, p50 / first)
            print(f"{op:14}{size:9,}{p50:10.3f}{p99:10.3f}", end="")
            print(f"{beside[0]:9.2f}x{beside[1]:9.2f}x{beside[2]:11.2f}x", flush=True)


def figures(times: list[float]) -> tuple[float, float]:
    """The median and the slow ones, in ms."""
    cuts = quantiles(times, n=100)
    return cuts[49] * 1000, cuts[98] * 1000


def main() -> None:
    """Do it as the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seldom", type=int, default=5, help="rounds of the slow ones")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report(measure(Path(folder), SIZES, asked.rounds, asked.seldom), SIZES)


if __name__ == "__main__":
    main()
