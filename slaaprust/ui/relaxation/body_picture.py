"""The drawn body, on which the part at hand is lit; what is lit is always said in words too."""

from functools import lru_cache
from xml.etree import ElementTree

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from slaaprust.resources import resource
from slaaprust.ui.kit.theme import Tokens

SIZE = QSize(200, 428)  # the drawing's own


class BodyPicture(QWidget):
    """Shows the body in the colours of the look."""

    def __init__(self, look: Tokens) -> None:
        super().__init__()
        self._look, self._lit = look, tuple[str, ...]()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(SIZE / 2)

    def light(self, regions: tuple[str, ...]) -> None:
        """Light these regions, and no others."""
        self._lit = regions
        self.update()

    def sizeHint(self) -> QSize:
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtSvg import QSvgRenderer  # the tray does without it

        room = QSize(SIZE).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, room.width(), room.height())
        place.moveCenter(QRectF(self.rect()).center())
        drawn = QSvgRenderer(drawing(self._lit, self._look.line, self._look.accent))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawn.render(painter, place)


@lru_cache(maxsize=64)
def drawing(lit: tuple[str, ...], quiet: str, bright: str) -> bytes:
    """Return the drawing as SVG with these regions bright and the others quiet."""
    root = ElementTree.fromstring(resource("drawings/body.svg").read_bytes())
    for each in root.iter():
        if name := each.get("id"):
            ink = "stroke" if each.get("stroke") else "fill"
            each.set(ink, bright if name in lit else quiet)
    return ElementTree.tostring(root)
