"""The words of an exercise: what a step asks, on the screen and aloud."""

from datetime import timedelta

from slaaprust.domain.tables.body import BodyPart
from slaaprust.domain.tables.programmes import Course, Programme, Step, StepPhase
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import say, span

CAUTIONS = (
    N_("relaxation", "Span aan op ongeveer halve kracht, en nooit tot het pijn doet."),
    N_(
        "relaxation",
        "Een blessure, kramp, pijn of pas geopereerd? Sla dat deel over, bij Aanpassen.",
    ),
    N_("relaxation", "Doe contactlenzen uit, of sla je ogen over."),
    N_("relaxation", "Nek en rug altijd zacht."),
    N_("relaxation", "Adem gewoon door. Houd je adem niet vast."),
    N_(
        "relaxation",
        "Overleg eerst met je huisarts bij problemen met je hart of bloeddruk, bij reuma of "
        "spasmen, en na een operatie.",
    ),
    N_("relaxation", "Glaucoom? Knijp dan je ogen niet dicht."),
    N_("relaxation", "Zwanger? Lig later op je zij, en sla je buik over."),
    N_(
        "relaxation",
        "Heb je last van nare herinneringen die terugkomen, of ooit een psychose gehad? "
        "Doe dit dan alleen in overleg met wie je begeleidt.",
    ),
    N_("relaxation", "Word je er onrustiger van? Houd je ogen open, of stop. Dat kan altijd."),
    N_("relaxation", "Duizelig? Adem gewoon, en sta na afloop rustig op."),
    N_("relaxation", "Niet achter het stuur."),
)


def programme_line(programme: Programme, total: float) -> str:
    """Return the name of a programme with how long it takes."""
    name = say("relaxation", programme.name)
    return say("relaxation", "{name}, {span}", name=name, span=length(total))


def length(seconds: float) -> str:
    """Return a length in whole minutes, rounded up."""
    return span(timedelta(seconds=round(seconds)))


def heading(step: Step) -> str:
    """Return what a step is about."""
    if step.part is None:
        return say("relaxation", "Ga rustig liggen of zitten.")
    return say("relaxation", step.part.name)


def cue(step: Step) -> str:
    """Return what a step asks, in a few words."""
    match step.phase, step.part:
        case StepPhase.RELEASE, _:
            return say("relaxation", "Laat los.")
        case StepPhase.OUT, BodyPart(after=after):
            return say("relaxation", after)
        case _, BodyPart(cue=asked):
            return say("relaxation", asked)
    return say("relaxation", "Sluit je ogen, als je wilt.")


def beside(step: Step, half: bool) -> str:
    """Return what goes with it: how strongly, or what there is to feel."""
    match step.phase, step.part:
        case StepPhase.TENSE, BodyPart(gentle=gentle):
            return _strength(gentle or half)
        case StepPhase.RELEASE | StepPhase.LOOSE, BodyPart(after=after):
            return say("relaxation", after)
        case StepPhase.IN | StepPhase.OUT, _:
            return say("relaxation", "Zonder moeite. Word je duizelig, adem dan gewoon.")
    return say("relaxation", "Je hoeft nu niets anders te doen.")


def _strength(gentle: bool) -> str:
    if gentle:
        return say("relaxation", "Heel licht is genoeg. Adem rustig door.")
    return say("relaxation", "Halve kracht is genoeg. Adem rustig door.")


def ahead(course: Course, step: Step) -> str:
    """Return what comes after this step, while there is time to hear of it."""
    if step.phase not in (StepPhase.SETTLE, StepPhase.RELEASE):
        return ""
    after = course.step_at(step.ends)
    if after.part is None:
        return ""
    text = N_("relaxation", "Straks: {part}. {cue}")
    return say("relaxation", text, part=heading(after), cue=cue(after))


def left(course: Course, step: Step) -> str:
    """Return how long it still is, from the beginning of this step."""
    return say("relaxation", "Nog {span}", span=length(course.total - step.starts))


def aloud(step: Step) -> str:
    """Return what a voice says as a step begins; what comes was said before it."""
    match step.phase:
        case StepPhase.TENSE:
            return say("relaxation", "Nu.")
        case StepPhase.RELEASE | StepPhase.LOOSE:
            return f"{cue(step)} {beside(step, False)}"
        case StepPhase.SETTLE:
            return f"{heading(step)} {cue(step)}"
        case StepPhase.IN | StepPhase.OUT:
            return cue(step)
    return say("relaxation", "Klaar. Rusten telt ook.")


def announced(step: Step) -> str:
    """Return what a screen reader is told of a step; of breathing only the first breath."""
    if step.phase in (StepPhase.IN, StepPhase.OUT) and step.turn > 1:
        return ""
    if step.phase is StepPhase.RELEASE:
        return aloud(step)
    return f"{heading(step)}{'' if step.phase is StepPhase.SETTLE else '.'} {cue(step)}"


def end_lines(programme: Programme) -> tuple[str, ...]:
    """Return what is said at the end: of resting, and never of sleeping well."""
    if not programme.lying:
        return (say("relaxation", "Je schouders en je kaak mogen zo los blijven."),)
    return (
        say("relaxation", "Blijf nog even liggen, zo lang je wilt."),
        say("relaxation", "Slapen hoeft niet te lukken. Rusten telt ook."),
        say("relaxation", "Sta je straks op, doe het dan rustig."),
    )
