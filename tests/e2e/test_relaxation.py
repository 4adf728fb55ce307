"""Muscle relaxation on a desktop: heard, spoken, by keyboard alone, and through a screen reader."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import ROOT, Slaaprust
from listening import Listening
from needs import need
from PySide6.QtGui import QImage

pytestmark = pytest.mark.e2e
TITLE = "Spierontspanning"
# Two parts in 26 s: only forehead and belly are left in.
SHORT = {
    "relax_cautions": "off",
    "relax_programme": "sixteen",
    "relax_tense": "3",
    "relax_release": "10",
    "relax_without": (
        "eyes,mouth,neck,shoulders,chest,right-upper-arm,right-hand,left-upper-arm,left-hand,"
        "right-thigh,right-calf,right-foot,left-thigh,left-calf,left-foot"
    ),
}
OFFSETS = [0, 3, 13, 16, 26]  # s from the first tone, with the time to lie down skipped
NEAR = 0.05  # s
GUIDED = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from slaaprust.desktop.sound import sound
from slaaprust.desktop.steady import steady
from slaaprust.domain.relaxation import Phase, programme
from slaaprust.domain.relaxation_session import laid_out
from slaaprust.domain.settings import Settings, changed
from slaaprust.resources import resource
from slaaprust.ui.aloud import Computer, Silence
from slaaprust.ui.relaxation_guide import Guide
app = QApplication([])
settings = changed(Settings(), **dict(pair.split("=") for pair in sys.argv[1:]))
tones = lambda volume: sound(sorted(resource("sounds").glob("*.wav")), volume)
guide = Guide(laid_out(programme("sixteen"), settings),
              Computer(steady, tones, lambda *_: Silence()), settings)
ahead = time.monotonic() - steady()
def begins(step):
    # The moment at which the step was due, by the clock that all processes share.
    print(step.phase.value, guide.session.since - guide.session.lived + step.starts + ahead,
          flush=True)
    if step.phase is Phase.END:
        QTimer.singleShot(2500, app.quit)
guide.stepped.connect(begins)
guide.go_on()
guide.skip()
app.exec()
guide.close()
"""


@pytest.fixture(scope="module")
def listening(desktop: Desktop) -> Iterator[Listening]:
    need("pulseaudio", "parec")
    there = Listening(desktop)
    yield there
    there.close()


def begun(slaaprust: Slaaprust, desktop: Desktop, env: dict[str, str], **settings: str) -> None:
    """Begin an exercise in the real program, with its keyboard."""
    slaaprust.settle_in(**SHORT | settings)
    slaaprust.start(desktop, **env)
    slaaprust.do("show", "pmr")
    until(lambda: desktop.active_window() == TITLE, what=TITLE)
    desktop.xdo("key", "Return")


def done(slaaprust: Slaaprust) -> list[dict[str, object]]:
    return slaaprust.kept("relaxed")


def test_each_tone_is_heard_within_50_ms_of_its_step(
    desktop: Desktop, listening: Listening, tmp_path: Path
) -> None:
    listening.forget()
    words = [f"{key}={value}" for key, value in SHORT.items()]
    env = desktop.env | listening.env | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    guide = desktop.start((sys.executable, "-c", GUIDED, *words), env, "guided.log")
    assert guide.wait(60) == 0, (desktop.folder / "guided.log").read_text()
    lines = (desktop.folder / "guided.log").read_text().splitlines()
    due = [
        float(line.split()[1]) for line in lines if line.split()[0] in ("tense", "release", "end")
    ]
    assert len(due) == len(listening.begins) == len(OFFSETS)
    late = [heard - at for heard, at in zip(listening.begins, due, strict=True)]
    print("heard after its step, in ms:", [round(1000 * each) for each in late])
    assert all(-0.005 < each < NEAR for each in late), late


def test_the_tones_of_the_real_program_are_as_far_apart_as_their_steps(
    desktop: Desktop, listening: Listening, slaaprust: Slaaprust
) -> None:
    begun(slaaprust, desktop, listening.env)
    listening.forget()
    pressed = time.monotonic()
    desktop.xdo("key", "s")  # no need to lie down first
    until(lambda: len(listening.begins) == len(OFFSETS), 60, "all tones")
    first, *_ = listening.begins
    assert first - pressed < 1
    drifts = [at - first - due for at, due in zip(listening.begins, OFFSETS, strict=True)]
    assert all(abs(each) < NEAR for each in drifts), drifts
    (kept,) = until(lambda: done(slaaprust), what="a record")
    assert kept["early"] is False and kept["programme"] == "sixteen"


def test_a_voice_is_heard_and_falls_silent_on_escape(
    desktop: Desktop, listening: Listening, slaaprust: Slaaprust
) -> None:
    need("espeak-ng")
    listening.forget()
    begun(slaaprust, desktop, listening.env, relax_speech="on", relax_sound="off")
    until(lambda: listening.loud > 0.5, what="a voice")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows(TITLE), what="the window gone")
    gone = time.monotonic()
    until(lambda: time.monotonic() - listening.last > 1.5, what="silence")
    assert listening.last - gone < 0.5


@pytest.mark.parametrize("voice", ["none", "dead", "hangs"])
def test_without_any_device_and_without_a_voice_it_runs_to_its_end_in_silence(
    desktop: Desktop, slaaprust: Slaaprust, tmp_path: Path, voice: str
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    if voice != "none":
        speaker = programs / "spd-say"
        speaker.write_text(
            "#!/bin/sh\n" + {"dead": "exit 1", "hangs": "exec /usr/bin/tail -f /dev/null"}[voice]
        )
        speaker.chmod(0o755)
    deaf = {"PULSE_SERVER": f"unix:{tmp_path}/none", "PATH": str(programs)}
    only_the_belly = f"forehead,{SHORT['relax_without']}"
    begun(slaaprust, desktop, deaf, relax_speech="on", relax_without=only_the_belly)
    started = time.monotonic()
    desktop.xdo("key", "s")
    (kept,) = until(lambda: done(slaaprust), 60, "a record")
    assert time.monotonic() - started == pytest.approx(13, abs=2)
    assert kept["early"] is False
    assert slaaprust.answers()


def test_the_whole_dialog_goes_by_keyboard_alone_and_through_a_screen_reader(
    desktop: Desktop, slaaprust: Slaaprust, reader: Reader
) -> None:
    begun(slaaprust, desktop, {}, relax_cautions="on", relax_sound="off")
    until(lambda: reader.find("Voor je begint", "label", "slaaprust"), what="the cautions")
    focused = until(lambda: reader.focused("slaaprust"), what="a focus")
    assert (focused.name, focused.role) == ("Begin", "push button")
    desktop.xdo("key", "Return")
    until(lambda: reader.find("Sluit je ogen, als je wilt."), what="lying down")
    assert reader.focused("slaaprust").name == "Pauze"
    desktop.xdo("key", "s")
    until(lambda: reader.find("Trek je wenkbrauwen omhoog."), what="the forehead")
    assert reader.find("Getekend lijf, verlicht: Voorhoofd", program="slaaprust")
    desktop.xdo("key", "space")
    until(lambda: reader.find("Pauze. Je gaat verder waar je was."), what="a pause")
    names = [each.name for each in reader.all("slaaprust") if each.role == "push button"]
    assert {"Ga verder", "Sla over", "Scherm donker", "Stoppen"} <= set(names)
    assert all(names)
    desktop.xdo("key", "space")
    desktop.xdo("key", "s")
    until(lambda: reader.find("Maak je buik hard."), what="the belly")
    desktop.xdo("key", "d")
    until(lambda: len(desktop.windows(TITLE)) == 2, what="a dark screen")
    desktop.xdo("key", "x")
    until(lambda: len(desktop.windows(TITLE)) == 1, what="light")
    until(lambda: reader.find("Slapen hoeft niet te lukken. Rusten telt ook."), 40, "the end")
    assert reader.focused("slaaprust").name == "Sluiten"
    desktop.xdo("key", "shift+Tab", "shift+Tab")
    until(lambda: reader.focused("slaaprust").name == "9 van 10", what="the tension after")
    desktop.xdo("key", "space")
    until(lambda: done(slaaprust)[-1]["after"] == 9, what="the tension kept")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows(TITLE), what="the window gone")
    assert [each["early"] for each in done(slaaprust)][-1] is False


def test_a_hidden_window_goes_on_sleep_makes_it_wait_and_the_end_of_the_program_keeps_it(
    desktop: Desktop, listening: Listening, slaaprust: Slaaprust, reader: Reader
) -> None:
    begun(slaaprust, desktop, listening.env, relax_release="20")
    listening.forget()
    desktop.xdo("key", "s")
    until(lambda: len(listening.begins) == 1, what="the first tone")
    desktop.xdo("windowminimize", *desktop.windows(TITLE))
    until(lambda: len(listening.begins) == 2, what="the second one")
    slaaprust.clock.set("2026-11-19 07:00")  # all clocks of the program are faked, as in a sleep
    sentence = "De computer sliep, en je oefening heeft op je gewacht."
    slaaprust.do("show", "pmr")
    until(lambda: reader.find(sentence, program="slaaprust"), 40, "one sentence about it")
    assert len(listening.begins) == 2
    slaaprust.stop()
    (kept,) = done(slaaprust)
    assert kept["early"] is True
    assert kept["minutes"] < 1


def test_the_dark_screen_shows_only_dim_words(desktop: Desktop, slaaprust: Slaaprust) -> None:
    begun(slaaprust, desktop, {}, relax_dark="on", relax_sound="off")
    until(lambda: len(desktop.windows(TITLE)) == 2, what="a dark screen")
    grey = desktop.still().convertToFormat(QImage.Format.Format_Grayscale8)
    light = [each for y in range(grey.height()) for each in bytes(grey.constScanLine(y))]
    assert max(light) < 140
    assert sum(light) / len(light) < 12
    desktop.click((10, 10))
    until(lambda: len(desktop.windows(TITLE)) == 1, what="light")
