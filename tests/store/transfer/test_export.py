"""An export holds everything but thoughts, opens in a spreadsheet, and replaces nothing unasked."""

import csv
import io
import json
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from fakes import StillClock

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Meal, Sip, Thought, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Refused
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.transfer import export as module
from slaaprust.store.transfer.export import export
from slaaprust.store.transfer.write_csv import DUTCH, ENGLISH, csv_files

EVENING = date(2026, 11, 22)
CLOCK = StillClock("2026-11-22 21:45")


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=CLOCK.zone)


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    journal = DiskJournal(tmp_path / "diary", tmp_path / "state", CLOCK)
    journal.add(EVENING, Sip(at("2026-11-22 14:00"), "koffie; zwart", 92.5))
    journal.add(EVENING, Workout(at("2026-11-22 19:00"), Intensity.VIGOROUS, 45))
    journal.add(EVENING, Thought(at("2026-11-22 22:00"), "iets geheims"))
    journal.remove(journal.add(EVENING, Meal(at("2026-11-22 18:00"))))
    journal.close()
    return tmp_path / "diary"


def rows(raw: bytes, delimiter: str = ";") -> list[dict[str, str]]:
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=delimiter))


def test_the_json_has_everything_but_thoughts(diary: Path, tmp_path: Path) -> None:
    told = export(diary, tmp_path / "out.json", CLOCK(), DUTCH)
    made = json.loads((tmp_path / "out.json").read_bytes())
    assert (made["slaaprust"], made["thoughts"]) == (1, False)
    kinds = {each["kind"]: each["deleted"] for each in made["records"]}
    assert kinds == {"sip": False, "workout": False, "meal": True}
    assert (told.entries, told.thoughts) == (2, 1)


@pytest.mark.parametrize("out", ["out.json", "out.zip", "csv"])
def test_a_thought_is_nowhere_in_an_export_unless_it_is_asked_for(
    diary: Path, tmp_path: Path, out: str
) -> None:
    def text() -> str:
        path = tmp_path / out
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                return "".join(archive.read(name).decode() for name in archive.namelist())
        return "".join(each.read_text() for each in (path.iterdir() if path.is_dir() else [path]))

    export(diary, tmp_path / out, CLOCK(), DUTCH)
    assert "geheim" not in text()
    export(diary, tmp_path / out, CLOCK(), DUTCH, thoughts=True, force=True)
    assert "geheim" in text()


def test_a_folder_has_a_csv_for_each_kind_that_lives(diary: Path, tmp_path: Path) -> None:
    export(diary, tmp_path / "csv", CLOCK(), DUTCH)
    assert sorted(each.name for each in (tmp_path / "csv").iterdir()) == ["sip.csv", "workout.csv"]
    (sip,) = rows((tmp_path / "csv" / "sip.csv").read_bytes())
    assert (sip["drink"], sip["mg"], sip["minutes"]) == ("koffie; zwart", "92,5", "0")
    assert (sip["date"], sip["time"], sip["evening"]) == ("2026-11-22", "14:00", "2026-11-22")


def test_english_spreadsheets_part_by_commas(diary: Path, tmp_path: Path) -> None:
    export(diary, tmp_path / "out.zip", CLOCK(), ENGLISH)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert sorted(archive.namelist()) == ["csv/sip.csv", "csv/workout.csv", "diary.json"]
        (sip,) = rows(archive.read("csv/sip.csv"), ",")
    assert (sip["drink"], sip["mg"]) == ("koffie; zwart", "92.5")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("x=", "x="), (-5, "-5"), (-5.5, "-5,5"), (90.0, "90"), (True, "1"),
        (None, ""), ('a"b', 'a"b'), ("a\nb", "a\nb"), ("\ud800", "?"),
    ],
)  # fmt: skip
def test_no_cell_is_carried_out_and_numbers_stay_numbers(value: Any, cell: str) -> None:
    raw = csv_files([{"kind": "x", "value": value}], DUTCH)["x.csv"]
    text = io.StringIO(raw.decode("utf-8-sig"), newline="")
    (row,) = csv.DictReader(text, delimiter=";")
    assert row["value"] == cell


def test_a_kind_that_is_no_file_name_goes_with_the_others() -> None:
    kinds = ({"kind": "../../x"}, {"kind": "dream"}, {})
    assert list(csv_files(kinds, DUTCH)) == ["dream.csv", "other.csv"]


@pytest.mark.parametrize("out", ["out.json", "out.zip", "csv"])
def test_what_is_there_is_only_replaced_with_force(diary: Path, tmp_path: Path, out: str) -> None:
    export(diary, tmp_path / out, CLOCK(), DUTCH)
    with pytest.raises(Refused, match="bestaat al"):
        export(diary, tmp_path / out, CLOCK(), DUTCH)
    export(diary, tmp_path / out, CLOCK(), DUTCH, force=True)


@pytest.mark.parametrize("force", [False, True])
def test_a_file_never_takes_the_place_of_a_folder_or_the_other_way_round(
    diary: Path, tmp_path: Path, force: bool
) -> None:
    (tmp_path / "a.json").mkdir()
    (tmp_path / "a.json" / "mine").touch()
    (tmp_path / "csv").touch()
    for out in ("a.json", "csv"):
        with pytest.raises(Refused, match="bestaat al"):
            export(diary, tmp_path / out, CLOCK(), DUTCH, force=force)


def test_a_name_of_no_known_kind_and_a_folder_that_is_not_there_are_refused(
    diary: Path, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match=r"Kies een naam die eindigt op \.json"):
        export(diary, tmp_path / "out.csv", CLOCK(), DUTCH)
    with pytest.raises(Refused, match="bestaat niet"):
        export(diary, tmp_path / "nowhere" / "out.json", CLOCK(), DUTCH)


def test_an_export_that_breaks_off_leaves_what_was_there(
    diary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "csv").mkdir()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_whole", full)
    with pytest.raises(NotKept, match="de schijf is vol"):
        export(diary, tmp_path / "csv", CLOCK(), DUTCH)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["csv", "diary", "state"]
    assert list((tmp_path / "csv").iterdir()) == []


def test_an_empty_diary_makes_an_empty_export(tmp_path: Path) -> None:
    assert export(tmp_path / "diary", tmp_path / "out.json", CLOCK(), DUTCH).entries == 0
    assert json.loads((tmp_path / "out.json").read_bytes())["records"] == []
