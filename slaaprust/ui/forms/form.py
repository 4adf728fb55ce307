"""Draws the fields of a table; how they stand is a layout's, what they mean is their kind's."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slaaprust.domain.values.fields import Refused
from slaaprust.ui.forms.controls.text import ListedWordField, TicksField
from slaaprust.ui.forms.field_row import Control, Field, FieldRow, Listed
from slaaprust.ui.forms.layouts import STACKED, Layout
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line


class Form(QWidget):
    """Fields of a table; `context` is the one under which their texts are translated."""

    changed = Signal(str)  # the key

    def __init__(
        self,
        rows: tuple[Field, ...],
        values: Mapping[str, Any],
        listed: Listed | None = None,
        context: str = "settings",
        headings: bool = True,
        layout: Layout = STACKED,
    ) -> None:
        super().__init__()
        self._context, self._listed, self._layout = context, listed or {}, layout
        self._lines: dict[str, FieldRow] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(layout.spacing)
        for group in dict.fromkeys(each.group for each in rows):
            lines = [self._line(each) for each in rows if each.group == group]
            layout.add(self._stack, self._say(group) if headings else "", lines)
        self._stack.addStretch(1)
        self.show_values(values)
        for key, line in self._lines.items():
            line.control.changed.connect(partial(self._changed, key))

    def _line(self, row: Field) -> FieldRow:
        line = self._lines[row.key] = FieldRow(row, self._say, self._listed)
        self._layout.arrange(line)
        return line

    def _say(self, text: str) -> str:
        return say(self._context, text) if text else ""

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill in values; a field that is not named keeps its own."""
        for key, line in self._lines.items():
            if key in values:
                line.control.fill(values[key])

    def show_only(self, keys: Collection[str]) -> None:
        """Show these fields, and keep what stands in the others."""
        for key, line in self._lines.items():
            line.setVisible(key in keys)

    def raw(self) -> dict[str, Any]:
        """Return what is filled in, as it stands there."""
        return {key: line.control.raw() for key, line in self._lines.items()}

    def values(self, keys: Collection[str] | None = None) -> dict[str, Any] | None:
        """Return all values, or None after saying at each field why it cannot be taken.

        With `keys` these alone.
        """
        taken: dict[str, Any] = {}
        refusals: dict[str, Refused] = {}
        for key, line in self._lines.items():
            line.explain("")
            try:
                if keys is None or key in keys:
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

    def advise(self, key: str, text: str) -> None:
        """Show another line of help at a field."""
        self._lines[key].advise(text)

    def offer(self, listed: Listed) -> None:
        """Change the lists that words are chosen from."""
        for line in self._lines.values():
            if isinstance(line.control, ListedWordField | TicksField):
                line.control.offer(listed.get(line.listed, ()))

    def control(self, key: str) -> Control:
        """Return what fills in a field."""
        return self._lines[key].control

    def _changed(self, key: str) -> None:
        self._lines[key].explain("")
        self.changed.emit(key)
