"""The day that all times of an evening are worked out from."""

from dataclasses import dataclass
from datetime import datetime

from slaaprust.domain.evening import Evening
from slaaprust.domain.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class Facts:
    """What the journal tells about this person and this day, as far as moments depend on it."""

    caffeine_since: datetime | None = None  # the first drink of the last weeks
    exercise_since: datetime | None = None  # the first effort of the last weeks
    screen_since: datetime | None = None
    parked: bool = False  # thoughts wait to be handed back
    untold: bool = False  # last night is not in the diary
    week_due: datetime | None = None  # the first diary save on or after Monday


@dataclass(frozen=True, slots=True)
class Day:
    """All that the times of the moments are worked out from."""

    evening: Evening
    settings: Settings
    facts: Facts = Facts()
