"""Idleness by macOS; not tried there yet."""

import ctypes
from collections.abc import Callable
from typing import Any

SERVICES = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
SESSION, ANY_INPUT = 0, 0xFFFFFFFF


class MacIdle:
    """Asks for the seconds since any input."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._load = load

    def seconds(self) -> float | None:
        """Return them."""
        try:
            since = self._load(SERVICES).CGEventSourceSecondsSinceLastEventType
        except (OSError, AttributeError):
            return None
        since.restype = ctypes.c_double
        return float(since(ctypes.c_int32(SESSION), ctypes.c_uint32(ANY_INPUT)))
