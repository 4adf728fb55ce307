"""The tray icon says where the evening is, by shape alone too, on every panel."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, pairwise

import pytest
from contrast import contrast
from evenings import at, snapshot
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from slaaprust.domain.records.journal import LandingBegun, Quiet
from slaaprust.domain.tonight.snapshot import Phase
from slaaprust.ui.kit.theme import TRAY
from slaaprust.ui.shell.tray_icon import SIZES, STEPS, TrayIconSpec, draw, icon, spec

PHASES = [TrayIconSpec(phase, 0.25 if phase is Phase.LANDING else 0.0) for phase in Phase]
BEFORE_BED = [each for each in PHASES if each.phase not in (Phase.BEDTIME, Phase.QUIET)]
PAIRS = list(combinations(PHASES, 2))
EVERY_SIZE = pytest.mark.parametrize("size", (16, 22, 24, 32, 44, 48, 64))
PANELS = pytest.mark.parametrize("panel", ("#f0f0f0", "#202020"), ids=("light", "dark"))

pytestmark = pytest.mark.usefixtures("qapp")


def on(panel: str, image: QImage) -> QImage:
    made = QImage(image.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(panel))
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def pixels(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]


def changed(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Return where two icons of one size are not the same."""
    size = range(one.width())
    return [(x, y) for x in size for y in size if one.pixelColor(x, y) != other.pixelColor(x, y)]


def differing(one: list[int], other: list[int], by: int) -> float:
    """Return which share of the pixels differs clearly."""
    return sum(abs(a - b) > by for a, b in zip(one, other, strict=True)) / len(one)


@EVERY_SIZE
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_phases_differ_as_mere_shadows(one, other, size):
    shadows = [[each.alpha() for each in pixels(draw(told, size))] for told in (one, other)]
    assert differing(*shadows, by=120) > 0.08


@PANELS
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_phases_differ_without_colour(one, other, panel):
    greys = [[c.lightness() for c in pixels(on(panel, draw(t, 22)))] for t in (one, other)]
    assert differing(*greys, by=60) > 0.12


@PANELS
@EVERY_SIZE
@pytest.mark.parametrize("told", PHASES, ids=lambda told: told.phase.value)
def test_every_phase_reads_on_every_panel(told, size, panel):
    strong = [
        each for each in pixels(on(panel, draw(told, size))) if contrast(each.name(), panel) >= 3
    ]
    assert len(strong) > 0.12 * size * size


@pytest.mark.parametrize("told", PHASES, ids=lambda told: told.phase.value)
def test_the_edge_goes_all_around(told):
    everything = TrayIconSpec(told.phase, told.landed, held=True, behind=True)
    image = on("#202020", draw(everything, 64))
    ends = [(n, side) for n in range(64) for side in (0, 63)]
    rim = [image.pixelColor(*place) for x, y in ends for place in ((x, y), (y, x))]
    assert max(each.lightness() for each in rim) < 70


@EVERY_SIZE
@pytest.mark.parametrize("told", PHASES, ids=lambda told: told.phase.value)
def test_something_that_waits_is_a_dot_in_the_corner(told, size):
    places = changed(draw(told, size), draw(replace(told, held=True), size))
    assert len(places) > 0.06 * size * size
    assert min(x for x, _ in places) >= 0.5 * size
    assert max(y for _, y in places) <= 0.5 * size


@EVERY_SIZE
@pytest.mark.parametrize("told", BEFORE_BED, ids=lambda told: told.phase.value)
def test_a_cutoff_that_lies_behind_is_a_diamond_in_the_other_corner(told, size):
    places = changed(draw(told, size), draw(replace(told, behind=True), size))
    assert 0.04 * size * size < len(places) < 0.2 * size * size
    assert min(x for x, _ in places) >= 0.5 * size
    assert min(y for _, y in places) >= 0.5 * size


@EVERY_SIZE
def test_what_waits_and_what_lies_behind_leave_room_for_each_other(size):
    plain, day = draw(PHASES[0], size), PHASES[0]
    waits = changed(plain, draw(replace(day, held=True), size))
    behind = changed(plain, draw(replace(day, behind=True), size))
    assert not set(waits) & set(behind)


@EVERY_SIZE
@pytest.mark.parametrize(("one", "other"), list(combinations(BEFORE_BED, 2)))
def test_the_diamond_leaves_the_phases_apart(one, other, size):
    marked = (replace(told, behind=True) for told in (one, other))
    shadows = [[each.alpha() for each in pixels(draw(told, size))] for told in marked]
    assert differing(*shadows, by=120) > 0.08


@PANELS
@EVERY_SIZE
def test_the_diamond_reads_on_every_panel_and_against_the_icon(size, panel):
    for told in BEFORE_BED:
        image = on(panel, draw(replace(told, behind=True), size))
        middle = image.pixelColor(round(17.2 / 22 * size), round(17.2 / 22 * size))
        assert contrast(middle.name(), TRAY.edge) >= 3, told


def test_the_arc_gets_shorter_with_every_step_of_the_landing():
    shown = [draw(TrayIconSpec(Phase.LANDING, n / STEPS), 22) for n in range(STEPS + 1)]
    amber = [sum(c.alpha() > 200 and c.lightness() > 150 for c in pixels(each)) for each in shown]
    assert all(a > b for a, b in zip(amber[::4], amber[4::4], strict=False))
    assert all(a != b for a, b in pairwise(shown))


def test_the_icon_stays_the_same_between_two_steps_of_the_landing():
    specs = [spec(snapshot(f"21:{minute}")) for minute in range(45, 60)]
    assert specs[0] == TrayIconSpec(Phase.LANDING)
    assert len(set(specs)) == 4


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        ("14:00", Phase.DAY),
        ("17:00", Phase.AFTER_CAFFEINE),
        ("21:45", Phase.LANDING),
        ("23:30", Phase.BEDTIME),
    ],
)
def test_the_icon_follows_the_evening(now, phase):
    assert spec(snapshot(now)) == TrayIconSpec(phase)


def test_quiet_is_shown_over_any_phase_and_without_the_arc():
    quiet = Quiet(at("22:00"), at("22:00") + timedelta(hours=1))
    assert spec(snapshot("22:30", quiet)) == TrayIconSpec(Phase.QUIET)


def test_a_landing_that_was_begun_early_has_its_arc():
    assert spec(snapshot("21:30", LandingBegun(at("20:00")))) == TrayIconSpec(Phase.LANDING, 0.5)


def test_a_prompt_that_waits_shows_on_the_icon():
    assert spec(snapshot("21:50", waits_for="fullscreen")).held
    assert not spec(snapshot("21:50")).held


@pytest.mark.parametrize("now", ("18:59", "19:00", "22:30", "23:00"))
def test_a_cutoff_set_to_the_icon_shows_on_it_until_bedtime(now):
    told = spec(snapshot(now, last_alcohol="tray"))
    assert told.behind == ("19:00" <= now < "23:00")
    assert told == replace(spec(snapshot(now)), behind=told.behind)


def test_a_second_cutoff_draws_no_other_icon():
    wished = {"last_alcohol": "tray", "last_meal": "tray"}
    assert len({spec(snapshot(now, **wished)) for now in ("19:30", "20:30")}) == 1


def test_panels_get_every_size_they_ask_for():
    assert {each.width() for each in icon(PHASES[0]).availableSizes()} == set(SIZES)


@pytest.mark.parametrize("ratio", (1.0, 1.25, 1.5, 2.0, 3.0))
def test_a_scaled_screen_gets_as_many_pixels_as_it_shows(ratio):
    image = draw(PHASES[0], 24, ratio)
    assert image.size() == QSize(round(24 * ratio), round(24 * ratio))
    assert image.deviceIndependentSize().width() == pytest.approx(24)


def test_drawing_is_the_same_every_time():
    assert draw(PHASES[2], 22) == draw(PHASES[2], 22)


def test_the_icon_needs_no_module_for_svg():
    code = (
        "import sys, slaaprust.ui.shell.tray_icon;"
        "heavy = 'snapshot', 'caffeine', 'cutoffs';"
        "print([m for m in sys.modules if 'Svg' in m or m.endswith(heavy)])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
