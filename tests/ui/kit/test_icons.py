"""The icons of windows: in the colours of the look, sharp, and loaded only when asked for."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from slaaprust.domain.tables.drinks import catalogue
from slaaprust.resources import resource
from slaaprust.ui.kit.icons import icon
from slaaprust.ui.kit.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = sorted(each.stem for each in resource("icons").glob("*.svg"))


def inks(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = made.pixmap(QSize(20, 20), 2.0, mode).toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {each.name() for each in colours if each.alpha() == 255}


def near(one: str, other: str) -> bool:
    """Return whether two colours are the same up to what smoothing rounds."""
    pairs = zip(QColor(one).getRgb(), QColor(other).getRgb(), strict=True)
    return all(abs(a - b) <= 2 for a, b in pairs)


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_words(name):
    found = inks(icon(name, DARK))
    assert found
    assert all(near(each, DARK.words) for each in found)


def test_every_drink_has_an_icon():
    own = catalogue([("thermosbeker", 140)])
    assert {each.icon for each in own} <= set(NAMES)


def test_another_look_gives_another_colour():
    assert inks(icon("coffee", LIGHT)) == {LIGHT.words}


def test_on_a_primary_button_it_has_the_colour_of_its_words():
    assert inks(icon("coffee", DARK, colour=DARK.on_accent)) == {DARK.on_accent}


def test_what_is_off_is_quiet():
    assert inks(icon("coffee", DARK), QIcon.Mode.Disabled) == {DARK.quiet}


@pytest.mark.parametrize("ratio", (1.0, 2.0))
def test_an_icon_has_the_pixels_of_the_screen(ratio):
    pixmap = icon("moon", DARK, size=24).pixmap(QSize(24, 24), ratio)
    assert pixmap.size() == QSize(24, 24) * ratio


def test_an_icon_is_made_once():
    assert icon("moon", DARK).cacheKey() == icon("moon", DARK).cacheKey()


def test_a_name_that_is_not_there_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", DARK)


def test_svg_is_loaded_with_the_first_icon_and_not_before():
    code = "import sys, slaaprust.ui.kit.icons; print('PySide6.QtSvg' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
