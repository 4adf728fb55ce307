"""Uitleg: to read, by keyboard alone, with nothing cut off."""

import pytest
from fakes import FakeActions
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTextEdit
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.ui.help.cards_window import CardsWindow
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.wording import i18n
from slaaprust.wording.cards import card, cards

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    made = CardsWindow()
    opened(qtbot, made)
    return made


def page(window):
    return window.findChild(QTextEdit)


def listed(window):
    return window.findChild(QListWidget)


def test_all_cards_are_listed_and_the_first_is_open(window):
    shown = [listed(window).item(row).text() for row in range(listed(window).count())]
    assert shown == [each.title for each in cards()]
    assert page(window).toPlainText().startswith(cards()[0].title)


def test_the_arrow_keys_go_from_card_to_card(window):
    listed(window).setFocus()
    QTest.keyClick(listed(window), Key.Key_Down)
    assert page(window).toPlainText().startswith(cards()[1].title)
    assert page(window).accessibleName() == cards()[1].title


def test_a_card_tells_how_sure_it_is_and_where_that_was_checked(window):
    window.turn_to("caffeine")
    told = page(window).toPlainText().split("\n")
    caffeine = card("caffeine")
    assert told == [
        caffeine.title,
        *caffeine.paragraphs,
        "Hoe zeker is dat?",
        *caffeine.sure,
        "Bronnen",
        *caffeine.sources,
    ]


def test_a_card_without_sources_has_no_empty_headings(window):
    window.turn_to("not-weak")
    assert "Bronnen" not in page(window).toPlainText()


def test_a_card_that_was_asked_for_has_the_keyboard_to_read_it(window):
    window.turn_to("landing")
    assert page(window).hasFocus()
    assert listed(window).currentItem().text() == card("landing").title


def test_a_card_that_is_not_there_changes_nothing(window):
    window.turn_to("landing")
    window.turn_to("score")
    assert listed(window).currentItem().text() == card("landing").title


def test_a_screen_reader_finds_the_words_and_cannot_change_them(window):
    window.turn_to("not-weak")
    seen = QAccessible.queryAccessibleInterface(page(window))
    assert seen.textInterface().text(0, 16) == "Je bent niet zwa"
    QTest.keyClicks(page(window), "weg")
    assert page(window).toPlainText().startswith("Je bent niet zwak")


def test_tab_goes_round_and_escape_leaves(window):
    window.turn_to("landing")
    QTest.keyClick(page(window), Key.Key_Tab)
    assert window.focusWidget().text() == "Sluiten"
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()


def test_every_control_has_a_name(window):
    assert nameless(window) == []


@pytest.mark.parametrize("words", [None, LongWords()], ids=["dutch", "long words"])
def test_nothing_is_cut_off_on_half_a_screen(qtbot, monkeypatch, words):
    monkeypatch.setattr(i18n, "_translator", words)
    made = CardsWindow()
    opened(qtbot, made)
    made.resize(QSize(667, 340))  # what 1366 x 768 has at 200 %
    assert cut_off(made) == []
    assert page(made).horizontalScrollBar().maximum() == 0
    assert listed(made).horizontalScrollBar().maximum() == 0


def test_a_why_names_its_card_and_leads_to_it(qtbot):
    actions = FakeActions()
    why = HelpButton(actions, "caffeine")
    qtbot.addWidget(why)
    why.about("effort")
    assert why.accessibleName() == f"Waarom? {card('effort').title}"
    why.click()
    assert actions.of("show") == [("cards", "effort")]
