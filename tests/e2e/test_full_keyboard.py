"""The day panel and the log dialog by keyboard alone."""

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import Slaaprust
from walking import walk

pytestmark = pytest.mark.e2e


def opened(slaaprust: Slaaprust, desktop: Desktop, name: str, heading: str) -> None:
    """Open a window and wait until it has the keyboard."""
    slaaprust.start(desktop)
    slaaprust.do("show", name)
    until(lambda: desktop.active_window() == heading, what=heading)


def test_a_drink_is_logged_and_taken_back_in_the_day_panel(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    opened(slaaprust, desktop, "today", "Vandaag")
    walk(desktop, reader, "espresso, 65 mg noteren")
    until(lambda: any("na je grens" in text for text in reader.texts("slaaprust")))
    desktop.xdo("key", "space")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 65, what="an espresso")
    stops = walk(desktop, reader, "espresso, 65 mg weghalen")
    assert all(stop.name for stop in stops), "each stop has a name"
    desktop.xdo("key", "space")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 0, what="nothing drunk")


def test_the_log_dialog_keeps_on_enter_and_leaves_on_escape(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    opened(slaaprust, desktop, "log", "Noteren")
    walk(desktop, reader, "Bewaren")
    desktop.xdo("key", "Return")
    until(lambda: slaaprust.told("status")["caffeine"]["day_mg"] == 60, what="a coffee")
    until(lambda: not desktop.windows("Noteren"), what="the dialog gone")
    slaaprust.do("show", "log")
    until(lambda: desktop.active_window() == "Noteren", what="the dialog again")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Noteren"), what="the dialog gone on Escape")
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60
