"""The lock screen of macOS; not tried there yet."""

import ctypes
from collections.abc import Callable
from typing import Any

# What Control, Command and Q do; there is no public function for it.
LOGIN = "/System/Library/PrivateFrameworks/login.framework/login"


class MacLockScreen:
    """Has it locked; whether it is cannot be asked without a framework of its own."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._load = load

    def locked(self) -> bool | None:
        """Return that it is not known."""
        return None

    def can(self) -> bool:
        """Return whether this macOS has the function."""
        try:
            return hasattr(self._load(LOGIN), "SACLockScreenImmediate")
        except OSError:
            return False

    def lock(self) -> bool:
        """Lock."""
        return self.can() and self._load(LOGIN).SACLockScreenImmediate() == 0
