"""What the desktop knows about the person at the screen, asked only when it matters."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from slaaprust.desktop.do_not_disturb import do_not_disturb
from slaaprust.desktop.do_not_disturb.port import DoNotDisturb
from slaaprust.desktop.full_screen import full_screen
from slaaprust.desktop.full_screen.port import FullScreen
from slaaprust.desktop.idle import idle
from slaaprust.desktop.idle.port import Idle
from slaaprust.desktop.lock_screen import lock_screen
from slaaprust.desktop.lock_screen.port import LockScreen

AWAY = 300  # s: who did not touch anything for this long has left the screen


@dataclass(frozen=True, slots=True)
class PresenceReport:
    """What can be seen now; None is unknown."""

    full_screen: bool | None
    do_not_disturb: bool | None
    locked: bool | None
    idle: float | None  # s
    can_lock: bool


@dataclass(frozen=True, slots=True)
class PresenceProbes:
    """How each thing is found out here; none is loaded before it is asked for."""

    full_screen: Callable[[], FullScreen] = full_screen
    do_not_disturb: Callable[[], DoNotDisturb] = do_not_disturb
    lock_screen: Callable[[], LockScreen] = lock_screen
    idle: Callable[[], Idle] = idle


class Presence:
    """Answers as the companion asks it; what is not known keeps nothing back.

    One silence changes nothing, as a computer at work answers late; a second one is unknown.
    """

    def __init__(self, ways: PresenceProbes | None = None) -> None:
        self._ways = ways or PresenceProbes()
        self._heard: dict[str, bool | None] = {}  # at the last time that each was asked

    def held_back(self) -> str:
        """Return why a prompt would not be seen now, or nothing."""
        if self._steady("locked", self.lock_screen.locked()):
            return "locked"
        if self._steady("fullscreen", self._full_screen.now()):
            return "fullscreen"
        return "busy" if self._steady("busy", self._do_not_disturb.now()) else ""

    def in_use(self) -> bool | None:
        """Return whether somebody sits at the screen."""
        seconds = self._idle.seconds()
        return self._steady("in use", None if seconds is None else seconds < AWAY)

    def seen(self) -> PresenceReport:
        """Return all of it, for people who ask why they see nothing."""
        return PresenceReport(
            self._full_screen.now(),
            self._do_not_disturb.now(),
            self.lock_screen.locked(),
            self._idle.seconds(),
            self.lock_screen.can(),
        )

    def _steady(self, what: str, told: bool | None) -> bool | None:
        before, self._heard[what] = self._heard.get(what), told
        return before if told is None else told

    @cached_property
    def lock_screen(self) -> LockScreen:
        """The lock screen of this desktop."""
        return self._ways.lock_screen()

    @cached_property
    def _full_screen(self) -> FullScreen:
        return self._ways.full_screen()

    @cached_property
    def _do_not_disturb(self) -> DoNotDisturb:
        return self._ways.do_not_disturb()

    @cached_property
    def _idle(self) -> Idle:
        return self._ways.idle()
