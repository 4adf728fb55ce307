"""One night of the diary: each question once, with its kind, label, help and word.

Times are kept as moments, with their zone, and not as times on the clock: so a night tells by
itself how long it was, whatever the clock did in it and whatever the settings are by then. What
a person types is a time on the clock; `filling_in.py` finds the moment that was meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Kind,
    LongText,
    Maybe,
    Number,
    Scale,
    answered,
)
from slaaprust.domain.values.marks import N_

OWN = "own"  # the source of a night that the person wrote down here


class HowMuch(Enum):
    """How much of something there was; the value is the word on the command line and in files."""

    NOT = "not"
    A_LITTLE = "little"
    CLEARLY = "clearly"


TIMES = N_("night", "De nacht")
AWAKE = N_("night", "Wakker")
OVERALL = N_("night", "De nacht als geheel")
REMARK = N_("night", "Opmerking")
BODY = N_("night", "Je lijf in bed")
DAYTIME = N_("night", "De dag ervoor")

_MINUTES = Maybe(Number(0, 16 * 60, N_("night", "min")))
_COUNT = Maybe(Number(0, 50))
_HOW_MUCH = Maybe(
    Choice(
        (
            (HowMuch.NOT, N_("night", "niet")),
            (HowMuch.A_LITTLE, N_("night", "een beetje")),
            (HowMuch.CLEARLY, N_("night", "duidelijk")),
        )
    )
)


def _clock(example: str) -> Maybe:
    return Maybe(ClockTime(optional=True, nothing="", example=example))


QUALITIES = (  # from 1 on
    N_("night", "erg onrustig"),
    N_("night", "onrustig"),
    N_("night", "gaat wel"),
    N_("night", "rustig"),
    N_("night", "erg rustig"),
)


def _question(
    group: str, kind: Kind, label: str, text: str = "", word: str = "", default: Any = None
) -> Any:
    about = {"kind": kind, "label": label, "help": text, "group": group, "word": word}
    return field(default=default, metadata=about)


@dataclass(frozen=True, slots=True)
class Night:
    """What a person tells of one night, kept under the evening's date; None is not answered.

    `at` is when it was first written down, by the clock where the night was. All moments are in
    whole minutes; what is told in minutes or times is as the person estimated it.
    """

    at: datetime
    in_bed: datetime | None = _question(
        TIMES,
        _clock("2245"),
        N_("night", "In bed"),
        N_("night", "Hoe laat je in bed stapte."),
        "bed",
    )
    try_to_sleep: datetime | None = _question(
        TIMES,
        _clock("2315"),
        N_("night", "Gaan slapen"),
        N_("night", "Licht uit, ogen dicht."),
        "try",
    )
    final_awakening: datetime | None = _question(
        TIMES,
        _clock("0620"),
        N_("night", "Laatst wakker"),
        N_("night", "De laatste keer, waarna je niet meer sliep."),
        "final",
    )
    out_of_bed: datetime | None = _question(
        TIMES,
        _clock("0650"),
        N_("night", "Uit bed"),
        N_("night", "Hoe laat je opstond om op te blijven."),
        "up",
    )
    sol: int | None = _question(
        AWAKE,
        _MINUTES,
        N_("night", "Tijd tot inslapen"),
        N_("night", "Ongeveer. Je hoeft niet op de klok te kijken."),
    )
    awakenings: int | None = _question(
        AWAKE,
        _COUNT,
        N_("night", "Keren wakker"),
        N_("night", "Tussen inslapen en de laatste keer wakker worden."),
        "wakes",
    )
    waso: int | None = _question(
        AWAKE,
        _MINUTES,
        N_("night", "Wakker 's nachts"),
        N_("night", "Al die keren samen, ongeveer."),
    )
    still_trying: int | None = _question(
        AWAKE,
        _MINUTES,
        N_("night", "Nog geprobeerd"),
        N_("night", "Hoe lang je na de laatste keer wakker nog wilde slapen."),
    )
    quality: int | None = _question(
        OVERALL,
        Maybe(Scale(QUALITIES)),
        N_("night", "Hoe de nacht voor je was"),
        N_("night", "Zoals jij het voelt, los van de uren."),
    )
    legs: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Benen die willen bewegen"))
    heartbeat: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Hartslag die je voelt"))
    jaw_shoulders: HowMuch | None = _question(
        BODY, _HOW_MUCH, N_("night", "Kaak of schouders gespannen")
    )
    trembling: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Trillen van binnen"))
    sighing: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Vaak zuchten"))
    no_position: HowMuch | None = _question(
        BODY, _HOW_MUCH, N_("night", "Geen houding die lekker ligt")
    )
    panic: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Paniek in bed"))
    tired: HowMuch | None = _question(DAYTIME, _HOW_MUCH, N_("night", "Moe"))
    tense: HowMuch | None = _question(DAYTIME, _HOW_MUCH, N_("night", "Gespannen"))
    headache: HowMuch | None = _question(DAYTIME, _HOW_MUCH, N_("night", "Hoofdpijn"))
    remark: str = _question(
        REMARK,
        LongText(),
        N_("night", "Opmerking"),
        N_("night", "Iets wat je van deze nacht wilt onthouden."),
        "note",
        default="",
    )
    source: str = OWN
    afterwards: bool = False  # written down on a later day than the one it ended on

    def __post_init__(self) -> None:
        """Refuse what is no night at all, so that nothing has to be asked of it again."""
        for key in MOMENTS:
            moment = getattr(self, key)
            if moment is not None and moment.tzinfo is None:
                raise ValueError(f"{key} without its offset")
        for key in NUMBERS:
            if getattr(self, key) is not None:
                question(key).kind.read(getattr(self, key))


Nights = Mapping[date, Night]  # by the date of the evening


@dataclass(frozen=True, slots=True)
class NightQuestion:
    """One row of the table; `word` is its option on the command line."""

    key: str
    kind: Kind
    label: str
    help: str
    group: str
    word: str


def questions_of(night: type) -> tuple[NightQuestion, ...]:
    """Return a row for each field that is asked of the person."""
    return tuple(
        NightQuestion(
            each.name,
            each.metadata["kind"],
            each.metadata["label"],
            each.metadata["help"],
            each.metadata["group"],
            each.metadata["word"] or each.name.replace("_", "-"),
        )
        for each in fields(night)
        if "kind" in each.metadata
    )


def keys_of(*kinds: type) -> tuple[str, ...]:
    """Return the questions that are answered with one of these kinds."""
    return tuple(each.key for each in QUESTIONS if isinstance(answered(each.kind), kinds))


QUESTIONS = questions_of(Night)
MOMENTS = keys_of(ClockTime)  # the fields stand in order of time
NUMBERS = keys_of(Number, Scale)


def question(key: str) -> NightQuestion:
    """Return the row of this name; KeyError if there is none."""
    return _BY_KEY[key]


_BY_KEY = {each.key: each for each in QUESTIONS}
