"""A control that fills in a day and a time of it."""

from datetime import date, datetime, time

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit

from slaaprust.domain.values.fields import LocalMoment
from slaaprust.ui.forms.controls.common import ControlSpec, locale, name, only_by_hand
from slaaprust.ui.kit.widgets import room_in


class MomentField(QDateTimeEdit):
    """A moment by the clock of the place: of an hour that comes twice it names neither."""

    changed = Signal()
    wide = False

    def __init__(self, kind: LocalMoment, about: ControlSpec) -> None:
        super().__init__()
        self.setLocale(locale())
        self.setDisplayFormat("ddd d MMM  HH:mm")
        room_in(self)
        only_by_hand(self)
        name(self, about.name, about.help)
        self.dateTimeChanged.connect(self.changed)

    def raw(self) -> datetime:
        """Return what is filled in, as it is on the clock."""
        shown = self.dateTime()
        day, at = shown.date(), shown.time()
        return datetime.combine(
            date(day.year(), day.month(), day.day()), time(at.hour(), at.minute())
        )

    def fill(self, value: datetime) -> None:
        """Show a value."""
        at = (value.year, value.month, value.day, value.hour, value.minute, 0)
        self.setDateTime(QDateTime(*at))
