"""Gegevens: nothing is taken in or wiped before it was shown and agreed to."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened
from shiboken6 import delete

from slaaprust.ui.settings.data_page import DataPage
from slaaprust.wording import i18n


class Carried:
    """Notes the words it is given, and answers as it is told, at once or when it is let."""

    def __init__(self) -> None:
        self.words: list[list[str]] = []
        self.answer = True, "Nieuw: 3"
        self.late = False
        self.place = "/home/kim/diary", ""

    def __call__(self, words: list[str], told: Callable[[bool, str], bool]) -> None:
        self.words.append(words)
        self.tell = lambda: told(*self.answer)
        if not self.late:
            self.tell()

    def page(self) -> DataPage:
        return DataPage(lambda: self.place, "/home/kim/backups", self)


@pytest.fixture
def carry() -> Carried:
    return Carried()


@pytest.fixture
def page(qtbot, carry):
    page = carry.page()
    opened(qtbot, page)
    return page


def press(page: DataPage, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


def answers(page: DataPage) -> list[str]:
    shown = (page._answers.itemAt(n).widget() for n in range(page._answers.count()))
    return [each.text() for each in shown if each]


def answer(page: DataPage, text: str) -> None:
    page._answers.itemAt(answers(page).index(text)).widget().click()


def read(page: DataPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def choose(monkeypatch, dialog: str, path: str) -> None:
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: (path, ""))


def test_it_says_where_the_diary_is(page):
    assert "/home/kim/diary" in read(page)


def test_an_export_goes_where_was_chosen(page, carry, monkeypatch):
    choose(monkeypatch, "getSaveFileName", "/tmp/all.zip")
    press(page, "Exporteren")
    assert carry.words == [["export", "--force", "/tmp/all.zip"]]
    assert "Nieuw: 3" in read(page)


def test_taking_in_shows_what_it_would_bring_before_it_does(page, carry, monkeypatch):
    choose(monkeypatch, "getOpenFileName", "/tmp/all.zip")
    press(page, "Overnemen")
    assert carry.words == [["import", "--preview", "/tmp/all.zip"]]
    assert answers(page) == ["Overnemen", "Laat maar"]
    answer(page, "Overnemen")
    assert carry.words[1] == ["import", "/tmp/all.zip"]
    assert answers(page) == []


def test_a_back_up_brings_the_settings_of_then_where_that_is_wanted(page, carry, monkeypatch):
    choose(monkeypatch, "getOpenFileName", "/home/kim/backups/b.zip")
    press(page, "Overnemen")
    assert answers(page) == ["Overnemen", "Ook de instellingen", "Laat maar"]
    answer(page, "Ook de instellingen")
    assert carry.words[1] == ["import", "--settings", "/home/kim/backups/b.zip"]


def test_what_cannot_be_taken_in_is_explained_and_not_offered(page, carry, monkeypatch):
    carry.answer = False, "Dit bestand is niet te lezen."
    choose(monkeypatch, "getOpenFileName", "/tmp/all.zip")
    press(page, "Overnemen")
    assert "Dit bestand is niet te lezen." in read(page)
    assert answers(page) == []


def test_choosing_no_file_does_nothing(page, carry, monkeypatch):
    choose(monkeypatch, "getOpenFileName", "")
    choose(monkeypatch, "getSaveFileName", "")
    press(page, "Overnemen")
    press(page, "Exporteren")
    assert carry.words == []


def test_wiping_asks_first_with_the_keyboard_on_the_way_back(page, carry):
    press(page, "Alles wissen")
    assert carry.words == []
    assert page.focusWidget().text() == "Laat maar"
    answer(page, "Laat maar")
    assert carry.words == []
    press(page, "Alles wissen")
    answer(page, "Ja, alles wissen")
    assert carry.words == [["wipe", "--yes"]]


def test_what_takes_long_says_so_and_asks_for_nothing_else_meanwhile(page, carry):
    carry.late = True
    next(b for b in page.findChildren(QPushButton) if b.text() == "Nu een back-up").setFocus()
    press(page, "Nu een back-up")
    assert "Even bezig. Je kunt gewoon doorgaan." in read(page)
    press(page, "Exporteren")
    assert carry.words == [["backup"]]
    assert carry.tell()
    assert "Nieuw: 3" in read(page)
    assert page.focusWidget().text() == "Nu een back-up"
    press(page, "Nu een back-up")
    assert len(carry.words) == 2


def test_a_page_that_was_closed_or_is_gone_lets_it_be_said_elsewhere(page, carry, qtbot):
    carry.late = True
    press(page, "Nu een back-up")
    page.hide()
    assert not carry.tell()
    gone = carry.page()
    gone.show()
    press(gone, "Nu een back-up")
    delete(gone)
    assert not carry.tell()


def test_the_diary_is_moved_and_back(page, carry, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press(page, "Verplaatsen")
    assert carry.words == []
    assert not page._back.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/home/kim/Sync/slaap")
    carry.place = "/home/kim/Sync/slaap", "/home/kim/diary"
    press(page, "Verplaatsen")
    assert carry.words == [["move", "/home/kim/Sync/slaap"]]
    assert "/home/kim/Sync/slaap" in read(page)
    press(page, "Terug naar waar het was")
    assert carry.words[1] == ["move", "--back"]


def test_a_backup_is_one_click(page, carry):
    press(page, "Nu een back-up")
    assert carry.words == [["backup"]]


def test_longer_words_fit_and_all_has_a_name(qtbot, carry, monkeypatch):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    page = carry.page()
    page.resize(420, 600)
    opened(qtbot, page)
    press(page, "Alles wissen lang")
    assert nameless(page) == []
    qtbot.waitUntil(lambda: cut_off(page) == [])
