"""The page for the GP in words: the same sections for paper, for a screen reader and on screen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from slaaprust.domain.nights.experiment import OWN, Trial
from slaaprust.domain.nights.experiment import question as question_of
from slaaprust.domain.records.gp_notes import ASKED, TITLES, GpPart
from slaaprust.domain.records.night import QUALITIES
from slaaprust.domain.review.gp_page import (
    Felt,
    GpPage,
    GridNight,
    IntakeMark,
    Sensation,
    Substance,
)
from slaaprust.domain.tables.signs import signs_of
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Middle, clock_at
from slaaprust.wording.i18n import (
    brief_day,
    clock,
    day,
    mg,
    number,
    say,
    span,
)

NONE = "–"  # what was not filled in


@dataclass(frozen=True, slots=True)
class ProseBlock:
    """Lines of words below each other."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """Rows of cells; the first cell of each row names it. `grid` draws its nights beside it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    grid: tuple[GridNight, ...] = ()


GpBlock = ProseBlock | TableBlock


@dataclass(frozen=True, slots=True)
class GpSection:
    """A part of the page under its title."""

    part: GpPart
    title: str
    blocks: tuple[GpBlock, ...]


@dataclass(frozen=True, slots=True)
class GpDocument:
    """The whole page in words, in the order in which it is read."""

    title: str
    about: str
    sections: tuple[GpSection, ...]
    foot: tuple[str, ...]


def sheet(page: GpPage) -> GpDocument:
    """Return the page with the parts that are wanted and have something to tell."""
    made = ((part, tuple(_BLOCKS[part](page))) for part in page.notes.parts)
    sections = tuple(GpSection(part, say("gp", TITLES[part]), each) for part, each in made if each)
    return GpDocument(
        say("gp", "Slaapdagboek voor de huisarts"),
        say(
            "gp",
            "Van {first} tot en met {last} {year}. Zelf bijgehouden, geschat, geen diagnose.",
            first=day(page.first),
            last=day(page.last),
            year=page.last.year,
        ),
        sections,
        _foot({each.part for each in sections}),
    )


def mark_letter(of: Substance) -> str:
    """Return the letter of what was drunk on the grid."""
    return say("gp", "A") if of is Substance.ALCOHOL else say("gp", "K")


def legend() -> str:
    """Return what the signs on the grid mean."""
    return say(
        "gp",
        "K is koffie of iets anders met cafeïne, A is alcohol. Vol: slaap. Open: wakker in bed."
        " Streepje: gaan slapen. Elke rij loopt van 18:00 tot 18:00.",
    )


# The parts


def _own(page: GpPage, part: GpPart) -> Iterable[str]:
    """Give what the person wrote for a part, each answer with what stands before it."""
    for asked in ASKED:
        answer = getattr(page.notes, asked.key).strip() if asked.part is part else ""
        if answer:
            yield say("gp", asked.label, answer=answer) if asked.label else answer


def _words(part: GpPart) -> Callable[[GpPage], Iterable[GpBlock]]:
    """Return what makes a part of the person's own words alone."""

    def made(page: GpPage) -> Iterable[GpBlock]:
        return _prose(_own(page, part))

    return made


def _prose(lines: Iterable[str]) -> Iterable[GpBlock]:
    told = tuple(lines)
    if told:
        yield ProseBlock(told)


def _daytime(page: GpPage) -> Iterable[GpBlock]:
    felt = (_sensation(each) for each in page.daytime)
    return _prose((*_own(page, GpPart.DAYTIME), *felt))


def _sensation(each: Sensation) -> str:
    name, felt = say("night", each.label), each.whole
    text = N_("gp", "{name}: na {felt} van {n} nachten, duidelijk na {clearly}")
    return say("gp", text, name=name, felt=felt.felt, n=felt.n, clearly=felt.clearly)


def _nights(page: GpPage) -> Iterable[GpBlock]:
    head = (
        say("gp", "avond van"),
        say("gp", "in bed"),
        say("gp", "gaan slapen"),
        say("gp", "tot slaap"),
        say("gp", "keren wakker"),
        say("gp", "wakker 's nachts"),
        say("gp", "laatste keer wakker"),
        say("gp", "uit bed"),
        say("gp", "slaap"),
        say("gp", "tijd in bed"),
        say("gp", "hoe 1–5"),
        say("gp", "cafeïne"),
        say("gp", "alcohol"),
    )
    rows = tuple(_night(each) for each in page.nights)
    yield TableBlock(say("gp", "De nachten, een voor een"), head, rows, page.nights)


def _night(row: GridNight) -> tuple[str, ...]:
    night, told = row.night, row.quantities
    if night is None or told is None:
        return (brief_day(row.evening), *[NONE] * 10, *_drunk(row.marks))
    return (
        brief_day(row.evening),
        _time(night.in_bed),
        _time(night.try_to_sleep),
        _count(night.sol),
        _count(night.awakenings),
        _count(told.waso),
        _time(night.final_awakening),
        _time(night.out_of_bed),
        _long(told.tst),
        _long(told.tib),
        _count(night.quality),
        *_drunk(row.marks),
    )


def _drunk(marks: tuple[IntakeMark, ...]) -> tuple[str, str]:
    def times(of: Substance) -> str:
        return " ".join(clock(each.at) for each in marks if each.of is of) or NONE

    return times(Substance.CAFFEINE), times(Substance.ALCOHOL)


def _time(moment: datetime | None) -> str:
    return NONE if moment is None else clock(moment)


def _count(value: int | None) -> str:
    return NONE if value is None else str(value)


def _long(minutes: float | None) -> str:
    """Return a length in hours and minutes, rounded half up, that no line parts."""
    if minutes is None:
        return NONE
    return span(timedelta(minutes=int(minutes + 0.5))).replace(" ", "\u00a0")


def _numbers(page: GpPage) -> Iterable[GpBlock]:
    found = page.middles
    shown: tuple[tuple[str, Middle | None, Callable[[float], str]], ...] = (
        (say("gp", "tot slaap, min"), found.sol, number),
        (say("gp", "keren wakker"), found.awakenings, number),
        (say("gp", "wakker 's nachts, min"), found.waso, number),
        (say("gp", "slaap"), found.tst, _long),
        (say("gp", "tijd in bed"), found.tib, _long),
        (say("gp", "gaan slapen"), found.to_sleep, _clock),
        (say("gp", "uit bed"), found.up, _clock),
        (say("gp", "hoe 1–5"), found.quality, number),
    )
    there = [(name, each, put) for name, each, put in shown if each]
    if not there:
        return
    yield TableBlock(
        say("gp", "De nachten samen"),
        ("", *(name for name, _, _ in there)),
        (
            (say("gp", "mediaan"), *(put(each.value) for _, each, put in there)),
            (
                say("gp", "van–tot"),
                *(f"{put(each.low)}{NONE}{put(each.high)}" for _, each, put in there),
            ),
            (say("gp", "nachten"), *(str(each.n) for _, each, _ in there)),
        ),
    )
    if found.share is not None:
        text = N_("gp", "Deel van de tijd in bed geslapen: {share}% (n = {n} nachten).")
        yield ProseBlock((say("gp", text, share=number(found.share), n=found.share_n),))


def _clock(minutes: float) -> str:
    return f"{clock_at(minutes):%H:%M}"


def _body(page: GpPage) -> Iterable[GpBlock]:
    if not page.body:
        return
    weeks = [say("gp", "week van {day}", day=brief_day(each)) for each in page.weeks]
    rows = tuple(
        (say("night", each.label), *(_felt(week) for week in each.weeks)) for each in page.body
    )
    yield TableBlock(say("gp", "Mijn lijf in bed"), (say("gp", "gevoeld"), *weeks), rows)


def _felt(felt: Felt) -> str:
    if not felt.n:
        return NONE
    text = N_("gp", "{felt} van {n} nachten, duidelijk {clearly}")
    return say("gp", text, felt=felt.felt, n=felt.n, clearly=felt.clearly)


def _remarks(page: GpPage) -> Iterable[GpBlock]:
    told = ((row.evening, row.night.remark.strip()) for row in page.nights if row.night)
    return _prose(f"{brief_day(evening)}: {text}" for evening, text in told if text)


def _habits(page: GpPage) -> Iterable[GpBlock]:
    return _prose((*_logged(page), *_own(page, GpPart.HABITS)))


def _logged(page: GpPage) -> Iterable[str]:
    habits, days = page.habits, page.habits.days
    if habits.caffeine_mg and habits.last_caffeine:
        text = N_(
            "gp",
            "Cafeïne: op {n} van {days} dagen, mediaan {mg} ({low}–{high}) op zo'n dag;"
            " de laatste keer om {time} ({first}–{last})",
        )
        yield say(
            "gp",
            text,
            n=habits.caffeine_days,
            days=days,
            mg=mg(habits.caffeine_mg.value),
            low=mg(habits.caffeine_mg.low),
            high=mg(habits.caffeine_mg.high),
            time=_of_day(habits.last_caffeine.value),
            first=_of_day(habits.last_caffeine.low),
            last=_of_day(habits.last_caffeine.high),
        )
    if habits.glasses:
        text = N_("gp", "Alcohol: op {n} van {days} dagen; glazen op zo'n dag, mediaan: {glasses}")
        yield say(
            "gp", text, n=habits.alcohol_days, days=days, glasses=number(habits.glasses.value)
        )
    if habits.nicotine_days:
        yield say("gp", "Nicotine: op {n} van {days} dagen", n=habits.nicotine_days, days=days)
    if habits.last_sport:
        text = N_(
            "gp", "Sport: op {n} van {days} dagen, zwaar op {hard}; klaar om {time} (mediaan)"
        )
        time = _of_day(habits.last_sport.value)
        yield say("gp", text, n=habits.sport_days, days=days, hard=habits.hard_days, time=time)
    if habits.screen:
        text = N_("gp", "Beeldscherm vlak voor bed: mediaan {span} (n = {n} avonden)")
        yield say("gp", text, span=_long(habits.screen.value), n=habits.screen.n)


def _of_day(minutes: float) -> str:
    """Return minutes after midnight as a time on the clock, also past the next midnight."""
    hours, rest = divmod(int(minutes + 0.5), 60)
    return f"{hours % 24:02}:{rest:02}"


def _tried(page: GpPage) -> Iterable[GpBlock]:
    done = (say("gp", each.text, n=each.evenings) for each in page.done)
    return _prose((*done, *map(_trial, page.trials), *_own(page, GpPart.TRIED)))


def _trial(trial: Trial) -> str:
    """Return an experiment by its question; what came of it is for the person to tell."""
    asked = question_of(trial.asked)
    ask = say("experiment", asked.ask) if asked.id != OWN else asked.ask
    text = N_("gp", "Proefje vanaf {day}, dagen: {days}. {ask}")
    return say("gp", text, day=brief_day(trial.first), days=trial.days, ask=ask)


def _signs(page: GpPage) -> Iterable[GpBlock]:
    return _prose(say("signs", each.text) for each in signs_of(page.notes.signs))


_BLOCKS: dict[GpPart, Callable[[GpPage], Iterable[GpBlock]]] = {
    GpPart.QUESTION: _words(GpPart.QUESTION),
    GpPart.COMPLAINT: _words(GpPart.COMPLAINT),
    GpPart.DAYTIME: _daytime,
    GpPart.NIGHTS: _nights,
    GpPart.NUMBERS: _numbers,
    GpPart.BODY: _body,
    GpPart.REMARKS: _remarks,
    GpPart.HABITS: _habits,
    GpPart.TRIED: _tried,
    GpPart.MEDICINES: _words(GpPart.MEDICINES),
    GpPart.SIGNS: _signs,
    GpPart.IDEAS: _words(GpPart.IDEAS),
}


def _foot(there: set[GpPart]) -> tuple[str, ...]:
    """Return how the numbers came about, as far as they are on the page."""
    lines = []
    if GpPart.NIGHTS in there or GpPart.NUMBERS in there:
        lines.append(
            say(
                "gp",
                "Slaap is de tijd van inslapen tot de laatste keer wakker, zonder de tijd wakker"
                " 's nachts. Wakker 's nachts is zonder het wakker liggen daarna. Tijd in bed is"
                " van in bed tot uit bed. Een streepje betekent: niet ingevuld. {scale}",
                scale=_scale(),
            )
        )
    if GpPart.NUMBERS in there:
        lines.append(
            say(
                "gp",
                "Het deel geslapen is alle slaap samen, gedeeld door alle tijd in bed samen"
                " (SE over TIB). De lengte van een nacht is echte tijd, ook als de klok verzet is.",
            )
        )
    return tuple(lines)


def _scale() -> str:
    low, high = say("night", QUALITIES[0]), say("night", QUALITIES[-1])
    return say("gp", "Hoe de nacht was: 1 is {low}, 5 is {high}.", low=low, high=high)
