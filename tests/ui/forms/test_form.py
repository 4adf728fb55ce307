"""The form: one control for each kind of field, read through the kind, explained at the field."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from seeing import LongWords, cut_off, nameless, opened, turn

from slaaprust.domain.settings.options import OPTIONS
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Either,
    Folder,
    LocalMoment,
    LongText,
    Maybe,
    Number,
    Refused,
    Scale,
    Switch,
    Word,
)
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes, Words
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.forms.form import Form
from slaaprust.ui.forms.layouts import CELLS, COLUMNS, SHEET, STACKED
from slaaprust.wording import i18n

Key = Qt.Key


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


@dataclass(frozen=True)
class Row:
    key: str
    kind: object
    label: str = "Een veld"
    help: str = "Waar het over gaat."
    group: str = "Groep"


@pytest.fixture
def form(qtbot):
    def make(kind, value, listed=None):
        made = Form((Row("it", kind),), {"it": value}, listed)
        opened(qtbot, made)
        return made

    return make


def type_in(control, text):
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)


def wrong_lines(form):
    return [each.text() for each in form.findChildren(QLabel) if each.property("wrong")]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Switch(), True),
        (Switch(boxed=True), True),
        (Number(3, 14, "uur", step=0.5), 7.25),
        (Number(5, 120), 45),
        (Choice(((Size.SMALL, "klein"), (Size.LARGE, "groot"))), Size.LARGE),
        (ClockTime(), time(23, 30)),
        (ClockTime(optional=True), None),
        (ClockTime(optional=True), time(18)),
        (WeekTimes(), (time(23),) * 7),
        (WeekTimes(), (time(23),) * 4 + (time(0, 30),) * 2 + (time(22),)),
        (WeekSteps(), (("douchen", "boek"),) * 7),
        (WeekSteps(), (("douchen",), (), *(("boek", "thee"),) * 5)),
        (Doses(), (("thermosbeker", 140.0), ("espresso", 70.5))),
        (Doses(), ()),
        (Folder(), "/home/kim/Sync"),
        (Word(), "thee"),
        (Words(), ("thee", "cola")),
        (Word(listed="drinks"), "thee"),
        (Words(listed="drinks"), ("cola", "thee")),
        (Number(0, 720, "min", zero="in één keer"), 0),
        (Number(0, 720, "min", zero="in één keer"), 45),
        (Either("al gedaan", "ik ga zo"), True),
        (LocalMoment(), datetime(2026, 10, 25, 2, 30)),  # noqa: DTZ001
        (Maybe(Number(0, 60, "min")), None),
        (Maybe(Number(0, 60, "min")), 25),
        (Maybe(ClockTime(optional=True, nothing="")), None),
        (Maybe(ClockTime(optional=True, nothing="")), time(6, 5)),
        (Maybe(Choice(((Size.SMALL, "klein"), (Size.LARGE, "groot")))), Size.LARGE),
        (Maybe(Scale(("erg onrustig", "gaat wel", "rustig"))), 2),
        (Maybe(Scale(("erg onrustig", "gaat wel", "rustig"))), None),
        (LongText(lines=1), "sinds juni"),
        (LongText(), "een regel\nen nog een"),
    ],
)
def test_what_goes_into_a_form_comes_out_of_it(form, kind, value):
    listed = {"drinks": (("thee", "zwarte thee"), ("cola", "cola"), ("mok", "mok koffie"))}
    assert form(kind, value, listed).values() == {"it": value}


def test_a_planted_field_appears_by_itself_with_label_help_and_limits(qtbot):
    planted = Row("naps", Number(0, 3, "keer"), "Dutjes", "Hoe vaak op een dag.", "Overdag")
    values = {each.key: each.default for each in OPTIONS} | {"naps": 2}
    made = Form((*OPTIONS, planted), values)
    qtbot.addWidget(made)
    shown = [each.text() for each in made.findChildren(QLabel)]
    assert "Dutjes" in shown and "Hoe vaak op een dag." in shown
    assert made.control("naps").accessibleName() == "Dutjes"
    assert made.control("naps").accessibleDescription() == "Hoe vaak op een dag."
    made.control("naps").fill(9)
    assert made.values() is None
    made.control("naps").fill(3)
    assert made.values()["naps"] == 3


def test_every_control_of_the_settings_has_a_name(qtbot):
    values = {each.key: each.default for each in OPTIONS} | {"drinks": (("mok", 90.0),)}
    made = Form(OPTIONS, values)
    qtbot.addWidget(made)
    assert nameless(made) == []


def test_the_keyboard_goes_from_top_to_bottom(qtbot):
    made = Form(OPTIONS, {each.key: each.default for each in OPTIONS})
    opened(qtbot, made)
    heights = []
    reached = made.control("bedtime").focusProxy()
    reached.setFocus()
    for _ in range(200):
        heights.append(QApplication.focusWidget().mapTo(made, QPoint(0, 0)).y())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        if QApplication.focusWidget() is reached:
            break
    assert len(heights) >= len(OPTIONS)
    assert all(later >= earlier - 40 for earlier, later in pairwise(heights))


def test_a_new_drink_stands_before_its_add_button_for_the_keyboard_too(form):
    made = form(Doses(), (("mok", 90.0),))
    add = next(each for each in made.findChildren(QPushButton) if each.text() == "Drankje erbij")
    QTest.keyClick(add, Key.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "thermosbeker")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "140")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Weg: thermosbeker"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget() is add
    assert made.values() == {"it": (("mok", 90.0), ("thermosbeker", 140.0))}


def test_a_drink_can_be_taken_away_and_the_keyboard_is_not_lost(form):
    made = form(Doses(), (("mok", 90.0), ("kan", 300.0)))
    away = next(
        each for each in made.findChildren(QPushButton) if each.accessibleName() == "Weg: mok"
    )
    away.setFocus()
    QTest.keyClick(away, Key.Key_Space)
    assert made.values() == {"it": (("kan", 300.0),)}
    assert QApplication.focusWidget().text() == "Drankje erbij"


@pytest.mark.parametrize("drink", ["", "mok"])
def test_a_drink_without_a_name_of_its_own_is_explained_and_stays(form, drink):
    made = form(Doses(), (("mok", 90.0), (drink, 50.0)))
    assert made.values() is None
    assert made.control("it").raw() == [("mok", "90"), (drink, "50")]


def test_a_line_that_was_left_empty_is_nothing(form):
    made = form(Doses(), ())
    made.findChild(QPushButton).click()
    assert made.values() == {"it": ()}


@pytest.mark.parametrize("typed", ["7,5", "7.5"])
def test_a_number_takes_a_comma_and_a_point_and_shows_a_comma(form, typed):
    made = form(Number(3, 14, "uur", step=0.5), 6)
    type_in(made.control("it"), typed)
    assert made.values() == {"it": 7.5}
    assert made.control("it").text() == "7,5 uur"


@pytest.mark.parametrize("typed", ["7,5", "7.5"])
def test_in_english_a_number_shows_a_point(form, monkeypatch, typed):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    made = form(Number(3, 14, step=0.5), 6)
    type_in(made.control("it"), typed)
    assert made.values() == {"it": 7.5}
    assert made.control("it").text() == "7.5"


def test_a_number_outside_its_limits_stays_as_typed_and_is_explained_at_the_field(form, qtbot):
    made = form(Number(3, 14, "uur", step=0.5), 6)
    type_in(made.control("it"), "20")
    assert made.values() is None
    assert wrong_lines(made) == ["Kies een getal van 3 tot en met 14, niet '20'."]
    assert made.control("it").accessibleDescription().startswith("Kies een getal van 3")
    assert made.control("it").text() == "20 uur"
    assert made.control("it").hasFocus()
    with qtbot.waitSignal(made.changed) as told:
        type_in(made.control("it"), "8")
    assert told.args == ["it"]
    assert wrong_lines(made) == [""]
    assert made.values() == {"it": 8}


def test_the_arrow_keys_stay_within_the_limits(form):
    made = form(Number(3, 14, "uur", step=0.5), 13.5)
    for _ in range(3):
        QTest.keyClick(made.control("it"), Key.Key_Up)
    assert made.values() == {"it": 14}


def test_the_wheel_changes_nothing_that_was_not_chosen_first(form):
    made = form(Number(3, 14), 6)
    control = made.control("it")
    control.clearFocus()
    turn(control)
    assert made.values() == {"it": 6}
    control.setFocus()
    turn(control)
    assert made.values() == {"it": 7}


def test_a_preset_fills_in_its_value_and_shows_when_it_is_the_one(form):
    made = form(Number(3, 14, "uur", presets=(("soepel {value}", 4), ("standaard {value}", 6))), 6)
    loose, usual = made.findChildren(QPushButton)
    assert (loose.text(), usual.text()) == ("soepel 4", "standaard 6")
    assert (loose.isChecked(), usual.isChecked()) == (False, True)
    QTest.keyClick(loose, Key.Key_Space)
    assert made.values() == {"it": 4}
    assert (loose.isChecked(), usual.isChecked()) == (True, False)


def test_a_time_that_may_be_left_out_is_switched_on_and_off(form):
    made = form(ClockTime(optional=True, presets=(("na {value}", time(18)),)), None)
    switch = made.findChild(Toggle)
    QTest.keyClick(switch, Key.Key_Space)
    assert made.values() == {"it": time(18)}
    QTest.keyClick(switch, Key.Key_Space)
    assert made.values() == {"it": None}
    made.findChild(QPushButton).click()
    assert made.values() == {"it": time(18)}


def test_a_week_that_is_the_same_opens_into_seven_and_closes_again(form):
    made = form(WeekTimes(), (time(23),) * 7)
    same = made.findChild(Toggle)
    QTest.keyClick(same, Key.Key_Space)
    days = [each for each in made.findChildren(QWidget) if "," in each.accessibleName()]
    assert [each.accessibleName().split(", ")[1] for each in days][::6] == ["maandag", "zondag"]
    days[4].fill(time(0, 30))
    assert made.values()["it"] == (*(time(23),) * 4, time(0, 30), *(time(23),) * 2)
    QTest.keyClick(same, Key.Key_Space)
    assert made.values() == {"it": (time(23),) * 7}


def test_a_word_that_is_no_longer_listed_stays_until_it_is_changed(form):
    made = form(Word(listed="drinks"), "kan", {"drinks": (("thee", "zwarte thee"),)})
    assert made.values() == {"it": "kan"}
    made.offer({"drinks": (("thee", "zwarte thee"), ("cola", "cola"))})
    assert made.values() == {"it": "kan"}
    QTest.keyClick(made.control("it"), Key.Key_Home)
    assert made.values() == {"it": "thee"}


def test_ticked_words_keep_the_order_in_which_they_were_chosen(form):
    listed = {"drinks": tuple((each, each) for each in ("cola", "mok", "thee"))}
    made = form(Words(most=2, listed="drinks"), ("thee",), listed)
    ticks = made.control("it")
    QTest.keyClick(ticks, Key.Key_Down)
    QTest.keyClick(ticks, Key.Key_Space)
    assert made.values() == {"it": ("thee", "cola")}
    QTest.keyClick(ticks, Key.Key_Down)
    QTest.keyClick(ticks, Key.Key_Space)
    assert made.values() is None
    assert wrong_lines(made) == ["Geef ten hoogste 2 woorden."]


@pytest.mark.parametrize("at", [10, 80], ids=["on the box", "on the word"])
def test_a_click_ticks_once_wherever_it_lands(form, at):
    listed = {"drinks": (("cola", "coladrankje"), ("thee", "zwarte thee"))}
    ticks = form(Words(listed="drinks"), ("thee",), listed).control("it")
    row = ticks.visualItemRect(ticks.item(1))
    for taken in (("thee", "cola"), ("thee",)):
        QTest.mouseClick(
            ticks.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, row.center().y())
        )
        assert ticks.raw() == taken


def test_a_number_whose_zero_has_words_takes_an_arrow_and_goes_back_to_them(form):
    made = form(Number(0, 720, "min", arrow=15, zero="in één keer"), 0)
    control = made.control("it")
    assert control.text() == "in één keer"
    QTest.keyClick(control, Key.Key_Up)
    assert (made.values(), control.text()) == ({"it": 15}, "15 min")
    QTest.keyClick(control, Key.Key_Down)
    assert (made.values(), control.text()) == ({"it": 0}, "in één keer")


TYPED = (
    Row("at", Maybe(ClockTime(optional=True, nothing=""))),
    Row("size", Maybe(Choice(((Size.SMALL, "klein"), (Size.LARGE, "groot"))))),
    Row("words", LongText()),
)


def test_what_is_half_typed_can_be_found_again_and_what_makes_no_sense_is_left_out(qtbot):
    made = Form(TYPED, {})
    opened(qtbot, made)
    texts = {"at": "22:", "size": "large", "words": "een\ntwee"}
    made.type_in(texts)
    assert made.typed() == texts
    made.type_in({"size": "blauw"})
    assert made.typed() == texts | {"size": ""}


@pytest.mark.parametrize("layout", [STACKED, COLUMNS, CELLS, SHEET])
def test_every_layout_shows_every_field_with_its_name_and_what_is_wrong(qtbot, layout):
    rows = (Row("a", Number(0, 1), "Keren"), *TYPED, Row("b", Switch(), "Aan"))
    made = Form(rows, {"a": 9}, layout=layout)
    made.resize(700, 600)
    opened(qtbot, made)
    shown = [each.text() for each in made.findChildren(QLabel) if each.isVisible()]
    assert {"Keren", "Aan"} <= set(shown)
    assert made.values() is None
    qtbot.waitUntil(lambda: cut_off(made) == [])
    assert any(each.isVisible() and each.property("wrong") for each in made.findChildren(QLabel))


def test_a_judge_tells_what_is_wrong_while_one_types(qtbot):
    told = {"words": Refused("Dat kan niet.")}
    made = Form(TYPED, {}, judge=lambda: told if made.typed()["words"] == "x" else {})
    opened(qtbot, made)
    made.control("words").setFocus()
    QTest.keyClicks(made.control("words"), "x")
    assert wrong_lines(made)[-1] == "Dat kan niet."
    assert made.control("words").accessibleDescription().startswith("Dat kan niet.")
    QTest.keyClicks(made.control("words"), "y")
    assert wrong_lines(made)[-1] == ""


def test_fields_that_are_not_shown_keep_what_stands_in_them(qtbot):
    made = Form(TYPED, {"words": "blijft"})
    opened(qtbot, made)
    made.show_only({"at"})
    assert made.control("at").isVisible() and not made.control("words").isVisible()
    assert made.typed()["words"] == "blijft"


def test_the_first_of_several_refusals_has_the_keyboard(qtbot):
    rows = (Row("a", Number(0, 1)), Row("b", Word()), Row("c", Number(0, 1)))
    made = Form(rows, {"a": 1, "b": "", "c": 9})
    opened(qtbot, made)
    assert made.values() is None
    assert made.control("b").hasFocus()
    assert [bool(each) for each in wrong_lines(made)] == [False, True, True]


def test_a_refusal_from_outside_is_said_at_the_field_too(form):
    made = form(ClockTime(), time(23))
    made.explain("it", Refused("Tussen {bed} en {up} past geen nacht.", bed="23:00", up="23:30"))
    assert wrong_lines(made) == ["Tussen 23:00 en 23:30 past geen nacht."]


def test_a_click_on_the_label_of_a_switch_turns_it(form):
    made = form(Switch(), False)
    label = next(each for each in made.findChildren(QLabel) if each.text() == "Een veld")
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert made.values() == {"it": True}


def test_the_defaults_of_all_settings_pass_through_the_form(qtbot):
    made = Form(OPTIONS, {each.key: each.default for each in OPTIONS})
    qtbot.addWidget(made)
    assert Settings(**made.values()) == Settings()
