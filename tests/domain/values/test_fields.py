"""What each kind of field takes from what was typed, and what it says when it cannot."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.settings.settings import REMINDERS, Reminder
from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Folder,
    Kind,
    Number,
    Refused,
    Switch,
    Word,
    clock_time,
)
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes, Words

HOURS = Number(3, 14, "uur", step=0.5)
MINUTES = Number(5, 120, "min")


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (Switch(), "aan", True),
        (Switch(), " Off ", False),
        (Switch(), True, True),
        (HOURS, "6,5", 6.5),
        (HOURS, " 14 ", 14),
        (MINUTES, 30.0, 30),
        (MINUTES, "30", 30),
        (REMINDERS, "Prompt", Reminder.PROMPT),
        (REMINDERS, Reminder.TRAY, Reminder.TRAY),
        (ClockTime(), "9:05", time(9, 5)),
        (ClockTime(), "0905", time(9, 5)),
        (ClockTime(), "905", time(9, 5)),
        (ClockTime(), "09.05", time(9, 5)),
        (ClockTime(), time(9, 5, 59), time(9, 5)),
        (ClockTime(optional=True), "uit", None),
        (ClockTime(optional=True), None, None),
        (WeekTimes(), "23:00", (time(23),) * 7),
        (WeekSteps(), "douchen, boek", (("douchen", "boek"),) * 7),
        (WeekSteps(), ["douchen", " boek "], (("douchen", "boek"),) * 7),
        (
            WeekSteps(),
            "a;b;;d;e;f, g, f;h",
            (("a",), ("b",), (), ("d",), ("e",), ("f", "g"), ("h",)),
        ),
        (WeekSteps(), [["a"], [], [], [], [], [], []], (("a",), *((),) * 6)),
        (WeekSteps(), [], ((),) * 7),
        (WeekSteps(), "", ((),) * 7),
        (WeekTimes(), "1:00, 2:00 3:00 4:00 5:00 6:00 7:00", tuple(map(time, range(1, 8)))),
        (Doses(), "thermos=140, espresso=70", (("thermos", 140), ("espresso", 70))),
        (Doses(), {"thermos": 140.5}, (("thermos", 140.5),)),
        (Doses(), "", ()),
        (Folder(), " /home/kim/Sync ", "/home/kim/Sync"),
        (Folder(), "~/Sync", "~/Sync"),
        (Folder(), "C:\\Users\\Kim", "C:\\Users\\Kim"),
        (Folder(), "", ""),
        (Word(), " koffie ", "koffie"),
        (Words(), "thee, koffie,, thee", ("thee", "koffie")),
        (Words(), "", ()),
    ],
)
def test_what_was_typed_is_taken(kind: Kind, raw: object, value: object) -> None:
    assert kind.read(raw) == value


@pytest.mark.parametrize(
    ("kind", "raw", "sentence"),
    [
        (Switch(), "half", "Kies aan of uit, niet 'half'."),
        (HOURS, "2", "Kies een getal van 3 tot en met 14, niet '2'."),
        (HOURS, "zes", "Kies een getal, niet 'zes'."),
        (HOURS, float("nan"), "Kies een getal, niet 'nan'."),
        (HOURS, True, "Kies een getal, niet 'True'."),
        (MINUTES, 30.5, "Kies een heel getal, niet '30.5'."),
        (REMINDERS, "soms", "Kies een van off, tray, prompt, niet 'soms'."),
        (ClockTime(), "25:00", "'25:00' is geen tijd. Schrijf een tijd als 23:00."),
        (ClockTime(), "", "'' is geen tijd. Schrijf een tijd als 23:00."),
        (WeekSteps(), "a;b", "Geef één lijst, of zeven: van maandag tot en met zondag."),
        (WeekSteps(), 5, "Geef één lijst, of zeven: van maandag tot en met zondag."),
        (WeekSteps(), [["a"], 5], "Geef stappen met een komma ertussen."),
        (WeekSteps(), [["a", 5]], "Geef stappen met een komma ertussen."),
        (WeekSteps(2), "a, b, c", "Geef ten hoogste 2 stappen."),
        (WeekSteps(longest=3), "abcd", "Geef een stap van 1 tot en met 3 tekens."),
        (WeekSteps(), ["a\nb"], "Geef een stap van 1 tot en met 60 tekens."),
        (WeekSteps(), ["a, b"], "Schrijf een stap zonder komma of puntkomma: 'a, b'."),
        (WeekTimes(), ["23:00"] * 2, "Geef één tijd, of zeven: van maandag tot en met zondag."),
        (Doses(), "thermos", "Schrijf drankjes als naam=mg, met een komma ertussen."),
        (Doses(), "espresso=70,5", "Schrijf drankjes als naam=mg, met een komma ertussen."),
        (Doses(), {" ": 5}, "Geef je drankje een naam van 1 tot en met 40 tekens."),
        (Folder(), "Sync", "Geef de hele map, zoals /home/kim/Sync/slaaprust, niet 'Sync'."),
        (Word(), "", "Geef een woord, niet ''."),
        (Words(), 5, "Geef woorden met een komma ertussen."),
        (Words(2), "a,b,c", "Geef ten hoogste 2 woorden."),
        (Word(), "y" * 99, f"Geef een woord, niet '{'y' * 39}…'."),
    ],
)
def test_what_cannot_be_taken_is_explained_in_one_sentence(
    kind: Kind, raw: object, sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        kind.read(raw)
    assert str(refused.value) == sentence
    assert refused.value.text.format(**refused.value.values) == sentence


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
KINDS: tuple[Kind, ...] = (
    Switch(),
    HOURS,
    MINUTES,
    REMINDERS,
    ClockTime(),
    ClockTime(optional=True),
    WeekTimes(),
    WeekSteps(),
    Doses(),
    Folder(),
    Word(),
    Words(),
)


@given(st.sampled_from(KINDS), ANYTHING)
def test_anything_is_taken_or_refused_and_never_more(kind: Kind, raw: object) -> None:
    try:
        value = kind.read(raw)
    except Refused as refused:
        assert str(refused)
    else:
        assert kind.read(kind.plain(value)) == value


@pytest.mark.parametrize(
    "raw", ["1:2:3", "12:5", "-1:30", "1\uff12:00", "12:", ":30", "99999", "+1:30", "12:+5"]
)
def test_what_is_no_time_is_refused(raw: str) -> None:
    with pytest.raises(Refused):
        clock_time(raw)


def test_a_choice_has_a_name_for_each_of_its_values() -> None:
    assert isinstance(REMINDERS, Choice)
    assert {value for value, _ in REMINDERS.names} == set(Reminder)
