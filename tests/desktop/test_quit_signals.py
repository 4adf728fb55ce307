"""Being told to end is heard while Qt waits for something to do."""

import os
import signal

import pytest
from PySide6.QtCore import QObject

from slaaprust.desktop.quit_signals import QuitSignals


@pytest.fixture
def as_before():
    told = (signal.SIGINT, signal.SIGTERM)
    before = {each: signal.getsignal(each) for each in told}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.usefixtures("as_before")
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_the_end_of_the_session_are_heard(qtbot, told):
    owner, heard = QObject(), []
    ending = QuitSignals(lambda: heard.append(told), owner)
    os.kill(os.getpid(), told)
    qtbot.waitUntil(lambda: heard == [told])
    ending.close()
    assert signal.set_wakeup_fd(-1) == -1
