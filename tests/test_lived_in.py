"""The lived-in years are what slaaprust would have kept, and it works as well with ten of them."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from bench.lived_in import HOLIDAY, HOME, write, years

from slaaprust import cli
from slaaprust.app.bootstrap import now
from slaaprust.desktop.paths import Places, places
from slaaprust.store.journal.damage import Damage
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import Fields, unsealed

UNTIL = date(2026, 11, 22)
YEAR = tuple(years(1, UNTIL))


def journal(where: Places) -> DiskJournal:
    return DiskJournal(where.diary, where.state, lambda: datetime(2026, 11, 22, 12, tzinfo=HOME))


@pytest.fixture(scope="module")
def a_year(tmp_path_factory: pytest.TempPathFactory) -> Places:
    where = places(tmp_path_factory.mktemp("year"), {})
    write(where, YEAR)
    return where


def test_the_journal_reads_back_what_was_written(a_year):
    kept = journal(a_year).entries(UNTIL - timedelta(days=400), UNTIL)
    assert [(each.evening, each.entry) for each in kept] == list(YEAR)


def test_nothing_in_it_is_damaged(a_year):
    assert journal(a_year).damage(everywhere=True) == Damage()


def test_its_lines_are_those_that_the_journal_writes_itself(tmp_path):
    days = [each for each in YEAR if date(2026, 10, 24) <= each[0] <= date(2026, 10, 26)]
    fast, slow = places(tmp_path / "fast", {}), places(tmp_path / "slow", {})
    write(fast, days)
    moment = days[0][1].at
    itself = DiskJournal(slow.diary, slow.state, lambda: moment)
    for evening, entry in days:
        moment = entry.at
        itself.add(evening, entry)
    itself.close()
    assert told(fast.diary) == told(slow.diary)


def told(diary: Path) -> list[Fields]:
    """Return what the lines say, without what is made up anew each time."""
    raw = [line for path in sorted(diary.iterdir()) for line in path.read_bytes().splitlines()]
    lines = [unsealed(line) or {} for line in raw]
    for line in lines:
        line.pop("id", None)
        for fields in (line, line.get("doc", {})):
            fields.pop("uid", None)
            fields.pop("dev", None)
    return lines


def test_a_year_has_both_changes_of_the_clock_and_a_holiday_elsewhere():
    at = [entry.at for _, entry in YEAR]
    assert {moment.utcoffset() for moment in at if moment.tzinfo is HOME} == {
        timedelta(hours=1),
        timedelta(hours=2),
    }
    assert {moment.month for moment in at if moment.tzinfo is HOLIDAY} >= {7}


@pytest.fixture(scope="module")
def ten_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ten-years")
    assert write(places(folder, {}), years(10, now().date())) > 36_500
    return folder


def test_status_answers_on_ten_years(ten_years, capsys):
    assert cli.main(["--data", str(ten_years), "status", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["caffeine"]["now_mg"] > 0  # of yesterday's cups


def test_agenda_answers_on_ten_years_for_an_evening_long_ago(ten_years, capsys):
    long_ago = (now().date() - timedelta(days=9 * 365)).isoformat()
    assert cli.main(["--data", str(ten_years), "agenda", "--json", "--date", long_ago]) == 0
    told = json.loads(capsys.readouterr().out)
    states = {each["id"]: each["state"] for each in told["moments"]}
    assert told["evening"] == long_ago
    assert states["rest"] in ("shown", "skipped", "dropped")


def test_one_more_coffee_is_kept_among_ten_years(ten_years, capsys):
    assert cli.main(["--data", str(ten_years), "log", "koffie", "--json"]) == 0
    uid = json.loads(capsys.readouterr().out)["id"]
    assert cli.main(["--data", str(ten_years), "undo", uid]) == 0
