"""Lays out the page for the GP on A4: on one sheet for as long as it stays readable."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from slaaprust.ui.gp.grid import nights_picture
from slaaprust.ui.kit.theme import PAPER
from slaaprust.ui.review.nights_model import NightsModel
from slaaprust.ui.review.nights_paint import nights_lines, paint_nights
from slaaprust.wording.gp import GpDocument, GpSection, ProseBlock, TableBlock, legend
from slaaprust.wording.i18n import say, tied

POINT = 10.0  # units in a point: whole pixel sizes of letters are then fine enough
WIDTH, HEIGHT = 595.3 * POINT, 841.9 * POINT  # A4
MARGIN = 36 * POINT
INNER = WIDTH - 2 * MARGIN
SIZES = tuple(n / 4 for n in range(36, 27, -1))  # points, 9 to 7: the first that fits one sheet
MOST_ROWS = 28  # nights in one piece
SEVERAL = 8.5  # points where one sheet is not enough
FAMILIES = ("Noto Sans", "Liberation Sans", "Arial", "Helvetica", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the page that is not cut: its height, and what paints it at a place."""

    height: float
    paint: Callable[[QPainter, float], None]
    stays: bool = False  # with the piece below it


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets, each with its pieces and where they begin."""

    sheets: tuple[tuple[tuple[float, Strip], ...], ...]
    size: float

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one sheet on a surface of WIDTH by HEIGHT units."""
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(PAPER.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top, strip in self.sheets[number]:
            strip.paint(painter, top)
        if len(self.sheets) > 1:
            text = say("gp", "blad {n} van {all}", n=number + 1, all=len(self.sheets))
            foot = QRectF(MARGIN, HEIGHT - MARGIN * 0.8, INNER, MARGIN / 2)
            _write(painter, foot, text, _font(7), PAPER.quiet, Qt.AlignmentFlag.AlignRight)


def on_sheets(sheet: GpDocument) -> Sheets:
    """Return the page on as few sheets as can be read well."""
    for size in SIZES:
        made = _spread(_Setting(size).strips(sheet))
        if len(made) == 1:
            return Sheets(made, size)
    return Sheets(_spread(_Setting(SEVERAL).strips(sheet)), SEVERAL)


def _spread(strips: Iterable[Strip]) -> tuple[tuple[tuple[float, Strip], ...], ...]:
    """Put pieces below each other, on a next sheet where one is full."""
    sheets: list[list[tuple[float, Strip]]] = [[]]
    top, bottom = MARGIN, HEIGHT - MARGIN
    for group in _together(strips):
        if top + sum(each.height for each in group) > bottom and sheets[-1]:
            sheets.append([])
            top = MARGIN
        for each in group:
            sheets[-1].append((top, each))
            top += each.height
    return tuple(map(tuple, sheets))


def _together(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Give the pieces in groups that stay on one sheet."""
    group: list[Strip] = []
    for each in strips:
        group.append(each)
        if not each.stays:
            yield group
            group = []
    if group:
        yield group


class _Setting:
    """One size of letters, and the pieces that it makes of a page."""

    def __init__(self, size: float) -> None:
        self._body, self._small = _font(size), _font(size * 0.86)
        self._grid_font = _font(min(size * 0.94, 7.25))  # letters no larger than the bars need
        self._strong, self._title = _font(size, strong=True), _font(size * 1.7, strong=True)
        self._line = QFontMetricsF(self._body).height()
        self._background = INNER * 0.17  # the titles of parts, beside what they hold

    def strips(self, sheet: GpDocument) -> Iterator[Strip]:
        """Give all pieces of the page, in their order."""
        yield from self._heading(sheet)
        for section in sheet.sections:
            yield _room(self._line * 0.45)
            yield from self._section(section)
        yield _room(self._line * 0.6)
        for line in sheet.foot:
            yield from self._lines(line, self._small, 0, PAPER.quiet)

    def _heading(self, sheet: GpDocument) -> Iterator[Strip]:
        height = QFontMetricsF(self._title).height()

        def painted(painter: QPainter, top: float) -> None:
            place = QRectF(MARGIN, top, INNER, height)
            _write(painter, place, sheet.title, self._title)
            who = say("gp", "Naam: {dots}  Geboren: {dots}", dots="." * 24)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            _write(painter, place, who, self._small, PAPER.quiet, right)

        yield Strip(height, painted, stays=True)
        yield from self._lines(sheet.about, self._body, 0, PAPER.quiet)

    def _section(self, section: GpSection) -> Iterator[Strip]:
        wide = any(isinstance(block, TableBlock) and block.grid for block in section.blocks)
        if wide:
            yield from self._lines(section.title, self._strong, 0, stays=True)
        inside = [each for block in section.blocks for each in self._block(block, wide)]
        yield from inside if wide else self._titled(section.title, inside)

    def _titled(self, text: str, inside: list[Strip]) -> Iterator[Strip]:
        """Put a title beside the pieces of its part; one that is longer makes room below."""
        lines = _wrapped(text, self._strong, self._background - self._line * 0.6)
        missing = len(lines) * self._line - sum(each.height for each in inside)
        first, *rest = inside

        def painted(painter: QPainter, top: float) -> None:
            for n, line in enumerate(lines):
                place = QRectF(MARGIN, top + n * self._line, self._background, self._line)
                _write(painter, place, line, self._strong)
            first.paint(painter, top)

        yield Strip(first.height, painted, first.stays or bool(rest) or missing > 0)
        yield from rest
        if missing > 0:
            yield _room(missing)

    def _block(self, block: ProseBlock | TableBlock, wide: bool) -> Iterator[Strip]:
        indent = 0.0 if wide else self._background
        if isinstance(block, ProseBlock):
            for line in block.lines:
                yield from self._lines(line, self._body, indent)
        elif block.grid:
            yield from self._grid(block)
        else:
            yield from self._table(block, indent)

    def _lines(
        self, text: str, font: QFont, indent: float, ink: str = PAPER.words, stays: bool = False
    ) -> Iterator[Strip]:
        height = QFontMetricsF(font).height()
        for line in _wrapped(text, font, INNER - indent):

            def painted(painter: QPainter, top: float, line: str = line) -> None:
                place = QRectF(MARGIN + indent, top, INNER - indent, height)
                _write(painter, place, line, font, ink)

            yield Strip(height, painted, stays)

    # Tables

    def _table(self, table: TableBlock, indent: float) -> Iterator[Strip]:
        edges = self._edges(table, indent)
        yield self._row(table.head, edges, self._small, PAPER.quiet)
        for n, cells in enumerate(table.rows, 1):
            yield self._row(cells, edges, self._body, PAPER.words, stays=n < len(table.rows))

    def _edges(self, table: TableBlock, indent: float) -> list[float]:
        """Return where the columns begin and the last one ends, by how much their cells need."""
        gap = self._line * 0.7
        needs = [
            gap + max(_longest_word(table.head[n], self._small), *_widths(table, n, self._body))
            for n in range(len(table.head))
        ]
        room = INNER - indent
        scale = min(1.0, room / sum(needs))
        spare = max(0.0, room - sum(needs)) / len(needs) if len(needs) > 4 else 0.0
        edges = [MARGIN + indent]
        for need in needs:
            edges.append(edges[-1] + need * scale + spare)
        return edges

    def _row(
        self,
        cells: Sequence[str],
        edges: Sequence[float],
        font: QFont,
        ink: str,
        stays: bool = True,
    ) -> Strip:
        gap, line = self._line * 0.4, QFontMetricsF(font).height()
        placed = [
            (left, right - left - gap, _wrapped(text, font, right - left - gap))
            for text, (left, right) in zip(cells, pairwise(edges), strict=True)
        ]
        height = line * max(len(lines) for _, _, lines in placed)

        def painted(painter: QPainter, top: float) -> None:
            for left, width, lines in placed:
                for n, text in enumerate(lines):
                    _write(painter, QRectF(left, top + n * line, width, line), text, font, ink)

        return Strip(height, painted, stays)

    def _grid(self, table: TableBlock) -> Iterator[Strip]:
        """Draw the nights beside their numbers, in pieces that a sheet can hold."""
        for n in range(0, len(table.grid), MOST_ROWS):
            some = slice(n, n + MOST_ROWS)
            picture = nights_picture(table.head, table.rows[some], table.grid[some])
            yield self._drawn(picture)
        yield from self._lines(legend(), self._small, 0, PAPER.quiet)

    def _drawn(self, picture: NightsModel) -> Strip:
        font = self._grid_font
        height = nights_lines(picture) * QFontMetricsF(font).height()

        def painted(painter: QPainter, top: float) -> None:
            painter.setFont(font)
            paint_nights(painter, QRectF(MARGIN, top, INNER, height), picture, PAPER)

        return Strip(height, painted)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _font(points: float, strong: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(points * POINT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Else who copies koffie out of it finds one sign in the place of three letters.
    font.setFeature(QFont.Tag("liga"), 0)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _write(
    painter: QPainter,
    place: QRectF,
    text: str,
    font: QFont,
    ink: str = PAPER.words,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font)
    painter.setPen(QPen(QColor(ink)))
    painter.drawText(place, int(align | Qt.TextFlag.TextDontClip), text)


def _room(height: float) -> Strip:
    return Strip(height, lambda painter, top: None)


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return a text in lines no wider than this; a longer word is parted."""
    lines: list[str] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in tied(text).splitlines() or [""]:
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            lines.append(paragraph[start : start + line.textLength()].rstrip())
        layout.endLayout()
    return lines or [""]


def _longest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in tied(text).split(" ")), default=0.0)


def _widths(table: TableBlock, column: int, font: QFont) -> list[float]:
    metrics = QFontMetricsF(font)
    return [metrics.horizontalAdvance(row[column]) for row in table.rows]
