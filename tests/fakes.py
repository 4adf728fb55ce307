"""Stand-ins for the world outside: a still clock, a journal in memory, a face that notes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from inspect import signature
from types import UnionType
from zoneinfo import ZoneInfo

from slaaprust.core.companion import Companion
from slaaprust.core.ports import Face, JournalReader, NotKept, Result
from slaaprust.core.windows import WindowName
from slaaprust.domain.records.journal import Entry, Kept
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.events import Event
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Actions

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class StillClock:
    """Stands still until it is moved."""

    def __init__(self, moment: str, zone: ZoneInfo = AMSTERDAM) -> None:
        self.moment = datetime.fromisoformat(moment).replace(tzinfo=zone).astimezone(UTC)
        self.zone = zone

    def __call__(self) -> datetime:
        return self.moment.astimezone(self.zone)

    def forward(self, **span: float) -> None:
        self.moment += timedelta(**span)


@dataclass
class MemoryJournal:
    """Keeps entries as long as it lives; `full` makes it refuse, as a full disk does."""

    kept: dict[str, Kept] = field(default_factory=dict)
    gone: dict[str, Kept] = field(default_factory=dict)
    full: bool = False
    named: int = 0

    def add(self, evening: date, entry: Entry, uid: str = "") -> str:
        self.named += not uid
        uid = uid or f"{self.named:08d}"
        self._room(uid)
        self.kept[uid] = Kept(uid, evening, entry)
        return uid

    def replace(self, uid: str, entry: Entry) -> None:
        self._room()
        self.kept[uid] = replace(self.kept[uid], entry=entry)

    def remove(self, uid: str) -> None:
        self._room()
        self.gone[uid] = self.kept.pop(uid)

    def erase(self, *uids: str) -> None:
        for uid in uids:
            self._room()
            del self.kept[uid]

    def restore(self, uid: str) -> None:
        self._room()
        self.kept[uid] = self.gone.pop(uid)

    def entry(self, uid: str) -> Kept | None:
        return self.kept.get(uid)

    def entries(
        self, first: date, last: date, kinds: type | UnionType = object
    ) -> tuple[Kept, ...]:
        found = (
            each
            for each in self.kept.values()
            if first <= each.evening <= last and isinstance(each.entry, kinds)
        )
        return tuple(sorted(found, key=lambda each: (each.entry.at.timestamp(), each.uid)))

    def last_before(self, evening: date) -> date | None:
        before = (each.evening for each in self.kept.values() if each.evening < evening)
        return max(before, default=None)

    def stand(self, first: date, last: date) -> object:
        return tuple(self.kept.values())

    def _room(self, uid: str = "") -> None:
        if self.full:
            raise NotKept("de schijf is vol", uid)


class AtOnce:
    """Does work where it was asked for; an error is raised where nobody asked to hear of it."""

    def __init__(self, diary: JournalReader) -> None:
        self.diary = diary

    def __call__(
        self,
        work: Callable[[JournalReader], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        try:
            result = work(self.diary)
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            then(result)


@dataclass
class MemoryDrafts:
    """Keeps drafts as long as it lives."""

    texts: dict[str, str] = field(default_factory=dict)

    def keep(self, name: str, text: str) -> None:
        self.texts[name] = text
        if not text:
            self.drop(name)

    def kept(self, name: str) -> str:
        return self.texts.get(name, "")

    def drop(self, name: str) -> None:
        self.texts.pop(name, None)


@dataclass
class FakeFace:
    """Notes what it is asked to show."""

    prompts: list[Prompt] = field(default_factory=list)
    open: Prompt | None = None
    rendered: list[Snapshot] = field(default_factory=list)
    told: list[Event] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    explained: list[Refused] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    settled: int = 0

    def show(self, window: WindowName, page: str = "") -> None:
        self.shown.append(f"{window}:{page}" if page else str(window))

    def prompt(self, prompt: Prompt) -> None:
        self.prompts.append(prompt)
        self.open = prompt

    def withdraw(self) -> None:
        self.open = None

    def settle(self) -> None:
        self.settled += 1

    def render(self, snapshot: Snapshot) -> None:
        self.rendered.append(snapshot)

    def tell(self, event: Event) -> None:
        self.told.append(event)

    def explain(self, refused: Refused) -> None:
        self.explained.append(refused)

    def inform(self, text: str) -> None:
        self.said.append(text)


class FakeActions:
    """Notes what windows ask for, in `asked`; an action that is led goes on as in the program."""

    def __init__(self, **leads: Callable[..., object]) -> None:
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self._leads = leads

    def lead(self, **leads: Callable[..., object]) -> None:
        """Let actions go on to these from now on; a Refused of theirs is explained."""
        self._leads |= leads

    def of(self, name: str) -> list[tuple[object, ...]]:
        """What was given along with each of these actions since this was asked before."""
        assert hasattr(Actions, name)
        found = [given for each, given in self.asked if each == name]
        self.asked = [each for each in self.asked if each[0] != name]
        return found

    def __getattr__(self, name: str) -> Callable[..., bool]:
        asks = signature(getattr(Actions, name))

        def act(*given: object, **named: object) -> bool:
            bound = asks.bind(self, *given, **named)
            bound.apply_defaults()
            _, *values = bound.arguments.items()
            explain = bound.arguments.get("explain")
            taken = tuple(value for key, value in values if key != "explain")
            self.asked.append((name, taken))
            try:
                return self._leads.get(name, lambda *_: None)(*taken) is not False
            except Refused as refused:
                if explain:
                    explain(refused)
                return False

        return act


@dataclass
class FakeDesktop:
    """A computer on which a test decides what goes on."""

    reason: str = ""
    used: bool | None = None
    asked: int = 0

    def held_back(self) -> str:
        self.asked += 1
        return self.reason

    def in_use(self) -> bool | None:
        self.asked += 1
        return self.used


@dataclass
class MemoryPreferences:
    """Keeps the settings as long as it lives."""

    saved: Settings | None = None

    def save(self, settings: Settings) -> None:
        self.saved = settings


@dataclass
class FakeComputer:
    """A steady clock that a test moves, and a note of all tones and words with their moments."""

    now: float = 1000.0
    silent: bool = False
    tones: list[tuple[float, str]] = field(default_factory=list)
    said: list[tuple[float, str]] = field(default_factory=list)
    volumes: list[float] = field(default_factory=list)
    closed: int = 0

    def steady(self) -> float:
        return self.now

    def sound(self, volume: float) -> "FakeComputer":
        self.volumes.append(volume)
        return self

    def voice(self, language: str, volume: float) -> "FakeComputer":
        return self

    def play(self, name: str) -> None:
        self.tones.append((self.now, name))

    def speak(self, text: str) -> None:
        if text:
            self.said.append((self.now, text))

    def hush(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        self.closed += 1


class FakeProgram:
    """A program of which a test decides whether the screen can be locked."""

    def __init__(self) -> None:
        self.locks, self.followed, self.ended = True, list[str](), 0
        self.at_login: list[bool] = []

    def lock_screen(self) -> bool:
        return self.locks

    def switch_autostart(self, on: bool) -> None:
        self.at_login.append(on)

    def follow_diary(self, before: str) -> None:
        self.followed.append(before)

    def end(self) -> None:
        self.ended += 1


class World:
    """A companion among stand-ins, and what a test needs to move it."""

    def __init__(
        self,
        moment: str = "2026-11-18T14:00",
        zone: ZoneInfo = AMSTERDAM,
        face: Face | None = None,
        **settings: object,
    ) -> None:
        self.clock = StillClock(moment, zone)
        self.journal = MemoryJournal()
        self.desktop = FakeDesktop()
        self.preferences = MemoryPreferences()
        self.settings = changed(Settings(), **settings)
        self.start(face)

    def start(self, face: Face | None = None) -> None:
        """Start slaaprust, again if it ran: only the disk is left of what was."""
        self.face = FakeFace()
        self.companion = Companion(
            self.clock,
            self.journal,
            self.preferences,
            self.desktop,
            self.settings,
            face or self.face,
        )

    def run(self, until: str, step: float = 60) -> None:
        """Tick every `step` seconds until the wall clock shows a moment."""
        end = datetime.fromisoformat(until).replace(tzinfo=self.clock.zone).astimezone(UTC)
        while self.clock.moment <= end:
            self.companion.tick()
            self.clock.forward(seconds=step)
