"""When each moment of an evening holds, how it stands, and what is to be done now."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from fakes import World

from slaaprust.domain.evening import evening_on
from slaaprust.domain.records.journal import Dropped, Entry, Shown, Skipped, Snoozed, Tonight
from slaaprust.domain.settings.options import read
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight import moments
from slaaprust.domain.tonight.cutoffs import caffeine_cutoff, exercise_cutoff
from slaaprust.domain.tonight.day import Day, Facts
from slaaprust.domain.tonight.due import (
    Drop,
    Hindrance,
    Hold,
    Planned,
    Show,
    State,
    agenda,
    due,
    pasts,
)
from slaaprust.domain.tonight.moments import MOMENTS, Moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEDNESDAY, SATURDAY = date(2026, 11, 18), date(2026, 11, 21)
LONG_AGO = datetime(2026, 11, 1, tzinfo=UTC)
KNOWN = Facts(caffeine_since=LONG_AGO, exercise_since=LONG_AGO, parked=True)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def settings(**values: object) -> Settings:
    found, problems = read(values)
    assert not problems
    return found


def a_day(on: date = WEDNESDAY, facts: Facts = KNOWN, **values: object) -> Day:
    wished = settings(**values)
    return Day(evening_on(on, AMSTERDAM, wished, {}), wished, facts)


def planned(name: str, day: Day, now: str = "2026-11-18T09:00", **how: object) -> Planned:
    past = pasts(how.get("entries", ()))  # type: ignore[arg-type]
    plan = agenda(wall(now).astimezone(UTC), day, past, how.get("hindrance", Hindrance()))  # type: ignore[arg-type]
    return next(each for each in plan if each.id == name)


def span(name: str, day: Day) -> tuple[str, str] | None:
    found = planned(name, day)
    if found.at is None or found.until is None:
        return None
    return tuple(f"{day.evening.local(each):%d %H:%M}" for each in (found.at, found.until))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("bed", "hours", "cutoff"),
    [
        ("23:00", 6, "18 17:00"),
        ("23:00", 4, "18 19:00"),
        ("23:00", 8.8, "18 14:12"),
        ("23:00", 9, "18 14:00"),
        ("23:00", 13.2, "18 09:48"),
        ("00:30", 6, "18 18:30"),
        ("00:30", 8.8, "18 15:42"),
        ("08:30", 6, "19 02:30"),
    ],
)
def test_the_caffeine_cutoff_is_so_many_hours_before_bed(
    bed: str, hours: float, cutoff: str
) -> None:
    wished = replace(settings(bedtime=bed, getting_up="10:40"), caffeine_cutoff=hours)
    day = Day(evening_on(WEDNESDAY, AMSTERDAM, wished, {}), wished)
    assert f"{day.evening.local(caffeine_cutoff(day)):%d %H:%M}" == cutoff


@pytest.mark.parametrize(
    ("on", "bed", "caffeine", "exercise"),
    [
        (date(2026, 3, 28), "23:00", "28 17:00", "28 19:00"),
        (date(2026, 3, 28), "04:00", "28 21:00", "28 23:00"),
        (date(2026, 3, 28), "02:30", "28 20:30", "28 22:30"),
        (date(2026, 10, 24), "04:00", "24 23:00", "25 01:00"),
        (date(2026, 10, 24), "02:30", "24 20:30", "24 22:30"),
    ],
)
def test_cutoffs_are_real_hours_in_the_nights_in_which_the_clock_changes(
    on: date, bed: str, caffeine: str, exercise: str
) -> None:
    day = a_day(on, bedtime=bed, getting_up="10:00")
    local = day.evening.local
    assert f"{local(caffeine_cutoff(day)):%d %H:%M}" == caffeine
    assert f"{local(exercise_cutoff(day)):%d %H:%M}" == exercise
    assert day.evening.bedtime - caffeine_cutoff(day) == timedelta(hours=6)


def test_a_fixed_caffeine_time_goes_before_the_hours() -> None:
    assert span("last_caffeine", a_day(caffeine_cutoff_at="18:00")) == ("18 17:30", "18 18:00")
    late = a_day(caffeine_cutoff_at="18:00", bedtime="00:30")
    assert span("last_caffeine", late) == ("18 17:30", "18 18:00")


@pytest.mark.parametrize(
    ("moment", "times"),
    [
        ("daylight", ("18 12:30", "18 13:30")),
        ("last_caffeine", ("18 16:30", "18 17:00")),
        ("caffeine_cutoff", ("18 17:00", "18 23:00")),
        ("last_exercise", ("18 18:00", "18 19:00")),
        ("exercise_cutoff", ("18 19:00", "18 23:00")),
        ("last_meal", ("18 20:00", "18 20:30")),
        ("last_alcohol", ("18 19:00", "18 19:30")),
        ("last_nicotine", ("18 19:00", "18 19:30")),
        ("landing", ("18 21:45", "18 23:00")),
        ("screens_off", ("18 22:00", "18 23:00")),
        ("park", ("18 22:45", "18 23:00")),
        ("rest", ("18 23:00", "18 23:20")),
        ("morning", ("18 07:00", "18 12:00")),
    ],
)
def test_the_moments_of_an_ordinary_day(moment: str, times: tuple[str, str]) -> None:
    others = dict.fromkeys(("last_meal", "last_alcohol", "last_nicotine"), "prompt")
    assert span(moment, a_day(daylight="on", **others)) == times


@pytest.mark.parametrize(
    "switch",
    ["daylight", "last_caffeine", "last_exercise", "landing", "screens_off", "park", "rest"],
)
def test_each_moment_can_be_switched_off(switch: str) -> None:
    assert planned(switch, a_day(**{switch: "off"})).state is State.OFF


def test_warnings_are_only_for_people_who_log() -> None:
    nobody = a_day(facts=Facts())
    assert planned("last_caffeine", nobody).state is State.OFF
    assert planned("last_exercise", nobody).state is State.OFF
    first_sip = Facts(caffeine_since=wall("2026-11-18T17:30"))
    assert planned("last_caffeine", a_day(facts=first_sip)).state is State.OFF


def test_daylight_is_for_working_days() -> None:
    assert span("daylight", a_day(SATURDAY, daylight="on")) is None


def test_midday_in_the_sleep_of_a_night_shift_is_not_the_time_to_go_out() -> None:
    assert span("daylight", a_day(bedtime="08:30", getting_up="16:30", daylight="on")) is None


def test_nothing_holds_before_getting_up_or_after_bedtime() -> None:
    early = a_day(bedtime="20:00", getting_up="06:30", caffeine_cutoff="14")
    assert span("last_caffeine", early) is None
    short = a_day(bedtime="13:00", getting_up="05:00", daylight="on")
    assert span("daylight", short) == ("18 12:30", "18 13:00")


@pytest.mark.parametrize(
    ("up", "until"),
    [("07:00", "18 12:00"), ("09:00", "18 12:00"), ("09:01", "18 15:01"), ("14:30", "18 20:30")],
)
def test_the_morning_lasts_until_noon_or_six_hours_for_who_gets_up_late(
    up: str, until: str
) -> None:
    found = span("morning", a_day(bedtime="01:00" if up > "09" else "23:00", getting_up=up))
    assert found and found[1] == until


def test_a_morning_without_parked_thoughts_is_left_alone() -> None:
    assert planned("morning", a_day(facts=Facts())).state is State.OFF


@pytest.mark.parametrize(
    ("now", "entries", "hindrance", "state"),
    [
        ("21:44", (), Hindrance(), State.AHEAD),
        ("21:45", (), Hindrance(), State.DUE),
        ("22:59", (), Hindrance(), State.DUE),
        ("23:00", (), Hindrance(), State.DROPPED),
        ("21:45", (), Hindrance("fullscreen"), State.HELD),
        ("21:45", (), Hindrance(in_use=False), State.DUE),
        ("21:50", (Shown(wall("2026-11-18T21:45"), "landing"),), Hindrance(), State.SHOWN),
        ("23:30", (Shown(wall("2026-11-18T21:45"), "landing"),), Hindrance(), State.SHOWN),
        ("21:50", (Skipped(wall("2026-11-18T21:46"), "landing"),), Hindrance(), State.SKIPPED),
        ("21:50", (Shown(wall("2026-11-18T21:45"), "park"),), Hindrance(), State.DUE),
    ],
)
def test_how_the_landing_stands(
    now: str, entries: tuple[Entry, ...], hindrance: Hindrance, state: State
) -> None:
    found = planned("landing", a_day(), f"2026-11-18T{now}", entries=entries, hindrance=hindrance)
    assert found.state is state


def test_a_snooze_waits_and_comes_back_once() -> None:
    shown = Shown(wall("2026-11-18T21:45"), "landing")
    snoozed = Snoozed(wall("2026-11-18T21:46"), "landing", wall("2026-11-18T21:56"), 1)
    again = Shown(wall("2026-11-18T21:56"), "landing")
    day, before, after = a_day(), "2026-11-18T21:55", "2026-11-18T21:56"
    assert planned("landing", day, before, entries=(shown, snoozed)).state is State.SNOOZED
    assert planned("landing", day, after, entries=(shown, snoozed)).state is State.DUE
    assert planned("landing", day, after, entries=(shown, snoozed, again)).state is State.SHOWN


def test_a_cutoff_only_changes_the_state() -> None:
    day = a_day(last_meal="tray")
    for name, at in (
        ("caffeine_cutoff", "17:00"),
        ("exercise_cutoff", "19:00"),
        ("last_meal", "20:00"),
    ):
        before = wall(f"2026-11-18T{at}") - timedelta(minutes=1)
        assert planned(name, day, before.isoformat()[:16]).state is State.AHEAD
        assert (
            planned(name, day, f"2026-11-18T{at}", hindrance=Hindrance("busy")).state is State.SHOWN
        )


def test_an_empty_chair_holds_what_is_only_for_people_at_the_screen() -> None:
    nobody = Hindrance(in_use=False)
    held = {each.id for each in MOMENTS if nobody.of(each)}
    assert held == {"pause", "screens_off", "morning"}
    assert not any(Hindrance(in_use=None).of(each) for each in MOMENTS)


def test_two_moments_that_fall_together_are_one_prompt_with_the_later_one_first() -> None:
    now = wall("2026-11-18T22:10").astimezone(UTC)
    (show,) = [each for each in due(now, a_day(), {}, Hindrance()) if isinstance(each, Show)]
    assert [each.id for each in show.moments] == ["screens_off", "landing"]


def test_what_is_held_and_what_has_passed_is_said_with_the_prompt() -> None:
    now = wall("2026-11-18T22:10").astimezone(UTC)
    decisions = due(now, a_day(), {}, Hindrance("locked"))
    assert [(d.moment.id, d.reason) for d in decisions if isinstance(d, Hold)] == [
        ("landing", "locked"),
        ("screens_off", "locked"),
    ]
    assert [d.moment.id for d in decisions if isinstance(d, Drop)] == [
        "last_caffeine",
        "last_exercise",
        "morning",
    ]
    past = pasts(
        Dropped(now, name, "away") for name in ("last_caffeine", "last_exercise", "morning")
    )
    assert not [d for d in due(now, a_day(), past, Hindrance("locked")) if isinstance(d, Drop)]


def test_a_pause_comes_back_after_each_stretch_at_the_screen() -> None:
    since = wall("2026-11-18T10:00").astimezone(UTC)
    day = a_day(facts=Facts(screen_since=since), pause="on")
    earlier = Shown(wall("2026-11-18T10:00"), "pause")
    assert planned("pause", day, "2026-11-18T10:49", entries=(earlier,)).state is State.AHEAD
    assert planned("pause", day, "2026-11-18T10:50", entries=(earlier,)).state is State.DUE


def test_the_week_is_offered_on_the_day_of_the_first_diary_save() -> None:
    day = a_day(facts=Facts(week_due=wall("2026-11-18T08:10").astimezone(UTC)))
    assert span("week", day) == ("18 08:10", "18 23:00")
    assert span("week", replace(day, facts=Facts())) is None


def test_another_zone_for_the_same_evening_moves_every_moment() -> None:
    wished = settings()
    evening = evening_on(WEDNESDAY, ZoneInfo("America/New_York"), wished, {})
    assert span("landing", Day(evening, wished)) == ("18 21:45", "18 23:00")


def test_other_times_tonight_move_every_moment() -> None:
    tonight = Tonight(LONG_AGO, datetime.combine(WEDNESDAY, time(21)), None)
    wished = settings()
    evening = evening_on(WEDNESDAY, AMSTERDAM, wished, {WEDNESDAY: tonight})
    assert span("landing", Day(evening, wished)) == ("18 19:45", "18 21:00")


def _stretch(day: Day) -> tuple[datetime, datetime]:
    return day.evening.bedtime - timedelta(hours=2), day.evening.bedtime


def test_a_row_added_to_the_table_is_planned_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    rekken = Moment("stretch", "Even rekken", _stretch, snoozes=(10,))
    monkeypatch.setattr(moments, "MOMENTS", (*MOMENTS, rekken))
    monkeypatch.setattr("slaaprust.domain.tonight.due.MOMENTS", (*MOMENTS, rekken))
    assert span("stretch", a_day()) == ("18 21:00", "18 23:00")
    world = World("2026-11-18T20:59")
    world.run("2026-11-18T21:05")
    assert [prompt.ids for prompt in world.face.prompts] == [("stretch",)]
    assert world.companion.snooze("stretch", 10) == wall("2026-11-18T21:16")
