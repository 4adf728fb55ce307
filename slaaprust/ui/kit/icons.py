"""The small icons of windows and menus, in the colours of the look and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap

from slaaprust.resources import resource
from slaaprust.ui.kit.theme import Tokens

_INK = b"currentColor"


def icon(name: str, look: Tokens, size: int = 20, colour: str = "") -> QIcon:
    """Return an icon by its Lucide name, in the colour of words or in another one of the look.

    FileNotFoundError if there is none of that name.
    """
    return _made(name, colour or look.words, look.quiet, size, _ratios())


def _ratios() -> tuple[float, ...]:
    """Return how many device pixels go in one, for each screen and for those that come later."""
    return tuple(
        sorted({1.0, 2.0, *(each.devicePixelRatio() for each in QGuiApplication.screens())})
    )


@lru_cache(maxsize=256)
def _made(name: str, ink: str, quiet: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    drawing = resource(f"icons/{name}.svg").read_bytes()
    made = QIcon()
    for colour, mode in ((ink, QIcon.Mode.Normal), (quiet, QIcon.Mode.Disabled)):
        for ratio in ratios:
            pixmap = QPixmap.fromImage(_drawn(drawing.replace(_INK, colour.encode()), size, ratio))
            made.addPixmap(pixmap, mode)
    return made


def _drawn(drawing: bytes, size: int, ratio: float) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # not needed for the tray, which is there first

    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(drawing).render(painter)
    image.setDevicePixelRatio(ratio)
    return image
