"""What the person fills in for the GP: signs to tick, own words, and what comes on the page."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from slaaprust.domain.records.asked import AskedField
from slaaprust.domain.records.gp_notes import ASKED, LONGEST, TITLES, GpNotes, GpPart
from slaaprust.domain.tables.signs import ASIDE, SIGNS, URGENT, WHERE, Sign
from slaaprust.domain.values.fields import Switch
from slaaprust.domain.values.marks import N_
from slaaprust.ui.forms.form import Form
from slaaprust.ui.forms.layouts import SHEET
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import column, sentence
from slaaprust.wording.i18n import say

PARTS = (GpPart.SIGNS, *(each for each in GpPart if each is not GpPart.SIGNS))  # as asked here
FROM_DIARY = {
    GpPart.NIGHTS: N_("gp", "Uit je dagboek: de nachten van 18:00 tot 18:00, met tijden."),
    GpPart.NUMBERS: N_("gp", "Uit je dagboek: per vraag het midden, het minste en het meeste."),
    GpPart.BODY: N_("gp", "Uit je dagboek: wat je in bed voelde, per week geteld."),
    GpPart.REMARKS: N_("gp", "Uit je dagboek: wat je bij een nacht opschreef."),
    GpPart.HABITS: N_("gp", "Met wat je noteerde: cafeïne, alcohol, nicotine en sport."),
    GpPart.TRIED: N_("gp", "Met hoe vaak je landing, spierontspanning of parkeren deed."),
    GpPart.DAYTIME: N_("gp", "Met wat je in je dagboek over de dag erna vertelde."),
}


class GpForm(QWidget):
    """All that is asked, from urgent advice down to own ideas; nothing is concluded from it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._signs = Form(_sign_rows(), {}, context="", layout=SHEET)
        rows = tuple(row for part in PARTS[1:] for row in _part_rows(part))
        self._answers = Form(
            rows, {}, context="", layout=SHEET, judge=lambda: self._answers.problems()
        )
        stack = column(
            _urgent(),
            self._signs,
            *(sentence(say("signs", text), "small") for text in ASIDE),
            self._answers,
        )
        self.setLayout(stack)
        for form in (self._signs, self._answers):
            form.changed.connect(lambda _: self.changed.emit())
            self._name_boxes(form)

    def fill(self, notes: GpNotes) -> None:
        """Show these words; nothing is told of as changed."""
        self.blockSignals(True)
        ticked = notes.signs.split()
        values = {each.key: getattr(notes, each.key) for each in ASKED}
        values |= {_of_sign(each): each.key in ticked for each in SIGNS}
        values |= {_of_part(each): each in notes.parts for each in PARTS}
        self._signs.show_values(values)
        self._answers.show_values(values)
        self.blockSignals(False)

    def begin(self) -> None:
        """Put the keyboard at the top."""
        self._signs.go_to(_of_part(GpPart.SIGNS))

    def notes(self) -> GpNotes:
        """Return what is filled in, not dated yet."""
        raw = self._signs.raw() | self._answers.raw()
        answers = {each.key: raw[each.key][:LONGEST] for each in ASKED}
        signs = " ".join(each.key for each in SIGNS if raw[_of_sign(each)])
        without = " ".join(part.value for part in PARTS if not raw[_of_part(part)])
        return GpNotes(datetime(1970, 1, 1, tzinfo=UTC), **answers, signs=signs, without=without)

    def _name_boxes(self, form: Form) -> None:
        """Say of each part that its box is about the page, which its title alone does not tell."""
        for part in PARTS:
            if form.has(_of_part(part)):
                title = say("gp", "{title}: op het blad", title=say("gp", TITLES[part]))
                form.control(_of_part(part)).setAccessibleName(title)


def _sign_rows() -> tuple[AskedField, ...]:
    ask = say("gp", "Kruis aan wat je herkent. Er volgt geen uitslag; je huisarts denkt mee.")
    box = Switch(boxed=True)
    signs = (AskedField(_of_sign(each), box, say("signs", each.text)) for each in SIGNS)
    return (_head(GpPart.SIGNS, ask), *signs)


def _part_rows(part: GpPart) -> tuple[AskedField, ...]:
    """Return whether a part is on the page, and what is asked for it."""
    told = say("gp", FROM_DIARY[part]) if part in FROM_DIARY else ""
    asked = (each for each in ASKED if each.part is part)
    answers = (AskedField(e.key, e.kind, say("gp", e.ask), group=part.value) for e in asked)
    return (_head(part, told), *answers)


def _head(part: GpPart, told: str) -> AskedField:
    group = "" if part is GpPart.SIGNS else part.value
    return AskedField(_of_part(part), Switch(boxed=True), say("gp", TITLES[part]), told, group)


def _of_part(part: GpPart) -> str:
    return f"part {part.value}"


def _of_sign(sign: Sign) -> str:
    return f"sign {sign.key}"


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
