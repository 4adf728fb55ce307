"""The running program: it starts, ticks, answers other starts, and ends."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from slaaprust.app.action_routes import ActionRoutes
from slaaprust.app.errors import UnexpectedErrors
from slaaprust.app.services import services
from slaaprust.app.wiring import build
from slaaprust.core.face_relay import FaceRelay
from slaaprust.core.ports import JournalReader, NotKept
from slaaprust.core.windows import WindowName
from slaaprust.desktop.autostart import at_login
from slaaprust.desktop.autostart.none import NoAutostart
from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.instance import serve
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.desktop.notify import notifier
from slaaprust.desktop.notify.none import NoNotifier
from slaaprust.desktop.notify.port import Notifier
from slaaprust.desktop.paths import Places
from slaaprust.desktop.quit_signals import QuitSignals
from slaaprust.desktop.resume import on_resume
from slaaprust.desktop.resume.none import NoResume
from slaaprust.domain.records.archive import Moved, Repaired
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.resources import resource
from slaaprust.store.drafts import DraftFiles
from slaaprust.store.lock import Lock
from slaaprust.ui.shell.face import QtFace
from slaaprust.ui.shell.screens import bring_back
from slaaprust.ui.shell.tray import Tray
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say
from slaaprust.wording.repairs import mended_lines

if TYPE_CHECKING:
    from slaaprust.commands.context import CommandContext
    from slaaprust.commands.diagnostics import Environment, Section

MOVED = N_(
    "login",
    "Starten bij het inloggen lukt niet meer: slaaprust is verhuisd. Zet het opnieuw aan bij "
    "Instellingen, Inloggen.",
)
TICK = 30  # s, on the whole and the half minute: two wake-ups a minute
PATIENCE = 60_000  # ms that a panel may take at login before a window stands in for the icon


class Application(QObject):
    """slaaprust behind its face, from the first tick to the last thing that is kept."""

    def __init__(
        self,
        app: QApplication,
        where: Places,
        clock: Callable[[], datetime],
        pace: float,
        tray: Tray,
        lock: Lock,
        errors: UnexpectedErrors,
    ) -> None:
        """Put all parts together; `lock` is held by this program."""
        super().__init__(app)
        self._errors = errors
        self._app, self._where, self._clock = app, where, clock
        self._tray, self._lock, self._errors = tray, lock, errors
        self._first_time = not where.settings.exists()
        self._relay = FaceRelay()
        self._parts = build(where, clock, self._relay, pace)
        self._companion, self._archive = self._parts.companion, self._parts.archive
        self._autostart = errors.attempt(at_login, NoAutostart())
        self._background = BackgroundTasks(self._diary, self._tell_of)
        drafts = DraftFiles(where.state / "drafts", self._tell_of_drafts)
        self._actions = ActionRoutes(self._companion, self._relay, drafts, self)
        works_with = services(
            self._parts,
            errors.attempt(_notifier, NoNotifier()),
            self._starts_at_login(),
            self._background,
            drafts,
            self._doctor,
            self._sections,
        )
        self._face = QtFace(self._actions, self._companion, works_with, tray)
        self._relay.connect(self._face)
        errors.tell_by(lambda: self._relay.inform(sentences.went_wrong_line()))
        # In a hurry no more than a minute lies between two ticks, or it would be taken for sleep.
        self._every = TICK if pace == 1 else min(1, 60 / pace)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    # Starting

    def start(self) -> None:
        """Listen, mend the diary where that is needed, show this minute, and go on ticking.

        What the rest can do without is attempted; what else fails is a program that cannot start.
        """
        attempt = self._errors.attempt
        self._server = attempt(lambda: serve(self._where.state, self._answer), None)
        self._tray.appeared.connect(lambda: self._face.windows.stand_in(False))
        self._resume = attempt(lambda: on_resume(self._tick), NoResume())
        QTimer.singleShot(PATIENCE, self._look_for_tray)
        self._app.screenRemoved.connect(lambda _: QTimer.singleShot(0, bring_back))
        self._app.aboutToQuit.connect(self._stop)
        self._quit_signals = attempt(lambda: QuitSignals(self.end, self), None)
        attempt(self._keep_old_version, None)
        if not attempt(self._begin_to_mend, False):
            self._go_on(Repaired())
        if self._first_time:
            attempt(lambda: self._face.show(WindowName.WELCOME), None)

    def _keep_old_version(self) -> None:
        if self._archive.is_of_another_version():
            # Now, in the background: else the first coffee would wait for it.
            self._background(lambda _: self._archive.keep_old_version(), lambda _: None)

    def _begin_to_mend(self) -> bool:
        """Have what was lost brought back, if anything was; return whether that was begun."""
        if self._archive.unchanged():
            self._archive.close_to_others()
            return False
        self._background(lambda _: self._archive.mend(), self._go_on, self._go_on_unmended)
        return True

    def _go_on(self, mended: Repaired) -> None:
        """Begin to tick, with all that could be brought back: what was shown is part of it."""
        self._tick()
        self._errors.attempt(lambda: self._tell_of_the_start(mended), None)
        diary_folder = self._companion.settings.diary_folder
        self._errors.attempt(lambda: self.follow_diary(diary_folder), None)

    def _go_on_unmended(self, error: Exception) -> None:
        self._go_on(Repaired())
        self._tell_of(error)

    def _tell_of_the_start(self, mended: Repaired) -> None:
        """Say all that was wrong in one message, since a next one takes the place of the last."""
        lines = [*mended_lines(mended)] if mended else []
        lines += [sentences.problem_line(problem) for problem in self._parts.problems]
        if self._starts_at_login() is AutostartState.BROKEN:
            lines.append(say("login", MOVED))
        if lines:
            self._face.inform("\n".join(lines))

    def _look_for_tray(self) -> None:
        self._face.windows.stand_in(not self._tray.hosted)

    # Running

    def _tick(self) -> None:
        self._timer.start(self._until_next())  # first, so that no mistake ends the ticking
        for part in (self._companion.tick, self._archive.look):
            self._errors.attempt(part, None)

    def _until_next(self) -> int:
        """Return the ms to the next whole half minute; to the one after it without a clock."""

        def left() -> float:
            now = self._clock()
            return self._every - (now.second + now.microsecond / 1e6) % self._every

        return round(self._errors.attempt(left, self._every) * 1000) + 1

    def _answer(self, words: list[str], tell: Callable[[Reply], object]) -> None:
        from slaaprust.commands.dispatch import dispatch

        dispatch(words, self._context, tell)

    @cached_property
    def _context(self) -> "CommandContext":
        """What the words of the command line can reach, for who is the first to say one."""
        from slaaprust.commands.context import CommandContext

        return CommandContext(
            self._companion,
            self._environment,
            self._relay.show,
            self._archive,
            self.end,
            self._background,
        )

    @contextmanager
    def _diary(self) -> Iterator[JournalReader]:
        """Give a diary to read in another thread: a journal serves one thread only."""
        with closing(self._archive.journal.beside()) as diary:
            yield diary

    def _tell_of(self, error: Exception) -> None:
        """Tell what went wrong in the background, in the words of what was asked there."""

        def again() -> None:
            raise error

        if isinstance(error, Refused | UnknownDrink | NotKept):
            self._actions.do(again)
        else:
            self._errors.note(error, tell=False)
            self._relay.inform(sentences.unexpected_line())

    def _tell_of_drafts(self, cause: str) -> None:
        self._face.inform(sentences.draft_line(cause))

    # What actions want of the program itself

    def lock_screen(self) -> bool:
        """Lock the screen; return whether that worked."""
        return self._parts.presence.lock_screen.lock()

    def switch_autostart(self, on: bool) -> None:
        """Start at login from now on, or no longer."""
        self._autostart.switch(on)

    def follow_diary(self, before: str) -> None:
        """Take the diary to where the settings want it; `before` is where they had it."""
        if self._archive.is_where(self._companion.settings.diary_folder):
            return
        from slaaprust.commands.move import follow, moved_lines

        def then(moved: Moved | None) -> None:
            if moved:
                self._face.inform("\n".join(moved_lines(moved.now, moved.was)))

        follow(self._context, before, then, self._tell_of)

    # What is known of the running program

    def _doctor(self) -> "tuple[Section, ...]":
        """Return why nothing may be seen."""
        from slaaprust.commands.diagnostics import examine

        return examine(self._companion, self._environment())

    def _environment(self) -> "Environment":
        from slaaprust.commands.diagnostics import Environment
        from slaaprust.desktop.linux.session import session

        return Environment(
            running=True,
            session=session(),
            tray=self._tray.hosted,
            at_login=self._starts_at_login().value,
            problems=self._parts.problems,
            damage=self._archive.journal.damage(),
            seen=self._parts.presence.seen(),
            wakes=self._resume.heard,
            backup_problem=self._archive.problem,
            last_error=self._errors.last(),
        )

    def _starts_at_login(self) -> AutostartState:
        return self._errors.attempt(self._autostart.state, AutostartState.UNKNOWN)

    def _sections(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the pages of the settings that are no fields of theirs."""
        from slaaprust.app.settings_pages import data_page, login_page

        backups = str(self._where.state / "backups")
        data = data_page(self._context, self._archive, backups, self._face.inform)
        return login_page(self._autostart), data

    # Ending

    def end(self, at_last: Callable[[], object] = lambda: None) -> None:
        """End, whatever is open: Qt's quit would leave that to the windows, and one stays.

        What is done `at_last` comes after all that is kept at the end, as slots go in their order.
        """
        self._errors.attempt(self._face.windows.close_all, None)
        for last in (at_last, self._let_go):
            self._app.aboutToQuit.connect(last)
        self._app.exit()

    def _stop(self) -> None:
        hear_no_more = self._quit_signals.close if self._quit_signals else lambda: None
        for last in (
            hear_no_more,
            self._background.close,
            self._companion.finish,
            self._archive.journal.close,
            self._archive.close,
        ):
            self._errors.attempt(last, None)

    def _let_go(self) -> None:
        if self._server:
            self._server.close()
        self._lock.let_go()


def _notifier() -> Notifier:
    return notifier(str(resource("slaaprust.svg")))
