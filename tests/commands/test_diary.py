"""The diary from the command line: a night in and out, its quantities, and what was wrong where."""

import json
from datetime import date

import pytest
from fakes import World

from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.commands.parser import parser
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.domain.records.night import QUESTIONS

TIMES = ("--bed", "22:45", "--try", "23:15", "--final", "06:20", "--up", "06:50")
WORKED = (*TIMES, "--sol", "40", "--wakes", "2", "--waso", "35")


class Desk:
    """A command line at nine in the morning of 22 November 2026."""

    def __init__(self) -> None:
        self.world = World("2026-11-22T09:00", language="nl")

    def type(self, *words: str) -> Reply:
        return dispatch_now(
            ["diary", *words], CommandContext(self.world.companion, lambda: pytest.fail("asked"))
        )

    def json(self, *words: str) -> dict:
        told = self.type(*words, "--json")
        assert told.code == 0, told.err
        return json.loads(told.out)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_worked_night_comes_out_in_all_its_quantities(desk):
    told = desk.json("add", "--date", "2026-11-21", *WORKED)
    quantities = {
        "tib_min": 485,
        "settling_min": 30,
        "sol_min": 40,
        "waso_min": 35,
        "spt_min": 385,
        "tst_min": 350,
        "twak_min": 30,
        "twt_min": 105,
        "se_tib": 72.16,
        "se_dse": 82.35,
        "onset": "2026-11-21T23:55:00+01:00",
        "midpoint": "2026-11-22T03:07:30+01:00",
    }
    assert told | quantities == told
    assert (told["evening"], told["saved"], told["afterwards"]) == ("2026-11-21", True, False)


def test_a_night_in_which_the_clock_goes_forward_is_an_hour_shorter(desk):
    told = desk.json("add", "--date", "2026-03-28", *WORKED)
    assert (told["tib_min"], told["tst_min"]) == (425, 290)
    assert told["midpoint"] == "2026-03-29T03:37:30+02:00"


def test_what_is_left_out_is_null_and_so_is_what_needs_it(desk):
    told = desk.json("add", "--date", "2026-11-21", "--bed", "23:00", "--up", "7:00")
    assert told["tib_min"] == 480
    missing = ("sol_min", "waso_min", "tst_min", "twak_min", "twt_min", "se_tib", "se_dse")
    assert [told[key] for key in (*missing, "onset", "midpoint", "try_to_sleep")] == [None] * 10


def test_without_a_date_it_is_last_night(desk):
    assert desk.json("add", "--quality", "4")["evening"] == "2026-11-21"
    assert desk.json("show")["quality"] == 4


def test_a_whole_moment_can_be_given(desk):
    told = desk.json("add", "--date", "2026-11-20", "--bed", "2026-11-21T12:30", "--up", "17:00")
    assert (told["in_bed"], told["tib_min"]) == ("2026-11-21T12:30:00+01:00", 270)


def test_all_questions_can_be_answered_and_are_shown(desk):
    given = {"legs": "clearly", "tired": "not", "note": "vaak gedraaid", "still-trying": "10"}
    words = [word for key, value in given.items() for word in (f"--{key}", value)]
    told = desk.json("add", *WORKED, *words)
    assert (told["legs"], told["tired"], told["panic"]) == ("clearly", "not", None)
    shown = desk.type("show").out
    assert shown.startswith("Nacht van zaterdag 21 op zondag 22 november 2026\n")
    assert "Benen die willen bewegen: duidelijk\nMoe: niet\n" in shown
    assert "Opmerking: vaak gedraaid" in shown and "Geslapen (geschat): 5 u 50" in shown
    assert "%" not in shown  # a share is for who asks for it


def test_every_question_of_the_table_has_its_option():
    words = parser().parse_args(["diary", "add", *WORKED])
    assert {each.key for each in QUESTIONS} <= vars(words).keys()


def test_what_is_wrong_is_said_at_its_option_and_nothing_is_kept(desk):
    told = desk.type("add", "--bed", "25:99", "--sol", "veel", "--legs", "misschien")
    assert (told.code, told.out) == (1, "")
    assert told.err == (
        "--bed: '25:99' is geen tijd. Schrijf een tijd als 23:00.\n"
        "--sol: Kies een getal, niet 'veel'.\n"
        "--legs: Kies een van not, little, clearly, niet 'misschien'.\n"
    )
    assert not desk.world.journal.kept


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("add",), 1, "Er is nog niets ingevuld."),
        (("add", "--date", "2026-11-31", "--sol", "5"), 1, "'2026-11-31' is geen datum."),
        (("add", "--date", "2026-11-25", "--sol", "5"), 1, "Die nacht komt nog."),
        (("add", "--up", "09:30"), 1, "--up: Dat tijdstip ligt nog voor je."),
        (("add", "--bed", "23:00", "--bet", "7"), 2, "Dit is onbekend: --bet 7"),
        (("show", "--date", "2026-11-20"), 1, "Niets in je dagboek over de nacht van vrijdag 20"),
        (("delete",), 2, "--date"),
        (("delete", "--date", "2026-11-20"), 1, "staat er niets in je dagboek"),
        (("restore", "x"), 1, "geen nacht met nummer 'x'"),
        ((), 2, "add|show|list|delete|restore"),
    ],
)
def test_what_cannot_be_done_is_said_with_its_code(desk, words, code, says):
    told = desk.type(*words)
    assert (told.code, told.out) == (code, "") and says in told.err


def test_a_night_that_is_there_is_only_changed_when_asked_and_only_where_named(desk):
    desk.json("add", *WORKED)
    told = desk.type("add", "--sol", "5")
    assert told.code == 1 and "--correct" in told.err
    again = desk.json("add", "--correct", "--sol", "5", "--wakes", "")
    assert (again["sol_min"], again["awakenings"], again["waso_min"]) == (5, None, 35)


def test_the_list_is_in_order_and_can_be_cut(desk):
    for day in ("2026-11-03", "2026-11-01", "2026-11-02"):
        desk.json("add", "--date", day, *WORKED)
    listed = desk.json("list")["nights"]
    assert [each["evening"] for each in listed] == ["2026-11-01", "2026-11-02", "2026-11-03"]
    some = desk.json("list", "--from", "2026-11-02", "--to", "2026-11-02")["nights"]
    assert [each["evening"] for each in some] == ["2026-11-02"]
    assert desk.type("list").out.splitlines()[0] == "2026-11-01  22:45 - 06:50  geslapen 5 u 50"


def test_an_empty_list_says_so(desk):
    assert desk.json("list") == {"nights": []}
    assert desk.type("list").out == "Er staan nog geen nachten in je dagboek.\n"


def test_what_was_deleted_can_be_brought_back_by_its_number(desk):
    uid = desk.json("add", *WORKED)["id"]
    gone = desk.type("delete", "--date", "2026-11-21")
    assert gone.out.endswith(f"Terughalen kan met: slaaprust diary restore {uid}\n")
    assert desk.json("list") == {"nights": []}
    assert desk.json("restore", uid)["tst_min"] == 350
    assert desk.world.companion.diary.of(date(2026, 11, 21))
