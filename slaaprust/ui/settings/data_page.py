"""Gegevens: where the diary is, and exporting, importing, restoring or wiping it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, clear, column, row, sentence
from slaaprust.wording.i18n import say

# Carries out the same words as on the command line. What to say of it, and whether that was done,
# comes when it is; the answer is whether the page was still there to say it.
Carry = Callable[[list[str], Callable[[bool, str], bool]], None]
Answers = tuple[tuple[str, list[str]], ...]  # what can follow: the words on a button, and its words


SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class DataPage(QWidget):
    """Before anything is imported or wiped, asks by showing what that would change."""

    def __init__(self, stands: Callable[[], tuple[str, str]], backups: str, carry: Carry) -> None:
        super().__init__()
        self._stands, self._backups, self._carry = stands, backups, carry
        self._said = sentence()
        self._said.setTextInteractionFlags(SELECTABLE)
        self._said.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as long as it says nothing
        self._where = sentence()
        self._where.setTextInteractionFlags(SELECTABLE)
        self._where.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back = button(say("data", "Terug naar waar het was"), self._move_back)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(GRID)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2 * GRID)
        stack.addLayout(column(sentence(say("data", "Je dagboek staat in:"), "small"), self._where))
        open_folder = button(say("data", "Map openen"), self._open_folder)
        move = button(say("data", "Verplaatsen"), self._move)
        self._acts = [move, self._back]
        place = column(sentence(self._about_moving(), "small"))
        place.setSpacing(GRID // 2)
        place.insertLayout(0, row(open_folder, move, self._back, None))
        stack.addLayout(place)
        for text, made in self._rows():
            self._acts.append(made)
            pair = column(sentence(text, "small"))
            pair.setSpacing(GRID // 2)
            pair.insertLayout(0, row(made, None))
            stack.addLayout(pair)
        stack.addWidget(self._said)
        stack.addLayout(self._answers)
        stack.addStretch(1)
        self._show_place()

    def _about_moving(self) -> str:
        return say(
            "data",
            "Zet het in een map die je synchroniseert, met Syncthing, Nextcloud of Dropbox. "
            "Dan heb je het op meer computers.",
        )

    def _rows(self) -> tuple[tuple[str, QPushButton], ...]:
        return (
            (
                say("data", "Alles in één bestand. Je gedachten blijven erbuiten."),
                button(say("data", "Exporteren"), self._export),
            ),
            (
                say(
                    "data",
                    "Uit een export, een back-up, Sleep as Android of Plees Tracker. Wat hier"
                    " nieuwer is, blijft.",
                ),
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

    def _show_place(self) -> None:
        now, before = self._stands()
        self._where.setText(now)
        self._back.setVisible(bool(before))
        self._back.setToolTip(before)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._stands()[0]))

    def _move(self) -> None:
        heading = say("data", "Een map voor je dagboek")
        path = QFileDialog.getExistingDirectory(self, heading, str(Path.home()))
        if path:
            self._tell(["move", path])

    def _move_back(self) -> None:
        self._tell(["move", "--back"])

    def _export(self) -> None:
        start = str(Path.home() / "slaaprust.zip")
        kinds = say("data", "Export (*.zip *.json)")
        path, _ = QFileDialog.getSaveFileName(self, say("data", "Exporteren"), start, kinds)
        if path:
            self._tell(["export", "--force", path])

    def _take_in(self) -> None:
        kinds = say("data", "Export, back-up, dagboek of tabel (*.zip *.json *.jsonl *.csv)")
        heading = say("data", "Overnemen")
        path, _ = QFileDialog.getOpenFileName(self, heading, self._backups, kinds)
        if not path:
            return
        answers = [(heading, ["import", path])]
        if path.startswith(self._backups):  # an export has none
            words = ["import", "--settings", path]
            answers.append((say("data", "Ook de instellingen"), words))
        self._tell(["import", "--preview", path], tuple(answers))

    def _wipe(self) -> None:
        self._say(
            say(
                "data",
                "Weet je het zeker? Dit is niet terug te draaien, en daarna stopt slaaprust. "
                "Wat van je andere computers komt, blijft staan: wis dat daar.",
            )
        )
        self._offer(((say("data", "Ja, alles wissen"), ["wipe", "--yes"]),))

    def _offer(self, answers: Answers) -> None:
        """Show what goes on with what was asked; the keyboard is on the way back."""
        for text, words in answers:
            self._answers.addWidget(button(text, partial(self._tell, words)))
        leave = button(say("data", "Laat maar"), lambda: self._say(""), "quiet")
        self._answers.addWidget(leave)
        self._answers.addStretch(1)
        leave.show()  # or it could not have the keyboard yet
        leave.setFocus()
        QTimer.singleShot(0, self._show_the_end)

    def _say(self, text: str) -> None:
        clear(self._answers)
        self._said.setText(text)
        policy = Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus
        self._said.setFocusPolicy(policy)

    def _tell(self, words: list[str], answers: Answers = ()) -> None:
        """Carry words out, show what is to be said of it, and then offer what can follow."""
        before = self.focusWidget()
        self._say(say("data", "Even bezig. Je kunt gewoon doorgaan."))
        self._let(False)

        def told(done: bool, text: str) -> bool:
            if not isValid(self) or not self.isVisible():
                return False
            self._let(True)
            self._say(text)
            self._show_place()
            QTimer.singleShot(0, self._show_the_end)
            if done and answers:
                self._offer(answers)
            elif before in self._acts:
                before.setFocus()
            return True

        self._carry(words, told)

    def _show_the_end(self) -> None:
        """Scroll to what was said, once that has its place."""
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            self._answers.activate()
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def _let(self, go: bool) -> None:
        for each in self._acts:
            each.setEnabled(go)
