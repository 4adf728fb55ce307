"""Every setting once: limits, labels, and bad values that each fall back alone."""

import tomllib
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
import tomli_w
from examples import DEAR
from hypothesis import given
from hypothesis import strategies as st
from misfits import CLASHES, Clash

from slaaprust.domain.settings.options import (
    CHECKS,
    OPTIONS,
    Misfit,
    Option,
    changed,
    checked,
    option,
    options_of,
    plain,
    read,
)
from slaaprust.domain.settings.settings import Reminder, Settings
from slaaprust.domain.tables.body import REGIONS
from slaaprust.domain.tables.drinks import catalogue
from slaaprust.domain.tables.programmes import PROGRAMMES
from slaaprust.domain.values.fields import Choice, ClockTime, Folder, Kind, Number, Refused, Switch
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes
from slaaprust.wording.sentences import problem_line

TIMES = st.integers(0, 24 * 60 - 1).map(lambda minutes: time(*divmod(minutes, 60)))
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12)


def values(kind: Kind) -> st.SearchStrategy[Any]:
    """All values that a kind of setting can have."""
    match kind:
        case Switch():
            return st.booleans()
        case Number(low, high, _, step):
            steps = st.integers(0, round((high - low) / step))
            return steps.map(lambda n: kind.read(low + n * step))
        case Choice(names):
            return st.sampled_from([value for value, _ in names])
        case ClockTime(optional):
            return TIMES | st.none() if optional else TIMES
        case Doses():
            mg = st.integers(0, 2000).map(lambda half: half / 2)
            return st.dictionaries(WORDS, mg, max_size=4).map(lambda d: tuple(d.items()))
        case WeekSteps(most):
            day, short = (
                st.lists(WORDS, max_size=size, unique=True).map(tuple) for size in (most, 2)
            )
            return st.one_of(day.map(lambda day: (day,) * 7), st.tuples(*(short,) * 7))
        case Folder():
            return st.just("") | WORDS.map(lambda word: f"/home/{word}")
    raise AssertionError(f"no values for {kind}")


def night(bed: time, length: int) -> tuple[time, time]:
    return bed, (datetime.combine(date.min, bed) + timedelta(minutes=length)).time()


def times_of(nights: list[tuple[time, time]]) -> dict[str, tuple[time, ...]]:
    beds, ups = zip(*nights, strict=True)
    return {"bedtime": beds, "getting_up": (ups[6], *ups[:6])}


# A strategy costs more to make than to draw from, so each is made once.
TOGETHER = ("default_drink", "favourites", "relax_programme", "relax_without")
ALONE = st.fixed_dictionaries(
    {
        each.key: values(each.kind)
        for each in OPTIONS
        if not isinstance(each.kind, WeekTimes) and each.key not in TOGETHER
    }
)
NIGHT = st.builds(night, TIMES, st.integers(120, 960))
NIGHTS = st.lists(NIGHT, min_size=7, max_size=7).map(times_of)
PROGRAMME = st.sampled_from([each.key for each in PROGRAMMES])
WITHOUT = st.lists(st.sampled_from([key for key, _ in REGIONS]), unique=True).map(tuple)


@st.composite
def actions(draw: st.DrawFn) -> Settings:
    rest = draw(ALONE)
    words = st.sampled_from([each.key for each in catalogue(rest["drinks"])])
    rest["default_drink"] = draw(words)
    rest["favourites"] = tuple(draw(st.lists(words, max_size=8, unique=True)))
    rest["relax_programme"] = draw(PROGRAMME)
    rest["relax_without"] = draw(WITHOUT)
    return Settings(**draw(NIGHTS), **rest)


@DEAR
@given(actions())
def test_what_is_written_is_read_back_from_values_from_a_file_and_from_words(
    settings: Settings,
) -> None:
    words = {each.key: each.kind.word(getattr(settings, each.key)) for each in OPTIONS}
    assert read(plain(settings)) == (settings, ())
    assert read(tomllib.loads(tomli_w.dumps(plain(settings)))) == (settings, ())
    assert read(words) == (settings, ())


def test_nothing_at_all_gives_the_defaults() -> None:
    assert read({}) == (Settings(), ())
    assert checked(Settings()) == Settings()


BAD: dict[str, list[object]] = {
    "bedtime": ["25:00", "", 23, ["23:00"] * 6, ["23:00"] * 6 + ["x"], {"ma": "23:00"}, True],
    "getting_up": ["7 uur", None, [None] * 7],
    "caffeine_cutoff": ["zes", 2.5, 14.5, float("nan"), float("inf"), True, None, [6]],
    "caffeine_cutoff_at": ["24:00", "18:60", 18, "18", "half zeven"],
    "last_caffeine": ["misschien", 1, None, 0.0],
    "last_caffeine_before": [4, 121, 30.5, "-5", ""],
    "half_life": [1.5, 13, "lang"],
    "default_drink": ["kofie", "", "   ", 5, "x" * 41, None],
    "relax_programme": ["yoga", "", 4, None],
    "relax_tense": [2, 11, 5.5, "lang"],
    "relax_release": [9, 61],
    "relax_rounds": [0, 3],
    "relax_first": ["boven", 1],
    "relax_without": ["knie", ["left-foot", "knie"], 3],
    "relax_volume": [0, 101, "hard"],
    "favourites": ["kofie", ["koffie", "kofie"], "a,b,c,d,e,f,g,h,i", [1], 3, {"a": 1}],
    "drinks": ["thermos", "thermos=veel", {"thermos": -1}, {"": 5}, {"x" * 41: 5}, 7, [["a"]]],
    "landing_before": [59, 91],
    "last_meal": ["soms", True, 3, None],
    "daylight_at": [None, "", "noon"],
    "language": ["de", "", None],
    "left_click": ["boem"],
}


@pytest.mark.parametrize(("key", "raw"), [(key, raw) for key, bad in BAD.items() for raw in bad])
def test_a_bad_value_falls_back_alone_and_says_why(key: str, raw: object) -> None:
    settings, problems = read({"pause": True, "pause_after": 25, key: raw})
    assert settings == replace(Settings(), pause=True, pause_after=25)
    assert [problem.key for problem in problems] == [key]
    assert str(problems[0].why).endswith(".")


def test_many_bad_values_are_each_said() -> None:
    raw = {key: bad[0] for key, bad in BAD.items()}
    settings, problems = read(raw)
    assert settings == Settings()
    assert {problem.key for problem in problems} == set(BAD)


def test_names_that_are_no_setting_are_left_alone() -> None:
    assert read({"telemetry": True}) == (Settings(), ())


@DEAR
@given(
    st.dictionaries(
        st.sampled_from([each.key for each in OPTIONS]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_whatever_stands_in_a_file_some_settings_come_out(raw: dict[str, Any]) -> None:
    settings, problems = read(raw)
    assert checked(settings) == settings
    assert all(str(problem.why) for problem in problems)


@pytest.mark.parametrize(
    ("bed", "up"), [("23:00", "23:30"), ("23:00", "16:00"), ("07:00", "07:00")]
)
def test_an_impossible_night_falls_back_to_the_usual_times(bed: str, up: str) -> None:
    settings, problems = read({"bedtime": bed, "getting_up": up, "rest": False})
    assert settings == replace(Settings(), rest=False)
    assert [str(problem.why) for problem in problems] == [
        f"Van bedtijd {bed} tot opstaan {up} is korter dan 2 of langer dan 16 uur. "
        "Kies een andere tijd."
    ]


def test_there_is_a_clash_to_try_for_every_check() -> None:
    assert {each.keys for each in CLASHES.values()} == {keys for keys, _ in CHECKS}


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_a_refusal_of_settings_together_says_which_ones_it_is_about(clash: Clash) -> None:
    before = changed(Settings(), **clash.before)
    with pytest.raises(Misfit) as misfit:
        changed(before, **clash.typed)
    assert (misfit.value.keys, str(misfit.value)) == (clash.keys, clash.said)


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_what_does_not_go_together_in_a_file_falls_back_and_is_told_by_its_names(
    clash: Clash,
) -> None:
    settings, (problem,) = read({"rest": False, **clash.before, **clash.typed})
    others = {k: w for k, w in {**clash.before, **clash.typed}.items() if k not in clash.keys}
    assert settings == changed(Settings(), rest="off", **others)
    assert (problem.key, problem_line(problem)) == (clash.keys[0], clash.line)


def test_one_impossible_night_in_a_week_is_refused() -> None:
    with pytest.raises(Refused, match="bedtijd 23:00 tot opstaan 23:30"):
        changed(Settings(), getting_up="7:00 7:00 7:00 23:30 7:00 7:00 7:00")


def test_one_value_is_changed_from_what_was_typed() -> None:
    assert changed(Settings(), caffeine_cutoff="8,5").caffeine_cutoff == 8.5
    assert changed(Settings(), bedtime="2330").bedtime == (time(23, 30),) * 7
    assert changed(Settings(), last_meal="prompt").last_meal is Reminder.PROMPT
    with pytest.raises(Refused):
        changed(Settings(), caffeine_cutoff="2")
    with pytest.raises(KeyError):
        changed(Settings(), telemetry="on")


def test_every_setting_is_a_row_with_all_it_needs() -> None:
    assert [each.key for each in OPTIONS] == [each.name for each in fields(Settings)]
    for each in OPTIONS:
        assert each.label and each.help.endswith(".") and each.group
        assert each.kind.read(each.kind.plain(each.default)) == each.default
        assert option(each.key) is each


def test_what_can_be_chosen_at_once_is_a_value_that_is_taken() -> None:
    at_once = {each.key: getattr(each.kind, "presets", ()) for each in OPTIONS}
    for key, presets in at_once.items():
        for _, value in presets:
            assert option(key).kind.read(option(key).kind.plain(value)) == value
    assert [value for _, value in at_once["caffeine_cutoff"]] == [4, 6, 9]
    assert [value for _, value in at_once["exercise_cutoff"]] == [1, 3, 4]


@dataclass(frozen=True, slots=True)
class _More(Settings):
    volume: int = field(
        default=3,
        metadata={
            "kind": Number(0, 10, "", step=1),
            "label": "Geluid",
            "help": "Hoe hard.",
            "group": "Programma",
        },
    )


def test_a_field_added_to_the_settings_is_a_row_with_limits_and_label() -> None:
    assert options_of(_More) == (
        *OPTIONS,
        Option("volume", Number(0, 10, "", step=1), 3, "Geluid", "Hoe hard.", "Programma"),
    )
