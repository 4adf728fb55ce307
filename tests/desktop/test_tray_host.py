"""A panel that comes later than the program is noticed, once."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from slaaprust.desktop.linux.dbus import DBusConnection
from slaaprust.desktop.tray_host import WATCHER

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from slaaprust.desktop.tray_host import TrayHost, present
app = QCoreApplication([])
host = TrayHost(lambda: print("appeared", flush=True))
print("present" if present() else "absent", flush=True)
def told(*_):
    if sys.stdin.readline().strip():
        print("present" if present() else "absent", flush=True)
    else:
        app.quit()
words = QSocketNotifier(0, QSocketNotifier.Type.Read)
words.activated.connect(told)
app.exec()
"""


class Program:
    """A program with a TrayHost; each line said to it is answered with what it sees."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip

    def says(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def asked(self) -> str:
        assert self.process.stdin
        self.process.stdin.write("?\n")
        return self.says()


@pytest.fixture
def panel(bus_address: str) -> Iterator[DBusConnection]:
    bus = DBusConnection()
    yield bus
    bus.close()


@pytest.fixture
def program() -> Iterator[Program]:
    program = Program()
    with program.process as process:
        yield program
        assert process.stdin
        process.stdin.close()


def test_a_late_panel_is_noticed_once(panel: DBusConnection, program: Program) -> None:
    assert program.says() == "absent"
    panel.ask("RequestName", "su", WATCHER, 4)
    assert program.says() == "appeared"
    assert program.asked() == "present"
    panel.ask("ReleaseName", "s", WATCHER)
    panel.ask("RequestName", "su", WATCHER, 4)  # restarted: the icon comes back by itself
    assert program.asked() == "present"
    panel.ask("ReleaseName", "s", WATCHER)
    assert program.asked() == "absent"


def test_a_panel_that_was_there_first_is_not_noticed(panel: DBusConnection) -> None:
    panel.ask("RequestName", "su", WATCHER, 4)
    program = Program()
    with program.process as process:
        assert program.says() == "present"
        panel.ask("ReleaseName", "s", WATCHER)
        panel.ask("RequestName", "su", WATCHER, 4)
        assert program.asked() == "present"
        assert process.stdin
        process.stdin.close()


@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_there_is_no_panel(program: Program) -> None:
    assert program.says() == "absent"
    assert program.asked() == "absent"
