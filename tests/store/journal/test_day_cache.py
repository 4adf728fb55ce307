"""Days over the years are summed up once, and never otherwise than the files have them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fakes import StillClock
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.records.journal import Alcohol, Kept, Meal, Sip
from slaaprust.domain.records.summary import DaySummary, joined, summaries
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.month import Month

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=AMSTERDAM)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[DiskJournal]:
    journal = opened(tmp_path)
    for month in range(1, 12):
        evening = date(2026, month, 28) + timedelta(days=2)  # February's is 2 March
        journal.add(evening, Sip(at(evening, 9), "filterkoffie", 60.0))
        journal.add(evening, Sip(at(evening, 23) + timedelta(hours=4), "thee", 30.0))
        journal.add(evening, Meal(at(evening, 18)))
    yield journal
    journal.close()


def opened(folder: Path) -> DiskJournal:
    return DiskJournal(folder / "diary", folder / "state", StillClock("2026-11-22 21:45"))


def of_the_files(journal: DiskJournal) -> tuple[DaySummary, ...]:
    return summaries(journal.entries(FIRST, LAST))


def test_a_day_is_what_was_drunk_and_done(journal: DiskJournal) -> None:
    day = date(2026, 4, 30)
    last = datetime.fromisoformat("2026-05-01T03:00:00+02:00")
    (found,) = journal.days(day, day)
    assert found == DaySummary(day, 90.0, last, {"meal": 1, "sip": 2})


def test_sealed_months_are_not_read_again(
    journal: DiskJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = journal.days(FIRST, LAST)
    assert days == of_the_files(journal)
    journal.close()
    later = opened(tmp_path)
    month, read = later._month, list[str]()

    def noted(name: str, names: list[str]) -> Month:
        read.append(name)
        return month(name, names)

    monkeypatch.setattr(later, "_month", noted)
    assert later.days(FIRST, LAST) == days
    assert read == ["2026-11", "2026-12"]


def test_a_month_whose_files_changed_is_summed_up_anew(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.days(FIRST, LAST)
    june = date(2026, 6, 30)
    uid = journal.add(june, Alcohol(at(june, 20)))
    assert journal.days(june, june)[0].counts == {"alcohol": 1, "meal": 1, "sip": 2}
    journal.remove(uid)
    (file,) = (tmp_path / "diary").glob("2026-07.*")
    file.rename(file.with_suffix(".away"))
    assert journal.days(FIRST, LAST) == of_the_files(journal)


@given(st.data())
def test_a_damaged_cache_is_made_again(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("any")
    journal = opened(folder)
    for month in (3, 4):
        journal.add(date(2026, month, 9), Sip(at(date(2026, month, 9), 9), "thee", 30.0))
    days = journal.days(FIRST, LAST)
    cache = folder / "state" / "days.json"
    raw = bytearray(cache.read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    cache.write_bytes(raw[: data.draw(st.integers(0, len(raw)))])
    assert journal.days(FIRST, LAST) == days
    cache.unlink()
    assert journal.days(FIRST, LAST) == days
    journal.close()


def test_a_reader_sums_up_without_a_trace(journal: DiskJournal, tmp_path: Path) -> None:
    reader = DiskJournal(
        tmp_path / "diary", tmp_path / "state", StillClock("2026-11-22 21:45"), writable=False
    )
    assert reader.days(FIRST, LAST) == of_the_files(journal)
    assert not (tmp_path / "state" / "days.json").exists()


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 200), st.integers(0, 9)), max_size=9))
def test_parts_of_a_day_come_to_the_same_as_the_whole(
    sips: list[tuple[int, int, int]],
) -> None:
    kept = [
        Kept("", FIRST + timedelta(day), Sip(at(FIRST, hour), "thee", float(mg)))
        for day, mg, hour in sips
    ]
    whole = summaries(kept)
    assert joined((*summaries(kept[:4]), *summaries(kept[4:]))) == whole
    assert sum(day.mg for day in whole) == sum(mg for _, mg, _ in sips)
    assert sum(day.counts["sip"] for day in whole) == len(sips)
