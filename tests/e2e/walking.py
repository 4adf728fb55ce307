"""Walking through a window with the Tab key, as a screen reader hears it."""

from contextlib import suppress

from accessible import Found, Reader
from desktop import Desktop, until

MOST = 40  # stops on a walk with Tab, at the very most


def walked(desktop: Desktop, reader: Reader, name: str) -> list[Found]:
    """Press Tab until something with this name has the focus; return every stop."""
    stops = [reader.focused("slaaprust")]
    for _ in range(MOST):
        desktop.xdo("key", "Tab")
        stops.append(next_stop(reader, stops[-1]))
        if stops[-1] and stops[-1].name == name:
            return [stop for stop in stops[1:] if stop]
    raise AssertionError([stop.name for stop in stops if stop])


def next_stop(reader: Reader, last: Found | None) -> Found | None:
    """Return what has the focus: something else soon, or the next part of a time field."""
    with suppress(TimeoutError):
        until(lambda: reader.focused("slaaprust") != last, 0.4)
    return reader.focused("slaaprust")
