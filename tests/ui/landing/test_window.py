"""The landing: the time left, a few steps, one thing that stands out, and a way to leave."""

import pytest
from evenings import at, snapshot
from fakes import FakeActions
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.journal import LandingBegun, LandingStep
from slaaprust.domain.settings.settings import STEPS
from slaaprust.ui.kit.theme import DIM
from slaaprust.ui.landing import window as module
from slaaprust.ui.landing.paint import landing_drawing, quarters
from slaaprust.ui.landing.window import LandingWindow
from slaaprust.wording import i18n

BEGUN = LandingBegun(at("21:45"))


@pytest.fixture
def window(qtbot):
    def see(now: str, *entries, can_lock: bool = False, **options) -> LandingWindow:
        made = LandingWindow(FakeActions(), lambda: can_lock)
        made.follow(snapshot(now, *entries, **options))
        opened(qtbot, made)
        return made

    return see


def texts(window: LandingWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QLabel) if each.isVisible()]


def buttons(window: LandingWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]


def primary(window: LandingWindow) -> list[str]:
    every = window.findChildren(QPushButton)
    return [each.text() for each in every if each.isVisible() and each.property("primary")]


def step(window: LandingWindow, text: str) -> QCheckBox:
    return next(each for each in window.findChildren(QCheckBox) if each.text() == text)


def press(window: LandingWindow, text: str) -> None:
    next(each for each in window.findChildren(QPushButton) if each.text() == text).click()


@pytest.mark.parametrize(
    ("now", "entries", "line", "stands_out"),
    [
        ("20:00", (), "Je landing begint om 21:45. Eerder mag ook.", ["Begin landing"]),
        ("21:50", (), "Rustig aan is genoeg. Er hoeft niets meer.", ["Begin landing"]),
        ("21:50", (BEGUN,), "Rustig aan is genoeg. Er hoeft niets meer.", []),
        (
            "22:45",
            (BEGUN,),
            "Zit er nog iets in je hoofd? Zet het neer, dan hoef je het niet "
            "mee naar bed te nemen.",
            ["Gedachten parkeren"],
        ),
        ("23:00", (BEGUN,), "Slapen hoeft niet te lukken. Rusten telt ook.", ["Spierontspanning"]),
    ],
)
def test_each_stage_has_one_sentence_and_one_thing_at_most_that_stands_out(
    window, now, entries, line, stands_out
) -> None:
    here = window(now, *entries)
    assert line in texts(here)
    assert primary(here) == stands_out


def test_who_parks_nothing_is_not_led_there(window) -> None:
    assert primary(window("22:50", BEGUN, park="off")) == []


def test_the_time_left_stands_beside_the_arc_and_is_told_of_it(window) -> None:
    here = window("22:13", BEGUN)
    assert "Nog 47 min" in texts(here)
    assert here._arc.accessibleName() == "Landing: Nog 47 min tot bedtijd"


def test_the_steps_are_ticked_as_they_were_and_each_tick_is_one_wish(window, qtbot) -> None:
    here = window("22:00", BEGUN, LandingStep(at("21:50"), STEPS[1]))
    assert [each.text() for each in here.findChildren(QCheckBox)] == list(STEPS)
    assert step(here, "Douchen").isChecked()
    step(here, "Pyjama aan").click()
    assert here._actions.of("tick_step") == [("Pyjama aan", True)]
    step(here, "Douchen").click()
    assert here._actions.of("tick_step") == [("Douchen", False)]


def test_following_the_minute_is_no_wish_and_keeps_the_keyboard_where_it_was(window, qtbot) -> None:
    here = window("22:00", BEGUN)
    step(here, "Douchen").setFocus()
    here.follow(snapshot("22:01", BEGUN, LandingStep(at("22:00"), "Pyjama aan")))
    assert not here._actions.of("tick_step")
    assert QApplication.focusWidget() is step(here, "Douchen")
    assert step(here, "Pyjama aan").isChecked()


def test_a_landing_without_steps_is_a_landing_too(window) -> None:
    here = window("22:00", BEGUN, landing_steps="")
    assert here.findChildren(QCheckBox) == []
    assert "Nog 1 u 00" in texts(here)


def test_the_screen_can_be_locked_only_where_that_can_be_done(window, qtbot) -> None:
    assert "Vergrendel scherm" not in buttons(window("22:00", BEGUN))
    here = window("22:00", BEGUN, can_lock=True)
    press(here, "Vergrendel scherm")
    assert here._actions.of("lock_screen")


@pytest.mark.parametrize(
    ("text", "opens"), [("Gedachten parkeren", "park"), ("Spierontspanning", "pmr")]
)
def test_it_leads_to_parking_and_to_relaxation(window, qtbot, text, opens) -> None:
    here = window("22:50", BEGUN)
    press(here, text)
    assert here._actions.of("show") == [(opens, "")]


def test_it_can_be_left_at_any_time_and_says_nothing_of_it(window) -> None:
    here = window("22:00", BEGUN)
    QTest.keyClick(here, Qt.Key.Key_Escape)
    assert not here.isVisible()


def test_at_bedtime_leaving_is_a_good_night(window) -> None:
    assert "Welterusten" in buttons(window("23:05", BEGUN))


def test_last_nights_landing_is_gone_in_the_morning(window) -> None:
    here = window("23:05", BEGUN)
    here.follow(snapshot("2026-11-19T07:05", BEGUN))
    assert not here.isVisible()


def test_everything_is_reached_and_done_by_the_keyboard(window, qtbot) -> None:
    here = window("21:50", can_lock=True)
    reached = []
    for _ in range(14):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().text())
    assert {*STEPS, *buttons(here)} <= set(reached)
    step(here, "Douchen").setFocus()
    QTest.keyClick(step(here, "Douchen"), Qt.Key.Key_Space)
    assert here._actions.of("tick_step")


def test_the_keyboard_comes_along_in_the_order_of_the_eye(window) -> None:
    here = window("21:50", BEGUN, can_lock=True)
    order = [QApplication.focusWidget().text()]
    while len(order) < len(STEPS) + len(buttons(here)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget().text())
    assert order == [
        *STEPS,
        *("Gedachten parkeren", "Spierontspanning", "Vergrendel scherm", "Waarom?", "Sluiten"),
    ]


def test_who_has_not_begun_comes_to_that_first(window) -> None:
    window("21:50")
    assert QApplication.focusWidget().text() == "Begin landing"


def test_a_new_stage_is_told_to_a_screen_reader_and_a_minute_is_not(window, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(module, "announce", lambda _, words: told.append(words))
    here = window("22:43", BEGUN)
    here.follow(snapshot("22:44", BEGUN))
    assert told == []
    here.follow(snapshot("23:00", BEGUN))
    assert told == ["Tijd om te rusten. Slapen hoeft niet te lukken. Rusten telt ook."]


def test_it_is_dim_on_any_ground(window) -> None:
    picture = window("22:00", BEGUN).grab().toImage()
    assert picture.pixelColor(4, 4).name() == DIM.ground
    lightness = [
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    ]
    assert sum(lightness) / len(lightness) < 32


@pytest.mark.parametrize("now", ["20:00", "21:50", "22:50", "23:05"])
def test_longer_words_still_fit_and_all_has_a_name(window, now, monkeypatch) -> None:
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = window(now, BEGUN, can_lock=True)
    assert cut_off(here) == []
    assert nameless(here) == []


def painted(now: str, *entries) -> int:
    """How many points are bright."""
    image = QImage(180, 180, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    landing_drawing(snapshot(now, *entries)).paint(painter, QRectF(image.rect()), DIM)
    painter.end()
    bright = DIM.accent
    return sum(image.pixelColor(x, y).name() == bright for x in range(180) for y in range(180))


def test_the_arc_grows_shorter_until_only_the_moon_is_left() -> None:
    seen = [painted(now, BEGUN) for now in ("21:45", "22:10", "22:35", "22:59", "23:00")]
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == 5
    assert painted("23:30", BEGUN) == seen[-1] > 0


def test_there_is_a_mark_each_quarter_before_bedtime() -> None:
    assert quarters(snapshot("22:00", BEGUN)) == pytest.approx((0.8, 0.6, 0.4, 0.2, 0))
    assert quarters(snapshot("23:30", LandingBegun(at("23:10")))) == ()


def test_every_number_of_the_picture_can_be_read() -> None:
    table = landing_drawing(snapshot("22:00", BEGUN)).table
    assert table.rows == (("21:45", "23:00", "Nog 1 u 00 tot bedtijd"),)
