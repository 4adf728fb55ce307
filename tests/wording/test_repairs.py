"""What is said of files that were not as they were left: exactly that, and what came back."""

from slaaprust.domain.records.archive import Harm, Hurt, Repaired
from slaaprust.wording.repairs import mended_lines

NAME = "2026-11.7f3a9c21.jsonl"


def test_a_file_that_came_back_whole_is_told_with_nothing_missing():
    lines = mended_lines(
        Repaired((Hurt(NAME, Harm.VANISHED, 900, 0),), back=12, backups=("a.zip",))
    )
    assert lines[1:] == (
        f"{NAME} is weg.",
        "Aantekeningen teruggehaald uit een back-up: 12.",
        "Er ontbreekt niets.",
    )


def test_what_could_not_be_brought_back_is_told_as_a_number():
    hurt = Hurt(NAME, Harm.DAMAGED, 900, 900, bad_lines=2, aside=f"{NAME}.aside-1")
    lines = mended_lines(Repaired((hurt,), missing=2))
    assert (
        lines[1] == f"{NAME} heeft regels die niet te lezen zijn. Apart gezet als {NAME}.aside-1."
    )
    assert lines[2:] == ("Niet terug te halen: 2.",)


def test_why_it_could_not_be_done_now_is_told_and_no_promise_made():
    lines = mended_lines(Repaired((Hurt(NAME, Harm.SHRUNK, 9, 3),), problem="de schijf is vol"))
    assert lines[-1] == "Terughalen lukte nog niet: de schijf is vol."
    assert "Er ontbreekt niets." not in lines
