"""What was read is held until it changes, and then as if it were read for the first time."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import UnionType
from zoneinfo import ZoneInfo

import pytest
from fakes import MemoryJournal, StillClock
from hypothesis import example, given, settings
from hypothesis import strategies as st

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import Journal
from slaaprust.domain.nights.experiment import LONGEST
from slaaprust.domain.records.journal import (
    Entry,
    Experiment,
    Kept,
    Shown,
    Sip,
    Skipped,
    Thought,
    Tonight,
)
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.journal.journal import DiskJournal

MAKES: dict[str, Callable[[StillClock], Entry]] = {
    "sip": lambda clock: Sip(clock(), "koffie", 90),
    "thought": lambda clock: Thought(clock(), "De band plakken"),
    "tonight": lambda clock: Tonight(clock(), clock().replace(tzinfo=None, hour=22)),
    "skipped": lambda clock: Skipped(clock(), "landing"),
    "morning": lambda clock: Shown(clock(), "morning"),
    "experiment": lambda clock: Experiment(clock(), "caffeine", "", "sol", days=14, seed=5),
}
LATELY = (0, 0, 0, 1, 2, 13, 14, 15, 27)
KINDS = st.sampled_from(sorted(MAKES))
STEPS = st.one_of(
    st.tuples(st.just("elsewhere"), KINDS, st.sampled_from(LATELY)),
    st.tuples(st.just("here"), KINDS, st.sampled_from((*LATELY, 28, 29, 40))),
    st.tuples(st.sampled_from(("replace", "remove", "erase", "restore")), st.integers(0, 30)),
    st.tuples(st.just("forward"), st.sampled_from((1, 9, 24, 24 * 15, 24 * 31))),
    st.tuples(st.sampled_from(("keep a copy", "swap", "move", "travel", "change", "let go"))),
)


class Home:
    """One diary with what reads it all day, and another device that writes there too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = StillClock("2026-11-22 16:00")
        self.journal = self.of("here")
        self.elsewhere = self.of("elsewhere")
        self.reading = JournalView(self.clock, self.journal, Settings())
        self.uids: list[str] = []

    def of(self, device: str) -> DiskJournal:
        return DiskJournal(self.folder / "diary", self.folder / device, self.clock)

    def do(self, step: str, *given: object) -> None:
        match step, *given:
            case (("here" | "elsewhere"), str(kind), int(days)):
                journal = self.journal if step == "here" else self.elsewhere
                at = StillClock(f"{self.clock() - timedelta(days):%Y-%m-%d %H:%M}", self.clock.zone)
                uid = journal.add(at().date(), MAKES[kind](at))
                self.uids += [uid] if step == "here" else []
            case (("replace" | "remove" | "erase" | "restore"), int(which)) if self.uids:
                self.alter(step, self.uids[which % len(self.uids)])
            case "forward", int(hours):
                self.clock.forward(hours=hours)
            case "travel", *_:
                self.clock.zone = ZoneInfo("America/New_York")
            case "change", *_:
                hour = self.reading.settings.bedtime[0].hour
                bedtime = (time(hour % 23 + 1),) * 7
                self.reading.settings = replace(self.reading.settings, bedtime=bedtime)
            case _:
                self.meddle(step)

    def alter(self, how: str, uid: str) -> None:
        if how == "replace" and (kept := self.journal.entry(uid)):
            at = kept.entry.at - timedelta(minutes=1)
            self.reading.replace(uid, replace(kept.entry, at=at))
        elif how == "restore" and not self.journal.entry(uid):
            self.reading.bring_back(uid)
        elif how == "remove" and self.journal.entry(uid):
            self.reading.remove(uid)
        elif how == "erase" and self.journal.entry(uid):
            self.reading.erase(uid)
            self.uids.remove(uid)

    def meddle(self, how: str) -> None:
        diary, copy = self.journal.folder, self.folder / "copy"
        if how == "keep a copy" and diary.exists():
            shutil.copytree(diary, copy, dirs_exist_ok=True)
        elif how == "swap" and copy.exists():
            lately = f"{self.clock() - LONGEST:%Y-%m}"  # of longer ago nobody looks at each tick
            for file in (each for each in copy.iterdir() if each.name >= lately):
                shutil.copy(file, self.folder / "new")
                (self.folder / "new").replace(diary / file.name)
        elif how == "move" and diary.exists():
            there = self.folder / f"moved {diary.name}"
            shutil.copytree(diary, there)
            for each in (self.journal, self.elsewhere):
                with each.lending():
                    each.go_on_in(there, chosen=False)
        elif how == "let go":
            self.journal.close()

    def agrees(self, on: date | None = None) -> None:
        """Read twice of what may be held, and once afresh."""
        seen, recent = self.reading.scene(on), self.reading.recent(on)
        with closing(self.journal.beside()) as diary:
            fresh = JournalView(self.clock, diary, self.reading.settings)
            assert recent.kept == fresh.recent(on).kept
            assert seen == fresh.scene(on)


@contextmanager
def home() -> Iterator[Home]:
    with TemporaryDirectory() as name:
        made = Home(Path(name))
        with closing(made.journal), closing(made.elsewhere):
            yield made


@settings(max_examples=60, derandomize=True)
@given(st.lists(STEPS, max_size=14))
@example([("here", "experiment", 29)])
def test_whatever_is_done_here_or_elsewhere_it_reads_as_if_for_the_first_time(steps):
    with home() as lived:
        for step in steps:
            lived.agrees()
            lived.do(*step)
            lived.agrees()
            lived.agrees(lived.clock().date() - timedelta(1))


class CountingJournal(MemoryJournal):
    """Counts how often its entries are read."""

    reads = 0

    def entries(
        self, first: date, last: date, kinds: type | UnionType = object
    ) -> tuple[Kept, ...]:
        self.reads += 1
        return super().entries(first, last, kinds)


@pytest.fixture
def clock() -> StillClock:
    return StillClock("2026-11-22 16:00")


@pytest.fixture
def journal(clock: StillClock) -> CountingJournal:
    made = CountingJournal()
    for days in range(0, 28, 3):
        at = clock() - timedelta(days)
        made.add(at.date(), Sip(at, "koffie", 90))
    return made


def test_a_quiet_afternoon_is_read_once(clock: StillClock, journal: CountingJournal) -> None:
    reading = JournalView(clock, journal, Settings())
    first = reading.scene()
    reads = journal.reads
    for _ in range(100):
        clock.forward(seconds=30)
        assert reading.scene().day is not None
    assert journal.reads == reads
    assert reading.scene().recent is first.recent
    assert reading.scene().now - first.now == timedelta(minutes=50)


def test_what_the_disk_refused_is_seen_at_once(clock: StillClock, journal: CountingJournal) -> None:
    reading = JournalView(clock, journal, Settings())
    before = len(reading.recent().kept)
    journal.full = True
    kept = reading.keep(clock().date(), Sip(clock(), "thee", 30))
    assert reading.recent().kept[-1] == kept
    reading.remove(kept.uid)
    assert len(reading.recent().kept) == before


def test_a_pause_counts_from_the_screen_of_this_minute(clock: StillClock, journal: Journal) -> None:
    reading = JournalView(clock, journal, Settings())
    assert reading.scene(screen_since=clock()).day.facts.screen_since == clock()
    assert reading.scene().day.facts.screen_since is None
