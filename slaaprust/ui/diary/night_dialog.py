"""One night of the diary: filling it in, correcting it, or removing it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from slaaprust.core.ports import Drafts
from slaaprust.domain.nights.night_input import Impossible, NightInput
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Actions
from slaaprust.ui.diary.night_form import NightForm
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import centred, scrolling, sized
from slaaprust.ui.thoughts.morning_window import MorningWindow
from slaaprust.wording.i18n import capital, say
from slaaprust.wording.nights import night_name, told_line
from slaaprust.wording.sentences import refused_line

WIDTH = 800  # px, where the signs do not ask for more
MORNING = QSize(1040, 640)
SCROLL, FOOT = 2 * GRID, 9 * GRID
CENTRED = 15 * GRID  # what is left of a screen, for a panel at the edge of a window in the middle


class NightPage(QWidget):
    """The form of one night, with what can be done with it."""

    def __init__(
        self, actions: Actions, sheet: NightInput, now: Callable[[], datetime], drafts: Drafts
    ) -> None:
        super().__init__()
        self._actions, self._sheet = actions, sheet
        self._form = NightForm(sheet, now, drafts)
        self.begin = self._form.begin
        self._form.entered.connect(self.keep)
        self._wrong = sentence("", "wrong")
        self._wrong.hide()
        self._form.changed.connect(self._wrong.hide)
        self.buttons = self._buttons()
        self.heading = title(capital(night_name(sheet.evening)))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2 * GRID)
        stack.addWidget(self.heading)
        advice = row(sentence(self._advice(), "quiet"), HelpButton(actions, "signals"))
        advice.setStretch(0, 1)
        stack.addLayout(advice)
        stack.addWidget(self._form)
        stack.addWidget(self._wrong)

    def keep(self) -> None:
        """Ask to keep this night, if all of it can be."""
        if self._form.is_right():
            self._actions.tell_night(self._sheet.evening, self._form.raw(), self.explain)

    def hear(self, told: NightChanged) -> bool:
        """Return whether this night is kept or gone now; the draft has done its work then."""
        is_this = told.evening == self._sheet.evening and not told.undone
        if is_this:
            self._form.forget_draft()
        return is_this

    def explain(self, refused: Refused) -> None:
        """Say why this could not be kept; what was filled in stays."""
        if isinstance(refused, Impossible):
            self._form.explain(refused)
        else:
            self._wrong.setText(refused_line(refused))
            self._wrong.show()

    def _advice(self) -> str:
        blank = say("diary", "Schattingen zijn genoeg, en leeg laten mag.")
        if not self._suggests:
            return blank
        usual = say("diary", "Grijs is hoe het meestal is: pijl omlaag neemt het over.")
        return f"{blank} {usual}"

    @property
    def _suggests(self) -> bool:
        return bool(self._sheet.usual) and self._sheet.before is None

    def _buttons(self) -> tuple[QPushButton, ...]:
        """Return what can be done, the first one before all."""
        made = [button(say("diary", "Bewaren"), self.keep, "primary")]
        if self._suggests:
            made.append(button(say("diary", "Zoals meestal"), self._form.take_usual))
        if self._sheet.before:
            made.append(button(say("diary", "Weghalen"), self._take_out))
        for each in made:
            each.setAutoDefault(False)
        return tuple(made)

    def _take_out(self) -> None:
        self._actions.delete_night(self._sheet.evening)


class NightDialog(QDialog):
    """A window for one night; what is typed stays as a draft until it is kept."""

    def __init__(
        self, actions: Actions, sheet: NightInput, now: Callable[[], datetime], drafts: Drafts
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("diary", "Dagboek"))
        self._page = NightPage(actions, sheet, now, drafts)
        self._lay_out()

    def hear(self, told: NightChanged) -> None:
        """Close once this night is kept or taken out."""
        if self._page.hear(told):
            self.close()

    def explain(self, refused: Refused) -> None:
        """Say why this could not be kept; what was filled in stays."""
        self._page.explain(refused)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit anew: only now the letters have the size of the style sheet."""
        super().showEvent(event)
        self._inside.ensurePolished()
        width = max(WIDTH, self._stack.minimumSize().width()) + SCROLL
        height = self._stack.totalHeightForWidth(width) + FOOT
        room = self.screen().availableGeometry().height() - CENTRED
        sized(self, QSize(width, min(height, room)))
        centred(self)
        self._page.begin()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._stack = QVBoxLayout(self._inside)
        self._stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        self._stack.addWidget(self._page)
        self._stack.addStretch(1)
        leave = button(say("diary", "Laat maar"), self.close, "quiet")
        leave.setAutoDefault(False)
        foot = row(*self._page.buttons, None, leave)
        foot.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 2 * GRID)
        outer.addWidget(scrolling(self._inside), 1)
        outer.addLayout(foot)


class MorningOfNight(MorningWindow):
    """The morning in which last night is asked for, above what was parked."""

    def __init__(self, actions: Actions, thoughts: tuple[Parked, ...], page: NightPage) -> None:
        self._page, self._said = page, sentence("", "quiet")
        page.heading.setProperty("title", False)  # this window has a title of its own
        self._said.hide()
        top = QWidget()
        stack = QVBoxLayout(top)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(page)
        stack.addWidget(self._said)
        super().__init__(actions, thoughts, top, page.buttons)
        sized(self, MORNING)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._page.begin()

    def hear(self, told: NightChanged) -> None:
        """Say that the night is kept, and leave the thoughts."""
        if self._page.hear(told):
            for part in (self._page, *self._page.buttons):
                part.hide()
            self._said.setText(told_line(told))
            self._said.show()

    def explain(self, refused: Refused) -> None:
        """Say why the night could not be kept; what was filled in stays."""
        self._page.explain(refused)
