"""The menu: the state and the drink first, since some desktops open nothing else on a click."""

from datetime import time

import pytest
from evenings import at, snapshot
from fakes import FakeActions
from PySide6.QtGui import QAction

from slaaprust.domain.records.journal import LandingBegun, Meal, Tonight
from slaaprust.domain.tables.drinks import find
from slaaprust.ui.day.tonight_dialog import TonightDialog
from slaaprust.ui.shell.menu import TrayMenu

DRINKS = (find("filterkoffie"), find("thee"))


@pytest.fixture
def menu(qapp):
    menu = TrayMenu(FakeActions(), "filterkoffie", DRINKS)
    menu.follow(snapshot("17:40"), prompted=False)
    return menu


def actions(menu: TrayMenu) -> list[QAction]:
    below = [inner for each in menu.actions() if each.menu() for inner in each.menu().actions()]
    return [each for each in (*menu.actions(), *below) if each.text()]


def action(menu: TrayMenu, text: str) -> QAction:
    return next(each for each in actions(menu) if each.text() == text)


def test_the_first_rows_are_the_state_and_one_more_coffee(menu, qtbot):
    first, second = menu.actions()[:2]
    assert (first.text(), second.text()) == ("Landing over 4 u 05", "Filterkoffie +1")
    second.trigger()
    assert menu._actions.of("log_default")


def test_another_drink_and_another_thing_are_one_click(menu, qtbot):
    action(menu, "Zwarte thee, 30 mg").trigger()
    action(menu, "Grote maaltijd").trigger()
    assert menu._actions.asked == [("log_drink", ("thee",)), ("log_now", (Meal,))]


def test_something_else_does_not_hold_the_drink_of_one_click(menu):
    other = next(each for each in menu.actions() if each.text() == "Iets anders").menu()
    drinks = [each.text() for each in other.actions() if each.text().endswith(" mg")]
    assert drinks == ["Zwarte thee, 30 mg"]


def test_tonight_can_be_half_an_hour_later(menu, qtbot):
    action(menu, "Later: 23:30").trigger()
    assert menu._actions.of("tonight") == [(time(23, 30),)]


def test_after_a_change_it_goes_on_from_there(menu):
    later = Tonight(at("18:00"), at("2026-11-19T00:30").replace(tzinfo=None))
    menu.follow(snapshot("18:00", later), prompted=False)
    assert action(menu, "Later: 01:00")
    assert action(menu, "Eerder: 00:00")


@pytest.mark.parametrize(("text", "minutes"), [("30 minuten", 30), ("1 uur", 60), ("Weer wel", 0)])
def test_even_niet_is_one_click(menu, qtbot, text, minutes):
    action(menu, text).trigger()
    assert menu._actions.of("quiet") == [(minutes,)]


def test_beginning_the_landing_goes_once_it_has_begun(menu):
    assert action(menu, "Begin landing").isVisible()
    menu.follow(snapshot("21:50", LandingBegun(at("21:48"))), prompted=False)
    assert not action(menu, "Begin landing").isVisible()
    assert action(menu, "Landing").isVisible()


def test_the_state_leads_to_an_open_prompt_and_only_to_that(menu, qtbot):
    state = menu.actions()[0]
    assert not state.isEnabled()
    menu.follow(snapshot("21:45"), prompted=True)
    state.trigger()
    assert menu._actions.of("show") == [("prompt", "")]


def test_what_does_not_change_is_not_sent_again(menu, qtbot):
    with qtbot.assertNotEmitted(menu.actions()[0].changed):
        menu.follow(snapshot("17:40"), prompted=False)


def test_every_row_does_something(menu, qtbot):
    menu.follow(snapshot("17:40"), prompted=True)
    rows = [each for each in actions(menu) if not each.menu()]
    for row in rows:
        row.trigger()
    assert len(menu._actions.asked) == len(rows)


def test_the_countdown_is_exact_when_the_menu_opens_and_rests_in_between(menu, qtbot):
    menu.follow(snapshot("17:42"), prompted=False)
    assert menu.actions()[0].text() == "Landing over 4 u 05"
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Landing over 4 u 03"


def test_the_countdown_is_never_more_than_five_minutes_old(menu):
    menu.follow(snapshot("17:45"), prompted=False)
    assert menu.actions()[0].text() == "Landing over 4 u 00"


def test_another_phase_is_said_at_once(menu):
    menu.follow(snapshot("21:44"), prompted=False)
    menu.follow(snapshot("21:45"), prompted=False)
    assert menu.actions()[0].text() == "Landing: nog 1 u 15 tot bedtijd"


def test_a_cutoff_that_lies_behind_is_said_at_once_beside_the_state(menu):
    menu.follow(snapshot("18:59", last_alcohol="tray"), prompted=False)
    assert menu.actions()[0].text() == "Landing over 2 u 46"
    menu.follow(snapshot("19:00", last_alcohol="tray"), prompted=False)
    words = "Landing over 2 u 45 · Geen alcohol meer, als dat past"
    assert menu.actions()[0].text() == words


def test_the_rows_below_the_drinks_are_those_that_the_guide_names_in_that_order(menu):
    rows = [each.text() for each in menu.actions() if each.text() and each.isVisible()]
    assert rows[2:] == [
        *("Iets anders", "Sport"),
        *("Vandaag", "Begin landing", "Spierontspanning", "Gedachten parkeren"),
        *("Dagboek", "Week", "Huisarts"),
        *("Vanavond", "Even niet"),
        *("Uitleg", "Instellingen", "Waarom zie ik niets?", "Stoppen"),
    ]


def test_another_bedtime_opens_a_window_of_the_same_name(menu, qtbot):
    window = TonightDialog(menu._actions, snapshot("18:00"))
    qtbot.addWidget(window)
    action(menu, window.windowTitle()).trigger()
    assert menu._actions.of("show") == [("tonight", "")]


def test_every_row_begins_with_a_capital(menu):
    assert all(each.text()[0] == each.text()[0].upper() for each in actions(menu))
