"""The windows by name, and what becomes of each when settings change; one row a window."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class WindowName(StrEnum):
    """The windows; the values are the words of `slaaprust show`."""

    TODAY = "today"
    STATUS = "status"
    PROMPT = "prompt"
    TONIGHT = "tonight"
    LOG = "log"
    CORRECT = "correct"
    SPORT = "sport"
    SPORT_AHEAD = "sport-ahead"
    LANDING = "landing"
    PARK = "park"
    MORNING = "morning"
    THOUGHTS = "thoughts"
    NIGHT = "night"
    DIARY = "diary"
    WEEK = "week"
    EXPERIMENT = "experiment"
    GP = "gp"
    RELAXATION = "pmr"
    SETTINGS = "settings"
    WELCOME = "welcome"
    CARDS = "cards"
    DOCTOR = "doctor"


class OnChange(Enum):
    """What becomes of a window when settings change: its words and colours may be others then."""

    CLOSES = auto()
    COMES_BACK = auto()  # built anew, where it was open
    STAYS = auto()  # as it is: what is half filled in there is kept nowhere yet
    SETTLES = auto()  # takes the settings while it goes on


@dataclass(frozen=True, slots=True)
class WindowSpec:
    """One window; `by_word` says that `slaaprust show` opens it.

    One that has `pages` is there once, and turns to the page that is asked for; any other is there
    once for each of what it is about, such as the uid of an entry.
    """

    name: WindowName
    on_change: OnChange = OnChange.CLOSES
    by_word: bool = False
    pages: bool = False


WINDOWS = (
    WindowSpec(WindowName.TODAY, OnChange.COMES_BACK, by_word=True),
    WindowSpec(WindowName.STATUS, OnChange.COMES_BACK),
    WindowSpec(WindowName.PROMPT),
    WindowSpec(WindowName.TONIGHT),
    WindowSpec(WindowName.LOG, OnChange.STAYS, by_word=True),
    WindowSpec(WindowName.CORRECT, OnChange.STAYS),
    WindowSpec(WindowName.SPORT, OnChange.STAYS),
    WindowSpec(WindowName.SPORT_AHEAD, OnChange.STAYS),
    WindowSpec(WindowName.LANDING, OnChange.COMES_BACK, by_word=True),
    WindowSpec(WindowName.PARK, by_word=True),
    WindowSpec(WindowName.MORNING, by_word=True),
    WindowSpec(WindowName.THOUGHTS, by_word=True),
    WindowSpec(WindowName.NIGHT, by_word=True),
    WindowSpec(WindowName.DIARY, OnChange.COMES_BACK, by_word=True),
    WindowSpec(WindowName.WEEK, OnChange.COMES_BACK, by_word=True),
    WindowSpec(WindowName.EXPERIMENT, by_word=True),
    WindowSpec(WindowName.GP, by_word=True),
    WindowSpec(WindowName.RELAXATION, OnChange.SETTLES, by_word=True, pages=True),
    WindowSpec(WindowName.SETTINGS, by_word=True),
    WindowSpec(WindowName.CARDS, OnChange.COMES_BACK, by_word=True, pages=True),
    WindowSpec(WindowName.WELCOME),
    WindowSpec(WindowName.DOCTOR, OnChange.COMES_BACK, by_word=True),
)


def spec_of(name: WindowName) -> WindowSpec:
    """Return the row of a window."""
    return next(each for each in WINDOWS if each.name is name)
