"""Drinks with their mg, below each other."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from slaaprust.domain.values.fields import Number
from slaaprust.domain.values.lists import Doses
from slaaprust.ui.forms.controls.basic import NumberField
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button
from slaaprust.wording.i18n import say


class DosesField(QWidget):
    """Drinks with their mg, below each other; one can be added or taken away."""

    changed = Signal()
    wide = True

    def __init__(self, kind: Doses, about: ControlSpec) -> None:
        super().__init__()
        self._kind, self._about = kind, about
        self._lines: list[_Dose] = []
        self._add = button(say("form", "Drankje erbij"), self._add_one)
        self._add.setProperty("preset", True)
        self._add.setAutoDefault(False)
        name(self._add, f"{about.name}: {self._add.text()}", about.help)
        self._stack = QVBoxLayout(self)
        bottom = QHBoxLayout()
        for layout in (self._stack, bottom):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GRID)
        bottom.addWidget(self._add)
        bottom.addStretch(1)
        self._stack.addLayout(bottom)
        self.setFocusProxy(self._add)

    def raw(self) -> list[tuple[str, str]]:
        """Return what is filled in; a line that was left empty is nothing."""
        return [line.raw() for line in self._lines if not line.empty()]

    def fill(self, value: tuple[tuple[str, float], ...]) -> None:
        """Show a value."""
        for line in tuple(self._lines):
            self._remove(line)
        for drink, mg in value:
            self._line().fill(drink, mg)
        self.changed.emit()

    def _line(self) -> "_Dose":
        line = _Dose(self._kind, self._about, self._remove)
        line.changed.connect(self.changed)
        self._stack.insertWidget(len(self._lines), line)
        self._lines.append(line)
        for before, after in pairwise((self._add, *line.stops, self._add)):
            self.setTabOrder(before, after)
        return line

    def _add_one(self) -> None:
        line = self._line()
        line.show()  # only what is on screen can take the keyboard
        line.setFocus()
        self.changed.emit()

    def _remove(self, line: "_Dose") -> None:
        self._lines.remove(line)
        if line.isAncestorOf(self.focusWidget() or self):
            self._add.setFocus()
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()


class _Dose(QWidget):
    """One drink: its name and its mg."""

    changed = Signal()

    def __init__(self, kind: Doses, about: ControlSpec, remove: Callable[["_Dose"], None]) -> None:
        super().__init__()
        self._word = QLineEdit()
        self._word.setPlaceholderText(say("form", "naam"))
        name(self._word, f"{about.name}: {say('form', 'naam')}", about.help)
        mg = Number(kind.low, kind.high, "mg", step=5)
        self._mg = NumberField(mg, ControlSpec(f"{about.name}: mg", about.help, lambda word: word))
        self._mg.setDecimals(1)
        self._away = button(say("form", "Weg"), lambda: remove(self), "quiet")
        self._away.setAutoDefault(False)
        name(self._away, f"{about.name}: {self._away.text()}", about.help)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._word, 1)
        line.addWidget(self._mg)
        line.addWidget(self._away)
        self.stops = (self._word, self._mg, self._away)
        self.setFocusProxy(self._word)
        self._word.textChanged.connect(self._told)
        self._mg.changed.connect(self.changed)

    def raw(self) -> tuple[str, str]:
        """Return what is filled in."""
        return self._word.text().strip(), self._mg.raw()

    def empty(self) -> bool:
        """Answer whether nothing was filled in."""
        return not self._word.text().strip() and self._mg.value() == 0

    def fill(self, drink: str, mg: float) -> None:
        """Show a value."""
        self._word.setText(drink)
        self._mg.fill(mg)

    def _told(self) -> None:
        drink = self._word.text().strip()
        self._away.setAccessibleName(
            f"{self._away.text()}: {drink}" if drink else self._away.text()
        )
        self.changed.emit()
