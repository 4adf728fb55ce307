"""Check boxes and radio buttons, in the colours of the window they are in."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

Element, State, Roles = QStyle.PrimitiveElement, QStyle.StateFlag, QPalette.ColorRole
CORNER = 5  # px
TICK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.34))  # its three points, in parts of the box
DOT = 0.22  # its radius, in parts of the round


class IndicatorStyle(QProxyStyle):
    """Fusion, except for what is ticked and chosen: a style sheet cannot draw a tick of its own."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in (Element.PE_IndicatorCheckBox, Element.PE_IndicatorRadioButton):
            # A row that is selected has its own colours in the option, and no accent is among them.
            colours = widget.palette() if widget else option.palette
            painter.save()
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                _paint(painter, option, colours, box=element is Element.PE_IndicatorCheckBox)
            finally:
                painter.restore()  # the window goes on painting with it
        else:
            super().drawPrimitive(element, option, painter, widget)


def _paint(painter: QPainter, option: QStyleOption, colours: QPalette, box: bool) -> None:
    """Paint it empty or filled; what cannot be changed is never filled, and its sign is quiet."""
    on, able = bool(option.state & State.State_On), bool(option.state & State.State_Enabled)
    colour = colours.color
    filled = on and able
    painter.setPen(QPen(colour(Roles.Highlight if filled else Roles.PlaceholderText), 1))
    painter.setBrush(colour(Roles.Highlight) if filled else Qt.BrushStyle.NoBrush)
    place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    corner = CORNER if box else place.width() / 2
    painter.drawRoundedRect(place, corner, corner)
    if on:
        sign = colour(Roles.HighlightedText if filled else Roles.PlaceholderText)
        (_tick if box else _dot)(painter, place, sign)


def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    round_off = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, box.width() / 8, Qt.PenStyle.SolidLine, *round_off))
    width, height = box.width(), box.height()
    painter.drawPolyline([box.topLeft() + QPointF(x * width, y * height) for x, y in TICK])


def _dot(painter: QPainter, ring: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(ring.center(), DOT * ring.width(), DOT * ring.width())
