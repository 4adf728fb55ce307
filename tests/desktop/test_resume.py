"""Waking up with the computer, heard of through logind's signal."""

import subprocess
import sys

import pytest
from bus_service import BusService

from slaaprust.desktop.linux.logind import NAME

PROGRAM = """
from PySide6.QtCore import QCoreApplication
from slaaprust.desktop.resume import on_resume
app = QCoreApplication([])
def resumed():
    print("resumed", flush=True)
    app.quit()
waking = on_resume(resumed)
print(waking.heard, flush=True)
if waking.heard:
    app.exec()
"""
PATH, MANAGER = "/org/freedesktop/login1", f"{NAME}.Manager"


def test_only_waking_up_calls_back(system_address: str) -> None:
    with BusService(system_address, NAME) as logind:
        command = [sys.executable, "-c", PROGRAM]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout
            assert program.stdout.readline() == "True\n"
            logind.signal(PATH, MANAGER, "PrepareForSleep", ("b", (True,)))
            logind.signal(PATH, MANAGER, "PrepareForSleep", ("b", (False,)))
            assert program.stdout.read() == "resumed\n"


def test_without_a_system_bus_nothing_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/no/such/bus")
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert done.stdout == "False\n"
