"""Welkom: one page, sensible without touching anything."""

from dataclasses import replace
from datetime import time

import pytest
from fakes import FakeActions
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.settings.settings import Colours, Settings
from slaaprust.ui.kit import theme
from slaaprust.ui.settings.welcome import Welcome
from slaaprust.wording import i18n

Key = Qt.Key


NO_NIGHT = (
    "Van bedtijd 23:00 tot opstaan 23:30 is korter dan 2 of langer dan 16 uur. "
    "Kies een andere tijd."
)


@pytest.fixture
def welcome(qtbot):
    def make(settings=None, autostart=True):
        made = Welcome(FakeActions(), settings or Settings(), autostart)
        opened(qtbot, made)
        return made

    return make


def control(window, name):
    return next(each for each in window.findChildren(QWidget) if each.accessibleName() == name)


def buttons(window):
    return [each for each in window.findChildren(QPushButton) if not each.property("preset")]


def test_enter_at_once_gives_sensible_settings(welcome, qtbot):
    window = welcome()
    QTest.keyClick(window, Key.Key_Return)
    assert window._actions.of("settle_in") == [(Settings(), True)]
    assert not window.isVisible()


def test_beside_the_presets_there_are_a_why_and_one_button(welcome):
    assert [each.text() for each in buttons(welcome())] == ["Waarom?", "Klaar"]


def test_what_is_filled_in_by_keyboard_counts_for_all_days(welcome, qtbot):
    window = welcome()
    assert QApplication.focusWidget().accessibleName() == "Bedtijd"
    QTest.keyClicks(QApplication.focusWidget(), "2230")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Opstaan"
    QTest.keyClicks(QApplication.focusWidget(), "0615")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget().text() == "soepel 4"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    buttons(window)[-1].click()
    ((taken, _),) = window._actions.of("settle_in")
    assert taken == replace(
        Settings(), bedtime=(time(22, 30),) * 7, getting_up=(time(6, 15),) * 7, caffeine_cutoff=4
    )


def test_days_that_differ_stay_as_they_are_when_not_touched(welcome, qtbot):
    settings = replace(Settings(), bedtime=(time(23),) * 5 + (time(0, 30),) * 2)
    window = welcome(settings)
    buttons(window)[-1].click()
    ((taken, _),) = window._actions.of("settle_in")
    assert taken == settings


def test_start_at_login_is_asked_only_where_it_can_be_done(welcome, qtbot):
    window = welcome(autostart=None)
    assert "Start bij het inloggen" not in [each.text() for each in window.findChildren(QLabel)]
    buttons(window)[-1].click()
    assert window._actions.of("settle_in") == [(Settings(), None)]


def test_start_at_login_can_be_left_off(welcome, qtbot):
    window = welcome()
    QTest.keyClick(control(window, "Start bij het inloggen"), Key.Key_Space)
    buttons(window)[-1].click()
    assert window._actions.of("settle_in") == [(Settings(), False)]


def test_an_impossible_night_is_explained_at_the_field(welcome, qtbot):
    window = welcome()
    control(window, "Opstaan").fill(time(23, 30))
    buttons(window)[-1].click()
    assert not window._actions.of("settle_in")
    assert NO_NIGHT in [each.text() for each in window.findChildren(QLabel)]
    assert control(window, "Bedtijd").hasFocus()


def test_escape_leaves_without_an_answer(welcome, qtbot):
    window = welcome()
    QTest.keyClick(window, Key.Key_Escape)
    assert not window._actions.of("settle_in")
    assert not window.isVisible()


def test_every_control_has_a_name(welcome):
    assert nameless(welcome()) == []


@pytest.mark.parametrize("size", [(600, 640), (600, 336)], ids=["100 %", "200 %"])
@pytest.mark.parametrize("words", [None, LongWords()], ids=["Dutch", "long words"])
def test_no_words_are_cut_off(welcome, qapp, monkeypatch, size, words):
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    theme.dress(qapp, theme.tokens(Colours.LIGHT))
    monkeypatch.setattr(i18n, "_translator", words)
    window = welcome()
    window.resize(*size)
    QApplication.processEvents()
    lost = cut_off(window)
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])
    assert lost == []
