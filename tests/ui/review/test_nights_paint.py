"""The nights below each other: where they lie, and that each has its place and its words."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from slaaprust.domain.evening import evenings
from slaaprust.ui.kit.drawing import Hotspot
from slaaprust.ui.kit.theme import DARK, LIGHT, PAPER, SMALL, Tokens
from slaaprust.ui.review.nights_model import Bar, NightMark, NightRow, NightsModel, marks, place
from slaaprust.ui.review.nights_paint import paint_nights

pytestmark = pytest.mark.usefixtures("qapp")
EVENING = date(2026, 11, 21)
NIGHT = Bar(0.2, 0.55, 0.24, 0.52, 0.22)
RECT = QRectF(10, 10, 580, 180)


def picture(*rows: NightRow, headings: tuple[str, ...] = ()) -> NightsModel:
    return NightsModel(rows, headings)


def row(n: int, bar: Bar = NIGHT, letters: tuple[NightMark, ...] = (), cells=()) -> NightRow:
    return NightRow(EVENING + timedelta(days=n), f"za {21 + n}", f"nacht {n}", bar, letters, cells)


def painted(of: NightsModel, look: Tokens = DARK) -> tuple[QImage, tuple[Hotspot, ...]]:
    image = QImage(QSize(600, 200), QImage.Format.Format_RGB32)
    image.fill(QColor(look.ground))
    painter = QPainter(image)
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    spots = paint_nights(painter, RECT, of, look)
    painter.end()
    return image, spots


def colours_in(image: QImage, rect: QRectF) -> set[str]:
    inside = rect.toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    }


@pytest.mark.parametrize("look", [DARK, LIGHT, PAPER], ids=["dark", "light", "paper"])
def test_a_night_that_is_known_is_filled_and_a_blank_one_stays_blank(look):
    image, spots = painted(picture(row(0), row(1, Bar())), look)
    assert look.accent in colours_in(image, spots[0].rect)
    assert look.accent not in colours_in(image, spots[1].rect)


def test_a_night_whose_falling_asleep_is_not_known_is_a_frame_alone():
    image, spots = painted(picture(row(0, Bar(0.2, 0.55, None, 0.52, 0.22))))
    assert DARK.accent not in colours_in(image, spots[0].rect)
    assert DARK.raised in colours_in(image, spots[0].rect)


def test_every_night_has_its_place_and_its_words_below_the_one_before():
    _, spots = painted(picture(*(row(n) for n in range(7))))
    assert [spot.words for spot in spots] == [f"nacht {n}" for n in range(7)]
    tops = [spot.rect.top() for spot in spots]
    assert tops == sorted(tops)
    assert all(RECT.adjusted(-1, -1, 1, 1).contains(spot.rect) for spot in spots)


def test_the_cells_have_room_beside_the_nights():
    of = picture(row(0, cells=("40", "5 u 50")), headings=("inslapen", "geslapen (geschat)"))
    _, spots = painted(of)
    assert RECT.adjusted(-1, -1, 1, 1).contains(spots[0].rect)


def test_no_nights_are_painted_as_a_day_without_rows():
    assert painted(picture())[1] == ()


def test_marks_crowded_at_the_edge_stay_in_the_picture():
    letters = tuple(NightMark(0.999, letter) for letter in "KAKA")
    image, _ = painted(picture(row(0, letters=letters)))
    assert not image.isNull()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-21T18:00", 0),
        ("2026-11-21T23:15", 5.25 / 24),
        ("2026-11-22T08:30", 14.5 / 24),
        ("2026-11-21T17:30", 0),
        ("2026-11-22T19:00", 1),
    ],
)
def test_a_moment_lies_on_the_clock_from_evening_to_evening(at, expected):
    moment = datetime.fromisoformat(at).replace(tzinfo=timezone(timedelta(hours=1)))
    assert place(moment, EVENING) == pytest.approx(expected)
    assert place(None, EVENING) is None


@given(st.datetimes(datetime(2026, 11, 20), datetime(2026, 11, 24)))  # noqa: DTZ001
def test_a_letter_stands_in_the_row_of_its_own_day_only(at):
    found = [day for day in evenings(date(2026, 11, 19), 6) if marks((at,), day, "K")]
    assert found == [(at - timedelta(hours=18)).date()]
