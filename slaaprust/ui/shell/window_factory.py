"""How each window is built: one row in the table, by the name that it is asked for with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from slaaprust.core.windows import WindowName
from slaaprust.domain.records.journal import Logged, Workout
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.theme import Tokens
from slaaprust.ui.queries import Queries, Services

if TYPE_CHECKING:
    from slaaprust.ui.day.log_dialog import LogDialog


def _nothing(*_: object) -> None:
    """Do nothing, for a window that need not hear of it."""


@dataclass(frozen=True, slots=True)
class WindowContext:
    """What a window is built with; `about` is what it is about, such as the uid of an entry."""

    actions: Actions
    queries: Queries
    services: Services
    look: Tokens
    menu: QMenu
    about: str


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window that is there, with what it wants to be told."""

    widget: QWidget
    follow: Callable[[Snapshot], object] = _nothing  # the minute, while it is on the screen
    settle: Callable[[Settings], object] = _nothing  # settings that changed while it goes on
    hear: Callable[[NightChanged], object] = _nothing  # what has become of a night
    turn_to: Callable[[str], object] = _nothing  # the page to be opened
    show_value: Callable[[str, object], object] = _nothing  # a setting that was changed elsewhere


# The day


def _today(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.day.window import DayWindow

    queries, save_file = context.queries, context.services.save_file
    sip, preview, favourites = queries.sip, queries.preview, queries.favourites
    window = DayWindow(context.actions, context.look, favourites, sip, preview, save_file)
    return OpenWindow(window, follow=window.follow)


def _status(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.shell.status_window import StatusWindow

    drink = context.queries.settings.default_drink
    window = StatusWindow(context.actions, context.menu, drink)
    return OpenWindow(window, follow=window.follow)


def _prompt(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.prompt.window import PromptWindow

    return OpenWindow(PromptWindow(context.actions, context.services.can_lock))


def _tonight(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.day.tonight_dialog import TonightDialog

    return OpenWindow(TonightDialog(context.actions, context.queries.snapshot()))


def _log(context: WindowContext) -> OpenWindow:
    """Build the dialog for what was had, empty or with the entry that it is about."""
    return OpenWindow(_log_dialog(context))


def _sport(context: WindowContext) -> OpenWindow:
    dialog = _log_dialog(context)
    dialog.choose(Workout)
    return OpenWindow(dialog)


def _sport_ahead(context: WindowContext) -> OpenWindow:
    dialog = _log_dialog(context)
    dialog.choose(Workout, ahead=True)
    return OpenWindow(dialog)


def _log_dialog(context: WindowContext) -> "LogDialog":
    from slaaprust.ui.day.log_dialog import LogDialog

    queries, uid, snapshot = context.queries, context.about, context.queries.snapshot()
    kept = next((each.entry for each in snapshot.kept if each.uid == uid), None)
    entry = kept if isinstance(kept, Logged) else None
    return LogDialog(context.actions, snapshot, queries.drinks, queries.warnings, entry, uid)


# The way to the night


def _landing(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.landing.window import LandingWindow

    window = LandingWindow(context.actions, context.services.can_lock)
    return OpenWindow(window, follow=window.follow)


def _relaxation(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.relaxation.window import RelaxationWindow

    settings, computer = context.queries.settings, context.services.computer
    window = RelaxationWindow(context.actions, settings, context.look, computer)
    return OpenWindow(window, settle=window.settle, turn_to=window.turn_to)


def _parking(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.thoughts.parking_dialog import ParkingDialog

    tonight, keeps = context.queries.thoughts.tonight, context.queries.settings.keep_thoughts
    return OpenWindow(ParkingDialog(context.actions, tonight, context.services.drafts, keeps))


# The morning, and looking back


def _morning(context: WindowContext) -> OpenWindow:
    """Build the morning, with the night that is asked for on top."""
    from slaaprust.ui.diary.night_dialog import MorningOfNight, NightPage
    from slaaprust.ui.thoughts.morning_window import MorningWindow

    queries, drafts = context.queries, context.services.drafts
    thoughts, evening = queries.thoughts.handed_back(), queries.diary.asked()
    if evening is None:
        return OpenWindow(MorningWindow(context.actions, thoughts))
    page = NightPage(context.actions, queries.diary.sheet(evening), queries.now, drafts)
    window = MorningOfNight(context.actions, thoughts, page)
    return OpenWindow(window, hear=window.hear)


def _thoughts(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.thoughts.thoughts_window import ThoughtsWindow

    background, waiting = context.services.background, context.queries.thoughts.waiting
    return OpenWindow(ThoughtsWindow(context.actions, background, waiting))


def _diary(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.diary.diary_window import DiaryWindow

    background, diary = context.services.background, context.queries.diary
    last, waiting = diary.last_evening(), diary.waiting
    window = DiaryWindow(context.actions, context.look, background, last, waiting)
    return OpenWindow(window, hear=window.hear)


def _night(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.diary.night_dialog import NightDialog

    sheet = context.queries.diary.sheet(date.fromisoformat(context.about))
    drafts = context.services.drafts
    window = NightDialog(context.actions, sheet, context.queries.now, drafts)
    return OpenWindow(window, hear=window.hear)


def _week(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.review.week_window import WeekWindow

    review, services = context.queries.review, context.services
    background, save_file = services.background, services.save_file
    return OpenWindow(WeekWindow(context.actions, context.look, review, background, save_file))


def _experiment(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.review.experiment_window import ExperimentWindow

    review, background = context.queries.review, context.services.background
    return OpenWindow(ExperimentWindow(context.actions, context.look, review, background))


def _gp(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.gp.window import GpWindow

    gp, services = context.queries.gp, context.services
    background, drafts, save_file = services.background, services.drafts, services.save_file
    window = GpWindow(context.actions, context.look, gp, background, drafts, save_file)
    return OpenWindow(window)


# The program itself


def _settings(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.settings.window import SettingsWindow

    window = SettingsWindow(context.queries.settings, context.actions.change)
    for name, page in context.services.sections():
        window.add_section(name, page)
    return OpenWindow(window, show_value=window.show_value)


def _welcome(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.settings.welcome import Welcome

    settings, at_login = context.queries.settings, context.services.at_login
    return OpenWindow(Welcome(context.actions, settings, at_login))


def _doctor(context: WindowContext) -> OpenWindow:
    from slaaprust.ui.help.doctor_window import DoctorWindow

    return OpenWindow(DoctorWindow(context.services.doctor()))


def _cards(_: WindowContext) -> OpenWindow:
    from slaaprust.ui.help.cards_window import CardsWindow

    window = CardsWindow()
    return OpenWindow(window, turn_to=window.turn_to)


BUILDERS: Mapping[WindowName, Callable[[WindowContext], OpenWindow]] = {
    WindowName.TODAY: _today,
    WindowName.STATUS: _status,
    WindowName.PROMPT: _prompt,
    WindowName.TONIGHT: _tonight,
    WindowName.LOG: _log,
    WindowName.CORRECT: _log,
    WindowName.SPORT: _sport,
    WindowName.SPORT_AHEAD: _sport_ahead,
    WindowName.LANDING: _landing,
    WindowName.RELAXATION: _relaxation,
    WindowName.PARK: _parking,
    WindowName.MORNING: _morning,
    WindowName.THOUGHTS: _thoughts,
    WindowName.DIARY: _diary,
    WindowName.NIGHT: _night,
    WindowName.WEEK: _week,
    WindowName.EXPERIMENT: _experiment,
    WindowName.GP: _gp,
    WindowName.SETTINGS: _settings,
    WindowName.WELCOME: _welcome,
    WindowName.DOCTOR: _doctor,
    WindowName.CARDS: _cards,
}
