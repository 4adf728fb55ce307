"""Gegevens: where the diary is, and taking all of it out, in, back or away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QVBoxLayout, QWidget

from slaaprust.ui.look import GRID
from slaaprust.ui.parts import button, column, row, sentence
from slaaprust.ui.phrases import say

# Carries out the same words as on the command line; whether that was done, and what to say of it.
Carry = Callable[[list[str]], tuple[bool, str]]


class DataPage(QWidget):
    """Asks before anything is taken in or wiped, by showing what that would change."""

    def __init__(self, diary: str, backups: str, carry: Carry) -> None:
        super().__init__()
        self._diary, self._backups, self._carry = diary, backups, carry
        self._next: list[str] = []
        self._said = sentence()
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._go = button("", self._go_on)
        self._leave = button(say("data", "Laat maar"), self._stop, "quiet")
        where = sentence(diary)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2 * GRID)
        stack.addWidget(where)
        stack.addLayout(row(button(say("data", "Map openen"), self._open_folder), None))
        for text, made in self._rows():
            pair = column(sentence(text, "small"))
            pair.setSpacing(GRID // 2)
            pair.insertLayout(0, row(made, None))
            stack.addLayout(pair)
        stack.addWidget(self._said)
        stack.addLayout(row(self._go, self._leave, None))
        stack.addStretch(1)
        self._stop()

    def _rows(self) -> tuple[tuple[str, QPushButton], ...]:
        return (
            (
                say("data", "Alles in één bestand. Je gedachten blijven erbuiten."),
                button(say("data", "Exporteren"), self._export),
            ),
            (
                say("data", "Uit een export of een back-up. Wat hier nieuwer is, blijft."),
                button(say("data", "Overnemen"), self._take_in),
            ),
            (
                say("data", "slaaprust maakt ook zelf back-ups. Daaruit kun je terugzetten."),
                button(say("data", "Nu een back-up"), lambda: self._tell(["backup"])),
            ),
            (
                say("data", "Je dagboek, de back-ups en de instellingen gaan weg."),
                button(say("data", "Alles wissen"), self._wipe),
            ),
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._diary))

    def _export(self) -> None:
        start = str(Path.home() / "slaaprust.zip")
        kinds = say("data", "Export (*.zip *.json)")
        path, _ = QFileDialog.getSaveFileName(self, say("data", "Exporteren"), start, kinds)
        if path:
            self._tell(["export", "--force", path])

    def _take_in(self) -> None:
        kinds = say("data", "Export, back-up of dagboek (*.zip *.json *.jsonl)")
        heading = say("data", "Overnemen")
        path, _ = QFileDialog.getOpenFileName(self, heading, self._backups, kinds)
        if path and self._tell(["import", "--preview", path]):
            self._offer(["import", path], heading)

    def _wipe(self) -> None:
        self._stop()
        self._said.setText(
            say("data", "Weet je het zeker? Dit is niet terug te draaien. Daarna stopt slaaprust.")
        )
        self._offer(["wipe", "--yes"], say("data", "Ja, alles wissen"))

    def _offer(self, words: list[str], text: str) -> None:
        """Show what goes on with what was asked; the keyboard is on the way back."""
        self._next = words
        self._go.setText(text)
        self._go.show()
        self._leave.show()
        self._leave.setFocus()

    def _go_on(self) -> None:
        words = self._next
        self._stop()
        self._tell(words)

    def _stop(self) -> None:
        self._next = []
        self._said.setText("")
        self._go.hide()
        self._leave.hide()

    def _tell(self, words: list[str]) -> bool:
        """Carry words out and show what is to be said of it."""
        self._stop()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done, text = self._carry(words)
        finally:
            QApplication.restoreOverrideCursor()
        self._said.setText(text.strip())
        return done
