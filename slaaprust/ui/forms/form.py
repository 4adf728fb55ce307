"""Draws the rows of a field table, below each other and under the names of their groups."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slaaprust.domain.values.fields import Refused
from slaaprust.ui.forms.controls.text import ListedWordField, TicksField
from slaaprust.ui.forms.field_row import Field, FieldRow, Listed
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import title
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line


class Form(QWidget):
    """Fields below each other; `context` is the one under which their texts are translated."""

    changed = Signal(str)  # the key

    def __init__(
        self,
        rows: tuple[Field, ...],
        values: Mapping[str, Any],
        listed: Listed | None = None,
        context: str = "settings",
        headings: bool = True,
    ) -> None:
        super().__init__()
        self._lines: dict[str, FieldRow] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(3 * GRID)
        group = ""
        for row in rows:
            if headings and row.group != group:
                group = row.group
                self._stack.addWidget(title(say(context, group)))
            self._add(row, context, listed or {})
        self._stack.addStretch(1)
        self.show_values(values)
        for key, line in self._lines.items():
            line.control.changed.connect(partial(self._changed, key))

    def _add(self, row: Field, context: str, listed: Listed) -> None:
        line = FieldRow(row, lambda text: say(context, text) if text else "", listed)
        self._lines[row.key] = line
        self._stack.addWidget(line)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill in values; a field that is not named keeps its own."""
        for key, line in self._lines.items():
            if key in values:
                line.control.fill(values[key])

    def values(self) -> Mapping[str, Any] | None:
        """Return all values, or None after saying at each field why it cannot be taken."""
        taken: dict[str, Any] = {}
        refusals: dict[str, Refused] = {}
        for key, line in self._lines.items():
            line.explain("")
            try:
                taken[key] = line.read()
            except Refused as refused:
                refusals[key] = refused
        for key in reversed(refusals):  # the first one last, so that it has the focus
            self.explain(key, refusals[key])
        return None if refusals else taken

    def value(self, key: str) -> Any:
        """Return one value; raise Refused if it cannot be taken."""
        return self._lines[key].read()

    def has(self, key: str) -> bool:
        """Answer whether this field is here."""
        return key in self._lines

    def explain(self, key: str, refused: Refused) -> None:
        """Say at a field why its value cannot be taken, and go there."""
        line = self._lines[key]
        line.explain(refused_line(refused))
        line.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, listed: Listed) -> None:
        """Change the lists that words are chosen from."""
        for line in self._lines.values():
            if isinstance(line.control, ListedWordField | TicksField):
                line.control.offer(listed.get(line.listed, ()))

    def control(self, key: str) -> QWidget:
        """Return what fills in a field."""
        return self._lines[key].control

    def _changed(self, key: str) -> None:
        self._lines[key].explain("")
        self.changed.emit(key)
