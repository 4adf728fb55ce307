"""The words of an experiment: its question, what a day is, and what came of it."""

from datetime import date

from slaaprust.domain.nights.experiment import (
    ENOUGH,
    ExperimentQuestion,
    Finding,
    Result,
    Trial,
    question,
)
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import day, say
from slaaprust.wording.week import middle_words, shift_words

FINDINGS = {
    Finding.FEW: N_("experiment", "Nog weinig nachten om naast elkaar te leggen"),
    Finding.ALIKE: N_("experiment", "Geen verschil gezien"),
    Finding.OFTEN: N_("experiment", "Een verschil dat door toeval vaak zo zou uitvallen"),
    Finding.AT_TIMES: N_("experiment", "Een verschil dat door toeval wel eens zo zou uitvallen"),
    Finding.SELDOM: N_("experiment", "Een verschil dat door toeval zelden zo zou uitvallen"),
}
FAIR = N_(
    "experiment",
    "Elke dag telt zoals het lot hem koos, ook als het die dag anders liep. Het gaat alleen over "
    "jouw nachten in deze weken.",
)


def asked_words(asked: ExperimentQuestion) -> str:
    """Return what is asked; a question of one's own is in no language but its own."""
    return say("experiment", asked.ask)


def day_words(trial: Trial, evening: date) -> str:
    """Return what an evening's day is in an experiment, or when it begins."""
    if evening < trial.first:
        return say("experiment", "Het proefje begint op {day}.", day=day(trial.first))
    if trial.drawn(evening):
        return drawn_words(trial)
    return say("experiment", "Proefje: vandaag zoals altijd.")


def drawn_words(trial: Trial) -> str:
    """Return what a drawn day asks."""
    asked = question(trial.asked)
    if asked.ask == asked.drawn:  # in one's own words
        return say("experiment", "Proefje: vandaag wel. {words}", words=asked.drawn)
    words = say("experiment", asked.drawn)
    return say("experiment", "Proefje: {words}", words=words[:1].lower() + words[1:])


def side_words(drawn: bool) -> str:
    """Return what a day is for the lot."""
    return say("experiment", "anders") if drawn else say("experiment", "zoals altijd")


def progress_words(trial: Trial, evening: date) -> str:
    """Return how far an experiment is."""
    n = (evening - trial.first).days + 1
    return say("experiment", "Dag {n} van {days}.", n=max(0, n), days=trial.days)


def result_title(came: Result) -> str:
    """Return what was seen; none of the findings weighs more than another."""
    return say("experiment", FINDINGS[came.finding])


def result_lines(came: Result) -> tuple[str, ...]:
    """Return both middles and the difference, and of how many nights they are."""
    drawn, usual = came.nights
    if came.finding is Finding.FEW or came.compared is None:
        counts = N_(
            "experiment",
            "Nachten ingevuld: {drawn} op andere dagen, {usual} op gewone dagen. Vanaf {enough} "
            "aan elke kant is er iets naast elkaar te leggen.",
        )
        return (say("experiment", counts, drawn=drawn, usual=usual, enough=ENOUGH),)
    of = came.compared.measure
    name = say("measures", of.name)
    return (
        say("experiment", "{measure} op andere dagen: {middle}.", measure=name,
            middle=middle_words(of, came.compared.these)),
        say("experiment", "{measure} op gewone dagen: {middle}.", measure=name,
            middle=middle_words(of, came.compared.those)),
        say("experiment", "Verschil: {shift}.", shift=shift_words(came.compared)),
        say("experiment", FAIR),
    )  # fmt: skip
