"""What the person writes for the GP, in the order in which a GP asks: each question once."""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from slaaprust.domain.values.marks import N_


class Part(Enum):
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
    Part.QUESTION: N_("gp", "Mijn vraag"),
    Part.COMPLAINT: N_("gp", "Wat er speelt"),
    Part.DAYTIME: N_("gp", "Overdag"),
    Part.NIGHTS: N_("gp", "De nachten"),
    Part.NUMBERS: N_("gp", "De nachten samen"),
    Part.BODY: N_("gp", "Mijn lijf in bed"),
    Part.REMARKS: N_("gp", "Opmerkingen"),
    Part.HABITS: N_("gp", "Gewoonten"),
    Part.TRIED: N_("gp", "Wat ik heb geprobeerd"),
    Part.MEDICINES: N_("gp", "Medicijnen en middelen"),
    Part.SIGNS: N_("gp", "Wat ik wil bespreken"),
    Part.IDEAS: N_("gp", "Wat ik zelf denk en hoop"),
}
OF_NO_EVENING = date(1970, 1, 1)  # what the words are kept under: they are of all time
LONGEST = 2000  # letters in one answer


def _asked(part: Part, ask: str, label: str = "") -> Any:
    """Give a field its part of the page, what is asked, and what stands before the answer."""
    return field(default="", metadata={"part": part, "ask": ask, "label": label})


@dataclass(frozen=True, slots=True)
class GpNotes:
    """The person's own words for the GP; the newest notes of the diary count.

    `signs` holds the keys of the ticked signs and `without` the parts left out, as words.
    """

    at: datetime
    question: str = _asked(Part.QUESTION, N_("gp", "Wat wil je vragen of bereiken?"))
    nature: str = _asked(Part.COMPLAINT, N_("gp", "Wat merk je, en wat hindert je het meest?"))
    since: str = _asked(
        Part.COMPLAINT, N_("gp", "Sinds wanneer?"), N_("gp", "Sinds wanneer: {answer}")
    )
    often: str = _asked(
        Part.COMPLAINT, N_("gp", "Hoe vaak per week?"), N_("gp", "Hoe vaak per week: {answer}")
    )
    course: str = _asked(
        Part.COMPLAINT,
        N_("gp", "Hoe begon het, en hoe gaat het sindsdien?"),
        N_("gp", "Verloop: {answer}"),
    )
    daytime: str = _asked(
        Part.DAYTIME, N_("gp", "Wat merk je overdag, op je werk, in het verkeer, thuis?")
    )
    habits: str = _asked(
        Part.HABITS, N_("gp", "Schermen, wisselende tijden, ploegendienst, iets anders?")
    )
    tried: str = _asked(Part.TRIED, N_("gp", "Wat heb je verder geprobeerd, en wat deed het?"))
    medicines: str = _asked(
        Part.MEDICINES,
        N_("gp", "Welke medicijnen en middelen gebruik je, hoeveel en hoe laat?"),
    )
    ideas: str = _asked(
        Part.IDEAS, N_("gp", "Waar denk je zelf aan, en wat hoop je van dit gesprek?")
    )
    signs: str = ""
    without: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that are wanted on the page."""
        left_out = self.without.split()
        return tuple(part for part in Part if part.value not in left_out)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its field, its part of the page, and its words."""

    key: str
    part: Part
    ask: str
    label: str


ASKED = tuple(
    Asked(each.name, each.metadata["part"], each.metadata["ask"], each.metadata["label"])
    for each in fields(GpNotes)
    if "ask" in each.metadata
)
