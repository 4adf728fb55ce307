"""The prompt: what it says, what it offers, and that it leaves as quietly as it came."""

import pytest
from fakes import FakeActions, World
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from seeing import LongWords, cut_off, nameless

from slaaprust.domain.tables.parking import EmptiedBy
from slaaprust.ui.prompt.window import PromptWindow
from slaaprust.wording import i18n


@pytest.fixture
def window(qtbot):
    window = PromptWindow(FakeActions(), lambda: False)
    qtbot.addWidget(window)
    yield window
    window.leave()


def shown(window: PromptWindow, until: str, start: str = "2026-11-18T21:40", **settings: object):
    """Play an evening until a moment and show its last prompt."""
    world = World(start, **settings)
    world.run(until)
    window.show_prompt(world.face.prompts[-1], world.companion.snapshot())
    return world


def buttons(window: PromptWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QPushButton)]


def press(window: PromptWindow, text: str) -> None:
    next(each for each in window.findChildren(QPushButton) if each.text() == text).click()


def test_the_landing_offers_to_begin_to_come_later_and_to_stay_away(window):
    shown(window, "2026-11-18T21:45")
    offered = ["Begin landing", "Over 10 min", "Over 20 min", "Over 30 min"]
    assert buttons(window) == [*offered, "Vanavond niet", "Waarom?"]


@pytest.mark.parametrize(
    ("parked", "says", "offers", "opens"),
    [
        ("", "Hoe was je nacht? Opschrijven kost een minuut", "Opschrijven", "night"),
        (
            "de band",
            "Wat je parkeerde, ligt voor je klaar. Hoe was je nacht?",
            "Bekijken",
            "morning",
        ),
    ],
)
def test_the_morning_asks_for_the_night_in_one_window(window, qtbot, parked, says, offers, opens):
    world = World("2026-11-18T22:50", landing="off", screens_off="off", park="off")
    world.companion.tick()
    if parked:
        world.companion.thoughts.park(parked)
    world.run("2026-11-19T07:05")
    window.show_prompt(world.face.prompts[-1], world.companion.snapshot())
    assert any(each.text().startswith(says) for each in window.findChildren(QLabel))
    press(window, offers)
    assert window._actions.of("show") == [(opens, "")]


def test_a_snooze_past_the_end_of_the_evening_is_not_offered(window):
    shown(window, "2026-11-18T22:45", start="2026-11-18T22:44", screens_off="off", park="off")
    assert "Over 10 min" in buttons(window)
    assert "Over 20 min" not in buttons(window)


def test_each_button_is_one_wish(window, qtbot):
    shown(window, "2026-11-18T21:45")
    actions = window._actions
    press(window, "Over 20 min")
    assert actions.of("snooze") == [("landing", 20)]
    press(window, "Vanavond niet")
    assert actions.of("skip") == [(("landing",),)]
    press(window, "Begin landing")
    assert actions.of("begin_landing")


def test_two_moments_are_one_window_and_the_landing_stays_near(window):
    shown(window, "2026-11-18T22:00")
    assert window.accessibleName() == "Schermen weg"
    assert "Begin landing" in buttons(window)


def test_the_pause_by_day_leads_to_two_minutes_together(window, qtbot):
    shown(window, "2026-11-18T10:25", start="2026-11-18T10:00", pause="on", pause_after="20")
    assert buttons(window)[:2] == ["Samen doen", "Goed"]
    press(window, "Samen doen")
    assert window._actions.of("close_prompt")
    assert window._actions.of("show") == [("pmr", "pause")]


def test_another_prompt_takes_the_place_of_the_first(window):
    shown(window, "2026-11-18T21:45")
    shown(window, "2026-11-18T23:00", start="2026-11-18T22:55")
    assert buttons(window)[-2:] == ["Welterusten", "Waarom?"]


def test_parking_opens_its_own_window_and_leaves_the_keyboard_alone(window, qtbot):
    shown(window, "2026-11-18T22:45", landing="off", screens_off="off")
    assert window.findChildren(QLineEdit) == []
    actions = window._actions
    press(window, "Opschrijven")
    assert actions.of("close_prompt")
    assert actions.of("show") == [("park", "")]


def test_on_paper_is_an_answer_too(window, qtbot):
    shown(window, "2026-11-18T22:45", landing="off", screens_off="off")
    actions = window._actions
    press(window, "Ik schrijf op papier")
    assert actions.of("close_prompt")
    assert actions.of("empty_head") == [(EmptiedBy.PAPER,)]


def test_bedtime_offers_to_soften_the_body_or_a_good_night(window, qtbot):
    shown(window, "2026-11-18T23:00", start="2026-11-18T22:55")
    actions = window._actions
    press(window, "Spierontspanning")
    assert actions.of("close_prompt")
    assert actions.of("show") == [("pmr", "")]
    press(window, "Welterusten")
    assert actions.of("close_prompt")


@pytest.mark.parametrize("can_lock", [True, False])
def test_the_screen_is_locked_where_that_can_be_done(window, qtbot, can_lock):
    window._can_lock = lambda: can_lock
    shown(window, "2026-11-18T22:00", landing="off")
    first = "Vergrendel scherm" if can_lock else "Goed"
    assert buttons(window)[:3] == [first, "Nog 10 min", "Vanavond niet"]
    actions = window._actions
    if can_lock:
        press(window, "Vergrendel scherm")
        assert actions.of("close_prompt")
        assert actions.of("lock_screen")


def test_the_morning_shows_no_word_of_what_was_parked(window, qtbot):
    world = World("2026-11-18T22:40", landing="off", screens_off="off")
    world.companion.thoughts.park("geheim")
    world.run("2026-11-19T07:00")
    window.show_prompt(world.face.prompts[-1], world.companion.snapshot())
    assert not [each for each in window.findChildren(QLabel) if "geheim" in each.text()]
    press(window, "Bekijken")
    assert window._actions.of("show") == [("morning", "")]


def test_escape_leaves_and_says_so(window, qtbot):
    shown(window, "2026-11-18T21:45")
    qtbot.keyPress(window, Qt.Key.Key_Escape)
    assert window._actions.of("close_prompt")


def test_leaving_by_itself_is_no_answer(window, qtbot):
    shown(window, "2026-11-18T21:45")
    window.leave()
    assert not window._actions.of("close_prompt")
    assert not window.isVisible()


def test_it_does_not_take_the_keyboard_when_it_appears(window):
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("until", ["21:45", "22:00", "22:45", "23:00"])
def test_longer_words_still_fit(window, until, monkeypatch):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    shown(window, f"2026-11-18T{until}")
    assert cut_off(window) == []
    assert nameless(window) == []
