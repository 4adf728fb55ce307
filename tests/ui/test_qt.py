"""What slaaprust relies on in Qt for Python, checked on the version that is installed."""

import sys

from PySide6.QtCore import QTimer


def test_a_call_that_returns_nothing_takes_no_reference_to_none_away():
    """PySide6 6.12.0 did on Python 3.11, and a program that runs all day aborted of it."""
    timer, before = QTimer(), sys.getrefcount(None)
    for _ in range(2000):
        timer.setInterval(5)
    assert sys.getrefcount(None) > before - 1000
