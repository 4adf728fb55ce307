"""Whatever stands in a file of the diary: no traceback, no good record lost, bounded memory."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fakes import StillClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Meal
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import commit, sealed

EVENING = date(2026, 11, 22)
NAME = "2026-11.aaaaaaaa.jsonl"
HEADER = sealed({"journal": 1, "schema": 1, "dev": "aaaaaaaa", "month": "2026-11"})
NESTED = "[" * 5000 + "]" * 5000
FEW = settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def uid(number: int) -> str:
    return f"01M82G2J70TEP4JN34NBX0{number:04d}"


def meal(number: int, **other: object) -> dict[str, object]:
    usual = {"uid": uid(number), "kind": "meal", "v": 1, "at": "2026-11-22T18:00:00+01:00"}
    stamp = {"updated": f"2026-11-22T17:00:00.{number % 1000:03d}Z", "dev": "aaaaaaaa"}
    return {**usual, **stamp, "evening": "2026-11-22", "base": None, "deleted": False, **other}


def line(number: int, **other: object) -> bytes:
    return commit({("log", uid(number)): meal(number, **other)})


def by_hand(number: int, **other: object) -> bytes:
    """As Python's own json writes it, without a checksum: NaN and surrogates and all."""
    fields = {"table": "log", "id": uid(number), "doc": meal(number, **other)}
    return json.dumps(fields).encode() + b"\n"


def used(folder: Path, raw: bytes) -> set[str]:
    """Does with such a file all that a person can do, and says what was found in it."""
    diary = folder / "diary"
    diary.mkdir(exist_ok=True)
    (diary / NAME).write_bytes(raw)
    clock = StillClock("2026-11-22 21:45")
    journal = DiskJournal(diary, folder / "device", clock)
    found = {kept.uid for kept in journal.entries(EVENING, EVENING)}
    journal.damage(everywhere=True)
    journal.entries(date.min, date.max)
    new = journal.add(EVENING, Meal(clock()))
    for each in sorted(found):
        for change in (journal.remove, journal.restore, changing(journal, clock)):
            try:
                change(each)
            except (KeyError, NotKept):  # both are answers; anything else is a stumble
                continue
    there = {kept.uid for kept in journal.entries(EVENING, EVENING)}
    journal.close()
    assert new in there and found <= there
    assert (diary / NAME).read_bytes().startswith(raw)
    for each in (*diary.iterdir(), *(folder / "device").iterdir()):
        each.unlink()
    return found


def changing(journal: DiskJournal, clock: StillClock) -> Callable[[str], None]:
    return lambda each: journal.replace(each, Meal(clock()))


GOOD = st.lists(st.integers(0, 40), min_size=1, max_size=6, unique=True)
JUNK = st.one_of(
    st.binary(max_size=60).filter(lambda raw: b"\n" not in raw),
    st.text(max_size=30).map(lambda text: text.encode("utf-8", "replace").replace(b"\n", b"")),
    st.integers(0, 200).map(lambda at: line(9000)[:at]),
    st.sampled_from([b'{"table":"log"}', b"[]", b"null", b"1e999", b"\0" * 40, b'"\\ud800"', b"{"]),
    st.just(b"\xff\xfe" + "{}".encode("utf-16-le")),
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@FEW
@given(raw=st.binary(max_size=400))
def test_any_bytes_can_be_a_file(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "diary").mkdir(exist_ok=True)
    (tmp_path / "diary" / NAME).write_bytes(raw)
    clock = StillClock("2026-11-22 21:45")
    journal = DiskJournal(tmp_path / "diary", tmp_path / "device", clock)
    journal.damage(everywhere=True)
    new = journal.add(EVENING, Meal(clock()))
    assert new in {kept.uid for kept in journal.entries(EVENING, EVENING)}
    journal.close()


@FEW
@given(good=GOOD, junk=st.lists(JUNK, min_size=6, max_size=6))
def test_rubbish_between_good_lines_costs_none_of_them(
    tmp_path: Path, good: list[int], junk: list[bytes]
) -> None:
    lines = [part for n, bad in zip(good, junk, strict=False) for part in (bad + b"\n", line(n))]
    assert used(tmp_path, HEADER + b"".join(lines)) >= {uid(n) for n in good}


@FEW
@given(good=GOOD, data=st.data())
def test_lines_twice_and_in_any_order_are_the_same_records(
    tmp_path: Path, good: list[int], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(good + good))
    assert used(tmp_path, HEADER + b"".join(map(line, shuffled))) == {uid(n) for n in good}


@FEW
@given(
    key=st.sampled_from(
        ["kind", "v", "at", "tz", "evening", "updated", "dev", "base", "deleted", "uid", "x"]
    ),
    value=ANY,
)
def test_a_field_may_hold_anything_and_harms_no_other_record(
    tmp_path: Path, key: str, value: object
) -> None:
    assert used(tmp_path, HEADER + line(1) + by_hand(2, **{key: value}) + line(3)) >= {
        uid(1),
        uid(3),
    }


ODD = (
    by_hand(2, x=float("nan")),
    by_hand(2, x=float("-inf")),
    by_hand(2, x=1).replace(b'"x": 1', b'"x": 1e999'),
    by_hand(2, x=1).replace(b'"x": 1', b'"x": ' + b"9" * 5000),
    by_hand(2, x=10**400),
    by_hand(2, x="\ud800", tz="\udfff"),
    by_hand(2, updated="9999-12-31T23:59:59.999Z"),
    by_hand(2, updated="0000"),
    by_hand(2, at="0001-01-01T00:00:00+12:00"),
    by_hand(2, at="9999-12-31T23:59:59-12:00"),
    by_hand(2, x=1).replace(b'"x": 1', b'"kind": "sip", "kind": "meal"'),
    by_hand(2, x=1).replace(b'"x": 1', b'"x": ' + NESTED.encode()),
    *(
        by_hand(2, x=1).replace(b'"x": 1', b'"x": ' + b"[" * n + b"]" * n)
        for n in (100, 450, 600, 900, 990)
    ),
    by_hand(2).replace(b"meal", b"m\xe9al"),
    b'{"table":"log","id":"x","doc":{},"left":99999999999}\n',
    b'{"table":"log","id":"x","doc":{},"left":-1}\n',
    b"\xef\xbb\xbf" + line(2),
    line(2)[:-1] + b"\r\n",
    line(2)[:-1] + b"\0" * 4096 + b"\n",
)


@pytest.mark.parametrize("odd", ODD, ids=map(str, range(len(ODD))))
def test_odd_values_harm_no_other_record(tmp_path: Path, odd: bytes) -> None:
    assert used(tmp_path, HEADER + line(1) + odd + line(3)) >= {uid(1), uid(3)}


# A file far greater than a diary can be

MEASURED = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from slaaprust.store.journal.journal import DiskJournal
folder = Path(sys.argv[1])
clock = lambda: datetime(2026, 11, 22, 21, 45, tzinfo=UTC)
def most():  # not of getrusage, which counts the process that started this one
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
before = most()
journal = DiskJournal(folder / "diary", folder / "device", clock, writable=False)
found = journal.entries(date(2026, 11, 22), date(2026, 11, 22))
journal.damage(everywhere=True)
print(len(found), (most() - before) * 1024)
"""
SIZE = int(os.environ.get("SLAAPRUST_BIG_MB", "8")) << 20  # the long round asks for 200
BIG = {
    "zeros": b"\0",
    "short lines": b"xy\n",
    "one record again and again": line(1),
    "starts of lines": b'{"table":',
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the most memory used")
@pytest.mark.parametrize("unit", BIG.values(), ids=BIG)
def test_a_huge_file_costs_memory_in_keeping_with_its_size(tmp_path: Path, unit: bytes) -> None:
    (tmp_path / "diary").mkdir()
    with (tmp_path / "diary" / NAME).open("wb") as file:
        file.write(HEADER + line(2))
        for _ in range(SIZE >> 20):
            file.write(unit * ((1 << 20) // len(unit)))
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, tmp_path], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    found, memory = map(int, done.stdout.split())
    print(f"{memory / 2**20:.0f} MB of memory for {SIZE >> 20} MB")
    assert found >= 1
    assert memory < 5 * SIZE + (32 << 20)
