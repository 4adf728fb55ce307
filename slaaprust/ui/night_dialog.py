"""One night of the diary: filling it in, putting it right, or taking it out."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from slaaprust.domain.fields import Refused
from slaaprust.domain.filling_in import Impossible, Sheet
from slaaprust.domain.told import NightTold
from slaaprust.ports import Drafts
from slaaprust.ui.look import GRID
from slaaprust.ui.night_form import NightForm
from slaaprust.ui.night_words import night_name
from slaaprust.ui.parts import button, row, sentence, title
from slaaprust.ui.phrases import capital, say
from slaaprust.ui.sentences import refused_line
from slaaprust.ui.window import scrolling, sized
from slaaprust.ui.wishes import Wishes

WIDTH = 800  # px, where the signs do not ask for more


class NightDialog(QDialog):
    """Shows the form of one night; what is typed stays as a draft until it is kept."""

    def __init__(
        self, wishes: Wishes, sheet: Sheet, now: Callable[[], datetime], drafts: Drafts
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("diary", "Dagboek"))
        self._wishes, self._sheet = wishes, sheet
        self._form = NightForm(sheet, now, drafts)
        self._form.entered.connect(self._keep)
        self._wrong = sentence("", "wrong")
        self._wrong.hide()
        self._form.changed.connect(self._wrong.hide)
        self._lay_out()

    def hear(self, told: NightTold) -> None:
        """Close once this night is kept or taken out; the draft has done its work."""
        if told.evening == self._sheet.evening and not told.undone:
            self._form.forget_draft()
            self.close()

    def explain(self, refused: Refused) -> None:
        """Say why this could not be kept; what was filled in stays."""
        if isinstance(refused, Impossible):
            self._form.explain(refused)
        else:
            self._wrong.setText(refused_line(refused))
            self._wrong.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit anew: only now the letters have the size of the style sheet."""
        super().showEvent(event)
        self._fit()

    def _keep(self) -> None:
        if self._form.is_right():
            self._wishes.tell_night.emit(self._sheet.evening, self._form.raw())

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._stack = stack = QVBoxLayout(self._inside)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addWidget(title(capital(night_name(self._sheet.evening))))
        stack.addWidget(sentence(self._advice(), "quiet"))
        stack.addWidget(self._form)
        stack.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 2 * GRID)
        outer.addWidget(scrolling(self._inside), 1)
        foot = row(*self._buttons())
        foot.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        outer.addWidget(self._wrong)
        outer.addLayout(foot)

    def _advice(self) -> str:
        blank = say("diary", "Schattingen zijn genoeg, en leeg laten mag.")
        if not self._sheet.usual or self._sheet.before:
            return blank
        usual = say("diary", "Grijs is hoe het meestal is: pijl omlaag neemt het over.")
        return f"{blank} {usual}"

    def _buttons(self) -> list[QWidget | None]:
        keep = button(say("diary", "Bewaren"), self._keep, "primary")
        keep.setDefault(True)
        parts: list[QWidget | None] = [keep]
        if self._sheet.usual and not self._sheet.before:
            text = say("diary", "Zoals meestal")
            parts.append(button(text, self._form.take_usual))
        parts.append(button(say("diary", "Laat maar"), self.close, "quiet"))
        parts.append(None)
        if self._sheet.before:
            take_out = lambda: self._wishes.delete_night.emit(self._sheet.evening)  # noqa: E731
            parts.append(button(say("diary", "Weghalen"), take_out, "quiet"))
        for part in parts:
            if part is not None and part is not keep:
                part.setProperty("autoDefault", False)
        return parts

    def _fit(self) -> None:
        """Take as much room as the fields need, or as the screen has."""
        self._inside.ensurePolished()
        width = max(WIDTH, self._stack.minimumSize().width())
        sized(self, QSize(width, self._stack.totalHeightForWidth(width) + 9 * GRID))
