"""Starting at login, in the settings: how things really are, and changing that at once."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from slaaprust.domain.values.fields import Switch
from slaaprust.domain.values.marks import N_
from slaaprust.ui.forms.controls.common import ControlSpec, FieldLabel
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import row, sentence
from slaaprust.wording.i18n import say

# By what the desktop would do at the next login.
STATES = {
    "on": N_("login", "Dan is slaaprust er elke avond, zonder dat je eraan hoeft te denken."),
    "off": N_("login", "Nu start slaaprust alleen als je het zelf opent."),
    "broken": N_(
        "login",
        "Het stond aan, maar slaaprust staat niet meer op die plek. Zet het hier opnieuw aan.",
    ),
    "unknown": N_("login", "Op deze computer kan slaaprust dat niet zien of veranderen."),
}


class AtLoginPage(QWidget):
    """Asks how things are each time it is shown, since others can change that as well."""

    def __init__(self, state: Callable[[], str], switch: Callable[[bool], str]) -> None:
        super().__init__()
        self._state, self._switch = state, switch
        name = say("settings", "Start bij het inloggen")
        self._toggle = Toggle(Switch(), ControlSpec(name, "", str))
        self._toggle.changed.connect(self._changed)
        self._said = sentence("", "small")
        self._label: QLabel = FieldLabel(name, self._toggle)
        line = row(self._label, self._toggle)
        line.setStretch(0, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(GRID // 2)
        stack.addLayout(line)
        stack.addWidget(self._said)
        stack.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew."""
        super().showEvent(event)
        self._tell(self._state())

    def _changed(self) -> None:
        self._tell(self._switch(bool(self._toggle.raw())))

    def _tell(self, state: str) -> None:
        """Show what is so, also where that is not what was asked for."""
        with QSignalBlocker(self._toggle):
            self._toggle.fill(state == "on")
        self._toggle.setEnabled(state != "unknown")
        self._said.setText(say("login", STATES[state]))
        self._toggle.setAccessibleDescription(self._said.text())
