"""How each window is built: one row in the table, by the name that it is asked for with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QMenu, QWidget

from slaaprust.domain.records.journal import Logged
from slaaprust.ui.actions import Wishes
from slaaprust.ui.kit.theme import Tokens
from slaaprust.ui.queries import Knows, Means


@dataclass(frozen=True, slots=True)
class Site:
    """What a window is built with; `about` is what follows the colon in its name."""

    wishes: Wishes
    means: Means
    look: Tokens
    menu: QMenu
    about: str

    @property
    def knows(self) -> Knows:
        """What it may ask."""
        return self.means.knows


# The day


def _today(site: Site) -> QWidget:
    from slaaprust.ui.day.window import Today

    knows, means = site.knows, site.means
    return Today(site.wishes, site.look, means.favourites, knows.sip, knows.preview, means.put)


def _status(site: Site) -> QWidget:
    from slaaprust.ui.shell.status_window import StatusWindow

    return StatusWindow(site.wishes, site.menu, site.knows.settings.default_drink)


def _prompt(site: Site) -> QWidget:
    from slaaprust.ui.prompt.window import PromptWindow

    return PromptWindow(site.wishes, site.means.can_lock)


def _tonight(site: Site) -> QWidget:
    from slaaprust.ui.day.tonight_dialog import TonightDialog

    return TonightDialog(site.wishes, site.knows.snapshot())


def _log(site: Site) -> QWidget:
    """Build the dialog for what was had, empty or with the entry whose uid the name gives."""
    from slaaprust.ui.day.log_dialog import LogDialog

    knows, uid, snapshot = site.knows, site.about, site.knows.snapshot()
    kept = next((each.entry for each in snapshot.kept if each.uid == uid), None)
    entry = kept if isinstance(kept, Logged) else None
    return LogDialog(site.wishes, snapshot, knows.drinks, knows.warnings, entry, uid)


def _sport(site: Site, ahead: bool = False) -> QWidget:
    from slaaprust.ui.day.log_dialog import LogDialog, What

    dialog = _log(site)
    assert isinstance(dialog, LogDialog)
    dialog.choose(What.SPORT, ahead=ahead)
    return dialog


def _sport_ahead(site: Site) -> QWidget:
    return _sport(site, ahead=True)


# The way to the night


def _landing(site: Site) -> QWidget:
    from slaaprust.ui.landing.window import LandingWindow

    return LandingWindow(site.wishes, site.means.can_lock)


def _relaxation(site: Site) -> QWidget:
    from slaaprust.ui.relaxation.window import RelaxationDialog

    return RelaxationDialog(site.wishes, site.knows.settings, site.look, site.means.computer)


def _parking(site: Site) -> QWidget:
    from slaaprust.ui.thoughts.parking_dialog import ParkingDialog

    tonight, keeps = site.knows.thoughts.tonight, site.knows.settings.keep_thoughts
    return ParkingDialog(site.wishes, tonight, site.means.drafts, keeps)


# The morning, and looking back


def _morning(site: Site) -> QWidget:
    """Build the morning, with the night that is asked for on top."""
    from slaaprust.ui.diary.night_dialog import MorningOfNight, NightPage
    from slaaprust.ui.thoughts.morning_window import MorningWindow

    knows = site.knows
    thoughts, evening = knows.thoughts.handed_back(), knows.nights.asked()
    if evening is None:
        return MorningWindow(site.wishes, thoughts)
    page = NightPage(site.wishes, knows.nights.sheet(evening), knows.now, site.means.drafts)
    return MorningOfNight(site.wishes, thoughts, page)


def _thoughts(site: Site) -> QWidget:
    from slaaprust.ui.thoughts.thoughts_window import ThoughtsWindow

    return ThoughtsWindow(site.wishes, site.means.aside, site.knows.thoughts.waiting)


def _diary(site: Site) -> QWidget:
    from slaaprust.ui.diary.diary_window import DiaryWindow

    aside, nights = site.means.aside, site.knows.nights
    return DiaryWindow(site.wishes, site.look, aside, nights.last_evening(), nights.waiting)


def _night(site: Site) -> QWidget:
    from slaaprust.ui.diary.night_dialog import NightDialog

    sheet = site.knows.nights.sheet(date.fromisoformat(site.about))
    return NightDialog(site.wishes, sheet, site.knows.now, site.means.drafts)


def _week(site: Site) -> QWidget:
    from slaaprust.ui.review.week_window import WeekWindow

    means = site.means
    return WeekWindow(site.wishes, site.look, site.knows.weeks, means.aside, means.put)


def _experiment(site: Site) -> QWidget:
    from slaaprust.ui.review.experiment_window import ExperimentWindow

    return ExperimentWindow(site.wishes, site.look, site.knows.weeks, site.means.aside)


def _gp(site: Site) -> QWidget:
    from slaaprust.ui.gp.window import GpWindow

    means, gp = site.means, site.knows.gp
    return GpWindow(site.wishes, site.look, gp, means.aside, means.drafts, means.put)


# The program itself


def _settings(site: Site) -> QWidget:
    from slaaprust.ui.settings.window import SettingsDialog

    dialog = SettingsDialog(site.knows.settings)
    for name, page in site.means.sections():
        dialog.add_section(name, page)
    dialog.chosen.connect(site.wishes.change.emit)
    return dialog


def _welcome(site: Site) -> QWidget:
    from slaaprust.ui.settings.welcome import Welcome

    welcome = Welcome(site.wishes, site.knows.settings, site.means.at_login)
    welcome.chosen.connect(site.wishes.settle_in.emit)
    # Closing it is an answer too: all stays as it is, and it does not come back.
    welcome.rejected.connect(lambda: site.wishes.change.emit(site.knows.settings))
    return welcome


def _doctor(site: Site) -> QWidget:
    from slaaprust.ui.help.doctor_window import DoctorWindow

    return DoctorWindow(site.means.doctor())


def _cards(site: Site) -> QWidget:
    from slaaprust.ui.help.cards_window import CardsWindow

    return CardsWindow()


BUILDERS: dict[str, Callable[[Site], QWidget]] = {
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
