"""Starting at login in the settings: the truth, whatever was asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from seeing import cut_off, nameless, opened

from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.settings.at_login import STATES, AtLoginPage


class Computer:
    """Starts slaaprust at login, or refuses to."""

    def __init__(self, state: str, obeys: bool = True) -> None:
        self.state, self.obeys = state, obeys

    def switch(self, on: bool) -> str:
        if self.obeys:
            self.state = "on" if on else "off"
        return self.state


@pytest.fixture
def page(qtbot):
    def make(computer):
        made = AtLoginPage(lambda: computer.state, computer.switch)
        opened(qtbot, made)
        return made

    return make


def toggle(page):
    return page.findChild(Toggle)


def said(page):
    return page.findChildren(QLabel)[-1].text()


@pytest.mark.parametrize("state", STATES)
def test_it_tells_what_the_desktop_will_do(page, state):
    shown = page(Computer(state))
    assert toggle(shown).isChecked() == (state == "on")
    assert toggle(shown).isEnabled() == (state != "unknown")
    assert said(shown) == STATES[state] == toggle(shown).accessibleDescription()


def test_a_key_changes_it_at_once(page):
    computer = Computer("off")
    shown = page(computer)
    QTest.keyClick(toggle(shown), Qt.Key.Key_Space)
    assert computer.state == "on"
    assert said(shown) == STATES["on"]


def test_one_key_makes_a_broken_one_good(page):
    computer = Computer("broken")
    shown = page(computer)
    QTest.keyClick(toggle(shown), Qt.Key.Key_Space)
    assert computer.state == "on"


def test_a_computer_that_does_not_obey_is_not_shown_as_if_it_did(page):
    shown = page(Computer("off", obeys=False))
    toggle(shown).click()
    assert not toggle(shown).isChecked()
    assert said(shown) == STATES["off"]


def test_what_was_changed_elsewhere_is_seen_at_the_next_look(page):
    computer = Computer("on")
    shown = page(computer)
    shown.hide()
    computer.state = "off"
    shown.show()
    assert not toggle(shown).isChecked()


def test_it_has_names_and_nothing_is_cut_off(page):
    shown = page(Computer("broken"))
    shown.resize(330, 200)
    assert nameless(shown) == cut_off(shown) == []
