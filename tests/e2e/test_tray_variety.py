"""The icon on every kind of panel, and under every button of the mouse."""

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from desktop import Desktop, changed, end, until
from evening import Clock, Slaaprust
from needs import need
from PySide6.QtCore import QRect

pytestmark = pytest.mark.e2e
DAY = "2026-11-18"


@pytest.fixture(params=["xfce", "lxqt", "tint2"])
def desktop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with one kind of panel: two that know StatusNotifier, one that knows XEmbed."""
    need("lxqt-panel", "tint2")
    folder = tmp_path / "desktop"
    folder.mkdir()
    with closing(Desktop(folder, panel=request.param)) as there:
        yield there


def at_1740(desktop: Desktop, folder: Path) -> Slaaprust:
    """Return the program on 18 November 2026, 17:40, in Dutch, not yet started."""
    there = Slaaprust(folder / "data", desktop.env, Clock(folder, f"{DAY} 17:40"))
    there.settle_in()
    return there


def drunk(slaaprust: Slaaprust) -> float:
    """Return how much caffeine stands in this day."""
    mg: float = slaaprust.told("status")["caffeine"]["day_mg"]
    return mg


def doctor(slaaprust: Slaaprust) -> str:
    """Return what the page says of why nothing is seen."""
    return slaaprust.do("doctor").stdout


def open_menu(desktop: Desktop, icon: tuple[int, int]) -> None:
    """Click with the right button, and wait for something tall."""
    before, below = desktop.still(), QRect(0, 300, desktop.width, desktop.height - 340)
    desktop.click(icon, 3)
    until(lambda: changed(before, desktop.still(), below).height() > 150, what="a menu")


def test_each_button_of_the_mouse_does_its_part_on_each_panel(
    desktop: Desktop, tmp_path: Path
) -> None:
    slaaprust = at_1740(desktop, tmp_path)
    before = desktop.still()
    slaaprust.start(desktop)
    icon = desktop.new_icon(before)
    assert "icoon in het paneel: ja" in doctor(slaaprust)
    desktop.click(icon, 1)
    until(lambda: drunk(slaaprust) == 60, what="a coffee by the left button")
    slaaprust.at(f"{DAY} 17:45")
    desktop.click(icon, 2)
    until(lambda: drunk(slaaprust) == 120, what="a coffee by the middle button")
    slaaprust.at(f"{DAY} 17:50")  # a third one at once would be a double click
    open_menu(desktop, icon)
    # Below the message of the last coffee, which comes and goes as it likes.
    menu, rows = desktop.still(), QRect(0, 300, desktop.width, desktop.height - 340)

    def on_the_coffee() -> bool:
        desktop.xdo("key", "Down")  # the first row only tells; a menu just opened may not hear it
        with suppress(TimeoutError):
            return until(lambda: changed(menu, desktop.still(), rows).height() > 5, 4)
        return False

    until(on_the_coffee, what="a row of the menu lit")
    desktop.xdo("key", "Return")
    until(lambda: drunk(slaaprust) == 180, what="a coffee from the menu")
    slaaprust.stop()


@pytest.mark.parametrize("panel", ["xfce", "tint2"])
def test_the_icon_comes_back_to_a_panel_that_was_ended_and_started_again(
    bare_desktop: Desktop, tmp_path: Path, panel: str
) -> None:
    need("tint2")
    process = bare_desktop.panel(panel)
    slaaprust = at_1740(bare_desktop, tmp_path)
    empty = bare_desktop.still()
    slaaprust.start(bare_desktop)
    icon = bare_desktop.new_icon(empty)
    strip = QRect(0, bare_desktop.height - 40, bare_desktop.width, 40)
    full = bare_desktop.still().copy(strip)
    for coffees in (1, 2):
        bare_desktop.xdo("mousemove", "--sync", 300, 300)  # an icon under it looks different
        end(process)
        until(lambda: "paneel: nee" in doctor(slaaprust), what="no panel any more")
        process = bare_desktop.panel(panel)
        until(lambda: "paneel: ja" in doctor(slaaprust), what="the panel back")
        until(lambda: bare_desktop.still().copy(strip) == full, what="the icon back")
        bare_desktop.click(icon)
        until(lambda n=coffees: drunk(slaaprust) == 60 * n, what="a coffee")
        slaaprust.at(f"{DAY} 17:4{coffees}:30")
    slaaprust.stop()
