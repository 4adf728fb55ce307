"""The face: one tray icon, one prompt, and windows that are built when they are asked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from slaaprust.domain.drinks import Drink, find
from slaaprust.domain.fields import Refused
from slaaprust.domain.filling_in import Impossible, Sheet
from slaaprust.domain.handing_back import Parked
from slaaprust.domain.journal import Kept, Logged, Sip
from slaaprust.domain.outlook import Snapshot
from slaaprust.domain.prompt import Prompt
from slaaprust.domain.settings import LeftClick, Settings
from slaaprust.domain.told import LoggedIt, NightTold, NotSaved, Saved, Told, Undone
from slaaprust.domain.warnings import Preview, Warned
from slaaprust.ports import Aside, Drafts
from slaaprust.resources import resource
from slaaprust.ui import sentences
from slaaprust.ui.aloud import Computer
from slaaprust.ui.menu import TrayMenu
from slaaprust.ui.night_words import told_line
from slaaprust.ui.phrases import say, speak, spoken
from slaaprust.ui.tray import Tray
from slaaprust.ui.tray_icon import spec
from slaaprust.ui.warning_words import warning_line
from slaaprust.ui.wishes import Wishes

if TYPE_CHECKING:
    from slaaprust.ui.experiment_window import KnowsTrials
    from slaaprust.ui.gp_window import KnowsNights
    from slaaprust.ui.look import Tokens
    from slaaprust.ui.prompt_window import PromptWindow
    from slaaprust.ui.week_window import KnowsWeeks

    class Weeks(KnowsWeeks, KnowsTrials, Protocol):
        """All that is asked of the weeks."""


class KnowsThoughts(Protocol):
    """What was parked."""

    def tonight(self) -> tuple[Parked, ...]:
        """For the coming night."""

    def handed_back(self) -> tuple[Parked, ...]:
        """What this morning hands back."""

    def waiting(self) -> tuple[Parked, ...]:
        """What is not on disk yet."""


class KnowsDiary(Protocol):
    """What windows ask of the diary of nights."""

    def last_evening(self) -> date:
        """The evening of the last night that is over."""

    def asked(self) -> date | None:
        """The evening of the night that the morning asks for, if it does."""

    def sheet(self, evening: date) -> Sheet:
        """What filling in a night starts from."""

    def waiting(self) -> dict[date, Kept]:
        """The nights that are not on disk yet."""


class Knows(Protocol):
    """What windows ask before anything is done."""

    @property
    def thoughts(self) -> KnowsThoughts:
        """What was parked."""

    @property
    def nights(self) -> KnowsDiary:
        """The diary of nights."""

    @property
    def settings(self) -> Settings:
        """What the person has set."""

    @property
    def drinks(self) -> tuple[Drink, ...]:
        """All drinks."""

    @property
    def weeks(self) -> "Weeks":
        """What looking back asks."""

    @property
    def gp(self) -> "KnowsNights":
        """What the page for the GP asks."""

    def now(self) -> datetime:
        """Now."""

    def sip(self, word: str) -> Sip:
        """A drink by its word."""

    def preview(self, sip: Sip) -> Preview:
        """What a drink would mean."""

    def warnings(self, entry: Logged) -> tuple[Warned, ...]:
        """What there is to say of an entry."""

    def snapshot(self) -> Snapshot:
        """This minute."""


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


class Notifies(Protocol):
    """Sends a notification; false where that is not possible."""

    def send(
        self,
        title: str,
        body: str,
        actions: tuple[tuple[str, str], ...],
        on_action: Callable[[str], None],
    ) -> bool:
        """Send it in place of the one before."""


@runtime_checkable
class HasPages(Protocol):
    """A window of which a page can be asked for by its name."""

    def turn_to(self, page: str) -> None:
        """Open that page."""


@runtime_checkable
class HearsOfNights(Protocol):
    """A window that shows nights of the diary."""

    def hear(self, told: NightTold) -> None:
        """Show what has become of one."""


STAY = {
    "today",
    "status",
    "landing",
    "park",
    "morning",
    "diary",
}  # open on, in other words and colours
SAID_THERE = frozenset(("landing", "screens_off", "park", "rest"))  # by the landing itself
PAGED = ("cards", "pmr")  # `cards:landing` is the one window of cards, at a page of it
Sections = Callable[[], tuple[tuple[str, QWidget], ...]]  # pages of the settings, by their names
DoctorLines = Callable[[], tuple[tuple[str, tuple[str, ...]], ...]]


class Face(QObject):
    """Shows what it is given; what the person wants goes out through the wishes."""

    def __init__(self, wishes: Wishes, tray: Tray) -> None:
        super().__init__()
        self._wishes, self._tray = wishes, tray
        self._qt_words = QTranslator()
        self._prompt: Prompt | None = None
        self._windows: dict[str, QWidget] = {}
        self._look: Tokens | None = None
        self._settled: Settings | None = None

    def learn(
        self,
        knows: Knows,
        notifier: Notifies,
        doctor: DoctorLines,
        at_login: bool | None,
        sections: Sections,
        aside: Aside,
        drafts: Drafts,
        can_lock: Callable[[], bool],
        put: Callable[[str, bytes], str],
        computer: Computer,
    ) -> None:
        """Take what the face may ask; `at_login` is whether it starts then, None if unknown."""
        self._can_lock = can_lock
        self._knows, self._notifier, self._doctor = knows, notifier, doctor
        self._at_login, self._sections = at_login, sections
        self._aside, self._drafts = aside, drafts  # what reads years, and what is being typed
        self._put = put  # puts a file where the person wants it, or says why not
        self._computer = computer  # what leads through an exercise
        self.settle()

    def settle(self) -> None:
        """Take the settings anew: words, menu, look and windows follow them."""
        settings, before = self._knows.settings, self._settled
        self._settled = settings
        if before == settings:  # a window that opened anew while the program ends would stop it
            return
        if before and before != settings == replace(before, diary_folder=settings.diary_folder):
            self._show_folder(settings.diary_folder)  # nothing else of it is to be seen
            return
        QLocale.setDefault(QLocale(speak(settings.language)))
        self._translate_qt()
        self._tray.click_logs = settings.left_click is LeftClick.LOG
        self._menu = TrayMenu(self._wishes, settings.default_drink, self._favourites())
        self._tray.set_menu(self._menu)
        self._look = None
        open_now = [name for name, window in self._windows.items() if window.isVisible()]
        for name, window in tuple(self._windows.items()):
            if isinstance(window, Settles):
                window.settle(settings)
            else:
                del self._windows[name]
                window.deleteLater()
        for name in set(open_now) & {"today", "status", "cards"}:
            self.show(name)

    def _show_folder(self, folder: str) -> None:
        dialog = self._windows.get("settings")
        if dialog is not None and dialog.isVisible():
            from slaaprust.ui.settings_dialog import SettingsDialog

            assert isinstance(dialog, SettingsDialog)
            dialog.show_value("diary_folder", folder)

    def _translate_qt(self) -> None:
        """Let Qt's own words, such as those of a text field's menu, follow the language."""
        QCoreApplication.removeTranslator(self._qt_words)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if spoken() == "nl" and self._qt_words.load("qtbase_nl", where):
            QCoreApplication.installTranslator(self._qt_words)

    # What the companion asks of a face

    def prompt(self, prompt: Prompt) -> None:
        """Put a prompt before the person."""
        self._prompt = prompt
        if self._lands_with(prompt):
            self._prompt_window().leave()  # one that is still open says no more than the landing
        else:
            self._prompt_window().show_prompt(prompt, self._knows.snapshot())

    def _lands_with(self, prompt: Prompt) -> bool:
        """Answer whether the landing is before the person, which says these moments by itself."""
        window = self._windows.get("landing")
        return window is not None and window.isActiveWindow() and SAID_THERE.issuperset(prompt.ids)

    def withdraw(self) -> None:
        """Take the prompt away."""
        if self._prompt is not None:
            self._prompt = None
            self._prompt_window().leave()

    def render(self, snapshot: Snapshot) -> None:
        """Show this minute everywhere."""
        lines = (sentences.tray_line(snapshot), sentences.held_line(snapshot))
        self._tray.render(spec(snapshot), " · ".join(line for line in lines if line))
        self._menu.follow(snapshot, self._prompt is not None)
        for window in self._windows.values():
            if isinstance(window, Follows) and window.isVisible():
                window.follow(snapshot)

    def tell(self, told: Told) -> None:
        """Confirm what was done."""
        match told:
            case LoggedIt():
                self._confirm(told)
            case Undone(kept):
                self._notify(sentences.undone_line(kept))
            case NotSaved():
                self._notify(sentences.waiting_line(told))
            case NightTold():
                self._tell_of_night(told)
            case Saved():
                self._notify(sentences.saved_line())

    def _tell_of_night(self, told: NightTold) -> None:
        for window in self._windows.values():
            if isinstance(window, HearsOfNights):
                window.hear(told)
        if not told.unsaved:
            self._notify(told_line(told), undo="night" if not told.undone else "")

    # Windows, built when they are asked for

    def show(self, name: str) -> None:
        """Open a window, or bring it to the front; `correct:UID` is the log dialog for an entry."""
        if name == "prompt":
            if self._prompt:
                self._prompt_window().show_prompt(self._prompt, self._knows.snapshot())
                self._raise(self._prompt_window())
            return
        if name == "night":
            name = f"night:{self._knows.nights.last_evening()}"
        kind, _, page = name.partition(":")
        name = kind if kind in PAGED else name
        window = self._windows.get(name) or self._built(name)
        if isinstance(window, Follows):
            window.follow(self._knows.snapshot())
        self._raise(window)
        if page and isinstance(window, HasPages):
            window.turn_to(page)

    def without_tray(self, needed: bool) -> None:
        """Show the small status window where no panel holds the icon, and only there."""
        there = self._windows.get("status")
        if needed and there is None:
            window = self._built("status")
            window.follow(self._knows.snapshot()) if isinstance(window, Follows) else None
            window.show()
        elif there is not None and not needed:
            self._windows.pop("status").deleteLater()

    def close_window(self, name: str) -> None:
        """Close a window that has done its work."""
        if window := self._windows.get(name):
            window.close()

    def explain(self, refused: Refused) -> None:
        """Say why something was not taken: where it was filled in, if that is still open."""
        able = [w for w in self._windows.values() if isinstance(w, Explains) and w.isVisible()]
        of_a_night = [w for w in able if isinstance(w, HearsOfNights)]
        for window in of_a_night if isinstance(refused, Impossible) else able:
            window.explain(refused)
            return
        self._notify(sentences.refused_line(refused))

    def say_plainly(self, text: str) -> None:
        """Say something that has no place of its own; its first line is the title."""
        title, _, rest = text.partition("\n")
        self._notify(title, rest)

    def _built(self, name: str) -> QWidget:
        self._dress()
        window = self._build(name)
        self._windows[name] = window
        window.destroyed.connect(lambda: self._forget(name, window))
        return window

    def _forget(self, name: str, window: QWidget) -> None:
        if self._windows.get(name) is window:
            del self._windows[name]

    def _build(self, name: str) -> QWidget:
        kind, _, particulars = name.partition(":")
        match kind:
            case "today":
                return self._today()
            case "log" | "sport" | "sport-ahead" | "correct":
                return self._log_dialog(kind, particulars)
            case "tonight":
                from slaaprust.ui.tonight_dialog import TonightDialog

                return TonightDialog(self._wishes, self._knows.snapshot())
            case "landing" | "pmr" | "park" | "morning" | "thoughts" | "diary" | "night":
                return self._of_the_night(kind, particulars)
            case "settings":
                return self._settings_dialog()
            case "welcome":
                return self._welcome()
            case "doctor" | "cards":
                return self._to_read(kind)
            case "week" | "experiment" | "gp":
                return self._of_weeks(kind)
            case "status":
                from slaaprust.ui.status_window import StatusWindow

                return StatusWindow(self._wishes, self._menu, self._knows.settings.default_drink)
        raise KeyError(name)

    def _today(self) -> QWidget:
        from slaaprust.ui.today import Today

        look = self._dress()
        favourites = self._favourites()
        return Today(self._wishes, look, favourites, self._knows.sip, self._knows.preview)

    def _log_dialog(self, kind: str, uid: str) -> QWidget:
        from slaaprust.ui.log_dialog import LogDialog, What

        snapshot = self._knows.snapshot()
        kept = next((each.entry for each in snapshot.kept if each.uid == uid), None)
        entry = kept if isinstance(kept, Logged) else None
        dialog = LogDialog(
            self._wishes, snapshot, self._knows.drinks, self._knows.warnings, entry, uid
        )
        if kind.startswith("sport"):
            dialog.choose(What.SPORT, ahead=kind == "sport-ahead")
        return dialog

    def _of_the_night(self, kind: str, evening: str) -> QWidget:
        """Build what leads to the night, or looks back on it and on what was put down for it."""
        thoughts = self._knows.thoughts
        match kind:
            case "landing":
                from slaaprust.ui.landing_window import LandingWindow

                return LandingWindow(self._wishes, self._can_lock)
            case "pmr":
                from slaaprust.ui.relaxation_dialog import RelaxationDialog

                settings = self._knows.settings
                return RelaxationDialog(self._wishes, settings, self._dress(), self._computer)
            case "park":
                from slaaprust.ui.parking_dialog import ParkingDialog

                keeps = self._knows.settings.keep_thoughts
                return ParkingDialog(self._wishes, thoughts.tonight, self._drafts, keeps)
            case "morning":
                return self._morning()
            case "diary" | "night":
                return self._night(evening) if evening else self._diary()
        from slaaprust.ui.thoughts_window import ThoughtsWindow

        return ThoughtsWindow(self._wishes, self._aside, thoughts.waiting)

    def _to_read(self, kind: str) -> QWidget:
        """Build what is only read."""
        if kind == "doctor":
            from slaaprust.ui.doctor_window import DoctorWindow

            return DoctorWindow(self._doctor())
        from slaaprust.ui.cards_window import CardsWindow

        return CardsWindow()

    def _diary(self) -> QWidget:
        from slaaprust.ui.diary_window import DiaryWindow

        look, nights = self._dress(), self._knows.nights
        return DiaryWindow(self._wishes, look, self._aside, nights.last_evening(), nights.waiting)

    def _night(self, evening: str) -> QWidget:
        from slaaprust.ui.night_dialog import NightDialog

        sheet = self._knows.nights.sheet(date.fromisoformat(evening))
        return NightDialog(self._wishes, sheet, self._knows.now, self._drafts)

    def _morning(self) -> QWidget:
        """Build the morning, with the night that is asked for on top."""
        from slaaprust.ui.morning_window import MorningWindow
        from slaaprust.ui.night_dialog import MorningOfNight, NightPage

        thoughts, evening = self._knows.thoughts.handed_back(), self._knows.nights.asked()
        if evening is None:
            return MorningWindow(self._wishes, thoughts)
        sheet = self._knows.nights.sheet(evening)
        page = NightPage(self._wishes, sheet, self._knows.now, self._drafts)
        return MorningOfNight(self._wishes, thoughts, page)

    def _settings_dialog(self) -> QWidget:
        from slaaprust.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._knows.settings)
        for name, page in self._sections():
            dialog.add_section(name, page)
        dialog.chosen.connect(self._wishes.change.emit)
        return dialog

    def _welcome(self) -> QWidget:
        from slaaprust.ui.welcome import Welcome

        welcome = Welcome(self._wishes, self._knows.settings, self._at_login)
        welcome.chosen.connect(self._wishes.settle_in.emit)
        # Closing it is an answer too: all stays as it is, and it does not come back.
        welcome.rejected.connect(lambda: self._wishes.change.emit(self._knows.settings))
        return welcome

    def _gp(self) -> QWidget:
        from slaaprust.ui.gp_window import GpWindow

        look, gp = self._dress(), self._knows.gp
        return GpWindow(self._wishes, look, gp, self._aside, self._drafts, self._put)

    def _of_weeks(self, kind: str) -> QWidget:
        if kind == "gp":
            return self._gp()
        look, weeks = self._dress(), self._knows.weeks
        if kind == "experiment":
            from slaaprust.ui.experiment_window import ExperimentWindow

            return ExperimentWindow(self._wishes, look, weeks, self._aside)
        from slaaprust.ui.week_window import WeekWindow

        return WeekWindow(self._wishes, look, weeks, self._aside, self._put)

    def _prompt_window(self) -> "PromptWindow":
        from slaaprust.ui.prompt_window import PromptWindow

        window = self._windows.get("prompt")
        if not isinstance(window, PromptWindow):
            self._dress()
            window = self._windows["prompt"] = PromptWindow(self._wishes, self._can_lock)
        return window

    def _dress(self) -> "Tokens":
        """Give the program its look; only who opens a window pays for it."""
        from slaaprust.ui import look

        if self._look is None:
            self._look = look.tokens(self._knows.settings.colours)
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            look.dress(app, self._look)
            app.setWindowIcon(QIcon(str(resource("slaaprust.svg"))))
        return self._look

    def _raise(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def _favourites(self) -> tuple[Drink, ...]:
        drinks = self._knows.drinks
        return tuple(find(word, drinks) for word in self._knows.settings.favourites)

    # Notifications

    def _confirm(self, told: LoggedIt) -> None:
        snapshot = self._knows.snapshot()
        lines = [warning_line(each, snapshot) for each in told.warnings]
        self._notify(sentences.logged_line(told.entry, snapshot), "\n".join(lines), told.uid)

    def _notify(self, title: str, body: str = "", undo: str = "") -> None:
        """Send a message; a click on it opens the day, and what was logged can be undone."""
        actions = [("default", say("menu", "Vandaag"))]
        if undo:
            actions.append(("undo", say("log", "Ongedaan maken")))

        def chosen(key: str) -> None:
            if key == "undo" and undo == "night":
                self._wishes.undo_night.emit()
            elif key == "undo":
                self._wishes.undo.emit(undo)
            else:
                self._wishes.show.emit("today")

        if not self._notifier.send(title, body, tuple(actions), chosen):
            self._tray.message(title, body)
