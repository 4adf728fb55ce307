"""The theme: every colour, size and font of the program, for dark and for light."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from slaaprust.domain.settings.settings import Colours

GRID = 8  # px; all spaces are multiples of it
BODY, TITLE, SMALL = 15, 22, 13  # px
FAR = 34  # px: words that are read from where one lies
RADIUS = 8
TICKED = 18  # px: a box to tick, a round to choose


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one ground; words reach 4.5:1 on ground, raised and field."""

    dark: bool
    ground: str
    raised: str
    field: str
    line: str
    words: str
    quiet: str
    accent: str
    on_accent: str
    glow: str  # the accent, faint: bands and fills behind words


DARK = Tokens(
    dark=True,
    ground="#141a29",
    raised="#1d2538",
    field="#101522",
    line="#67728f",
    words="#efe8db",
    quiet="#b9b4a8",
    accent="#f2b45c",
    on_accent="#1d1505",
    glow="#4a3f2f",
)
LIGHT = Tokens(
    dark=False,
    ground="#f6f0e4",
    raised="#fdf9f0",
    field="#fffdf8",
    line="#94866b",
    words="#2b261d",
    quiet="#625a4b",
    accent="#8a5600",
    on_accent="#fffaf0",
    glow="#efdcb8",
)
PAPER = Tokens(  # for print, also where there is only black ink
    dark=False,
    ground="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    line="#767676",
    words="#000000",
    quiet="#3c3c3c",
    accent="#8a5600",
    on_accent="#ffffff",
    glow="#e8e2d6",
)


# The landing and what belongs to the last hour: darker than dark, whatever the chosen ground.
DIM = Tokens(
    dark=True,
    ground="#0b0e16",
    raised="#12161f",
    field="#090b11",
    line="#5c6377",
    words="#c9bfae",
    quiet="#968f82",
    accent="#c08a45",
    on_accent="#120d03",
    glow="#2a2218",
)


@dataclass(frozen=True, slots=True)
class TrayTokens:
    """The colours of the tray icon, on panels of any colour.

    Each fill reads on a dark panel and the edge around it on a light one; of an icon's two tones
    there is always one with 3:1 or more.
    """

    edge: str
    day: str
    after_caffeine: str
    landing: str
    bedtime: str
    quiet: str
    faint: str  # the part of the landing that lies behind
    held: str
    behind: str  # a cutoff


TRAY = TrayTokens(
    edge="#1b2233",
    day="#fbf1df",
    after_caffeine="#f2b45c",
    landing="#f7c983",
    bedtime="#cfdcff",
    quiet="#d3d0ca",
    faint="#7d879f",
    held="#ffab3d",
    behind="#a9dcc3",
)


@dataclass(frozen=True, slots=True)
class NightTokens:
    """A screen that gives as little light as words can be read by."""

    ground: str = "#05070b"
    words: str = "#8b7a5e"


NIGHT = NightTokens()
CHOSEN = {"dark": DARK, "light": LIGHT}


def tokens(colours: "Colours") -> Tokens:
    """Return the ground that the person chose, or the one of the desktop."""
    if colours.value in CHOSEN:
        return CHOSEN[colours.value]
    scheme = QGuiApplication.styleHints().colorScheme()
    return LIGHT if scheme == Qt.ColorScheme.Light else DARK


def dress(app: QApplication, look: Tokens) -> None:
    """Give all windows of the program this look; needed only once the first one is built."""
    from slaaprust.ui.kit.indicators import (
        IndicatorStyle,  # which the icon, that is there first, has no use for
    )

    app.setStyle(IndicatorStyle())
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look))
    font = QFont(app.font())
    font.setPixelSize(BODY)
    app.setFont(font)


def palette(look: Tokens) -> QPalette:
    """Return the look as Qt's roles."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, look.ground),
        (roles.WindowText, look.words),
        (roles.Base, look.field),
        (roles.AlternateBase, look.raised),
        (roles.Text, look.words),
        (roles.PlaceholderText, look.quiet),
        (roles.Button, look.raised),
        (roles.ButtonText, look.words),
        (roles.Highlight, look.accent),
        (roles.HighlightedText, look.on_accent),
        (roles.ToolTipBase, look.raised),
        (roles.ToolTipText, look.words),
        (roles.Link, look.accent),
        (roles.Mid, look.line),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.quiet))
    return made


def style_sheet(look: Tokens) -> str:
    """Return what the palette cannot say: rounded, flat, with room around the words."""
    return f"""
    QPushButton {{ background: {look.raised}; color: {look.words}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; padding: 7px 16px; min-height: 22px; }}
    QPushButton:hover {{ border-color: {look.accent}; }}
    QPushButton:focus {{ border: 2px solid {look.accent}; padding: 6px 15px; }}
    QPushButton:pressed {{ background: {look.glow}; }}
    QPushButton:disabled {{ color: {look.quiet}; border-color: {look.line}; }}
    QPushButton[primary="true"] {{ background: {look.accent}; color: {look.on_accent};
        border-color: {look.accent}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {look.words}; }}
    QPushButton[quiet="true"] {{ background: transparent; border-color: transparent;
        color: {look.quiet}; padding: 7px; }}
    QPushButton[quiet="true"]:focus {{ padding: 6px; }}
    QPushButton[quiet="true"]:hover, QPushButton[quiet="true"]:focus {{
        border-color: {look.accent}; color: {look.words}; }}
    QLineEdit, QSpinBox, QDoubleSpinBox, QTimeEdit, QDateTimeEdit, QComboBox, QPlainTextEdit,
    QTextEdit {{
        background: {look.field}; color: {look.words}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; padding: 5px 8px; min-height: 22px;
        placeholder-text-color: {look.quiet};
        selection-background-color: {look.accent}; selection-color: {look.on_accent}; }}
    QAbstractSpinBox {{ padding-top: 4px; padding-bottom: 4px; min-height: 21px; }}
    QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus, QDateTimeEdit:focus,
    QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 2px solid {look.accent}; padding: 4px 7px; }}
    QLabel[title="true"] {{ font-size: {TITLE}px; }}
    QLabel[far="true"] {{ font-size: {FAR}px; }}
    QLabel[quiet="true"] {{ color: {look.quiet}; }}
    QLabel[small="true"] {{ font-size: {SMALL}px; color: {look.quiet}; }}
    QLabel[strong="true"] {{ font-weight: 600; }}
    QLabel[wrong="true"] {{ color: {look.accent}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QPushButton[preset="true"] {{ padding: 2px 11px; color: {look.quiet}; font-size: {SMALL}px; }}
    QPushButton[preset="true"]:focus {{ padding: 1px 10px; }}
    QPushButton[preset="true"]:checked {{ background: {look.glow}; color: {look.words};
        border-color: {look.accent}; }}
    QListWidget {{ background: {look.field}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; padding: 4px; outline: 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button, QComboBox::drop-down {{
        border: none; background: transparent; width: 24px; }}
    QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow, QComboBox::down-arrow {{
        width: 9px; height: 5px; }}
    QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{
        background: {_wedge(look.quiet, tip=1, middle=90)}; }}
    QAbstractSpinBox::up-arrow {{ background: {_wedge(look.quiet, tip=0, middle=270)}; }}
    QScrollBar:vertical {{ background: transparent; border: none; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {look.line}; border-radius: 4px; margin: 2px;
        min-height: 32px; }}
    QScrollBar::handle:vertical:hover {{ background: {look.quiet}; }}
    QScrollBar:horizontal {{ background: transparent; border: none; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {look.line}; border-radius: 4px; margin: 2px;
        min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QListWidget::item {{ color: {look.words}; padding-left: 2px; }}
    QListWidget::item:selected {{ background: {look.glow}; color: {look.words}; }}
    QListWidget::indicator {{ width: {TICKED}px; height: {TICKED}px; }}
    QListWidget:focus {{ border-color: {look.accent}; }}
    QCheckBox, QRadioButton {{ spacing: {GRID}px; padding: 3px 7px 3px 3px;
        border: 1px solid transparent;
        border-radius: {RADIUS}px; placeholder-text-color: {look.quiet};
        selection-background-color: {look.accent}; selection-color: {look.on_accent}; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {look.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {TICKED}px; height: {TICKED}px; }}
    QListView[thoughts="true"] {{ background: {look.field}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; padding: 4px; outline: 0; }}
    QListView[thoughts="true"]:focus {{ border-color: {look.accent}; }}
    QListView[thoughts="true"]::item {{ padding: 5px 8px; border-radius: {RADIUS - 2}px;
        color: {look.words}; }}
    QListView[thoughts="true"]::item:selected {{ background: {look.glow}; color: {look.words}; }}
    QListWidget[aside="true"] {{ background: transparent; border-color: transparent; outline: 0; }}
    QListWidget[aside="true"]::item {{ padding: 8px; border-radius: {RADIUS}px;
        color: {look.quiet}; border: 1px solid transparent; }}
    QListWidget[aside="true"]::item:selected {{ background: {look.glow}; color: {look.words}; }}
    QListWidget[aside="true"]::item:selected:focus {{ border-color: {look.accent}; }}
    QWidget[night="true"] {{ background: {NIGHT.ground}; }}
    QWidget[night="true"] QLabel {{ background: transparent; color: {NIGHT.words}; }}
    QTreeView {{ background: {look.field}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; padding: 4px; outline: 0; }}
    QTreeView:focus {{ border-color: {look.accent}; }}
    QTreeView::item {{ padding: 4px; }}
    QTreeView::item:selected {{ background: {look.glow}; color: {look.words}; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {look.ground}; }}
    QCalendarWidget QToolButton {{ background: transparent; color: {look.words}; padding: 4px 8px;
        border: 1px solid transparent; border-radius: {RADIUS}px; }}
    QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus {{
        border-color: {look.accent}; }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    QCalendarWidget QAbstractItemView {{ background: {look.ground}; outline: 0;
        selection-background-color: transparent; selection-color: {look.words}; }}
    QTableWidget {{ background: {look.field}; color: {look.words}; border: 1px solid {look.line};
        border-radius: {RADIUS}px; font-size: {SMALL}px; }}
    QTableWidget:focus {{ border-color: {look.accent}; }}
    QTableWidget::item {{ padding: 2px; }}
    QTableWidget::item:selected {{ background: {look.glow}; color: {look.words}; }}
    QHeaderView {{ background: {look.field}; border: none; }}
    QHeaderView::section {{ background: {look.field}; color: {look.quiet}; border: none;
        padding: 4px 5px; font-size: {SMALL}px; }}
    QFrame[card="true"] {{ background: {look.raised}; border-radius: {RADIUS}px; }}
    """


def _wedge(colour: str, tip: int, middle: float) -> str:
    """Return a small triangle as a style sheet's background: its tip above (0) or below (1)."""
    half = 26.6  # degrees: in units of the box, where the tip's opposite side is the whole width
    first, last = (middle - half) / 360, (middle + half) / 360
    none = "transparent"
    return (
        f"qconicalgradient(cx:0.5, cy:{tip}, angle:0, stop:0 {none}, stop:{first:.3f} {none},"
        f" stop:{first + 0.01:.3f} {colour}, stop:{last - 0.01:.3f} {colour},"
        f" stop:{last:.3f} {none}, stop:1 {none})"
    )


def small(body: QFont) -> QFont:
    """Return the small size beside a body font, in the unit in which that was given."""
    font = QFont(body)
    if body.pixelSize() > 0:
        font.setPixelSize(max(1, round(body.pixelSize() * SMALL / BODY)))
    else:
        font.setPointSizeF(max(1.0, body.pointSizeF() * SMALL / BODY))
    return font
