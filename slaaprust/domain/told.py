"""What the person is told at once about something they did."""

from dataclasses import dataclass

from slaaprust.domain.journal import Kept, Logged
from slaaprust.domain.warnings import Warned


@dataclass(frozen=True, slots=True)
class LoggedIt:
    """Something was logged, and what that means for tonight."""

    uid: str
    entry: Logged
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """Something that was logged is gone again."""

    kept: Kept


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Something could not be put on disk; `cause` is Dutch source text."""

    cause: str


Told = LoggedIt | Undone | NotSaved
