"""What is written down of an error: enough to find it, and not a word that somebody typed."""

import errno
from pathlib import Path

import pytest

from slaaprust.app.error_facts import MOST, qt_text, what, where
from slaaprust.domain.values.fields import Number, Refused

SECRET = "wat ik niemand vertel"


def raised(do) -> Exception:
    try:
        do()
    except Exception as error:
        return error
    raise AssertionError


def fails() -> None:
    raise ValueError(SECRET)


def because() -> None:
    try:
        fails()
    except ValueError as error:
        raise PermissionError(errno.EACCES, SECRET, SECRET) from error


def anyway() -> None:
    try:
        fails()
    except ValueError:
        raise KeyError(SECRET) from None


@pytest.mark.parametrize(
    ("do", "told"),
    [
        (fails, "ValueError"),
        (because, "PermissionError EACCES < ValueError"),
        (anyway, "KeyError"),
        (lambda: Path("/nowhere/at/all").read_bytes(), "FileNotFoundError ENOENT"),
    ],
)
def test_an_error_is_told_by_its_type_and_the_name_of_the_system(do, told):
    error = raised(do)
    assert what(error, type(error)) == told


def test_an_error_of_which_only_the_type_is_left_is_told_by_that():
    assert what(None, MemoryError) == "MemoryError"


def test_an_endless_row_of_causes_is_cut_short():
    first, second = KeyError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert what(first, KeyError) == "KeyError < ValueError < KeyError"


def test_only_lines_of_slaaprust_are_told_and_no_others():
    error = raised(lambda: Number(1, 2).read(SECRET))
    assert isinstance(error, Refused)
    told = where(error.__traceback__)
    modules = [each.rpartition(":")[0] for each in told]
    assert modules == [f"slaaprust.domain.values.fields.Number.{n}" for n in ("read", "_number")]
    assert SECRET not in "".join(told)


def test_of_a_long_way_the_innermost_lines_are_told():
    made = {"__name__": "slaaprust.made_up"}
    exec("def f(n):\n    if not n: raise ValueError\n    f(n - 1)", made)
    told = where(raised(lambda: made["f"](500)).__traceback__)
    assert len(told) == MOST
    assert told[-1] == "slaaprust.made_up.f:2"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("QObject::startTimer: no loop", "default: QObject::startTimer: no loop"),
        (f'Cannot show "{SECRET}" here', "default: Cannot show # here"),
        (f"Cannot show '{SECRET}' here", "default: Cannot show # here"),
        (f"Cannot show “{SECRET}” here", "default: Cannot show # here"),
        (f'Cannot show "{SECRET}', "default: Cannot show #"),
        (f"Cannot show\n{SECRET}", "default: Cannot show"),
        ("Cannot open /home/kim/diary.txt now", "default: Cannot open # now"),
        ("Trying to disable 0x55f9eb1913f0 now", "default: Trying to disable # now"),
        ("Size -3x17 of café", "default: Size -#x# of caf#"),
        ("It isn't there and can't be", "default: It isn't there and can't be"),
    ],
)
def test_a_message_of_qt_loses_what_it_quotes(text, told):
    assert qt_text("default", text) == told


def test_a_long_message_of_qt_is_cut_short():
    assert len(qt_text("default", "word " * 1000)) < 200
