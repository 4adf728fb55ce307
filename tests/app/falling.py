"""The program as it is, but for one part of it that fails: python falling.py PART FOLDER."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer

from slaaprust.app import bootstrap
from slaaprust.core.companion import Companion
from slaaprust.desktop import quit_signals, tray_host
from slaaprust.desktop.autostart import xdg
from slaaprust.desktop.instance import server
from slaaprust.desktop.notify import freedesktop
from slaaprust.desktop.paths import places
from slaaprust.desktop.resume import logind
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation
from slaaprust.ui.settings import welcome
from slaaprust.ui.shell.face import QtFace
from slaaprust.ui.shell.tray import Tray
from slaaprust.ui.shell.window_manager import WindowManager

SECRET = "wat ik niemand vertel"
FAST = 240  # four ticks a second
START, BEGUN = datetime(2026, 11, 18, 14, tzinfo=ZoneInfo("Europe/Amsterdam")), monotonic()


class Planted(Exception):
    """What is made to go wrong."""


def falls(*_: object, **__: object) -> Any:
    raise Planted(SECRET)


def broken(owner: Any, name: str) -> Callable[[], None]:
    """Return what makes a method fail."""
    return lambda: setattr(owner, name, falls)


def at_first_tick(do: Callable[[], object]) -> Callable[[], None]:
    """Return what has something done on the loop, once the program runs."""

    def plant() -> None:
        real, first = Companion.tick, [do]

        def tick(self: Companion) -> object:
            while first:
                QTimer.singleShot(0, first.pop())
            return real(self)

        Companion.tick = tick

    return plant


def in_a_thread() -> None:
    """Fail in a thread that nobody looks after."""
    threading.Thread(target=falls).start()


def in_the_background() -> None:
    Archive.unchanged, Archive.mend = (lambda _: False), falls


def without_threads() -> None:
    """Fail as Python does where the system gives no more of them."""

    class NoThread(threading.Thread):
        def start(self) -> None:
            raise RuntimeError(SECRET)

    from slaaprust.desktop import background

    Archive.unchanged, background.Thread = (lambda _: False), NoThread


def without_notifications() -> None:
    """Fail as well in telling the person that something failed."""
    freedesktop.FreedesktopNotifier.send = falls
    at_first_tick(falls)()


def once() -> None:
    """Fail in every second tick."""
    real, count = Companion.tick, iter(range(10**6))

    def tick(self: Companion) -> object:
        return falls() if next(count) % 2 else real(self)

    Companion.tick = tick


# Whatever of these fails, the rest goes on.
PARTS = {
    "a slot": at_first_tick(falls),
    "a thread": at_first_tick(in_a_thread),
    "the background": in_the_background,
    "threads": without_threads,
    "every second tick": once,
    "every tick": broken(Companion, "tick"),
    "the tray host": broken(tray_host.TrayHost, "__init__"),
    "the notifier": broken(freedesktop.FreedesktopNotifier, "__init__"),
    "a notification": without_notifications,
    "start at login": broken(xdg.XdgAutostart, "__init__"),
    "its state": broken(xdg.XdgAutostart, "state"),
    "the server": broken(server.Server, "__init__"),
    "waking up": broken(logind.LogindResume, "__init__"),
    "quit signals": broken(quit_signals.QuitSignals, "__init__"),
    "the version": broken(Archive, "is_of_another_version"),
    "what changed": broken(Archive, "unchanged"),
    "rights": broken(Archive, "close_to_others"),
    "back-ups": broken(Archive, "look"),
    "the welcome": broken(welcome.Welcome, "__init__"),
    "closing windows": broken(WindowManager, "close_all"),
    "the last words": broken(Companion, "finish"),
    "nothing": lambda: None,
}
# Without any of these there is no program.
CORE = {
    "the journal": broken(DiskJournal, "__init__"),
    "the companion": broken(Companion, "__init__"),
    "the face": broken(QtFace, "__init__"),
    "the tray": broken(Tray, "__init__"),
    "the place": broken(DiaryLocation, "__init__"),
}


def now() -> datetime:
    """Return a moment of an afternoon on which nothing is due."""
    return START + timedelta(seconds=monotonic() - BEGUN)


def main(part: str, folder: Path) -> int:
    """Run it until it is told to end."""
    (PARTS | CORE)[part]()
    tick = Companion.tick

    def told(self: Companion) -> object:
        print("tick", flush=True)
        return tick(self)

    Companion.tick = told
    return bootstrap.run(places(folder, {}), now, FAST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
