"""What is taken in is read whole or refused with a sentence; what is no entry is listed."""

import json
import os
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fakes import StillClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from slaaprust.domain.records.journal import Meal, Sip
from slaaprust.domain.values.fields import Refused
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.transfer import read_source
from slaaprust.store.transfer.export import export
from slaaprust.store.transfer.read_source import read
from slaaprust.store.transfer.write_csv import DUTCH
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation

EVENING = date(2026, 11, 22)
CLOCK = StillClock("2026-11-22 21:45")
ROW: dict[str, Any] = {
    "kind": "sip", "at": "2026-11-22T14:00:00+01:00", "tz": "Europe/Amsterdam",
    "evening": "2026-11-22", "drink": "thee", "mg": 30.0, "minutes": 0,
}  # fmt: skip


class Home:
    """A diary of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journal = DiskJournal(folder / "diary", folder / "state", CLOCK)
        self.archive = Archive(
            DiaryLocation(folder / "diary", folder / "state"),
            folder / "state",
            folder / "s.toml",
            self.journal,
            CLOCK,
        )

    def entries(self) -> list[object]:
        return [each.entry for each in self.journal.entries(EVENING, EVENING)]


@pytest.fixture
def here(tmp_path: Path) -> Home:
    home = Home(tmp_path / "here")
    home.journal.add(EVENING, Sip(CLOCK(), "koffie", 90.0))
    home.journal.remove(home.journal.add(EVENING, Meal(CLOCK())))
    return home


@pytest.fixture
def there(tmp_path: Path) -> Home:
    return Home(tmp_path / "there")


def written(folder: Path, told: Any, name: str = "in.json") -> Path:
    path = folder / name
    path.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
    return path


@pytest.mark.parametrize("way", ["json", "zip", "folder", "file", "backup"])
def test_whatever_slaaprust_writes_can_be_taken_in_and_twice_is_once(
    tmp_path: Path, here: Home, there: Home, way: str
) -> None:
    source = tmp_path / f"out.{way}"
    match way:
        case "json" | "zip":
            export(here.folder / "diary", source, CLOCK(), DUTCH)
        case "folder":
            source = here.folder / "diary"
        case "file":
            (source,) = (here.folder / "diary").iterdir()
        case "backup":
            made = here.archive.back_up()
            assert made
            source = Path(made.path)
    assert len(there.archive.preview(source).new) == 2
    assert there.entries() == []
    assert len(there.archive.take_in(source).new) == 2
    assert there.entries() == here.entries()
    again = there.archive.take_in(source)
    assert (again.wanted, again.same, again.unknown) == ((), 2, ())


def test_a_plain_tinydb_file_is_taken_in_once(tmp_path: Path, there: Home) -> None:
    with TinyDB(tmp_path / "db.json") as db:
        db.insert(ROW)
        db.insert({**ROW, "at": "2026-11-22T15:00:00+01:00"})
        db.insert({"shopping": "milk"})
    told = there.archive.take_in(tmp_path / "db.json")
    assert (len(told.new), told.unknown) == (2, ("db.json: _default 3",))
    assert [getattr(each, "drink", "") for each in there.entries()] == ["thee", "thee"]
    assert there.archive.take_in(tmp_path / "db.json").same == 2


def test_a_back_up_goes_before_taking_in(tmp_path: Path, here: Home) -> None:
    here.archive.take_in(written(tmp_path, {"_default": {"1": ROW}}))
    assert [each.label for each in here.archive.backups()] == ["before"]


@pytest.mark.parametrize(
    "row",
    [
        3, None, [], "sip", {}, {**ROW, "at": "2026-11-22T14:00:00"}, {**ROW, "at": 5},
        {**ROW, "evening": None}, {**ROW, "kind": 3}, {**ROW, "mg": "veel"}, {**ROW, "uid": "x"},
        {**ROW, "uid": list("01M82G2J70TEP4JN34NBX0Y902")}, {**ROW, "updated": "9999-12-31T23:59Z"},
        {**ROW, "updated": 5}, {**ROW, "at": "9999-12-31T23:59:59-12:00"},
        {**ROW, "uid": "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"}, {k: ROW[k] for k in ROW if k != "evening"},
    ],
)  # fmt: skip
def test_a_row_that_is_no_entry_is_listed_and_the_others_come_in(
    tmp_path: Path, there: Home, row: Any
) -> None:
    told = there.archive.take_in(written(tmp_path, {"slaaprust": 1, "records": [row, ROW]}))
    assert (len(told.new), told.unknown) == (1, ("in.json: 1",))


def test_what_nests_deeper_than_a_line_can_is_listed(tmp_path: Path, there: Home) -> None:
    deep: Any = []
    for _ in range(300):
        deep = [deep]
    told = there.archive.take_in(written(tmp_path, {"_default": {"1": {**ROW, "x": deep}}}))
    assert (told.new, told.unknown) == ((), ("in.json: _default 1",))


def test_a_kind_of_a_newer_version_comes_in_untouched(tmp_path: Path, there: Home) -> None:
    uid = "01M82G2J70TEP4JN34NBX0Y902"
    dream = {**ROW, "kind": "dream", "uid": uid, "colour": "blue"}
    assert there.archive.take_in(written(tmp_path, {"_default": {"1": dream}})).new == (uid,)
    assert read(there.folder / "diary").versions[uid][0]["colour"] == "blue"


DEEP = b'{"a":' * 100_000
BAD = {
    "nothing": b"", "no JSON": b"hello", "a list": b"[]", "deep": DEEP,
    "bad UTF-8": b'{"a":"\xff"}',
    "half": b'{"slaaprust":1,"records":[', "NaN": b'{"_default":{"1":{"mg":NaN}}}',
    "endless": b'{"_default":{"1":{"mg":1e999}}}', "long": b'{"_default":' + b"9" * 9999 + b"}",
    "half a zip": b"PK\x03\x04 and then", "an empty one": b'{"slaaprust":1,"records":[]}',
    "newer": b'{"slaaprust":2,"records":[]}', "zeros": bytes(5000),
}  # fmt: skip


@pytest.mark.parametrize("name", ["in.json", "in.zip"])
@pytest.mark.parametrize("bad", BAD)
def test_what_cannot_be_read_is_refused_with_a_sentence(
    tmp_path: Path, there: Home, bad: str, name: str
) -> None:
    with pytest.raises(Refused, match=r"^'in\.|^In 'in\."):
        there.archive.take_in(written(tmp_path, BAD[bad], name))
    assert not there.folder.exists()


def test_what_is_not_there_is_refused(tmp_path: Path, there: Home) -> None:
    for name in ("nothing.json", "here/nothing.zip"):
        with pytest.raises(Refused, match="is er niet"):
            there.archive.preview(tmp_path / name)


def test_what_is_large_beyond_a_diary_is_refused_before_it_is_read(
    tmp_path: Path, there: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("in.json", "in.jsonl"):
        with (tmp_path / name).open("wb") as file:
            os.truncate(file.fileno(), 200 << 20)
        with pytest.raises(Refused, match=r"groter dan 64 MB"):
            there.archive.preview(tmp_path / name)
    monkeypatch.setattr(read_source, "LARGEST", 1 << 20)
    with zipfile.ZipFile(tmp_path / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("diary.json", bytes(2 << 20))
    with pytest.raises(Refused, match=r"groter dan 1 MB"):
        there.archive.preview(tmp_path / "in.zip")


def test_lone_surrogates_and_keys_given_twice_come_through(tmp_path: Path, there: Home) -> None:
    raw = json.dumps({"_default": {"1": {**ROW, "drink": "\ud800"}}}).encode()
    twice = raw.replace(b'"mg": 30.0', b'"mg": 5.0, "mg": 30.0')
    there.archive.take_in(written(tmp_path, twice))
    (entry,) = there.entries()
    assert isinstance(entry, Sip)
    assert (entry.drink, entry.mg) == ("\ud800", 30.0)
    export(there.folder / "diary", tmp_path / "out.json", CLOCK(), DUTCH)
    assert there.archive.preview(tmp_path / "out.json").same == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["_default", "records", "slaaprust", *ROW, "uid", "updated", "base"]), inner
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=JSON | st.fixed_dictionaries({"_default": st.dictionaries(st.text(), JSON)}))
def test_no_json_makes_it_stumble(tmp_path: Path, told: Any) -> None:
    home = Home(tmp_path / "fuzzed")
    try:
        home.archive.preview(written(tmp_path, told))
    except Refused as refused:
        assert "in.json" in str(refused)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, 2000),
    bits=st.binary(min_size=1, max_size=8),
    way=st.sampled_from(["in.zip", "in.json"]),
)
def test_no_broken_export_makes_it_stumble(tmp_path: Path, at: int, bits: bytes, way: str) -> None:
    home = Home(tmp_path / "whole")
    if not (tmp_path / way).exists():
        home.journal.add(EVENING, Sip(CLOCK(), "koffie", 90.0))
        home.journal.close()
        export(home.folder / "diary", tmp_path / way, CLOCK(), DUTCH, force=True)
    raw = (tmp_path / way).read_bytes()
    at %= len(raw)
    broken = written(tmp_path, raw[:at] + bits + raw[at + len(bits) :], f"broken-{way}")
    try:
        home.archive.preview(broken)
    except Refused as refused:
        assert "broken" in str(refused)
