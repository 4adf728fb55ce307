"""What kind of desktop this is, told in a moment."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from notification_daemon import NotificationDaemon

from slaaprust.desktop.linux.session import DesktopSession, session


@pytest.fixture
def env(bus_address: str) -> dict[str, str]:
    return {"DBUS_SESSION_BUS_ADDRESS": bus_address, "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}


@pytest.fixture
def daemon(bus_address: str) -> Iterator[None]:
    with NotificationDaemon(bus_address):
        yield


def test_a_bare_wayland_desktop_has_no_messages(env: dict[str, str]) -> None:
    told = session({**env, "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"})
    assert told == DesktopSession("ubuntu:GNOME", "wayland", "")


@pytest.mark.usefixtures("daemon")
def test_what_shows_messages_is_named(env: dict[str, str]) -> None:
    assert session({**env, "DISPLAY": ":0"}) == DesktopSession("ubuntu:GNOME", "x11", "noted 1.2")


def test_a_daemon_that_is_stuck_is_unknown(env: dict[str, str], bus_address: str) -> None:
    with NotificationDaemon(bus_address, mute=True):
        assert session(env).notifications is None


@pytest.mark.parametrize("address", ["", "rubbish", "unix:path=/no/such/bus", "tcp:host=example"])
def test_without_a_bus_that_is_said(address: str, tmp_path: Path) -> None:
    env = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": str(tmp_path)}
    assert session(env) == DesktopSession("", "", "")


@pytest.mark.usefixtures("daemon")
def test_the_bus_is_found_where_systemd_puts_it(bus_address: str, tmp_path: Path) -> None:
    where = bus_address.partition("path=")[2].partition(",")[0]
    (tmp_path / "bus").symlink_to(where)
    assert session({"XDG_RUNTIME_DIR": os.fspath(tmp_path)}).notifications == "noted 1.2"
