"""Every setting once: its name, kind, default, limits, label and help.

`options.py` makes rows of them, and has what settings have to fulfil together.
"""

from dataclasses import dataclass, field
from datetime import time
from enum import Enum
from typing import Any

from slaaprust.domain.tables.body import REGIONS, Side
from slaaprust.domain.values.fields import Choice, ClockTime, Folder, Kind, Number, Switch, Word
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes, Words
from slaaprust.domain.values.marks import N_


class Language(Enum):
    """Which words are on the screen."""

    SYSTEM = "system"
    DUTCH = "nl"
    ENGLISH = "en"


class Colours(Enum):
    """Which ground the windows have."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class LeftClick(Enum):
    """What a left click on the tray icon does."""

    LOG = "log"
    OPEN = "open"


class Reminder(Enum):
    """How a cutoff that is off by default makes itself known."""

    OFF = "off"
    TRAY = "tray"
    PROMPT = "prompt"


REMINDERS = Choice(
    (
        (Reminder.OFF, N_("settings", "niet")),
        (Reminder.TRAY, N_("settings", "alleen bij het icoon")),
        (Reminder.PROMPT, N_("settings", "met een seintje")),
    )
)
HOURS, MINUTES = N_("settings", "uur"), N_("settings", "min")
SECONDS = N_("settings", "s")
CAFFEINE_CUTOFFS = (
    (N_("settings", "soepel {value}"), 4),
    (N_("settings", "standaard {value}"), 6),
    (N_("settings", "voorzichtig {value}"), 9),
)
EXERCISE_CUTOFFS = (
    (N_("settings", "soepel {value}"), 1),
    (N_("settings", "midden {value}"), 3),
    (N_("settings", "standaard {value}"), 4),
)
HALF_LIVES = (
    (N_("settings", "snel {value}"), 3),
    (N_("settings", "gemiddeld {value}"), 5),
    (N_("settings", "langzaam {value}"), 8),
)
STEPS = (
    N_("settings", "Lampen dimmen"),
    N_("settings", "Douchen"),
    N_("settings", "Pyjama aan"),
    N_("settings", "Kruidenthee"),
    N_("settings", "Tanden poetsen"),
    N_("settings", "Een paar bladzijden lezen"),
)


def _option(group: str, kind: Kind, default: Any, label: str, text: str) -> Any:
    about = {"kind": kind, "label": label, "help": text, "group": group}
    return field(default=default, metadata=about)


NIGHT = N_("settings", "Nacht")
CAFFEINE = N_("settings", "Cafeïne")
EXERCISE = N_("settings", "Bewegen")
EVENING = N_("settings", "Avond")
OTHER = N_("settings", "Ook rond de avond")
RELAXATION = N_("settings", "Spierontspanning")
DAY = N_("settings", "Overdag")
PROGRAM = N_("settings", "Programma")


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the person can set; each field carries its kind, label, help and group."""

    bedtime: tuple[time, ...] = _option(
        NIGHT,
        WeekTimes(),
        (time(23),) * 7,
        N_("settings", "Bedtijd"),
        N_("settings", "Hoe laat je op die avond naar bed wilt. Na middernacht mag ook."),
    )
    getting_up: tuple[time, ...] = _option(
        NIGHT,
        WeekTimes(),
        (time(7),) * 7,
        N_("settings", "Opstaan"),
        N_("settings", "Hoe laat je op die dag opstaat. Daar begint een nieuwe dag."),
    )
    caffeine_cutoff: float = _option(
        CAFFEINE,
        Number(3, 14, HOURS, step=0.5, presets=CAFFEINE_CUTOFFS),
        6,
        N_("settings", "Cafeïnestop voor bedtijd"),
        N_("settings", "4 uur is soepel, 6 uur standaard, 9 uur voorzichtig."),
    )
    caffeine_cutoff_at: time | None = _option(
        CAFFEINE,
        ClockTime(optional=True, presets=((N_("settings", "na {value}"), time(18)),)),
        None,
        N_("settings", "Of een vaste tijd"),
        N_("settings", "Een vaste tijd zoals 18:00 gaat voor de uren hierboven."),
    )
    last_caffeine: bool = _option(
        CAFFEINE,
        Switch(),
        True,
        N_("settings", "Seintje voor de cafeïnestop"),
        N_("settings", "Alleen als je af en toe koffie of iets anders met cafeïne noteert."),
    )
    last_caffeine_before: int = _option(
        CAFFEINE,
        Number(5, 120, MINUTES, step=1),
        30,
        N_("settings", "Zo lang van tevoren"),
        N_("settings", "Minuten tussen het seintje en de cafeïnestop."),
    )
    half_life: float = _option(
        CAFFEINE,
        Number(2, 12, HOURS, step=0.5, presets=HALF_LIVES),
        5,
        N_("settings", "Helft van de cafeïne weg na"),
        N_(
            "settings",
            "In zoveel uur gaat de helft van de cafeïne uit je lijf: "
            "3 is snel, 5 gemiddeld, 8 langzaam. "
            "Met de pil of tijdens een zwangerschap duurt het langer, als je rookt korter.",
        ),
    )
    default_drink: str = _option(
        CAFFEINE,
        Word(listed="drinks"),
        "filterkoffie",
        N_("settings", "Drankje bij één klik"),
        N_("settings", "Wat een klik op het icoon noteert."),
    )
    favourites: tuple[str, ...] = _option(
        CAFFEINE,
        Words(listed="drinks"),
        ("filterkoffie", "espresso", "thee", "cola"),
        N_("settings", "Vaste drankjes"),
        N_("settings", "Deze staan als knop in Vandaag en in het menu."),
    )
    drinks: tuple[tuple[str, float], ...] = _option(
        CAFFEINE,
        Doses(),
        (),
        N_("settings", "Eigen drankjes"),
        N_("settings", "Met de mg cafeïne per portie. Een bekende naam krijgt jouw mg."),
    )
    exercise_cutoff: float = _option(
        EXERCISE,
        Number(1, 6, HOURS, step=0.5, presets=EXERCISE_CUTOFFS),
        4,
        N_("settings", "Zwaar sporten klaar voor bedtijd"),
        N_("settings", "Het einde telt. Licht en matig bewegen kan altijd."),
    )
    last_exercise: bool = _option(
        EXERCISE,
        Switch(),
        True,
        N_("settings", "Seintje voor het sporten"),
        N_("settings", "Alleen als je af en toe sport noteert."),
    )
    last_exercise_before: int = _option(
        EXERCISE,
        Number(15, 180, MINUTES),
        60,
        N_("settings", "Zo lang van tevoren"),
        N_("settings", "Minuten tussen het seintje en die grens."),
    )
    landing: bool = _option(
        EVENING,
        Switch(),
        True,
        N_("settings", "Seintje voor de landing"),
        N_("settings", "Een klein venster dat je landing begint, als je dat wilt."),
    )
    landing_before: int = _option(
        EVENING,
        Number(60, 90, MINUTES),
        75,
        N_("settings", "Landing begint voor bedtijd"),
        N_("settings", "De laatste 60 tot 90 minuten doe je rustig aan."),
    )
    landing_steps: tuple[tuple[str, ...], ...] = _option(
        EVENING,
        WeekSteps(),
        (STEPS,) * 7,
        N_("settings", "Stappen van je landing"),
        N_("settings", "Een korte lijst, elke avond hetzelfde. Saai is goed."),
    )
    screens_off: bool = _option(
        EVENING,
        Switch(),
        True,
        N_("settings", "Seintje schermen weg"),
        N_("settings", "Alleen als je dan nog achter het scherm zit."),
    )
    screens_off_before: int = _option(
        EVENING,
        Number(15, 120, MINUTES),
        60,
        N_("settings", "Schermen weg voor bedtijd"),
        N_("settings", "Standaard een uur."),
    )
    park: bool = _option(
        EVENING,
        Switch(),
        True,
        N_("settings", "Seintje gedachten parkeren"),
        N_("settings", "Opschrijven wat je bezighoudt. Op papier mag ook."),
    )
    park_before: int = _option(
        EVENING,
        Number(5, 120, MINUTES),
        15,
        N_("settings", "Gedachten parkeren voor bedtijd"),
        N_("settings", "Een kwartier voor bed, of eerder op de avond."),
    )
    keep_thoughts: bool = _option(
        EVENING,
        Switch(),
        True,
        N_("settings", "Geparkeerde gedachten bewaren"),
        N_("settings", "Uit: wat je typt verdwijnt meteen, en er komt in de ochtend niets terug."),
    )
    rest: bool = _option(
        EVENING,
        Switch(),
        True,
        N_("settings", "Seintje bij bedtijd"),
        N_("settings", "Eén zin, daarna is het stil."),
    )
    last_meal: Reminder = _option(
        OTHER,
        REMINDERS,
        Reminder.OFF,
        N_("settings", "Grote maaltijd"),
        N_("settings", "Iets lichts kan altijd nog."),
    )
    last_meal_before: float = _option(
        OTHER,
        Number(1, 8, HOURS, step=0.5),
        3,
        N_("settings", "Maaltijd klaar voor bedtijd"),
        N_("settings", "Standaard 3 uur."),
    )
    last_alcohol: Reminder = _option(
        OTHER,
        REMINDERS,
        Reminder.OFF,
        N_("settings", "Alcohol"),
        N_("settings", "Al na een paar glazen kan de droomslaap later komen."),
    )
    last_alcohol_before: float = _option(
        OTHER,
        Number(1, 8, HOURS, step=0.5),
        4,
        N_("settings", "Laatste glas voor bedtijd"),
        N_("settings", "Standaard 4 uur."),
    )
    last_nicotine: Reminder = _option(
        OTHER,
        REMINDERS,
        Reminder.OFF,
        N_("settings", "Nicotine"),
        N_("settings", "Nicotine maakt wakker."),
    )
    last_nicotine_before: float = _option(
        OTHER,
        Number(1, 8, HOURS, step=0.5),
        4,
        N_("settings", "Laatste nicotine voor bedtijd"),
        N_("settings", "Standaard 4 uur."),
    )
    relax_programme: str = _option(
        RELAXATION,
        Word(listed="programmes"),
        "short",
        N_("settings", "Welk programma"),
        N_("settings", "Staat klaar als je Spierontspanning opent."),
    )
    relax_tense: int = _option(
        RELAXATION,
        Number(3, 10, SECONDS),
        6,
        N_("settings", "Aanspannen"),
        N_(
            "settings",
            "3 tot en met 10 seconden. Voeten nooit langer dan 5, want die krijgen snel kramp.",
        ),
    )
    relax_release: int = _option(
        RELAXATION,
        Number(10, 60, SECONDS),
        35,
        N_("settings", "Loslaten"),
        N_(
            "settings", "10 tot en met 60 seconden. Neem de tijd: het loslaten is waar het om gaat."
        ),
    )
    relax_rounds: int = _option(
        RELAXATION,
        Number(1, 2),
        1,
        N_("settings", "Rondes"),
        N_("settings", "Eén keer langs alle spieren, of twee keer."),
    )
    relax_half: bool = _option(
        RELAXATION,
        Switch(),
        False,
        N_("settings", "Halve kracht"),
        N_("settings", "Nog zachter aanspannen. Ook dan voel je het verschil."),
    )
    relax_first: Side = _option(
        RELAXATION,
        Choice(((Side.RIGHT, N_("settings", "rechts")), (Side.LEFT, N_("settings", "links")))),
        Side.RIGHT,
        N_("settings", "Begin met"),
        N_("settings", "Kies de kant waarmee je schrijft, of de kant die jij prettig vindt."),
    )
    relax_without: tuple[str, ...] = _option(
        RELAXATION,
        Words(most=len(REGIONS), listed="regions"),
        (),
        N_("settings", "Sla over"),
        N_("settings", "Wat pijn doet of pas geopereerd is. De oefening wordt dan korter."),
    )
    relax_sound: bool = _option(
        RELAXATION,
        Switch(),
        True,
        N_("settings", "Zachte tonen"),
        N_("settings", "Omhoog is aanspannen, omlaag is loslaten. Zo kunnen je ogen dicht."),
    )
    relax_volume: int = _option(
        RELAXATION,
        Number(5, 100, "%", step=5),
        40,
        N_("settings", "Geluid"),
        N_("settings", "Hoe hard de tonen en de stem zijn."),
    )
    relax_speech: bool = _option(
        RELAXATION,
        Switch(),
        False,
        N_("settings", "Stem"),
        N_("settings", "Zegt wat je kunt doen, als deze computer een stem heeft."),
    )
    relax_dark: bool = _option(
        RELAXATION,
        Switch(),
        False,
        N_("settings", "Scherm donker"),
        N_("settings", "Tijdens het liggen. Elke toets of klik maakt het weer licht."),
    )
    relax_cautions: bool = _option(
        RELAXATION,
        Switch(),
        True,
        N_("settings", "Eerst lezen"),
        N_("settings", "Toont voor het begin waar je op kunt letten."),
    )
    daylight: bool = _option(
        DAY,
        Switch(),
        False,
        N_("settings", "Even naar buiten"),
        N_("settings", "Een seintje midden op de dag, op werkdagen."),
    )
    daylight_at: time = _option(
        DAY,
        ClockTime(),
        time(12, 30),
        N_("settings", "Hoe laat naar buiten"),
        N_("settings", "Overdag veel daglicht, 's avonds weinig."),
    )
    pause: bool = _option(
        DAY,
        Switch(),
        False,
        N_("settings", "Pauzes achter het scherm"),
        N_("settings", "Twee minuten voor nek, schouders, kaak en ogen."),
    )
    pause_after: int = _option(
        DAY,
        Number(20, 180, MINUTES),
        50,
        N_("settings", "Pauze na"),
        N_("settings", "Minuten achter het scherm zonder pauze."),
    )
    morning: bool = _option(
        DAY,
        Switch(),
        True,
        N_("settings", "Seintje in de ochtend"),
        N_("settings", "Eén keer, als er iets van gisteravond voor je ligt."),
    )
    diary: bool = _option(
        DAY,
        Switch(),
        True,
        N_("settings", "Vraag naar de nacht"),
        N_("settings", "In de ochtend, en het kost een minuut. Uit is: even niet bijhouden."),
    )
    week: bool = _option(
        DAY,
        Switch(),
        True,
        N_("settings", "Terugblik op de week"),
        N_("settings", "Eén keer per week, na het dagboek."),
    )
    language: Language = _option(
        PROGRAM,
        Choice(
            (
                (Language.SYSTEM, N_("settings", "zoals de computer")),
                (Language.DUTCH, "Nederlands"),
                (Language.ENGLISH, "English"),
            )
        ),
        Language.SYSTEM,
        N_("settings", "Taal"),
        N_("settings", "Werkt meteen."),
    )
    colours: Colours = _option(
        PROGRAM,
        Choice(
            (
                (Colours.SYSTEM, N_("settings", "zoals de computer")),
                (Colours.DARK, N_("settings", "donker")),
                (Colours.LIGHT, N_("settings", "licht")),
            )
        ),
        Colours.SYSTEM,
        N_("settings", "Kleuren"),
        N_("settings", "Donker is rustiger in de avond."),
    )
    motion: bool = _option(
        PROGRAM,
        Switch(),
        True,
        N_("settings", "Beweging"),
        N_("settings", "Zoals de lijn die meeloopt met een oefening. Uit staat alles stil."),
    )
    left_click: LeftClick = _option(
        PROGRAM,
        Choice(
            (
                (LeftClick.LOG, N_("settings", "noteert je drankje")),
                (LeftClick.OPEN, N_("settings", "opent Vandaag")),
            )
        ),
        LeftClick.LOG,
        N_("settings", "Klik op het icoon"),
        N_("settings", "De middelste muisknop noteert altijd je drankje."),
    )
    diary_folder: str = _option(
        PROGRAM,
        Folder(),
        "",
        N_("settings", "Map van je dagboek"),
        N_(
            "settings",
            "Met een map die je synchroniseert (Syncthing, Nextcloud, Dropbox) "
            "heb je je dagboek op meer computers. Leeg is de gewone map.",
        ),
    )
