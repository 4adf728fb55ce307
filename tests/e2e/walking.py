"""Walking through a window with the Tab key, as a screen reader hears it."""

from contextlib import suppress

from accessible import Found, Reader, at_keyboard
from desktop import Desktop, until

MOST = 60  # stops on one way round
PROGRAM = "slaaprust"


def walk(desktop: Desktop, reader: Reader, to: str = "") -> list[Found]:
    """Press Tab until it comes to something, or back to where it was; return every stop."""
    keyboard, stops = Keyboard(reader), list[Found]()
    here = keyboard.next_stop()
    if here is None:  # as where what had the keyboard has gone
        desktop.xdo("key", "Tab")
        here = keyboard.next_stop()
    while here and not (len(stops) > 1 and here.node == stops[0].node):
        stops.append(here)
        if to and here.name == to:
            return stops
        assert len(stops) < MOST, f"no way round: {[(one.role, one.name) for one in stops]}"
        desktop.xdo("key", "Tab")
        here = keyboard.next_stop()
    assert not to, f"no way to {to}: {[(one.role, one.name) for one in stops]}"
    return stops


class Keyboard:
    """Where the keyboard is in the window in front; most of the window is read once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._window: list[Found] = []
        self._last: Found | None = None
        self._part = 0

    def next_stop(self) -> Found | None:
        """Return what has the keyboard, as soon as it is something else than before, and seen."""
        with suppress(TimeoutError):  # where it is the only stop
            until(self._moved, 1)
        with suppress(TimeoutError):  # out of sight, which the test tells
            until(self._scrolled, 1)
        self._last = self._here()
        self._part = self._reader.caret(self._last) if self._last else 0
        return self._last

    def _moved(self) -> bool:
        here = self._here()
        if not here or not self._last:
            return here is not None
        # The other part of a time field.
        return here.node != self._last.node or self._reader.caret(here) != self._part

    def _scrolled(self) -> bool:
        here = self._here()
        return here is not None and is_seen(here, self._window[0])

    def _here(self) -> Found | None:
        if found := at_keyboard(self._reader.again(self._window)):
            return found
        self._window = self._reader.front(PROGRAM)
        return at_keyboard(self._window)


def is_seen(one: Found, window: Found) -> bool:
    """Return whether all its width is in a window, and its middle is."""
    left, top, width, height = one.box
    first, above, wide, high = window.box
    middle = top + height // 2
    return left >= first and left + width <= first + wide and above <= middle <= above + high
