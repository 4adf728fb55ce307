"""How the fields of a form stand: in a list, in two columns, in cells, or as a sheet to fill in."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from slaaprust.ui.forms.controls.common import WIDTH
from slaaprust.ui.forms.controls.scale import ScaleControl
from slaaprust.ui.forms.controls.toggle import Box
from slaaprust.ui.forms.field_row import FieldRow
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import column, sentence, title
from slaaprust.ui.kit.widgets import row as beside

UNBOUND = 16777215  # QWIDGETSIZE_MAX, which PySide6 does not have
MOST = 4  # cells beside each other
AROUND = 10 * GRID  # what a window has around the form
FEW = 16  # letters that a field to choose in needs at least


class Layout(Protocol):
    """Puts the parts of each field in their places, and the fields of a group together."""

    spacing: int

    def arrange(self, row: FieldRow) -> None:
        """Put label, control and what is said about it in their places."""

    def add(self, stack: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        """Add the fields of a group below what is there; `group` is its name, if that is shown."""


class Stacked:
    """Label and help at the left, the control at the right; what is wide stands under them."""

    spacing = 3 * GRID

    def arrange(self, row: FieldRow) -> None:
        """Put label, control and what is said about it in their places."""
        grid = _grid(row, 3 * GRID)
        grid.setColumnStretch(0, 1)
        grid.addWidget(row.label, 0, 0)
        grid.addWidget(row.help, 1, 0)
        if row.control.wide:
            grid.addWidget(row.control, 2, 0, 1, 2)
        else:
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            grid.addWidget(row.control, 0, 1, 2, 1, at)
            grid.setColumnMinimumWidth(1, WIDTH)
        if row.presets:
            grid.addLayout(row.presets, 3, 0, 1, 2)
        grid.addWidget(row.wrong, 4, 0, 1, 2)

    def add(self, stack: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        """Add the fields of a group below what is there, under its name."""
        if group:
            stack.addWidget(title(group))
        for row in rows:
            stack.addWidget(row)


class Columns:
    """Labels in a column, and beside them controls as wide as the room, with their help below."""

    spacing = GRID

    def arrange(self, row: FieldRow) -> None:
        """Put label, control and what is said about it in their places."""
        grid = _grid(row, GRID)
        grid.setColumnStretch(1, 1)
        row.label.setWordWrap(False)
        _fills(row.control)
        grid.addWidget(row.label, 0, 0)
        for line, part in enumerate((row.control, row.help, row.wrong)):
            grid.addWidget(part, line, 1)

    def add(self, stack: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        """Add the fields below what is there, with their labels as wide as the widest."""
        widest = max(row.label.sizeHint().width() for row in rows)
        for row in rows:
            row.label.setMinimumWidth(widest)
            stack.addWidget(row)


class Cells:
    """Narrow cells beside each other, as many as the screen has room for, and wide ones below."""

    spacing = 2 * GRID

    def arrange(self, row: FieldRow) -> None:
        """Put label, control and what is said about it in their places."""
        row.wrong.setContentsMargins(0, 0, 0, 0)
        stack = column(row.label, row.control, row.wrong)
        stack.setSpacing(GRID // 2)
        row.setLayout(stack)

    def add(self, stack: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        """Add the cells of a group; its name stands above degrees, for others tell themselves."""
        if len(rows) > 1 and isinstance(rows[0].control, ScaleControl):
            stack.addWidget(sentence(group, "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        cells = [each for each in rows if not each.control.wide]
        columns = _columns(cells)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        spare = [QWidget() for _ in range(columns - len(cells))]  # so that columns stand in line
        for n, cell in enumerate((*cells, *spare)):
            grid.addWidget(cell, n // columns, n % columns, Qt.AlignmentFlag.AlignTop)
        stack.addLayout(grid)
        for each in rows:
            if each.control.wide:
                stack.addWidget(each)


class Sheet:
    """A sheet to fill in: boxes before their words, and answers under what is asked.

    The first field of a group is its heading.
    """

    spacing = GRID

    def arrange(self, row: FieldRow) -> None:
        """Put label, control and what is said about it in their places."""
        stack = column(row.help, row.wrong)
        if isinstance(row.control, Box):
            line = beside(row.control, row.label)
            line.setAlignment(row.control, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            stack.insertLayout(0, line)
        else:
            stack.insertWidget(0, row.label)
            stack.insertWidget(1, row.control)
        row.setLayout(stack)

    def add(self, stack: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        """Add the fields of a group a little below what is there."""
        rows[0].label.setProperty("strong", True)
        stack.addSpacing(GRID)
        for row in rows:
            stack.addWidget(row)


def _columns(cells: Sequence[QWidget]) -> int:
    """Return how many cells stand beside each other, as far as the screen has room."""
    for cell in cells:
        for part in (cell, *cell.findChildren(QWidget)):
            part.ensurePolished()
    widest = max((each.minimumSizeHint().width() for each in cells), default=1)
    room = cells[0].screen().availableGeometry().width() - AROUND if cells else 0
    return min(MOST, max(1, room // (widest + 2 * GRID)))


def _fills(control: QWidget) -> None:
    """Let a control take the room there is, and no more where a long name stands in it."""
    control.setMinimumWidth(0)  # as much as its words need
    control.setMaximumWidth(UNBOUND)
    control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if isinstance(control, QComboBox):
        control.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        control.setMinimumContentsLength(FEW)


def _grid(row: FieldRow, between: int) -> QGridLayout:
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(between)
    grid.setVerticalSpacing(GRID // 2)
    return grid


STACKED, COLUMNS, CELLS, SHEET = Stacked(), Columns(), Cells(), Sheet()
