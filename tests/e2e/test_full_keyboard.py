"""The day panel and the log dialog by keyboard alone."""

from contextlib import suppress

import pytest
from accessible import Found, Reader
from desktop import Desktop, until
from evening import Slaaprust

pytestmark = pytest.mark.e2e
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


def opened(slaaprust: Slaaprust, desktop: Desktop, name: str, heading: str) -> None:
    """Open a window and wait until it has the keyboard."""
    slaaprust.start(desktop)
    slaaprust.do("show", name)
    until(lambda: desktop.active_window() == heading, what=heading)


def test_a_drink_is_logged_and_taken_back_in_the_day_panel(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    opened(slaaprust, desktop, "today", "Vandaag")
    walked(desktop, reader, "espresso, 65 mg noteren")
    until(lambda: any("na je grens" in text for text in reader.texts("slaaprust")))
    desktop.xdo("key", "space")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 65, what="an espresso")
    stops = walked(desktop, reader, "espresso, 65 mg weghalen")
    assert all(stop.name for stop in stops), "each stop has a name"
    desktop.xdo("key", "space")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 0, what="nothing drunk")


def test_the_log_dialog_keeps_on_enter_and_leaves_on_escape(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    opened(slaaprust, desktop, "log", "Noteren")
    walked(desktop, reader, "Bewaren")
    desktop.xdo("key", "Return")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 60, what="a coffee")
    until(lambda: not desktop.windows("Noteren"), what="the dialog gone")
    slaaprust.do("show", "log")
    until(lambda: desktop.active_window() == "Noteren", what="the dialog again")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Noteren"), what="the dialog gone on Escape")
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60
