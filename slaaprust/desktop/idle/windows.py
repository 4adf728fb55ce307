"""Idleness by the clock of Windows, which starts anew after 49 days."""

import ctypes

from slaaprust.desktop.win32 import Load

TURN = 2**32  # ms


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint32), ("time", ctypes.c_uint32))


class WindowsIdle:
    """Asks when the last input was, on the same clock as now."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load

    def seconds(self) -> float | None:
        """Return how long ago that was."""
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        try:
            if not self._load("user32").GetLastInputInfo(ctypes.byref(last)):
                return None
            now = int(self._load("kernel32").GetTickCount())
        except (OSError, AttributeError):
            return None
        return float((now - last.time) % TURN) / 1000
