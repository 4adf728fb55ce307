"""A session bus of its own, so that no test ever meets the person's desktop."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from private_bus import private_bus

from slaaprust.desktop.linux.dbus_query import DBusQuery, asking


@pytest.fixture
def bus_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a private session bus, which is in the environment too."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def asking_on() -> Iterator[Callable[[str], DBusQuery]]:
    """What makes something that asks on a bus, and hangs up afterwards."""
    made: list[DBusQuery] = []

    def make(address: str) -> DBusQuery:
        made.append(DBusQuery(address))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def system_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a private bus in the place of the computer's own."""
    folder = tmp_path / "system"
    folder.mkdir()
    with private_bus(folder) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session without a bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def both_buses(bus_address: str, system_address: str) -> Iterator[tuple[str, str]]:
    """Both private buses in the place of the person's own; who asks on them hangs up afterwards."""
    asking.cache_clear()
    yield bus_address, system_address
    for each in (bus_address, system_address):
        asking(each).close()
    asking.cache_clear()
