"""The pages around an exercise: choosing one, what to keep in mind, adjusting it, and the end."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from slaaprust.domain.settings.options import OPTIONS
from slaaprust.domain.settings.settings import RELAXATION, Settings
from slaaprust.domain.tables.programmes import PROGRAMMES, Programme
from slaaprust.domain.tonight.relaxation_session import laid_out
from slaaprust.ui.actions import Actions
from slaaprust.ui.forms.form import Form
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import scrolling
from slaaprust.ui.relaxation.tension import Tension
from slaaprust.ui.settings.window import lists_of, values_of
from slaaprust.wording.i18n import say
from slaaprust.wording.relaxation import CAUTIONS, end_lines, programme_line


class Page(QWidget):
    """A title above, buttons below, and between them what may scroll."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.inside = QVBoxLayout()
        self.inside.setSpacing(2 * GRID)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2 * GRID)
        self._stack.addWidget(title(heading))

    def let_scroll(self) -> None:
        """Let what is inside scroll."""
        within = QWidget()
        self.inside.setContentsMargins(0, 0, GRID, 0)
        within.setLayout(self.inside)
        self._stack.addWidget(scrolling(within), 1)

    def end_with(self, *buttons: QWidget | None) -> None:
        """Put the buttons below."""
        self._stack.addLayout(row(*buttons))


class ChoosePage(Page):
    """Which programme, and how tense it is now."""

    begin = Signal()
    adjust = Signal()
    cautions = Signal()

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(say("relaxation", "Spierontspanning"))
        self.programmes = QListWidget()
        self.programmes.setWordWrap(True)
        self.programmes.setAccessibleName(say("relaxation", "Programma's"))
        self.programmes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.programmes.itemDoubleClicked.connect(lambda: self.begin.emit())
        self.before = Tension(say("relaxation", "Hoe gespannen ben je nu?"))
        self._wrong = sentence("", "wrong")
        self._wrong.hide()
        self._stack.addWidget(sentence(say("relaxation", "Kies wat nu past. Stoppen kan altijd.")))
        self._stack.addWidget(self.programmes, 1)
        self._stack.addWidget(self._wrong)
        self._stack.addWidget(self.before)
        begin = button(say("relaxation", "Begin"), self.begin.emit, "primary")
        begin.setDefault(True)
        adjust = button(say("relaxation", "Aanpassen"), self.adjust.emit)
        cautions = button(say("relaxation", "Voor je begint"), self.cautions.emit, "quiet")
        self.end_with(begin, adjust, cautions, None, HelpButton(actions, "soften"))
        self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """List the programmes as long as they take with these settings."""
        self._wrong.hide()
        chosen = self.chosen.key if self.programmes.count() else settings.relax_programme
        self.programmes.clear()
        for each in PROGRAMMES:
            total = laid_out(each, settings).total
            lines = f"{programme_line(each, total)}\n{say('relaxation', each.about)}"
            item = QListWidgetItem(lines, self.programmes)
            item.setData(Qt.ItemDataRole.UserRole, each.key)
            item.setSizeHint(QSize(0, 2 * self.programmes.fontMetrics().lineSpacing() + 2 * GRID))
            if each.key == chosen:
                self.programmes.setCurrentItem(item)

    @property
    def chosen(self) -> Programme:
        """The programme that is chosen."""
        return PROGRAMMES[max(0, self.programmes.currentRow())]

    def choose(self, key: str) -> None:
        """Choose a programme by its name; what is not there changes nothing."""
        keys = [each.key for each in PROGRAMMES]
        if key in keys:
            self.programmes.setCurrentRow(keys.index(key))

    def explain(self, text: str) -> None:
        """Say why it cannot begin."""
        self._wrong.setText(text)
        self._wrong.show()


class CautionsPage(Page):
    """What to keep in mind, in our own words."""

    begin = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__(say("relaxation", "Voor je begint"))
        for each in CAUTIONS:
            dot = sentence("·")
            dot.setAlignment(Qt.AlignmentFlag.AlignTop)
            line = row(dot, sentence(say("relaxation", each)))
            line.setStretch(1, 1)
            self.inside.addLayout(line)
        self.inside.addStretch(1)
        self.let_scroll()
        self.go = button(say("relaxation", "Begin"), self.begin.emit, "primary")
        back = button(say("relaxation", "Terug"), self.back.emit)
        self.end_with(self.go, back, None)


class AdjustPage(Page):
    """One's own way: seconds, rounds, what to leave out, tones, voice, a dark screen."""

    keep = Signal(dict)  # the values of its fields
    back = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(say("relaxation", "Aanpassen"))
        rows = tuple(
            each for each in OPTIONS if each.group == RELAXATION and each.key != "relax_programme"
        )
        self._form = Form(rows, values_of(settings), lists_of(settings.drinks), headings=False)
        self.inside.addWidget(self._form)
        self.let_scroll()
        keep = button(say("relaxation", "Bewaren"), self._keep, "primary")
        back = button(say("relaxation", "Terug"), self.back.emit)
        self.end_with(keep, back, None)

    def _keep(self) -> None:
        if values := self._form.values():
            self.keep.emit(dict(values))


class EndPage(Page):
    """What is said at the end, and how tense it is now."""

    after = Signal(object)
    again = Signal()
    close_it = Signal()

    def __init__(self, programme: Programme) -> None:
        super().__init__(say("relaxation", "Klaar"))
        for each in end_lines(programme):
            self.inside.addWidget(sentence(each))
        tension = Tension(say("relaxation", "Hoe gespannen ben je nu?"))
        tension.changed.connect(self.after)
        self.inside.addSpacing(2 * GRID)
        self.inside.addWidget(tension)
        self.inside.addStretch(1)
        self.let_scroll()
        self.close_button = button(say("relaxation", "Sluiten"), self.close_it.emit, "primary")
        again = button(say("relaxation", "Nog een keer"), self.again.emit)
        self.end_with(self.close_button, again, None)
