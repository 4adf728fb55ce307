"""The companion's ports: what it needs from the world outside, as small protocols."""

from collections.abc import Callable
from datetime import date, datetime
from types import UnionType
from typing import Protocol, TypeVar

from slaaprust.core.windows import WindowName
from slaaprust.domain.records.journal import Entry, Kept
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.events import Event
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Refused

Result = TypeVar("Result")


class NotKept(Exception):
    """Something could not be put on disk; str() is the cause in Dutch, as part of a sentence.

    `uid` is the name that an entry was to have, and by which it can be tried again.
    """

    def __init__(self, cause: str, uid: str = "") -> None:
        super().__init__(cause)
        self.uid = uid


class Clock(Protocol):
    """Tells the time where the person is."""

    def __call__(self) -> datetime:
        """Return now, with the zone's rules."""


class JournalReader(Protocol):
    """What was kept, to be read."""

    def entries(
        self, first: date, last: date, kinds: type | UnionType = object
    ) -> tuple[Kept, ...]:
        """Return the entries of the evenings from first to last, of these kinds alone."""


class Journal(JournalReader, Protocol):
    """Keeps entries for good."""

    def stand(self, first: date, last: date) -> object:
        """Return what stays equal until an entry of these evenings changes, or this writes any."""

    def entry(self, uid: str) -> Kept | None:
        """Return the entry of this uid, or None where none lives."""

    def last_before(self, evening: date) -> date | None:
        """Return the last evening before this one of which anything is kept."""

    def add(self, evening: date, entry: Entry, uid: str = "") -> str:
        """Keep an entry and return its uid once it is safe; raise NotKept.

        With the uid of a NotKept it is tried again, and is there only once.
        """

    def replace(self, uid: str, entry: Entry) -> None:
        """Put an entry in the place of another; raise KeyError or NotKept."""

    def remove(self, uid: str) -> None:
        """Take an entry out, so that it can be restored; raise KeyError or NotKept."""

    def erase(self, *uids: str) -> None:
        """Take entries out for good, with all that they said; raise KeyError or NotKept."""

    def restore(self, uid: str) -> None:
        """Bring a removed entry back; raise KeyError or NotKept."""


class Preferences(Protocol):
    """Keeps the settings."""

    def save(self, settings: Settings) -> None:
        """Keep them for good; raise NotKept."""


class Drafts(Protocol):
    """Keeps what is being typed until it is entered; none of it ever raises."""

    def keep(self, name: str, text: str) -> None:
        """Keep a text in place of the last one of this name; an empty one is dropped."""

    def kept(self, name: str) -> str:
        """Return what was being typed, or nothing."""

    def drop(self, name: str) -> None:
        """Forget it: it was entered, or thrown away."""


class TaskRunner(Protocol):
    """Does work in the background while the interface carries on."""

    def __call__(
        self,
        work: Callable[[JournalReader], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do work on a diary of its own and give what comes of it to `then`, back here.

        The diary holds what is on disk by then, and only reads. An error goes to `failed`, or is
        told to the person where none is given. `work` touches no window; `then` and `failed` may
        be methods of one: nothing happens where it is gone by then.
        """


class Desktop(Protocol):
    """What the computer knows about the person; unknown is always a possible answer."""

    def held_back(self) -> str:
        """Return why no prompt can be shown now, or nothing."""

    def in_use(self) -> bool | None:
        """Return whether somebody sits at the screen, or None where that cannot be known."""


class Face(Protocol):
    """Shows things to the person."""

    def show(self, window: WindowName, page: str = "") -> None:
        """Open a window, or bring it to the front; at a page, or about what `page` names."""

    def prompt(self, prompt: Prompt) -> None:
        """Put a prompt before the person, in place of one that is still open."""

    def withdraw(self) -> None:
        """Take the prompt away."""

    def settle(self) -> None:
        """Take the settings anew."""

    def render(self, snapshot: Snapshot) -> None:
        """Show this minute."""

    def tell(self, event: Event) -> None:
        """Confirm or explain something that was done."""

    def explain(self, refused: Refused) -> None:
        """Say why something was not taken, where no window does."""

    def inform(self, text: str) -> None:
        """Say something that has no place of its own; its first line is the title."""
