"""The morning and the history: answered or not, found again, wiped, and quick with thousands."""

from datetime import date
from types import UnionType

import pytest
from evenings import at
from fakes import AtOnce, FakeActions
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.journal import Kept as Record
from slaaprust.domain.records.journal import Thought
from slaaprust.domain.tables.parking import Sort, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.ui.thoughts.morning_window import MorningWindow
from slaaprust.ui.thoughts.thought_list import ThoughtModel
from slaaprust.ui.thoughts.thoughts_window import ThoughtsWindow
from slaaprust.wording import i18n

EVENING = date(2026, 11, 18)


def parked(*texts: str, sort: Sort = Sort.TASK, step: str = "") -> tuple[Parked, ...]:
    return tuple(
        Parked(f"{n:04d}", EVENING, Thought(at("22:40"), text, sort, step))
        for n, text in enumerate(texts)
    )


def press(window: QWidget, text: str) -> None:
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    next(each for each in buttons if each.text() == text).click()


def said(window: QWidget) -> list[str]:
    return [each.text() for each in window.findChildren(QLabel) if each.isVisible()]


def whole(window: QWidget) -> str:
    return window.findChild(QPlainTextEdit).toPlainText()


@pytest.fixture
def morning(qtbot):
    def see(thoughts: tuple[Parked, ...], top: QWidget | None = None) -> MorningWindow:
        made = MorningWindow(FakeActions(), thoughts, top)
        made.answers = []
        made.thoughts._actions.lead(answer_thought=lambda *given: made.answers.append(given))
        opened(qtbot, made)
        return made

    return see


def test_each_thought_is_answered_in_one_press_and_the_next_one_is_there(morning) -> None:
    here = morning(parked("een", "twee", "drie"))
    assert whole(here) == "een"
    press(here, "doen")
    assert whole(here) == "twee"
    press(here, "laten")
    press(here, "opnieuw parkeren")
    assert here.answers == [
        ("0000", ThoughtAnswer.DO),
        ("0001", ThoughtAnswer.LET_GO),
        ("0002", ThoughtAnswer.AGAIN),
    ]
    assert "Alles heeft een plek. Een rustige dag." in said(here)


def test_an_answer_can_be_changed(morning) -> None:
    here = morning(parked("een"))
    press(here, "doen")
    press(here, "bewaren")
    assert here.answers == [("0000", ThoughtAnswer.DO), ("0000", ThoughtAnswer.KEEP)]
    buttons = {each.text(): each.isChecked() for each in here.findChildren(QPushButton)}
    assert (buttons["bewaren"], buttons["doen"]) == (True, False)


def test_closing_it_answers_nothing_and_says_where_it_stays(morning) -> None:
    here = morning(parked("een"))
    assert any("Alle gedachten" in line for line in said(here))
    QTest.keyClick(here, Qt.Key.Key_Escape)
    assert not here.isVisible()
    assert here.answers == []


def test_by_the_keyboard_alone(morning) -> None:
    here = morning(parked("een", "twee"))
    for _ in range(12):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text() == "laten":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert here.answers == [("0000", ThoughtAnswer.LET_GO), ("0001", ThoughtAnswer.LET_GO)]


def test_the_next_step_stands_with_its_question(morning) -> None:
    here = morning(parked("de band", step="zaterdag"))
    assert whole(here) == "de band\n\nWat is de volgende stap, en wanneer?\nzaterdag"


def test_what_belongs_on_top_stands_above_the_thoughts(morning) -> None:
    form = QLabel("de nacht")
    here = morning(parked("een"), form)
    assert form.isVisible()
    assert form.geometry().bottom() < here.thoughts.geometry().top()


def test_a_morning_with_nothing_parked_shows_no_empty_list(morning) -> None:
    here = morning(())
    assert "Er ligt niets meer van gisteravond." in said(here)
    assert not here.findChild(QPlainTextEdit).isVisible()


@pytest.mark.parametrize("texts", [(), ("een", "twee")])
def test_longer_words_fit_and_all_has_a_name(morning, monkeypatch, texts) -> None:
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = morning(parked(*texts))
    assert cut_off(here) == []
    assert nameless(here) == []


class Kept:
    """A history from which can be wiped."""

    def __init__(self, qtbot, thoughts: tuple[Parked, ...]) -> None:
        self.there = list(thoughts)
        actions = FakeActions()
        actions.lead(wipe_thoughts=self.wipe)
        self.window = ThoughtsWindow(actions, AtOnce(self), lambda: ())
        opened(qtbot, self.window)

    def entries(self, first: date, last: date, kinds: UnionType) -> tuple[Record, ...]:
        return tuple(Record(each.uid, each.evening, each.thought) for each in self.there)

    def wipe(self, thoughts: tuple[Parked, ...]) -> None:
        for each in thoughts:
            self.there.remove(each)

    @property
    def shown(self) -> list[str]:
        return [each.thought.text for each in self.window._list.thoughts.thoughts]

    def search(self, words: str) -> None:
        QTest.keyClicks(self.window._search, words)


@pytest.fixture
def kept(qtbot):
    return lambda thoughts: Kept(qtbot, thoughts)


def test_the_newest_is_on_top_and_typing_searches(kept) -> None:
    here = kept(parked("Sanne mailen", "de band", "café met Sanne"))
    assert here.shown == ["café met Sanne", "de band", "Sanne mailen"]
    here.search("sanne cafe")
    assert here.shown == ["café met Sanne"]
    assert "1 van 3 gedachten" in said(here.window)


def test_one_is_wiped_and_the_next_one_is_chosen(kept) -> None:
    here = kept(parked("een", "twee", "drie"))
    here.window._list.go_to(1)
    press(here.window, "Deze wissen")
    assert here.shown == ["drie", "een"]
    assert whole(here.window) == "een"


def test_all_are_wiped_only_after_a_second_yes(kept) -> None:
    here = kept(parked("een", "twee"))
    press(here.window, "Alles wissen")
    assert QApplication.focusWidget().text() == "Laat maar"
    press(here.window, "Laat maar")
    assert len(here.there) == 2
    press(here.window, "Alles wissen")
    press(here.window, "Ja, alles wissen (2)")
    assert here.there == []
    assert "Er is nog niets geparkeerd." in said(here.window)
    assert whole(here.window) == ""


BACK_UPS = "Gewiste gedachten staan nog een tijd in oudere back-ups."


def test_who_is_asked_to_wipe_all_reads_that_back_ups_still_have_it(kept) -> None:
    here = kept(parked("een", "twee"))
    assert BACK_UPS not in said(here.window)
    press(here.window, "Alles wissen")
    assert BACK_UPS in said(here.window)
    press(here.window, "Laat maar")
    assert BACK_UPS not in said(here.window)


def test_who_has_wiped_one_reads_it_too(kept) -> None:
    here = kept(parked("een", "twee"))
    press(here.window, "Deze wissen")
    assert BACK_UPS in said(here.window)


def test_wiping_all_while_searching_wipes_all_as_it_says(kept) -> None:
    here = kept(parked("een", "twee"))
    here.search("een")
    press(here.window, "Alles wissen")
    press(here.window, "Ja, alles wissen (2)")
    assert here.there == []


TEXTS = ("y" * 10_000, "🌙👩‍👩‍👧 é è", "שלום עולם, مرحبا", "een\n\ntwee\n  drie")


@pytest.mark.parametrize("text", TEXTS, ids=["long", "emoji", "right-to-left", "lines"])
def test_any_text_comes_back_as_it_was(kept, text) -> None:
    assert whole(kept(parked(text)).window) == text


def test_of_two_thousand_thoughts_only_what_is_in_sight_is_made(kept, monkeypatch) -> None:
    asked, data = [], ThoughtModel.data

    def counted(model, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            asked.append(index.row())
        return data(model, index, role)

    monkeypatch.setattr(ThoughtModel, "data", counted)
    thought = Thought(at("22:40"), "gedachte 🌙")
    here = kept(tuple(Parked(f"{n:04d}", EVENING, thought) for n in range(2000)))
    here.search("GEDACHTE")
    here.window._list.go_to(1999)
    QApplication.processEvents()
    assert here.window._list.thoughts.rowCount() == 2000
    assert len(set(asked)) < 100
    assert len(here.window._list.findChildren(QWidget)) < 20


def test_the_history_fits_longer_words_and_has_names(kept, monkeypatch) -> None:
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = kept(parked("een", "twee"))
    assert cut_off(here.window) == []
    assert nameless(here.window) == []
