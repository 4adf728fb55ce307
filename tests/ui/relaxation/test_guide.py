"""Each step comes at its moment, over any length, through pauses, skips and sleep."""

import random

import pytest
from fakes import FakeComputer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import PROGRAMMES, Step, StepPhase, programme
from slaaprust.domain.tonight.relaxation_session import laid_out
from slaaprust.ui.audio import Computer
from slaaprust.ui.relaxation.guide import LEAD, Guide


class Led:
    """A guide on a clock that jumps to wherever its timer aims, a bit late as timers are."""

    def __init__(self, key: str = "sixteen", late: float = 0.0, **chosen: object) -> None:
        self.computer = FakeComputer()
        made = changed(Settings(), **chosen)
        course = laid_out(programme(key), made)
        there = Computer(self.computer.steady, self.computer.sound, self.computer.voice)
        self.guide = Guide(course, there, made)
        self.late = late
        self.begun = self.computer.now
        self.steps: list[tuple[float, Step]] = []
        self.waits: list[bool] = []
        self.guide.stepped.connect(lambda step: self.steps.append((self.computer.now, step)))
        self.guide.waits.connect(self.waits.append)
        self.guide.go_on()

    @property
    def timer(self):
        return self.guide._timer

    def on(self) -> bool:
        """Let the timer fire at its time; false where it aims at nothing."""
        if not self.timer.isActive():
            return False
        self.computer.now += self.timer.interval() / 1000 + random.uniform(0, self.late)
        self.timer.stop()
        self.timer.timeout.emit()
        return True

    def to_the_end(self) -> None:
        while self.on():
            pass

    def until(self, phase: StepPhase) -> None:
        while self.steps[-1][1].phase is not phase and self.on():
            pass


@pytest.fixture(autouse=True)
def loop(qapp):
    """Timers need one."""


@pytest.mark.parametrize("watched", [False, True])
def test_over_the_longest_programme_no_step_drifts(watched):
    led = Led(late=0.015, relax_tense="7", relax_release="40", relax_rounds="2")
    led.guide.watched = watched
    led.to_the_end()
    assert led.steps[-1][1].phase is StepPhase.END
    assert led.steps[-1][1].starts == 15 + 1504  # 25 minutes
    assert [step for _, step in led.steps] == list(led.guide.session.course.steps)
    drifts = [at - led.begun - step.starts for at, step in led.steps]
    assert all(0 <= each < 0.02 for each in drifts), max(drifts)


@pytest.mark.parametrize("key", [each.key for each in PROGRAMMES])
def test_each_step_has_its_tone_at_its_moment_and_the_end_its_own(key):
    led = Led(key)
    led.to_the_end()
    heard = [at for at, _ in led.computer.tones]
    assert heard == [at for at, step in led.steps if step.phase is not StepPhase.SETTLE]
    assert led.computer.tones[-1][1] == "end"
    assert [name for _, name in led.computer.tones].count("end") == 1


@given(st.lists(st.floats(0.01, 5000), max_size=8), st.integers(0, 40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_pauses_of_any_length_put_off_the_rest_and_nothing_else(pauses, first):
    led, waited = Led("seven"), 0.0
    for _ in range(first):
        led.on()
    for pause in pauses:
        led.guide.pause()
        led.computer.now += pause
        waited += (
            pause if led.guide.session.step(led.computer.now).phase is not StepPhase.END else 0
        )
        led.guide.go_on()
        led.on()
    led.to_the_end()
    assert led.steps[-1][1].phase is StepPhase.END
    ends = led.steps[-1][0] - led.begun
    assert ends == pytest.approx(led.guide.session.course.total + waited, abs=0.05)


def test_after_sleep_it_stands_still_where_it_was_and_says_so():
    led = Led()
    led.until(StepPhase.TENSE)
    led.computer.now += 3600  # the lid was closed
    led.timer.timeout.emit()
    assert led.waits == [True]
    assert not led.guide.session.runs and not led.timer.isActive()
    assert led.guide.elapsed == pytest.approx(21)
    tones = len(led.computer.tones)
    led.guide.go_on()
    assert led.steps[-1][1].phase is StepPhase.RELEASE
    assert len(led.computer.tones) == tones + 1


def test_who_skips_while_it_stands_still_hears_the_tone_when_it_goes_on():
    led = Led()
    led.until(StepPhase.TENSE)
    led.guide.pause()
    led.guide.skip()
    before = len(led.computer.tones)
    assert led.steps[-1][1].part.key == "right-upper-arm"
    led.guide.go_on()
    assert led.computer.tones[before:] == [(led.computer.now, "tense")]
    assert len([s for _, s in led.steps if s.part and s.part.key == "right-upper-arm"]) == 2


def test_a_voice_tells_which_muscle_before_it_is_tensed_and_now_at_the_tone():
    led = Led("four", relax_speech="on")
    led.to_the_end()
    said = led.computer.said
    assert said[0][1].startswith("Ga rustig liggen")
    assert said[1][1] == "Straks: Beide armen. Maak twee vuisten en druk je ellebogen omlaag."
    assert said[1][0] - led.begun == pytest.approx(15 - LEAD, abs=0.01)
    assert said[2][1] == "Nu."
    assert said[2][0] - led.begun == pytest.approx(15, abs=0.01)
    assert said[3][1] == "Laat los. Laat je armen rusten waar ze liggen."
    assert [text.startswith("Straks") for _, text in said].count(True) == 4
    assert said[-1][1] == "Klaar. Rusten telt ook."


def test_without_tones_and_voice_it_leads_just_the_same():
    led = Led("short", relax_sound="off")
    led.to_the_end()
    assert led.steps[-1][1].phase is StepPhase.END
    assert led.computer.tones == led.computer.said == []
    assert not led.guide.silent, "that is what was asked for"


def test_the_volume_is_the_one_that_was_set():
    assert Led(relax_volume="25").computer.volumes == [0.25]


def test_it_looks_between_steps_only_where_somebody_watches():
    led = Led()
    led.on()
    assert len(led.steps) == 2
    led.guide.watched = True
    led.on()
    moved: list[float] = []
    led.guide.moved.connect(moved.append)
    led.on()
    assert len(moved) == 1 and len(led.steps) == 3
