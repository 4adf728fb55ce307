"""Noteren: every kind of thing, another time, and what it would mean before it is kept."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from evenings import at, snapshot
from fakes import AMSTERDAM, FakeActions, World
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened, turn

from slaaprust.domain.records.asked import asked, when
from slaaprust.domain.records.journal import KINDS, Alcohol, Meal, Nicotine, Sip, Workout
from slaaprust.domain.records.logged import LOGGED, LoggedKind
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Number, Refused
from slaaprust.ui.day.log_dialog import LogDialog
from slaaprust.wording import i18n

NOW = "17:40"


@pytest.fixture
def make(qtbot):
    def made(entry=None, uid="", actions=None) -> LogDialog:
        world = World(f"2026-11-18T{NOW}")
        does = world.companion
        dialog = LogDialog(
            actions or FakeActions(), snapshot(NOW), does.drinks, does.warnings, entry, uid
        )
        opened(qtbot, dialog)
        return dialog

    return made


def words(dialog: LogDialog) -> str:
    """What can be read in it, with plain spaces."""
    labels = (each for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))
    return "\n".join(each.text().replace("\u00a0", " ") for each in labels)


def field(dialog: LogDialog, key: str):
    return dialog._form.control(key)


def keep(dialog: LogDialog) -> None:
    next(e for e in dialog.findChildren(QPushButton) if e.property("primary")).click()


def test_it_starts_with_the_usual_drink_now(make):
    assert make().entry() == Sip(at(NOW), "filterkoffie", 60, 0)


def test_it_tells_at_once_what_that_would_mean(make):
    assert "na je grens van 17:00" in words(make())


def test_keyboard_alone_logs_a_drink(make, qtbot):
    dialog = make()
    field(dialog, "sip.drink").setFocus()
    qtbot.keyClicks(field(dialog, "sip.drink"), "espr")
    qtbot.keyPress(field(dialog, "sip.mg"), Qt.Key.Key_Return)
    assert dialog._actions.of("log") == [(Sip(at(NOW), "espresso", 65, 0),)]


def test_an_effort_still_to_come_ends_after_its_minutes_and_offers_something_gentler(make):
    dialog = make()
    dialog.choose(Workout, ahead=True)
    field(dialog, "workout.intensity").setCurrentIndex(2)
    field(dialog, "workout.minutes").setValue(120)
    entry = dialog.entry()
    assert entry == Workout(entry.at, Intensity.VIGOROUS, 120, planned=True)
    assert entry.at - at(NOW) == timedelta(minutes=120)
    assert "Rustiger kan ook" in words(dialog)


@pytest.mark.parametrize(
    ("what", "entry"),
    [
        (Alcohol, Alcohol(at(NOW), 1)),
        (Nicotine, Nicotine(at(NOW))),
        (Meal, Meal(at(NOW))),
    ],
)
def test_the_other_things_need_only_a_time(make, what, entry):
    dialog = make()
    dialog.choose(what)
    assert dialog.entry() == entry


@pytest.mark.parametrize(
    "entry",
    [
        Sip(at("09:10"), "thee", 30, 45),
        Sip(at("09:10"), "thermos van toen", 140, 0),
        Workout(at("16:00"), Intensity.VIGOROUS, 45),
        Workout(at("16:00"), Intensity.LIGHT),
        Workout(at("16:00"), Intensity.LIGHT, 3),
        Workout(at("18:30"), Intensity.VIGOROUS, 60, planned=True),
        Workout(at("18:30"), Intensity.VIGOROUS, planned=True),
        Sip(at("09:10") + timedelta(seconds=23), "thee", 62.5, 0),
        Sip(at("09:10"), "thee", 33.3, 0),
        Alcohol(at("13:00"), 1.5),
        Nicotine(at("13:00")),
        Meal(at("13:00")),
    ],
)
def test_correcting_starts_from_what_was_logged_and_loses_nothing(make, entry, qtbot):
    dialog = make(entry, "0007")
    keep(dialog)
    assert dialog._actions.of("correct") == [("0007", entry)]


def test_what_was_drunk_in_the_second_of_two_same_hours_stays_there(make):
    """The field shows 02:30, which that night comes twice."""
    second = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=AMSTERDAM)
    dialog = make(Sip(second, "thee", 30, 0), "0007")
    field(dialog, "sip.mg").setValue(40)
    assert dialog.entry().at.astimezone(UTC) == second.astimezone(UTC)


def test_an_effort_that_was_planned_and_is_over_becomes_one_that_was_done(make):
    dialog = make(Workout(at("17:00"), Intensity.VIGOROUS, 60, planned=True), "0007")
    assert dialog.entry() == Workout(at("17:00"), Intensity.VIGOROUS, 60)


def test_an_own_drink_has_its_half_mg_in_the_dialog_too(qtbot):
    world = World(f"2026-11-18T{NOW}", drinks="thermos=62.5", default_drink="thermos")
    does = world.companion
    dialog = LogDialog(FakeActions(), snapshot(NOW), does.drinks, does.warnings)
    opened(qtbot, dialog)
    field(dialog, "sip.drink").fill("thermos")
    assert dialog.entry().mg == 62.5
    field(dialog, "sip.drink").fill("espresso")
    assert (dialog.entry().mg, field(dialog, "sip.mg").text()) == (65, "65 mg")


def test_a_refusal_is_said_at_the_fields_and_what_was_filled_in_stays(make):
    dialog = make()
    field(dialog, "sip.mg").setValue(77)
    dialog.explain(Refused("Dat tijdstip ligt nog voor je."))
    assert "Dat tijdstip ligt nog voor je." in words(dialog)
    assert dialog.entry().mg == 77


def test_escape_leaves_without_logging(make, qtbot):
    dialog = make()
    qtbot.keyPress(dialog, Qt.Key.Key_Escape)
    assert not dialog._actions.of("log")
    assert not dialog.isVisible()


@pytest.mark.parametrize("what", [each.record for each in LOGGED])
def test_every_field_has_a_name_and_longer_words_still_fit(make, what, monkeypatch, qtbot):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    dialog = make()
    dialog.choose(what)
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: cut_off(dialog) == [])


# What the table says


def names(dialog: LogDialog) -> list[str]:
    """What the keyboard comes by on one round, from the first field on."""
    first = field(dialog, "what")
    first.setFocus()
    found = []
    for _ in range(20):
        there = QApplication.focusWidget()
        found.append(there.accessibleName() or there.text())
        QTest.keyClick(there, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    return found


@pytest.mark.parametrize("kind", LOGGED, ids=lambda kind: kind.key)
def test_everything_of_the_table_can_be_logged_by_hand_field_by_field(make, kind):
    dialog = make()
    dialog.choose(kind.record)
    fields = [each.label for each in kind.fields]
    assert [each for each in words(dialog).split("\n") if each in fields] == fields
    assert names(dialog)[: len(fields) + 1] == ["Wat", *fields]
    assert isinstance(dialog.entry(), kind.record)


@dataclass(frozen=True)
class Nap:
    at: datetime = when()  # noqa: RUF009
    minutes: int = asked(Number(5, 240, "min"), "Hoe kort", usual=20)


def test_a_planted_thing_that_can_be_logged_appears_by_itself(qtbot, monkeypatch):
    monkeypatch.setitem(KINDS, "nap", Nap)
    kinds = (*LOGGED, LoggedKind(Nap, "Dutje", (), "caffeine"))
    does = World(f"2026-11-18T{NOW}").companion
    dialog = LogDialog(FakeActions(), snapshot(NOW), does.drinks, lambda entry: (), kinds=kinds)
    opened(qtbot, dialog)
    QTest.keyClicks(field(dialog, "what"), "Dut")
    assert "Hoe kort" in words(dialog) and "Glazen" not in words(dialog)
    assert dialog.entry() == Nap(at(NOW), 20)


LIMITED = [(kind, each) for kind in LOGGED for each in kind.fields if isinstance(each.kind, Number)]


@pytest.mark.parametrize(("kind", "asked"), LIMITED, ids=lambda each: each.key)
def test_the_limits_are_those_of_the_table_and_what_is_wrong_is_said_at_the_field(
    make, qtbot, kind, asked
):
    dialog = make()
    dialog.choose(kind.record)
    control = field(dialog, f"{kind.key}.{asked.key}")
    for limit in (asked.kind.low, asked.kind.high):
        control.setValue(limit)
        assert getattr(dialog.entry(), asked.key) == limit
    control.setValue(asked.kind.high + 1)
    keep(dialog)
    assert not dialog._actions.of("log")
    assert f"{asked.kind.high}" in words(dialog).split("Kies een getal van ")[1]
    assert control.hasFocus() and control.accessibleDescription().startswith("Kies een getal")
    assert cut_off(dialog) == []


def test_while_a_number_is_out_of_its_limits_nothing_is_foretold(make):
    dialog = make()
    before = words(dialog)
    field(dialog, "sip.mg").setValue(5000)
    assert "na je grens van 17:00" not in words(dialog)
    field(dialog, "sip.mg").setValue(60)
    assert words(dialog) == before


@pytest.mark.parametrize(
    ("odd", "touch"),
    [
        (Sip(at("09:10"), "thee", 5000), ("sip.minutes", 10)),
        (Workout(at("16:00"), Intensity.LIGHT, 0), ("workout.intensity", Intensity.VIGOROUS)),
        (Alcohol(at("13:00"), 99), ("at", at("12:00"))),
    ],
)
def test_what_was_kept_once_beyond_the_limits_stays_while_it_is_not_touched(make, odd, touch):
    dialog = make(odd, "0007")
    assert dialog.entry() == odd
    key, value = touch
    field(dialog, key).fill(value)
    assert dialog.entry() == replace(odd, **{key.rpartition(".")[2]: value})


def test_an_effort_that_is_put_off_ends_after_the_minutes_that_are_shown(make):
    dialog = make(Workout(at("16:00"), Intensity.LIGHT), "0007")
    field(dialog, "workout.planned").fill(True)
    assert dialog.entry() == Workout(at("18:40"), Intensity.LIGHT, 60, planned=True)


def test_the_wheel_over_a_field_changes_nothing(make):
    dialog = make()
    turn(field(dialog, "sip.mg"))
    turn(field(dialog, "at"))
    assert dialog.entry() == Sip(at(NOW), "filterkoffie", 60, 0)


def test_days_are_named_in_the_language_of_the_person(make):
    assert field(make(), "at").text().startswith("wo 18 nov")
