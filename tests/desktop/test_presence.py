"""What is in the way of a prompt, as the companion hears it."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from x_server import x_server

from slaaprust.core.ports import Desktop
from slaaprust.desktop.full_screen import full_screen
from slaaprust.desktop.full_screen.none import NoFullScreen
from slaaprust.desktop.full_screen.windows import WindowsFullScreen
from slaaprust.desktop.full_screen.x11 import X11FullScreen
from slaaprust.desktop.linux.x11 import NoServer, XServer
from slaaprust.desktop.presence import AWAY, Presence, PresenceProbes, PresenceReport
from slaaprust.desktop.win32 import ACCEPTS, BUSY, GAME, PRESENTING


@dataclass
class Around:
    """A desktop of which everything is known, or nothing."""

    full: bool | None = None
    busy: bool | None = None
    on_lock: bool | None = None
    idle: float | None = None

    def presence(self) -> Presence:
        full, busy = Told(lambda: self.full), Told(lambda: self.busy)
        return Presence(PresenceProbes(lambda: full, lambda: busy, lambda: self, lambda: self))

    def seconds(self) -> float | None:
        return self.idle

    def locked(self) -> bool | None:
        return self.on_lock

    def can(self) -> bool:
        return True

    def lock(self) -> bool:
        return True


@dataclass
class Told:
    """What is answered, at the time of asking."""

    now: Callable[[], bool | None]


@pytest.mark.parametrize(
    ("around", "reason"),
    [
        (Around(), ""),
        (Around(full=False, busy=False, on_lock=False), ""),
        (Around(full=True), "fullscreen"),
        (Around(busy=True), "busy"),
        (Around(on_lock=True), "locked"),
        (Around(full=True, busy=True), "fullscreen"),
        (Around(full=True, busy=True, on_lock=True), "locked"),
    ],
)
def test_only_what_is_known_holds_back(around: Around, reason: str) -> None:
    desktop: Desktop = around.presence()
    assert desktop.held_back() == reason


def test_who_touched_nothing_for_five_minutes_has_left_the_screen() -> None:
    assert Around(idle=None).presence().in_use() is None
    assert Around(idle=AWAY - 1).presence().in_use() is True
    assert Around(idle=AWAY).presence().in_use() is False


@pytest.mark.parametrize("what", ["full", "busy", "on_lock"])
def test_one_silence_is_as_it_was_and_a_second_one_is_unknown(what: str) -> None:
    around = Around(**{what: True})
    presence = around.presence()
    reason = presence.held_back()
    setattr(around, what, None)
    assert [presence.held_back() for _ in range(3)] == [reason, "", ""]
    setattr(around, what, True)
    assert presence.held_back() == reason
    setattr(around, what, False)
    assert presence.held_back() == ""
    setattr(around, what, None)
    assert presence.held_back() == ""


def test_who_was_away_is_so_for_one_silence_more() -> None:
    around = Around(idle=AWAY)
    presence = around.presence()
    assert presence.in_use() is False
    around.idle = None
    assert [presence.in_use() for _ in range(2)] == [False, None]


def test_what_is_seen_is_what_is_told_now() -> None:
    around = Around(on_lock=True, idle=AWAY)
    presence = around.presence()
    presence.held_back(), presence.in_use()
    around.on_lock = around.idle = None
    seen = presence.seen()
    assert (seen.locked, seen.idle) == (None, None)


def test_all_of_it_can_be_seen_at_once() -> None:
    assert Around(True, False, None, 4.0).presence().seen() == PresenceReport(
        True, False, None, 4.0, True
    )


def test_nothing_is_loaded_before_it_is_asked() -> None:
    def never() -> Told:
        raise AssertionError

    presence = Presence(PresenceProbes(full_screen=never, do_not_disturb=never, lock_screen=Around))
    assert presence.lock_screen.can()


def test_wayland_does_not_tell_of_full_screens_and_x11_does() -> None:
    wayland = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert isinstance(full_screen(wayland), NoFullScreen)
    assert isinstance(full_screen({}), NoFullScreen)
    assert isinstance(full_screen({"DISPLAY": ":0"}), X11FullScreen)


@pytest.mark.parametrize("active", ["1", "1, 0"], ids=["openbox", "xfwm4"])
def test_the_active_window_is_the_first_that_the_window_manager_names(active: str) -> None:
    with x_server() as (display, _):
        for name, numbers in (("_NET_SUPPORTING_WM_CHECK", "1"), ("_NET_ACTIVE_WINDOW", active)):
            command = ("xprop", "-display", display, "-root", "-f", name, "32c", "-set", name)
            subprocess.run((*command, numbers), check=True)
        assert X11FullScreen(display).now() is False


def test_an_x_server_that_is_not_there_is_unknown() -> None:
    assert X11FullScreen("no such display").now() is None
    with pytest.raises(NoServer):
        XServer("no such display")


@pytest.mark.parametrize(
    ("state", "full"), [(ACCEPTS, False), (BUSY, True), (GAME, True), (PRESENTING, True)]
)
def test_windows_tells_of_films_games_and_presentations(state: int, full: bool) -> None:
    class Shell:
        def SHQueryUserNotificationState(self, into: object) -> int:
            into._obj.value = state  # type: ignore[attr-defined]
            return 0

    assert WindowsFullScreen(lambda _: Shell()).now() is full


def test_a_windows_that_does_not_tell_is_unknown() -> None:
    assert WindowsFullScreen(lambda _: object()).now() is None
