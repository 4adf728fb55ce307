"""Versions from elsewhere are merged by uid: the newest stays, twice is once, all or nothing."""

from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fakes import StillClock
from hypothesis import given, settings
from hypothesis import strategies as st

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Meal, Sip
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.transfer import merge
from slaaprust.store.transfer.merge import Versions, of_folder, take_in, weigh

EVENING = date(2026, 11, 22)
OCTOBER = date(2026, 10, 22)


def opened(folder: Path, clock: StillClock, device: str = "here") -> DiskJournal:
    return DiskJournal(folder / "diary", folder / device, clock)


@pytest.fixture
def clock() -> StillClock:
    return StillClock("2026-11-22 21:45")


@pytest.fixture
def here(tmp_path: Path, clock: StillClock) -> DiskJournal:
    return opened(tmp_path / "a", clock)


@pytest.fixture
def there(tmp_path: Path, clock: StillClock) -> DiskJournal:
    return opened(tmp_path / "b", clock)


def diary(tmp_path: Path, which: str) -> Versions:
    return of_folder(tmp_path / which / "diary")


def test_what_is_new_comes_in_also_where_the_journal_is_open(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    mine = here.add(EVENING, Meal(clock()))
    uid, old = there.add(EVENING, Meal(clock())), there.add(OCTOBER, Meal(clock()))
    weighed = take_in(here, diary(tmp_path, "b"), clock())
    assert set(weighed.new) == {uid, old}
    assert {each.uid for each in here.entries(OCTOBER, EVENING)} == {mine, uid, old}
    here.remove(uid)
    assert {each.uid for each in here.entries(OCTOBER, EVENING)} == {mine, old}


def test_the_journal_does_not_take_what_came_in_for_the_work_of_a_double(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    here.add(EVENING, Meal(clock()))
    device = (tmp_path / "a" / "here" / "device").read_bytes()
    there.add(EVENING, Meal(clock()))
    take_in(here, diary(tmp_path, "b"), clock())
    here.add(EVENING, Meal(clock()))
    assert len(here.entries(EVENING, EVENING)) == 3
    assert (tmp_path / "a" / "here" / "device").read_bytes() == device


def test_taking_in_twice_is_once(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    there.add(EVENING, Meal(clock()))
    take_in(here, diary(tmp_path, "b"), clock())
    sizes = [each.stat().st_size for each in (tmp_path / "a" / "diary").iterdir()]
    again = take_in(here, diary(tmp_path, "b"), clock())
    assert (again.wanted, again.same) == ((), 1)
    assert [each.stat().st_size for each in (tmp_path / "a" / "diary").iterdir()] == sizes


def test_what_is_newer_here_stays_a_removal_as_well(
    tmp_path: Path, here: DiskJournal, clock: StillClock
) -> None:
    edited, removed = here.add(EVENING, Meal(clock())), here.add(EVENING, Meal(clock()))
    old = deepcopy(diary(tmp_path, "a"))
    here.replace(edited, Sip(clock(), "thee", 30.0))
    here.remove(removed)
    weighed = take_in(here, old, clock())
    assert (weighed.wanted, set(weighed.older)) == ((), {edited, removed})
    assert [each.uid for each in here.entries(EVENING, EVENING)] == [edited]


def test_what_is_newer_there_replaces_ours_and_a_removal_comes_along(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    edited, removed = there.add(EVENING, Meal(clock())), there.add(EVENING, Meal(clock()))
    take_in(here, diary(tmp_path, "b"), clock())
    there.replace(edited, Sip(clock(), "thee", 30.0))
    there.remove(removed)
    weighed = take_in(here, diary(tmp_path, "b"), clock())
    assert set(weighed.newer) == {edited, removed}
    (kept,) = here.entries(EVENING, EVENING)
    assert isinstance(kept.entry, Sip)


def test_an_edit_that_a_removal_here_had_not_seen_outlives_it_for_good(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    uid = there.add(EVENING, Meal(clock()))
    take_in(here, diary(tmp_path, "b"), clock())
    there.replace(uid, Sip(clock(), "thee", 30.0))
    clock.forward(days=1)
    here.remove(uid)
    for _ in range(2):
        take_in(here, diary(tmp_path, "b"), clock())
        (kept,) = here.entries(EVENING, EVENING)
        assert isinstance(kept.entry, Sip)


def test_each_month_is_one_write(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    for _ in range(3):
        there.add(EVENING, Meal(clock()))
        there.add(OCTOBER, Meal(clock()))
    take_in(here, diary(tmp_path, "b"), clock())
    for file in (tmp_path / "a" / "diary").iterdir():
        left = [line.rpartition(b'"left":')[2][:1] for line in file.read_bytes().splitlines()[1:]]
        assert left == [b"2", b"1", b"0"]


def test_where_one_month_is_of_a_newer_version_nothing_is_taken_in(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock
) -> None:
    mine = here.add(EVENING, Meal(clock()))
    there.add(EVENING, Meal(clock()))
    there.add(OCTOBER, Meal(clock()))
    (file,) = (tmp_path / "a" / "diary").iterdir()
    _, _, rest = file.read_bytes().partition(b"\n")
    file.write_bytes(b'{"journal":99,"schema":1}\n' + rest)
    with pytest.raises(NotKept, match="nieuwere versie"):
        take_in(here, diary(tmp_path, "b"), clock())
    assert set(diary(tmp_path, "a")) == {mine}


def test_where_there_is_no_room_nothing_is_taken_in(
    tmp_path: Path, here: DiskJournal, there: DiskJournal, clock: StillClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    here.add(EVENING, Meal(clock()))
    there.add(OCTOBER, Meal(clock()))
    nearly = merge.shutil.disk_usage(tmp_path)._replace(free=1 << 20)
    monkeypatch.setattr(merge.shutil, "disk_usage", lambda _: nearly)
    with pytest.raises(NotKept, match="de schijf is vol"):
        take_in(here, diary(tmp_path, "b"), clock())
    assert len(diary(tmp_path, "a")) == 1


def test_what_no_file_can_take_is_told(here: DiskJournal, clock: StillClock) -> None:
    weighed = weigh({}, {"koffie": [{}], "01M82G2J70TEP4JN34NBX0Y902": [{"mg": float("nan")}]})
    assert weighed.unknown == ("koffie", "01M82G2J70TEP4JN34NBX0Y902")


UID = "01M82G2J70TEP4JN34NBX0Y902"
VERSION = st.builds(
    lambda minute, dev, gone: {
        "updated": datetime(2026, 11, 22, 20, minute, tzinfo=UTC).isoformat(), "dev": dev,
        "deleted": gone, "base": None,
    },
    st.integers(0, 9), st.sampled_from("abc"), st.booleans(),
)  # fmt: skip


@settings(max_examples=60)
@given(ours=st.lists(VERSION, max_size=4), theirs=st.lists(VERSION, min_size=1, max_size=4))
def test_what_was_taken_in_is_the_same_the_next_time(ours: list, theirs: list) -> None:
    weighed = weigh({UID: ours} if ours else {}, {UID: theirs})
    count = len(weighed.wanted) + len(weighed.older) + weighed.same
    assert (count, weighed.unknown) == (1, ())
    assert weigh({UID: ours + theirs}, {UID: theirs}).same == 1
