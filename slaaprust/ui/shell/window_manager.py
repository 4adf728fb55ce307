"""The windows that are there: opened when they are asked for, brought to the front, let go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from slaaprust.core.windows import OnChange, WindowName, spec_of
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.resources import resource
from slaaprust.ui.actions import Actions
from slaaprust.ui.queries import Queries, Services

if TYPE_CHECKING:
    from slaaprust.ui.kit.theme import Tokens
    from slaaprust.ui.shell.window_factory import OpenWindow

Key = tuple[WindowName, str]  # which window, and what it is about


class WindowManager:
    """Each window once, by its name and what it is about."""

    def __init__(self, actions: Actions, queries: Queries, services: Services) -> None:
        self._actions, self._queries, self._services = actions, queries, services
        self._there: dict[Key, OpenWindow] = {}
        self._look: Tokens | None = None

    def open(self, name: WindowName, page: str = "") -> None:
        """Open a window, or bring it to the front."""
        if name is WindowName.NIGHT and not page:
            page = self._queries.diary.last_evening().isoformat()
        paged = spec_of(name).pages
        window = self._window(name, "" if paged else page)
        self._follow(window)
        to_front(window.widget)
        if paged and page:
            window.turn_to(page)

    def widget(self, name: WindowName) -> QWidget:
        """Return a window as it is, or else built."""
        return self._window(name).widget

    def close_all(self) -> None:
        """Close all, as some keep what was done in them; the welcome page was not answered yet."""
        for (name, _), window in tuple(self._there.items()):
            if name is not WindowName.WELCOME:
                window.widget.close()

    def is_open(self, name: WindowName) -> bool:
        """Return whether this window is on the screen."""
        window = self._there.get((name, ""))
        return window is not None and window.widget.isVisible()

    def is_in_front(self, name: WindowName) -> bool:
        """Return whether the keyboard goes to this window."""
        window = self._there.get((name, ""))
        return window is not None and window.widget.isActiveWindow()

    def stand_in(self, needed: bool) -> None:
        """Show the small status window where no panel holds the icon, and only there."""
        there = self._there.get((WindowName.STATUS, ""))
        if needed and there is None:
            window = self._window(WindowName.STATUS)
            self._follow(window)
            window.widget.show()
        elif there is not None and not needed:
            self._there.pop((WindowName.STATUS, "")).widget.deleteLater()

    # What windows are told

    def follow(self, snapshot: Snapshot) -> None:
        """Show this minute where it is shown."""
        for window in tuple(self._there.values()):
            if window.widget.isVisible():
                window.follow(snapshot)

    def hear(self, event: NightChanged) -> None:
        """Tell what has become of a night where nights are shown."""
        for window in tuple(self._there.values()):
            window.hear(event)

    def settle(self, menu: QMenu) -> None:
        """Take the settings anew, and the menu that goes with them."""
        self._menu, self._look = menu, None
        open_now = [key for key, window in self._there.items() if window.widget.isVisible()]
        front = next((k for k, w in self._there.items() if w.widget.isActiveWindow()), None)
        for key, window in tuple(self._there.items()):
            self._take_settings(key, window)
        for key in open_now:
            if spec_of(key[0]).on_change is OnChange.COMES_BACK:
                self._show_again(key)
        if front in self._there:
            to_front(self._there[front].widget)

    def _take_settings(self, key: Key, window: "OpenWindow") -> None:
        match spec_of(key[0]).on_change:
            case OnChange.SETTLES:
                window.settle(self._queries.settings)
            case OnChange.CLOSES | OnChange.COMES_BACK as becomes:
                del self._there[key]
                if becomes is OnChange.COMES_BACK:
                    window.widget.close()  # some keep what was done in them
                window.widget.deleteLater()

    def _show_again(self, key: Key) -> None:
        """Show a window without taking the keyboard: it was open, and not asked for just now."""
        window = self._window(*key)
        self._follow(window)
        window.widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.widget.show()

    def show_folder(self, folder: str) -> None:
        """Show where the diary is in the settings, if these are open."""
        if self.is_open(WindowName.SETTINGS):
            self._there[WindowName.SETTINGS, ""].show_value("diary_folder", folder)

    def _follow(self, window: "OpenWindow") -> None:
        window.follow(self._queries.snapshot())

    # How they are built

    def _window(self, name: WindowName, about: str = "") -> "OpenWindow":
        return self._there.get((name, about)) or self._built(name, about)

    def _built(self, name: WindowName, about: str) -> "OpenWindow":
        from slaaprust.ui.shell.window_factory import BUILDERS, WindowContext

        context = WindowContext(
            self._actions, self._queries, self._services, self._dress(), self._menu, about
        )
        window = self._there[name, about] = BUILDERS[name](context)
        window.widget.destroyed.connect(lambda: self._forget((name, about), window))
        return window

    def _forget(self, key: Key, window: "OpenWindow") -> None:
        if self._there.get(key) is window:
            del self._there[key]

    def _dress(self) -> "Tokens":
        """Give the program its look; only who opens a window pays for it."""
        from slaaprust.ui.kit import theme

        if self._look is None:
            self._look = theme.tokens(self._queries.settings.colours)
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
