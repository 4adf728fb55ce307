"""Spierontspanning: choosing a programme, being led through it, and resting after it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import Programme, Step, StepPhase
from slaaprust.domain.tonight.relaxation_session import laid_out
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.audio import Computer
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import announce
from slaaprust.ui.kit.window import sized
from slaaprust.ui.relaxation.dark_screen import DarkScreen
from slaaprust.ui.relaxation.guide import Guide
from slaaprust.ui.relaxation.pages import AdjustPage, CautionsPage, ChoosePage, EndPage
from slaaprust.ui.relaxation.run_page import RunPage
from slaaprust.wording.i18n import say
from slaaprust.wording.relaxation import cue, end_lines, heading

SIZE = QSize(720, 712)


class RelaxationWindow(QDialog):
    """One page at a time; Escape leaves, and what was done is kept."""

    def __init__(
        self, actions: Actions, settings: Settings, look: Tokens, computer: Computer
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("relaxation", "Spierontspanning"))
        self._actions, self._settings, self._look = actions, settings, look
        self._computer = computer
        self._guide: Guide | None = None
        self._run: RunPage | None = None
        self._night: DarkScreen | None = None
        self._doing: Programme | None = None
        self._silence_said = False
        self._pages = QStackedWidget()
        self._choose = ChoosePage(actions, settings)
        self._choose.begin.connect(self._ready)
        self._choose.adjust.connect(self._show_adjust)
        self._choose.cautions.connect(self._show_cautions)
        self._pages.addWidget(self._choose)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.addWidget(self._pages)
        sized(self, SIZE)
        self._choose.programmes.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, page: str) -> None:
        """Choose a programme by its name, where none is being done."""
        if self._doing is None:
            self._again()
            self._choose.choose(page)

    def settle(self, settings: Settings) -> None:
        """Take the settings anew; an exercise that is being done goes on as it began."""
        self._settings = settings
        self._choose.follow(settings)

    # Beginning

    def _ready(self) -> None:
        """Begin, after the cautions where they were not read yet."""
        if self._settings.relax_cautions:
            self._show_cautions()
        else:
            self._begin()

    def _show_cautions(self) -> None:
        page = CautionsPage()
        page.begin.connect(self._begin)
        page.back.connect(self._show_choose)
        self._turn(page, page.go)

    def _show_adjust(self) -> None:
        page = AdjustPage(self._settings)
        page.keep.connect(self._adjusted)
        page.back.connect(self._show_choose)
        self._turn(page)

    def _adjusted(self, values: dict[str, Any]) -> None:
        self._change(changed(self._settings, **values))
        self._show_choose()

    def _change(self, settings: Settings) -> None:
        """Keep settings, and have them at once: where they cannot be kept they hold for now."""
        if settings != self._settings:
            self.settle(settings)
            self._actions.change(settings)

    def _show_choose(self) -> None:
        self._turn(self._choose, self._choose.programmes)

    def _turn(self, page: QWidget, focus: QWidget | None = None) -> None:
        """Show a page in the place of the last one, which is gone unless it is the first."""
        last: QWidget | None = self._pages.currentWidget()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if last and last not in (page, self._choose):
            self._pages.removeWidget(last)
            last.deleteLater()
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing it

    def _begin(self) -> None:
        if laid_out(self._choose.chosen, self._settings).total:
            self._lead_through()
            return
        self._show_choose()
        text = N_(
            "relaxation", "Alles van dit programma sla je nu over. Dat kan anders, bij Aanpassen."
        )
        self._choose.explain(say("relaxation", text))

    def _lead_through(self) -> None:
        chosen = self._doing = self._choose.chosen
        usual = _usual(chosen, self._settings)
        self._change(replace(self._settings, relax_programme=usual, relax_cautions=False))
        page = self._run = RunPage(self._look, self._settings)
        guide = Guide(laid_out(chosen, self._settings), self._computer, self._settings)
        guide.watched = self._settings.motion
        self._guide = guide
        guide.stepped.connect(self._show_step)
        guide.moved.connect(lambda elapsed: page.move_on(guide.step, elapsed))
        guide.waits.connect(self._wait)
        page.pause.connect(self._pause_or_go_on)
        page.skip.connect(guide.skip)
        page.dark.connect(self._darken)
        page.stop.connect(self.close)
        self._turn(page)
        page.take_the_keyboard()
        self._actions.be_relaxing(True)
        guide.go_on()
        if self._settings.relax_dark and chosen.lying:
            self._darken()

    def _show_step(self, step: Step) -> None:
        guide, page = self._guide, self._run
        assert guide and page
        if step.phase is StepPhase.END:
            self._finish()
            return
        page.show_step(guide.session.course, step)
        if guide.silent and not self._silence_said:
            self._silence_said = True
            page.show_silent()
        if self._night:
            self._night.show_words(heading(step), cue(step))

    def _pause_or_go_on(self) -> None:
        assert self._guide and self._run
        if self._guide.session.runs:
            self._guide.pause()
        else:
            self._run.show_running()
            self._actions.be_relaxing(True)
            self._guide.go_on()

    def _wait(self, slept: bool) -> None:
        assert self._run
        self._light()
        self._actions.be_relaxing(False)
        self._run.show_waiting(slept)

    def _darken(self) -> None:
        assert self._guide
        self._night = DarkScreen()
        self._night.show_words(heading(self._guide.step), cue(self._guide.step))
        self._night.left.connect(self._lit)
        self._night.setScreen(self.screen())
        self._night.showFullScreen()
        self._guide.watched = False

    def _light(self) -> None:
        if self._night:
            self._night.close()

    def _lit(self) -> None:
        if self._night:
            self._night.deleteLater()
            self._night = None
        if self._guide:
            self._guide.watched = self._settings.motion
        self.activateWindow()

    # Ending

    def _finish(self) -> None:
        """The last step is over: soft sound, and words about resting."""
        doing = self._doing
        assert doing
        self._light()
        self._keep(early=False)
        page = EndPage(doing)
        page.after.connect(self._actions.tell_tension_after)
        page.again.connect(self._again)
        page.close_it.connect(self.close)
        self._turn(page, page.close_button)
        announce(self, " ".join(end_lines(doing)))
        self._choose.before.fill(None)

    def _again(self) -> None:
        self._put_away()
        self._show_choose()

    def _keep(self, early: bool) -> None:
        """Keep what was done, once; lying down for a moment is not yet doing it."""
        guide, doing, self._doing = self._guide, self._doing, None
        if guide is None or doing is None:
            return
        minutes = round(guide.elapsed / 60, 1) if guide.begun else 0.0
        self._actions.end_relaxation(doing.key, minutes, self._choose.before.value, early)

    def _put_away(self) -> None:
        if self._guide:
            self._guide.close()
            self._guide.deleteLater()
            self._guide = None

    def done(self, result: int) -> None:
        """Leave by Escape as by the button of the window."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep(early=True)
        self._light()
        self._put_away()
        event.accept()


def _usual(chosen: Programme, settings: Settings) -> str:
    """Return what is ready the next time: a pause by day does not take the evening's place."""
    return chosen.key if chosen.lying else settings.relax_programme
