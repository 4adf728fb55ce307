"""Drafts in the interface: at most a second behind, and there again in the next window."""

import pytest
from fakes import MemoryDrafts
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from shiboken6 import delete

from slaaprust.ui.kit.draft import BEHIND, Draft, tie


@pytest.fixture
def drafts():
    return MemoryDrafts()


def timer(draft: Draft) -> QTimer:
    return draft.findChild(QTimer)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_was_typed_is_there_in_the_next_field(kind, drafts, qtbot):
    field = kind()
    draft = tie(field, drafts, "park")
    qtbot.keyClicks(field, "Mail aan Sanne")
    assert drafts.texts == {}
    with qtbot.waitSignal(timer(draft).timeout, timeout=60_000):
        pass
    assert drafts.texts == {"park": "Mail aan Sanne"}
    again = kind()
    tie(again, drafts, "park")
    assert (again.text() if kind is QLineEdit else again.toPlainText()) == "Mail aan Sanne"


def test_who_types_on_and_on_is_never_more_than_a_second_behind(drafts, qtbot):
    field = QLineEdit()
    draft = tie(field, drafts, "park")
    qtbot.keyClicks(field, "a")
    assert timer(draft).interval() == BEHIND < 1000
    timer(draft).start(1)
    qtbot.keyClicks(field, "b")
    assert timer(draft).interval() == 1  # it was not begun anew


def test_nothing_runs_while_nothing_is_typed(drafts, qtbot):
    drafts.texts["park"] = "Mail"
    field = QLineEdit()
    draft = tie(field, drafts, "park")
    assert not timer(draft).isActive()


@pytest.mark.parametrize("how", [delete, lambda field: QApplication.instance().aboutToQuit.emit()])
def test_a_window_that_goes_and_a_program_that_ends_keep_what_waits(how, drafts, qtbot):
    field = QLineEdit()
    tie(field, drafts, "park")
    qtbot.keyClicks(field, "Mail")
    how(field)
    assert drafts.texts == {"park": "Mail"}


def test_what_was_entered_does_not_come_back(drafts, qtbot):
    field = QLineEdit()
    draft = tie(field, drafts, "park")
    qtbot.keyClicks(field, "Mail")
    draft.keep()
    qtbot.keyClicks(field, " aan Sanne")
    draft.drop()
    delete(field)
    assert drafts.texts == {}


def test_any_form_that_gives_a_text_can_have_a_draft(drafts, qtbot):
    form = QObject()
    draft = Draft(form, drafts, "night.2026-11-18")
    draft.changed('{"awake": 3}')
    draft.keep()
    assert drafts.texts == {"night.2026-11-18": '{"awake": 3}'}
