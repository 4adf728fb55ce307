"""How tense somebody is, from 0 to 10, if they want to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import sentence
from slaaprust.wording.i18n import say

STEPS = range(11)


class Tension(QWidget):
    """Eleven buttons of which one can be chosen, and be let go again."""

    changed = Signal(object)  # from 0 to 10, or None

    def __init__(self, question: str) -> None:
        super().__init__()
        self._buttons = [self._button(n, question) for n in STEPS]
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        for each in self._buttons:
            line.addWidget(each)
        line.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(GRID // 2)
        stack.addWidget(sentence(question))
        stack.addLayout(line)
        text = say("relaxation", "0 is los, 10 is heel gespannen. Leeg laten kan ook.")
        stack.addWidget(sentence(text, "small"))

    @property
    def value(self) -> int | None:
        """What was chosen."""
        return next((n for n in STEPS if self._buttons[n].isChecked()), None)

    def fill(self, value: int | None) -> None:
        """Show a value, or none."""
        for n, each in zip(STEPS, self._buttons, strict=True):
            each.setChecked(n == value)

    def _button(self, n: int, question: str) -> QPushButton:
        made = QPushButton(str(n))
        made.setProperty("preset", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setAccessibleName(say("relaxation", "{number} van 10", number=n))
        made.setAccessibleDescription(question)
        made.clicked.connect(lambda chosen: self._choose(n if chosen else None))
        return made

    def _choose(self, value: int | None) -> None:
        self.fill(value)
        self.changed.emit(value)
