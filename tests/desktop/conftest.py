"""A session bus of its own, so that no test ever meets the person's desktop."""

import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from slaaprust.desktop.asking import Asking

# No service folders: nothing is started by the bus itself.
CONFIG = """<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


@pytest.fixture
def bus_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a private session bus, which is in the environment too."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def asking_on() -> Iterator[Callable[[str], Asking]]:
    """What makes something that asks on a bus, and hangs up afterwards."""
    made: list[Asking] = []

    def make(address: str) -> Asking:
        made.append(Asking(address))
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


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus of its own, with everything it needs in one folder."""
    if shutil.which("dbus-daemon") is None:
        warnings.warn("NOT TESTED: dbus-daemon is not installed (package dbus)", stacklevel=1)
        pytest.skip("NOT TESTED: dbus-daemon is not installed (package dbus)")
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder), "utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session without a bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
