"""One place for each change: a row that is planted there appears by itself where it belongs.

Each row is planted in a copy of the program, as somebody would who adds it, and looked at from
outside. What a row needs besides is named by the check that is there for it.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from planting import ROOT, Copy

TABLE = (ROOT / "docs/architecture.md").read_text("utf-8").partition("## One place for each change")
# Rows that are code of their own, and no row of a table: what comes of them is tried there.
ELSEWHERE = {
    "a kind of record": "tests/store/journal/test_codec.py and tests/test_docs.py, for all KINDS",
    "something that can be logged": "tests/ui/day/test_log_dialog.py",
    "a cutoff": "tests/ui/test_planted_cutoff.py",
    "an operating system": "tests/desktop",
    "something a person can want": "tests/app/test_seam.py",
    "a way on from a prompt": "tests/ui/prompt/test_window.py",
    "a picture of the weeks": "tests/ui/review/test_week_window.py",
}
SHOWN: set[str] = set()


def shows(row: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Say which row of the table a test plants."""
    SHOWN.add(row)
    return lambda test: test


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    made = Copy(tmp_path)
    yield made
    made.close()


def missing(context: str, *texts: str) -> list[str]:
    """What is told of texts that nobody has translated yet."""
    return sorted(f"{context}: {text!r} is not in it yet" for text in texts)


def said(texts: list[str], words: str) -> bool:
    return any(words in text for text in texts)


def test_every_row_of_the_table_is_planted_here_or_tried_elsewhere() -> None:
    rows = re.findall(r"^\| (.+?) \|", TABLE[2].partition("\n## ")[0], re.MULTILINE)[1:]
    assert {row for row in rows if row != "---"} == SHOWN | set(ELSEWHERE)


# A drink


DRINK = """    Drink("dalgona", N_("drinks", "dalgona"), N_("drinks", "glas van 250 ml"),
          90, 80, 120, ("zweefkoffie",), Group.COFFEE, "coffee"),"""


@shows("a drink")
def test_a_drink_is_listed_found_logged_and_taken_in_by_its_row_alone(copy: Copy) -> None:
    copy.plant("slaaprust/domain/tables/drinks.py", '    Drink("mok",', DRINK)
    assert "Dalgona, 90 mg" in copy.see("menu", "thee zweefkoffie")
    assert "dalgona, glas van 250 ml" in copy.see("log_dialog")
    assert "dalgona" in copy.see("settings_dialog")
    assert copy.see("typed", "log", "Zweef-Koffie")[0].endswith("dalgona, 90 mg")
    assert said(copy.see("typed", "log", "zweefkofie"), "Bedoel je: zweefkoffie")
    assert copy.see("imported_drink", "dalgona") == "dalgona, 90 mg"
    assert copy.see("in_the_file", "default_drink", "dalgona") == "dalgona"


def test_the_checks_name_what_a_drink_needs_besides(copy: Copy) -> None:
    copy.plant("slaaprust/domain/tables/drinks.py", '    Drink("mok",', DRINK)
    assert copy.texts() == missing("drinks", "dalgona", "glas van 250 ml")
    if shutil.which("hunspell") is None:
        pytest.skip("SPELLING NOT CHECKED: no hunspell")
    assert copy.misspelt() == {"dalgona"}
    with (copy.root / "packaging/words-nl.txt").open("a", encoding="utf-8") as words:
        words.write("dalgona\n")
    assert copy.misspelt() == set()


# A reminder, and its settings


STRETCH = """    stretch: bool = _option(
        EVENING, Switch(), True, N_("settings", "Seintje rekken"), N_("settings", "Heel even.")
    )
    stretch_before: int = _option(
        EVENING, Number(5, 240, MINUTES), 120, N_("settings", "Rekken voor bedtijd"), ""
    )"""
TEXTS = '    "stretch": (N_("prompts", "Even rekken"), N_("prompts", "Tot {bed} is er tijd.")),'
MOMENT = '    Moment("stretch", N_("moments", "Rekken"), _before_bed("stretch"), snoozes=(10,)),'


@pytest.fixture
def stretching(copy: Copy) -> Copy:
    copy.plant("slaaprust/domain/settings/settings.py", "    rest: bool", STRETCH)
    copy.plant("slaaprust/domain/tonight/moments.py", '    Moment("rest"', MOMENT)
    copy.plant("slaaprust/wording/prompts.py", '    "rest": (', TEXTS)
    copy.plant("slaaprust/wording/prompts.py", '    "rest": "', '    "stretch": "slope",')
    return copy


@shows("a reminder of something else")
def test_a_reminder_is_planned_set_and_said_by_its_row_its_settings_and_its_texts(
    stretching: Copy,
) -> None:
    assert said(stretching.see("typed", "agenda"), "21:00  Rekken")
    assert "Even rekken Tot 23:00 is er tijd." in stretching.see("prompts", "2026-11-18T21:10")
    window = stretching.see("prompt_window", "stretch")
    assert {"Even rekken", "Tot 23:00 is er tijd.", "Waarom?"} <= set(window)
    dialog = stretching.see("settings_dialog")
    assert {"Seintje rekken", "Heel even.", "Rekken voor bedtijd"} <= set(dialog)


def test_the_checks_name_what_a_reminder_needs_besides(stretching: Copy) -> None:
    assert stretching.texts() == [
        *missing("moments", "Rekken"),
        *missing("prompts", "Even rekken", "Tot {bed} is er tijd."),
        *missing("settings", "Heel even.", "Rekken voor bedtijd", "Seintje rekken"),
    ]


# A setting, and a kind of value


@shows("a setting")
def test_a_setting_is_in_the_dialog_the_file_the_command_line_and_its_help(
    stretching: Copy,
) -> None:
    assert stretching.see("filled_in", "stretch_before", "45") == 45
    assert stretching.see("in_the_file", "stretch_before", "45") == 45
    assert "stretch_before = 120  # Rekken voor bedtijd" in stretching.see(
        "typed", "settings", "list"
    )
    assert stretching.see("typed", "settings", "set", "stretch", "uit") == ["stretch = off"]
    assert "van 5 tot en met 240" in "".join(
        stretching.see("typed", "settings", "set", "stretch_before", "4")
    )
    for action in ("get", "set"):
        helped = stretching.see("helped", "settings", action)
        assert re.search(r"\n  stretch_before +Rekken voor bedtijd\n", "\n".join(helped))


KIND = '''class Colour:
    """A colour."""

    def read(self, raw: Any) -> str:
        if not str(raw).startswith("#"):
            raise Refused(N_("refused", "Dat is geen kleur."))
        return str(raw)

    def plain(self, value: str) -> str:
        return value

    def word(self, value: str) -> str:
        return value

'''
CONTROL = '''class ColourField(WordField):
    """Fills in a colour."""

'''
GROUND = '    ground: str = _option(PROGRAM, Colour(), "#001122", N_("settings", "Grondkleur"), "")'


@pytest.fixture
def coloured(copy: Copy) -> Copy:
    fields, row = "slaaprust/domain/values/fields.py", "slaaprust/ui/forms/field_row.py"
    settings = "slaaprust/domain/settings/settings.py"
    copy.plant(fields, "class Number", KIND + "@dataclass(frozen=True, slots=True)")
    copy.plant(settings, "from slaaprust.domain.values.lists", _imports("fields", "Colour"))
    copy.plant(settings, "    motion: bool", GROUND)
    copy.plant(row, "from slaaprust.domain.values.lists", _imports("fields", "Colour"))
    return copy


def _imports(module: str, *names: str) -> str:
    return f"from slaaprust.domain.values.{module} import {', '.join(names)}"


@shows("a kind of value")
def test_a_kind_of_value_is_shown_and_read_wherever_it_is_asked_for(coloured: Copy) -> None:
    row = "slaaprust/ui/forms/field_row.py"
    coloured.plant(row, "class FieldRow", CONTROL)
    coloured.begin(row, "CONTROLS: ", "    Colour: lambda kind, about: ColourField(kind, about),")
    assert "Grondkleur" in coloured.see("settings_dialog")
    assert coloured.see("filled_in", "ground", "#ff0000") == "#ff0000"
    assert coloured.see("typed", "settings", "set", "ground", "#fff") == ["ground = #fff"]
    assert said(coloured.see("typed", "settings", "set", "ground", "rood"), "Dat is geen kleur.")


def test_a_kind_without_its_control_is_named_as_soon_as_the_form_is_drawn(coloured: Copy) -> None:
    with pytest.raises(AssertionError, match=r"KeyError: <class '.*\.Colour'>"):
        coloured.see("settings_dialog")


# Questions


COLD = '    cold_feet: HowMuch | None = _question(BODY, _HOW_MUCH, N_("night", "Koude voeten"))'
COUGHS = '    coughs: int | None = _question(OVERALL, _COUNT, N_("night", "Keren gehoest"))'


def test_a_sign_of_the_night_is_asked_kept_shown_and_counted_by_its_field_alone(
    copy: Copy,
) -> None:
    copy.plant("slaaprust/domain/records/night.py", "    legs: HowMuch", COLD)
    assert "Koude voeten" in copy.see("night_form")
    told = copy.see("typed", "diary", "add", "--bed", "23:00", "--cold-feet", "little")
    assert "Koude voeten: een beetje" in told
    as_json = copy.see("typed", "diary", "add", "--cold-feet", "little", "--json")
    assert '  "cold_feet": "little",' in as_json
    assert said(copy.see("helped", "diary", "add"), "--cold-feet not|little|clearly")
    assert copy.see("night_back", "cold_feet", "clearly") == "clearly"
    assert said(copy.see("gp_page_of_nights", "cold_feet", "clearly"), "Koude voeten")
    assert said(copy.see("week_pictures", "cold_feet", "clearly"), "Koude voeten")


@shows("a question of the diary")
def test_a_number_of_the_night_is_asked_and_held_to_its_limits_by_its_field_alone(
    copy: Copy,
) -> None:
    copy.plant("slaaprust/domain/records/night.py", "    legs: HowMuch", COUGHS)
    assert "Keren gehoest" in copy.see("night_form")
    assert "Keren gehoest: 3" in copy.see("typed", "diary", "add", "--coughs", "3")
    assert copy.see("refused_night", "coughs", "51") == ["coughs"]
    assert copy.see("night_back", "coughs", "3") == 3
    with pytest.raises(AssertionError, match="Refused"):
        copy.see("night_of_a_file", "coughs", "51")


ASKED = '    pets: str = _asked(GpPart.HABITS, N_("gp", "Dieren?"), N_("gp", "Dieren: {answer}"))'


@shows("a question for the GP page")
def test_a_question_for_the_gp_is_asked_kept_and_on_the_page_by_its_field_alone(
    copy: Copy,
) -> None:
    copy.plant("slaaprust/domain/records/gp_notes.py", "    tried: str", ASKED)
    assert "Dieren?" in copy.see("gp_form")
    assert said(copy.see("gp_page", "pets", "twee katten"), "Dieren: twee katten")


@shows("a part of the GP page")
def test_a_part_of_the_gp_page_is_chosen_and_printed_by_its_rows(copy: Copy) -> None:
    notes, words = "slaaprust/domain/records/gp_notes.py", "slaaprust/wording/gp.py"
    copy.plant(notes, '    IDEAS = "ideas"', '    HOME = "home"')
    copy.plant(notes, "    GpPart.IDEAS:", '    GpPart.HOME: N_("gp", "Thuis"),')
    copy.plant(notes, "    ideas: str", '    home: str = _asked(GpPart.HOME, N_("gp", "Met wie?"))')
    copy.plant(words, "    GpPart.IDEAS:", "    GpPart.HOME: _words(GpPart.HOME),")
    assert {"Thuis", "Met wie?"} <= set(copy.see("gp_form"))
    page = copy.see("gp_page", "home", "alleen")
    assert page[page.index("Thuis") + 1] == "alleen"


# Rows of tables


SIGN = '    Sign("teeth", N_("signs", "Ik word wakker met pijn aan mijn tanden.")),'
HELP = '    Help(N_("signs", "Kindertelefoon"), N_("signs", "Als je jong bent.")),'


@shows("a sign to discuss, or a place to call")
def test_a_sign_is_listed_ticked_and_on_the_page_and_a_place_to_call_stands_above(
    copy: Copy,
) -> None:
    signs = "slaaprust/domain/tables/signs.py"
    copy.plant(signs, '    Sign("kicks"', SIGN)
    copy.plant(signs, 'WHERE = N_("signs"', f"URGENT = (*URGENT,\n{HELP}\n)")
    form = copy.see("gp_form")
    assert "Ik word wakker met pijn aan mijn tanden." in form
    assert {"Kindertelefoon", "Als je jong bent."} <= set(form)
    assert said(copy.see("gp_page", "signs", "teeth"), "pijn aan mijn tanden")


PROGRAMME = """    Programme(
        "hands", N_("relaxation", "Alleen handen"), N_("relaxation", "Twee vuisten."),
        ("right-hand", "left-hand"),
    ),"""


@shows("a programme of relaxation")
def test_a_programme_is_chosen_set_and_done_by_its_row_alone(copy: Copy) -> None:
    copy.begin("slaaprust/domain/tables/programmes.py", "PROGRAMMES: ", PROGRAMME)
    assert said(copy.see("relaxation"), "Alleen handen")
    assert "Alleen handen" in copy.see("settings_dialog")
    assert copy.see("in_the_file", "relax_programme", "hands") == "hands"
    assert copy.see("steps_of", "hands") == ["right-hand", "left-hand"]


CARD = """title.nl = "Een warme kat"
title.en = "A warm cat"
[[paragraph]]
nl = "Een kat is warm, en spnit."
en = "A cat is warm, and purrs."
"""


@shows("a card of Uitleg")
def test_a_card_is_read_opened_by_its_name_and_spelled_by_its_file_alone(copy: Copy) -> None:
    copy.add("resources/cards/99-cat.toml", CARD)
    assert "Een warme kat" in copy.see("cards")
    assert said(copy.see("opened", "cards", "cat"), "Een warme kat")
    if shutil.which("hunspell"):
        assert copy.misspelt() == {"spnit"}


@shows("a sort of thought, or what can become of one")
def test_a_sort_of_thought_is_offered_parked_and_kept_by_its_row(copy: Copy) -> None:
    parking = "slaaprust/domain/tables/parking.py"
    copy.plant(parking, '    REMEMBER = "onthouden"', '    WISH = "wens"')
    row = '    ThoughtSort(Sort.WISH, N_("parking", "wens"), N_("parking", "Van wie?"), "wish"),'
    copy.begin(parking, "SORTS: ", row)
    assert "wens" in [text.lower() for text in copy.see("parking")]
    assert copy.see("parked", "wens") == copy.see("parked", "wish") == "wens"
    assert said(copy.see("helped", "park"), "|wens|")


@shows("a sort of thought, or what can become of one")
def test_what_can_become_of_a_thought_is_offered_by_its_row(copy: Copy) -> None:
    parking = "slaaprust/domain/tables/parking.py"
    copy.plant(parking, '    DO = "doen"', '    SHARE = "delen"')
    copy.plant(parking, "    (ThoughtAnswer.DO,", '    (ThoughtAnswer.SHARE, "delen"),')
    assert "delen" in copy.see("morning")


EXPERIMENT = """    ExperimentQuestion(
        "early", N_("experiment", "Eerder dimmen: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag dim je eerder."), SOL, {"screens_off_before": 110},
    ),"""


@shows("an experiment to choose")
def test_an_experiment_is_offered_begun_and_followed_by_its_row_alone(copy: Copy) -> None:
    copy.begin("slaaprust/domain/nights/experiment.py", "QUESTIONS = (", EXPERIMENT)
    ask = "Eerder dimmen: hoe lang duurt inslapen dan?"
    assert ask in copy.see("experiments")
    assert copy.see("begun", "early", "screens_off_before") == [ask, 110, 60]


@shows("something a night is asked of in a week or an experiment")
def test_a_measure_is_in_the_week_by_its_row_alone(copy: Copy) -> None:
    measures = "slaaprust/domain/nights/measures.py"
    row = 'TWT = Measure("twt", N_("measures", "Wakker in bed"), Unit.MINUTES, 15)'
    copy.plant(measures, "MEASURES = (", row)
    copy.plant(measures, "def measure(", "MEASURES = (*MEASURES, TWT)\n\n")
    words = copy.see("week_words")
    assert said(words, "Wakker in bed")
    assert "twt" in words


# Windows and warnings


WINDOW = """def _note(_: WindowContext) -> OpenWindow:
    from PySide6.QtWidgets import QLabel

    made = QWidget()
    QLabel("Een briefje", made)
    return OpenWindow(made)


"""


@shows("a window")
def test_a_window_opens_by_its_row_and_by_its_word_where_the_row_says_so(copy: Copy) -> None:
    table, factory = "slaaprust/core/windows.py", "slaaprust/ui/shell/window_factory.py"
    copy.plant(table, '    STATUS = "status"', '    NOTE = "note"')
    copy.plant(table, "    WindowSpec(WindowName.STATUS", "    WindowSpec(WindowName.NOTE),")
    copy.plant(factory, "BUILDERS: ", WINDOW)
    copy.plant(factory, "    WindowName.STATUS: ", "    WindowName.NOTE: _note,")
    assert "Een briefje" in copy.see("opened", "note")
    assert said(copy.see("typed", "show", "note"), "kan hier niet")
    by_word = "    WindowSpec(WindowName.NOTE, by_word=True),"
    copy.plant(table, "    WindowSpec(WindowName.STATUS", by_word)
    assert not said(copy.see("typed", "show", "note"), "kan hier niet")


WARNING = '''@dataclass(frozen=True, slots=True)
class LateNap:
    """A nap after its cutoff."""

    {fields}


'''
CUTOFF = "cutoff: datetime\n    late_by: timedelta"


def _warns_of_naps(copy: Copy, fields: str) -> None:
    warnings = copy.root / "slaaprust/domain/tonight/warnings.py"
    text = warnings.read_text("utf-8")
    planted = WARNING.format(fields=fields)
    warnings.write_text(re.sub(r"^Warned = ", f"{planted}Warned = LateNap | ", text, flags=re.M))


@shows("a warning")
def test_a_warning_about_a_cutoff_has_its_sentence_by_itself(copy: Copy) -> None:
    _warns_of_naps(copy, CUTOFF)
    assert copy.see("warned", "LateNap").startswith("Dit valt 1 u 00 na je grens van 19:00.")


def test_a_warning_of_another_kind_without_its_sentence_is_named_by_mypy(copy: Copy) -> None:
    _warns_of_naps(copy, "minutes: int")
    told = copy.types("slaaprust/wording/warnings.py")
    assert 'Item "LateNap" of ' in told
    assert 'has no attribute "cutoff"' in told
