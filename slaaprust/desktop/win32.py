"""What Windows says about the person, through a few of its functions; not tried there yet."""

import ctypes
from collections.abc import Callable
from typing import Any

Load = Callable[[str], Any]  # ctypes.CDLL: Windows on 64 bits has one way of calling

NOT_PRESENT, BUSY, GAME, PRESENTING, ACCEPTS, QUIET_TIME, APP = range(1, 8)


def notification_state(load: Load = ctypes.CDLL) -> int | None:
    """Return whether Windows itself would show a notification now, by its QUNS numbers."""
    state = ctypes.c_int()
    try:
        failed = load("shell32").SHQueryUserNotificationState(ctypes.byref(state))
    except (OSError, AttributeError):
        return None
    return None if failed else state.value
