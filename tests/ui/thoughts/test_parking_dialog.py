"""Parking thoughts: by the keyboard, nothing lost, and nothing kept where that was asked."""

from datetime import date

import pytest
from evenings import at
from fakes import FakeActions, MemoryDrafts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.journal import Thought
from slaaprust.domain.tables.parking import EmptiedBy, Sort
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.thoughts.parking_dialog import ParkingDialog
from slaaprust.wording import i18n

Key = Qt.Key
KEPT = 1500  # ms in which a draft is there for sure


class Lot:
    """A dialog with what was parked by it."""

    def __init__(self, qtbot, drafts: MemoryDrafts | None = None, keeps: bool = True) -> None:
        self.parked: list[tuple[str, Sort, str, bool]] = []
        self.ways: list[EmptiedBy] = []
        self.drafts = drafts or MemoryDrafts()
        actions = FakeActions()
        actions.lead(park=lambda *given: self.parked.append(given))
        actions.lead(empty_head=self.ways.append)
        self.dialog = ParkingDialog(actions, self.tonight, self.drafts, keeps)
        opened(qtbot, self.dialog)

    def tonight(self) -> tuple[Parked, ...]:
        every = enumerate(self.parked)
        return tuple(
            Parked(str(n), date(2026, 11, 18), Thought(at("22:40"), *given)) for n, given in every
        )

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def press(self, text: str) -> None:
        buttons = self.dialog.findChildren(QPushButton)
        next(each for each in buttons if each.text() == text).click()

    def tick(self, text: str) -> None:
        boxes = self.dialog.findChildren(QCheckBox)
        next(each for each in boxes if each.text() == text).click()

    @property
    def text(self) -> QPlainTextEdit:
        return self.dialog._text

    @property
    def said(self) -> list[str]:
        every = self.dialog.findChildren(QLabel)
        return [each.text() for each in every if each.isVisible()]


@pytest.fixture
def lot(qtbot):
    return lambda **given: Lot(qtbot, **given)


def test_enter_parks_and_the_field_is_ready_for_the_next(lot) -> None:
    here = lot()
    here.type("de band")
    here.key(Key.Key_Return)
    here.type("Sanne mailen")
    here.key(Key.Key_Return)
    assert here.parked == [
        ("de band", Sort.TASK, "", False),
        ("Sanne mailen", Sort.TASK, "", False),
    ]
    assert here.text.hasFocus()
    assert "Geparkeerd. Nog een?" in here.said


def test_shift_enter_begins_a_new_line(lot) -> None:
    here = lot()
    here.type("een")
    here.key(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    here.type("twee")
    here.key(Key.Key_Return)
    assert here.parked[0][0] == "een\ntwee"


def test_tab_goes_to_the_question_and_enter_there_parks_as_well(lot) -> None:
    here = lot()
    here.type("de band")
    here.key(Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Wat is de volgende stap, en wanneer?"
    here.type("zaterdag plakken")
    here.key(Key.Key_Return)
    assert here.parked == [("de band", Sort.TASK, "zaterdag plakken", False)]
    assert here.text.hasFocus()


@pytest.mark.parametrize(
    ("number", "sort", "question"),
    [
        (Key.Key_1, Sort.TASK, "Wat is de volgende stap, en wanneer?"),
        (Key.Key_2, Sort.WORRY, "Is er één kleine stap?"),
        (Key.Key_3, Sort.IDEA, "Wat wil je er later bij weten?"),
        (Key.Key_4, Sort.REMEMBER, "Wanneer heb je het nodig?"),
    ],
)
def test_each_sort_has_its_key_and_its_question(lot, number, sort, question) -> None:
    here = lot()
    here.key(number, Qt.KeyboardModifier.ControlModifier)
    assert question in here.said
    here.type("iets")
    here.key(Key.Key_Return)
    assert here.parked[0][1] is sort


def test_a_worry_may_be_left_as_one_that_cannot_be_solved_now(lot) -> None:
    here = lot()
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.type("de verhuizing")
    here.tick("Nu niet op te lossen")
    here.press("Klaar")
    assert here.parked == [("de verhuizing", Sort.WORRY, "", True)]


def test_only_a_worry_can_be_left_so(lot) -> None:
    here = lot()
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.tick("Nu niet op te lossen")
    here.key(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    here.text.setPlainText("de band")
    here.press("Klaar")
    assert here.parked == [("de band", Sort.TASK, "", False)]


def test_nothing_typed_parks_nothing_and_done_closes_at_once(lot) -> None:
    here = lot()
    here.type("  ")
    here.key(Key.Key_Return)
    here.press("Klaar")
    assert here.parked == []
    assert not here.dialog.isVisible()


def test_done_parks_what_still_stands_there_and_closes_with_a_sentence(lot) -> None:
    here = lot()
    here.type("de band")
    here.press("Klaar")
    assert [each[0] for each in here.parked] == ["de band"]
    assert any(line.startswith("Het staat geparkeerd.") for line in here.said)
    assert QApplication.focusWidget().text() == "Sluiten"
    here.key(Key.Key_Space)
    assert not here.dialog.isVisible()


def test_on_paper_counts_as_done(lot) -> None:
    here = lot()
    here.press("Ik schrijf op papier")
    assert here.ways == [EmptiedBy.PAPER]
    assert "Op papier telt net zo goed. Leg het weg tot morgen." in here.said


def test_what_was_parked_stands_below_with_the_newest_on_top(lot) -> None:
    here = lot()
    for text in ("een", "twee"):
        here.type(text)
        here.key(Key.Key_Return)
    model = here.dialog._list.thoughts
    assert [each.thought.text for each in model.thoughts] == ["twee", "een"]


def test_what_was_refused_stays_where_it_was_typed(lot) -> None:
    here = lot()
    why = Refused("Dat is langer dan {longest} tekens. Deel het in stukken.", longest=20000)

    def refuse(*_: object) -> None:
        raise why

    here.dialog._actions.lead(park=refuse)
    here.type("heel lang")
    here.press("Klaar")
    assert here.text.toPlainText() == "heel lang"
    assert "Dat is langer dan 20000 tekens. Deel het in stukken." in here.said
    here.type("er")
    assert "Dat is langer dan 20000 tekens. Deel het in stukken." not in here.said


def test_escape_leaves_and_what_was_being_typed_is_there_again(lot, qtbot) -> None:
    drafts = MemoryDrafts()
    here = lot(drafts=drafts)
    here.type("halve gedach")
    here.key(Key.Key_Tab)
    here.type("later")
    qtbot.waitUntil(lambda: len(drafts.texts) == 2, timeout=KEPT)
    here.key(Key.Key_Escape)
    assert not here.dialog.isVisible()
    again = lot(drafts=drafts)
    assert again.text.toPlainText() == "halve gedach"
    again.type("te")
    again.key(Key.Key_Return)
    assert again.parked == [("halve gedachte", Sort.TASK, "later", False)]
    assert drafts.texts == {}


def test_what_was_being_typed_comes_back_as_the_sort_that_it_was(lot, qtbot) -> None:
    drafts = MemoryDrafts()
    here = lot(drafts=drafts)
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.type("de verhuizing")
    qtbot.waitUntil(lambda: len(drafts.texts) == 2, timeout=KEPT)
    again = lot(drafts=drafts)
    assert "Is er één kleine stap?" in again.said
    again.text.setFocus()
    again.key(Key.Key_Return)
    assert again.parked == [("de verhuizing", Sort.WORRY, "", False)]
    assert drafts.texts == {}


def test_that_nothing_can_be_done_now_comes_back_with_what_was_being_typed(lot, qtbot) -> None:
    drafts = MemoryDrafts()
    here = lot(drafts=drafts)
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.type("de verhuizing")
    here.tick("Nu niet op te lossen")
    qtbot.waitUntil(lambda: len(drafts.texts) == 3, timeout=KEPT)
    again = lot(drafts=drafts)
    again.text.setFocus()
    again.key(Key.Key_Return)
    assert again.parked == [("de verhuizing", Sort.WORRY, "", True)]
    assert drafts.texts == {}
    assert not lot(drafts=drafts).dialog._no_step.isChecked()


@pytest.mark.parametrize("takes_back", ["the tick", "the words"])
def test_a_tick_that_is_taken_back_is_not_remembered(lot, qtbot, takes_back) -> None:
    here = lot()
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.type("de verhuizing")
    here.tick("Nu niet op te lossen")
    qtbot.waitUntil(lambda: len(here.drafts.texts) == 3, timeout=KEPT)
    if takes_back == "the tick":
        here.tick("Nu niet op te lossen")
    else:
        here.text.clear()
    qtbot.waitUntil(lambda: "park-no-step" not in here.drafts.texts, timeout=KEPT)


def test_keep_nothing_takes_the_draft_of_the_tick_away_too(lot, qtbot) -> None:
    here = lot()
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.type("de verhuizing")
    here.tick("Nu niet op te lossen")
    qtbot.waitUntil(lambda: len(here.drafts.texts) == 3, timeout=KEPT)
    here.tick("Bewaar niets van wat ik typ")
    assert here.drafts.texts == {}


def test_a_sort_without_words_is_not_remembered(lot) -> None:
    drafts = MemoryDrafts()
    here = lot(drafts=drafts)
    here.key(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    here.dialog._sort_draft.keep()
    assert drafts.texts == {}
    assert "Wat is de volgende stap, en wanneer?" in lot(drafts=drafts).said


def test_a_sort_that_nobody_knows_is_the_one_that_stands_chosen(lot) -> None:
    here = lot(drafts=MemoryDrafts({"park": "iets", "park-sort": "gek"}))
    assert "Wat is de volgende stap, en wanneer?" in here.said


def test_keep_nothing_takes_the_draft_away_and_touches_no_disk(lot, qtbot) -> None:
    here = lot()
    here.type("geheim")
    qtbot.waitUntil(lambda: here.drafts.texts != {}, timeout=KEPT)
    here.tick("Bewaar niets van wat ik typ")
    here.text.setFocus()
    here.type(" en meer")
    qtbot.wait(KEPT - 500)
    assert here.drafts.texts == {}
    here.key(Key.Key_Return)
    assert (here.parked, here.ways, here.drafts.texts) == ([], [EmptiedBy.UNKEPT], {})
    assert "Losgelaten. Er is niets van bewaard." in here.said
    assert here.text.toPlainText() == ""


def test_letting_go_is_noted_once_and_closes_with_its_own_sentence(lot) -> None:
    here = lot(keeps=False)
    for text in ("een", "twee"):
        here.type(text)
        here.key(Key.Key_Return)
    here.press("Klaar")
    assert here.ways == [EmptiedBy.UNKEPT]
    assert "Losgelaten. Er is niets van bewaard." in here.said


def test_keeping_again_keeps_what_stands_there(lot, qtbot) -> None:
    here = lot(keeps=False)
    here.type("toch wel")
    here.tick("Bewaar niets van wat ik typ")
    qtbot.waitUntil(lambda: here.drafts.texts.get("park") == "toch wel", timeout=KEPT)


TEXTS = ("y" * 10_000, "🌙👩‍👩‍👧 é è", "שלום עולם, مرحبا", "een\n\ntwee\n  drie")


@pytest.mark.parametrize("text", TEXTS, ids=["long", "emoji", "right-to-left", "lines"])
def test_any_text_is_parked_as_it_was_typed(lot, text) -> None:
    here = lot()
    here.text.setPlainText(text)
    here.key(Key.Key_Return)
    assert here.parked[0][0] == text


def test_everything_is_reached_by_the_keyboard_and_has_a_name(lot) -> None:
    here = lot()
    here.type("iets")
    here.key(Key.Key_Return)
    reached = set()
    for _ in range(12):
        here.key(Key.Key_Tab)
        widget = QApplication.focusWidget()
        reached.add(widget.accessibleName() or widget.text())
    assert {
        "Gedachte om te parkeren",
        "Wat is de volgende stap, en wanneer?",
        "Vanavond geparkeerd",
        "Bewaar niets van wat ik typ",
        "Ik schrijf op papier",
        "Klaar",
    } <= reached
    assert nameless(here.dialog) == []


def test_longer_words_still_fit(lot, monkeypatch) -> None:
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = lot()
    assert cut_off(here.dialog) == []
    here.dialog.findChild(QLineEdit).setText("later")
    here.type("iets")
    here.press(i18n.say("parking", "Klaar"))
    assert cut_off(here.dialog) == []
