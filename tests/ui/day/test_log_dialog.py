"""Noteren: every kind of thing, another time, and what it would mean before it is kept."""

from datetime import UTC, datetime, timedelta

import pytest
from evenings import at, snapshot
from fakes import AMSTERDAM, FakeActions, World
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.journal import Alcohol, Meal, Nicotine, Sip, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.day.log_dialog import LogDialog, What
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


def keep(dialog: LogDialog) -> None:
    next(e for e in dialog.findChildren(QPushButton) if e.property("primary")).click()


def test_it_starts_with_the_usual_drink_now(make):
    assert make().entry() == Sip(at(NOW), "filterkoffie", 60, 0)


def test_it_tells_at_once_what_that_would_mean(make):
    assert "na je grens van 17:00" in words(make())


def test_keyboard_alone_logs_a_drink(make, qtbot):
    dialog = make()
    dialog._drink.setFocus()
    qtbot.keyClicks(dialog._drink, "espr")
    qtbot.keyPress(dialog._mg, Qt.Key.Key_Return)
    assert dialog._actions.of("log") == [(Sip(at(NOW), "espresso", 65, 0),)]


def test_an_effort_still_to_come_ends_after_its_minutes_and_offers_something_gentler(make):
    dialog = make()
    dialog.choose(What.SPORT, ahead=True)
    dialog._effort.setCurrentIndex(2)
    dialog._minutes.setValue(120)
    entry = dialog.entry()
    assert entry == Workout(entry.at, Intensity.VIGOROUS, 120, planned=True)
    assert entry.at - at(NOW) == timedelta(minutes=120)
    assert "Rustiger kan ook" in words(dialog)


@pytest.mark.parametrize(
    ("what", "entry"),
    [
        (What.ALCOHOL, Alcohol(at(NOW), 1)),
        (What.NICOTINE, Nicotine(at(NOW))),
        (What.MEAL, Meal(at(NOW))),
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
    dialog._mg.setValue(40)
    assert dialog.entry().at.astimezone(UTC) == second.astimezone(UTC)


def test_an_effort_that_was_planned_and_is_over_becomes_one_that_was_done(make):
    dialog = make(Workout(at("17:00"), Intensity.VIGOROUS, 60, planned=True), "0007")
    assert dialog.entry() == Workout(at("17:00"), Intensity.VIGOROUS, 60)


def test_an_own_drink_has_its_half_mg_in_the_dialog_too(qtbot):
    world = World(f"2026-11-18T{NOW}", drinks="thermos=62.5", default_drink="thermos")
    does = world.companion
    dialog = LogDialog(FakeActions(), snapshot(NOW), does.drinks, does.warnings)
    opened(qtbot, dialog)
    dialog._drink.setCurrentIndex(dialog._drink.findData("thermos"))
    assert dialog.entry().mg == 62.5
    dialog._drink.setCurrentIndex(dialog._drink.findData("espresso"))
    assert (dialog.entry().mg, dialog._mg.text()) == (65, "65 mg")


def test_a_refusal_is_said_at_the_fields_and_what_was_filled_in_stays(make):
    dialog = make()
    dialog._mg.setValue(77)
    dialog.explain(Refused("Dat tijdstip ligt nog voor je."))
    assert "Dat tijdstip ligt nog voor je." in words(dialog)
    assert dialog.entry().mg == 77


def test_escape_leaves_without_logging(make, qtbot):
    dialog = make()
    qtbot.keyPress(dialog, Qt.Key.Key_Escape)
    assert not dialog._actions.of("log")
    assert not dialog.isVisible()


@pytest.mark.parametrize("what", What)
def test_every_field_has_a_name_and_longer_words_still_fit(make, what, monkeypatch, qtbot):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    dialog = make()
    dialog.choose(what)
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: cut_off(dialog) == [])
