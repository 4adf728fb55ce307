"""One message at a time reaches the desktop, and what is chosen in it comes back."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from notification_daemon import NotificationDaemon
from pytestqt.qtbot import QtBot

from slaaprust.desktop.notify.freedesktop import FreedesktopNotifier
from slaaprust.desktop.notify.none import NoNotifier

UNDO = (("undo", "Ongedaan maken"),)


def ignored(key: str) -> None:
    """Nobody cares what was chosen."""


@pytest.fixture
def daemon(bus_address: str) -> Iterator[NotificationDaemon]:
    with NotificationDaemon(bus_address) as daemon:
        yield daemon


@pytest.fixture
def notifier(qapp: object) -> Iterator[FreedesktopNotifier]:
    notifier = FreedesktopNotifier("/icons/moon.svg")
    yield notifier
    notifier.close()


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Lets the program hear what the daemon says, until something is so."""
    return lambda so: qtbot.waitUntil(lambda: bool(so()))


Until = Callable[[Callable[[], object]], None]


def test_a_message_is_quiet_short_and_leaves_no_trace(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    assert notifier.send("Koffie", "Genoteerd om 17:40", UNDO, ignored)
    until(lambda: daemon.notes)
    name, replaces, icon, title, body, actions, hints, shown_for = daemon.notes[0]
    assert (name, replaces, icon, shown_for) == ("slaaprust", 0, "/icons/moon.svg", 8000)
    assert (title, body) == ("Koffie", "Genoteerd om 17:40")
    assert actions == ["default", "slaaprust", "undo#1", "Ongedaan maken"]
    assert {key: value for key, (_, value) in hints.items()} == {
        "desktop-entry": "slaaprust",
        "category": "x-slaaprust.told",
        "urgency": 1,
        "suppress-sound": True,
        "transient": True,
    }


def test_undo_comes_back_once(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, chosen.append)
    until(lambda: daemon.notes)
    daemon.choose(7, "undo#1")
    daemon.choose(7, "undo#1")
    until(lambda: chosen)
    notifier.send("Thee", "", UNDO, ignored)
    until(lambda: len(daemon.notes) == 2)
    assert chosen == ["undo"]


@pytest.mark.parametrize("theirs", ["undo#1", "default"])
def test_what_is_chosen_in_the_message_of_another_program_is_nothing_to_us(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until, theirs: str
) -> None:
    chosen: list[str] = []
    (ours,) = {"undo#1", "default"} - {theirs}
    notifier.send("Koffie", "", UNDO, chosen.append)
    until(lambda: daemon.notes)
    daemon.choose(99, theirs)
    daemon.choose(7, ours)  # what is heard after it tells that it was heard and left alone
    until(lambda: chosen)
    assert chosen == [ours.partition("#")[0]]


def test_a_message_of_another_program_that_goes_leaves_ours_as_it_is(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, chosen.append)
    until(lambda: daemon.notes)
    daemon.closes(99)
    daemon.choose(7, "undo#1")
    until(lambda: chosen)
    notifier.send("Thee", "", (), ignored)
    until(lambda: len(daemon.notes) == 2)
    assert daemon.notes[1][1] == 7


def test_a_click_on_the_message_itself_is_the_default_action(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", (("default", "Vandaag"), *UNDO), chosen.append)
    until(lambda: daemon.notes)
    assert daemon.notes[0][5] == ["default", "Vandaag", "undo#1", "Ongedaan maken"]
    daemon.choose(7, "default")
    until(lambda: chosen == ["default"])


def test_the_next_message_takes_the_place_of_the_one_before(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    notifier.send("Koffie", "", (), ignored)
    until(lambda: daemon.notes)
    notifier.send("Thee", "", (), ignored)
    until(lambda: len(daemon.notes) == 2)
    assert daemon.notes[1][1] == 7
    assert daemon.asked["GetCapabilities"] == 1


def test_of_messages_in_one_breath_the_last_is_shown(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    daemon.mute = True
    for title in ("Koffie", "Thee", "Cola"):
        assert notifier.send(title, "", (), ignored)
    daemon.speak()
    until(lambda: daemon.notes)
    assert [note[3] for note in daemon.notes] == ["Cola"]


def test_an_undo_that_crosses_the_next_message_undoes_nothing(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, chosen.append)
    until(lambda: daemon.notes)
    notifier.send("Thee", "", UNDO, lambda key: chosen.append(f"thee {key}"))
    until(lambda: len(daemon.notes) == 2)
    daemon.choose(7, "undo#1")
    daemon.choose(7, "default")  # only the first that is taken is heard, so this must be it
    until(lambda: chosen)
    assert chosen == ["thee default"]


def test_the_undo_of_the_last_message_is_its_own(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, lambda key: chosen.append(f"koffie {key}"))
    until(lambda: daemon.notes)
    notifier.send("Thee", "", UNDO, lambda key: chosen.append(f"thee {key}"))
    until(lambda: len(daemon.notes) == 2)
    daemon.choose(7, "undo#2")
    until(lambda: chosen)
    assert chosen == ["thee undo"]


def test_a_message_that_goes_while_it_is_being_replaced_takes_no_undo_along(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, ignored)
    until(lambda: daemon.notes)
    daemon.mute = True
    notifier.send("Thee", "", UNDO, chosen.append)
    until(lambda: daemon.asked["Notify"] == 2)
    daemon.closes(7)
    daemon.speak()
    daemon.choose(7, "undo#2")
    until(lambda: chosen)
    assert chosen == ["undo"]


def test_after_it_has_gone_a_message_is_a_new_one(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    chosen: list[str] = []
    notifier.send("Koffie", "", UNDO, chosen.append)
    until(lambda: daemon.notes)
    notifier.send("Thee", "", UNDO, chosen.append)
    until(lambda: len(daemon.notes) == 2)
    daemon.closes(7)
    daemon.choose(7, "undo#2")
    notifier.send("Cola", "", (), ignored)
    until(lambda: len(daemon.notes) == 3)
    assert (daemon.notes[2][1], chosen) == (0, [])


def test_a_daemon_without_actions_gets_none_and_one_without_markup_plain_text(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    daemon.methods = {"GetCapabilities": ("as", (["body"],))}
    notifier.send("<b>", "a < b & c", UNDO, ignored)
    until(lambda: daemon.notes)
    assert daemon.notes[0][3:6] == ("<b>", "a < b & c", [])


def test_markup_in_a_text_is_not_read_as_such(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    notifier.send("<b>", "a < b & c > d", (), ignored)
    until(lambda: daemon.notes)
    assert daemon.notes[0][3:5] == ("<b>", "a &lt; b &amp; c &gt; d")


def test_what_is_no_text_does_not_break_the_line(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until
) -> None:
    notifier.send("kof\0fie", "half \ud800", (), ignored)
    until(lambda: daemon.notes)
    assert daemon.notes[0][3:5] == ("koffie", "half ?")


def test_another_daemon_is_asked_what_it_can(
    daemon: NotificationDaemon, notifier: FreedesktopNotifier, until: Until, bus_address: str
) -> None:
    notifier.send("Koffie", "", UNDO, ignored)
    until(lambda: daemon.notes)
    until(lambda: notifier._talk and not notifier._talk._asked_at)
    daemon.stop()
    daemon.__init__(bus_address, abilities=("body",))  # type: ignore[misc]
    notifier.send("Thee", "", UNDO, ignored)
    until(lambda: daemon.notes)
    assert (daemon.notes[0][1], daemon.notes[0][5]) == (0, [])


@pytest.mark.usefixtures("bus_address")
def test_without_a_daemon_it_says_no_and_warns_once(
    notifier: FreedesktopNotifier, caplog: pytest.LogCaptureFixture
) -> None:
    assert not notifier.send("Koffie", "", UNDO, ignored)
    assert not notifier.send("Thee", "", UNDO, ignored)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "Koffie" not in caplog.text


@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_it_says_no_and_warns_once(
    notifier: FreedesktopNotifier, caplog: pytest.LogCaptureFixture
) -> None:
    assert not notifier.send("Koffie", "", UNDO, ignored)
    assert not notifier.send("Thee", "", UNDO, ignored)
    assert len(caplog.records) == 1


def test_a_daemon_that_comes_later_is_found(
    bus_address: str, notifier: FreedesktopNotifier, until: Until
) -> None:
    assert not notifier.send("Koffie", "", (), ignored)
    with NotificationDaemon(bus_address) as daemon:
        assert notifier.send("Thee", "", (), ignored)
        until(lambda: daemon.notes)


def test_a_daemon_that_is_stuck_holds_nothing_up(daemon: NotificationDaemon, qapp: object) -> None:
    daemon.mute = True
    notifier = FreedesktopNotifier(patience=0)
    assert notifier.send("Koffie", "", (), ignored)
    assert not notifier.send("Thee", "", (), ignored)
    assert notifier.send("Cola", "", (), ignored)  # a new try
    notifier.close()


def test_a_daemon_that_refuses_is_a_warning(
    daemon: NotificationDaemon,
    notifier: FreedesktopNotifier,
    until: Until,
    caplog: pytest.LogCaptureFixture,
) -> None:
    daemon.refuses = True
    notifier.send("Koffie", "", (), ignored)
    until(lambda: caplog.records)
    assert "org.example.No" in caplog.text


def test_nothing_of_it_is_loaded_before_the_first_message() -> None:
    code = (
        "import sys; from slaaprust.desktop.notify import notifier; notifier();"
        "print([name for name in sys.modules if 'jeepney' in name or 'asyncio' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_elsewhere_it_says_no() -> None:
    assert not NoNotifier().send("Koffie", "", (), ignored)
