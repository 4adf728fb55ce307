"""The times of a week: one for every day, or seven."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from slaaprust.domain.values.fields import ClockTime, Switch
from slaaprust.domain.values.lists import WeekTimes
from slaaprust.ui.forms.controls.basic import TimeField
from slaaprust.ui.forms.controls.common import ControlSpec, FieldLabel
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import DAYS, say

_IN_A_COLUMN = 4  # days, so that the week is two columns wide


class WeekField(QWidget):
    """One time for every day, or seven, Monday first."""

    changed = Signal()
    wide = True

    def __init__(self, kind: WeekTimes, about: ControlSpec) -> None:
        super().__init__()
        same = say("form", "Elke dag hetzelfde")
        self._same = Toggle(Switch(), ControlSpec(f"{about.name}: {same}", about.help, about.words))
        days = [say("days", each) for each in DAYS]
        whole = about.name
        self._all = self._field(whole, about)
        self._each = [self._field(f"{whole}, {day}", about) for day in days]
        self._days = QWidget()
        grid = QGridLayout(self._days)
        for index, (day, field) in enumerate(zip(days, self._each, strict=True)):
            line, column = index % _IN_A_COLUMN, index // _IN_A_COLUMN * 2
            grid.addWidget(FieldLabel(day, field, wraps=False), line, column)
            grid.addWidget(field, line, column + 1)
        grid.setColumnStretch(4, 1)
        top = QHBoxLayout()
        top.addWidget(self._same)
        top.addWidget(FieldLabel(same, self._same, wraps=False), 1)
        top.addWidget(self._all)
        stack = QVBoxLayout(self)
        for layout in (grid, top, stack):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GRID)
        grid.setHorizontalSpacing(2 * GRID)
        stack.addLayout(top)
        stack.addWidget(self._days)
        self.setFocusProxy(self._same)
        self._same.changed.connect(self._switched)
        self._same.changed.connect(self.changed)
        self.fill((time(0),) * 7)

    def _field(self, called: str, about: ControlSpec) -> TimeField:
        field = TimeField(ClockTime(), ControlSpec(called, about.help, about.words))
        field.changed.connect(self.changed)
        return field

    def raw(self) -> time | tuple[time, ...]:
        """Return what is filled in: one time, or seven."""
        return self._all.raw() if self._same.raw() else tuple(each.raw() for each in self._each)

    def fill(self, value: tuple[time, ...]) -> None:
        """Show a value."""
        self._all.fill(value[0])
        self._same.fill(len(set(value)) == 1)
        for field, each in zip(self._each, value, strict=True):
            field.fill(each)
        self._show()

    def _switched(self) -> None:
        """Start the seven from the one, so that only the days that differ need a change."""
        if not self._same.raw():
            for field in self._each:
                field.fill(self._all.raw())
        self._show()

    def _show(self) -> None:
        self._all.setVisible(self._same.raw())
        self._days.setVisible(not self._same.raw())
