"""Two screens of different sharpness: the prompt is on the one in use, and survives losing it."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import Clock, Slaaprust
from needs import need
from PySide6.QtCore import QRect

pytestmark = pytest.mark.e2e
DAY = "2026-11-18"
LANDING = "Je landing begint"
LEFT, RIGHT = QRect(0, 0, 1000, 800), QRect(1000, 0, 1400, 800)
SCALES = {"QT_SCREEN_SCALE_FACTORS": "left=1;right=2"}


def xrandr(desktop: Desktop, *words: str) -> None:
    """Change the screens."""
    subprocess.run(("xrandr", *words), env=desktop.env, check=True, capture_output=True)


def plug_in(desktop: Desktop, name: str, where: QRect, output: str) -> None:
    """Make a part of what Xvfb draws a screen of its own."""
    size = f"{where.width()}/300x{where.height()}/200+{where.x()}+{where.y()}"
    xrandr(desktop, "--setmonitor", name, size, output)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with a screen of 100 % on the left and one of 200 % on the right."""
    need("xrandr")
    folder = tmp_path / "desktop"
    folder.mkdir()
    with closing(Desktop(folder, size="2400x800")) as there:
        plug_in(there, "left", LEFT, "screen")
        plug_in(there, "right", RIGHT, "none")
        yield there


@pytest.fixture
def reader(two: Desktop) -> Iterator[Reader]:
    """What a screen reader finds there."""
    with closing(Reader(two.env["DBUS_SESSION_BUS_ADDRESS"])) as there:
        yield there


@pytest.fixture
def slaaprust(two: Desktop, tmp_path: Path) -> Iterator[Slaaprust]:
    """The program on both screens, just before the landing."""
    there = Slaaprust(tmp_path / "data", two.env, Clock(tmp_path, f"{DAY} 21:44:30"))
    there.settle_in()
    there.start(two, **SCALES)
    yield there
    there.stop()


def prompt_on(desktop: Desktop, screen: QRect) -> QRect:
    """Wait for the prompt to stand wholly on a screen, and return its place."""
    until(
        lambda: [w for w in desktop.windows("slaaprust") if screen.contains(desktop.place(w))],
        what=f"the prompt on {screen}",
    )
    (window,) = desktop.windows("slaaprust")
    return desktop.place(window)


@pytest.mark.parametrize(("screen", "scale"), [(LEFT, 1), (RIGHT, 2)], ids=["left", "right"])
def test_a_prompt_comes_on_the_screen_with_the_mouse_at_its_own_scale(
    slaaprust: Slaaprust, two: Desktop, screen: QRect, scale: int
) -> None:
    two.xdo("mousemove", screen.center().x(), screen.center().y())
    slaaprust.at(f"{DAY} 21:45:05")
    place = prompt_on(two, screen)
    assert 400 * scale <= place.width() <= 600 * scale


def test_a_prompt_on_a_screen_that_is_unplugged_goes_on_on_the_other(
    reader: Reader, slaaprust: Slaaprust, two: Desktop
) -> None:
    two.xdo("mousemove", RIGHT.center().x(), RIGHT.center().y())
    slaaprust.at(f"{DAY} 21:45:05")
    prompt_on(two, RIGHT)
    xrandr(two, "--delmonitor", "right")
    prompt_on(two, LEFT)
    skip = until(lambda: reader.find("Vanavond niet"), what="its button")
    assert LEFT.contains(*skip.middle)
    two.click(skip.middle)
    until(lambda: slaaprust.kept("skipped"), what="the answer")
    assert len(slaaprust.kept("shown")) == 1
    plug_in(two, "right", RIGHT, "none")
    assert slaaprust.at(f"{DAY} 22:05:05")["state"] == "landing"
