"""Which version of a record counts when devices wrote without knowing of each other."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from slaaprust.store.journal.codec import Record

Base = dict[str, str]  # by device, the newest of its versions that another was made from

_NEVER = datetime.min.replace(tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_LAST_YEAR = 9000  # beyond it there is no room for a later stamp


def standing(versions: Sequence[Record]) -> Record:
    """The version that counts, whatever order they come in.

    A version that another one was made from counts no more. Of what is left, one that lives goes
    before one that was deleted without knowing of it, and then the newest counts.
    """
    if len(versions) == 1:
        return versions[0]
    left = [each for each in versions if not any(_saw(other, each) for other in versions)]
    return max(left or versions, key=_rank)


def base_of(versions: Iterable[Record]) -> Base:
    """What a version that is made now builds upon: all of these, and what they build upon."""
    newest: Base = {}
    for version in versions:
        own = _device(version), str(version.get("updated", ""))
        for device, made in (own, *_base(version).items()):
            if device not in newest or _moment(newest[device]) < _moment(made):
                newest[device] = made
    return newest


def stamp(now: datetime, base: Base) -> str:
    """The time of a version, in UTC: at least 1 ms after all that it builds upon."""
    moment = max([now.astimezone(UTC), *(_moment(made) + _MS for made in base.values())])
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def updated(version: Record) -> datetime:
    """When a version was made; the beginning of time where it does not say so."""
    return _moment(version.get("updated", ""))


def _saw(later: Record, version: Record) -> bool:
    seen = _base(later).get(_device(version))
    return later is not version and seen is not None and updated(version) <= _moment(seen)


def _rank(version: Record) -> tuple[bool, datetime, str]:
    return not version.get("deleted"), updated(version), _device(version)


def _device(version: Record) -> str:
    return str(version.get("dev", ""))


def _base(version: Record) -> Base:
    base = version.get("base")
    if not isinstance(base, dict):
        return {}
    return {device: made for device, made in base.items() if isinstance(made, str)}


def _moment(text: Any) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        return _NEVER
    return found if found.year < _LAST_YEAR else _NEVER
