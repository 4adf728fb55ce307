"""Huisarts: what is filled in is on the page at once, is never lost, and nothing is concluded."""

from dataclasses import replace

import pytest
from fakes import FakeActions, MemoryDrafts
from gp_pages import DAY, FIRST, WORDS, told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.gp_notes import ASKED, TITLES, GpPart
from slaaprust.domain.review.gp_page import NOTHING, GpFound
from slaaprust.domain.tables.signs import SIGNS, URGENT
from slaaprust.ui.gp.form import as_draft, from_draft
from slaaprust.ui.gp.preview import GpPreview
from slaaprust.ui.gp.window import GpWindow
from slaaprust.ui.kit import theme
from slaaprust.wording import i18n

LAST = FIRST + 13 * DAY


class Nights:
    """A diary in which fourteen nights are over."""

    def __init__(self, notes=WORDS) -> None:
        self.notes = notes

    def last_nights(self, count=14):
        return LAST - (count - 1) * DAY, LAST

    def find(self, first, last):
        return lambda diary: GpFound(first, last, told(14), self.notes)


def at_once(work, then, failed=None):
    then(work(None))


class Made:
    """A window and all that came out of it."""

    def __init__(self, qtbot, notes=WORDS, drafts=None, background=at_once) -> None:
        self.put: list[tuple[str, bytes]] = []
        self.wrong = ""
        self.kept: list[object] = []
        self.drafts = drafts or MemoryDrafts()
        actions = FakeActions()
        actions.lead(keep_for_gp=self.kept.append)
        self.window = GpWindow(
            actions, theme.DARK, Nights(notes), background, self.drafts, self._put
        )
        opened(qtbot, self.window)

    def _put(self, path, made):
        self.put.append((path, made))
        return self.wrong

    def page(self) -> str:
        return self.window.findChild(GpPreview).accessibleDescription()

    def box(self, name: str) -> QCheckBox:
        boxes = self.window.findChildren(QCheckBox)
        return next(each for each in boxes if each.accessibleName() == name)

    def field(self, name: str) -> QPlainTextEdit:
        fields = self.window.findChildren(QPlainTextEdit)
        return next(each for each in fields if each.accessibleName() == name)

    def press(self, text: str) -> None:
        buttons = self.window.findChildren(QPushButton)
        next(each for each in buttons if each.text() == text).click()

    def read(self) -> list[str]:
        return [each.text() for each in self.window.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def made(qtbot):
    return Made(qtbot)


QUESTION = "Wat wil je vragen of bereiken?"
MEDICINES = "Medicijnen en middelen: op het blad"


def test_urgent_advice_stands_above_the_signs(made):
    read = made.read()
    places = [read.index(each.whom) for each in URGENT]
    assert places == sorted(places) and places[-1] < read.index(SIGNS[0].text)


def test_ticking_signs_concludes_nothing(made):
    before = made.read()
    for sign in SIGNS:
        made.box(sign.text).setChecked(True)
    assert made.read() == before
    assert all(sign.text in made.page() for sign in SIGNS)


def test_what_is_typed_is_on_the_page_at_once(made):
    made.field(QUESTION).setPlainText("Mag ik bloedprikken?")
    assert "Mag ik bloedprikken?" in made.page()


def test_a_part_is_left_out_and_its_words_stay(made):
    assert "Paracetamol" in made.page()
    made.box(MEDICINES).setChecked(False)
    assert "Paracetamol" not in made.page()
    made.window.close()
    assert made.kept[0].medicines == WORDS.medicines
    assert GpPart.MEDICINES not in made.kept[0].parts


def test_more_words_than_there_is_room_for_are_told_at_the_field_as_one_types(made):
    made.field(QUESTION).setPlainText("x" * 2001)
    assert "Schrijf ten hoogste 2000 tekens. Dit zijn er 2001." in made.read()
    made.field(QUESTION).setPlainText("x" * 2000)
    assert not [each for each in made.read() if each.startswith("Schrijf ten hoogste")]


def test_every_question_of_the_table_and_every_part_of_the_page_is_asked(made):
    names = {each.accessibleName() for each in made.window.findChildren(QWidget)}
    assert {each.ask for each in ASKED} <= names
    assert {f"{title}: op het blad" for title in TITLES.values()} <= names


def test_seven_nights_are_one_click(made):
    assert "zondag 8 november" in made.page()
    made.field(QUESTION).setPlainText("Nog niet bewaard")
    made.press("Laatste 7 nachten")
    assert "zondag 15 november" in made.page() and "zondag 8 november" not in made.page()
    assert "Nog niet bewaard" in made.page()


@pytest.mark.parametrize(
    "leave",
    [GpWindow.close, lambda window: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)],
    ids=["close", "escape"],
)
def test_leaving_keeps_the_words_and_only_other_words(qtbot, leave):
    made = Made(qtbot)
    leave(made.window)
    assert made.kept == []
    again = Made(qtbot)
    again.field(QUESTION).setPlainText("Anders")
    leave(again.window)
    assert not again.window.isVisible()
    assert [each.question for each in again.kept] == ["Anders"]


def test_what_was_being_typed_is_there_again_after_a_crash(qtbot):
    drafts = MemoryDrafts()
    drafts.keep("gp", as_draft(replace(WORDS, question="Half getypt")))
    made = Made(qtbot, drafts=drafts)
    assert made.field(QUESTION).toPlainText() == "Half getypt"
    made.window.close()
    assert [each.question for each in made.kept] == ["Half getypt"]


@pytest.mark.parametrize("draft", ["", "no json", "[1]", '"text"', "{"])
def test_a_draft_that_is_none_is_passed_over(draft):
    assert from_draft(draft) is None


def test_before_the_diary_is_read_nothing_can_be_typed_or_lost(qtbot):
    waiting = []
    made = Made(qtbot, background=lambda work, then, failed=None: waiting.append(then))
    assert not made.field(QUESTION).isEnabled()
    made.window.close()
    assert made.kept == []


def test_it_asks_no_sooner_than_after_a_month_whether_all_still_holds(qtbot):
    old = Made(qtbot, notes=replace(WORDS, at=WORDS.at - 31 * DAY))
    assert "Ingevuld op donderdag 22 oktober 2026. Klopt het nog?" in old.read()
    for notes in (replace(WORDS, at=WORDS.at - 30 * DAY), WORDS, NOTHING):
        assert not [each for each in Made(qtbot, notes=notes).read() if "Klopt het nog" in each]


@pytest.mark.parametrize(
    ("press", "path", "start"),
    [
        ("Bewaren als PDF", "/tmp/x.pdf", b"%PDF"),
        ("Bewaren als PDF", "/tmp/x", b"%PDF"),
        ("Bewaren als webpagina", "/tmp/x.html", b"<!DOCTYPE html>"),
    ],
)
def test_the_page_goes_where_was_chosen(made, monkeypatch, press, path, start):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    made.press(press)
    ((where, raw),) = made.put
    assert raw.startswith(start) and where in (path, f"{path}.pdf")
    assert f"Bewaard: {where}" in made.read()


def test_where_it_cannot_be_saved_it_is_said_there(made, monkeypatch):
    made.wrong = "Niet bewaard: de schijf is vol."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/tmp/x.pdf", ""))
    made.press("Bewaren als PDF")
    assert made.wrong in made.read()


def test_who_changes_their_mind_saves_nothing(made, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    made.press("Bewaren als PDF")
    assert made.put == []


def test_the_keyboard_begins_at_the_top_once_the_diary_is_read(made):
    named = made.window.focusWidget().accessibleName()
    assert named == "Wat ik wil bespreken: op het blad"
    QTest.keyClick(made.window.focusWidget(), Qt.Key.Key_Tab)
    assert made.window.focusWidget().accessibleName() == SIGNS[0].text


def test_everything_can_be_reached_and_ticked_by_keyboard(made):
    made.box(SIGNS[1].text).setFocus()
    QTest.keyClick(made.box(SIGNS[1].text), Qt.Key.Key_Space)
    assert made.box(SIGNS[1].text).isChecked()
    seen = set()
    for _ in range(80):
        QTest.keyClick(made.window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(made.window.focusWidget())
    fields = {*made.window.findChildren(QCheckBox), *made.window.findChildren(QPlainTextEdit)}
    assert fields <= seen


@pytest.mark.parametrize("width", [1120, 620])
def test_the_page_is_scrolled_with_the_keyboard_in_it(qtbot, made, width):
    made.window.resize(width, 640)
    qtbot.waitUntil(lambda: made.window.width() == width)
    preview = made.window.findChild(GpPreview)
    areas = made.window.findChildren(QScrollArea)
    (area,) = [e for e in areas if e.widget() and e.widget().isAncestorOf(preview)]
    preview.setFocus(Qt.FocusReason.TabFocusReason)
    before = area.verticalScrollBar().value()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > before


def test_every_control_has_a_name(made):
    assert nameless(made.window) == []
    assert all(each.accessibleName() for each in made.window.findChildren(QPlainTextEdit))


@pytest.mark.parametrize("width", [1120, 620])
def test_longer_words_in_another_language_are_not_cut_off(qtbot, monkeypatch, width):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    made = Made(qtbot)
    made.window.resize(width, 640)
    qtbot.waitUntil(lambda: made.window.width() == width)
    assert cut_off(made.window) == []


def test_ten_lines_of_everything_can_be_typed(made):
    for asked in ASKED:
        if asked.key not in ("since", "often"):
            made.field(asked.ask).setPlainText("kiezel\n" * 10)
    assert made.page().count("kiezel") == 80
