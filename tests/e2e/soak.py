"""Lets the real program live through weeks, and compares what it showed with the slow oracle.

Each minute of each day passes, by a faked clock, on a desktop of its own. Films, do not disturb,
locks, empty chairs, sleep, journeys, restarts and kills come at random, by a seed; what a person
does as well. Printed is what was missed or shown twice, and what the memory did.
"""

import argparse
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time as clock
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import pairwise
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop"), str(HERE.parent)]

from bus_service import BusService  # noqa: E402  (they stand in other folders)
from desktop import Desktop, end, until  # noqa: E402
from evening import Clock, Slaaprust  # noqa: E402
from oracle import Minute, Told, watch  # noqa: E402

from slaaprust.desktop.idle.buses import MUTTER  # noqa: E402
from slaaprust.desktop.instance import ask  # noqa: E402
from slaaprust.desktop.instance.unix import FILE  # noqa: E402
from slaaprust.desktop.linux.logind import NAME as LOGIND  # noqa: E402
from slaaprust.domain.settings.settings import Settings  # noqa: E402

FIRST = datetime(2026, 10, 20, 6, tzinfo=UTC)  # with the end of summer time here and there
ZONES = ("Europe/Amsterdam", "America/New_York")
DAY = 24 * 60
QUIET = (7, 8)  # minutes past a quarter: nothing begins or ends there, so order cannot matter
SLEEPS = ("sleep", "sleep, untold")
ENDS = ("quit", "kill")
HOLDS = ("fullscreen", "busy", "locked")
MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep")
ON = Settings(daylight=True)


@dataclass(frozen=True, slots=True)
class Step:
    """A minute, what is in the way then, and how the time before it was passed."""

    minute: Minute
    hold: str = ""
    gap: str = ""


def life(seed: int, days: int, every: int = 1) -> list[Step]:
    """Return the minutes at which the program is there; restarts only in the first third.

    After that it runs on, so that its memory can be seen to stay as it is.
    """
    dice, steps = random.Random(seed), list[Step]()
    at, last = int(FIRST.timestamp()) // 60, int(FIRST.timestamp()) // 60 + days * DAY
    hold, held_until, idle_until, zone = "", 0, 0, ZONES[0]
    while at < last:
        gap = _gap(dice, ends=at < last - days * DAY * 2 // 3) if steps else ""
        if gap:
            at += dice.choice((0, 3, 20, 90, 500) if gap in ENDS else (3, 20, 90, 500))
        if at >= held_until:
            hold = dice.choice(HOLDS) if dice.random() < 8 / DAY else ""
            held_until = at + dice.randint(5, 150) if hold else 0
        if at >= idle_until and dice.random() < 8 / DAY:
            idle_until = at + dice.randint(5, 150)
        quiet_minute = at % 15 in QUIET and not gap
        if quiet_minute and dice.random() < 7 / (4 * DAY):
            zone = ZONES[zone == ZONES[0]]
        acts = _acts(dice) if quiet_minute and dice.random() < 8 * 7 / DAY else ()
        minute = Minute(at, zone, bool(hold), at >= idle_until, gap in ENDS, acts)
        steps.append(Step(minute, hold, gap))
        at += every
    return steps


def _gap(dice: random.Random, ends: bool) -> str:
    if dice.random() < 2 / DAY:
        return dice.choice(SLEEPS)
    return dice.choice(ENDS) if ends and dice.random() < 2 / DAY else ""


def _acts(dice: random.Random) -> tuple[tuple[str, object], ...]:
    bedtime = time(*dice.choice(((22, 0), (23, 30), (0, 30), (2, 30), (8, 30))))
    return dice.choice(
        (
            (("tonight", bedtime),),
            (("quiet", dice.choice((30, 60, 0))),),
            (("skip", "landing"),),
            (("park", None),),
            (("koffie", None),),
            (("sport", None),),
        )
    )


def words(act: str, value: object) -> list[str]:
    """Return an act as a person gives it."""
    if isinstance(value, time):
        return ["tonight", f"{value:%H:%M}"]
    quiets = {30: "30m", 60: "1h", 0: "off"}
    return {
        "quiet": ["quiet", quiets.get(value, "") if isinstance(value, int) else ""],
        "skip": ["landing", "skip"],
        "park": ["park", "de lekke band"],
        "koffie": ["log", "koffie"],
        "sport": ["log", "sport", "--licht"],
    }[act]


@dataclass
class Liver:
    """The program on its desktop, moved from minute to minute."""

    desktop: Desktop
    slaaprust: Slaaprust
    logind: BusService
    mutter: BusService
    here: Path  # what the time zone is read from
    hold: str = ""
    zone: str = ""
    pid: int = 0
    film: "subprocess.Popen[bytes] | None" = None
    memory: list[float] = field(default_factory=list)  # MB, at the end of each day

    def pass_minute(self, step: Step) -> None:
        """Do all that comes before a minute, then let it come."""
        minute = step.minute
        self._fall_away(step.gap)
        if not step.gap:
            self._set(minute.at * 60 - 10)
        if minute.zone != self.zone:
            self._travel(minute.zone)
        self._hold(step.hold)
        self.mutter.methods = {"GetIdletime": ("t", (2_000 if minute.in_use else 900_000,))}
        if step.gap in SLEEPS:
            self._set(minute.at * 60 + 2)
            self._wake(told=step.gap == "sleep")
        for act, value in minute.acts:
            self.say(words(act, value))
        self._set(minute.at * 60 + 2)
        if step.gap in ENDS:
            self.start()
        self._settle()

    def start(self) -> None:
        """Start the program."""
        self.pid = self.slaaprust.start(self.desktop).pid

    def say(self, given: list[str]) -> None:
        """Give a command to the running program."""
        reply = ask(self.slaaprust.data / "state", given, timeout=30)
        assert reply, given
        assert reply.code == 0, (given, reply)
        self._settle()

    def _settle(self) -> None:
        """Let it tick: its clock may not jump while it waits for an answer of the desktop."""
        for _ in range(2):  # the first one wakes it, and it ticks before the second
            self._nudge()

    def _nudge(self) -> None:
        """Say nothing that can be understood, which costs next to nothing, and wait for a reply."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(30)
            line.connect(str(self.slaaprust.data / "state" / FILE))
            line.sendall(b"?\n")
            assert line.recv(65536)

    def weigh(self) -> None:
        """Note how much memory the program has for itself."""
        text = Path(f"/proc/{self.pid}/smaps_rollup").read_text()
        self.memory.append(int(text.split("\nAnonymous:", 1)[1].split(None, 1)[0]) / 1024)

    def _set(self, seconds: int) -> None:
        assert self.slaaprust.clock
        self.slaaprust.clock.move(seconds)

    def _fall_away(self, gap: str) -> None:
        if gap == "quit":
            self.slaaprust.stop()
        elif gap == "kill":
            self.slaaprust.kill()
        elif gap:
            if gap == "sleep":
                self.logind.signal(*MANAGER, ("b", (True,)))
            os.kill(self.pid, signal.SIGSTOP)

    def _wake(self, told: bool) -> None:
        os.kill(self.pid, signal.SIGCONT)
        if told:
            self.logind.signal(*MANAGER, ("b", (False,)))

    def _travel(self, zone: str) -> None:
        fresh = self.here.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(f"/usr/share/zoneinfo/{zone}")
        fresh.replace(self.here)
        self.zone = zone
        self.say(["log", "maaltijd"])  # so that it can know that it was there this evening

    def _hold(self, hold: str) -> None:
        if hold == self.hold:
            return
        if self.hold == "fullscreen" and self.film:
            end(self.film)
        if "busy" in (hold, self.hold):
            self._disturb(hold != "busy")
        if hold == "fullscreen":
            self.film = self.desktop.start((sys.executable, HERE / "film.py"), log="film.log")
            until(lambda: self.desktop.active_window() == "Film", what="a film")
        self.logind.properties = {"LockedHint": ("b", hold == "locked")}
        self.hold = hold

    def _disturb(self, may: bool) -> None:
        switch = ("-p", "/do-not-disturb", "-n", "-t", "bool", "-s", str(not may).lower())
        command = ("xfconf-query", "-c", "xfce4-notifyd", *switch)
        subprocess.run(command, env=self.desktop.env, check=True, timeout=30)


@dataclass
class Outcome:
    """What was shown, beside what had to be; by evening, moment and minute."""

    told: Told
    shown: Counter[tuple[date, str, int]]
    dropped: set[tuple[date, str]]
    memory: list[float]

    @property
    def missed(self) -> list[tuple[date, str, int]]:
        """What had to be shown then, and was not."""
        return sorted(set(self._due) - set(self.shown))

    @property
    def unasked(self) -> list[tuple[date, str, int]]:
        """What was shown then, and had not to be."""
        return sorted(set(self.shown) - set(self._due))

    @property
    def doubled(self) -> list[tuple[date, str]]:
        """What was shown more than once in an evening."""
        often = Counter((evening, moment) for evening, moment, _ in self.shown.elements())
        return sorted(each for each, times in often.items() if times > 1)

    @property
    def misnoted(self) -> list[tuple[date, str]]:
        """What was noted as passed unseen and was not, or the other way round."""
        return sorted(self.dropped ^ self.told.dropped)

    @property
    def _due(self) -> Iterator[tuple[date, str, int]]:
        return ((*key, minute) for key, minute in self.told.shown.items())


def live(folder: Path, steps: list[Step], said: Callable[[str], None] = print) -> Outcome:
    """Let the program live through these steps."""
    (folder / "desktop").mkdir()
    here = folder / "localtime"
    here.symlink_to(f"/usr/share/zoneinfo/{steps[0].minute.zone}")
    with ExitStack() as stack:
        there = stack.enter_context(closing(Desktop(folder / "desktop", panel="xfce")))
        slaaprust = Slaaprust(folder / "data", there.env, Clock(folder, "2026-10-01 12:00"))
        slaaprust.env["TZ"] = f":{here}"
        slaaprust.settle_in(daylight="true")
        session, system = there.env["DBUS_SESSION_BUS_ADDRESS"], there.system_bus()
        logind = stack.enter_context(BusService(system, LOGIND))
        mutter = stack.enter_context(BusService(session, MUTTER))
        liver = Liver(there, slaaprust, logind, mutter, here)
        stack.callback(slaaprust.stop)
        slaaprust.clock and slaaprust.clock.move(steps[0].minute.at * 60 - 20)
        liver.start()
        _pass(liver, steps, said)
        return _outcome(slaaprust, steps, liver.memory)


def _pass(liver: Liver, steps: list[Step], said: Callable[[str], None]) -> None:
    start, day = clock.monotonic(), steps[0].minute.at // DAY
    for step in steps:
        if step.minute.at // DAY != day:
            day = step.minute.at // DAY
            liver.weigh()
            shown = len(liver.slaaprust.kept("shown"))
            passed = clock.monotonic() - start
            said(
                f"{date.fromordinal(719163 + day)}  {passed:5.0f} s  shown {shown:4}"
                f"  memory {liver.memory[-1]:.1f} MB"
            )
        liver.pass_minute(step)
    liver.weigh()


def _outcome(slaaprust: Slaaprust, steps: list[Step], memory: list[float]) -> Outcome:
    told = watch(ON, [step.minute for step in steps])
    shown = Counter(
        (
            date.fromisoformat(each["evening"]),
            str(each["moment"]),
            int(datetime.fromisoformat(each["at"]).timestamp()) // 60,
        )
        for each in slaaprust.kept("shown")
    )
    dropped = {
        (date.fromisoformat(each["evening"]), str(each["moment"]))
        for each in slaaprust.kept("dropped")
    }
    return Outcome(told, shown, dropped, memory)


def report(steps: list[Step], outcome: Outcome) -> None:
    """Print what was lived through, and how it ended."""
    gaps, holds = Counter(step.gap for step in steps), Counter(step.hold for step in steps)
    print(f"{len(steps)} minutes; before them {_counts(gaps)}; minutes with {_counts(holds)}")
    flown = sum(a.minute.zone != b.minute.zone for a, b in pairwise(steps))
    acts = Counter(act for step in steps for act, _ in step.minute.acts)
    print(f"journeys {flown}; acts {_counts(acts)}")
    print(f"shown {outcome.shown.total()}, passed unseen {len(outcome.dropped)}")
    for name in ("missed", "unasked", "doubled", "misnoted"):
        found = getattr(outcome, name)
        print(f"{name}: {len(found)}", *(f"  {each}" for each in found[:20]), sep="\n")
    settled = outcome.memory[len(outcome.memory) // 3 :]
    half = len(settled) // 2
    if half:
        before, after = median(settled[:half]), median(settled[half:])
        print(f"memory since the last restart: {before:.1f}, then {after:.1f} MB")


def _counts(found: Counter[str]) -> str:
    return ", ".join(f"{name} {times}" for name, times in sorted(found.items()) if name)


def main() -> int:
    """Do it as the words say; 1 where something was missed or shown twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, metavar="MINUTES")
    asked = parser.parse_args()
    steps = life(asked.seed, asked.days, asked.every)
    with tempfile.TemporaryDirectory() as folder:
        outcome = live(Path(folder), steps)
    report(steps, outcome)
    return int(bool(outcome.missed or outcome.unasked or outcome.doubled or outcome.misnoted))


if __name__ == "__main__":
    sys.exit(main())
