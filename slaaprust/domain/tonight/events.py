"""What the person is told right away about something they did."""

from dataclasses import dataclass
from datetime import date

from slaaprust.domain.records.journal import Kept, Logged
from slaaprust.domain.records.night import Night
from slaaprust.domain.tonight.warnings import Warned


@dataclass(frozen=True, slots=True)
class EntryLogged:
    """Something was logged, and what that means for tonight; `unsaved` as in Kept."""

    uid: str
    entry: Logged
    warnings: tuple[Warned, ...] = ()
    unsaved: str = ""


@dataclass(frozen=True, slots=True)
class EntryUndone:
    """Something that was logged is gone again."""

    kept: Kept


@dataclass(frozen=True, slots=True)
class EntryUnsaved:
    """Something is not on disk yet, and is tried again; `cause` is Dutch source text."""

    cause: str
    entry: Logged | Night | None = None


@dataclass(frozen=True, slots=True)
class AllSaved:
    """All that was not on disk yet is there now."""


@dataclass(frozen=True, slots=True)
class NightChanged:
    """A night of the diary is other than `before`: as `kept` has it, or gone where that is None.

    `undone` says that this took the last change back; `unsaved` is as in Kept.
    """

    evening: date
    kept: Kept | None
    before: Kept | None = None
    undone: bool = False
    unsaved: str = ""


Event = EntryLogged | EntryUndone | EntryUnsaved | AllSaved | NightChanged
