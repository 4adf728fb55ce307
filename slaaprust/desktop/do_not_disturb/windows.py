"""Focus, as Windows 10 and 11 call it, and the quiet time after an update."""

import ctypes

from slaaprust.desktop.win32 import QUIET_TIME, Load, notification_state

# Windows' own name of the profile of Focus that is on: 0 none, 1 priority only, 2 alarms only.
PROFILE = (ctypes.c_uint32 * 2)(0xA3BF1C75, 0x0D83063E)


class WindowsFocus:
    """Asks for the profile, for which there is no documented way."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load

    def now(self) -> bool | None:
        """Return whether it is on."""
        if notification_state(self._load) == QUIET_TIME:
            return True
        stamp, profile = ctypes.c_uint32(), ctypes.c_uint32()
        size = ctypes.c_uint32(ctypes.sizeof(profile))
        into = (ctypes.byref(each) for each in (stamp, profile, size))
        try:
            failed = self._load("ntdll").NtQueryWnfStateData(PROFILE, None, None, *into)
        except (OSError, AttributeError):
            return None
        return None if failed or size.value != 4 else profile.value > 0
