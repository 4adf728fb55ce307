"""Where everything of a day's picture goes on a surface: no words overlap or are cut off."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from slaaprust.domain.tonight.caffeine import Band
from slaaprust.ui.day.chips import Chip, chips
from slaaprust.ui.day.model import DayLine, DayModel
from slaaprust.ui.day.words import line_words
from slaaprust.wording.i18n import about, clock, mg, say

PAD = 8.0  # px around everything
WEIGHTY = ("now", "bed", "caffeine", "landing")  # go before all other cutoffs
SAME = 3  # px between lines that look like one
PATIENCE = 40  # places given up before a way of hanging the lines is
HOUR_STEPS = (1, 2, 3, 4, 6, 12)
Ways = tuple[float, ...]  # which part of the words stands before their line
CENTRED: Ways = (0.5, 0.0, 1.0)
BEFORE: Ways = (1.0, 0.5, 0.0)


@dataclass(frozen=True, slots=True)
class Label:
    """Words in their place; `kind` is the line they belong to, or hour, scale, value or note."""

    kind: str
    text: str
    rect: QRectF


Hanging = tuple[Label, QRectF]  # the words of a line, and the stem down to it


@dataclass(slots=True)
class StripLayout:
    """All places on one surface."""

    picture: DayModel
    whole: QRectF
    plot: QRectF
    lanes: tuple[QRectF, ...]
    labels: list[Label] = field(default_factory=list)
    stems: dict[str, QRectF] = field(default_factory=dict)
    chips: tuple[Chip, ...] = ()

    def x(self, place: float) -> float:
        """Return the pixel of a place from 0 to 1."""
        return self.plot.left() + place * self.plot.width()

    def y(self, amount: float) -> float:
        """Return the pixel of an amount in mg."""
        return self.plot.bottom() - amount / self.picture.top_mg * self.plot.height()


def laid_out(rect: QRectF, picture: DayModel, font: QFont) -> StripLayout:
    """Return the places on a surface, so that all lines have their words if there is any way."""
    metrics = QFontMetricsF(font)
    made = _with_lines(rect, picture, metrics)
    made.chips = tuple(chips(picture.marks, made.lanes, metrics))
    _label_values(made, metrics)
    _label_hours(made, metrics)
    return made


def _lines(picture: DayModel) -> tuple[DayLine, ...]:
    return picture.now, picture.bed, picture.landing, *picture.cutoffs


def _framed(rows: int, rect: QRectF, picture: DayModel, metrics: QFontMetricsF) -> StripLayout:
    """Divide a surface into rows of labels, the plot, a lane for each kind of mark, and hours."""
    row, chip = metrics.height() + 4, metrics.height() + 8
    count = len({each.drink for each in picture.marks}) or 1
    bottom = rect.bottom() - row - count * (chip + 2)
    top = rect.top() + 4 + rows * row
    left, width = rect.left() + PAD, rect.width() - 2 * PAD
    plot = QRectF(left, top, width, max(1.0, bottom - top))
    lanes = (QRectF(left, bottom + 2 + n * (chip + 2), width, chip) for n in range(count))
    return StripLayout(picture, rect, plot, tuple(lanes))


def _with_lines(rect: QRectF, picture: DayModel, metrics: QFontMetricsF) -> StripLayout:
    """Hang the words of the lines, a time alone only where it has to be, in two rows or three."""
    lines = _apart(picture, rect.width())
    for bare, rows, ways in product((False, True), (2, 3), (CENTRED, BEFORE)):
        made = _framed(rows, rect, picture, metrics)
        places = [tuple(_hangings(made, each, rows, ways, bare, metrics)) for each in lines]
        roomy = rows == 2 or made.plot.height() >= 3 * metrics.height()
        if roomy and _all_hang(made, places, iter(range(PATIENCE))):
            return made
    made = _framed(2, rect, picture, metrics)
    for line in lines:  # the weightiest first; some go without
        places = [tuple(_hangings(made, line, 2, CENTRED, True, metrics))]
        _all_hang(made, places, iter(range(PATIENCE)))
    return made


def _apart(picture: DayModel, width: float) -> list[DayLine]:
    """Return the lines, the weightiest first; of those on one spot no more than one has words."""
    kept: list[DayLine] = []
    for line in sorted(_lines(picture), key=_weight):
        if all(abs(line.x - other.x) * width > SAME for other in kept):
            kept.append(line)
    return kept


def _weight(line: DayLine) -> int:
    return WEIGHTY.index(line.id) if line.id in WEIGHTY else len(WEIGHTY)


def _all_hang(made: StripLayout, places: Sequence[Sequence[Hanging]], tries: Iterator[int]) -> bool:
    """Give each line the first of its places that leaves one to all lines after it."""
    if not places:
        return True
    for label, stem in places[0]:
        if _hits(label.rect, made) or _crosses(stem, made):
            continue
        made.labels.append(label)
        made.stems[label.kind] = stem
        if _all_hang(made, places[1:], tries):
            return True
        made.labels.pop()
        del made.stems[label.kind]
        if next(tries, None) is None:
            break
    return False


def _hangings(
    made: StripLayout, line: DayLine, rows: int, ways: Ways, bare: bool, metrics: QFontMetricsF
) -> Iterator[Hanging]:
    """Yield the places that words of a line could take, the best first; `bare` with its time."""
    x, height = made.x(line.x), metrics.height()
    # Now moves all day, so it stays in the top row; the others begin at the plot.
    from_top = range(1) if line.id == "now" else range(rows - 1, -1, -1)
    words = line_words(made.picture, line)
    for text in words if bare else words[:-1]:
        width = metrics.horizontalAdvance(text) + (12 if line.id == "now" else 6)
        for row in from_top:
            y = made.whole.top() + 2 + row * (height + 4)
            for left in _lefts(x, width, ways, made.whole):
                rect = QRectF(left, y, width, height + 2)
                stem = QRectF(x - 1, rect.bottom(), 2, made.plot.top() - rect.bottom())
                yield Label(line.id, text, rect), stem


def _lefts(x: float, width: float, ways: Ways, whole: QRectF) -> Iterator[float]:
    first, last = whole.left() + 2, whole.right() - 2 - width
    if first <= last:
        for way in ways:
            yield min(last, max(first, x - 4 - way * (width - 8)))


def _hits(rect: QRectF, made: StripLayout) -> bool:
    room = rect.adjusted(-2, 0, 2, 0)
    taken = (*(each.rect for each in made.labels), *made.stems.values())
    return any(room.intersects(each) for each in taken)


def _crosses(stem: QRectF, made: StripLayout) -> bool:
    room = stem.adjusted(-2, 0, 2, 0)
    return any(room.intersects(each.rect) for each in made.labels)


def _label_values(made: StripLayout, metrics: QFontMetricsF) -> None:
    """Put amounts beside the curve, and the scale at the left, where there is room."""
    picture, plot = made.picture, made.plot
    lines = (picture.now, picture.bed, *picture.cutoffs)
    upright = [QRectF(made.x(each.x) - 1, plot.top(), 2, plot.height()) for each in lines]
    for kind, line, band in _values(picture):
        text = about(band.estimate)
        point = QPointF(made.x(line.x), made.y(band.estimate))
        _put(made, kind, text, _beside(point, _size(text, metrics)), upright)
    if not any(each.band.high >= 1 for each in picture.curve):
        text = say("strip", "nog geen cafeïne")
        _put(made, "note", text, _along(plot, _size(text, metrics)), upright)
    for amount in (picture.top_mg, picture.top_mg / 2):
        text = mg(amount)
        rect = QRectF(QPointF(plot.left() + 2, made.y(amount) + 1), _size(text, metrics))
        _put(made, "scale", text, [rect], upright)


def _values(picture: DayModel) -> Iterator[tuple[str, DayLine, Band]]:
    if picture.preview_mg is not None:
        yield "preview", picture.bed, picture.preview_mg
    if picture.now_mg.high >= 1:
        yield "value", picture.now, picture.now_mg
    if picture.bed_mg.high >= 1:
        yield "value", picture.bed, picture.bed_mg


def _size(text: str, metrics: QFontMetricsF) -> QSizeF:
    return QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height())


def _beside(point: QPointF, size: QSizeF) -> Iterator[QRectF]:
    """Yield the places around a point: above it, further up, and below it, on either side."""
    for up in (1.25, 1.9, 2.6, 0.5, -0.25, 3.4):
        y = point.y() - up * size.height()
        yield QRectF(QPointF(point.x() + 5, y), size)
        yield QRectF(QPointF(point.x() - 5 - size.width(), y), size)


def _along(plot: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Yield places along the foot of the plot, from the middle outwards."""
    y = plot.bottom() - 1.4 * size.height()
    for n in range(9):
        for side in (-1, 1):
            x = plot.center().x() - size.width() / 2 + side * n * plot.width() / 20
            yield QRectF(QPointF(x, y), size)


def _put(
    made: StripLayout, kind: str, text: str, places: Iterable[QRectF], upright: list[QRectF]
) -> None:
    """Take the first free place inside the plot, rather one that hides nothing of the curves."""
    free = [
        rect
        for rect in places
        if made.plot.contains(rect)
        and not any(rect.intersects(each) for each in upright)
        and not _hits(rect, made)
    ]
    if free:
        clear = (rect for rect in free if not _hides(rect, made))
        made.labels.append(Label(kind, text, next(clear, free[0])))


def _hides(rect: QRectF, made: StripLayout) -> bool:
    spots = (*made.picture.curve, *made.picture.preview)
    return any(rect.contains(made.x(each.x), made.y(each.band.estimate)) for each in spots)


def _label_hours(made: StripLayout, metrics: QFontMetricsF) -> None:
    """Write the hours under the strip, as many as fit."""
    picture, y = made.picture, made.whole.bottom() - metrics.height() - 2
    width = metrics.horizontalAdvance("00:00") + 10
    room = made.plot.width() / max(1, len(picture.hours))
    step = next((each for each in HOUR_STEPS if each * room >= width), HOUR_STEPS[-1])
    end = made.whole.left()
    for line in picture.hours:
        local = picture.evening.local(line.at)
        rect = QRectF(made.x(line.x) - width / 2, y, width, metrics.height())
        if local.hour % step == 0 and rect.left() >= end and rect.right() <= made.whole.right():
            made.labels.append(Label("hour", clock(local), rect))
            end = rect.right()
