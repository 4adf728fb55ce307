"""The prompt: one small window that says one thing, never takes the keyboard and goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import announce, beside_the_tray, button, clear, row, sentence, title
from slaaprust.ui.prompt.answers import offers
from slaaprust.wording.i18n import say
from slaaprust.wording.prompts import (
    card_of,
    prompt_also,
    prompt_sentence,
    prompt_title,
    prompt_waited,
)

WIDTH = 448


class PromptWindow(QWidget):
    """Shows one prompt at a time; another one takes its place."""

    def __init__(self, actions: Actions, can_lock: Callable[[], bool]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("slaaprust")
        self._actions, self._can_lock = actions, can_lock
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._leaving = False

    def show_prompt(self, prompt: Prompt, snapshot: Snapshot) -> None:
        """Show a prompt without taking the keyboard from what is being typed elsewhere."""
        page = self._fresh_page()
        heading = prompt_title(prompt, snapshot)
        self.setAccessibleName(heading)
        self._column.addWidget(title(heading))
        self._column.addWidget(sentence(prompt_sentence(prompt, snapshot)))
        for line in (prompt_also(prompt), prompt_waited(prompt)):
            if line:
                self._column.addWidget(sentence(line, "quiet"))
        self._column.addSpacing(GRID)
        self._buttons(prompt, snapshot)
        page.show()
        self._place()
        # It has not the keyboard, so a screen reader would pass it by.
        words = f"{heading}. {prompt_sentence(prompt, snapshot)}"
        announce(self, words)

    def leave(self) -> None:
        """Go away without that being an answer."""
        self._leaving = True
        self.close()
        self._leaving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving:
            self._actions.close_prompt()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fresh_page(self) -> QWidget:
        """Put an empty page in the place of the last one."""
        clear(self._frame)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._frame.addWidget(page)
        return page

    def _buttons(self, prompt: Prompt, snapshot: Snapshot) -> None:
        first = [
            button(each.text, each.do, "" if number else "primary")
            for number, each in enumerate(offers(prompt, self._actions, self._can_lock()))
        ]
        self._column.addLayout(row(*first, None))
        later = prompt.snoozes(snapshot.now)
        if later:
            self._column.addLayout(row(*(self._later(prompt, m) for m in later), None))
        why = HelpButton(self._actions, card_of(prompt.lead))
        if prompt.moments[0].moment.snoozes:
            today = not _in_evening(prompt)
            text = say("prompts", "Vandaag niet") if today else say("prompts", "Vanavond niet")
            skip = button(text, lambda: self._actions.skip(prompt.ids), "quiet")
            self._column.addLayout(row(skip, None, why))
        else:
            self._column.addLayout(row(None, why))

    def _later(self, prompt: Prompt, minutes: int) -> QPushButton:
        words = N_("prompts", "Over {minutes} min")
        if prompt.lead == "screens_off":
            words = N_("prompts", "Nog {minutes} min")
        text = say("prompts", words, minutes=minutes)
        return button(text, lambda: self._actions.snooze(prompt.lead, minutes))

    def _place(self) -> None:
        self._column.activate()
        width = max(WIDTH, self._column.minimumSize().width())
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        beside_the_tray(self)
        self.show()


def _in_evening(prompt: Prompt) -> bool:
    return prompt.lead in ("landing", "screens_off", "park")
