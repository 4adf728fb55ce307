"""What the person fills in for the GP: signs to tick, own words, and what comes on the page."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from slaaprust.domain.records.gp_notes import ASKED, LONGEST, TITLES, GpNotes, GpPart, GpQuestion
from slaaprust.domain.tables.signs import ASIDE, SIGNS, URGENT, WHERE
from slaaprust.domain.values.marks import N_
from slaaprust.ui.forms.controls.common import FieldLabel, name
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import row, sentence
from slaaprust.wording.i18n import say

SHORT = ("since", "often")  # answers of one line
LINES = 3  # of an answer that may be longer
FROM_DIARY = {
    GpPart.NIGHTS: N_("gp", "Uit je dagboek: de nachten van 18:00 tot 18:00, met tijden."),
    GpPart.NUMBERS: N_("gp", "Uit je dagboek: per vraag het midden, het minste en het meeste."),
    GpPart.BODY: N_("gp", "Uit je dagboek: wat je in bed voelde, per week geteld."),
    GpPart.REMARKS: N_("gp", "Uit je dagboek: wat je bij een nacht opschreef."),
    GpPart.HABITS: N_("gp", "Met wat je noteerde: cafeïne, alcohol, nicotine en sport."),
    GpPart.TRIED: N_("gp", "Met hoe vaak je landing, spierontspanning of parkeren deed."),
    GpPart.DAYTIME: N_("gp", "Met wat je in je dagboek over de dag erna vertelde."),
}


class CheckRow(QWidget):
    """A box to tick before words that may wrap; a click on the words ticks it as well."""

    toggled = Signal()

    def __init__(self, text: str, spoken: str = "", strong: bool = False) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.toggled.connect(self.toggled)
        name(self.box, spoken or text, "")
        label = FieldLabel(text, self.box)
        label.setProperty("strong", strong)
        line = row(self.box, label)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)


class GpForm(QWidget):
    """All that is asked, from urgent advice down to own ideas; nothing is concluded from it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(GRID)
        self._signs: dict[str, QCheckBox] = {}
        self._parts: dict[GpPart, QCheckBox] = {}
        self._answers: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._stack.addWidget(_urgent())
        self._add_signs()
        for part in GpPart:
            if part is not GpPart.SIGNS:
                self._add_part(part)

    def fill(self, notes: GpNotes) -> None:
        """Show these words; nothing is told of as changed."""
        self.blockSignals(True)
        for key, field in self._answers.items():
            answer = getattr(notes, key)
            field.setText(answer) if isinstance(field, QLineEdit) else field.setPlainText(answer)
        ticked = notes.signs.split()
        for key, box in self._signs.items():
            box.setChecked(key in ticked)
        for part, box in self._parts.items():
            box.setChecked(part in notes.parts)
        self.blockSignals(False)

    def begin(self) -> None:
        """Put the keyboard at the top."""
        self._parts[GpPart.SIGNS].setFocus(Qt.FocusReason.OtherFocusReason)

    def notes(self) -> GpNotes:
        """Return what is filled in, not dated yet."""
        answers = {key: _text(field) for key, field in self._answers.items()}
        signs = " ".join(key for key, box in self._signs.items() if box.isChecked())
        without = " ".join(part.value for part, box in self._parts.items() if not box.isChecked())
        return GpNotes(datetime(1970, 1, 1, tzinfo=UTC), **answers, signs=signs, without=without)

    def _add_signs(self) -> None:
        self._head(GpPart.SIGNS)
        text = say("gp", "Kruis aan wat je herkent. Er volgt geen uitslag; je huisarts denkt mee.")
        self._stack.addWidget(sentence(text, "small"))
        for sign in SIGNS:
            tick = CheckRow(say("signs", sign.text))
            tick.toggled.connect(self.changed)
            self._signs[sign.key] = tick.box
            self._stack.addWidget(tick)
        for text in ASIDE:
            self._stack.addWidget(sentence(say("signs", text), "small"))

    def _add_part(self, part: GpPart) -> None:
        self._head(part)
        if part in FROM_DIARY:
            self._stack.addWidget(sentence(say("gp", FROM_DIARY[part]), "small"))
        for asked in ASKED:
            if asked.part is part:
                self._add_answer(asked)

    def _head(self, part: GpPart) -> None:
        title = say("gp", TITLES[part])
        tick = CheckRow(title, say("gp", "{title}: op het blad", title=title), strong=True)
        tick.box.setChecked(True)
        tick.toggled.connect(self.changed)
        self._parts[part] = tick.box
        self._stack.addSpacing(GRID)
        self._stack.addWidget(tick)

    def _add_answer(self, asked: GpQuestion) -> None:
        ask = say("gp", asked.ask)
        field = QLineEdit() if asked.key in SHORT else _long_field()
        if isinstance(field, QLineEdit):
            field.setMaxLength(LONGEST)
        name(field, ask, "")
        field.textChanged.connect(lambda: self.changed.emit())
        self._answers[asked.key] = field
        self._stack.addWidget(FieldLabel(ask, field))
        self._stack.addWidget(field)


def _urgent() -> QFrame:
    """Return what cannot wait, above all else."""
    card = QFrame()
    card.setProperty("card", True)
    stack = QVBoxLayout(card)
    stack.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    stack.setSpacing(GRID)
    for each in URGENT:
        whom = sentence(say("signs", each.whom))
        whom.setProperty("strong", True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(whom)
        lines.addWidget(sentence(say("signs", each.when)))
        stack.addLayout(lines)
    stack.addWidget(sentence(say("signs", WHERE), "small"))
    return card


def _long_field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(LINES * field.fontMetrics().lineSpacing() + 3 * GRID)
    return field


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return text[:LONGEST]


def as_draft(notes: GpNotes) -> str:
    """Return notes as one text, to be found again after a crash."""
    return json.dumps({key: value for key, value in asdict(notes).items() if key != "at"})


def from_draft(text: str) -> GpNotes | None:
    """Return the notes of a draft, or None where it holds none."""
    try:
        told = json.loads(text)
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    wanted = (*(each.key for each in ASKED), "signs", "without")
    values = {key: str(told[key]) for key in wanted if key in told}
    return GpNotes(datetime(1970, 1, 1, tzinfo=UTC), **values)
