"""Huisarts: signs to discuss, own words, and the page to take along, as it will be on paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.ports import Drafts, TaskRunner
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.review.gp_page import GpFound
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.gp.a4 import HEIGHT, WIDTH, on_sheets
from slaaprust.ui.gp.form import GpForm, as_draft, from_draft
from slaaprust.ui.gp.html import html
from slaaprust.ui.gp.pdf import pdf
from slaaprust.ui.gp.preview import GpPreview
from slaaprust.ui.kit.draft import Draft
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.save_file import save_as
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.ui.queries import GpQueries, SaveFile
from slaaprust.wording.gp import GpDocument, sheet
from slaaprust.wording.i18n import day, say

SIZE = QSize(1120, 680)
NARROW = 900  # px; below this the page stands under what is filled in
PERIODS = (7, 14)  # nights
MONTH = timedelta(days=30)


class GpWindow(QDialog):
    """Fills in at the left, shows the page at the right; what is typed is never lost."""

    def __init__(
        self,
        actions: Actions,
        look: Tokens,
        queries: GpQueries,
        background: TaskRunner,
        drafts: Drafts,
        save_file: SaveFile,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("gp", "Huisarts"))
        self._actions, self._queries, self._background, self._save_file = (
            actions,
            queries,
            background,
            save_file,
        )
        self._drafts, self._draft = drafts, Draft(self, drafts, "gp")
        self._found: GpFound | None = None
        self._kept: GpNotes | None = None
        self._form, self._preview = GpForm(), GpPreview(look)
        self._form.setEnabled(False)
        self._form.changed.connect(self._changed)
        self._said, self._since = sentence("", "small"), sentence("", "quiet")
        self._since.hide()
        self._lay_out()
        self._choose(PERIODS[-1])
        sized(self, SIZE)

    def done(self, result: int) -> None:
        """Keep the words, however the window is left."""
        self._keep()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page beside what is filled in, or under it where there is no room."""
        wide = event.size().width() >= NARROW
        if wide != self._beside.isVisibleTo(self):
            self._put_page(wide)
        super().resizeEvent(event)

    # What it is made of

    def _lay_out(self) -> None:
        self._page = self._right()
        self._beside = scrolling(self._page)
        sides = row(scrolling(self._left()), self._beside)
        sides.setStretch(0, 5)
        sides.setStretch(1, 6)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 2 * GRID)
        stack.setSpacing(GRID)
        stack.addLayout(sides, 1)
        stack.addLayout(self._bottom())

    def _put_page(self, beside: bool) -> None:
        """Let the page scroll beside what is filled in, or come after it."""
        if beside:
            self._beside.setWidget(self._page)
        else:
            self._beside.takeWidget()
            self._under.addWidget(self._page)
            self._page.show()
        self._beside.setVisible(beside)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(3 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(title(say("gp", "Huisarts")))
        text = N_(
            "gp",
            "Maak een blad om mee te nemen. Jij kiest wat erop komt. Er wordt niets verstuurd.",
        )
        column.addWidget(sentence(say("gp", text), "quiet"))
        column.addWidget(self._since)
        column.addWidget(self._form)
        self._under = column
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self._periods = {count: self._period(count) for count in PERIODS}
        column.addLayout(row(*self._periods.values(), None, HelpButton(self._actions, "gp")))
        column.addWidget(self._preview)
        column.addStretch(1)
        return right

    def _period(self, count: int) -> QPushButton:
        made = button(
            say("gp", "Laatste {count} nachten", count=count), lambda: self._choose(count)
        )
        made.setProperty("preset", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        return made

    def _bottom(self) -> QBoxLayout:
        told = say("gp", "Op het blad staat wat van jou is. Kijk wie het te zien krijgt.")
        self._said.setText(told)
        self._buttons = (
            button(say("gp", "Afdrukken"), self._print),
            button(say("gp", "Bewaren als webpagina"), self._save_html),
            button(say("gp", "Bewaren als PDF"), self._save_pdf, "primary"),
        )
        for each in self._buttons:
            each.setAutoDefault(False)
            each.setEnabled(False)
        bottom = row(self._said, *self._buttons)
        bottom.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        bottom.setStretch(0, 1)
        return bottom

    # What it shows

    def _choose(self, count: int) -> None:
        """Read the nights of a period in the background, and show them."""
        for each, made in self._periods.items():
            made.setChecked(each == count)
        self._background(self._queries.find(*self._queries.last_nights(count)), self._show)

    def _show(self, found: GpFound) -> None:
        first, self._found = self._found is None, found
        if first:
            self._kept = found.notes
            self._form.fill(from_draft(self._drafts.kept("gp")) or found.notes)
            self._tell_since(found.notes.at)
            self._form.setEnabled(True)
            self._form.begin()
            for each in self._buttons:
                each.setEnabled(True)
        self._preview.show_sheet(self._sheet(found))

    def _tell_since(self, at: datetime) -> None:
        """Ask whether what was filled in over a month ago still holds, and nowhere else."""
        _, last = self._queries.last_nights()
        if at.year > 1970 and last - at.date() >= MONTH:
            text = N_("gp", "Ingevuld op {day} {year}. Klopt het nog?")
            self._since.setText(say("gp", text, day=day(at.date()), year=at.year))
            self._since.show()

    def _changed(self) -> None:
        if self._found:
            self._draft.changed(as_draft(self._form.notes()))
            self._preview.show_sheet(self._sheet(self._found))

    def _sheet(self, found: GpFound) -> GpDocument:
        return sheet(found.page(self._form.notes()))

    # What goes out

    def _keep(self) -> None:
        """Have the words kept, if they are others than before."""
        if self._kept is None:
            return
        notes = replace(self._form.notes(), at=self._kept.at)
        if notes != self._kept:
            self._draft.keep()
            self._kept = notes
            self._actions.keep_for_gp(notes)

    def _save_pdf(self) -> None:
        self._save(say("files", "PDF (*.pdf)"), pdf)

    def _save_html(self) -> None:
        kind = say("gp", "Webpagina (*.html)")
        self._save(kind, lambda made: html(made).encode("utf-8"))

    def _save(self, kind: str, make: Callable[[GpDocument], bytes]) -> None:
        if (found := self._found) is None:
            return
        self._keep()
        title, name = self.windowTitle(), say("gp", "slaapdagboek")
        said = save_as(
            self, title, name, (kind,), lambda _: make(self._sheet(found)), self._save_file
        )
        if said:
            self._said.setText(said)

    def _print(self) -> None:
        """Print on the printer that the person chooses."""
        # Loaded only for who prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._found is None:
            return
        self._keep()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        made = on_sheets(self._sheet(self._found))
        page = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(page.width() / WIDTH, page.height() / HEIGHT)
        with QPainter(printer) as painter:
            painter.scale(scale, scale)
            for number in range(len(made.sheets)):
                if number:
                    printer.newPage()
                made.paint(painter, number)
