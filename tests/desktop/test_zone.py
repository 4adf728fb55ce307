"""The computer's time zone is found wherever it is written, and again after a journey."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from slaaprust.desktop.zone import zone

ZONES = Path("/usr/share/zoneinfo")


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir()
    return folder


def offset(found: ZoneInfo, moment: str) -> float:
    told = datetime.fromisoformat(moment).replace(tzinfo=found).utcoffset()
    return (told or timedelta()) / timedelta(hours=1)


def test_a_journey_needs_no_restart(etc: Path) -> None:
    link = etc / "localtime"
    link.symlink_to(ZONES / "Europe/Amsterdam")
    assert zone({}, etc).key == "Europe/Amsterdam"
    link.unlink()
    link.symlink_to(ZONES / "America/New_York")
    assert zone({}, etc).key == "America/New_York"


def test_a_link_to_a_link_is_followed_to_the_name_of_the_zone(etc: Path) -> None:
    (etc / "localtime").symlink_to("here")
    (etc / "here").symlink_to("../usr/share/zoneinfo/Europe/Amsterdam")
    assert zone({}, etc).key == "Europe/Amsterdam"


def test_links_in_a_circle_end_in_utc(etc: Path) -> None:
    (etc / "localtime").symlink_to("localtime")
    assert zone({}, etc).key == "UTC"


def test_a_copied_file_has_its_name_beside_it(etc: Path) -> None:
    (etc / "localtime").write_bytes((ZONES / "Europe/Amsterdam").read_bytes())
    (etc / "timezone").write_text("Europe/Amsterdam\n")
    assert zone({}, etc).key == "Europe/Amsterdam"


def test_a_copied_file_without_a_name_still_has_its_rules(etc: Path) -> None:
    (etc / "localtime").write_bytes((ZONES / "Europe/Amsterdam").read_bytes())
    found = zone({}, etc)
    assert (offset(found, "2026-01-01"), offset(found, "2026-07-01")) == (1, 2)


@pytest.mark.parametrize(
    ("told", "winter", "summer"),
    [
        ("Europe/Amsterdam", 1, 2),
        (":Europe/Amsterdam", 1, 2),
        (str(ZONES / "Europe/Amsterdam"), 1, 2),
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1, 2),
        ("EST5", -5, -5),
        ("<+0530>-5:30", 5.5, 5.5),
        ("", 0, 0),
        ("rubbish", 0, 0),
        ("/no/such/file", 0, 0),
        ("../../../etc/passwd", 0, 0),
        ("half\ud800", 0, 0),
    ],
)
def test_the_environment_counts_first(etc: Path, told: str, winter: float, summer: float) -> None:
    (etc / "localtime").symlink_to(ZONES / "Asia/Tokyo")
    found = zone({"TZ": told}, etc)
    assert (offset(found, "2026-01-01"), offset(found, "2026-07-01")) == (winter, summer)


@pytest.mark.parametrize("damage", [b"", b"TZif2", b"\xff\xfe"])
def test_where_nothing_can_be_read_it_is_utc(etc: Path, damage: bytes) -> None:
    assert zone({}, etc).key == "UTC"
    (etc / "localtime").write_bytes(damage)
    (etc / "timezone").write_bytes(damage)
    assert zone({}, etc).key == "UTC"
