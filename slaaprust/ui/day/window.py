"""Vandaag: the day as a strip, one click for a drink, and what was logged, to be corrected."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.windows import WindowName
from slaaprust.domain.records.journal import Kept, Logged, Sip
from slaaprust.domain.tables.drinks import Drink
from slaaprust.domain.tonight.phase import Phase
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.warnings import Preview
from slaaprust.ui.actions import Actions
from slaaprust.ui.day.model import day_picture
from slaaprust.ui.day.strip import DayStrip
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.icons import icon
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import button, clear, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.ui.queries import SaveFile
from slaaprust.wording.experiment import day_words
from slaaprust.wording.i18n import about, capital, clock, day, mg, say, unbroken
from slaaprust.wording.sentences import (
    bed_line,
    day_line,
    drink_name,
    entry_name,
    held_line,
    kept_name,
    state_line,
)
from slaaprust.wording.warnings import warning_line

Sipped = Callable[[str], Sip]
Previewed = Callable[[Sip], Preview]
SIZE = QSize(760, 640)


class DayWindow(QDialog):
    """The day panel."""

    def __init__(
        self,
        actions: Actions,
        look: Tokens,
        drinks: Iterable[Drink],
        sip: Sipped,
        preview: Previewed,
        save_file: SaveFile,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("today", "Vandaag"))
        self._actions, self._look = actions, look
        self._sip, self._preview, self._save_file = sip, preview, save_file
        self._shown: tuple[Kept, ...] | None = None
        self._snapshot: Snapshot | None = None
        self._foreseen = ""  # the drink that is pointed at, or has the focus
        self._title, self._state = title(""), sentence("", "quiet")
        self._strip = DayStrip(look)
        self._strip.opened.connect(self._opened)
        self._now, self._bed = sentence(), sentence()
        self._trial = sentence()
        self._held, self._meaning = sentence("", "quiet"), sentence("", "quiet")
        self._said = sentence("", "small")
        self._said.hide()
        self._entries = QVBoxLayout()
        self._entries.setSpacing(GRID // 2)
        self._landing = button(say("menu", "Begin landing"), actions.begin_landing, "primary")
        self._lay_out(tuple(drinks))

    def follow(self, snapshot: Snapshot) -> None:
        """Show this minute."""
        self._snapshot = snapshot
        self._title.setText(capital(day(snapshot.evening.date)))
        self._state.setText(state_line(snapshot))
        if self._shown not in (None, snapshot.kept):
            self._foreseen = ""  # it was logged: the picture holds it, and its words still stand
        if self._foreseen:
            self._foresee(self._foreseen)
        else:
            self._strip.show_day(day_picture(snapshot))
        self._now.setText(day_line(snapshot))
        self._bed.setText(unbroken(bed_line(snapshot)))
        trial = snapshot.trial
        self._trial.setText(day_words(trial, snapshot.evening.date) if trial else "")
        self._trial.setVisible(trial is not None)
        self._held.setText(held_line(snapshot))
        self._held.setVisible(bool(snapshot.held))
        begun = snapshot.landing_begun is not None
        self._landing.setVisible(snapshot.phase is Phase.LANDING and not begun)
        if self._shown != snapshot.kept:
            self._shown = snapshot.kept
            self._list(snapshot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what a drink would mean while it is pointed at or has the focus."""
        key = watched.property("drink")
        if key and event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self._foresee(str(key))
        elif key and event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._foresee("")
        return super().eventFilter(watched, event)

    def _lay_out(self, drinks: tuple[Drink, ...]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        for part in (
            self._title,
            self._state,
            self._strip,
            self._now,
            self._bed,
            self._trial,
            self._held,
        ):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addLayout(self._favourites(drinks))
        # Room for two lines, so that nothing moves under the pointer.
        self._meaning.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        meaning = row(self._meaning, HelpButton(self._actions, "caffeine"))
        meaning.setStretch(0, 1)
        column.addLayout(meaning)
        other = button(say("today", "Iets anders"), lambda: self._actions.show(WindowName.LOG))
        sport = button(say("today", "Sport"), lambda: self._actions.show(WindowName.SPORT))
        tonight = button(
            say("today", "Vanavond anders"), lambda: self._actions.show(WindowName.TONIGHT), "quiet"
        )
        keep = button(say("today", "Plaatje bewaren"), self._keep, "quiet")
        column.addLayout(row(other, sport, tonight, keep, None, self._landing))
        column.addWidget(self._said)
        column.addSpacing(GRID)
        column.addLayout(self._entries)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        sized(self, SIZE)

    def _favourites(self, drinks: tuple[Drink, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for n, drink in enumerate(drinks):
            text = f"  {drink_name(drink.key)}\n  {mg(drink.mg)}"
            made = button(text, partial(self._actions.log_drink, drink.key))
            made.setIcon(icon(drink.icon, self._look))
            named = f"{drink_name(drink.key)}, {mg(drink.mg)}"
            made.setAccessibleName(say("today", "{drink} noteren", drink=named))
            made.setProperty("drink", drink.key)
            made.installEventFilter(self)
            grid.addWidget(made, n // 4, n % 4)
        return grid

    def _keep(self) -> None:
        """Keep the day as a picture, as it is without a drink that is only pointed at."""
        # Loaded only for who keeps a picture.
        from slaaprust.ui.day.export import picture_of
        from slaaprust.ui.kit.save_picture import save_picture

        if self._snapshot is None:
            return
        picture, name = picture_of(day_picture(self._snapshot)), say("today", "dag")
        name = f"{name}-{self._snapshot.evening.date}"
        if said := save_picture(self, picture, name, self._look, self._save_file):
            self._said.setText(said)
            self._said.show()

    def _opened(self, uids: tuple[str, ...]) -> None:
        self._actions.show(WindowName.CORRECT, uids[0])

    def _foresee(self, key: str) -> None:
        self._foreseen = key
        if not key or self._snapshot is None:
            self._meaning.setText("")
            if self._snapshot:
                self._strip.show_day(day_picture(self._snapshot))
            return
        sip = self._sip(key)
        seen = self._preview(sip)
        late = [warning_line(each, self._snapshot) for each in seen.warnings]
        bed = clock(self._snapshot.evening.local(self._snapshot.evening.bedtime))
        left = about(seen.at_bed.estimate)
        text = say("today", "Dan rond bedtijd ({time}): {about}.", time=bed, about=left)
        self._meaning.setText(unbroken(" ".join(late) or text))
        self._strip.show_day(day_picture(self._snapshot, sip))

    def _list(self, snapshot: Snapshot) -> None:
        clear(self._entries)
        if not snapshot.kept:
            text = say("today", "Nog niets genoteerd. Dat is ook goed.")
            self._entries.addWidget(sentence(text, "quiet"))
        for kept in sorted(snapshot.kept, key=lambda each: each.entry.at.timestamp()):
            self._entries.addLayout(row(*self._line(kept, snapshot)))

    def _line(self, kept: Kept, snapshot: Snapshot) -> tuple[QWidget | None, ...]:
        assert isinstance(kept.entry, Logged)
        at = clock(kept.entry.at.astimezone(snapshot.evening.zone))
        what = entry_name(kept.entry)
        text = sentence(f"{at}   {kept_name(kept)}")
        show, take_back = self._actions.show, self._actions.undo
        correct, undo = (lambda: show(WindowName.CORRECT, kept.uid)), (lambda: take_back(kept.uid))
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return (
            text,
            self._small("pencil", say("today", "{what} aanpassen", what=what), correct),
            self._small("x", say("today", "{what} weghalen", what=what), undo),
        )

    def _small(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        made = button("", do, "quiet")
        made.setIcon(icon(name, self._look))
        made.setAccessibleName(text)
        made.setToolTip(text)
        return made
