"""The marks of a day in their lanes; those that would overlap share one place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from slaaprust.ui.day.model import DayMark


@dataclass(frozen=True, slots=True)
class Chip:
    """A place in a lane for marks that are too near each other to stand apart."""

    rect: QRectF
    marks: tuple[DayMark, ...]

    @property
    def count(self) -> str:
        """How many there are, if more than one."""
        return f"{len(self.marks)}" if len(self.marks) > 1 else ""


def chips(
    marks: tuple[DayMark, ...], lanes: tuple[QRectF, ...], metrics: QFontMetricsF
) -> Iterator[Chip]:
    """Yield the drinks in the first lane and the rest in the next; an empty group has no lane."""
    groups = [[each for each in marks if each.drink], [each for each in marks if not each.drink]]
    for lane, group in zip(lanes, filter(None, groups), strict=False):
        yield from _shared(group, lane, metrics)


def _shared(group: list[DayMark], lane: QRectF, metrics: QFontMetricsF) -> list[Chip]:
    found: list[Chip] = []
    for mark in group:
        found.append(_chip(lane, (mark,), metrics))
        # A shared place is wider, and may now reach the one before it.
        while len(found) > 1 and found[-2].rect.right() + 1 > found[-1].rect.left():
            last = found.pop()
            found[-1] = _chip(lane, (*found[-1].marks, *last.marks), metrics)
    return found


def _chip(lane: QRectF, marks: tuple[DayMark, ...], metrics: QFontMetricsF) -> Chip:
    count = f"{len(marks)}" if len(marks) > 1 else ""
    width = lane.height() + (metrics.horizontalAdvance(count) + 4 if count else 0)
    middle = lane.left() + (marks[0].x + marks[-1].x) / 2 * lane.width()
    left = min(lane.right() - width, max(lane.left(), middle - width / 2))
    return Chip(QRectF(left, lane.top(), width, lane.height()), marks)
