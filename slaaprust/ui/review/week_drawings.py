"""The weeks as pictures: nights, falling asleep, awake, the body, and caffeine beside sleep."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta

from slaaprust.domain.evening import DAY, evenings, monday_of
from slaaprust.domain.nights.measures import SOL, WASO, Measure, value
from slaaprust.domain.nights.quantities import quantities
from slaaprust.domain.records.journal import Alcohol, Sip
from slaaprust.domain.records.night import BODY, DAYTIME, QUESTIONS, HowMuch, Night, NightQuestion
from slaaprust.domain.review.gp_page import Substance
from slaaprust.domain.review.week import ENOUGH, WEEK, Stretch
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Middle, middle
from slaaprust.ui.kit.drawing import AxisTick, ChartTable, Drawing, Hotspot, Paint
from slaaprust.ui.review.dots_model import Dot, DotsModel, WeekLine, spread, top
from slaaprust.ui.review.dots_paint import DOTS_LINES, paint_dots
from slaaprust.ui.review.nights_model import Bar, NightRow, NightsModel, marks, place
from slaaprust.ui.review.nights_paint import nights_lines, paint_nights
from slaaprust.ui.review.signs_paint import SignRow, SignsPicture, paint_signs, signs_lines
from slaaprust.wording.gp import legend, mark_letter
from slaaprust.wording.i18n import brief_day, capital, clock, say, span
from slaaprust.wording.nights import answer, night_name
from slaaprust.wording.week import amount, middle_words

DEGREES = {None: None, HowMuch.NOT: 0, HowMuch.A_LITTLE: 1, HowMuch.CLEARLY: 2}
SIGNS = tuple(each for each in QUESTIONS if each.group in (BODY, DAYTIME))
COFFEE_WORDS = {
    True: N_("week", "{night}\nLaatste cafeïne: {time}, na je grens\nTijd tot inslapen: {amount}"),
    False: N_("week", "{night}\nLaatste cafeïne: {time}\nTijd tot inslapen: {amount}"),
}
HOURS_OF_DAY = 24  # from six in the morning of an evening's day, where coffee may begin
FIRST_HOUR = 6


def drawings(stretch: Stretch, first: date, days: int) -> tuple[Drawing, ...]:
    """Return the pictures of a number of evenings."""
    return (
        nights_drawing(stretch, first, days),
        minutes_drawing(SOL, stretch, first, days),
        minutes_drawing(WASO, stretch, first, days),
        signs_drawing(stretch, first, days),
    )


def _painting(paint: Callable[..., tuple[Hotspot, ...]], picture: object) -> Paint:
    return lambda painter, rect, look: paint(painter, rect, picture, look)


def _ticks(first: date, days: int) -> tuple[AxisTick, ...]:
    """Return a label at each Monday."""
    mondays = (day for day in evenings(first, days) if day == monday_of(day))
    return tuple(AxisTick((day - first).days / days, brief_day(day)) for day in mondays)


# Nights below each other


def nights_drawing(stretch: Stretch, first: date, days: int) -> Drawing:
    """Return nights from evening to evening, with the letters of caffeine and alcohol."""
    coffees, glasses = _moments(stretch, Sip), _moments(stretch, Alcohol)
    coffee, glass = mark_letter(Substance.CAFFEINE), mark_letter(Substance.ALCOHOL)
    rows = []
    for day in evenings(first, days):
        letters = (*marks(coffees, day, coffee), *marks(glasses, day, glass))
        told = stretch.nights.get(day)
        rows.append(
            NightRow(day, brief_day(day), _night_words(day, told), _bar(day, told), letters)
        )
    picture = NightsModel(tuple(rows))
    return Drawing(
        say("week", "Nachten, van avond tot avond"),
        legend(),
        nights_lines(picture),
        _painting(paint_nights, picture),
        ChartTable(_headings(), tuple(_night_cells(row.evening, stretch) for row in rows)),
    )


def _moments(stretch: Stretch, kind: type) -> tuple[datetime, ...]:
    found = (each.entry for each in stretch.kept if isinstance(each.entry, kind))
    return tuple(each.at for each in found if not isinstance(each, Sip) or each.mg)


def _bar(day: date, told: Night | None) -> Bar:
    if told is None:
        return Bar()
    found = quantities(told)
    moments = (told.in_bed, told.out_of_bed, found.onset, told.final_awakening, told.try_to_sleep)
    return Bar(*(place(each, day) for each in moments))


def _headings() -> tuple[str, ...]:
    return (
        say("week", "Nacht"),
        say("week", "In bed"),
        say("measures", SOL.name),
        say("measures", WASO.name),
        say("week", "Geslapen (geschat)"),
        say("week", "Uit bed"),
    )


def _night_cells(day: date, stretch: Stretch) -> tuple[str, ...]:
    told = stretch.nights.get(day)
    if told is None:
        return (brief_day(day), *[""] * 5)
    found = quantities(told)
    minutes = (_long(each) for each in (found.sol, found.waso, found.tst))
    return (brief_day(day), _clock(told.in_bed), *minutes, _clock(told.out_of_bed))


def _night_words(day: date, told: Night | None) -> str:
    name = capital(night_name(day))
    if told is None:
        return say("week", "{night}: niets ingevuld", night=name)
    found = quantities(told)
    values = (
        _clock(told.in_bed), _long(found.sol), _long(found.waso), _long(found.tst),
        _clock(told.out_of_bed),
    )  # fmt: skip
    said = [
        f"{heading}: {words}"
        for heading, words in zip(_headings()[1:], values, strict=True)
        if words
    ]
    return "\n".join((name, *said))


def _clock(moment: datetime | None) -> str:
    return clock(moment) if moment else ""


def _long(minutes: int | None) -> str:
    return "" if minutes is None else span(timedelta(minutes=minutes))


# Minutes over the weeks


def minutes_drawing(of: Measure, stretch: Stretch, first: date, days: int) -> Drawing:
    """Return the minutes of a measure as dots, with the middle of each week that has enough."""
    told = _values(of, stretch, first, days)
    dots = tuple(
        Dot(spread(first, days, day), each, f"{capital(night_name(day))}: {amount(of, each)}")
        for day, each in told.items()
    )
    weeks = tuple(_week_lines(of, told, first, days))
    picture = DotsModel(say("measures", of.name), dots, weeks, _ticks(first, days),
                          top([dot.minutes for dot in dots]))  # fmt: skip
    name = say("week", "{measure}, in minuten", measure=picture.name)
    rows = tuple((brief_day(day), amount(of, each)) for day, each in told.items())
    return Drawing(
        name,
        " ".join(line.words for line in weeks)
        or say("week", "Een streep is het midden van een week, vanaf {n} nachten.", n=ENOUGH),
        DOTS_LINES,
        _painting(paint_dots, picture),
        ChartTable((say("week", "Nacht"), picture.name), rows),
    )


def _values(of: Measure, stretch: Stretch, first: date, days: int) -> dict[date, float]:
    nights = ((day, stretch.nights.get(day)) for day in evenings(first, days))
    found = ((day, value(of, night, day)) for day, night in nights if night)
    return {day: each for day, each in found if each is not None}


def _week_lines(
    of: Measure, told: Mapping[date, float], first: date, days: int
) -> Iterator[WeekLine]:
    for monday in (day for day in evenings(first, days) if day == monday_of(day)):
        week = [told[day] for day in evenings(monday, WEEK) if day in told]
        found = middle(week)
        if found and found.n >= ENOUGH:
            left, right = ((monday + n * DAY - first).days / days for n in (0, WEEK))
            yield WeekLine(left, min(1.0, right), found.value, _week_line(of, monday, found))


def _week_line(of: Measure, monday: date, found: Middle) -> str:
    words = middle_words(of, found)
    return say("week", "Week van {day}: {middle}.", day=brief_day(monday), middle=words)


# The body


def signs_drawing(stretch: Stretch, first: date, days: int) -> Drawing:
    """Return the signs of body and day as a grid; those that nobody answered are left out."""
    days_of = evenings(first, days)
    rows = tuple(row for each in SIGNS if (row := _sign(each, stretch, days_of)))
    picture = SignsPicture(rows, _ticks(first, days))
    table = tuple(
        (brief_day(day), *(_degree(each, stretch.nights.get(day)) for each in SIGNS))
        for day in days_of
        if day in stretch.nights
    )
    return Drawing(
        say("week", "Je lijf in bed, en de dag erna"),
        say("week", "Een kleine stip is niet, een grotere een beetje, de grootste duidelijk."),
        signs_lines(picture),
        _painting(paint_signs, picture),
        ChartTable((say("week", "Nacht"), *(say("night", each.label) for each in SIGNS)), table),
    )


def _sign(of: NightQuestion, stretch: Stretch, days: tuple[date, ...]) -> SignRow | None:
    nights = [stretch.nights.get(day) for day in days]
    degrees = tuple(DEGREES[getattr(night, of.key) if night else None] for night in nights)
    if all(degree is None for degree in degrees):
        return None
    label = say("night", of.label)
    words = tuple(
        f"{capital(night_name(day))}\n{label}: {_degree(of, night)}"
        for day, night in zip(days, nights, strict=True)
    )
    return SignRow(label, degrees, words)


def _degree(of: NightQuestion, night: Night | None) -> str:
    return answer(of, night) if night else ""


# Caffeine beside falling asleep


def coffee_drawing(stretch: Stretch, first: date, days: int) -> Drawing:
    """Return the time of the last caffeine against the minutes to fall asleep."""
    told = _values(SOL, stretch, first, days)
    known = [(day, coffee, told[day]) for day, coffee in stretch.coffees.items() if day in told]
    dots = tuple(
        Dot(_of_day(day, coffee.at), sol, _coffee_words(day, coffee.at, coffee.late, sol),
            filled=coffee.late)
        for day, coffee, sol in known
    )  # fmt: skip
    hours = tuple(
        AxisTick(n / HOURS_OF_DAY, f"{(FIRST_HOUR + n) % 24:02}") for n in range(0, HOURS_OF_DAY, 3)
    )
    name = say("measures", SOL.name)
    picture = DotsModel(name, dots, (), hours, top([dot.minutes for dot in dots]))
    rows = tuple(
        (brief_day(day), clock(coffee.at), _yes(coffee.late), amount(SOL, sol))
        for day, coffee, sol in known
    )
    headings = (say("week", "Nacht"), say("week", "Laatste cafeïne"), say("week", "Na je grens"))
    return Drawing(
        say("week", "Laatste cafeïne en tijd tot inslapen, in minuten"),
        say("week", "Een volle stip is na je grens, een open stip ervoor."),
        DOTS_LINES,
        _painting(paint_dots, picture),
        ChartTable((*headings, name), rows),
    )


def _of_day(day: date, at: datetime) -> float:
    start = datetime.combine(day, datetime.min.time()) + timedelta(hours=FIRST_HOUR)
    return min(1.0, max(0.0, (at.replace(tzinfo=None) - start) / timedelta(hours=HOURS_OF_DAY)))


def _coffee_words(day: date, at: datetime, late: bool, sol: float) -> str:
    words = COFFEE_WORDS[late]
    return say("week", words, night=capital(night_name(day)), time=clock(at),
               amount=amount(SOL, sol))  # fmt: skip


def _yes(late: bool) -> str:
    return say("week", "ja") if late else say("week", "nee")
