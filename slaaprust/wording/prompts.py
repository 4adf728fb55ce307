"""The words of a prompt: its title, its sentence, and why it comes later than planned."""

from collections.abc import Iterator

from slaaprust.domain.tonight.cutoffs import cutoff_behind
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.thoughts_back import MORNING
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import clock, say
from slaaprust.wording.sentences import moment_name, reason_word

# What each moment says that reminds of no cutoff: a title, and a sentence in which {bed} is a time.
MOMENT_TEXTS = {
    "daylight": (
        N_("prompts", "Even naar buiten"),
        N_("prompts", "Tien minuten daglicht is al mooi. Een rondje om het blok telt ook."),
    ),
    "pause": (
        N_("prompts", "Even pauze"),
        N_(
            "prompts",
            "Twee minuten: laat je schouders zakken, maak je kaak los en kijk ver weg.",
        ),
    ),
    "landing": (
        N_("prompts", "Je landing begint"),
        N_("prompts", "Rustig aan is genoeg. Bedtijd is om {bed}."),
    ),
    "screens_off": (
        N_("prompts", "Schermen weg"),
        N_("prompts", "De rest van de avond mag zonder scherm. Bedtijd is om {bed}."),
    ),
    "park": (
        N_("prompts", "Gedachten parkeren"),
        N_(
            "prompts",
            "Schrijf op wat je bezighoudt, morgenochtend krijg je het terug. Op papier mag ook.",
        ),
    ),
    "rest": (
        N_("prompts", "Tijd om te rusten"),
        N_("prompts", "Slapen hoeft niet te lukken. Rusten telt ook."),
    ),
    "morning": (
        N_("prompts", "Goedemorgen"),
        N_("prompts", "Wat je parkeerde, ligt voor je klaar."),
    ),
    "week": (
        N_("prompts", "Terugblik op de week"),
        N_("prompts", "Wil je zien hoe de week was? Het kan ook later."),
    ),
}

CARDS = {  # what explains such a moment
    "daylight": "day",
    "pause": "signals",
    "landing": "landing",
    "screens_off": "slope",
    "park": "parking",
    "rest": "expect-less",
    "morning": "parking",
    "week": "week",
}


def prompt_title(prompt: Prompt, snapshot: Snapshot) -> str:
    """Return the title of a prompt."""
    return _moment_text(prompt.lead, 0, snapshot)


def prompt_sentence(prompt: Prompt, snapshot: Snapshot) -> str:
    """Return what a prompt says under its title."""
    if prompt.lead == MORNING and prompt.asks:
        return " ".join(_of_the_morning(prompt))
    return _moment_text(prompt.lead, 1, snapshot)


def _of_the_morning(prompt: Prompt) -> Iterator[str]:
    if prompt.thoughts:
        yield say("prompts", MOMENT_TEXTS[MORNING][1])
    yield say("prompts", "Hoe was je nacht? Opschrijven kost een minuut, overslaan kan altijd.")


def prompt_also(prompt: Prompt) -> str:
    """Return what falls together with the moment that leads, or nothing."""
    others = ", ".join(moment_name(each) for each in prompt.moments[1:])
    return say("prompts", "Ook nu: {others}.", others=others) if others else ""


def prompt_waited(prompt: Prompt) -> str:
    """Return why a prompt comes later than planned, or nothing."""
    if not prompt.waited:
        return ""
    return say("prompts", "Gewacht: {reason}.", reason=reason_word(prompt.waited))


def card_of(moment: str) -> str:
    """Return the name of the card that explains a moment."""
    row = cutoff_behind(moment)
    return row.card if row else CARDS[moment]


def _moment_text(moment: str, part: int, snapshot: Snapshot) -> str:
    row, local = cutoff_behind(moment), snapshot.evening.local
    bedtime = snapshot.evening.bedtime
    cutoff = snapshot.limits.cutoffs[row.key] if row else None
    return say(
        "prompts",
        (row.prompt if row else MOMENT_TEXTS[moment])[part],
        bed=clock(local(bedtime)),
        cutoff=clock(local(cutoff or bedtime)),
    )
