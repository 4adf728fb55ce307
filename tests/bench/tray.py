"""Measures the tray icon beside a bare one: time to appear, processor, memory and wake-ups.

The programs take turns on one desktop; printed are medians with the lowest and the highest, and
how they stand to the bare one. Figures depend on the machine, and ratios hardly do.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from statistics import median

from jeepney import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "e2e"))

from desktop import WATCHER, Desktop, end  # noqa: E402  (it stands in another folder)
from lived_in import write, years  # noqa: E402

from slaaprust.desktop.paths import places  # noqa: E402

UNTIL = date(2026, 11, 22)
QUIET_AFTER = 62  # s; a minute after its start slaaprust looks once whether a panel took its icon
FORBIDDEN = (
    "asyncio",
    "PySide6.QtMultimedia",
    "PySide6.QtTextToSpeech",
    "PySide6.QtQml",
    "importlib.metadata",
)
ARRIVAL = MatchRule(
    type="signal", interface=WATCHER.interface, member="StatusNotifierItemRegistered"
)

Figures = dict[str, float]
Program = Sequence[str]


def started(there: Desktop, program: Program, settle: float) -> Figures:
    """Start a program, wait for its icon, and look at it once it has settled."""
    with arrival(there.env["DBUS_SESSION_BUS_ADDRESS"]) as icon:
        start = time.monotonic()
        process = there.start(program, environment(there))
        try:
            icon()
            figures = {"to icon, s": time.monotonic() - start}
            figures["processor to icon, s"], _ = spent(process.pid)
            time.sleep(settle)
            figures["processor settled, s"], _ = spent(process.pid)
            return figures | memory(process.pid)
        finally:
            end(process)


def idle(there: Desktop, programs: Iterable[Program], watch: float) -> Iterator[Figures]:
    """Let programs run side by side with nothing to do, and watch them."""
    processes = [there.start(program, environment(there)) for program in programs]
    try:
        time.sleep(QUIET_AFTER)
        before = [spent(process.pid) for process in processes]
        time.sleep(watch)
        for process, (seconds, woken) in zip(processes, before, strict=True):
            after, later = spent(process.pid)
            yield {
                "wake-ups a minute": (later - woken) * 60 / watch,
                "processor, ms a minute": (after - seconds) * 60_000 / watch,
            }
    finally:
        for process in processes:
            end(process)


def environment(there: Desktop) -> dict[str, str]:
    """Return its variables, without what tests need that read the screen.

    The platform theme is the same for all: that of GTK would hide every difference. And it is
    about one o'clock in the afternoon, whatever time it is: in the evening there is more to do.
    """
    east = 13 - time.gmtime().tm_hour  # hours; POSIX counts them westward
    plain = {name: text for name, text in there.env.items() if "ACCESSIBILITY" not in name}
    return plain | {"QT_QPA_PLATFORMTHEME": "gnome", "TZ": f"DAY{-east:+}"}


@contextmanager
def arrival(address: str) -> Iterator[Callable[[], None]]:
    """Give what waits for the next tray icon."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.AddMatch(ARRIVAL))
        with bus.filter(ARRIVAL) as arrived:
            yield lambda: bus.recv_until_filtered(arrived, timeout=30)


def spent(pid: int) -> tuple[float, int]:
    """Return the seconds on a processor, and how often a thread went to sleep and woke up."""
    seconds, slept = 0.0, 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that ended meanwhile
            seconds += int((task / "schedstat").read_text().split()[0]) / 1e9
            slept += _number((task / "status").read_text(), "voluntary_ctxt_switches")
    return seconds, slept


def memory(pid: int) -> Figures:
    """Return what a process holds of the memory, in MB.

    Other Qt programs take a part of PSS and USS; RSS and what stands in no file are its own.
    """
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    kb = {
        "PSS": _number(text, "Pss"),
        "RSS": _number(text, "Rss"),
        "USS": _number(text, "Private_Clean") + _number(text, "Private_Dirty"),
        "in no file": _number(text, "Anonymous"),
    }
    return {f"{name}, MB": size / 1024 for name, size in kb.items()}


def _number(text: str, name: str) -> int:
    return int(text.split(f"\n{name}:", 1)[1].split(None, 1)[0])


def report(rows: Mapping[str, list[Figures]]) -> None:
    """Print a table with a column for each program, beside the first one."""
    bare = next(iter(rows.values()))
    print(f"\n{'':24}" + "".join(f"{name:>42}" for name in rows))
    for name in bare[0]:
        usual = median(each[name] for each in bare)
        cells = []
        for figures in rows.values():
            seen = [each[name] for each in figures]
            beside = f"x{median(seen) / usual:.2f} {median(seen) - usual:+.3f}" if usual else ""
            span = f"({min(seen):.3g} to {max(seen):.3g})"
            cells.append(f"{median(seen):6.3g} {span:18}{beside:>15}".rjust(42))
        print(f"{name:24}" + "".join(cells))


def modules(there: Desktop, folder: Path) -> str:
    """Say how many modules the icon needs, and which it should not."""
    command = (sys.executable, HERE / "modules.py", "--data", folder)
    done = subprocess.run(command, env=there.env, capture_output=True, text=True, check=True)
    found = done.stdout.split()
    unwanted = [each for each in found if each.startswith(FORBIDDEN)]
    return f"{len(found)} modules at the tray icon; unwanted: {', '.join(unwanted) or 'none'}"


def main() -> None:
    """Do it as the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--settle", type=float, default=4, metavar="S")
    parser.add_argument("--watch", type=float, default=60, metavar="S")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "desktop").mkdir()
        with closing(Desktop(Path(name, "desktop"), panel="xfce")) as there:
            compare(there, Path(name), asked)


def compare(there: Desktop, folder: Path, asked: argparse.Namespace) -> None:
    """Let the programs take turns, and print what was seen."""
    empty, full = folder / "empty", folder / "ten-years"
    for each in (empty, full):
        each.mkdir()
        (each / "settings.toml").touch()  # without it the page of the first start opens
    write(places(full, {}), years(10, UNTIL))
    own = (sys.executable, "-m", "slaaprust", "--data")
    programs = {
        "bare": (sys.executable, str(HERE / "bare_tray.py")),
        "slaaprust": (*own, str(empty)),
        "slaaprust, ten years": (*own, str(full)),
    }
    for program in programs.values():
        started(there, program, 1)  # not counted: it fills the caches
    rows = defaultdict(list)
    for _ in range(asked.runs):
        for name, program in programs.items():
            rows[name].append(started(there, program, asked.settle))
    report(rows)
    watched = idle(there, programs.values(), asked.watch)
    report({name: [seen] for name, seen in zip(programs, watched, strict=True)})
    print(f"\n{modules(there, empty)}")


if __name__ == "__main__":
    main()
