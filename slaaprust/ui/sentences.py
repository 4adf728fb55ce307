"""The sentences that the program says: from values to words, the same on screen and in print."""

from datetime import datetime, timedelta

from slaaprust.domain.drinks import UnknownDrink, find
from slaaprust.domain.exercise import Intensity, effort, gentler
from slaaprust.domain.fields import Refused
from slaaprust.domain.journal import Alcohol, Kept, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.domain.moments import Planned, State
from slaaprust.domain.outlook import Snapshot
from slaaprust.domain.phase import Phase
from slaaprust.domain.prompt import Prompt
from slaaprust.domain.text import N_
from slaaprust.domain.warnings import (
    AtOnce,
    DayTotal,
    LateCaffeine,
    LateWorkout,
    Warned,
)
from slaaprust.ui.phrases import about, clock, mg, number, say, span

REASONS = {
    "fullscreen": N_("reasons", "het scherm was vol"),
    "busy": N_("reasons", "niet storen stond aan"),
    "locked": N_("reasons", "het scherm was op slot"),
    "quiet": N_("reasons", "je wilde even niets horen"),
    "idle": N_("reasons", "je zat niet achter het scherm"),
    "away": N_("reasons", "de computer sliep of slaaprust stond uit"),
}

STATES = {
    State.OFF: N_("states", "uit"),
    State.AHEAD: N_("states", "komt nog"),
    State.DUE: N_("states", "nu"),
    State.HELD: N_("states", "wacht"),
    State.SHOWN: N_("states", "geweest"),
    State.SNOOZED: N_("states", "komt terug"),
    State.SKIPPED: N_("states", "vanavond niet"),
    State.DROPPED: N_("states", "stil voorbijgegaan"),
}

# What each moment says: a title, and a sentence in which {bed} and {cutoff} are times.
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
    "last_caffeine": (
        N_("prompts", "Nog één kopje kan"),
        N_("prompts", "Je cafeïnestop is om {cutoff}. Daarna liever iets zonder cafeïne."),
    ),
    "last_exercise": (
        N_("prompts", "Zwaar sporten liever klaar om {cutoff}"),
        N_("prompts", "Wandelen of rekken kan daarna gewoon nog."),
    ),
    "last_meal": (
        N_("prompts", "Liever geen grote maaltijd meer"),
        N_("prompts", "Iets lichts kan altijd nog."),
    ),
    "last_alcohol": (
        N_("prompts", "Liever geen alcohol meer"),
        N_("prompts", "Water of kruidenthee kan gewoon nog."),
    ),
    "last_nicotine": (
        N_("prompts", "Liever geen nicotine meer"),
        N_("prompts", "Nicotine maakt wakker. Goed om te weten, meer niet."),
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
        N_("prompts", "Dit heb je gisteravond geparkeerd:"),
    ),
    "week": (
        N_("prompts", "Terugblik op de week"),
        N_("prompts", "Wil je zien hoe de week was? Het kan ook later."),
    ),
}


def state_line(snapshot: Snapshot) -> str:
    """Return in one line where the evening is."""
    now, evening = snapshot.now, snapshot.evening
    match snapshot.phase:
        case Phase.QUIET:
            until = evening.local(snapshot.quiet_until or now)
            return say("state", "Even niet, tot {time}", time=clock(until))
        case Phase.BEDTIME:
            return say("state", "Tijd om te rusten")
        case Phase.LANDING:
            return say("state", "Landing: nog {span} tot bedtijd", span=span(evening.bedtime - now))
    return say("state", "Landing over {span}", span=span(snapshot.landing_at - now))


def day_line(snapshot: Snapshot) -> str:
    """Return the sentence that counts now, for the day panel."""
    cutoff = snapshot.evening.local(snapshot.limits.caffeine or snapshot.evening.bedtime)
    match snapshot.phase:
        case Phase.DAY:
            return say("state", "Vanaf {time} geen cafeïne meer, als dat past.", time=clock(cutoff))
        case Phase.AFTER_CAFFEINE:
            landing = clock(snapshot.evening.local(snapshot.landing_at))
            text = N_("state", "De cafeïnestop is geweest. Je landing begint om {time}.")
            return say("state", text, time=landing)
        case Phase.LANDING:
            return say("state", "Je bent aan het landen. Er hoeft niets meer.")
        case Phase.BEDTIME:
            return say("state", "De dag is klaar. Rusten telt ook.")
    return say("state", "Het is even stil. Je hoeft niets.")


def bed_line(snapshot: Snapshot) -> str:
    """Return the estimate at bedtime in words."""
    band, bed = snapshot.caffeine_at_bed, snapshot.evening.local(snapshot.evening.bedtime)
    if band.high < 1:
        text = N_("state", "Rond bedtijd ({time}) naar schatting geen cafeïne meer.")
        return say("state", text, time=clock(bed))
    return say(
        "state",
        "Rond bedtijd ({time}) naar schatting nog {about} cafeïne, tussen {low} en {high}.",
        time=clock(bed),
        about=about(band.estimate),
        low=mg(band.low),
        high=mg(band.high),
    )


def held_line(snapshot: Snapshot) -> str:
    """Return what waits and why, or nothing."""
    if not snapshot.held:
        return ""
    names = ", ".join(moment_name(each) for each in snapshot.held)
    reason = reason_word(snapshot.waits_for or "idle")
    return say("state", "Wacht nog: {names} ({reason})", names=names, reason=reason)


def moment_name(planned: Planned) -> str:
    """Return the name of a moment."""
    return say("moments", planned.moment.name)


def reason_word(reason: str) -> str:
    """Return why something waited."""
    return say("reasons", REASONS[reason]) if reason in REASONS else reason


def prompt_title(prompt: Prompt, snapshot: Snapshot) -> str:
    """Return the title of a prompt."""
    return _moment_text(prompt.lead, 0, snapshot)


def prompt_sentence(prompt: Prompt, snapshot: Snapshot) -> str:
    """Return what a prompt says under its title."""
    return _moment_text(prompt.lead, 1, snapshot)


def prompt_also(prompt: Prompt, snapshot: Snapshot) -> str:
    """Return what falls together with the moment that leads, or nothing."""
    others = ", ".join(moment_name(each) for each in prompt.moments[1:])
    return say("prompts", "Ook nu: {others}.", others=others) if others else ""


def prompt_waited(prompt: Prompt) -> str:
    """Return why a prompt comes later than planned, or nothing."""
    if not prompt.waited:
        return ""
    return say("prompts", "Gewacht: {reason}.", reason=reason_word(prompt.waited))


def _moment_text(moment: str, part: int, snapshot: Snapshot) -> str:
    cutoff = snapshot.limits.exercise if moment == "last_exercise" else snapshot.limits.caffeine
    local = snapshot.evening.local
    return say(
        "prompts",
        MOMENT_TEXTS[moment][part],
        bed=clock(local(snapshot.evening.bedtime)),
        cutoff=clock(local(cutoff or snapshot.evening.bedtime)),
    )


def entry_name(entry: Logged) -> str:
    """Return in a few words what was logged."""
    match entry:
        case Sip(_, drink, amount):
            return f"{drink_name(drink)}, {mg(amount)}"
        case Workout(_, intensity):
            return say("log", "Sport, {effort}", effort=say("exercise", effort(intensity).name))
        case Alcohol(_, glasses):
            return say("log", "Alcohol, glazen: {glasses}", glasses=number(glasses))
        case Nicotine():
            return say("log", "Nicotine")
        case Meal():
            return say("log", "Grote maaltijd")


def drink_name(key: str) -> str:
    """Return the name of a drink; an own one goes by its key."""
    try:
        return say("drinks", find(key).name)
    except UnknownDrink:
        return key


def logged_line(entry: Logged, snapshot: Snapshot) -> str:
    """Return the confirmation that something was logged."""
    at, what = clock(entry.at.astimezone(snapshot.evening.zone)), entry_name(entry)
    if isinstance(entry, Workout) and entry.planned:
        return say("log", "Genoteerd, klaar om {time}: {what}", time=at, what=what)
    return say("log", "Genoteerd om {time}: {what}", time=at, what=what)


def undone_line(kept: Kept) -> str:
    """Return the confirmation that something is gone again."""
    assert isinstance(kept.entry, Logged)
    return say("log", "Ongedaan gemaakt: {what}", what=entry_name(kept.entry))


def not_saved_line(cause: str) -> str:
    """Return that something could not be kept, and why."""
    return say("log", "Niet bewaard: {cause}.", cause=say("store", cause))


def refused_line(refused: Refused) -> str:
    """Return why something was not taken."""
    values = {
        name: number(value) if isinstance(value, int | float) else value
        for name, value in refused.values.items()
    }
    return say("refused", refused.text, **values)


def unknown_line(unknown: UnknownDrink) -> str:
    """Return that a drink is not known, with what looks like it."""
    if not unknown.nearest:
        return say(
            "log", "'{word}' is geen bekend drankje. Zet het bij Eigen drankjes.", word=unknown.word
        )
    near = ", ".join(unknown.nearest)
    return say(
        "log", "'{word}' is geen bekend drankje. Bedoel je: {near}?", word=unknown.word, near=near
    )


LATE_WORKOUT = N_(
    "warnings", "Dit was {span} na je grens van {time}. Neem de tijd om af te koelen."
)
LATE_OTHER = N_("warnings", "Dit valt {span} na je grens van {time}. Goed om te weten, meer niet.")
LATE_SMALL = N_("warnings", "Na je grens van {time}, maar het is weinig: {mg}.")
LATE_CAFFEINE = N_(
    "warnings",
    "Dit valt {span} na je grens van {time}. "
    "Rond bedtijd naar schatting {about}, tussen {low} en {high}.",
)
LATE_RISING = N_(
    "warnings",
    "Dit valt {span} na je grens van {time}. "
    "In de nacht naar schatting tot {about}, tussen {low} en {high}.",
)


def warning_line(warned: Warned, snapshot: Snapshot) -> str:
    """Return one neutral sentence about something that was logged or is about to be."""
    match warned:
        case LateCaffeine():
            return _late_caffeine(warned, snapshot)
        case DayTotal(total, limit):
            return say(
                "warnings",
                "Vandaag {total} cafeïne. "
                "Voor de meeste volwassenen is {limit} op een dag ruim genoeg.",
                total=mg(total),
                limit=mg(limit),
            )
        case AtOnce(total, limit):
            return say(
                "warnings",
                "In een half uur {total} cafeïne. "
                "Voor de meeste volwassenen is {limit} in één keer ruim genoeg.",
                total=mg(total),
                limit=mg(limit),
            )
        case LateWorkout(cutoff, _, True):
            return say(
                "warnings",
                "Dat eindigt na je grens van {time}. {instead}",
                time=clock(snapshot.evening.local(cutoff)),
                instead=gentler_line(),
            )
        case LateWorkout(cutoff, late_by):
            return _after(LATE_WORKOUT, cutoff, late_by, snapshot)
    return _after(LATE_OTHER, warned.cutoff, warned.late_by, snapshot)


def gentler_line() -> str:
    """Return what can be done instead of a hard effort."""
    others = [say("exercise", each) for each in gentler(Intensity.VIGOROUS)]
    return say("warnings", "Rustiger kan ook: {others}.", others=", ".join(others))


def _after(text: str, cutoff: datetime, late_by: timedelta, snapshot: Snapshot) -> str:
    time = clock(snapshot.evening.local(cutoff))
    return say("warnings", text, time=time, span=span(late_by))


def _late_caffeine(warned: LateCaffeine, snapshot: Snapshot) -> str:
    time = clock(snapshot.evening.local(warned.cutoff))
    if warned.small:
        return say("warnings", LATE_SMALL, time=time, mg=mg(warned.mg))
    rising = warned.rising
    band, text = (warned.own, LATE_RISING) if rising else (warned.at_bed, LATE_CAFFEINE)
    return say(
        "warnings",
        text,
        span=span(warned.late_by),
        time=time,
        about=about(band.estimate),
        low=mg(band.low),
        high=mg(band.high),
    )
