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


@pytest.mark.usefixtures("as_before")
def test_a_signal_that_ends_all_at_once_leaves_no_error(qtbot):
    """The byte that woke Qt is still on its way when the socket is closed."""
    owner, heard = QObject(), []

    def end() -> None:
        ending.close()
        heard.append("end")

    ending = QuitSignals(end, owner)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(heard))
    ending._take()
