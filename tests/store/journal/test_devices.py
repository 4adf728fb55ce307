"""Devices that share a folder through a sync program agree in the end, and nothing is lost."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import permutations
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from zoneinfo import ZoneInfo

import pytest
from fakes import StillClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    multiple,
    rule,
    run_state_machine_as_test,
)

from slaaprust.domain.records.journal import Entry, Sip
from slaaprust.store.files import set_aside
from slaaprust.store.journal import device as naming
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import sealed
from slaaprust.store.journal.versions import base_of, stamp, standing, updated

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENINGS = (date(2026, 11, 22), date(2026, 11, 30))  # the second one reaches into December
FIRST, LAST = EVENINGS[0], EVENINGS[1]

Stamp = tuple[str, str]  # of a version: its time and device


def tea(number: int, evening: date = FIRST) -> Sip:
    at = datetime(evening.year, evening.month, evening.day, 14, tzinfo=AMSTERDAM)
    return Sip(at, "thee", float(number))


def number_of(entry: Entry) -> float:
    assert isinstance(entry, Sip)
    return entry.mg


@dataclass(frozen=True)
class Version:
    """A version as it was acknowledged, with all versions that its maker could see."""

    uid: str
    stamp: Stamp
    number: float
    deleted: bool
    seen: frozenset[Stamp]


class Device:
    """A computer with its own clock and its own copy of the folder."""

    def __init__(self, root: Path, name: str) -> None:
        self.diary, self.state = root / name / "diary", root / name / "state"
        self.diary.mkdir(parents=True)
        self.state.mkdir()
        (self.state / "device").write_text(name * 8)
        self.clock = StillClock("2026-11-22 21:45")
        self.journal = DiskJournal(self.diary, self.state, self.clock)

    def restart(self) -> None:
        self.journal.close()
        self.journal = DiskJournal(self.diary, self.state, self.clock)

    @property
    def id(self) -> str:
        return (self.state / "device").read_text().split()[0]

    def files(self) -> list[Path]:
        return sorted(self.diary.iterdir())

    def own(self) -> list[Path]:
        return sorted(self.diary.glob(f"*.{self.id}.jsonl"))

    def records(self, uid: str) -> list[dict[str, object]]:
        """Every version of a record in any line here, read without the store."""
        found = []
        for file in self.files():
            for line in file.read_bytes().split(b"\n"):
                try:
                    said = json.loads(line)
                except ValueError:
                    continue
                if said.get("id") == uid:
                    found.append(said["doc"])
        return found

    def stamps(self, uid: str) -> set[Stamp]:
        return {(str(each["updated"]), str(each["dev"])) for each in self.records(uid)}


class Devices(RuleBasedStateMachine):
    """Three computers that log, edit and delete, and now and then some of it gets across."""

    uids = Bundle("uids")
    parcels = Bundle("parcels")  # files on their way

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(mkdtemp())
        self.devices = [Device(self.root, name) for name in "abc"]
        self.versions: dict[str, dict[Stamp, Version]] = {}
        self.number = 0

    one = st.integers(0, 2)

    @initialize(target=uids)
    def begin(self) -> str:
        """One record that all know, so that there is something to differ about from the start."""
        uid = self.add(0, FIRST)
        self.meet(0, 1)
        self.meet(0, 2)
        return uid

    @rule(target=uids, n=one, evening=st.sampled_from(EVENINGS))
    def add(self, n: int, evening: date) -> str:
        self.number += 1
        uid = self.devices[n].journal.add(evening, tea(self.number, evening))
        self._made(self.devices[n], uid, set(), self.number, False)
        return uid

    @rule(n=one, uid=uids)
    def edit(self, n: int, uid: str) -> None:
        self.number += 1
        number = self.number
        self._change(n, uid, lambda journal: journal.replace(uid, tea(number)), number, False)

    @rule(n=one, uid=uids)
    def delete(self, n: int, uid: str) -> None:
        self._change(n, uid, lambda journal: journal.remove(uid), None, True)

    @rule(n=one, uid=uids)
    def restore(self, n: int, uid: str) -> None:
        self._change(n, uid, lambda journal: journal.restore(uid), None, False)

    @rule(n=one, days=st.integers(-400, 400), seconds=st.integers(0, 5))
    def set_the_clock(self, n: int, days: int, seconds: int) -> None:
        self.devices[n].clock.forward(days=days, seconds=seconds)

    @rule(n=one)
    def restart(self, n: int) -> None:
        self.devices[n].restart()

    @rule(target=parcels, n=one, part=st.sampled_from([0.3, 0.8, 1, 1, 1]))
    def send(self, n: int, part: float) -> object:
        """All that lies in a folder sets off, the files whole or cut off."""
        sent = [(file.name, file.read_bytes()) for file in self.devices[n].files()]
        return multiple(*((name, raw[: round(len(raw) * part)]) for name, raw in sent))

    @rule(n=one, m=one)
    def meet(self, n: int, m: int) -> None:
        """One folder reaches another as it is, with what it has of third parties."""
        for file in self.devices[n].files():
            self.arrive(m, (file.name, file.read_bytes()))

    @rule(n=one, parcel=parcels)
    def arrive(self, n: int, parcel: tuple[str, bytes]) -> None:
        """A file arrives, sooner or later, over what there was of it."""
        name, raw = parcel
        if self.devices[n].id not in name:
            (self.devices[n].diary / name).write_bytes(raw)

    @rule(n=one, parcel=parcels, kind=st.sampled_from([".sync-conflict-1", " (conflicted copy)"]))
    def conflict(self, n: int, parcel: tuple[str, bytes], kind: str) -> None:
        name, raw = parcel
        stem = name.removesuffix(".jsonl")
        (self.devices[n].diary / f"{stem}{kind}-{n}{len(raw)}.jsonl").write_bytes(raw)

    def teardown(self) -> None:
        try:
            self._sync_all()
            self._all_agree()
        finally:
            for device in self.devices:
                device.journal.close()
            shutil.rmtree(self.root)

    def _change(
        self,
        n: int,
        uid: str,
        do: Callable[[DiskJournal], None],
        number: float | None,
        deleted: bool,
    ) -> None:
        device = self.devices[n]
        seen = device.stamps(uid)
        try:
            do(device.journal)
        except KeyError:  # it has not come across yet, or is deleted here
            return
        if device.stamps(uid) != seen:
            self._made(device, uid, seen, number, deleted)

    def _made(
        self, device: Device, uid: str, seen: set[Stamp], number: float | None, deleted: bool
    ) -> None:
        known = self.versions.setdefault(uid, {})
        (stamp,) = device.stamps(uid) - seen
        assert stamp not in known and stamp[1] == device.id
        assert all(other < stamp[0] for other, _ in seen)
        record = next(each for each in device.records(uid) if each["updated"] == stamp[0])
        assert number is None or record["mg"] == number
        before = frozenset(seen).union(*(known[each].seen for each in seen))
        known[stamp] = Version(uid, stamp, float(str(record["mg"])), deleted, before)

    def _sync_all(self) -> None:
        for source in self.devices:
            copies = [file for file in source.files() if "conflict" in file.name]
            for target in self.devices:
                for file in (*source.own(), *copies):
                    if target is not source:
                        shutil.copyfile(file, target.diary / file.name)

    def _all_agree(self) -> None:
        wanted = self._wanted()
        for device in self.devices:
            fresh = DiskJournal(device.diary, device.state, device.clock, writable=False)
            for journal in (device.journal, fresh):
                kept = journal.entries(FIRST, LAST)
                assert {each.uid: number_of(each.entry) for each in kept} == wanted
            assert len({file.name for file in device.own()}) <= 2

    def _wanted(self) -> dict[str, float]:
        """What is to be there: of the versions that nobody built upon, the newest that lives."""
        wanted = {}
        for uid, versions in self.versions.items():
            built_upon = frozenset[Stamp]().union(*(each.seen for each in versions.values()))
            last = [each for each in versions.values() if each.stamp not in built_upon]
            living = [each for each in last if not each.deleted]
            if living:
                wanted[uid] = max(living, key=lambda each: each.stamp).number
            assert living or any(each.deleted for each in versions.values())
        return wanted


def test_devices_agree_in_the_end_and_lose_nothing() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Devices,
        settings=settings(
            max_examples=150,
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )


# What the machine above seldom meets


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Device]]:
    devices = [Device(tmp_path, name) for name in "abc"]
    yield devices
    for device in devices:
        device.journal.close()


def carry(source: Device, target: Device) -> None:
    for file in source.files():
        if target.id not in file.name and source is not target:
            shutil.copyfile(file, target.diary / file.name)


def carry_all(devices: Iterable[Device]) -> None:
    for source, target in permutations(devices, 2):
        carry(source, target)


def numbers(device: Device) -> list[float]:
    return sorted(number_of(each.entry) for each in device.journal.entries(FIRST, LAST))


@pytest.mark.parametrize("days", [-400, 0, 400])
def test_an_edit_outlives_a_deletion_that_had_not_seen_it(three: list[Device], days: int) -> None:
    desk, laptop, _ = three
    uid = desk.journal.add(FIRST, tea(1))
    carry_all(three)
    laptop.clock.forward(days=days)
    laptop.journal.remove(uid)
    desk.journal.replace(uid, tea(2))
    carry_all(three)
    assert [numbers(each) for each in three] == [[2.0]] * 3
    laptop.journal.remove(uid)
    carry_all(three)
    assert [numbers(each) for each in three] == [[]] * 3


def test_a_deletion_takes_along_all_that_it_builds_upon(three: list[Device]) -> None:
    desk, laptop, attic = three
    uid = desk.journal.add(FIRST, tea(1))
    for n, (device, other) in enumerate(((laptop, desk), (attic, laptop), (attic, attic)), 2):
        carry(other, device)
        device.journal.replace(uid, tea(n))
    carry(attic, desk)
    desk.journal.remove(uid)
    carry_all(three)
    assert [numbers(each) for each in three] == [[]] * 3


STAMPS = st.sampled_from(["2026-11-22T20:45:00.000Z", "2027-01-01T00:00:00.000Z", "", "soon", 3])
VERSIONS = st.fixed_dictionaries(
    {
        "updated": STAMPS,
        "dev": st.sampled_from("abc"),
        "deleted": st.booleans(),
        "base": st.dictionaries(st.sampled_from("abc"), STAMPS) | st.none() | st.text(),
    }
)


@given(st.lists(VERSIONS, min_size=1, max_size=5), st.randoms())
def test_the_version_that_counts_does_not_depend_on_the_order(
    versions: list[Record], chance: Random
) -> None:
    shuffled = versions.copy()
    chance.shuffle(shuffled)
    one, other = standing(versions), standing(shuffled)
    assert all(str(one.get(key)) == str(other.get(key)) for key in ("dev", "deleted"))
    assert updated(one) == updated(other)


@given(st.lists(VERSIONS, min_size=1, max_size=5))
def test_a_new_version_replaces_all_that_its_maker_saw(versions: list[Record]) -> None:
    base = base_of(versions)
    made = {"updated": stamp(StillClock("2026-11-22 21:45")(), base), "dev": "a", "base": base}
    assert standing([*versions, {**made, "deleted": True}]).get("base") == base


def test_the_last_moment_there_is_can_be_built_upon(three: list[Device]) -> None:
    desk = three[0]
    uid = desk.journal.add(FIRST, tea(1))
    (own,) = desk.own()
    late = {**desk.records(uid)[0], "updated": "9999-12-31T23:59:59.999Z", "mg": 9.0}
    own.write_bytes(own.read_bytes() + sealed({"table": "log", "id": uid, "doc": late, "left": 0}))
    assert numbers(desk) == [9.0]
    desk.journal.replace(uid, tea(2))
    desk.journal.remove(uid)
    desk.journal.restore(uid)
    assert numbers(desk) == [2.0]


@pytest.mark.parametrize(
    "name",
    [
        "2026-11.aaaaaaaa (Jan's conflicted copy 2026-11-22).jsonl",
        "2026-11.aaaaaaaa.sync-conflict-20261122-214500-ABCDEFG.jsonl",
        "2026-11.aaaaaaaa~20261122-214500.jsonl",
        "2026-11.aaaaaaaa.jsonl~",
    ],
)
def test_copies_that_sync_programs_make_are_read_and_never_written(
    three: list[Device], name: str
) -> None:
    desk, laptop, _ = three
    uid = desk.journal.add(FIRST, tea(1))
    (own,) = desk.own()
    copy = laptop.diary / name
    shutil.copyfile(own, copy)
    before = copy.read_bytes()
    laptop.journal.replace(uid, tea(2))
    laptop.journal.add(FIRST, tea(3))
    assert (numbers(laptop), copy.read_bytes()) == ([2.0, 3.0], before)


# One name on two machines


def test_a_state_folder_copied_to_another_machine_gets_a_name_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_machine", lambda: "11111111")
    first = Device(tmp_path, "a")
    first.journal.close()
    (first.state / "device").unlink()
    first.journal.add(FIRST, tea(1))
    first.journal.close()
    first.journal.add(FIRST, tea(2))
    assert len(first.files()) == 1
    monkeypatch.setattr(naming, "_machine", lambda: "22222222")
    first.restart()
    first.journal.add(FIRST, tea(3))
    assert (numbers(first), len(first.files())) == ([1.0, 2.0, 3.0], 2)
    first.journal.close()


def cloned(tmp_path: Path) -> tuple[Device, Device]:
    one, two = Device(tmp_path, "a"), Device(tmp_path, "b")
    shutil.copy(one.state / "device", two.state / "device")
    for n, each in enumerate((one, two)):
        each.journal.add(FIRST, tea(n))
    return one, two


def test_a_cloned_disk_is_noticed_by_the_conflict_copies_it_makes(tmp_path: Path) -> None:
    one, two = cloned(tmp_path)
    (file,) = one.own()
    shutil.copyfile(two.own()[0], file.with_name(f"{file.stem}.sync-conflict-1.jsonl"))
    before = file.read_bytes()
    one.journal.add(FIRST, tea(3))
    assert (one.id != two.id, numbers(one), file.read_bytes()) == (True, [0.0, 1.0, 3.0], before)
    one.journal.add(FIRST, tea(4))
    assert len(one.files()) == 3
    for each in (one, two):
        each.journal.close()


def test_a_cloned_disk_is_noticed_by_what_appears_in_the_own_file(tmp_path: Path) -> None:
    one, two = cloned(tmp_path)
    shutil.copyfile(two.own()[0], one.own()[0])
    one.journal.add(FIRST, tea(3))
    assert (one.id != two.id, numbers(one)) == (True, [0.0, 1.0, 3.0])
    for each in (one, two):
        each.journal.close()


def test_a_damaged_file_that_was_set_aside_is_no_sign_of_a_cloned_disk(tmp_path: Path) -> None:
    one = Device(tmp_path, "a")
    one.journal.add(FIRST, tea(1))
    (file,) = one.own()
    with one.journal.lending():  # as mending does, which leaves in it what no back-up has
        aside = set_aside(file, f"{file.stem}.aside-{{n}}.jsonl")
    for n in (2, 3):
        one.journal.add(FIRST, tea(n))
    assert (one.files(), one.id) == ([aside, file], "aaaaaaaa")
    assert numbers(one) == [1.0, 2.0, 3.0]
    one.journal.close()


def test_a_new_name_leaves_nothing_behind_that_was_owed_under_the_old_one(tmp_path: Path) -> None:
    one, two = cloned(tmp_path)
    one.journal.add(EVENINGS[1], tea(2, EVENINGS[1]))
    november = FIRST.isoformat()[:7]
    one.journal.add(date(2026, 12, 9), tea(3, date(2026, 12, 9)))
    for file in one.own():  # all of November is swapped, and December is gone
        file.unlink()
        if file.name.startswith(november):
            shutil.copyfile(two.own()[0], file)
    one.journal.add(FIRST, tea(4))
    one.restart()
    kept = one.journal.entries(FIRST, date(2026, 12, 31))
    assert sorted(number_of(each.entry) for each in kept) == [0, 1, 2, 3, 4]
    for each in (one, two):
        each.journal.close()


def test_what_the_command_line_wrote_in_the_own_file_is_of_this_machine(tmp_path: Path) -> None:
    one = Device(tmp_path, "a")
    other = DiskJournal(one.diary, one.state, one.clock)
    for n in range(4):
        writer, reader = (one.journal, other) if n % 2 else (other, one.journal)
        writer.add(FIRST, tea(n))
        assert len(reader.entries(FIRST, LAST)) == n + 1
        writer.close()
    assert (one.id, len(one.files())) == ("aaaaaaaa", 1)
