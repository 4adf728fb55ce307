"""A control that fills in a folder, typed or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from slaaprust.domain.values.fields import Folder
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import say


class FolderField(QWidget):
    """A folder, or nothing."""

    changed = Signal()
    wide = True

    def __init__(self, kind: Folder, about: ControlSpec) -> None:
        super().__init__()
        self._about = about
        self._line = QLineEdit()
        name(self._line, about.name, about.help)
        self._line.textChanged.connect(self.changed)
        choose = QPushButton(say("data", "Kiezen"))
        choose.setAutoDefault(False)
        name(choose, f"{about.name}: {choose.text()}", about.help)
        choose.clicked.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._line, 1)
        line.addWidget(choose)
        self.setFocusProxy(self._line)

    def raw(self) -> str:
        """Return what is filled in."""
        return self._line.text()

    def fill(self, value: str) -> None:
        """Show a value."""
        self._line.setText(value)

    def _choose(self) -> None:
        start = self._line.text() or str(Path.home())
        if path := QFileDialog.getExistingDirectory(self, self._about.name, start):
            self._line.setText(path)
