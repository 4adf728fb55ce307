"""The composition root: builds the parts and hands them to each other; it alone reads the clock."""

import builtins
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from slaaprust.desktop.paths import Places
from slaaprust.domain.values.marks import N_

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from slaaprust.app.errors import UnexpectedErrors
    from slaaprust.commands.context import CommandContext
    from slaaprust.store.lock import Lock

# Without any of these Qt ends the program with a core dump.
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def now() -> datetime:
    """Return now where the computer is; its zone is asked afresh, since laptops travel."""
    from slaaprust.desktop.zone import zone  # 4 ms, which the icon need not wait for

    return datetime.now(zone())


@contextmanager
def alone(where: Places) -> "Iterator[CommandContext]":
    """Give what a command can reach where no program runs."""
    from slaaprust.app.wiring import build
    from slaaprust.commands.context import CommandContext
    from slaaprust.commands.diagnostics import Environment

    parts = build(where, now)

    def around() -> Environment:
        from slaaprust.desktop.autostart import at_login
        from slaaprust.desktop.linux.session import session
        from slaaprust.store.error_log import ErrorLog

        at_start, damage = at_login().state().value, parts.archive.journal.damage(everywhere=True)
        seen, last = parts.presence.seen(), ErrorLog(where.state).last()
        return Environment(
            False, session(), None, at_start, parts.problems, damage, seen, last_error=last
        )

    try:
        yield CommandContext(parts.companion, around, archive=parts.archive)
    finally:
        parts.archive.journal.close()


def saying(where: Places) -> Callable[[str, str], str]:
    """Return what says a text of a context in the language that the person has set."""
    from slaaprust.store.settings_file import SettingsFile
    from slaaprust.wording.i18n import say, speak

    speak(SettingsFile(where.settings).load()[0].language)
    return say


def in_words(where: Places, context: str, text: str) -> str:
    """Return one text in the language that the person has set."""
    return saying(where)(context, text)


def run(where: Places, clock: Callable[[], datetime] = now, pace: float = 1) -> int:
    """Show the icon first, then build everything behind it; return the exit code.

    `pace` is how many times as fast as life the clock goes.
    """
    if sys.platform == "linux" and not any(os.environ.get(each) for each in SCREENS):
        text = N_("cli", "Er is geen scherm. Zonder scherm werken de opdrachten: slaaprust --help")
        sys.stderr.write(in_words(where, "cli", text) + "\n")
        return 1
    # GTK's theme costs 59 ms and 9 MB at start; this one follows the desktop's colours as well.
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "gnome")
    # It says on every start that a portal is missing, which is fine.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.theme.gnome=false;qt.qpa.services=false")
    try:
        _import_plainly()
        from slaaprust.app.errors import UnexpectedErrors

        errors = UnexpectedErrors(where.state, clock)
        with errors.watching():
            return _run(where, clock, pace, errors)
    except Exception:  # noted already, where there was anything to note it with
        from slaaprust.app.start_failure import say_so

        say_so(where)
        return 1


def _run(
    where: Places, clock: Callable[[], datetime], pace: float, errors: "UnexpectedErrors"
) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPixmapCache

    from slaaprust.desktop.tray_host import TrayHost
    from slaaprust.ui.shell.tray import Tray

    app = _application(where, errors)
    # As long as it holds the icon it looks itself over every 10 to 30 s, waking the computer.
    QPixmapCache.setCacheLimit(0)
    # Before the icon, since Qt makes that for the panels that are there at the time.
    errors.attempt(lambda: TrayHost(lambda: tray.appear_again(), app), None)
    tray = Tray()

    def begin() -> None:
        from slaaprust.app.application import Application
        from slaaprust.store.lock import Lock

        lock = Lock(where.state / "running")
        if _taken(lock, where):
            Application(app, where, clock, pace, tray, lock, errors).start()
        else:
            app.exit(1)

    def begin_or_end() -> None:
        try:
            begin()
        except Exception as error:
            from slaaprust.app.start_failure import say_so_and_end

            errors.note(error)
            say_so_and_end(app, where)

    QTimer.singleShot(0, begin_or_end)
    return app.exec()


def _application(where: Places, errors: "UnexpectedErrors") -> "QApplication":
    """Return Qt's part of the program; where it finds no screen it would end with a core dump."""
    from PySide6.QtWidgets import QApplication

    from slaaprust.app.start_failure import say_so_and_end_now

    errors.at_fatal = lambda: say_so_and_end_now(where)
    app = QApplication(sys.argv[:1])
    errors.at_fatal = None
    app.setApplicationName("slaaprust")
    app.setDesktopFileName("slaaprust")
    app.setQuitOnLastWindowClosed(False)
    return app


def _taken(lock: "Lock", where: Places) -> bool:
    """Return whether no other slaaprust runs on these files; say so on standard error."""
    try:
        lock.take()
    except BlockingIOError:
        text = N_("cli", "slaaprust draait al, maar antwoordt niet.")
        sys.stderr.write(in_words(where, "cli", text) + "\n")
        return False
    except OSError:
        pass  # a folder that cannot be written: the first thing that is logged will say so
    return True


def _import_plainly() -> None:
    """Give Python's own import back: PySide6's reads the source of every module, and keeps it.

    That takes 20 ms and 4 MB at start, for `from __feature__ import`, which is not used here.
    """
    import PySide6.QtCore  # noqa: F401  (it is what puts the other one in its place)

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
