"""What can be seen of the program, each as plain values; answers in a process of its own."""

import json
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fakes import AtOnce, FakeActions, FakeComputer, MemoryDrafts, World
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

import slaaprust
from slaaprust.commands.context import CommandContext
from slaaprust.commands.dispatch import dispatch_now

EVENING = date(2026, 11, 17)
MORNING = "2026-11-18T09:00"
Texts = list[str]


def spoken(window: QWidget) -> Texts:
    """Return all that can be read in a window or chosen in it."""
    texts: Texts = []
    for each in window.findChildren(QWidget):
        if isinstance(each, QLabel | QPushButton | QRadioButton | QCheckBox):
            texts += (each.text(), each.accessibleName())
        elif isinstance(each, QComboBox):
            texts += (each.itemText(n) for n in range(each.count()))
        elif isinstance(each, QListWidget):
            texts += (each.item(n).text() for n in range(each.count()))
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            texts.append(each.accessibleName())
    return [text for text in texts if text]


def typed(*words: str, moment: str = MORNING) -> Texts:
    """Return what is answered to a command, line by line."""
    companion = World(moment, language="nl").companion
    reply = dispatch_now(words, CommandContext(companion, lambda: sys.exit("asked around")))
    return [*reply.out.splitlines(), *reply.err.splitlines()]


def helped(*words: str) -> Texts:
    """Return how a command explains itself, line by line."""
    from slaaprust.commands.parser import parser

    with redirect_stdout(StringIO()) as printed, suppress(SystemExit):
        parser().parse_args([*words, "--help"])
    return printed.getvalue().splitlines()


# Drinks


def menu(favourites: str) -> Texts:
    """Return the words of the tray's menu of somebody with these favourites."""
    from slaaprust.domain.tables.drinks import find
    from slaaprust.ui.shell.menu import TrayMenu

    made = TrayMenu(FakeActions(), "filterkoffie", [find(each) for each in favourites.split()])
    menus = [made, *made.findChildren(QMenu)]
    return [action.text() for each in menus for action in each.actions()]


def log_dialog() -> Texts:
    """Return the words of the dialog in which something is logged."""
    from slaaprust.ui.day.log_dialog import LogDialog

    companion = World(MORNING).companion
    does = (companion.snapshot(), companion.drinks, companion.warnings)
    return spoken(LogDialog(FakeActions(), *does))


def imported_drink(key: str) -> str:
    """Return how a drink is called that came back from a table."""
    from slaaprust.domain.records.journal import Sip
    from slaaprust.store.journal import codec
    from slaaprust.wording.sentences import entry_name

    entry = back_from_a_table(Sip(datetime(2026, 11, 17, 10, tzinfo=UTC), key, 90.0))
    assert isinstance(entry, Sip), codec.WORDS
    return entry_name(entry)


def back_from_a_table(entry: Any) -> Any:
    """Return an entry as it comes back from the table that it was exported to."""
    from slaaprust.store.journal import codec
    from slaaprust.store.transfer.read_csv import records
    from slaaprust.store.transfer.write_csv import ENGLISH, csv_files

    uid = "01JCQ0000000000000000000AA"
    record = {"uid": uid, "evening": EVENING.isoformat(), **codec.row(entry)}
    ((name, content),) = csv_files([record], ENGLISH).items()
    (read,) = [each for _, each in records(name, content, UTC)]
    kept = codec.kept(uid, read)
    assert kept is not None
    return kept.entry


# The evening


def prompts(until: str) -> Texts:
    """Return the titles and sentences of all prompts from the morning on."""
    from slaaprust.wording.prompts import prompt_sentence, prompt_title

    world = World(MORNING)
    world.run(until)
    snapshot = world.companion.snapshot()
    return [
        f"{prompt_title(p, snapshot)} {prompt_sentence(p, snapshot)}" for p in world.face.prompts
    ]


def prompt_window(moment: str) -> Texts:
    """Return what stands in the window of a prompt that leads with a moment."""
    from slaaprust.domain.tonight.prompt import Prompt
    from slaaprust.ui.prompt.window import PromptWindow

    companion = World(MORNING).companion
    _, plan = companion.agenda(date(2026, 11, 18))
    window = PromptWindow(FakeActions(), lambda: False)
    planned = next(each for each in plan if each.id == moment)
    window.show_prompt(Prompt((planned,)), companion.snapshot())
    return spoken(window)


def warned(name: str) -> str:
    """Return what is said of a warning of this name, an hour after its cutoff."""
    from slaaprust.domain.tonight import warnings
    from slaaprust.wording.warnings import warning_line

    companion = World(MORNING).companion
    cutoff = datetime(2026, 11, 18, 18, tzinfo=UTC)
    return warning_line(getattr(warnings, name)(cutoff, timedelta(hours=1)), companion.snapshot())


# Settings


def settings_dialog() -> Texts:
    """Return the words of the settings."""
    from slaaprust.domain.settings.settings import Settings
    from slaaprust.ui.settings.window import SettingsWindow

    return spoken(SettingsWindow(Settings(), FakeActions().change))


def filled_in(key: str, raw: str) -> Any:
    """Return the plain value of a setting after it was shown in the dialog and kept."""
    from slaaprust.domain.settings.options import changed, option
    from slaaprust.domain.settings.settings import Settings
    from slaaprust.ui.settings.window import SettingsWindow

    actions = FakeActions()
    window = SettingsWindow(changed(Settings(), **{key: raw}), actions.change)
    keep = next(e for e in window.findChildren(QPushButton) if e.property("primary"))
    keep.click()
    ((kept,),) = actions.of("change")
    return option(key).kind.plain(getattr(kept, key))


def in_the_file(key: str, raw: str) -> Any:
    """Return a setting as it comes back from the disk."""
    from slaaprust.domain.settings.options import changed
    from slaaprust.domain.settings.settings import Settings
    from slaaprust.store.settings_file import SettingsFile

    with TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder, "settings.toml"))
        file.save(changed(Settings(), **{key: raw}))
        settings, problems = file.load()
    assert not problems
    return getattr(settings, key)


# Nights


def night_form() -> Texts:
    """Return the words of the form of a night."""
    from slaaprust.ui.diary.night_form import NightForm

    companion = World(MORNING).companion
    return spoken(NightForm(companion.diary.sheet(EVENING), companion.now, MemoryDrafts()))


def night_back(key: str, raw: str) -> Any:
    """Return the answer to a question after a night went into a table and came back."""
    from slaaprust.domain.records.night import question

    companion = World(MORNING).companion
    told = companion.diary.tell(EVENING, {"in_bed": "23:00", key: raw})
    assert told.kept
    return question(key).kind.plain(getattr(back_from_a_table(told.kept.entry), key))


def night_of_a_file(key: str, raw: str) -> str:
    """Return a night as it is read from a file that somebody changed; raise what is wrong."""
    from slaaprust.domain.records.night import Night

    return str(Night(datetime(2026, 11, 18, 7, tzinfo=UTC), **{key: int(raw)}))


def refused_night(key: str, raw: str) -> Texts:
    """Return at which questions a night cannot be."""
    from slaaprust.domain.nights.night_input import Impossible

    try:
        World(MORNING).companion.diary.tell(EVENING, {key: raw})
    except Impossible as refused:
        return [each.key for each in refused.problems]
    return []


def gp_page_of_nights(key: str, raw: str) -> Texts:
    """Return the page for the GP of fourteen nights with the same answer."""
    from gp_pages import DAY, FIRST, WORDS, told

    from slaaprust.domain.records.night import Night, question
    from slaaprust.domain.review.gp_page import gp_page

    answer = {key: question(key).kind.read(raw)}
    kept = tuple(
        replace(each, entry=replace(each.entry, **answer))
        if isinstance(each.entry, Night)
        else each
        for each in told(14)
    )
    return page_words(gp_page(FIRST, FIRST + 13 * DAY, kept, WORDS))


def week_pictures(key: str, raw: str) -> Texts:
    """Return the rows under the pictures of a week whose nights all have the same answer."""
    from weeks import MONDAY, evening, night, stretch

    from slaaprust.domain.records.night import question
    from slaaprust.ui.review.week_drawings import drawings

    answer = {key: question(key).kind.read(raw)}
    nights = {day: [replace(night(day), **answer)] for day in map(evening, range(7))}
    return [str(each.table) for each in drawings(stretch(nights), MONDAY, 7)]


def page_words(page: Any) -> Texts:
    """Return what stands on a page for the GP."""
    from slaaprust.ui.gp.preview import spoken_sheet
    from slaaprust.wording.gp import sheet

    return spoken_sheet(sheet(page)).splitlines()


# Rooms


def relaxation() -> Texts:
    """Return the words of the window in which a programme is chosen."""
    from slaaprust.domain.settings.settings import Settings
    from slaaprust.ui.audio import Computer
    from slaaprust.ui.kit.theme import DARK
    from slaaprust.ui.relaxation.window import RelaxationWindow

    there = FakeComputer()
    computer = Computer(there.steady, there.sound, there.voice)
    return spoken(RelaxationWindow(FakeActions(), Settings(), DARK, computer))


def steps_of(key: str) -> Texts:
    """Return the parts that a programme goes through."""
    from slaaprust.domain.tables.programmes import Pace, course, programme

    steps = course(programme(key), Pace()).steps
    return list(dict.fromkeys(each.part.key for each in steps if each.part))


def cards() -> Texts:
    """Return the words of the cards of Uitleg."""
    from slaaprust.ui.help.cards_window import CardsWindow

    return spoken(CardsWindow())


def parking() -> Texts:
    """Return the words of the window in which a thought is parked."""
    from slaaprust.ui.thoughts.parking_dialog import ParkingDialog

    return spoken(ParkingDialog(FakeActions(), tuple, MemoryDrafts()))


def parked(word: str) -> str:
    """Return as what sort a thought comes back that was parked by a word of the command line."""
    from slaaprust.domain.records.journal import Thought

    world = World("2026-11-18T21:00", language="nl")
    context = CommandContext(world.companion, lambda: sys.exit("asked around"))
    reply = dispatch_now(["park", "iets", "--kind", word], context)
    assert reply.code == 0, reply.err
    (thought,) = [e.entry for e in world.journal.kept.values() if isinstance(e.entry, Thought)]
    return str(back_from_a_table(thought).sort.value)


def morning() -> Texts:
    """Return the words of the window that hands thoughts back."""
    from slaaprust.ui.thoughts.morning_window import MorningWindow

    return spoken(MorningWindow(FakeActions(), ()))


def gp_form() -> Texts:
    """Return the words of what is filled in for the GP."""
    from slaaprust.ui.gp.form import GpForm

    return spoken(GpForm())


def gp_page(key: str, answer: str) -> Texts:
    """Return the page for the GP with an answer that went through a draft and a table."""
    from gp_pages import DAY, FIRST, WORDS, told

    from slaaprust.domain.review import gp_page as review
    from slaaprust.ui.gp.form import GpForm, as_draft, from_draft

    form = GpForm()
    form.fill(replace(WORDS, **{key: answer}))
    drafted = from_draft(as_draft(form.notes()))
    assert drafted
    notes = back_from_a_table(drafted)
    return page_words(review.gp_page(FIRST, FIRST + 13 * DAY, told(14), notes))


def experiments() -> Texts:
    """Return the words of the window in which an experiment is begun."""
    from slaaprust.ui.kit.theme import DARK
    from slaaprust.ui.review.experiment_window import ExperimentWindow

    world = World(MORNING)
    review = world.companion.review
    return spoken(ExperimentWindow(FakeActions(), DARK, review, AtOnce(world.journal)))


def begun(asked: str, setting: str) -> Any:
    """Return how an experiment is called, and a setting on its drawn and its other days."""
    from slaaprust.domain.nights.experiment import Trial, begun, question
    from slaaprust.domain.settings.settings import Settings

    made = begun(datetime(2026, 11, 17, 10, tzinfo=UTC), asked, 2, 1)
    trial = Trial(EVENING, back_from_a_table(made))
    days = (EVENING, EVENING + timedelta(days=1))
    return [
        question(trial.asked).ask,
        *(getattr(trial.settings(Settings(), d), setting) for d in days),
    ]


def week_words() -> Texts:
    """Return what is said of a week of nights."""
    from weeks import MONDAY, weeks_of

    world = World("2026-11-23T09:00", language="nl")
    for day, (told,) in weeks_of(
        (40, 45, 50, 55, 40, 45, 50), (20, 25, 30, 35, 20, 15, 25)
    ).items():
        world.journal.add(day, told)
    context = CommandContext(world.companion, lambda: sys.exit("asked around"))
    reply = dispatch_now(["week", "--of", MONDAY.isoformat()], context)
    as_json = dispatch_now(["week", "--of", MONDAY.isoformat(), "--json"], context)
    return [*reply.out.splitlines(), *json.loads(as_json.out)["week"]["medians"]]


def opened(name: str, page: str = "") -> Texts:
    """Return what stands in a window that was opened by its name, and at which page of it."""
    from slaaprust.core.face_relay import FaceRelay
    from slaaprust.core.windows import WindowName
    from slaaprust.ui.audio import Computer
    from slaaprust.ui.queries import Services
    from slaaprust.ui.shell.face import QtFace
    from slaaprust.ui.shell.tray import Tray

    relay, there = FaceRelay(), FakeComputer()
    world = World(MORNING, face=relay)
    services = Services(
        notifier=None,  # type: ignore[arg-type]  # nothing is told here
        doctor=tuple,
        at_login=None,
        sections=tuple,
        background=AtOnce(world.journal),
        drafts=MemoryDrafts(),
        can_lock=lambda: False,
        save_file=lambda path, made: "",
        computer=Computer(there.steady, there.sound, there.voice),
    )
    face = QtFace(FakeActions(), world.companion, services, Tray())
    relay.connect(face)
    face.show(WindowName(name), page)
    window = face.windows.widget(WindowName(name))
    chosen = [each.currentItem().text() for each in window.findChildren(QListWidget)]
    return chosen if page else spoken(window)


def answer(asked: str) -> dict[str, Any]:
    """Return what a look finds, or what went wrong."""
    name, *given = json.loads(asked)
    look: Callable[..., Any] = globals()[name]
    try:
        return {"seen": look(*given)}
    except Exception:
        return {"wrong": traceback.format_exc()}


def main() -> None:
    """Answer a look a line, until nobody asks any more."""
    assert Path(slaaprust.__file__).parents[1] == Path.cwd(), "this is not the copy"
    app = QApplication([])
    for asked in sys.stdin:
        print(json.dumps(answer(asked), ensure_ascii=False), flush=True)
        app.processEvents()


if __name__ == "__main__":
    main()
