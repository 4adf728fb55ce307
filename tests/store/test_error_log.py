"""The file of errors: small, private, counted, and never in the way."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from slaaprust.store.error_log import LARGEST, ErrorLog, LoggedError

AT = "2026-11-18T17:40:00+01:00"
HERE = ("slaaprust.ui.day.strip.DayStrip.paintEvent:69",)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights as on Unix")


def lines(state: Path) -> list[dict[str, object]]:
    return [json.loads(each) for each in (state / "errors.log").read_text().splitlines()]


def test_an_error_is_one_line_that_a_person_can_read(tmp_path):
    assert ErrorLog(tmp_path).note(AT, "KeyError", HERE)
    assert lines(tmp_path) == [
        {"at": AT, "kind": "error", "what": "KeyError", "where": [*HERE], "count": 1}
    ]


def test_the_same_error_a_thousand_times_is_ten_lines(tmp_path):
    log = ErrorLog(tmp_path)
    told = [log.note(AT, "KeyError", HERE) for _ in range(1000)]
    assert [each["count"] for each in lines(tmp_path)] == [2**n for n in range(10)]
    assert sum(told) == 10
    assert log.last() == LoggedError(AT, "KeyError", HERE, 1000)


def test_errors_at_two_places_are_counted_apart(tmp_path):
    log = ErrorLog(tmp_path)
    for where in (HERE, (), HERE):
        log.note(AT, "KeyError", where)
    assert [(each["where"], each["count"]) for each in lines(tmp_path)] == [
        ([*HERE], 1),
        ([], 1),
        ([*HERE], 2),
    ]


def test_many_kinds_take_no_more_than_two_small_files(tmp_path):
    log = ErrorLog(tmp_path)
    for n in range(3000):
        log.note(AT, f"Error{n}", HERE)
    sizes = {each.name: each.stat().st_size for each in tmp_path.iterdir()}
    assert sizes.keys() == {"errors.log", "errors.log.1"}
    assert max(sizes.values()) <= LARGEST
    assert log.last() == LoggedError(AT, "Error2999", HERE, 1)
    assert len(log._counts) <= 200


@POSIX
def test_it_is_for_its_owner_alone_from_its_first_moment(tmp_path):
    before = os.umask(0)
    try:
        ErrorLog(tmp_path / "state").note(AT, "KeyError", HERE)
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "state", *tmp_path.glob("*/*"))]
    assert modes == [0o700, 0o600]


def test_after_a_restart_the_last_error_is_still_known(tmp_path):
    log = ErrorLog(tmp_path)
    log.note(AT, "KeyError", HERE)
    log.note(AT, "ValueError", HERE)
    log.note_qt(AT, "default: a warning")
    assert ErrorLog(tmp_path).last() == LoggedError(AT, "ValueError", HERE, 1)


def test_the_last_error_is_found_in_the_older_file_as_well(tmp_path):
    ErrorLog(tmp_path).note(AT, "KeyError", HERE)
    (tmp_path / "errors.log").rename(tmp_path / "errors.log.1")
    ErrorLog(tmp_path).note_qt(AT, "default: a warning")
    assert ErrorLog(tmp_path).last() == LoggedError(AT, "KeyError", HERE, 1)


def test_without_a_file_there_was_none(tmp_path):
    assert ErrorLog(tmp_path / "nowhere").last() is None


@pytest.mark.parametrize(
    "rubbish", [b"", b"\xff\n", b"[1]\n", b"[" * 5000, b"9" * 5000, b'{"kind":"error"}\n', b"{"]
)
def test_rubbish_in_the_file_hides_no_error(tmp_path, rubbish):
    ErrorLog(tmp_path).note(AT, "KeyError", HERE)
    with (tmp_path / "errors.log").open("ab") as file:
        file.write(rubbish)
    assert ErrorLog(tmp_path).last() == LoggedError(AT, "KeyError", HERE, 1)


@POSIX
@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("other")])
def test_what_is_no_file_of_ours_is_refused_and_never_waited_for(tmp_path, make):
    make(tmp_path / "errors.log")
    log = ErrorLog(tmp_path)
    with pytest.raises(OSError):
        log.note(AT, "KeyError", HERE)
    assert log.last() == LoggedError(AT, "KeyError", HERE, 1)
    assert not (tmp_path / "other").exists()


@POSIX
def test_a_line_that_found_no_room_is_not_there_by_half(tmp_path):
    """A limit on the size of files is the nearest to a full disk that a test can have."""
    import resource
    import signal

    log = ErrorLog(tmp_path)
    log.note(AT, "KeyError", HERE)
    size = (tmp_path / "errors.log").stat().st_size
    old, ignored = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, old[1]))
    try:
        with pytest.raises(OSError):
            log.note(AT, "ValueError", HERE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, ignored)
    assert (tmp_path / "errors.log").stat().st_size == size
