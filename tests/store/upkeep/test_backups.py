"""Back-ups are whole, tried out, thinned out by age, and a failed one pushes no good one out."""

import errno
import os
import shutil
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import StillClock
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Refused
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.transfer.merge import of_folder
from slaaprust.store.transfer.read_source import read
from slaaprust.store.upkeep import backups as module
from slaaprust.store.upkeep.archive import Archive, open_archive
from slaaprust.store.upkeep.backups import back_up, backups, thin_out
from slaaprust.store.upkeep.location import DiaryLocation
from slaaprust.store.upkeep.retention import ALL_OF, kept

NOW = datetime(2026, 11, 22, 20, 45, tzinfo=UTC)
EVENING = date(2026, 11, 22)
MOMENTS = st.sets(
    st.integers(-100, 600 * 24 * 60).map(lambda ago: NOW - timedelta(minutes=ago)), max_size=120
)


class Home:
    """A diary with a few entries, and where its back-ups go."""

    def __init__(self, folder: Path) -> None:
        self.diary, self.state = folder / "diary", folder / "state"
        self.folder, self.settings = self.state / "backups", folder / "settings.toml"
        self.clock = StillClock("2026-11-22 21:45")
        self.journal = DiskJournal(self.diary, self.state, self.clock)
        self.archive = Archive(
            DiaryLocation(self.diary, self.state),
            self.state,
            self.settings,
            self.journal,
            self.clock,
        )
        self.add()

    def add(self) -> str:
        return self.journal.add(EVENING, Meal(self.clock()))

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_a_back_up_holds_the_whole_diary_for_its_owner_alone(place: Home) -> None:
    made = back_up(place.diary, place.folder, NOW)
    assert made
    assert Path(made.path).name == "slaaprust-2026-11-22T204500Z.zip"
    assert read(Path(made.path)).versions == of_folder(place.diary) != {}
    assert (Path(made.path).stat().st_mode & 0o777, place.folder.stat().st_mode & 0o777) == (
        0o600,
        0o700,
    )
    assert backups(place.folder) == (made,)


def test_only_a_change_makes_another_back_up(place: Home) -> None:
    assert back_up(place.diary, place.folder, NOW)
    assert back_up(place.diary, place.folder, NOW + timedelta(hours=1)) is None
    place.add()
    assert back_up(place.diary, place.folder, NOW + timedelta(hours=2))
    assert len(backups(place.folder)) == 2


def test_a_clock_set_back_does_not_make_back_ups_of_what_has_one(place: Home) -> None:
    assert back_up(place.diary, place.folder, NOW)
    place.add()
    assert back_up(place.diary, place.folder, NOW - timedelta(days=400))
    assert back_up(place.diary, place.folder, NOW - timedelta(days=399)) is None


def test_no_diary_makes_no_back_up(tmp_path: Path) -> None:
    assert back_up(tmp_path / "diary", tmp_path / "backups", NOW) is None
    assert list(tmp_path.iterdir()) == []


def test_a_disk_too_full_is_told_and_the_others_stay(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert back_up(place.diary, place.folder, NOW)
    place.add()
    nearly = shutil.disk_usage(place.folder)._replace(free=1 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly)
    with pytest.raises(NotKept, match="de schijf is vol"):
        place.archive.back_up()
    assert place.names() == ["slaaprust-2026-11-22T204500Z.zip"]


@pytest.mark.parametrize("harm", ["cut", "flip", "nothing"])
def test_a_zip_that_does_not_hold_what_was_read_never_counts(
    place: Home, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    assert back_up(place.diary, place.folder, NOW)
    place.add()
    real = module._zipped

    def harmed(
        diary: Path, stand: module.Stand, new: Path, moment: datetime, settings: Path | None
    ) -> object:
        read = real(diary, stand, new, moment, settings)
        raw = bytearray(new.read_bytes())
        raw[60] ^= 1
        new.write_bytes({"cut": raw[:50], "flip": raw, "nothing": b""}[harm])
        return read

    monkeypatch.setattr(module, "_zipped", harmed)
    monkeypatch.setattr(module, "thin_out", lambda *_: pytest.fail("thinned out"))
    with pytest.raises(OSError, match=r".") as told:
        back_up(place.diary, place.folder, NOW + timedelta(hours=1))
    assert told.value.errno == errno.EIO
    assert place.names() == ["slaaprust-2026-11-22T204500Z.zip"]


def test_a_damaged_line_is_backed_up_as_it_is(place: Home) -> None:
    (file,) = place.diary.iterdir()
    file.write_bytes(file.read_bytes() + b"no line of ours\n")
    made = back_up(place.diary, place.folder, NOW)
    assert made
    with zipfile.ZipFile(made.path) as archive:
        assert archive.read(file.name) == file.read_bytes()


def test_what_is_older_is_thinned_out_and_what_a_broken_off_one_left_goes(place: Home) -> None:
    place.folder.mkdir()
    for days in range(400):
        at = NOW - timedelta(days=days)
        (place.folder / f"slaaprust-{at:%Y-%m-%dT%H%M%S}Z.zip").touch()
    (place.folder / ".slaaprust-2026-01-01T000000Z.zip.new-1").touch()
    (place.folder / "holiday.zip").touch()
    thin_out(place.folder, NOW)
    assert 12 + 7 + 6 <= len(backups(place.folder)) <= 12 + 10 + 9
    assert [name for name in place.names() if not name.startswith("slaaprust")] == ["holiday.zip"]


def test_the_last_two_named_after_a_version_stay(place: Home) -> None:
    place.folder.mkdir()
    for n in range(1, 5):
        at = NOW - timedelta(days=1000 - n)
        (place.folder / f"slaaprust-{at:%Y-%m-%dT%H%M%S}Z-version-0.{n}.zip").touch()
    for n in range(3000):
        at = NOW - timedelta(hours=6 * n)
        (place.folder / f"slaaprust-{at:%Y-%m-%dT%H%M%S}Z.zip").touch()
    thin_out(place.folder, NOW)
    labels = [each.label for each in backups(place.folder) if each.label]
    assert labels == ["version-0.4", "version-0.3"]


@given(MOMENTS)
def test_thinning_out_keeps_the_newest_and_all_of_two_days(moments: set[datetime]) -> None:
    stay = kept(moments, NOW)
    assert stay <= moments
    assert {each for each in moments if NOW - each < ALL_OF} <= stay
    assert not moments or max(moments) in stay
    assert len({each for each in stay if NOW - each >= ALL_OF}) <= 12 + 10 + 9


@given(MOMENTS)
def test_thinning_out_twice_is_once(moments: set[datetime]) -> None:
    once = kept(moments, NOW)
    assert kept(once, NOW) == once


@given(MOMENTS)
def test_each_of_the_last_twelve_days_with_a_back_up_keeps_its_newest(
    moments: set[datetime],
) -> None:
    days = sorted({each.date() for each in moments}, reverse=True)[:12]
    newest = {max(each for each in moments if each.date() == day) for day in days}
    assert newest <= kept(moments, NOW)


def test_a_year_of_half_hours_leaves_some_of_every_age() -> None:
    there: set[datetime] = set()
    for n in range(365 * 8):
        now = NOW + timedelta(hours=3 * n)
        there = kept(there | {now}, now)
    ages = sorted((now - each).days for each in there)
    assert len(there) <= 16 + 12 + 10 + 9
    assert any(age > 200 for age in ages)
    assert any(40 < age < 80 for age in ages)


def test_a_new_version_backs_up_under_the_name_of_the_old_before_it_writes(place: Home) -> None:
    place.journal.close()
    (place.state / "version").write_text("0.0.9\n")
    before = of_folder(place.diary)
    here = DiaryLocation(place.diary, place.state)
    journal = open_archive(here, place.state, place.state / "s.toml", place.clock).journal
    journal.entries(EVENING, EVENING)
    assert backups(place.folder) == ()
    journal.add(EVENING, Meal(place.clock()))
    (made,) = backups(place.folder)
    assert (made.label, read(Path(made.path)).versions) == ("version-0.0.9", before)
    journal.add(EVENING, Meal(place.clock()))
    assert len(backups(place.folder)) == 1


def test_by_itself_it_backs_up_half_an_hour_apart_and_only_what_changed(place: Home) -> None:
    def look(minutes: float) -> int:
        place.clock.forward(minutes=minutes)
        place.archive.look()
        place.archive.close()  # waits for the thread
        return len(backups(place.folder))

    assert look(0) == 1
    assert look(31) == 1
    place.add()
    assert look(1) == 1
    assert look(30) == 2
    assert place.archive.problem == ""


def test_the_settings_are_in_it_and_a_change_of_them_makes_a_new_one(place: Home) -> None:
    preferences = SettingsFile(place.settings)
    preferences.save(Settings())
    first = place.archive.back_up()
    assert first
    assert place.archive.back_up() == first
    preferences.save(changed(Settings(), landing_before=80))
    place.clock.forward(minutes=1)
    second = place.archive.back_up()
    assert second
    assert second != first
    lengths = [place.archive.settings_in(Path(each.path)) for each in (first, second)]
    assert [each["landing_before"] for each in lengths] == [75, 80]
    assert set(read(Path(second.path)).versions) == set(of_folder(place.diary))


def test_a_back_up_without_settings_or_with_broken_ones_says_so(place: Home) -> None:
    made = place.archive.back_up()
    place.settings.write_bytes(b"\xff = = 3")
    place.clock.forward(minutes=1)
    broken = place.archive.back_up()
    for each in (made, broken):
        assert each
        with pytest.raises(Refused, match="staan geen instellingen"):
            place.archive.settings_in(Path(each.path))


def test_settings_that_would_unpack_to_gigabytes_are_not_unpacked(
    place: Home, tmp_path: Path
) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("settings.toml", b"# " + b"0" * (2 << 20))
    with pytest.raises(Refused, match="staan geen instellingen"):
        place.archive.settings_in(bomb)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_no_right_to_write_is_told(place: Home) -> None:
    place.state.chmod(0o500)
    place.archive.look()
    place.archive.close()
    assert place.archive.problem == "geen rechten om te schrijven"
    place.state.chmod(0o700)


def test_by_itself_a_failure_is_remembered_as_its_cause(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    nearly = shutil.disk_usage(place.diary)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly)
    place.archive.look()
    place.archive.close()
    assert place.archive.problem == "de schijf is vol"
