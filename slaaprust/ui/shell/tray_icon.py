"""The tray icon: what it shows, and its drawing, one shape for each phase of the evening."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap

from slaaprust.domain.tonight.phase import Phase
from slaaprust.ui.kit.theme import TRAY

if TYPE_CHECKING:
    from slaaprust.domain.tonight.snapshot import Snapshot

SIZES = (16, 22, 24, 32, 44, 48, 64)
STEPS = 16  # of the landing arc; between two of them the icon stays as it is
_GRID = 22  # the drawings are laid out on this many units


@dataclass(frozen=True, slots=True)
class TrayIconSpec:
    """All that the icon shows; two equal ones look the same."""

    phase: Phase
    landed: float = 0.0
    held: bool = False
    behind: bool = False


def spec(snapshot: "Snapshot") -> TrayIconSpec:
    """Return what the icon tells of this minute."""
    landed = snapshot.landed if snapshot.phase is Phase.LANDING else 0.0
    arc = round(landed * STEPS) / STEPS
    return TrayIconSpec(snapshot.phase, arc, bool(snapshot.held), bool(snapshot.behind))


def icon(told: TrayIconSpec) -> QIcon:
    """Return the icon in every size that panels ask for."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(QPixmap.fromImage(draw(told, size)))
    return made


def draw(told: TrayIconSpec, size: int, ratio: float = 1.0) -> QImage:
    """Return the icon at a size in logical pixels, sharp for the device's ratio."""
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, told, _Grid(pixels))
    image.setDevicePixelRatio(ratio)
    return image


@dataclass(frozen=True, slots=True)
class _Grid:
    """Units of the drawing to device pixels; straight edges are put on whole ones."""

    pixels: int

    def __call__(self, units: float) -> float:
        return units * self.pixels / _GRID

    def thick(self, units: float) -> float:
        return max(1.0, round(2 * self(units)) / 2)

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self(x), self(y))

    def box(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        sides = (round(self(each)) for each in (left, top, right, bottom))
        left, top, right, bottom = sides
        return QRectF(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class _Part:
    """A path in one colour: a line of some width, or filled when it has none.

    `layer`: the edges of a layer go under all of its parts, and over the layers below. The faint
    parts lie in layer 0 and have no edge.
    """

    path: QPainterPath
    colour: str
    width: float = 0.0
    layer: int = 1


def _paint(painter: QPainter, told: TrayIconSpec, grid: _Grid) -> None:
    parts = list(_SHAPES[told.phase](grid, told.landed))
    if told.held:
        parts.append(_Part(_circle(grid, 17.5, 4.5, 3.5), TRAY.held, layer=3))
    if told.behind:
        parts.append(_Part(_diamond(grid, 17.7, 17.6, 3.1), TRAY.behind, layer=3))
    edge = 2 * grid.thick(1)
    for layer in range(4):
        here = [each for each in parts if each.layer == layer]
        for part in here if layer else ():
            _stroke(painter, part.path, TRAY.edge, part.width + edge)
        for part in here:
            if part.width:
                _stroke(painter, part.path, part.colour, part.width)
            else:
                painter.fillPath(part.path, QColor(part.colour))


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(QColor(colour), width, Qt.PenStyle.SolidLine, *caps))


def _day(grid: _Grid, _: float) -> Iterator[_Part]:
    """Draw a cup that steams."""
    yield from _cup(grid, TRAY.day, rim=8.0, foot=20.0)
    wave = 1.6 if grid.pixels > _GRID else 0.0  # fewer pixels cannot show one
    width = grid.thick(1.6)
    for x in (5.5, 11.5):
        x = (round(grid(x)) + width / 2 % 1) * _GRID / grid.pixels
        steam = QPainterPath(grid.point(x, 1.9))
        steam.cubicTo(grid.point(x - wave, 3.2), grid.point(x + wave, 4.2), grid.point(x, 5.5))
        yield _Part(steam, TRAY.day, width)


def _after_caffeine(grid: _Grid, _: float) -> Iterator[_Part]:
    """Draw the cup turned over on its saucer: done for today."""
    yield _Part(_bar(grid.box(1.0, 18.0, 20.0, 20.5)), TRAY.after_caffeine)
    yield _Part(_bar(grid.box(5.0, 1.5, 12.0, 3.5)), TRAY.after_caffeine)
    yield from _cup(grid, TRAY.after_caffeine, rim=16.0, foot=4.5)


def _landing(grid: _Grid, landed: float) -> Iterator[_Part]:
    """Draw an arc with the time left, over a small moon."""
    box = QRectF(grid.point(2.6, 2.6), grid.point(19.4, 19.4))
    first, whole = 225.0, 270.0
    yield _Part(_arc(box, first, -whole), TRAY.faint, grid.thick(1.4), layer=0)
    yield _Part(_crescent(grid, 10.9, 11.4, 3.7), TRAY.landing)
    if landed < 1:
        left = _arc(box, first - whole, whole * (1 - landed))
        yield _Part(left, TRAY.landing, grid.thick(2.9))


def _bedtime(grid: _Grid, _: float) -> Iterator[_Part]:
    """Draw the moon."""
    yield _Part(_crescent(grid, 10.8, 11.2, 9.2), TRAY.bedtime)


def _quiet(grid: _Grid, _: float) -> Iterator[_Part]:
    """Draw a bell that is off."""
    bell = QPainterPath(grid.point(3.5, 16.0))
    bell.cubicTo(grid.point(6.0, 13.5), grid.point(4.0, 3.5), grid.point(11.0, 3.5))
    bell.cubicTo(grid.point(18.0, 3.5), grid.point(16.0, 13.5), grid.point(18.5, 16.0))
    bell.closeSubpath()
    yield _Part(bell, TRAY.quiet)
    yield _Part(_line(grid.point(9.3, 19.2), grid.point(12.7, 19.2)), TRAY.quiet, grid.thick(2.0))
    slash = _line(grid.point(2.5, 2.5), grid.point(19.5, 19.5))
    yield _Part(slash, TRAY.quiet, grid.thick(2.0), layer=2)


_SHAPES: dict[Phase, Callable[[_Grid, float], Iterator[_Part]]] = {
    Phase.DAY: _day,
    Phase.AFTER_CAFFEINE: _after_caffeine,
    Phase.LANDING: _landing,
    Phase.BEDTIME: _bedtime,
    Phase.QUIET: _quiet,
}


def _cup(grid: _Grid, colour: str, rim: float, foot: float) -> Iterator[_Part]:
    """Draw a cup with its ear on the right; its rim is straight and wide, its foot is round."""
    body = grid.box(2.0, min(rim, foot), 15.0, max(rim, foot))
    up = rim < foot
    rim, foot = (body.top(), body.bottom()) if up else (body.bottom(), body.top())
    side, narrow = grid(4.0), grid(0.7) if grid.pixels >= 32 else 0.0
    turn = side if up else -side
    ear = QPainterPath()
    ear.addEllipse(QPointF(body.right(), body.center().y() - turn / 4), grid(3.6), grid(3.2))
    yield _Part(ear, colour, grid.thick(2.0))
    left, right = body.left() + narrow, body.right() - narrow
    cup = QPainterPath(QPointF(body.left(), rim))
    cup.lineTo(left, foot - turn)
    cup.quadTo(left, foot, left + side, foot)
    cup.lineTo(right - side, foot)
    cup.quadTo(right, foot, right, foot - turn)
    cup.lineTo(body.right(), rim)
    cup.closeSubpath()
    yield _Part(cup, colour)


def _crescent(grid: _Grid, x: float, y: float, radius: float) -> QPainterPath:
    moon, bite = _circle(grid, x, y, radius), (x + 0.52 * radius, y - 0.38 * radius)
    return moon.subtracted(_circle(grid, *bite, 0.86 * radius))


def _circle(grid: _Grid, x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(grid.point(x, y), grid(radius), grid(radius))
    return path


def _diamond(grid: _Grid, x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath(grid.point(x, y - radius))
    for corner in ((x + radius, y), (x, y + radius), (x - radius, y)):
        path.lineTo(grid.point(*corner))
    path.closeSubpath()
    return path


def _bar(box: QRectF) -> QPainterPath:
    path, round_ = QPainterPath(), min(box.width(), box.height()) / 2
    path.addRoundedRect(box, round_, round_)
    return path


def _line(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    return path


def _arc(box: QRectF, first: float, sweep: float) -> QPainterPath:
    path = QPainterPath()
    path.arcMoveTo(box, first)
    path.arcTo(box, first, sweep)
    return path
