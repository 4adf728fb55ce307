"""The sentences the program says: from values to words, the same on screen and in print."""

from collections.abc import Iterable

from slaaprust.domain.records.journal import Alcohol, Kept, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.domain.records.night import Night
from slaaprust.domain.settings.options import Misfit
from slaaprust.domain.tables.drinks import UnknownDrink, find
from slaaprust.domain.tables.exercise import effort
from slaaprust.domain.tonight.due import Planned, State
from slaaprust.domain.tonight.events import EntryUnsaved
from slaaprust.domain.tonight.phase import Phase
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Problem, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import about, clock, either, mg, number, say, span

REASONS = {
    "fullscreen": N_("reasons", "het scherm was vol"),
    "busy": N_("reasons", "niet storen stond aan"),
    "locked": N_("reasons", "het scherm was op slot"),
    "quiet": N_("reasons", "je wilde even niets horen"),
    "relaxing": N_("reasons", "je was bezig met een oefening"),
    "idle": N_("reasons", "je zat niet achter het scherm"),
    "away": N_("reasons", "de computer sliep of slaaprust stond uit"),
}
NOW = {  # the same while it lasts
    "fullscreen": N_("reasons", "het scherm is vol"),
    "busy": N_("reasons", "niet storen staat aan"),
    "locked": N_("reasons", "het scherm is op slot"),
    "quiet": N_("reasons", "je wilt even niets horen"),
    "relaxing": N_("reasons", "je bent bezig met een oefening"),
    "idle": N_("reasons", "je zit niet achter het scherm"),
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


def tray_line(snapshot: Snapshot) -> str:
    """Return the same by the clock, so that it stays as it is from minute to minute."""
    local = snapshot.evening.local
    match snapshot.phase:
        case Phase.DAY | Phase.AFTER_CAFFEINE:
            return say("state", "Landing om {time}", time=clock(local(snapshot.landing_at)))
        case Phase.LANDING:
            return say(
                "state", "Landing, bedtijd {time}", time=clock(local(snapshot.evening.bedtime))
            )
    return state_line(snapshot)


def behind_line(snapshot: Snapshot) -> str:
    """Return what there is better no more of tonight, or nothing."""
    if not snapshot.behind:
        return ""
    what = either([say("state", each.behind) for each in snapshot.behind])
    return say("state", "Geen {what} meer, als dat past", what=what)


def day_line(snapshot: Snapshot) -> str:
    """Return the sentence that counts now, for the day panel."""
    match snapshot.phase:
        case Phase.DAY:
            cutoff = snapshot.limits.cutoffs["caffeine"] or snapshot.evening.bedtime
            time = clock(snapshot.evening.local(cutoff))
            return say("state", "Vanaf {time} geen cafeïne meer, als dat past.", time=time)
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
    reason = say("reasons", NOW[snapshot.waits_for or "idle"])
    return say("state", "Wacht nog: {names} ({reason})", names=names, reason=reason)


def moment_name(planned: Planned) -> str:
    """Return the name of a moment."""
    return say("moments", planned.moment.name)


def reason_word(reason: str) -> str:
    """Return why something waited."""
    return say("reasons", REASONS[reason]) if reason in REASONS else reason


def entry_name(entry: Logged | Night) -> str:
    """Return in a few words what was logged."""
    match entry:
        case Night():
            return say("diary", "je nacht")
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


def kept_name(kept: Kept) -> str:
    """Return in a few words what was kept, and whether that is on disk."""
    assert isinstance(kept.entry, Logged)
    what = entry_name(kept.entry)
    return say("log", "{what} (nog niet bewaard)", what=what) if kept.unsaved else what


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


def draft_line(cause: str) -> str:
    """Return that what is being typed is not on disk yet, and why."""
    text = N_("log", "Wat je nu typt, is nog niet bewaard: {cause}.")
    return say("log", text, cause=say("store", cause))


def beside(*lines: str) -> str:
    """Return on one line what there is to say."""
    return " · ".join(line for line in lines if line)


def unexpected_line() -> str:
    """Return that something went wrong that nobody thought of."""
    return say("log", "Dat is niet gelukt. In je dagboek is niets kwijt.")


def went_wrong_line() -> str:
    """Return that something went wrong by itself, and where it can be read."""
    text = N_(
        "log",
        "Er ging iets mis in slaaprust.\n"
        "Je dagboek is in orde. Wat er was, staat bij 'Waarom zie ik niets?'.",
    )
    return say("log", text)


def waiting_line(told: EntryUnsaved) -> str:
    """Return that something is not on disk yet, and why."""
    cause = say("store", told.cause)
    if told.entry is None:
        text = N_("log", "Nog niet bewaard: {cause}. slaaprust blijft het proberen.")
        return say("log", text, cause=cause)
    text = N_("log", "Nog niet bewaard: {what} ({cause}). slaaprust blijft het proberen.")
    return say("log", text, what=entry_name(told.entry), cause=cause)


def saved_line() -> str:
    """Return that all is on disk after all."""
    return say("log", "Wat nog niet bewaard was, staat nu in je dagboek.")


def refused_line(refused: Refused) -> str:
    """Return why something was not taken."""
    values = {
        name: number(value) if isinstance(value, int | float) else value
        for name, value in refused.values.items()
    }
    return say("refused", refused.text, **values)


def lines_at(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return why values were not taken, each at the name of its field."""
    return tuple(f"{each.key}: {refused_line(each.why)}" for each in problems)


def problem_line(problem: Problem) -> str:
    """Return what is not right in the settings, with the name of the one it is about."""
    if isinstance(problem.why, Misfit):
        return misfit_line(problem.why)
    return _about((problem.key,), problem.why) if problem.key else refused_line(problem.why)


def misfit_line(misfit: Misfit) -> str:
    """Return why settings do not go together, with the names of those it is about."""
    return _about(misfit.keys, misfit)


def _about(keys: tuple[str, ...], why: Refused) -> str:
    return say(
        "settings", "Instelling {key}: {reason}", key=", ".join(keys), reason=refused_line(why)
    )


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
