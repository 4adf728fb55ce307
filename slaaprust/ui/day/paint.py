"""Paints the picture of a day: the same on screen, in a picture file and in print."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from slaaprust.domain.records.journal import Workout
from slaaprust.ui.day.chips import Chip
from slaaprust.ui.day.glyphs import paint_glyph
from slaaprust.ui.day.layout import Label, StripLayout, laid_out
from slaaprust.ui.day.model import CurvePoint, DayMark, DayModel
from slaaprust.ui.kit.theme import RADIUS, Tokens

# Dashes in widths of the line: caffeine and the others differ in more than place.
_DASHES = {"caffeine": (5.0, 3.0), "exercise": (1.5, 3.0)}
_OTHER_DASH = (1.0, 4.0)


def paint_day(
    painter: QPainter,
    rect: QRectF,
    picture: DayModel,
    look: Tokens,
    made: StripLayout | None = None,
    chosen: Chip | None = None,
) -> StripLayout:
    """Paint a day in the painter's font, and return where everything went.

    `made` is the layout of the same picture, surface and font, for who has it already.
    """
    made = made or laid_out(rect, picture, painter.font())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(look.ground))
    _ground(painter, made, look)
    _runway(painter, made, look)
    _curve(painter, made, look)
    _lines(painter, made, look)
    for chip in made.chips:
        _chip(painter, made, chip, look, chip == chosen)
    for label in made.labels:
        _label(painter, label, look)
    painter.restore()
    return made


def _ground(painter: QPainter, made: StripLayout, look: Tokens) -> None:
    """Paint the day, and the night behind bedtime darker."""
    plot, bed = made.plot, made.x(made.picture.bed.x)
    shape = QPainterPath()
    shape.addRoundedRect(plot, RADIUS, RADIUS)
    painter.fillPath(shape, QColor(look.raised))
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(QRectF(bed, plot.top(), plot.right() - bed, plot.height()), QColor(look.field))
    painter.restore()
    painter.setPen(QPen(QColor(look.line), 1))
    painter.drawPath(shape)
    half = made.y(made.picture.top_mg / 2)
    painter.setOpacity(0.5)
    painter.drawLine(QPointF(plot.left(), half), QPointF(plot.right(), half))
    painter.setOpacity(1.0)
    for line in made.picture.hours:
        x = made.x(line.x)
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() - 4))


def _runway(painter: QPainter, made: StripLayout, look: Tokens) -> None:
    """Paint the landing: two lines that come together at bedtime, with a dashed middle."""
    plot = made.plot
    start, end = made.x(made.picture.landing.x), made.x(made.picture.bed.x)
    if end - start < 2:
        return
    # It lies high, where the curve seldom comes.
    middle = plot.top() + plot.height() * 0.28
    wide, near = plot.height() * 0.22, plot.height() * 0.05
    corners = [
        QPointF(start, middle - wide),
        QPointF(end, middle - near),
        QPointF(end, middle + near),
        QPointF(start, middle + wide),
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.glow))
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(QPen(QColor(look.accent), 1.5))
    painter.drawLine(corners[0], corners[1])
    painter.drawLine(corners[3], corners[2])
    _stroke(painter, look.accent, 1.5, (3.0, 3.0))
    painter.drawLine(QPointF(start + 4, middle), QPointF(end - 3, middle))


def _curve(painter: QPainter, made: StripLayout, look: Tokens) -> None:
    """Paint the estimate with its band, and dashed what it would become."""
    spots = made.picture.curve
    low = [QPointF(made.x(each.x), made.y(each.band.low)) for each in spots]
    high = [QPointF(made.x(each.x), made.y(each.band.high)) for each in spots]
    band = QColor(look.accent)
    band.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(band)
    painter.drawPolygon(QPolygonF([*high, *reversed(low)]))
    _stroke(painter, look.accent, 2.0)
    painter.drawPolyline(_points(made, spots))
    if made.picture.preview:
        _stroke(painter, look.words, 2.0, (3.0, 2.0))
        painter.drawPolyline(_points(made, made.picture.preview))


def _points(made: StripLayout, spots: Sequence[CurvePoint]) -> list[QPointF]:
    return [QPointF(made.x(each.x), made.y(each.band.estimate)) for each in spots]


def _lines(painter: QPainter, made: StripLayout, look: Tokens) -> None:
    """Paint the cutoffs, bedtime and now, each up to its words where it has any."""
    picture, bottom = made.picture, made.plot.bottom()
    for line in (*picture.cutoffs, picture.landing, picture.bed, picture.now):
        x = made.x(line.x)
        stem = made.stems.get(line.id)
        top = QPointF(x, stem.top() if stem else made.plot.top())
        if line.id == "landing":
            _stroke(painter, look.accent, 1.0)
            painter.drawLine(top, QPointF(x, made.plot.top() + made.plot.height() * 0.06))
            continue
        if line.id == "now":
            _stroke(painter, look.words, 2.0)
        elif line.id == "bed":
            _stroke(painter, look.quiet, 1.5)
        else:
            _stroke(painter, look.quiet, 1.3, _DASHES.get(line.id, _OTHER_DASH))
        painter.drawLine(top, QPointF(x, bottom))
    now = QPointF(made.x(picture.now.x), made.y(picture.now_mg.estimate))
    _stroke(painter, look.words, 2.0)
    painter.setBrush(QColor(look.accent))
    painter.drawEllipse(now, 4.5, 4.5)


def _label(painter: QPainter, label: Label, look: Tokens) -> None:
    colour = look.quiet if label.kind in ("hour", "scale") else look.words
    if label.kind == "now":
        _plate(painter, label.rect, look.words, 0)
        colour = look.ground
    elif label.kind in ("value", "preview", "note"):
        _plate(painter, label.rect, look.raised, 1)
    if label.kind == "preview":
        _stroke(painter, look.words, 1.0, (3.0, 2.0))
        painter.drawRoundedRect(label.rect, 4, 4)
    painter.setPen(QColor(colour))
    painter.drawText(label.rect, Qt.AlignmentFlag.AlignCenter, label.text)


def _plate(painter: QPainter, rect: QRectF, colour: str, inside: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    plate = rect.adjusted(inside, inside, -inside, -inside)
    painter.drawRoundedRect(plate, 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _chip(painter: QPainter, made: StripLayout, chip: Chip, look: Tokens, chosen: bool) -> None:
    """Paint a mark: round, or with corners when something in it was after its cutoff."""
    rect, late = chip.rect.adjusted(1, 1, -1, -1), any(each.late for each in chip.marks)
    for mark in chip.marks:
        _duration(painter, made, mark, rect.center().y(), look)
    painter.setPen(
        QPen(QColor(look.accent if late or chosen else look.line), 2.5 if chosen else 1.3)
    )
    painter.setBrush(QColor(look.glow if late else look.raised))
    corner = 3.0 if late else rect.height() / 2
    painter.drawRoundedRect(rect, corner, corner)
    side = rect.height()
    paint_glyph(painter, QRectF(rect.left(), rect.top(), side, side), chip.marks[0].entry, look)
    if chip.count:
        painter.setPen(QColor(look.words))
        words = rect.adjusted(side - 4, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, chip.count)


def _duration(painter: QPainter, made: StripLayout, mark: DayMark, y: float, look: Tokens) -> None:
    if mark.x > mark.since:
        planned = isinstance(mark.entry, Workout) and mark.entry.planned
        _stroke(painter, look.line, 5.0, (0.6, 0.6) if planned else None)
        painter.drawLine(QPointF(made.x(mark.since), y), QPointF(made.x(mark.x), y))


def _stroke(
    painter: QPainter, colour: str, width: float, dashes: tuple[float, ...] | None = None
) -> None:
    """Set a pen, without a fill."""
    pen = QPen(QColor(colour), width)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
