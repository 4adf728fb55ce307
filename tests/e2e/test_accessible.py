"""Every window as a screen reader meets it and as a keyboard goes through it, at 200 %.

A window that `slaaprust show` opens is walked by itself; one that opens otherwise is a row in WAYS.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from accessible import INSIDE, ROWS, Found, Reader
from desktop import Desktop, until
from evening import Clock, Slaaprust
from walking import is_seen, walk

from slaaprust.commands.parser import BY_WORD

pytestmark = pytest.mark.e2e

DAY = "2026-11-18"
SCALE = 2
# What a person does something with, by its role; each is to have a name.
CONTROLS = {
    "button",
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "spin box",
    "slider",
    "text",
    "list",
    "list item",
    "table",
    "cell",
    "table cell",
    "tree",
    "page tab",
    "link",
    "graphic",
    "image",
}
# Which of them the arrow keys reach, from the one that Tab reaches.
BY_ARROWS = ROWS | {"radio button"}


@pytest.fixture
def eyes(large: Desktop) -> Iterator[Reader]:
    there = Reader(large.env["DBUS_SESSION_BUS_ADDRESS"], SCALE)
    yield there
    there.close()


@pytest.fixture
def program(large: Desktop, tmp_path: Path) -> Iterator[Slaaprust]:
    clock = Clock(tmp_path, f"{DAY} 17:40")
    there = Slaaprust(tmp_path / "data", large.env, clock)
    there.settle_in()
    yield there
    there.stop()


READ = {"label"}  # words that can be selected, to be copied
Box = tuple[int, int, int, int]
Way = Callable[[Slaaprust, Desktop, Reader], object]


def shown(name: str) -> Way:
    """The way to a window that has a word of its own."""

    def go(program: Slaaprust, desktop: Desktop, reader: Reader) -> None:
        program.do("log", "koffie", "--at", "12:10")
        program.start(desktop)
        done = program.do("show", name)
        assert done.returncode == 0, done.stderr

    return go


def settings_page(number: int) -> Way:
    """The way to a page of the settings."""

    def go(program: Slaaprust, desktop: Desktop, reader: Reader) -> None:
        shown("settings")(program, desktop, reader)
        until(lambda: desktop.active_window() == "Instellingen", what="the settings")
        for _ in range(number):
            before = until(lambda: focused_row(reader), what="the list of pages")
            desktop.xdo("key", "Down")
            until(lambda row=before: focused_row(reader) not in ("", row), what="the next page")

    return go


def focused_row(reader: Reader) -> str:
    """Return the name of the row that has the keyboard, or nothing."""
    found = reader.focused("slaaprust")
    return found.name if found and found.role == "list item" else ""


def from_today(name: str) -> Way:
    """The way to a window behind a button of the day panel."""

    def go(program: Slaaprust, desktop: Desktop, reader: Reader) -> None:
        shown("today")(program, desktop, reader)
        until(lambda: desktop.active_window() == "Vandaag", what="Vandaag")
        walk(desktop, reader, to=name)
        desktop.xdo("key", "space")

    return go


def prompt(at: str) -> Way:
    """The way to a prompt, which does not take the keyboard: the person goes there."""

    def go(program: Slaaprust, desktop: Desktop, reader: Reader) -> None:
        program.start(desktop)
        program.at(f"{DAY} {at}")
        (window, *_) = until(
            lambda: desktop.xdo("search", "--onlyvisible", "--class", "slaaprust").split()
        )
        desktop.xdo("windowactivate", "--sync", window)

    return go


def first_start(program: Slaaprust, desktop: Desktop, reader: Reader) -> None:
    """The way to the welcome: nothing was set yet, and the system speaks Dutch."""
    (program.data / "settings.toml").unlink()
    program.start(desktop, LANG="nl_NL.UTF-8")


WAYS: dict[str, Way] = {
    **{name: shown(name) for name in BY_WORD},
    **{f"settings, page {n}": settings_page(n) for n in range(1, 10)},
    "another bedtime": from_today("Vanavond anders"),
    "correcting": from_today("filterkoffie, 60 mg aanpassen"),
    "welcome": first_start,
    "the landing's prompt": prompt("21:45:05"),
    "the prompt of the screens": prompt("22:00:05"),
    "the parking prompt": prompt("22:45:05"),
    "the prompt at bedtime": prompt("23:00:05"),
}


@pytest.mark.parametrize("name", WAYS)
def test_a_window_is_named_walked_and_seen(
    name: str, program: Slaaprust, large: Desktop, eyes: Reader
) -> None:
    WAYS[name](program, large, eyes)
    until(lambda: eyes.front("slaaprust"), what="a window in front")
    found = eyes.front("slaaprust")
    assert nameless(found) == []
    assert without_a_role(found) == []
    stops = walk(large, eyes)
    found = eyes.front("slaaprust")  # as it stands after the last stop, all at one time
    assert by_mouse_only(found, stops) == []
    assert out_of_order(found, stops) == []
    assert bottom(found[0].box) <= large.height, "larger than the screen"
    # The first stop may lie below: whoever opens a window begins to read at its top.
    assert [one.name for one in stops[1:] if not is_seen(one, found[0])] == []


def nameless(found: list[Found]) -> list[str]:
    """What a person does something with, and a screen reader could not name."""
    inner = [one for one in found if not INSIDE & set(one.within)]
    return [f"{one.role} at {one.box}" for one in inner if one.role in CONTROLS and not one.name]


def without_a_role(found: list[Found]) -> list[str]:
    """What the keyboard comes to, and has no role that says what it is."""
    inner = [one for one in found if one.takes_keys and not INSIDE & set(one.within)]
    return [f"{one.role} {one.name!r}" for one in inner if one.role not in CONTROLS | READ]


def by_mouse_only(found: list[Found], stops: list[Found]) -> list[str]:
    """What takes the keyboard, and is reached by no key."""
    reached = {one.node for one in stops}
    inner = [one for one in found if one.takes_keys and not INSIDE & set(one.within)]
    return [
        f"{one.role} {one.name!r}"
        for one in inner
        if one.role in (CONTROLS | READ) - BY_ARROWS and one.node not in reached
        if not any(by_arrows(one, stop) for stop in stops)
    ]


def by_arrows(one: Found, stop: Found) -> bool:
    """Return whether the arrow keys lead from a stop to this: out of a row, or along choices.

    Choices of which one holds are check boxes for a screen reader, with one name before them or
    beside each other.
    """
    if one.role in ("list", "table", "tree"):
        return stop.role in BY_ARROWS and one.role in stop.within
    kin = one.role == stop.role == "check box" and one.within == stop.within
    group, _, choice = one.name.rpartition(":")
    same_name = bool(group and choice) and stop.name.startswith(f"{group}:")
    return kin and (same_name or one.box[1] == stop.box[1])


def out_of_order(found: list[Found], stops: list[Found]) -> list[str]:
    """Where the keyboard goes up without going on to the right, by where things stand now.

    Once it may: from the last one back to the first. And what scrolls is not compared with what
    stays in its place.
    """
    places = {one.node: one.box for one in found}
    known = [one for one in stops if one.node in places]
    top = min((places[one.node][1] for one in known), default=0)
    return [
        f"{one.name!r} -> {after.name!r}"
        for one, after in pairwise(known)
        if one.within == after.within and places[after.node][1] > top + places[after.node][3]
        if goes_back(places[one.node], places[after.node])
    ]


def goes_back(one: Box, after: Box) -> bool:
    """Return whether a box stands above another, and not to its right."""
    return after[1] + after[3] <= one[1] and after[0] < one[0] + one[2]


def bottom(box: Box) -> int:
    return box[1] + box[3]


def test_a_window_that_words_open_joins_by_itself() -> None:
    assert set(BY_WORD) <= set(WAYS)
