"""A desktop in a box for a whole module of tests, and a fresh data folder for each of them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from accessible import Reader
from desktop import Desktop
from evening import Clock, Slaaprust
from needs import need


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop with a panel that takes every kind of tray icon."""
    need()
    there = Desktop(tmp_path_factory.mktemp("desktop"), panel="xfce")
    yield there
    there.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A small screen on which everything is twice as large."""
    need()
    there = Desktop(tmp_path_factory.mktemp("large"), panel="xfce", size="1366x768")
    there.env["QT_SCALE_FACTOR"] = "2"
    yield there
    there.close()


@pytest.fixture
def bare_desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop without a panel."""
    need("lxqt-panel")
    folder = tmp_path / "desktop"
    folder.mkdir()
    there = Desktop(folder)
    yield there
    there.close()


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[Reader]:
    """What a screen reader finds on that desktop."""
    there = Reader(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield there
    there.close()


@pytest.fixture
def slaaprust(desktop: Desktop, tmp_path: Path) -> Iterator[Slaaprust]:
    """The program on Wednesday 18 November 2026, 17:40, with the usual settings in Dutch."""
    clock = Clock(tmp_path, "2026-11-18 17:40")
    there = Slaaprust(tmp_path / "data", desktop.env, clock)
    there.settle_in()
    yield there
    there.stop()
