"""Vanavond: another bedtime for this evening alone."""

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QDialog, QTimeEdit, QVBoxLayout

from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import clock_time
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, room_in, row, sentence, title
from slaaprust.wording.i18n import capital, day, say


class TonightDialog(QDialog):
    """Asks for one time; the evening after this one is as usual."""

    def __init__(self, actions: Actions, snapshot: Snapshot) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("tonight", "Vanavond anders"))
        self._actions = actions
        bed = snapshot.evening.local(snapshot.evening.bedtime)
        self._time = QTimeEdit(QTime(bed.hour, bed.minute))
        self._time.setDisplayFormat("HH:mm")
        room_in(self._time)
        self._time.setAccessibleName(say("tonight", "Bedtijd van vanavond"))
        keep = button(say("tonight", "Alleen vanavond"), self._keep, "primary")
        keep.setDefault(True)
        usual = button(say("tonight", "Zoals altijd"), self._usual)
        leave = button(say("tonight", "Laat maar"), self.close, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(title(capital(day(snapshot.evening.date))))
        column.addWidget(sentence(say("tonight", "Hoe laat ga je deze keer naar bed?")))
        column.addLayout(row(self._time, None))
        text = say("tonight", "Na middernacht of na een nachtdienst kan ook.")
        column.addWidget(sentence(text, "quiet"))
        column.addLayout(row(keep, usual, leave, None, HelpButton(actions, "tired-and-sleepy")))

    def _keep(self) -> None:
        self._actions.tonight(clock_time(self._time.time().toString("HH:mm")))
        self.close()

    def _usual(self) -> None:
        self._actions.tonight(None)
        self.close()
