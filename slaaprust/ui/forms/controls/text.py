"""Controls that fill in words, free or from a list."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem

from slaaprust.domain.values.fields import Word
from slaaprust.domain.values.lists import Words
from slaaprust.ui.forms.controls.common import WIDTH, ControlSpec, name, only_by_hand
from slaaprust.ui.kit.theme import GRID

_LINE = 4 * GRID  # of a list


class WordField(QLineEdit):
    """A short word."""

    changed = Signal()
    wide = False

    def __init__(self, kind: Word, about: ControlSpec) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        name(self, about.name, about.help)
        self.textChanged.connect(self.changed)

    def raw(self) -> str:
        """Return what is filled in."""
        return self.text()

    def fill(self, value: str) -> None:
        """Show a value."""
        self.setText(value)


class ListedWordField(QComboBox):
    """A word that stands in a list; one that is not in it (any more) stays until it is changed."""

    changed = Signal()
    wide = False

    def __init__(self, kind: Word, about: ControlSpec) -> None:
        super().__init__()
        self._value = ""
        self.setMinimumWidth(WIDTH)
        only_by_hand(self)
        name(self, about.name, about.help)
        self.offer(about.listed)
        self.activated.connect(self._chosen)

    def raw(self) -> str:
        """Return what is filled in."""
        return self._value

    def fill(self, value: str) -> None:
        """Show a value."""
        self._value = value
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))
        self.changed.emit()

    def offer(self, listed: tuple[tuple[str, str], ...]) -> None:
        """Change what can be chosen, and keep what is."""
        self.clear()
        for key, text in listed:
            self.addItem(text, key)
        if self._value and self.findData(self._value) < 0:
            self.addItem(self._value, self._value)
        self.setCurrentIndex(max(0, self.findData(self._value)))

    def _chosen(self) -> None:
        self._value = self.currentData()
        self.changed.emit()


class WordsField(QLineEdit):
    """A few words with commas between them."""

    changed = Signal()
    wide = True

    def __init__(self, kind: Words, about: ControlSpec) -> None:
        super().__init__()
        name(self, about.name, about.help)
        self.textChanged.connect(self.changed)

    def raw(self) -> str:
        """Return what is filled in."""
        return self.text()

    def fill(self, value: tuple[str, ...]) -> None:
        """Show a value."""
        self.setText(", ".join(value))


class TicksField(QListWidget):
    """A few words ticked in a list; those that were chosen stand on top, in their order."""

    changed = Signal()
    wide = True

    def __init__(self, kind: Words, about: ControlSpec) -> None:
        super().__init__()
        self._listed, self._value = about.listed, tuple[str, ...]()
        self.setFixedHeight(6 * _LINE)
        only_by_hand(self)
        name(self, about.name, about.help)
        self._done = False  # whether this click has ticked already, being on the box
        self.itemChanged.connect(self._ticked)
        self.itemClicked.connect(self._turn)

    def raw(self) -> tuple[str, ...]:
        """Return what is filled in."""
        return self._value

    def fill(self, value: tuple[str, ...]) -> None:
        """Show a value."""
        self._value = value
        names = dict(self._listed)
        rest = [key for key in names if key not in value]
        self.blockSignals(True)
        self.clear()
        for key in (*value, *rest):
            item = QListWidgetItem(names.get(key, key), self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, _LINE))
            ticked = Qt.CheckState.Checked if key in value else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.changed.emit()

    def offer(self, listed: tuple[tuple[str, str], ...]) -> None:
        """Change what can be chosen, and keep what is."""
        if listed != self._listed:
            self._listed = listed
            self.fill(self._value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._done = False
        super().mousePressEvent(event)

    def _turn(self, item: QListWidgetItem) -> None:
        """Tick by a click on the word too."""
        if not self._done:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _ticked(self, item: QListWidgetItem) -> None:
        self._done = True
        key = item.data(Qt.ItemDataRole.UserRole)
        rest = tuple(each for each in self._value if each != key)
        on = item.checkState() is Qt.CheckState.Checked
        self._value = (*rest, key) if on else rest
        self.changed.emit()
