"""The picture of a day in words: what it shows can also be read and heard."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from slaaprust.domain.records.journal import Workout
from slaaprust.domain.tonight.caffeine import Band
from slaaprust.domain.tonight.cutoffs import cutoff, cutoff_for
from slaaprust.domain.values.marks import N_
from slaaprust.ui.day.model import DayLine, DayMark, DayModel
from slaaprust.wording.i18n import about, clock, mg, say
from slaaprust.wording.sentences import entry_name

LINES = {  # what stands at the lines that are no cutoff
    "now": (N_("strip", "nu {time}"),),
    "bed": (N_("strip", "bed {time}"),),
    "landing": (N_("strip", "landing {time}"),),
}


def described(picture: DayModel) -> str:
    """Return everything that the picture shows, as sentences."""
    return " ".join(
        filter(None, (_frame(picture), _caffeine(picture), _lines(picture), _logged(picture)))
    )


def mark_words(picture: DayModel, mark: DayMark) -> str:
    """Return what one mark stands for: when, what, and whether that was after its cutoff."""
    words = f"{_when(picture, mark)} {entry_name(mark.entry)}"
    if isinstance(mark.entry, Workout) and mark.entry.planned:
        words = say("strip", "{what} (gepland)", what=words)
    if not mark.late:
        return words
    line = _cutoff_line(picture, mark)
    if line is None:
        return say("strip", "{what}, na je grens", what=words)
    return say("strip", "{what}, na je grens van {time}", what=words, time=_clock(picture, line.at))


def marks_words(picture: DayModel, marks: Iterable[DayMark]) -> tuple[str, ...]:
    """Return what some marks stand for, the same ones once with their number."""
    counts = Counter(mark_words(picture, each) for each in marks)
    return tuple(f"{n} × {words}" if n > 1 else words for words, n in counts.items())


def line_words(picture: DayModel, line: DayLine) -> tuple[str, ...]:
    """Return the label of a line, the fullest first; where room is short its time alone."""
    time = _clock(picture, line.at)
    return *(words.format(time=time) for words in _named(line.id)), time


def _named(line: str) -> tuple[str, ...]:
    texts = LINES[line] if line in LINES else cutoff(line).strip
    return tuple(say("strip", text) for text in texts)


def _frame(picture: DayModel) -> str:
    return say(
        "strip",
        "Je dag vanaf {up}, bedtijd {bed}. Het is nu {now}.",
        up=_clock(picture, picture.start),
        bed=_clock(picture, picture.bed.at),
        now=_clock(picture, picture.now.at),
    )


def _caffeine(picture: DayModel) -> str:
    if picture.preview_mg is not None and picture.previewed is not None:
        return say(
            "strip",
            "Met {drink} erbij is er rond bedtijd naar schatting {estimate} cafeïne, "
            "anders {without}.",
            drink=entry_name(picture.previewed),
            estimate=_band(picture.preview_mg),
            without=_band(picture.bed_mg),
        )
    if max(each.band.high for each in picture.curve) < 1:
        return say("strip", "Er is naar schatting geen cafeïne in je lijf.")
    return say(
        "strip",
        "Cafeïne naar schatting: nu {now}, rond bedtijd {bed}.",
        now=_band(picture.now_mg),
        bed=_band(picture.bed_mg),
    )


def _band(band: Band) -> str:
    if band.high < 1:
        return mg(0)
    return say(
        "strip",
        "{about} (tussen {low} en {high})",
        about=about(band.estimate),
        low=mg(band.low),
        high=mg(band.high),
    )


def _lines(picture: DayModel) -> str:
    named = (*picture.cutoffs, picture.landing)
    return say(
        "strip",
        "Tijden: {lines}.",
        lines=", ".join(line_words(picture, each)[0] for each in named),
    )


def _logged(picture: DayModel) -> str:
    if not picture.marks:
        return say("strip", "Nog niets genoteerd.")
    marks = "; ".join(marks_words(picture, picture.marks))
    return say("strip", "Genoteerd: {marks}.", marks=marks)


def _when(picture: DayModel, mark: DayMark) -> str:
    first, last = _clock(picture, mark.first), _clock(picture, mark.last)
    if mark.first == mark.last:
        return last
    return say("strip", "{start} tot {end}", start=first, end=last)


def _cutoff_line(picture: DayModel, mark: DayMark) -> DayLine | None:
    row = cutoff_for(mark.entry)
    return next((each for each in picture.cutoffs if row and each.id == row.key), None)


def _clock(picture: DayModel, moment: datetime) -> str:
    return clock(picture.evening.local(moment))
