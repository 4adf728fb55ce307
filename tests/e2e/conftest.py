"""A desktop in a box for a whole module of tests, and a fresh data folder for each of them."""

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from accessible import Reader
from desktop import Desktop, absent
from evening import Clock, Slaaprust


def need(*commands: str) -> None:
    """Skip a test with a loud line where the system lacks what it needs."""
    if missing := absent(*commands):
        line = f"NOT TESTED, for want of the Debian packages: {' '.join(missing)}"
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.warn(line, stacklevel=2)
        print(f"\n{line}", file=sys.__stderr__)
        pytest.skip(line)


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop with a panel that takes every kind of tray icon."""
    need()
    there = Desktop(tmp_path_factory.mktemp("desktop"), panel="xfce")
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
