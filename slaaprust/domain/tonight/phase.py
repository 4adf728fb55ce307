"""Where an evening can be; a module of its own, so that the icon needs nothing else to appear."""

from enum import Enum


class Phase(Enum):
    """Where the evening is; the values are the words of the command line."""

    DAY = "day"
    AFTER_CAFFEINE = "after_caffeine"
    LANDING = "landing"
    BEDTIME = "bedtime"
    QUIET = "quiet"
