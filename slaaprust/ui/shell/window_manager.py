"""The windows that are there: opened when they are asked for, brought to the front, let go."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from slaaprust.domain.nights.night_input import Impossible
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Refused
from slaaprust.resources import resource
from slaaprust.ui.actions import Actions
from slaaprust.ui.queries import Services

if TYPE_CHECKING:
    from slaaprust.ui.kit.theme import Tokens


@runtime_checkable
class Follows(Protocol):
    """A window that shows the minute."""

    def follow(self, snapshot: Snapshot) -> None:
        """Show it."""


@runtime_checkable
class Settles(Protocol):
    """A window that goes on while settings change."""

    def settle(self, settings: Settings) -> None:
        """Take the settings anew."""


@runtime_checkable
class Explains(Protocol):
    """A window in which something is filled in."""

    def explain(self, refused: Refused) -> None:
        """Say at the field why it was not taken."""


@runtime_checkable
class HasPages(Protocol):
    """A window of which a page can be asked for by its name."""

    def turn_to(self, page: str) -> None:
        """Open that page."""


@runtime_checkable
class HearsOfNights(Protocol):
    """A window that shows nights of the diary."""

    def hear(self, told: NightChanged) -> None:
        """Show what has become of one."""


PAGED = ("cards", "pmr")  # `cards:landing` is the one window of cards, at a page of it
# In other words and colours once these changed.
COME_BACK = frozenset(("today", "status", "landing", "diary", "week", "cards", "doctor"))
# They stay as they are: what is half filled in there is kept nowhere yet.
STAY = frozenset(("log", "sport", "sport-ahead", "correct"))


class WindowManager:
    """Each window once, by its name; `correct:UID` is the log dialog for an entry."""

    def __init__(self, actions: Actions, services: Services) -> None:
        self._actions, self._services = actions, services
        self._there: dict[str, QWidget] = {}
        self._look: Tokens | None = None

    def open(self, name: str) -> None:
        """Open a window, or bring it to the front."""
        if name == "night":
            name = f"night:{self._services.queries.diary.last_evening()}"
        kind, _, page = name.partition(":")
        window = self.window(kind if kind in PAGED else name)
        if isinstance(window, Follows):
            window.follow(self._services.queries.snapshot())
        to_front(window)
        if page and isinstance(window, HasPages):
            window.turn_to(page)

    def window(self, name: str) -> QWidget:
        """Return a window as it is, or else built."""
        return self._there.get(name) or self._built(name)

    def close(self, name: str) -> None:
        """Close a window that has done its work."""
        if window := self._there.get(name):
            window.close()

    def close_all(self) -> None:
        """Close all, as some keep what was done in them; the welcome page was not answered yet."""
        for name, window in tuple(self._there.items()):
            if name != "welcome":
                window.close()

    def is_open(self, name: str) -> bool:
        """Return whether this window is on the screen."""
        window = self._there.get(name)
        return window is not None and window.isVisible()

    def is_in_front(self, name: str) -> bool:
        """Return whether the keyboard goes to this window."""
        window = self._there.get(name)
        return window is not None and window.isActiveWindow()

    def stand_in(self, needed: bool) -> None:
        """Show the small status window where no panel holds the icon, and only there."""
        there = self._there.get("status")
        if needed and there is None:
            window = self._built("status")
            window.follow(self._services.queries.snapshot()) if isinstance(
                window, Follows
            ) else None
            window.show()
        elif there is not None and not needed:
            self._there.pop("status").deleteLater()

    # What windows are told

    def follow(self, snapshot: Snapshot) -> None:
        """Show this minute where it is shown."""
        for window in self._there.values():
            if isinstance(window, Follows) and window.isVisible():
                window.follow(snapshot)

    def hear(self, told: NightChanged) -> None:
        """Tell what has become of a night where nights are shown."""
        for window in self._there.values():
            if isinstance(window, HearsOfNights):
                window.hear(told)

    def explain(self, refused: Refused) -> bool:
        """Say why something was not taken where it was filled in; false if that is not open."""
        able = [w for w in self._there.values() if isinstance(w, Explains) and w.isVisible()]
        of_a_night = [w for w in able if isinstance(w, HearsOfNights)]
        for window in of_a_night if isinstance(refused, Impossible) else able:
            window.explain(refused)
            return True
        return False

    def settle(self, menu: QMenu) -> None:
        """Take the settings anew, and the menu that goes with them."""
        self._menu, self._look = menu, None
        open_now = {name for name in self._there if self.is_open(name)}
        front = next((name for name in self._there if self.is_in_front(name)), "")
        for name, window in tuple(self._there.items()):
            if isinstance(window, Settles):
                window.settle(self._services.queries.settings)
            elif name.partition(":")[0] not in STAY:
                del self._there[name]
                if name in COME_BACK:
                    window.close()  # some keep what was done in them
                window.deleteLater()
        for name in open_now & COME_BACK:
            self._show_again(name)
        if front in self._there:
            to_front(self._there[front])

    def _show_again(self, name: str) -> None:
        """Show a window without taking the keyboard: it was open, and not asked for just now."""
        window = self.window(name)
        if isinstance(window, Follows):
            window.follow(self._services.queries.snapshot())
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()

    def show_folder(self, folder: str) -> None:
        """Show where the diary is in the settings, if these are open."""
        dialog = self._there.get("settings")
        if dialog is not None and dialog.isVisible():
            from slaaprust.ui.settings.window import SettingsWindow

            assert isinstance(dialog, SettingsWindow)
            dialog.show_value("diary_folder", folder)

    # How they are built

    def _built(self, name: str) -> QWidget:
        from slaaprust.ui.shell.window_factory import BUILDERS, WindowContext

        kind, _, about = name.partition(":")
        site = WindowContext(self._actions, self._services, self._dress(), self._menu, about)
        window = self._there[name] = BUILDERS[kind](site)
        window.destroyed.connect(lambda: self._forget(name, window))
        return window

    def _forget(self, name: str, window: QWidget) -> None:
        if self._there.get(name) is window:
            del self._there[name]

    def _dress(self) -> "Tokens":
        """Give the program its look; only who opens a window pays for it."""
        from slaaprust.ui.kit import theme

        if self._look is None:
            self._look = theme.tokens(self._services.queries.settings.colours)
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            theme.dress(app, self._look)
            app.setWindowIcon(QIcon(str(resource("slaaprust.svg"))))
        return self._look


def to_front(window: QWidget) -> None:
    """Bring a window before the person."""
    window.show()
    window.raise_()
    window.activateWindow()
