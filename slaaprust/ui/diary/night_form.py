"""The questions of one night, to be answered in a minute by keyboard; blank stays missing.

What cannot be is explained at its field while one types, and what is half filled in is kept as a
draft.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slaaprust.core.ports import Drafts
from slaaprust.domain.nights.night_input import Impossible, NightInput, typed
from slaaprust.domain.records.night import QUESTIONS
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.forms.form import Form
from slaaprust.ui.forms.layouts import CELLS
from slaaprust.ui.kit.draft import Draft
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence
from slaaprust.wording.i18n import say


class NightForm(QWidget):
    """Fills in the night of a sheet; `entered` says that Enter was pressed in it."""

    entered = Signal()
    changed = Signal()

    def __init__(self, sheet: NightInput, now: Callable[[], datetime], drafts: Drafts) -> None:
        super().__init__()
        self._sheet, self._now, self._is_over = sheet, now, False
        nothing = {each.key: "" for each in QUESTIONS}
        self._began = typed(sheet.before) if sheet.before else nothing
        self._draft = Draft(self, drafts, f"night-{sheet.evening}")
        left = _read(drafts.kept(f"night-{sheet.evening}"), self._began)
        self._note = self._begun_before()
        self._note.setHidden(left == self._began)
        self._form = Form(
            QUESTIONS, {}, context="night", layout=CELLS, usual=sheet.usual, judge=self._problems
        )
        self._form.type_in(left)
        self._form.changed.connect(self._changed)
        self._form.entered.connect(self.entered)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2 * GRID)
        stack.addWidget(self._note)
        stack.addWidget(self._form)
        if left != self._began:
            self._form.judged()

    def begin(self) -> None:
        """Put the keyboard in the first field."""
        self._form.go_to(QUESTIONS[0].key)

    def raw(self) -> dict[str, str]:
        """Return the answers as they are typed."""
        return self._form.typed()

    def take_usual(self) -> None:
        """Take over what is usual in every field that is empty."""
        self._form.take_usual()

    def is_right(self) -> bool:
        """Return whether all can be taken; else explain it, and go to the first that cannot."""
        problems = self._form.judged()
        for key in tuple(problems)[:1]:
            self._form.go_to(key)
        return not problems

    def explain(self, refused: Impossible) -> None:
        """Say at the fields why this night cannot be."""
        self._form.explain_all({each.key: each.why for each in refused.problems})
        self._form.go_to(refused.problems[0].key)

    def forget_draft(self) -> None:
        """Keep nothing of what was typed: it was entered."""
        self._is_over = True  # the last field still writes its time out as it is left
        self._draft.drop()

    def begin_again(self) -> None:
        """Show what there was before anything was typed."""
        self._form.type_in(self._began)
        self._draft.drop()
        self._note.hide()

    def _problems(self) -> Mapping[str, Refused]:
        """Return what cannot be, by field; in what is half typed nothing is wrong yet."""
        raw = self.raw() | dict.fromkeys(self._form.half_typed(), "")
        _, problems = self._sheet.filled(raw, self._now())
        return {each.key: each.why for each in problems}

    def _changed(self) -> None:
        if not self._is_over:
            raw = self.raw()
            self._draft.changed("" if raw == self._began else json.dumps(raw))
            self.changed.emit()

    def _begun_before(self) -> QWidget:
        note = QWidget()
        text = sentence(say("diary", "Hier was je gebleven."), "quiet")
        text.setWordWrap(False)
        again = button(say("diary", "Begin opnieuw"), self.begin_again, "quiet")
        again.setAutoDefault(False)
        note.setLayout(row(text, again, None))
        return note


def _read(text: str, began: Mapping[str, str]) -> dict[str, str]:
    """Return what a draft holds, over what there was."""
    try:
        told = json.loads(text) if text else {}
    except ValueError:
        told = {}
    told = told if isinstance(told, dict) else {}
    return {key: str(told.get(key, value)) for key, value in began.items()}
