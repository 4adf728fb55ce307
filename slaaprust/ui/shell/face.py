"""The face: one tray icon, one prompt, messages, and windows when they are asked for."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from slaaprust.core.windows import WindowName
from slaaprust.domain.settings.settings import LeftClick, Settings
from slaaprust.domain.tonight.events import (
    AllSaved,
    EntryLogged,
    EntryUndone,
    EntryUnsaved,
    Event,
    NightChanged,
)
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Actions
from slaaprust.ui.queries import Queries, Services
from slaaprust.ui.shell.menu import TrayMenu
from slaaprust.ui.shell.tray import Tray
from slaaprust.ui.shell.tray_icon import spec
from slaaprust.ui.shell.window_manager import WindowManager, to_front
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say, speak, spoken
from slaaprust.wording.nights import told_line
from slaaprust.wording.warnings import warning_line

if TYPE_CHECKING:
    from slaaprust.ui.prompt.window import PromptWindow

SAID_THERE = frozenset(("landing", "screens_off", "park", "rest"))  # by the landing itself


class QtFace(QObject):
    """Shows what it is given; what the person wants goes out as actions."""

    def __init__(self, actions: Actions, queries: Queries, services: Services, tray: Tray) -> None:
        super().__init__()
        self._actions, self._queries, self._notifier = actions, queries, services.notifier
        self._tray = tray
        self._qt_words = QTranslator()
        self._prompt: Prompt | None = None
        self._settled: Settings | None = None
        self.windows = WindowManager(actions, queries, services)
        tray.coffee.connect(actions.log_default)
        tray.opened.connect(lambda: actions.show(WindowName.TODAY))
        self.settle()

    def settle(self) -> None:
        """Take the settings anew: words, menu, look and windows follow them."""
        settings, before = self._queries.settings, self._settled
        self._settled = settings
        if before == settings:  # a window that opened anew while the program ends would stop it
            return
        if before and settings == replace(before, diary_folder=settings.diary_folder):
            self.windows.show_folder(settings.diary_folder)  # nothing else of it is to be seen
            return
        QLocale.setDefault(QLocale(speak(settings.language)))
        self._translate_qt()
        self._tray.click_logs = settings.left_click is LeftClick.LOG
        self._menu = TrayMenu(self._actions, settings.default_drink, self._queries.favourites)
        self._tray.set_menu(self._menu)
        prompt = self._prompt if self.windows.is_open(WindowName.PROMPT) else None
        self.windows.settle(self._menu)
        if prompt:
            self._prompt_window().show_prompt(prompt, self._queries.snapshot())

    def _translate_qt(self) -> None:
        """Let Qt's own words, such as those of a text field's menu, follow the language."""
        QCoreApplication.removeTranslator(self._qt_words)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if spoken() == "nl" and self._qt_words.load("qtbase_nl", where):
            QCoreApplication.installTranslator(self._qt_words)

    # What the companion asks of a face

    def show(self, window: WindowName, page: str = "") -> None:
        """Open a window, or bring it to the front."""
        if window is not WindowName.PROMPT:
            self.windows.open(window, page)
        elif self._prompt:
            self._prompt_window().show_prompt(self._prompt, self._queries.snapshot())
            to_front(self._prompt_window())

    def prompt(self, prompt: Prompt) -> None:
        """Put a prompt before the person."""
        self._prompt = prompt
        if SAID_THERE.issuperset(prompt.ids) and self.windows.is_in_front(WindowName.LANDING):
            self._prompt_window().leave()  # one that is still open says no more than the landing
        else:
            self._prompt_window().show_prompt(prompt, self._queries.snapshot())

    def withdraw(self) -> None:
        """Take the prompt away."""
        if self._prompt is not None:
            self._prompt = None
            self._prompt_window().leave()

    def _prompt_window(self) -> "PromptWindow":
        from slaaprust.ui.prompt.window import PromptWindow

        window = self.windows.widget(WindowName.PROMPT)
        assert isinstance(window, PromptWindow)
        return window

    def render(self, snapshot: Snapshot) -> None:
        """Show this minute everywhere."""
        lines = (sentences.tray_line, sentences.behind_line, sentences.held_line)
        self._tray.render(spec(snapshot), sentences.beside(*(line(snapshot) for line in lines)))
        self._menu.follow(snapshot, self._prompt is not None)
        self.windows.follow(snapshot)

    def tell(self, event: Event) -> None:
        """Confirm what was done."""
        match event:
            case EntryLogged():
                self._confirm(event)
            case EntryUndone(kept):
                self._notify(sentences.undone_line(kept))
            case EntryUnsaved():
                self._notify(sentences.waiting_line(event))
            case NightChanged():
                self._tell_of_night(event)
            case AllSaved():
                self._notify(sentences.saved_line())

    # Messages

    def explain(self, refused: Refused) -> None:
        """Say why something was not taken."""
        self._notify(sentences.refused_line(refused))

    def inform(self, text: str) -> None:
        """Say something that has no place of its own; its first line is the title."""
        title, _, rest = text.partition("\n")
        self._notify(title, rest)

    def _tell_of_night(self, told: NightChanged) -> None:
        self.windows.hear(told)
        if not told.unsaved:
            self._notify(told_line(told), undo="night" if not told.undone else "")

    def _confirm(self, told: EntryLogged) -> None:
        snapshot = self._queries.snapshot()
        lines = [warning_line(each, snapshot) for each in told.warnings]
        self._notify(sentences.logged_line(told.entry, snapshot), "\n".join(lines), told.uid)

    def _notify(self, title: str, body: str = "", undo: str = "") -> None:
        """Send a message; a click on it opens the day, and what was logged can be undone."""
        actions = [("default", say("menu", "Vandaag"))]
        if undo:
            actions.append(("undo", say("log", "Ongedaan maken")))

        def chosen(key: str) -> None:
            if key == "undo" and undo == "night":
                self._actions.undo_night()
            elif key == "undo":
                self._actions.undo(undo)
            else:
                self._actions.show(WindowName.TODAY)

        if not self._notifier.send(title, body, tuple(actions), chosen):
            self._tray.message(title, body)
