"""Looking back and an experiment by keyboard alone, in the real program."""

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import Slaaprust
from walking import walk

pytestmark = pytest.mark.e2e


def opened(slaaprust: Slaaprust, desktop: Desktop, name: str, heading: str) -> None:
    """Open a window and wait until it has the keyboard."""
    slaaprust.do("show", name)
    until(lambda: desktop.active_window() == heading, what=heading)


def test_the_answer_of_a_week_is_typed_and_there_again(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    opened(slaaprust, desktop, "week", "Terugblik op de week")
    until(lambda: any("Nachten in je dagboek" in text for text in reader.texts("slaaprust")))
    walk(desktop, reader, "Ging er iets een klein beetje makkelijker? Iets kleins telt ook.")
    desktop.xdo("type", "Sneller warm")
    desktop.xdo("key", "Return")
    until(lambda: slaaprust.told("week")["answer"] == "Sneller warm", what="the answer kept")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Terugblik op de week"), what="the window gone on Escape")


def test_an_experiment_is_begun_and_stopped(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    opened(slaaprust, desktop, "experiment", "Proefje")
    until(lambda: reader.find("Begin morgen", program="slaaprust"), what="the questions")
    stops = walk(desktop, reader, "Begin morgen")
    assert all(stop.name for stop in stops), "each stop has a name"
    desktop.xdo("key", "space")
    until(lambda: reader.find("Stoppen", program="slaaprust"), what="the experiment")
    walk(desktop, reader, "Stoppen")
    desktop.xdo("key", "space")
    until(lambda: reader.find("Ja, stop dit proefje", program="slaaprust"), what="asked again")
    desktop.xdo("key", "space")
    until(lambda: reader.find("Begin morgen", program="slaaprust"), what="the questions again")
