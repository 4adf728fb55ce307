"""Where a landing is: still ahead, going down, time to park thoughts, or time to rest."""

from datetime import datetime, timedelta
from enum import Enum

from slaaprust.domain.tonight.snapshot import Snapshot


class Stage(Enum):
    """The stages of a landing, in their order."""

    AHEAD = "ahead"
    DOWN = "down"
    PARK = "park"
    REST = "rest"


def stage(snapshot: Snapshot) -> Stage:
    """Return where the landing of this evening is now."""
    if snapshot.now >= snapshot.evening.bedtime:
        return Stage.REST
    if snapshot.landing_begun is None and snapshot.now < snapshot.landing_at:
        return Stage.AHEAD
    parks = parks_at(snapshot)
    return Stage.PARK if parks and snapshot.now >= parks else Stage.DOWN


def parks_at(snapshot: Snapshot) -> datetime | None:
    """Return when it is time to park thoughts, or None for people who want no reminder of that."""
    if not snapshot.settings.park:
        return None
    return snapshot.evening.bedtime - timedelta(minutes=snapshot.settings.park_before)
