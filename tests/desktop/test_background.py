"""Work beside the interface: it comes back in the loop, and nobody who is gone is called."""

import threading
from contextlib import contextmanager
from datetime import date

import pytest
from fakes import MemoryJournal
from PySide6.QtCore import QObject, QTimer
from shiboken6 import delete

from slaaprust.desktop.background import BackgroundTasks

DAY = date(2026, 11, 18)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def failures():
    return []


@pytest.fixture
def aside(qapp, opened, failures):
    @contextmanager
    def diary():
        opened.append(threading.current_thread())
        yield MemoryJournal()
        opened.append("closed")

    made = BackgroundTasks(diary, failures.append)
    yield made
    made.close()


def test_the_work_has_a_diary_and_a_thread_of_its_own_and_its_result_comes_back(
    aside, qtbot, opened
):
    heard = []

    def work(diary):
        return diary.entries(DAY, DAY), threading.current_thread()

    aside(work, lambda result: heard.append((result, threading.current_thread())))
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    (((entries, there), here),) = heard
    assert entries == ()
    assert opened == [there, "closed"]
    assert here is threading.main_thread() is not there


def test_where_the_system_gives_no_more_threads_it_is_told(aside, qtbot, failures, monkeypatch):
    def refuse(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    aside(lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(failures))
    assert [type(each) for each in failures] == [RuntimeError]
    aside.close()


def test_the_interface_goes_on_meanwhile(aside, qtbot):
    go_on, heard = threading.Event(), []
    aside(lambda _: go_on.wait(60), heard.append)
    QTimer.singleShot(0, go_on.set)  # the loop runs, or this would never come
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]


def test_an_error_goes_to_who_asked_or_else_is_told(aside, qtbot, failures):
    own = []

    def work(diary):
        raise OSError("kapot")

    aside(work, pytest.fail, own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert str(own[0]) == "kapot"
    assert failures == []
    aside(work, pytest.fail)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "kapot"


class Window(QObject):
    """Notes what it is given, and fails where it is gone."""

    def __init__(self, heard):
        super().__init__()
        self.heard = heard

    def show(self, result):
        self.setObjectName(result)
        self.heard.append(result)


def test_a_window_that_is_gone_hears_nothing(aside, qtbot):
    heard, gone, here = [], Window([]), Window([])
    go_on = threading.Event()
    aside(lambda _: go_on.wait(60) and "late", gone.show)
    delete(gone)
    go_on.set()
    aside(lambda _: "here", here.show)
    aside(lambda _: "last", heard.append)
    qtbot.waitUntil(lambda: bool(heard and here.heard))
    assert here.heard == ["here"]
    assert gone.heard == []


def test_a_window_that_nobody_else_holds_ends_in_the_thread_of_the_windows(aside, qtbot):
    ended = []
    window = Window([])
    window.destroyed.connect(lambda: ended.append(threading.current_thread()))
    aside(lambda _: "x", window.show)
    del window
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_the_end_waits_for_the_work_and_calls_nobody(aside, qtbot):
    go_on, done, heard = threading.Event(), [], []
    aside(lambda _: go_on.wait(60) and done.append(1), heard.append)
    threading.Timer(0.01, go_on.set).start()
    aside.close()
    assert done == [1]
    qtbot.wait(0)
    assert heard == []


def test_idle_it_has_no_thread(aside, qtbot):
    before, heard = threading.active_count(), []
    aside(lambda _: "x", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert threading.active_count() == before
