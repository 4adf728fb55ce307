"""Photographs every window of the real program: both languages, both grounds, two scales."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from accessible import Found, Reader
from desktop import Desktop, absent, changed, until
from evening import ROOT, ZONE, Clock, Slaaprust
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from slaaprust.demo.__main__ import LIVED_IN, fill
from slaaprust.desktop.paths import Places, places
from slaaprust.domain.evening import later
from slaaprust.domain.nights.experiment import Trial
from slaaprust.domain.records.journal import Experiment
from slaaprust.domain.records.night import Night
from slaaprust.domain.settings.options import OPTIONS
from slaaprust.domain.settings.settings import STEPS, Language
from slaaprust.domain.tables.exercise import EFFORTS, Intensity
from slaaprust.domain.tables.parking import Sort
from slaaprust.domain.tables.signs import SIGNS
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.wording.cards import card
from slaaprust.wording.i18n import say, speak

DAY, NEXT = "2026-11-18", "2026-11-19"  # a Wednesday and a Thursday
LONG = timedelta(days=90)  # of a diary to look back on
PARKED = {  # words, next step, and which sort it is
    "nl": (
        ("Mail over de planning", "morgen om tien, na de koffie", 1),
        ("Of de verhuizing wel lukt", "zaterdag de lijst met Sanne doornemen", 2),
        ("Paspoort verlengen", "voor de zomer", 4),
    ),
    "en": (
        ("Mail about the planning", "tomorrow at ten, after coffee", 1),
        ("Whether the move will work out", "go through the list with Sanne on Saturday", 2),
        ("Renew the passport", "before the summer", 4),
    ),
}
SCREENS = {100: "1366x768", 200: "2732x1536"}
SYSTEMS = {"nl": "nl_NL.UTF-8", "en": "en_GB.UTF-8"}
GTK = {"dark": "Adwaita:dark", "light": "Adwaita"}


@dataclass(frozen=True)
class Way:
    """In which words, on which ground and how large."""

    language: str
    colours: str
    scale: int

    def __str__(self) -> str:
        return f"{self.language}-{self.colours}-{self.scale}"

    @property
    def env(self) -> dict[str, str]:
        """Return what makes a desktop that way."""
        return {"LANG": SYSTEMS[self.language], "QT_SCALE_FACTOR": str(self.scale / 100)}


@dataclass
class Studio:
    """The program on a desktop, and where its pictures go."""

    desktop: Desktop
    reader: Reader
    slaaprust: Slaaprust
    way: Way
    out: Path
    wanted: Sequence[str]
    made: list[Path] = field(default_factory=list)

    def wants(self, *names: str) -> bool:
        """Return whether one of these pictures was asked for."""
        every = [f"{name}-{self.way}" for name in names]
        return not self.wanted or any(
            one.startswith(asked) for one in every for asked in self.wanted
        )

    def keep(self, name: str, picture: QImage) -> None:
        """Keep a picture under its name."""
        if self.wants(name):
            path = self.out / f"{name}-{self.way}.png"
            assert picture.save(str(path)), path
            self.made.append(path)

    def photograph(self, name: str, window: str) -> QImage:
        """Keep what a window shows, once nothing moves any more."""
        picture = self.desktop.still().copy(self.desktop.place(window))
        self.keep(name, picture)
        return picture

    def newest(self, before: Iterable[str]) -> str:
        """Wait for a window that was not there before."""
        old = set(before)
        (window, *_) = until(
            lambda: [each for each in self.all() if each not in old], what="window"
        )
        return window

    def all(self) -> list[str]:
        """Return all windows of the program."""
        return self.desktop.xdo("search", "--onlyvisible", "--class", "slaaprust").split()

    def opened(self, opens: Callable[[], object]) -> str:
        """Do what opens a window, and return that window, with the mouse out of the picture."""
        before = self.all()
        opens()
        window = self.newest(before)
        self.aside()
        return window

    def shown(self, name: str) -> str:
        """Give the command that opens a window, and return that window."""
        return self.opened(lambda: self.slaaprust.do("show", name))

    def press(self, context: str, text: str) -> Found:
        """Click on what has these words, and return it."""
        found = self.seen(context, text)
        self.desktop.click(found.middle)
        return found

    def seen(self, context: str, text: str) -> Found:
        """Wait for these words on the screen."""
        name = say(context, text)
        return until(lambda: self.reader.find(name, program="slaaprust"), what=name)

    def field(self, text: str) -> Found:
        """Return the field to choose in that begins with these words."""

        def found() -> Found | None:
            every = self.reader.all("slaaprust")
            fields = (each for each in every if each.role == "combo box")
            return next((each for each in fields if each.name.startswith(text)), None)

        return until(found, what=text)

    def aside(self) -> None:
        """Take the mouse out of the picture."""
        self.desktop.xdo("mousemove", 2, 2)

    def close(self, window: str) -> None:
        """Close a window with the keyboard."""
        self.desktop.xdo("windowactivate", "--sync", window, "key", "alt+F4")
        until(lambda: window not in self.all(), what="a window gone")


def main() -> int:
    """Make the pictures that were asked for, and print where they are."""
    asked = arguments().parse_args()
    if missing := absent():
        sys.exit(f"For pictures these Debian packages are missing: {' '.join(missing)}")
    out: Path = asked.out if asked.out.is_absolute() else ROOT / asked.out
    out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(["shots", "-platform", "offscreen"])
    wanted = asked.only or []
    made = [*windows(asked, out, wanted), *tray_states(out, wanted)]
    del app
    print(f"{len(made)} pictures in {out}")
    return 0


def arguments() -> argparse.ArgumentParser:
    """Describe the words."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        metavar="NAME",
        help="pictures whose name begins so: today, prompt, today-nl-dark-100; may be repeated",
    )
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"), metavar="DIR")
    for name, all_of in (("language", "nl en"), ("colours", "dark light"), ("scale", "100 200")):
        kind = int if name == "scale" else str
        choices = [kind(each) for each in all_of.split()]
        parser.add_argument(f"--{name}", type=kind, choices=choices, help="this one alone")
    return parser


def windows(asked: argparse.Namespace, out: Path, wanted: Sequence[str]) -> Iterator[Path]:
    """Photograph all windows in all ways."""
    for scale in [asked.scale] if asked.scale else [100, 200]:
        with desktop(SCREENS[scale], "xfce") as panel, desktop(SCREENS[scale], "") as bare:
            for language in [asked.language] if asked.language else ["nl", "en"]:
                speak(Language(language))
                for colours in [asked.colours] if asked.colours else ["dark", "light"]:
                    way = Way(language, colours, scale)
                    for scene, names, where in SCENES:
                        yield from scene_in(
                            way, scene, names, bare if where else panel, out, wanted
                        )


@contextmanager
def desktop(size: str, panel: str) -> Iterator[Desktop]:
    """Give a desktop that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="shots-") as folder:
        there = Desktop(Path(folder), panel, size)
        try:
            yield there
        finally:
            there.close()


Scene = Callable[[Studio], None]


def scene_in(
    way: Way,
    scene: Scene,
    names: Sequence[str],
    there: Desktop,
    out: Path,
    wanted: Sequence[str],
) -> list[Path]:
    """Play one scene with a program and a folder of its own."""
    reader = Reader(there.env["DBUS_SESSION_BUS_ADDRESS"], way.scale // 100)
    with tempfile.TemporaryDirectory(prefix="shots-") as folder:
        clock = Clock(Path(folder), f"{DAY} 17:40")
        slaaprust = Slaaprust(Path(folder, "data"), there.env | way.env, clock)
        studio = Studio(there, reader, slaaprust, way, out, wanted)
        if not studio.wants(*names):
            return []
        if scene is not first_start:
            fill(
                places(slaaprust.data, {}),
                datetime.fromisoformat(f"{DAY} 17:40").replace(tzinfo=ZONE),
                LONG if scene is looking_back else LIVED_IN,
            )
            slaaprust.settle_in(language=way.language, colours=way.colours)
        try:
            scene(studio)
        finally:
            slaaprust.stop()
            reader.close()
        print(*(path.name for path in studio.made), flush=True)
        return studio.made


def start(studio: Studio) -> None:
    """Start the program as its way asks."""
    studio.slaaprust.start(studio.desktop, **studio.way.env)
    studio.aside()


def first_start(studio: Studio) -> None:
    """The first start of all: nothing was set, so the desktop says in which words and colours."""
    follows = {"QT_QPA_PLATFORMTHEME": "gtk3", "GTK_THEME": GTK[studio.way.colours]}
    studio.slaaprust.start(studio.desktop, **studio.way.env, **follows)
    studio.aside()
    studio.photograph("welcome", studio.newest([]))


def by_day(studio: Studio) -> None:
    """Late in the afternoon, every window that the person opens."""
    studio.slaaprust.do("log", "espresso", "--at", "13:20")
    start(studio)
    today = studio.shown("today")
    studio.photograph("today", today)
    name = say("today", "{drink} noteren", drink=f"{say('drinks', 'espresso')}, 65 mg")
    drink = until(lambda: studio.reader.find(name), what=name)
    studio.desktop.xdo("mousemove", *drink.middle)
    studio.photograph("today-preview", today)
    studio.aside()
    tonight = studio.opened(lambda: studio.press("today", "Vanavond anders"))
    studio.photograph("tonight", tonight)
    studio.close(tonight)
    studio.close(today)


def logging(studio: Studio) -> None:
    """The log dialog for a drink, and for sport that is still to come."""
    start(studio)
    log = studio.shown("log")
    studio.photograph("log", log)
    studio.close(log)
    studio.shown("today")
    sport = studio.opened(lambda: studio.press("today", "Sport"))
    studio.press("log", "al gedaan")
    studio.desktop.xdo("key", "Down", "Return")
    effort = next(each for each in EFFORTS if each.intensity is Intensity.MODERATE)
    studio.desktop.click(studio.field(say("exercise", effort.name)).middle)
    studio.desktop.xdo("key", "Down", "Return")
    studio.aside()
    studio.photograph("log-sport", sport)


def settings(studio: Studio) -> None:
    """Every page of the settings, and what is below its fold."""
    start(studio)
    window = studio.shown("settings")
    for number, group in enumerate(dict.fromkeys(each.group for each in OPTIONS), 1):
        studio.press("settings", group)
        studio.aside()
        above = studio.photograph(f"settings-{number}", window)
        middle = studio.desktop.place(window).center()
        studio.desktop.xdo("mousemove", middle.x(), middle.y(), "click", "--repeat", 30, 5)
        studio.aside()
        below = studio.desktop.still().copy(studio.desktop.place(window))
        if below != above:
            studio.keep(f"settings-{number}-below", below)


def data(studio: Studio) -> None:
    """Gegevens: where the diary is, what wiping asks first, and after the diary was moved."""
    start(studio)
    window = studio.shown("settings")
    studio.press("login", "Inloggen")
    studio.aside()
    studio.photograph("login", window)
    studio.press("data", "Gegevens")
    studio.aside()
    studio.photograph("data", window)
    studio.press("data", "Alles wissen")
    studio.aside()
    studio.photograph("data-wipe", window)
    studio.close(window)
    studio.slaaprust.told("move", str(studio.slaaprust.data / "Sync" / "slaaprust"))
    window = studio.shown("settings")
    studio.press("data", "Gegevens")
    studio.aside()
    studio.photograph("data-moved", window)


def doctor(studio: Studio) -> None:
    """Why do I see nothing."""
    start(studio)
    window = studio.shown("doctor")
    studio.photograph("doctor", window)
    studio.close(window)
    studio.slaaprust.at(f"{DAY} 21:20")
    studio.slaaprust.do("quiet", "1h")
    studio.slaaprust.at(f"{DAY} 21:46")
    window = studio.shown("doctor")
    below(studio, window, 5)
    studio.photograph("doctor-waits", window)
    below(studio, window, 60)
    studio.photograph("doctor-today", window)


def cards(studio: Studio) -> None:
    """Uitleg: opened from the menu, and at the card that matters in the day panel."""
    start(studio)
    window = studio.shown("cards")
    studio.photograph("cards", window)
    studio.desktop.xdo("key", "End")
    studio.photograph("cards-last", window)
    studio.close(window)
    studio.shown("today")
    name = say("cards", "Waarom? {card}", card=card("caffeine").title)
    why = until(lambda: studio.reader.find(name), what=name)
    caffeine = studio.opened(lambda: studio.desktop.click(why.middle))
    studio.photograph("cards-caffeine", caffeine)
    studio.close(caffeine)


def gp(studio: Studio) -> None:
    """Huisarts: from the signs down to the last question, with the page beside it."""
    start(studio)
    window = studio.shown("gp")
    until(lambda: studio.reader.find(say("gp", "Afdrukken")), what="the page")
    tick = studio.seen("signs", SIGNS[1].text)
    studio.desktop.click(tick.middle)
    studio.aside()
    studio.photograph("gp", window)
    place = studio.desktop.place(window)
    studio.desktop.xdo("mousemove", place.x() + place.width() // 5, place.center().y())
    studio.desktop.xdo("click", "--repeat", 60, 5)
    studio.aside()
    studio.photograph("gp-below", window)


def looking_back(studio: Studio) -> None:
    """Terugblik with its pictures and tables, and an experiment from its question on."""
    start(studio)
    window = studio.shown("week")
    studio.seen("measures", "Tijd tot inslapen")
    studio.photograph("week", window)
    below(studio, window, 8)
    studio.photograph("week-nights", window)
    below(studio, window, 16)
    studio.photograph("week-dots", window)
    below(studio, window, 60)
    studio.photograph("week-signs", window)
    studio.close(window)
    window = studio.shown("week")
    studio.seen("measures", "Tijd tot inslapen")
    studio.press("week", "Als tabel")
    studio.aside()
    studio.photograph("week-table", window)
    studio.close(window)
    window = studio.shown("experiment")
    studio.seen("experiment", "Begin morgen")
    studio.photograph("experiment", window)
    studio.press("experiment", "Begin morgen")
    studio.seen("experiment", "De dagen van je proefje")
    studio.close(window)
    studio.slaaprust.at("2026-11-21 17:40")
    window = studio.shown("experiment")
    studio.seen("experiment", "De dagen van je proefje")
    studio.photograph("experiment-goes-on", window)


def experiment_over(studio: Studio) -> None:
    """What came of an experiment in which the nights differed, and of one in which not."""
    where = places(studio.slaaprust.data, {})
    for first, minutes in ((date(2026, 7, 6), (20, 21)), (date(2026, 9, 14), (15, 45))):
        try_out(where, first, minutes)
    start(studio)
    window = studio.shown("experiment")
    studio.seen("experiment", "Begin morgen")
    below(studio, window, 60)
    studio.photograph("experiment-over", window)


def try_out(where: Places, first: date, minutes: tuple[int, int]) -> None:
    """Keep four weeks of an experiment; `minutes` to fall asleep on drawn nights and on others."""
    begun = datetime.combine(first, time(8), ZONE)
    trial = Trial(first, Experiment(begun, "caffeine", "", "sol", days=28, seed=0b10110010110100))
    journal = DiskJournal(where.diary, where.state, lambda: begun)
    journal.add(first, trial.asked)
    for n in range(trial.days):
        evening = first + timedelta(days=n)
        bed = datetime.combine(evening, time(23), ZONE)
        usual = minutes[0] if trial.drawn(evening) else minutes[1]
        up = later(bed, timedelta(hours=8))
        journal.add(evening, Night(up, bed, bed, up, up, sol=usual + n * 5 % 7, waso=10))
    journal.close()


def below(studio: Studio, window: str, steps: int) -> None:
    """Turn the wheel over a window, and take the mouse out of the picture."""
    middle = studio.desktop.place(window).center()
    studio.desktop.xdo("mousemove", middle.x(), middle.y(), "click", "--repeat", steps, 5)
    studio.aside()


def tray_menu(studio: Studio) -> None:
    """The menu of the icon, as this panel draws it."""
    before = studio.desktop.still()
    start(studio)
    icon = studio.desktop.new_icon(before)
    closed = studio.desktop.still()
    studio.desktop.click(icon, 3)
    above = closed.rect().adjusted(0, 0, 0, -32)

    def menu() -> QRect | None:
        box = changed(closed, studio.desktop.still(), above)
        return box if box.height() > 200 else None

    box = until(menu, what="the menu")
    studio.keep("menu", studio.desktop.screen().copy(box))
    studio.desktop.xdo("key", "Down", "Down", "Right")
    until(lambda: changed(closed, studio.desktop.still(), above).width() > box.width(), what="more")
    both = changed(closed, studio.desktop.screen(), above)
    studio.keep("menu-drinks", studio.desktop.screen().copy(both))
    studio.desktop.xdo("key", "Escape", "key", "Escape")


def evening(studio: Studio) -> None:
    """The prompts of an evening and the morning after, in their order."""
    start(studio)

    def prompt(name: str, at: str) -> None:
        studio.slaaprust.at(at)
        studio.photograph(f"prompt-{name}", studio.newest([]))

    def answered() -> None:
        until(lambda: not studio.all(), what="the prompt gone")

    prompt("landing", f"{DAY} 21:45:05")
    studio.slaaprust.do("landing", "snooze", "15")
    answered()
    prompt("merged", f"{DAY} 22:01")
    before = studio.all()
    studio.slaaprust.do("landing", "start")
    studio.close(studio.newest(before))
    answered()
    prompt("park", f"{DAY} 22:45:05")
    studio.slaaprust.do("park", say("prompts", "Gedachten parkeren"))
    prompt("rest", f"{DAY} 23:00:05")
    studio.slaaprust.at(f"{DAY} 23:21")
    answered()
    prompt("morning", f"{NEXT} 07:10")
    studio.slaaprust.at(f"{NEXT} 21:20")
    answered()
    studio.slaaprust.do("quiet", "30m")
    studio.slaaprust.at(f"{NEXT} 21:46")
    prompt("waited", f"{NEXT} 21:50:05")


def landing(studio: Studio) -> None:
    """The landing as it goes down, at the time to park, and at bedtime."""
    start(studio)
    studio.slaaprust.at(f"{DAY} 21:50")
    studio.newest([])
    window = studio.opened(lambda: studio.slaaprust.do("landing", "start"))
    studio.slaaprust.do("quiet", "tonight")
    studio.press("settings", STEPS[0])
    studio.press("settings", STEPS[1])
    studio.aside()
    studio.photograph("landing", window)
    studio.slaaprust.at(f"{DAY} 22:47")
    studio.photograph("landing-park", window)
    studio.slaaprust.at(f"{DAY} 23:00:05")
    studio.photograph("landing-rest", window)


def parking(studio: Studio) -> None:
    """Thoughts parked by the keyboard alone, and the sentence that closes it."""
    start(studio)
    studio.slaaprust.at(f"{DAY} 21:30")
    window = studio.shown("park")
    parked = PARKED[studio.way.language]
    for text, step, sort in parked:
        studio.desktop.xdo("key", f"ctrl+{sort}")
        studio.desktop.xdo("type", text)
        studio.desktop.xdo("key", "Tab", "type", step)
        if text != parked[-1][0]:
            studio.desktop.xdo("key", "Return")
    studio.photograph("park", window)
    studio.press("parking", "Klaar")
    studio.aside()
    studio.photograph("park-done", window)


def thoughts(studio: Studio) -> None:
    """What the morning hands back, and all thoughts, with the question before wiping."""
    for text, step, sort in PARKED[studio.way.language]:
        kind = list(Sort)[sort - 1].value
        done = studio.slaaprust.do("park", text, "--kind", kind, "--step", step)
        assert done.returncode == 0, done.stderr
    studio.slaaprust.do("settings", "set", "diary", "off")  # the night has pictures of its own
    start(studio)
    studio.slaaprust.at(f"{NEXT} 07:10")
    studio.newest([])
    studio.slaaprust.do("quiet", "1h")
    window = studio.shown("morning")
    studio.press("parking", "doen")
    studio.aside()
    studio.photograph("morning", window)
    studio.close(window)
    window = studio.shown("thoughts")
    studio.photograph("thoughts", window)
    studio.press("parking", "Alles wissen")
    studio.aside()
    studio.photograph("thoughts-wipe", window)


def relaxation(studio: Studio) -> None:
    """An exercise: choosing, beforehand, one's own way, each kind of step, the dark, the end."""
    slow = {"relax_tense": "10", "relax_programme": "sixteen", "relax_sound": "off"}
    studio.slaaprust.settle_in(language=studio.way.language, colours=studio.way.colours, **slow)
    start(studio)
    window = studio.shown("pmr")
    studio.photograph("pmr", window)
    studio.press("relaxation", "Aanpassen")
    studio.seen("relaxation", "Bewaren")
    studio.aside()
    studio.photograph("pmr-adjust", window)
    studio.press("relaxation", "Terug")
    studio.press("relaxation", "Begin")
    studio.seen("relaxation", "Terug")
    studio.aside()
    studio.photograph("pmr-cautions", window)
    studio.press("relaxation", "Begin")
    studio.aside()

    def moving(name: str, text: str) -> None:
        studio.seen("relaxation", text)
        studio.keep(name, studio.desktop.screen().copy(studio.desktop.place(window)))

    moving("pmr-settle", "Sluit je ogen, als je wilt.")
    studio.desktop.xdo("key", "s")
    moving("pmr-tense", "Maak een vuist.")
    moving("pmr-release", "Laat los.")
    studio.desktop.xdo("key", "space")
    studio.seen("relaxation", "Ga verder")
    studio.photograph("pmr-paused", window)
    studio.desktop.xdo("key", "space")
    night = studio.opened(lambda: studio.desktop.xdo("key", "d"))
    studio.photograph("pmr-night", night)
    studio.desktop.xdo("key", "x")
    until(lambda: night not in studio.all(), what="light")
    for _ in range(16):
        studio.desktop.xdo("windowactivate", "--sync", window, "key", "s")
    studio.seen("relaxation", "Sluiten")
    studio.photograph("pmr-end", window)


def diary(studio: Studio) -> None:
    """All nights, one of them chosen, and what a search leaves."""
    start(studio)
    window = studio.shown("diary")
    studio.seen("diary", "Aanpassen")
    studio.desktop.xdo("key", "Tab", "Down", "Down")
    studio.photograph("diary", window)
    studio.press("diary", "Weghalen")
    studio.aside()
    studio.seen("diary", "Ongedaan maken")
    studio.photograph("diary-removed", window)


def night(studio: Studio) -> None:
    """Last night as it is asked for, filled in, and with what cannot be; then the whole morning."""
    start(studio)
    studio.slaaprust.at(f"{NEXT} 07:10")
    prompt = studio.newest([])
    studio.photograph("prompt-night", prompt)
    studio.close(prompt)
    window = studio.shown("night")  # an old thought comes along, so the prompt leads to both
    studio.photograph("night", window)
    studio.desktop.xdo("type", "2245\t2315\t0620\t0550\t")
    studio.desktop.xdo("type", "40\t2\tveel\t\t3\t3\t1\t2")
    studio.photograph("night-wrong", window)
    studio.close(window)
    studio.slaaprust.do("park", "De band van de fiets plakken")
    morning = studio.shown("morning")
    studio.photograph("morning-night", morning)


def without_tray(studio: Studio) -> None:
    """The window that stands in for the icon where there is no panel."""
    start(studio)
    studio.slaaprust.at(f"{DAY} 17:41:05")
    studio.photograph("status", studio.newest([]))


PHASES = {
    "day": (f"{DAY} 12:00", ()),
    "after-caffeine": (f"{DAY} 18:00", ()),
    "landing": (f"{DAY} 21:45", ()),
    "landing-later": (f"{DAY} 22:30", ()),
    "bedtime": (f"{DAY} 23:00", ()),
    "quiet": (f"{NEXT} 21:20", ("quiet", "30m")),
    "held": (f"{NEXT} 21:46", ()),
}


def tray_states(out: Path, wanted: Sequence[str]) -> Iterator[Path]:
    """Photograph the icon in every state, side by side, on a dark panel and a light one."""
    for panel, name in (("xfce", "tray-dark"), ("light", "tray-light")):
        if wanted and not any(name.startswith(asked) for asked in wanted):
            continue
        with desktop(SCREENS[100], panel) as there, tempfile.TemporaryDirectory() as folder:
            slaaprust = Slaaprust(
                Path(folder, "data"), there.env, Clock(Path(folder), f"{DAY} 12:00")
            )
            slaaprust.settle_in()
            before = there.still()
            slaaprust.start(there)
            left, top = there.new_icon(before)
            icons = []
            for at, words in PHASES.values():
                slaaprust.at(at)
                if words:
                    slaaprust.do(*words)
                icons.append(there.still().copy(QRect(left - 20, top - 15, 40, 30)))
            slaaprust.stop()
        path = out / f"{name}.png"
        assert side_by_side(icons).save(str(path)), path
        print(path.name, flush=True)
        yield path


def side_by_side(pictures: Sequence[QImage], times: int = 4) -> QImage:
    """Return small pictures in a row, each enlarged without blurring."""
    width, height = pictures[0].width() * times, pictures[0].height() * times
    together = QImage(width * len(pictures), height, QImage.Format.Format_RGB32)
    painter = QPainter(together)
    for n, each in enumerate(pictures):
        painter.drawImage(QRect(n * width, 0, width, height), each)
    painter.end()
    return together


SCENES: tuple[tuple[Scene, tuple[str, ...], bool], ...] = (
    (first_start, ("welcome",), False),
    (by_day, ("today", "today-preview", "tonight"), False),
    (logging, ("log", "log-sport"), False),
    (settings, tuple(f"settings-{n}" for n in range(1, 9)), False),
    (data, ("login", "data", "data-wipe", "data-moved"), False),
    (doctor, ("doctor", "doctor-waits", "doctor-today"), False),
    (gp, ("gp", "gp-below"), False),
    (
        looking_back,
        (
            *("week", "week-nights", "week-dots", "week-signs", "week-table"),
            *("experiment", "experiment-goes-on"),
        ),
        False,
    ),
    (experiment_over, ("experiment-over",), False),
    (cards, ("cards", "cards-last", "cards-caffeine"), False),
    (tray_menu, ("menu", "menu-drinks"), False),
    (
        evening,
        tuple(f"prompt-{n}" for n in ["landing", "merged", "park", "rest", "morning", "waited"]),
        False,
    ),
    (landing, ("landing", "landing-park", "landing-rest"), False),
    (parking, ("park", "park-done"), False),
    (thoughts, ("morning", "thoughts", "thoughts-wipe"), False),
    (
        relaxation,
        (
            *("pmr", "pmr-adjust", "pmr-cautions", "pmr-settle", "pmr-tense", "pmr-release"),
            *("pmr-paused", "pmr-night", "pmr-end"),
        ),
        False,
    ),
    (night, ("prompt-night", "night", "night-wrong", "morning-night"), False),
    (diary, ("diary", "diary-removed"), False),
    (without_tray, ("status",), True),
)


if __name__ == "__main__":
    sys.exit(main())
