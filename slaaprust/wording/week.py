"""The words of a week: its name, the middle of its nights, what differs, and what was done."""

from collections.abc import Iterator
from datetime import date, timedelta

from slaaprust.domain.nights.measures import MEASURES, Compared, Measure, Unit
from slaaprust.domain.records.night import QUALITIES
from slaaprust.domain.review.week import BOTH_KNOWN, DEEDS, ENOUGH, Week, WeekReview
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Middle, clock_at
from slaaprust.wording.i18n import MONTHS, say, span

QUESTION = N_("week", "Ging er iets een klein beetje makkelijker? Iets kleins telt ook.")
UPS_AND_DOWNS = N_(
    "week", "Weken gaan op en neer. Na een onrustige week volgt vaak vanzelf een rustigere."
)


def week_name(week: Week) -> str:
    """Return a week by its evenings: week van 9 tot en met 15 november."""
    return say("week", "week van {first} tot en met {last}", **_ends(week.monday, week.sunday))


def _ends(first: date, last: date) -> dict[str, str]:
    month = say("months", MONTHS[first.month - 1])
    start = f"{first.day}" if first.month == last.month else f"{first.day} {month}"
    return {"first": start, "last": f"{last.day} {say('months', MONTHS[last.month - 1])}"}


def amount(of: Measure, value: float) -> str:
    """Return a value of a measure: 40 min, 6 u 05, 23:15, or a word of the scale."""
    if of.unit is Unit.CLOCK:
        return f"{clock_at(value):%H:%M}"
    if of.unit is Unit.STEPS:
        return _step(value)
    return span(timedelta(minutes=_half_up(value)))


def _half_up(value: float) -> int:
    return int(abs(value) + 0.5)


def _step(value: float) -> str:
    """Return the word of a step; halfway two of them both."""
    low, high = int(value), -int(-value // 1)
    words = [say("night", QUALITIES[each - 1]) for each in sorted({low, high})]
    return say("week", " tot ").join(words)


def middle_words(of: Measure, found: Middle | None) -> str:
    """Return a middle with its range and of how many nights it is; nothing where there is none."""
    if found is None:
        return ""
    values = (amount(of, each) for each in (found.value, found.low, found.high))
    middle, low, high = values
    return say(
        "week", "{middle} ({low} – {high}, {n} nachten)", middle=middle, low=low, high=high,
        n=found.n,
    )  # fmt: skip


MORE_AND_LESS = {
    Unit.MINUTES: (N_("week", "{amount} langer"), N_("week", "{amount} korter")),
    Unit.CLOCK: (N_("week", "{amount} later"), N_("week", "{amount} eerder")),
    Unit.STEPS: (N_("week", "rustiger"), N_("week", "onrustiger")),
}


def shift_words(found: Compared) -> str:
    """Return how these nights differ from those: about the same, or by how much."""
    if found.alike:
        return say("week", "ongeveer gelijk")
    more, less = MORE_AND_LESS[found.measure.unit]
    by = span(timedelta(minutes=_half_up(found.shift)))
    words = more if found.shift > 0 else less
    return say("week", words, amount=by)


def known_words(week: Week) -> str:
    """Return how much of a week was told, and from when on it says something."""
    told = say("week", "Nachten in je dagboek: {n}, helemaal ingevuld: {whole}.", n=week.nights,
               whole=week.complete)  # fmt: skip
    if week.tells:
        return told
    rest = say("week", "Vanaf {enough} helemaal ingevulde nachten staat hier hoe de week was.",
               enough=ENOUGH)  # fmt: skip
    return f"{told} {rest}"


def done_words(week: Week) -> str:
    """Return on how many evenings each thing was done; what was not done is not said."""
    done = [(say("week", deed.name), week.done[deed.id]) for deed in DEEDS if week.done[deed.id]]
    if not done:
        return ""
    listed = ", ".join(say("week", "{what} op {n} van de 7", what=w, n=n) for w, n in done)
    return say("week", "Gedaan, in avonden: {listed}.", listed=listed)


def late_words(found: Compared | None) -> str:
    """Return what late caffeine and falling asleep look like side by side, claiming nothing."""
    if found is None:
        return say("week", "Cafeïne en inslapen staan hier naast elkaar vanaf {n} nachten waarvan "
                   "je beide noteerde, met 5 aan elke kant.", n=BOTH_KNOWN)  # fmt: skip
    nights = {"late": found.these.n, "early": found.those.n}
    chance = say("week", "Dat kan toeval of iets anders zijn.")
    if found.alike:
        text = N_(
            "week",
            "Op avonden met cafeïne na je grens duurde inslapen ongeveer even lang als op "
            "andere avonden ({late} en {early} nachten).",
        )
        return say("week", text, **nights)
    text = N_(
        "week",
        "Op avonden met cafeïne na je grens lag je meestal ± {amount} langer wakker voor je "
        "sliep ({late} en {early} nachten).",
    )
    if found.shift < 0:
        text = N_(
            "week",
            "Op avonden met cafeïne na je grens lag je meestal ± {amount} korter wakker voor je "
            "sliep ({late} en {early} nachten).",
        )
    by = amount(found.measure, abs(found.shift))
    return f"{say('week', text, amount=by, **nights)} {chance}"


def lines(review: WeekReview) -> Iterator[str]:
    """Return the review as lines to be read."""
    name = week_name(review.week)
    yield name[:1].upper() + name[1:]
    yield known_words(review.week)
    shifts = {each.measure: shift_words(each) for each in review.compared}
    for of in MEASURES:
        if words := middle_words(of, review.week.middles.get(of.id)):
            line = f"{say('measures', of.name)}: {words}"
            before = say("week", "week ervoor: {shift}", shift=shifts.get(of, ""))
            yield f"{line}; {before}" if of in shifts else line
    yield done_words(review.week)
    if review.late:
        yield late_words(review.late)
    if review.answer:
        yield say("week", "Wat makkelijker ging: {answer}", answer=review.answer)
