"""What is reported about the diary as a whole: back-ups, exports, imports, repairs and wiping."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True)
class Weighed:
    """What versions from elsewhere are beside the diary's own; all but `same` are uids."""

    new: tuple[str, ...] = ()  # the diary has nothing of these
    newer: tuple[str, ...] = ()  # the diary has an older version of these
    older: tuple[str, ...] = ()  # the diary's own version is newer, and stays
    same: int = 0
    unknown: tuple[str, ...] = ()  # rows that are no entry, by their place in the source
    left: tuple[tuple[str, Refused], ...] = ()  # rows that are not taken, each with the reason

    @property
    def wanted(self) -> tuple[str, ...]:
        """The uids that the diary lacks in this version."""
        return self.new + self.newer


@dataclass(frozen=True, slots=True)
class Moved:
    """A diary that was copied to another folder; its old one is as it was."""

    was: str
    now: str
    copied: tuple[str, ...] = ()  # the names in the new folder of what came there
    stand: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # size and time of each file


@dataclass(frozen=True, slots=True)
class Backup:
    """One back-up on disk; `label` says what it was made for, and is empty for the usual."""

    path: str
    at: datetime
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What stands in an export; `thoughts` is how many were left out of it."""

    path: str
    entries: int
    thoughts: int


@dataclass(frozen=True, slots=True)
class Wiped:
    """How many files are gone, which stay behind, and which of these no right was had to."""

    removed: int
    left: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class Harm(Enum):
    """What can have happened to a file, as part of a sentence."""

    VANISHED = N_("store", "is weg")
    SHRUNK = N_("store", "is korter dan het was")
    HEADLESS = N_("store", "mist zijn eerste regel")
    DAMAGED = N_("store", "heeft regels die niet te lezen zijn")
    SWAPPED = N_("store", "is vervangen en mist aantekeningen")
    UNREADABLE = N_("store", "is niet te lezen")


@dataclass(frozen=True, slots=True)
class Hurt:
    """One file that is not as it was left: its bytes then and now, and its name when set aside."""

    name: str
    harm: Harm
    was: int
    now: int
    bad_lines: int = 0
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was found at the start, what came back, and what no back-up has."""

    hurt: tuple[Hurt, ...] = ()
    back: int = 0  # entries brought back, from `backups`
    backups: tuple[str, ...] = ()
    missing: int = 0  # entries that were there and could not be brought back
    problem: str = ""  # why it could not be done now, in Dutch; tried again at the next start

    def __bool__(self) -> bool:
        """Answers whether there is anything to tell."""
        return bool(self.hurt or self.problem)
