"""How each window is built: one row in the table, by the name that it is asked for with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QMenu, QWidget

from slaaprust.domain.records.journal import Logged
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.theme import Tokens
from slaaprust.ui.queries import Queries, Services


@dataclass(frozen=True, slots=True)
class WindowContext:
    """What a window is built with; `about` is what follows the colon in its name."""

    actions: Actions
    services: Services
    look: Tokens
    menu: QMenu
    about: str

    @property
    def queries(self) -> Queries:
        """What it may ask."""
        return self.services.queries


# The day


def _today(context: WindowContext) -> QWidget:
    from slaaprust.ui.day.window import DayWindow

    queries, services = context.queries, context.services
    return DayWindow(
        context.actions,
        context.look,
        services.favourites,
        queries.sip,
        queries.preview,
        services.save_file,
    )


def _status(context: WindowContext) -> QWidget:
    from slaaprust.ui.shell.status_window import StatusWindow

    return StatusWindow(context.actions, context.menu, context.queries.settings.default_drink)


def _prompt(context: WindowContext) -> QWidget:
    from slaaprust.ui.prompt.window import PromptWindow

    return PromptWindow(context.actions, context.services.can_lock)


def _tonight(context: WindowContext) -> QWidget:
    from slaaprust.ui.day.tonight_dialog import TonightDialog

    return TonightDialog(context.actions, context.queries.snapshot())


def _log(context: WindowContext) -> QWidget:
    """Build the dialog for what was had, empty or with the entry whose uid the name gives."""
    from slaaprust.ui.day.log_dialog import LogDialog

    queries, uid, snapshot = context.queries, context.about, context.queries.snapshot()
    kept = next((each.entry for each in snapshot.kept if each.uid == uid), None)
    entry = kept if isinstance(kept, Logged) else None
    return LogDialog(context.actions, snapshot, queries.drinks, queries.warnings, entry, uid)


def _sport(context: WindowContext, ahead: bool = False) -> QWidget:
    from slaaprust.ui.day.log_dialog import LogDialog, What

    dialog = _log(context)
    assert isinstance(dialog, LogDialog)
    dialog.choose(What.SPORT, ahead=ahead)
    return dialog


def _sport_ahead(context: WindowContext) -> QWidget:
    return _sport(context, ahead=True)


# The way to the night


def _landing(context: WindowContext) -> QWidget:
    from slaaprust.ui.landing.window import LandingWindow

    return LandingWindow(context.actions, context.services.can_lock)


def _relaxation(context: WindowContext) -> QWidget:
    from slaaprust.ui.relaxation.window import RelaxationWindow

    return RelaxationWindow(
        context.actions, context.queries.settings, context.look, context.services.computer
    )


def _parking(context: WindowContext) -> QWidget:
    from slaaprust.ui.thoughts.parking_dialog import ParkingDialog

    tonight, keeps = context.queries.thoughts.tonight, context.queries.settings.keep_thoughts
    return ParkingDialog(context.actions, tonight, context.services.drafts, keeps)


# The morning, and looking back


def _morning(context: WindowContext) -> QWidget:
    """Build the morning, with the night that is asked for on top."""
    from slaaprust.ui.diary.night_dialog import MorningOfNight, NightPage
    from slaaprust.ui.thoughts.morning_window import MorningWindow

    queries = context.queries
    thoughts, evening = queries.thoughts.handed_back(), queries.diary.asked()
    if evening is None:
        return MorningWindow(context.actions, thoughts)
    page = NightPage(
        context.actions, queries.diary.sheet(evening), queries.now, context.services.drafts
    )
    return MorningOfNight(context.actions, thoughts, page)


def _thoughts(context: WindowContext) -> QWidget:
    from slaaprust.ui.thoughts.thoughts_window import ThoughtsWindow

    return ThoughtsWindow(
        context.actions, context.services.background, context.queries.thoughts.waiting
    )


def _diary(context: WindowContext) -> QWidget:
    from slaaprust.ui.diary.diary_window import DiaryWindow

    background, nights = context.services.background, context.queries.diary
    return DiaryWindow(
        context.actions, context.look, background, nights.last_evening(), nights.waiting
    )


def _night(context: WindowContext) -> QWidget:
    from slaaprust.ui.diary.night_dialog import NightDialog

    sheet = context.queries.diary.sheet(date.fromisoformat(context.about))
    return NightDialog(context.actions, sheet, context.queries.now, context.services.drafts)


def _week(context: WindowContext) -> QWidget:
    from slaaprust.ui.review.week_window import WeekWindow

    services = context.services
    return WeekWindow(
        context.actions,
        context.look,
        context.queries.review,
        services.background,
        services.save_file,
    )


def _experiment(context: WindowContext) -> QWidget:
    from slaaprust.ui.review.experiment_window import ExperimentWindow

    return ExperimentWindow(
        context.actions, context.look, context.queries.review, context.services.background
    )


def _gp(context: WindowContext) -> QWidget:
    from slaaprust.ui.gp.window import GpWindow

    services, gp = context.services, context.queries.gp
    return GpWindow(
        context.actions, context.look, gp, services.background, services.drafts, services.save_file
    )


# The program itself


def _settings(context: WindowContext) -> QWidget:
    from slaaprust.ui.settings.window import SettingsWindow

    dialog = SettingsWindow(context.queries.settings)
    for name, page in context.services.sections():
        dialog.add_section(name, page)
    dialog.chosen.connect(context.actions.change.emit)
    return dialog


def _welcome(context: WindowContext) -> QWidget:
    from slaaprust.ui.settings.welcome import Welcome

    welcome = Welcome(context.actions, context.queries.settings, context.services.at_login)
    welcome.chosen.connect(context.actions.settle_in.emit)
    # Closing it is an answer too: all stays as it is, and it does not come back.
    welcome.rejected.connect(lambda: context.actions.change.emit(context.queries.settings))
    return welcome


def _doctor(context: WindowContext) -> QWidget:
    from slaaprust.ui.help.doctor_window import DoctorWindow

    return DoctorWindow(context.services.doctor())


def _cards(context: WindowContext) -> QWidget:
    from slaaprust.ui.help.cards_window import CardsWindow

    return CardsWindow()


BUILDERS: dict[str, Callable[[WindowContext], QWidget]] = {
    "today": _today,
    "status": _status,
    "prompt": _prompt,
    "tonight": _tonight,
    "log": _log,
    "correct": _log,
    "sport": _sport,
    "sport-ahead": _sport_ahead,
    "landing": _landing,
    "pmr": _relaxation,
    "park": _parking,
    "morning": _morning,
    "thoughts": _thoughts,
    "diary": _diary,
    "night": _night,
    "week": _week,
    "experiment": _experiment,
    "gp": _gp,
    "settings": _settings,
    "welcome": _welcome,
    "doctor": _doctor,
    "cards": _cards,
}
