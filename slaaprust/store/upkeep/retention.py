"""Which back-ups stay: all of the last two days, then one a day, a week and a month."""

from collections.abc import Collection
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
# The newest of each day, week and month, for so many of those that have one.
_STEPS = (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))


def kept(moments: Collection[datetime], now: datetime) -> set[datetime]:
    """The moments, all in UTC, whose back-ups stay; one that lies ahead stays too."""
    stay = {moment for moment in moments if now - moment < ALL_OF}
    for step, most in _STEPS:
        newest: dict[str, datetime] = {}
        for moment in sorted(moments, reverse=True):
            newest.setdefault(moment.strftime(step), moment)
        stay |= set(list(newest.values())[:most])
    return stay
