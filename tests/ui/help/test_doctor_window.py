"""Waarom zie ik niets: text to read, to select and to copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from seeing import nameless, opened

from slaaprust.domain.settings.settings import Language
from slaaprust.ui.help.doctor_window import DoctorWindow
from slaaprust.wording import i18n

Key = Qt.Key
LINES = (
    ("Icoon bij de klok", ("Het icoon staat er.",)),
    ("Komende momenten", ("17:00 cafeïnestop", "21:45 landing <b>")),
)
TEXT = """\
Icoon bij de klok
Het icoon staat er.

Komende momenten
17:00 cafeïnestop
21:45 landing <b>
"""


@pytest.fixture
def window(qtbot):
    i18n.speak(Language.DUTCH)
    made = DoctorWindow(LINES)
    opened(qtbot, made)
    return made


def page(window):
    return window.findChild(QTextEdit)


def test_all_lines_stand_there_as_plain_words(window):
    assert page(window).toPlainText() == TEXT.replace("\n\n", "\n").rstrip("\n")


def test_the_button_copies_all_of_it_and_says_so(window):
    copy = next(each for each in window.findChildren(QPushButton) if each.text() == "Kopieer")
    copy.click()
    assert QGuiApplication.clipboard().text() == TEXT
    assert "Gekopieerd." in [each.text() for each in window.findChildren(QLabel)]


def test_it_can_be_read_and_selected_by_keyboard_but_not_changed(window):
    QTest.keyClick(page(window), Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert page(window).textCursor().selectedText() == "Icoon bij de klok"
    QTest.keyClicks(page(window), "weg")
    assert page(window).toPlainText().startswith("Icoon bij de klok")


def test_tab_leaves_the_text(window):
    page(window).setFocus()
    QTest.keyClick(page(window), Key.Key_Tab)
    assert not page(window).hasFocus()


def test_new_lines_take_the_place_of_the_old_ones(window):
    window.show_lines((("Meldingen", ("De meldingsdienst antwoordt.",)),))
    assert page(window).toPlainText() == "Meldingen\nDe meldingsdienst antwoordt."


def test_the_same_lines_again_leave_what_was_selected(window):
    page(window).selectAll()
    window.show_lines(LINES)
    assert page(window).textCursor().hasSelection()


def test_escape_closes_it(window):
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()


def test_every_control_has_a_name(window):
    assert nameless(window) == []
