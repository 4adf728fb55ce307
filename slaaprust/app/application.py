"""The running program: the companion behind its face, its tick, and the words of other starts."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from slaaprust.app.action_routes import lead, trying
from slaaprust.core.companion import Companion
from slaaprust.core.ports import JournalReader, NotKept
from slaaprust.desktop.autostart import at_login
from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.instance import serve
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.desktop.notify import notifier
from slaaprust.desktop.paths import Places
from slaaprust.desktop.presence import Presence
from slaaprust.desktop.quit_signals import QuitSignals
from slaaprust.desktop.resume import on_resume
from slaaprust.desktop.sound import sound
from slaaprust.desktop.sound.port import Sound
from slaaprust.desktop.speech import voice
from slaaprust.desktop.steady_clock import steady
from slaaprust.domain.records.archive import Moved, Repaired
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.resources import resource
from slaaprust.store.drafts import DraftFiles
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.lock import Lock
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation
from slaaprust.ui.actions import Actions
from slaaprust.ui.audio import Computer
from slaaprust.ui.queries import Services
from slaaprust.ui.shell.face import QtFace
from slaaprust.ui.shell.screens import bring_back
from slaaprust.ui.shell.tray import Tray
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say, speak
from slaaprust.wording.repairs import mended_lines

if TYPE_CHECKING:
    from slaaprust.commands.context import CommandContext
    from slaaprust.commands.diagnostics import Environment, Section
    from slaaprust.domain.records.gp_notes import GpNotes

MOVED = N_(
    "login",
    "Starten bij het inloggen lukt niet meer: slaaprust is verhuisd. Zet het opnieuw aan bij "
    "Instellingen, Inloggen.",
)
STARTS = {AutostartState.ON: True, AutostartState.OFF: False, AutostartState.BROKEN: False}
TICK = 30  # s, on the whole and the half minute: two wake-ups a minute
PATIENCE = 60_000  # ms that a panel may take at login before a window stands in for the icon


class Application(QObject):
    """Holds the parts together while the program runs."""

    def __init__(
        self,
        app: QApplication,
        where: Places,
        clock: Callable[[], datetime],
        pace: float,
        actions: Actions,
        tray: Tray,
    ) -> None:
        super().__init__(app)
        self._app, self._where, self._clock = app, where, clock
        self._actions, self._tray = actions, tray
        self._lock = Lock(where.state / "running")
        self._first_time = not where.settings.exists()
        preferences = SettingsFile(where.settings)
        settings, self._problems = preferences.load()
        place = DiaryLocation(where.diary, where.state)
        self._journal = DiskJournal(place.now, where.state, clock, chosen=place.chosen)
        self._archive = Archive(place, where.state, where.settings, self._journal, clock)
        self._face = QtFace(actions, tray)
        self._background = BackgroundTasks(self._diary, self._tell_of)
        self._drafts = DraftFiles(where.state / "drafts", self._tell_of_drafts)
        self._presence = Presence()
        self._companion = Companion(
            clock, self._journal, preferences, self._presence, settings, self._face, pace
        )
        self._at_login = at_login()
        # In a hurry no more than a minute lies between two ticks, or it would be taken for sleep.
        self._every = TICK if pace == 1 else min(1, 60 / pace)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)

    def is_alone(self) -> bool:
        """Return whether no other slaaprust runs on these files; say so on standard error."""
        try:
            self._lock.take()
        except BlockingIOError:
            speak(self._companion.settings.language)
            sys.stderr.write(say("cli", "slaaprust draait al, maar antwoordt niet.") + "\n")
            return False
        except OSError:
            pass  # a folder that cannot be written: the first thing that is logged will say so
        return True

    def start(self) -> None:
        """Connect everything, show this minute, and go on ticking."""
        self._face.learn(
            Services(
                queries=self._companion,
                notifier=notifier(str(resource("slaaprust.svg"))),
                doctor=self.doctor,
                at_login=STARTS.get(self._at_login.state()),
                sections=self._sections,
                background=self._background,
                drafts=self._drafts,
                can_lock=lambda: self._presence.lock_screen.can(),
                save_file=self._save_file,
                computer=Computer(steady, self._tones, voice),
            )
        )
        self._connect()
        self._server = serve(self._where.state, self._answer)
        self._tray.appeared.connect(lambda: self._face.windows.stand_in(False))
        self._timer.timeout.connect(self._tick)
        self._resume = on_resume(self._tick)
        if self._archive.is_of_another_version():
            # Now, beside the interface: else the first coffee would wait for it.
            self._background(lambda _: self._archive.keep_old_version(), lambda _: None)
        if self._archive.unchanged():
            self._archive.close_to_others()
            self._go_on(Repaired())
        else:
            self._background(lambda _: self._archive.mend(), self._go_on, self._go_on_unmended)
        QTimer.singleShot(PATIENCE, self._look_for_tray)
        self._app.screenRemoved.connect(lambda _: QTimer.singleShot(0, bring_back))
        self._app.aboutToQuit.connect(self._stop)
        self._ending = QuitSignals(self._end, self)
        if self._first_time:
            self._face.show("welcome")

    def _go_on(self, mended: Repaired) -> None:
        """Begin to tick, with all that could be brought back: what was shown is part of it."""
        self._tick()
        self._tell_of_the_start(mended)
        self._follow(self._companion.settings.diary_folder)

    def _go_on_unmended(self, error: Exception) -> None:
        self._go_on(Repaired())
        self._tell_of(error)

    def _follow(self, before: str) -> None:
        """Take the diary to where the settings want it."""
        if self._archive.is_where(self._companion.settings.diary_folder):
            return
        from slaaprust.commands.move import follow, moved_lines

        def then(moved: Moved | None) -> None:
            if moved:
                self._face.say_plainly("\n".join(moved_lines(moved.now, moved.was)))

        follow(self._context(), before, then, self._tell_of)

    def _tell_of_the_start(self, mended: Repaired) -> None:
        """Say all that was wrong in one message, since a next one takes the place of the last."""
        lines = [*mended_lines(mended)] if mended else []
        lines += [sentences.problem_line(problem) for problem in self._problems]
        if self._at_login.state() is AutostartState.BROKEN:
            lines.append(say("login", MOVED))
        if lines:
            self._face.say_plainly("\n".join(lines))

    def _end(self, at_last: Callable[[], object] = lambda: None) -> None:
        """End, whatever is open: Qt's quit would leave that to the windows, and one stays.

        What is done `at_last` comes after all that is kept at the end, as slots go in their order.
        """
        self._face.windows.close_all()
        for last in (at_last, self._let_go):
            self._app.aboutToQuit.connect(last)
        self._app.exit()

    def doctor(self) -> "tuple[Section, ...]":
        """Return why nothing may be seen."""
        from slaaprust.commands.diagnostics import examine

        return examine(self._companion, self._around())

    def _around(self) -> "Environment":
        from slaaprust.commands.diagnostics import Environment
        from slaaprust.desktop.linux.session import session

        at_start, damage = self._at_login.state().value, self._journal.damage()
        return Environment(
            running=True,
            session=session(),
            tray=self._tray.hosted,
            at_login=at_start,
            problems=self._problems,
            damage=damage,
            seen=self._presence.seen(),
            wakes=self._resume.heard,
            backup_problem=self._archive.problem,
        )

    def _sections(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the pages of the settings that are not fields of theirs."""
        from slaaprust.ui.settings.at_login import AtLoginPage

        def switch(on: bool) -> str:
            return self._at_login.switch(on).value

        login = AtLoginPage(lambda: self._at_login.state().value, switch)
        return (say("login", "Inloggen"), login), (say("data", "Gegevens"), self._data_page())

    def _data_page(self) -> QWidget:
        from slaaprust.ui.settings.data_page import DataPage

        def carry(words: list[str], told: Callable[[bool, str], bool]) -> None:
            def tell(reply: Reply) -> None:
                text = (reply.out or reply.err).strip()
                if not told(reply.code == 0, text):
                    self._face.say_plainly(text)  # its window was closed meanwhile

            self._answer(words, tell)

        def stands() -> tuple[str, str]:
            return self._archive.stands, next(iter(self._archive.stood), "")

        return DataPage(stands, str(self._where.state / "backups"), carry)

    def _tick(self) -> None:
        now = self._clock()
        seconds = self._every - (now.second + now.microsecond / 1e6) % self._every
        self._timer.start(round(seconds * 1000) + 1)  # first, so that no mistake ends the ticking
        self._companion.tick()
        self._archive.look()

    def _tones(self, volume: float) -> Sound:
        return sound(sorted(resource("sounds").glob("*.wav")), volume)

    def _look_for_tray(self) -> None:
        self._face.windows.stand_in(not self._tray.hosted)

    def _answer(self, words: list[str], tell: Callable[[Reply], object]) -> None:
        from slaaprust.commands.dispatch import dispatch

        dispatch(words, self._context(), tell)

    def _context(self) -> "CommandContext":
        from slaaprust.commands.context import CommandContext

        show, end = self._face.show, self._end
        return CommandContext(
            self._companion, self._around, show, self._archive, end, self._background
        )

    def _connect(self) -> None:
        """Lead each wish to the companion, and to the program what it alone can do."""
        lead(self._actions, self._companion, self._face)
        for wish, do in (
            (self._actions.lock_screen, self._lock_screen),
            (self._actions.change, self._change),
            (self._actions.settle_in, self._settle_in),
            (self._actions.keep_for_gp, self._keep_for_gp),
            (self._actions.stop, self._end),
        ):
            wish.connect(trying(self._face, do))

    @contextmanager
    def _diary(self) -> Iterator[JournalReader]:
        """Give a diary to read in another thread: a journal serves one thread only."""
        with closing(self._journal.beside()) as diary:
            yield diary

    def _tell_of(self, error: Exception) -> None:
        """Tell what went wrong beside the interface; what nobody thought of is raised as well."""

        def again() -> None:
            raise error

        if not isinstance(error, Refused | UnknownDrink | NotKept):
            self._face.say_plainly(sentences.unexpected_line())
        trying(self._face, again)()

    def _tell_of_drafts(self, cause: str) -> None:
        self._face.say_plainly(sentences.draft_line(cause))

    def _lock_screen(self) -> None:
        if not self._presence.lock_screen.lock():
            self._face.say_plainly(say("told", "Het scherm vergrendelen lukte niet."))

    def _keep_for_gp(self, notes: "GpNotes") -> None:
        self._companion.gp.keep(notes)
        self._drafts.drop("gp")

    def _save_file(self, path: str, made: bytes) -> str:
        """Put a file where the person wants it; return what is to be said where that cannot be."""
        try:
            self._archive.put(Path(path), made, force=True)
        except Refused as refused:
            return sentences.refused_line(refused)
        except NotKept as problem:
            return sentences.not_saved_line(str(problem))
        return ""

    def _change(self, settings: Settings) -> None:
        before = self._companion.settings.diary_folder
        self._companion.change(settings)
        self._follow(before)

    def _settle_in(self, settings: Settings, at_login: bool | None) -> None:
        if at_login is not None:
            self._at_login.switch(at_login)
        self._companion.change(settings)

    def _stop(self) -> None:
        self._ending.close()
        self._background.close()
        self._companion.finish()
        self._journal.close()
        self._archive.close()

    def _let_go(self) -> None:
        if self._server:
            self._server.close()
        self._lock.let_go()
