"""What the person writes for the GP, in the order in which a GP asks: each question once."""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from slaaprust.domain.values.fields import LongText
from slaaprust.domain.values.marks import N_


class GpPart(Enum):
    """A part of the page for the GP, in the order of paper; the value is its word in the notes."""

    QUESTION = "question"
    COMPLAINT = "complaint"
    DAYTIME = "daytime"
    NIGHTS = "nights"
    NUMBERS = "numbers"
    BODY = "body"
    REMARKS = "remarks"
    HABITS = "habits"
    TRIED = "tried"
    MEDICINES = "medicines"
    SIGNS = "signs"
    IDEAS = "ideas"


TITLES = {
    GpPart.QUESTION: N_("gp", "Mijn vraag"),
    GpPart.COMPLAINT: N_("gp", "Wat er speelt"),
    GpPart.DAYTIME: N_("gp", "Overdag"),
    GpPart.NIGHTS: N_("gp", "De nachten"),
    GpPart.NUMBERS: N_("gp", "De nachten samen"),
    GpPart.BODY: N_("gp", "Mijn lijf in bed"),
    GpPart.REMARKS: N_("gp", "Opmerkingen"),
    GpPart.HABITS: N_("gp", "Gewoonten"),
    GpPart.TRIED: N_("gp", "Wat ik heb geprobeerd"),
    GpPart.MEDICINES: N_("gp", "Medicijnen en middelen"),
    GpPart.SIGNS: N_("gp", "Wat ik wil bespreken"),
    GpPart.IDEAS: N_("gp", "Wat ik zelf denk en hoop"),
}
OF_NO_EVENING = date(1970, 1, 1)  # what the words are kept under: they are of all time
LONGEST = 2000  # letters in one answer


def _asked(part: GpPart, ask: str, label: str = "", lines: int = 3) -> Any:
    """Give a field its part of the page, what is asked, and what stands before the answer."""
    kind = LongText(LONGEST, lines)
    return field(default="", metadata={"part": part, "ask": ask, "label": label, "kind": kind})


@dataclass(frozen=True, slots=True)
class GpNotes:
    """The person's own words for the GP; the newest notes of the diary count.

    `signs` holds the keys of the ticked signs and `without` the parts left out, as words.
    """

    at: datetime
    question: str = _asked(GpPart.QUESTION, N_("gp", "Wat wil je vragen of bereiken?"))
    nature: str = _asked(GpPart.COMPLAINT, N_("gp", "Wat merk je, en wat hindert je het meest?"))
    since: str = _asked(
        GpPart.COMPLAINT, N_("gp", "Sinds wanneer?"), N_("gp", "Sinds wanneer: {answer}"), lines=1
    )
    often: str = _asked(
        GpPart.COMPLAINT,
        N_("gp", "Hoe vaak per week?"),
        N_("gp", "Hoe vaak per week: {answer}"),
        lines=1,
    )
    course: str = _asked(
        GpPart.COMPLAINT,
        N_("gp", "Hoe begon het, en hoe gaat het sindsdien?"),
        N_("gp", "Verloop: {answer}"),
    )
    daytime: str = _asked(
        GpPart.DAYTIME, N_("gp", "Wat merk je overdag, op je werk, in het verkeer, thuis?")
    )
    habits: str = _asked(
        GpPart.HABITS, N_("gp", "Schermen, wisselende tijden, ploegendienst, iets anders?")
    )
    tried: str = _asked(GpPart.TRIED, N_("gp", "Wat heb je verder geprobeerd, en wat deed het?"))
    medicines: str = _asked(
        GpPart.MEDICINES,
        N_("gp", "Welke medicijnen en middelen gebruik je, hoeveel en hoe laat?"),
    )
    ideas: str = _asked(
        GpPart.IDEAS, N_("gp", "Waar denk je zelf aan, en wat hoop je van dit gesprek?")
    )
    signs: str = ""
    without: str = ""

    @property
    def parts(self) -> tuple[GpPart, ...]:
        """The parts that are wanted on the page."""
        left_out = self.without.split()
        return tuple(part for part in GpPart if part.value not in left_out)


@dataclass(frozen=True, slots=True)
class GpQuestion:
    """One question: its field, its part of the page, and its words."""

    key: str
    part: GpPart
    ask: str
    label: str
    kind: LongText


ASKED = tuple(
    GpQuestion(
        each.name,
        each.metadata["part"],
        each.metadata["ask"],
        each.metadata["label"],
        each.metadata["kind"],
    )
    for each in fields(GpNotes)
    if "ask" in each.metadata
)
