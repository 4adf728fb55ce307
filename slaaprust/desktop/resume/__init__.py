"""Waking up with the computer, so that what came due in the meantime is said at once."""

import sys
from collections.abc import Callable

from slaaprust.desktop.resume.none import NoResume
from slaaprust.desktop.resume.port import Resume


def on_resume(resumed: Callable[[], None]) -> Resume:
    """Have something called after each sleep; where that cannot be, the next tick sees to it."""
    if sys.platform != "linux":
        return NoResume()
    from slaaprust.desktop.resume.logind import LogindResume

    return LogindResume(resumed)
