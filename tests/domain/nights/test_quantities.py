"""The quantities of a night: worked numbers, missing answers, and minutes counted one by one."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from examples import DEAR
from hypothesis import example, given
from hypothesis import strategies as st
from night_oracle import Lived

from slaaprust.domain.nights.quantities import Quantities, quantities
from slaaprust.domain.records.night import Night

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZONES = ("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


def night(bed: str, light: str, sol: int, waso: int, final: str, up: str, day: int = 21) -> Night:
    """A night of November 2026 by the clock in Amsterdam; before noon is the next day."""

    def at(wall: str) -> datetime:
        later = day + (wall < "12")
        return datetime.fromisoformat(f"2026-11-{later:02d}T{wall}").replace(tzinfo=AMSTERDAM)

    return Night(at("11:59"), at(bed), at(light), at(final), at(up), sol=sol, waso=waso)


WORKED = (
    # bed, light, SOL, WASO, final, up: TIB, TST, TWAK, TWT, SE TIB, SE DSE, onset, midpoint
    (("22:45", "23:15", 40, 35, "06:20", "06:50"),
     (485, 350, 30, 105, 72.16, 82.35, "23:55:00", "03:07:30")),
    (("21:30", "23:30", 90, 60, "05:00", "07:00"),
     (570, 180, 120, 270, 31.58, 54.55, "01:00:00", "03:00:00")),
    (("23:00", "23:00", 0, 0, "07:00", "07:00"),
     (480, 480, 0, 0, 100, 100, "23:00:00", "03:00:00")),
)  # fmt: skip


@pytest.mark.parametrize(("told", "worked"), WORKED)
def test_the_worked_nights_come_out_exactly(told, worked):
    q = quantities(night(*told))
    shares = round(q.se_tib, 2), round(q.se_dse, 2)
    clocks = f"{q.onset:%H:%M:%S}", f"{q.midpoint:%H:%M:%S}"
    assert (q.tib, q.tst, q.twak, q.twt, *shares, *clocks) == worked


@pytest.mark.parametrize(
    ("in_bed", "asleep", "percent"),
    [
        (9 * 60 + 43, 6 * 60 + 37, 68.1),  # lcvriend/sleepanalysis
        (540, 480, 88.9),  # 0.89, Decision Analytics Journal 1:7, table 3
        (540, 360, 66.7),  # 67 %
        (480, 455, 94.8),
    ],
)
def test_published_shares_come_out(in_bed, asleep, percent):
    bed = datetime(2026, 11, 21, 21, tzinfo=AMSTERDAM)
    up = bed + timedelta(minutes=in_bed)
    told = Night(bed, bed, bed, up, up, sol=0, waso=in_bed - asleep)
    assert round(quantities(told).se_tib, 1) == percent


def test_what_the_mctq_package_works_out_comes_out():
    q = quantities(night("22:10", "22:00", 15, 0, "06:15", "06:15"))
    assert f"{q.onset:%H:%M}" == "22:15"
    assert q.tib == 485
    q = quantities(night("23:00", "23:00", 30, 0, "07:30", "07:30"))
    assert (q.spt, f"{q.midpoint:%H:%M}") == (480, "03:30")
    assert quantities(night("23:00", "23:00", 0, 0, "08:00", "08:00")).spt == 540


@pytest.mark.parametrize(
    ("evening", "hours"),
    [("2026-03-28", 7), ("2026-10-24", 9), ("2025-03-29", 7), ("2025-10-25", 9)],
)
def test_a_night_in_which_the_clock_changes_is_as_long_as_it_was(evening, hours):
    bed = datetime.fromisoformat(f"{evening}T23:00").replace(tzinfo=AMSTERDAM)
    up = (bed + timedelta(hours=8)).replace(tzinfo=AMSTERDAM)  # by the clock on the wall
    q = quantities(Night(bed, bed, bed, up, up, sol=0, waso=0))
    assert (q.tib, q.tst) == (hours * 60, hours * 60)


NEEDS = {
    "in_bed": {"tib", "settling", "se_tib"},
    "try_to_sleep": {"settling", "spt", "tst", "se_tib", "se_dse", "onset", "midpoint"},
    "final_awakening": {"spt", "tst", "twak", "twt", "se_tib", "se_dse", "midpoint"},
    "out_of_bed": {"tib", "twak", "twt", "se_tib"},
    "sol": {"sol", "spt", "tst", "twt", "se_tib", "se_dse", "onset", "midpoint"},
    "waso": {"waso", "tst", "twt", "se_tib", "se_dse"},
}


@pytest.mark.parametrize("key", NEEDS)
def test_what_is_not_told_leaves_out_what_needs_it_and_nothing_else(key):
    whole = night("22:45", "23:15", 40, 35, "06:20", "06:50")
    with_all, without = quantities(whole), quantities(replace(whole, **{key: None}))
    gone = {name for name, value in asdict(without).items() if value is None}
    assert gone == NEEDS[key]
    assert all(
        getattr(without, name) == getattr(with_all, name) for name in asdict(with_all).keys() - gone
    )
    assert with_all.complete and not without.complete


def test_a_night_of_which_nothing_is_told_comes_to_nothing():
    nothing = quantities(Night(datetime(2026, 11, 22, 9, tzinfo=AMSTERDAM)))
    assert set(asdict(nothing).values()) == {None}


def test_who_did_not_wake_was_not_awake_but_who_woke_must_say_for_how_long():
    told = replace(night("23:00", "23:00", 10, 0, "07:00", "07:00"), waso=None)
    assert quantities(told).waso is None
    assert quantities(replace(told, awakenings=2)).waso is None
    assert quantities(replace(told, awakenings=0)).waso == 0


def test_the_minutes_still_trying_count_in_the_episode_but_not_in_the_time_in_bed():
    told = replace(night("22:45", "23:15", 40, 35, "06:20", "06:50"), still_trying=25)
    q = quantities(told)
    assert round(q.se_dse, 2) == round(100 * 350 / (40 + 350 + 35 + 25), 2)
    assert round(q.se_tib, 2) == 72.16


def test_no_time_in_bed_at_all_has_no_share():
    q = quantities(night("23:00", "23:00", 0, 0, "23:00", "23:00"))
    assert (q.tib, q.se_tib, q.se_dse) == (0, None, None)


@st.composite
def lived(draw: st.DrawFn) -> Lived:
    """A night in any zone, often one in which the clock changes, with its minutes in some order."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    changes = ("2026-03-28", "2026-10-24", "2026-03-07", "2026-10-31", "2026-04-04", "2026-10-03")
    day = draw(st.sampled_from(changes) | st.dates(date(2000, 1, 1), date(2099, 1, 1)).map(str))
    wall = datetime.fromisoformat(day[:10]).replace(tzinfo=zone)
    start = wall.astimezone(UTC) + timedelta(minutes=draw(st.integers(17 * 60, 35 * 60)))
    minutes = draw(st.integers(0, 120)) * "b" + draw(st.integers(0, 180)) * "l"
    pieces = draw(st.lists(st.tuples(st.integers(1, 300), st.integers(1, 60)), max_size=4))
    minutes += "".join(asleep * "s" + awake * "w" for asleep, awake in pieces)
    minutes += draw(st.integers(1, 300)) * "s" + draw(st.integers(0, 150)) * "t"
    return Lived(start, minutes, zone)


def told(night: Lived) -> Night:
    return Night(
        night.out_of_bed(),
        night.first("b"),
        night.first("l"),
        night.last_waking(),
        night.out_of_bed(),
        sol=night.count("l"),
        waso=night.count("w"),
    )


A_SPRING_NIGHT = Lived(
    datetime(2026, 3, 28, 22, tzinfo=UTC), "b" * 15 + "l" * 40 + "s" * 300 + "t" * 5, AMSTERDAM
)


@example(A_SPRING_NIGHT)
@DEAR
@given(lived())
def test_the_lengths_are_the_minutes_counted_and_together_the_time_in_bed(night: Lived):
    q = quantities(told(night))
    counted = {
        "tib": "blswt", "settling": "b", "sol": "l", "waso": "w",
        "spt": "sw", "tst": "s", "twak": "t", "twt": "lwt",
    }  # fmt: skip
    assert {name: getattr(q, name) for name in counted} == {
        name: night.count(letters) for name, letters in counted.items()
    }
    assert q.tib == q.settling + q.sol + q.tst + q.waso + q.twak
    assert q.complete


@DEAR
@given(lived())
def test_onset_and_midpoint_lie_where_the_minutes_have_them(night: Lived):
    q = quantities(told(night))
    assert q.onset == night.first("s") and q.onset.tzinfo is night.zone
    assert q.midpoint == night.middle() and q.midpoint.tzinfo is night.zone


@DEAR
@given(lived())
def test_the_shares_are_those_of_the_counted_minutes(night: Lived):
    q = quantities(told(night))
    assert q.se_tib == pytest.approx(100 * night.count("s") / len(night.minutes))
    assert q.se_dse == pytest.approx(100 * night.count("s") / night.count("lsw"))


START = datetime(2020, 1, 1, tzinfo=AMSTERDAM)
MAYBE = st.none() | st.integers(0, 5 * 10**6).map(lambda n: START + timedelta(minutes=n))


@given(st.lists(MAYBE, min_size=4, max_size=4), st.none() | st.integers(0, 960))
def test_moments_in_any_order_give_no_length_below_nothing(moments, minutes):
    q: Quantities = quantities(
        Night(datetime(2026, 1, 1, tzinfo=UTC), *moments, sol=minutes, waso=0)
    )
    lengths = q.tib, q.settling, q.spt, q.tst, q.twak
    assert all(each is None or each >= 0 for each in lengths)
