"""A clock that nobody sets and that goes on while the computer sleeps."""

import sys
import time


def steady() -> float:
    """Return s since some moment; Python's own clock stands still in sleep on Linux and macOS."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
