"""Gegevens: nothing is taken in or wiped before it was shown and agreed to."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.ui import phrases
from slaaprust.ui.data_page import DataPage


class Carried:
    """Notes the words it is given, and answers as it is told."""

    def __init__(self) -> None:
        self.words: list[list[str]] = []
        self.answer = True, "Nieuw: 3\n"

    def __call__(self, words: list[str]) -> tuple[bool, str]:
        self.words.append(words)
        return self.answer


@pytest.fixture
def carry() -> Carried:
    return Carried()


@pytest.fixture
def page(qtbot, carry):
    page = DataPage("/home/kim/diary", "/home/kim/backups", carry)
    opened(qtbot, page)
    return page


def press(page: DataPage, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


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
    page._go.click()
    assert carry.words[1] == ["import", "/tmp/all.zip"]


def test_what_cannot_be_taken_in_is_explained_and_not_offered(page, carry, monkeypatch):
    carry.answer = False, "Dit bestand is niet te lezen.\n"
    choose(monkeypatch, "getOpenFileName", "/tmp/all.zip")
    press(page, "Overnemen")
    assert "Dit bestand is niet te lezen." in read(page)
    assert not page._go.isVisible()


def test_choosing_no_file_does_nothing(page, carry, monkeypatch):
    choose(monkeypatch, "getOpenFileName", "")
    choose(monkeypatch, "getSaveFileName", "")
    press(page, "Overnemen")
    press(page, "Exporteren")
    assert carry.words == []


def test_wiping_asks_first_with_the_keyboard_on_the_way_back(page, carry):
    press(page, "Alles wissen")
    assert carry.words == []
    assert page._leave.hasFocus()
    page._leave.click()
    assert carry.words == []
    press(page, "Alles wissen")
    page._go.click()
    assert carry.words == [["wipe", "--yes"]]


def test_a_backup_is_one_click(page, carry):
    press(page, "Nu een back-up")
    assert carry.words == [["backup"]]


def test_longer_words_fit_and_all_has_a_name(qtbot, carry, monkeypatch):
    monkeypatch.setattr(phrases, "_translator", LongWords())
    page = DataPage("/home/kim/diary", "", carry)
    page.resize(420, 600)
    opened(qtbot, page)
    press(page, "Alles wissen lang")
    assert nameless(page) == []
    qtbot.waitUntil(lambda: cut_off(page) == [])
