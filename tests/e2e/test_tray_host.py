"""The icon and its panel: late, restarted, doubled or absent, and a second start of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible import Reader
from desktop import Desktop, end, until
from evening import Clock, Slaaprust

pytestmark = pytest.mark.e2e


@pytest.fixture
def without_panel(bare_desktop: Desktop, tmp_path: Path) -> Iterator[Slaaprust]:
    """The program, running where no panel is."""
    there = Slaaprust(tmp_path / "data", bare_desktop.env, Clock(tmp_path, "2026-11-18 17:40:00"))
    there.settle_in()
    there.start(bare_desktop)
    yield there
    there.stop()


def one_icon(desktop: Desktop) -> bool:
    """Return whether the panel has exactly one icon."""
    return len(desktop.tray_items()) == 1


def doctor(slaaprust: Slaaprust) -> str:
    """Return what the page says of why nothing is seen."""
    return slaaprust.do("doctor").stdout


def test_the_icon_appears_on_a_panel_that_starts_ten_seconds_later_and_after_it_restarts(
    without_panel: Slaaprust, bare_desktop: Desktop
) -> None:
    without_panel.at("2026-11-18 17:40:10")
    panel = bare_desktop.panel("lxqt")
    until(lambda: one_icon(bare_desktop), what="the icon on a late panel")
    assert "icoon in het paneel: ja" in doctor(without_panel)
    for _ in range(2):
        end(panel)
        until(lambda: not bare_desktop.has_watcher(), what="the panel gone")
        assert "icoon in het paneel: nee" in doctor(without_panel)
        empty = bare_desktop.still()
        panel = bare_desktop.panel("lxqt")
        until(lambda: one_icon(bare_desktop), what="the icon on a restarted panel")
        at = bare_desktop.new_icon(empty)
        assert len(bare_desktop.tray_items()) == 1
        assert "icoon in het paneel: ja" in doctor(without_panel)
    bare_desktop.click(at)
    until(lambda: without_panel.told("status")["caffeine"]["day_mg"] == 60, what="a coffee")


def test_without_any_panel_a_small_window_has_the_same_actions(
    without_panel: Slaaprust, bare_desktop: Desktop
) -> None:
    without_panel.at("2026-11-18 17:40:50")
    assert not bare_desktop.windows("slaaprust")
    assert "icoon in het paneel: nee" in doctor(without_panel)
    without_panel.at("2026-11-18 17:41:05")
    window = until(lambda: bare_desktop.windows("slaaprust"), what="the status window")
    reader = Reader(bare_desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    names = ("Filterkoffie +1", "Vandaag", "Meer")
    coffee, *_ = (until(lambda n=name: reader.find(n), what=name) for name in names)
    reader.close()
    bare_desktop.click(coffee.middle)
    until(lambda: without_panel.told("status")["caffeine"]["day_mg"] == 60, what="a coffee")
    bare_desktop.xdo("windowactivate", "--sync", *window, "key", "alt+F4")
    until(lambda: not bare_desktop.windows("slaaprust"), what="the window out of the way")
    assert without_panel.answers()
    bare_desktop.xdo("windowmap", "--sync", *window)
    assert bare_desktop.windows("slaaprust") == window
    bare_desktop.panel("lxqt")
    until(lambda: one_icon(bare_desktop), what="the icon on a late panel")
    until(lambda: not bare_desktop.windows("slaaprust"), what="the status window gone")
    assert "icoon in het paneel: ja" in doctor(without_panel)


def test_the_window_that_stays_does_not_keep_the_program_from_ending(
    without_panel: Slaaprust, bare_desktop: Desktop
) -> None:
    without_panel.at("2026-11-18 17:41:05")
    until(lambda: bare_desktop.windows("slaaprust"), what="the status window")
    process = without_panel._process
    assert process
    process.terminate()
    assert process.wait(60) == 0


def test_a_second_start_shows_the_day_panel_of_the_first(
    slaaprust: Slaaprust, desktop: Desktop
) -> None:
    first = slaaprust.start(desktop)
    second = slaaprust.plainly("--data", str(slaaprust.data))
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    until(lambda: desktop.windows("Vandaag"), what="the day panel")
    assert first.poll() is None
    assert desktop.active_window() == "Vandaag"
    said = doctor(slaaprust).splitlines()
    assert "  draait" in said
    assert "  icoon in het paneel: ja" in said
