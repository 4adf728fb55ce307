"""The small window that stands in for the tray icon if no panel shows one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from slaaprust.core.windows import WindowName
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.wording.i18n import capital, say
from slaaprust.wording.sentences import behind_line, drink_name, state_line


class StatusWindow(QWidget):
    """Has the same actions as the tray; closing it puts it away in the task bar."""

    def __init__(self, actions: Actions, menu: QMenu, drink: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("slaaprust")
        self._state, self._behind = title(""), sentence("")
        more = QPushButton(say("status", "Meer"))
        more.setMenu(menu)
        why = say(
            "status",
            "Deze computer toont nog geen iconen in het paneel. Daarom staat slaaprust hier. "
            "In GNOME helpt de extensie AppIndicator Support.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._state)
        column.addWidget(self._behind)
        log = button(f"{capital(drink_name(drink))} +1", actions.log_default, "primary")
        today = button(say("menu", "Vandaag"), lambda: actions.show(WindowName.TODAY))
        column.addLayout(row(log, today, more, None))
        column.addWidget(sentence(why, "small"))
        self.setFixedWidth(440)

    def follow(self, snapshot: Snapshot) -> None:
        """Show this minute."""
        self._state.setText(state_line(snapshot))
        self._behind.setText(behind_line(snapshot))
        self._behind.setVisible(bool(snapshot.behind))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay within reach: without a tray this is the way in."""
        event.ignore()
        self.showMinimized()
