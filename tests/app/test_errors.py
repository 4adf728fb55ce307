"""The one place for errors: all ways lead there, the person hears of it kindly and seldom."""

import gc
import json
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QtMsgType, qCritical, qDebug, qWarning

from slaaprust.app.errors import BETWEEN, UnexpectedErrors
from slaaprust.desktop import qt_messages

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
SECRET = "wat ik niemand vertel"
# What these tests do on purpose, other tools would take for a failure of the test.
pytestmark = [
    pytest.mark.qt_no_exception_capture,
    pytest.mark.no_qt_log,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Place:
    """The place for errors, and how often the person was told."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.seconds, self.told = folder, Seconds(), 0
        self.errors = UnexpectedErrors(folder, lambda: NOON, self.seconds)
        self.errors.tell_by(self.tell)

    def tell(self) -> None:
        self.told += 1

    def what(self) -> list[str]:
        path = self.folder / "errors.log"
        lines = path.read_text().splitlines() if path.exists() else []
        return [json.loads(each)["what"] for each in lines]


@pytest.fixture
def place(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    with made.errors.watching():
        yield made


def fails() -> None:
    raise ValueError(SECRET)


def loop() -> None:
    """Let everything come that is on its way."""
    for _ in range(3):
        QCoreApplication.processEvents()


def test_an_error_in_a_slot_is_noted_and_told(place):
    QTimer.singleShot(0, fails)
    loop()
    assert (place.what(), place.told) == (["ValueError"], 1)
    assert place.errors.last().where == ()


def test_an_error_in_a_thread_is_noted_and_told_by_the_interface(place):
    told_in = []
    place.errors.tell_by(lambda: told_in.append(threading.current_thread()))
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    loop()
    assert (place.what(), told_in) == (["ValueError"], [threading.main_thread()])


def test_an_error_while_something_is_cleared_away_is_noted_and_not_told(place):
    class Heavy:
        def __del__(self) -> None:
            fails()

    Heavy()
    gc.collect()
    loop()
    assert (place.what(), place.told) == (["ValueError"], 0)


def test_warnings_of_qt_are_noted_without_what_they_quote_and_not_told(place):
    qWarning(f'Cannot show "{SECRET}"')
    qCritical("Worse")
    qDebug("Nothing")
    loop()
    assert (place.what(), place.told) == (["default: Cannot show #", "default: Worse"], 0)
    assert place.errors.last() is None


def test_qt_still_says_on_standard_error_what_it_says(place, capsys):
    qWarning("Cannot do that")
    qDebug("Nothing much")
    assert capsys.readouterr().err == "Cannot do that\nNothing much\n"


def test_while_a_thread_may_warn_that_qt_waits_for_nothing_is_asked_of_python(place):
    with qt_messages.unheard():
        qWarning("Unheard")
    qWarning("Heard")
    assert place.what() == ["default: Heard"]


def test_ctrl_c_is_no_error(place, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    loop()
    assert (place.what(), place.told) == ([], 0)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_person_is_told_once_an_hour_at_most(place):
    for minute in range(0, 180, 10):
        place.seconds.now = minute * 60.0
        place.errors.note(ValueError(SECRET))
        loop()
    assert place.told == 3
    assert place.seconds.now > 2 * BETWEEN


def test_what_came_before_there_was_anyone_to_tell_is_told_later(qapp, tmp_path):
    errors = UnexpectedErrors(tmp_path, lambda: NOON, Seconds())
    errors.note(ValueError(SECRET))
    loop()
    told = []
    errors.tell_by(lambda: told.append(1))
    loop()
    assert told == [1]


def test_what_is_told_elsewhere_is_only_noted(place):
    place.errors.note(ValueError(SECRET), tell=False)
    loop()
    assert (place.what(), place.told) == (["ValueError"], 0)


def test_what_fails_in_telling_is_noted_and_not_told_again(place):
    place.errors.tell_by(fails)
    place.errors.note(KeyError(SECRET))
    loop()
    assert place.what() == ["KeyError", "ValueError"]


def test_what_is_attempted_gives_its_answer_or_another(place):
    assert place.errors.attempt(lambda: 1, 2) == 1
    assert place.errors.attempt(fails, 2) == 2
    assert place.what() == ["ValueError"]


def test_no_word_of_an_error_is_written_anywhere(place, capfd):
    for _ in range(3):
        place.errors.note(ValueError(SECRET))
    told = capfd.readouterr().err
    assert SECRET not in (place.folder / "errors.log").read_text() + told
    assert told == "slaaprust: ValueError, \n" * 2


def test_nothing_of_an_error_is_kept_in_memory(place):
    QTimer.singleShot(0, fails)
    loop()
    assert not hasattr(sys, "last_value")


class Closed:
    """A standard error that has gone."""

    def write(self, text: str) -> None:
        raise OSError

    def isatty(self) -> bool:
        raise ValueError


@pytest.mark.parametrize("stderr", [None, Closed()])
def test_without_standard_error_all_goes_on(place, monkeypatch, stderr):
    monkeypatch.setattr(sys, "stderr", stderr)
    QTimer.singleShot(0, fails)
    qWarning("Cannot do that")
    loop()
    assert (sorted(place.what()), place.told) == (["ValueError", "default: Cannot do that"], 1)


def test_where_nothing_can_be_written_it_is_counted_and_told(qapp, tmp_path):
    (tmp_path / "state").touch()  # a file in the place of the folder
    made = Place(tmp_path / "state")
    for _ in range(3):
        made.errors.note(ValueError(SECRET))
    loop()
    assert (made.errors.last().count, made.told) == (3, 1)


def test_a_clock_that_fails_keeps_no_error_back(qapp, tmp_path):
    errors = UnexpectedErrors(tmp_path, lambda: 1 / 0)
    errors.note(ValueError(SECRET))
    assert (errors.last().at, errors.last().what) == ("", "ValueError")


def test_an_error_that_cannot_even_be_looked_at_is_no_second_error(place):
    class Odd(Exception):
        @property
        def __cause__(self):
            raise RuntimeError(SECRET)

    place.errors.note(Odd())
    loop()
    assert place.told == 1


def test_a_message_of_qt_that_ends_the_program_is_heard_first(place):
    heard = []
    place.errors.at_fatal = lambda: heard.append(1)
    place.errors._of_qt(QtMsgType.QtWarningMsg, "default", "bad")
    place.errors._of_qt(QtMsgType.QtFatalMsg, "default", "no screen")
    assert heard == [1]


def test_all_is_as_before_once_nobody_watches(qapp, tmp_path):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with UnexpectedErrors(tmp_path, lambda: NOON).watching():
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_what_ends_the_program_is_noted_on_its_way_out(qapp, tmp_path):
    made = Place(tmp_path)
    with pytest.raises(ValueError, match=SECRET), made.errors.watching():
        fails()
    assert made.what() == ["ValueError"]


def test_what_qt_warned_of_before_the_icon_is_written_once_that_is_there(qapp, tmp_path):
    errors = UnexpectedErrors(tmp_path, lambda: NOON)
    with errors.watching():
        qWarning("Early")
        assert list(tmp_path.iterdir()) == []
        errors.tell_by(lambda: None)
        loop()
        assert "default: Early" in (tmp_path / "errors.log").read_text()
