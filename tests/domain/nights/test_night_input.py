"""Filling in a night: times on the clock find their moment, and what cannot be is explained."""

from dataclasses import field, fields, make_dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from examples import DEAR
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.evening import later
from slaaprust.domain.nights.night_input import filled_in, typed, unchanged_kept
from slaaprust.domain.records.night import (
    MOMENTS,
    QUESTIONS,
    HowMuch,
    Night,
    NightQuestion,
    questions_of,
)
from slaaprust.domain.values.fields import Maybe, Number

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BED, NOW = "2026-11-21T23:00", "2026-11-22T20:00"


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM)


def fill(bedtime: str = BED, now: str = NOW, **raw: object) -> Night:
    """Fill in a night that nothing is wrong with."""
    night, problems = filled_in(raw, at(bedtime), at(now))
    assert problems == ()
    return night


def wrong(bedtime: str = BED, now: str = NOW, **raw: object) -> dict[str, str]:
    """Fill in a night and return what is wrong, by field."""
    night, problems = filled_in(raw, at(bedtime), at(now))
    assert all(getattr(night, each.key) in (None, "") for each in problems)
    return {each.key: str(each.why) for each in problems}


def moments(night: Night) -> list[str]:
    told = [getattr(night, key) for key in MOMENTS]
    return [f"{each:%dT%H:%M}" if each else "" for each in told]


def test_an_ordinary_night():
    night = fill(in_bed="2245", try_to_sleep="23:15", final_awakening="6:20", out_of_bed="06.50")
    assert moments(night) == ["21T22:45", "21T23:15", "22T06:20", "22T06:50"]


def test_bed_after_midnight_is_of_the_evening_before():
    night = fill(in_bed="0:30", try_to_sleep="00:30", final_awakening="07:00", out_of_bed="07:00")
    assert moments(night) == ["22T00:30", "22T00:30", "22T07:00", "22T07:00"]


def test_sleep_by_day_after_a_night_shift():
    night = fill("2026-11-22T08:30", in_bed="08:50", try_to_sleep="09:00", out_of_bed="15:45")
    assert moments(night) == ["22T08:50", "22T09:00", "", "22T15:45"]


def test_sleep_by_day_is_found_as_well_where_the_shift_was_not_planned():
    assert moments(fill(in_bed="08:30", out_of_bed="15:30")) == ["22T08:30", "", "", "22T15:30"]


def test_to_bed_early_though_a_shift_was_planned():
    night = fill("2026-11-22T08:30", in_bed="22:00", out_of_bed="07:00")
    assert moments(night) == ["21T22:00", "", "", "22T07:00"]


def test_getting_up_alone_is_after_the_bedtime_that_was_planned():
    assert moments(fill(out_of_bed="12:15")) == ["", "", "", "22T12:15"]


def test_the_night_of_the_spring_change():
    night = fill("2026-03-28T23:00", "2026-03-29T09:00", in_bed="23:00", out_of_bed="07:00")
    assert night.out_of_bed.astimezone(UTC) - night.in_bed.astimezone(UTC) == timedelta(hours=7)


def test_a_time_that_the_spring_change_skipped_is_explained():
    said = wrong("2026-03-28T23:00", "2026-03-29T09:00", in_bed="23:00", final_awakening="02:30")
    assert said == {
        "final_awakening": "02:30 was er die nacht niet: de klok ging toen een uur vooruit."
    }
    assert wrong("2026-03-29T01:30", "2026-03-29T09:00", in_bed="02:30").keys() == {"in_bed"}


def test_of_a_doubled_hour_the_first_counts_unless_it_is_after_something():
    autumn = "2026-10-24T23:00", "2026-10-25T09:00"
    night = fill(*autumn, in_bed="23:00", final_awakening="02:30")
    assert night.final_awakening.fold == 0
    night = fill(*autumn, in_bed="02:45", try_to_sleep="02:50", final_awakening="02:40")
    assert [night.in_bed.fold, night.try_to_sleep.fold, night.final_awakening.fold] == [0, 0, 1]


def test_what_is_blank_stays_missing():
    night = fill(**{each.key: " " for each in QUESTIONS})
    assert [getattr(night, each.key) or None for each in QUESTIONS] == [None] * len(QUESTIONS)


def test_nothing_is_read_as_nought():
    night = fill(sol="0", awakenings="0", waso="", still_trying="-")
    assert (night.sol, night.awakenings, night.waso, night.still_trying) == (0, 0, None, None)


def test_all_questions_take_what_is_typed():
    night = fill(quality="4", remark=" vaak\ngedraaid ", legs="clearly", tired="not")
    assert (night.quality, night.remark) == (4, "vaak\ngedraaid")
    assert (night.legs, night.tired, night.panic) == (HowMuch.CLEARLY, HowMuch.NOT, None)


@pytest.mark.parametrize("key", [each.key for each in QUESTIONS if each.key != "remark"])
@pytest.mark.parametrize("junk", ["25:00", "veel", "-5", "1e9", "nan", "7:5", "99999"])
def test_every_field_explains_what_it_cannot_take(key, junk):
    assert wrong(**{key: junk}).keys() == {key}


def test_a_remark_that_is_too_long_is_counted():
    assert wrong(remark="a" * 2001)["remark"].endswith("Dit zijn er 2001.")


@pytest.mark.parametrize(
    ("raw", "key", "says"),
    [
        ({"in_bed": "23:15", "try_to_sleep": "22:45"}, "try_to_sleep", "22:45 ligt voor 23:15."),
        ({"in_bed": "23:00", "out_of_bed": "15:01"}, "out_of_bed", "meer dan 16 uur"),
        ({"in_bed": "10:45", "out_of_bed": "06:50"}, "out_of_bed", "06:50 ligt voor 10:45."),
        ({"final_awakening": "06:50", "out_of_bed": "06:20"}, "out_of_bed", "06:20 ligt voor"),
        ({"in_bed": "2026-11-21T23:00"}, "in_bed", "geen tijd"),
        ({"try_to_sleep": "23:00", "final_awakening": "06:00", "sol": "421"}, "sol", "420 minuten"),
        ({"try_to_sleep": "23:00", "out_of_bed": "06:00", "sol": "421"}, "sol", "420 minuten"),
        (
            {"try_to_sleep": "23:00", "final_awakening": "06:00", "sol": "400", "waso": "21"},
            "waso",
            "tot 06:00 nog plek voor 20 minuten",
        ),
        ({"awakenings": "0", "waso": "5"}, "waso", "0 keer wakker"),
        (
            {"final_awakening": "06:00", "out_of_bed": "06:30", "still_trying": "31"},
            "still_trying",
            "30 minuten",
        ),
    ],
)
def test_what_cannot_be_is_explained_at_its_field(raw, key, says):
    said = wrong(**raw)
    assert said.keys() == {key} and says in said[key]


def test_sixteen_hours_are_still_a_night():
    fill(in_bed="23:00", out_of_bed="15:00")


def test_a_time_that_has_not_come_yet_is_not_taken():
    said = wrong(now="2026-11-22T06:00", in_bed="23:00", out_of_bed="06:30")
    assert said == {"out_of_bed": "Dat tijdstip ligt nog voor je."}


def test_a_time_of_this_minute_is_taken_though_two_clocks_differ_a_little():
    fill(now="2026-11-22T06:30", in_bed="23:00", out_of_bed="06:31")
    said = wrong(now="2026-11-22T06:30", in_bed="23:00", out_of_bed="06:32")
    assert said.keys() == {"out_of_bed"}


def test_one_wrong_time_leaves_the_others_to_be_judged_by_themselves():
    said = wrong(in_bed="23.00", try_to_sleep="nu", final_awakening="25:10", out_of_bed="07:00")
    assert said.keys() == {"try_to_sleep", "final_awakening"}


def test_a_whole_moment_can_stand_for_a_time_but_not_before_what_comes_before():
    assert moments(fill(in_bed=at("2026-11-21T23:10"))) == ["21T23:10", "", "", ""]
    early = wrong(in_bed=at("2026-11-21T23:10"), try_to_sleep=at("2026-11-21T23:05"))
    assert early == {"try_to_sleep": "23:05 ligt voor 23:10. Kijk beide tijden nog na."}


CHANGES = ("2026-03-28", "2026-10-24", "2026-06-10", "2026-11-21")


@DEAR
@given(
    st.sampled_from(CHANGES),
    st.integers(-240, 600),
    st.lists(st.integers(0, 400), min_size=3, max_size=3).filter(lambda gaps: sum(gaps) <= 960),
)
def test_a_night_as_it_is_typed_comes_back_as_it_was(day, start, gaps):
    bedtime = at(f"{day}T23:00")
    told = [later(bedtime, timedelta(minutes=start))]
    for gap in gaps:
        told.append(later(told[-1], timedelta(minutes=gap)))
    before = Night(later(told[-1], timedelta(hours=1)), *told, sol=0, quality=3)
    again, problems = filled_in(unchanged_kept(typed(before), before), bedtime, before.at)
    assert problems == () and again == before


def test_a_time_that_is_typed_anew_is_not_the_old_one():
    night = fill(in_bed="23:00", out_of_bed="07:00")
    raw = unchanged_kept({**typed(night), "in_bed": "23:30"}, night)
    assert (raw["in_bed"], raw["out_of_bed"]) == ("23:30", night.out_of_bed)


def test_the_night_keeps_the_clock_of_the_place_it_was_in():
    bedtime = datetime(2026, 11, 21, 23, tzinfo=ZoneInfo("America/New_York"))
    night, problems = filled_in({"in_bed": "23:05"}, bedtime, at(NOW))
    assert problems == () and f"{night.in_bed:%H:%M %z}" == "23:05 -0500"
    assert night.at.tzinfo is bedtime.tzinfo and night.at == at(NOW)


@pytest.mark.parametrize(
    "wrong", [{"sol": -1}, {"waso": 961}, {"quality": 6}, {"quality": 0}, {"awakenings": 51}]
)
def test_a_number_that_nobody_could_have_filled_in_is_no_night(wrong):
    with pytest.raises(ValueError, match="Kies een getal"):
        Night(at(NOW), **wrong)


def test_a_planted_question_has_its_row():
    kind = Maybe(Number(0, 9))
    about = {"kind": kind, "label": "Dromen", "help": "", "group": "Nacht", "word": ""}
    base = [(f.name, f.type, f) for f in fields(Night) if f.name == "at"]
    longer = make_dataclass("Longer", [*base, ("dreams", int, field(default=0, metadata=about))])
    assert questions_of(longer) == (NightQuestion("dreams", kind, "Dromen", "", "Nacht", "dreams"),)


def test_a_moment_without_its_offset_is_no_night():
    with pytest.raises(ValueError, match="in_bed"):
        Night(at(NOW), datetime(2026, 11, 21, 23))  # noqa: DTZ001  # that is what is refused
