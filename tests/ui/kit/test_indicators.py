"""What is ticked shows a tick, what is chosen a dot, in the colours of its window."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
)

from slaaprust.ui.kit.theme import DARK, DIM, LIGHT, TICKED, Tokens, dress, style_sheet

PARTS = {
    QCheckBox: QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QRadioButton: QStyle.PrimitiveElement.PE_IndicatorRadioButton,
}
CORNER, MIDDLE = (0.14, 0.14), (0.5, 0.5)
VERTEX, BETWEEN = (0.43, 0.67), (0.45, 0.4)  # of the tick: where its legs meet, and above that
GROUNDS = pytest.mark.parametrize("ground", (DARK, LIGHT, DIM), ids=("dark", "light", "dim"))
SCALES = pytest.mark.parametrize("scale", (1, 2), ids=("100 %", "200 %"))
KINDS = pytest.mark.parametrize("kind", PARTS)


class Picture:
    """What the style draws, asked at places from 0 to 1."""

    def __init__(self, ground: str, scale: int) -> None:
        self.image = QImage(TICKED * scale, TICKED * scale, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(scale)
        self.image.fill(QColor(ground))

    def at(self, place: tuple[float, float]) -> str:
        x, y = (round(each * self.image.width() - 0.5) for each in place)
        return self.image.pixelColor(x, y).name()


@pytest.fixture
def drawn(plain, qtbot):
    """The box or the round of a control in a window on some ground."""

    def draw(kind, ground: Tokens, on=True, able=True, scale=1) -> Picture:
        dress(plain, LIGHT if ground is DIM else ground)
        made = kind()
        qtbot.addWidget(made)
        made.setStyleSheet(style_sheet(ground) if ground is DIM else "")
        made.setChecked(on)
        made.setEnabled(able)
        option = QStyleOptionButton()
        made.initStyleOption(option)
        option.rect = QRect(0, 0, TICKED, TICKED)
        made.ensurePolished()
        picture = Picture(ground.ground, scale)
        painter = QPainter(picture.image)
        made.style().drawPrimitive(PARTS[kind], option, painter, made)
        painter.end()
        return picture

    return draw


@GROUNDS
@SCALES
def test_a_ticked_box_shows_a_tick_and_no_dot(drawn, ground, scale):
    box = drawn(QCheckBox, ground, scale=scale)
    assert near(box.at(VERTEX), ground.on_accent)
    assert box.at(BETWEEN) == ground.accent


@GROUNDS
@SCALES
def test_what_is_chosen_shows_a_dot_in_a_round(drawn, ground, scale):
    ring = drawn(QRadioButton, ground, scale=scale)
    assert ring.at(MIDDLE) == ring.at((0.45, 0.4)) == ground.on_accent
    assert ring.at((0.5, 0.15)) == ground.accent


@KINDS
@GROUNDS
@SCALES
def test_what_is_not_ticked_or_chosen_is_empty(drawn, kind, ground, scale):
    empty = drawn(kind, ground, on=False, scale=scale)
    assert {empty.at(each) for each in (MIDDLE, VERTEX, BETWEEN)} == {ground.ground}
    assert near(empty.at((0.5, 0)), ground.quiet)


@GROUNDS
@SCALES
def test_a_box_has_corners_where_a_round_has_none(drawn, ground, scale):
    assert drawn(QCheckBox, ground, scale=scale).at(CORNER) == ground.accent
    assert drawn(QRadioButton, ground, scale=scale).at((0.05, 0.05)) == ground.ground


@GROUNDS
@pytest.mark.parametrize(("kind", "sign"), ((QCheckBox, VERTEX), (QRadioButton, MIDDLE)))
def test_what_cannot_be_changed_still_shows_what_it_is_without_the_accent(
    drawn, kind, sign, ground
):
    quiet = drawn(kind, ground, able=False, scale=2)
    assert near(quiet.at(sign), ground.quiet)
    assert quiet.at((0.5, 0.2)) == ground.ground
    assert drawn(kind, ground, on=False, able=False, scale=2).at(sign) == ground.ground


@pytest.mark.parametrize("ground", (DARK, LIGHT), ids=("dark", "light"))
def test_in_a_list_a_tick_reads_on_a_row_that_is_selected_too(plain, qtbot, ground):
    dress(plain, ground)
    listed = QListWidget()
    qtbot.addWidget(listed)
    for ticked in (Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        QListWidgetItem("thee", listed).setCheckState(ticked)
    listed.setCurrentRow(0)
    rows = [listed.visualItemRect(listed.item(row)) for row in range(3)]
    image = listed.viewport().grab().toImage()
    assert [has(image.copy(each), ground.accent) for each in rows] == [True, False, True]
    assert [has(image.copy(each), ground.on_accent) for each in rows] == [True, False, True]


def near(one: str, other: str) -> bool:
    """Return whether two colours are the same but for what smoothing takes off."""
    pairs = zip(QColor(one).getRgb(), QColor(other).getRgb(), strict=True)
    return all(abs(a - b) <= 40 for a, b in pairs)


def has(image: QImage, colour: str) -> bool:
    span = (range(image.width()), range(image.height()))
    return any(image.pixelColor(x, y).name() == colour for x in span[0] for y in span[1])
