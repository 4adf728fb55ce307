"""The nights of the page for the GP as the picture that the charts draw as well."""

from collections.abc import Sequence

from slaaprust.domain.review.gp_page import GridNight, Substance
from slaaprust.ui.review.nights_model import Bar, NightMark, NightRow, NightsModel, marks, place
from slaaprust.wording.gp import mark_letter
from slaaprust.wording.i18n import tied

DRAWN = 2  # columns at the end that are marks on the bars: caffeine and alcohol


def nights_picture(
    head: Sequence[str], rows: Sequence[Sequence[str]], nights: Sequence[GridNight]
) -> NightsModel:
    """Return the picture of these nights, each with the cells of its row."""
    made = (_row(head, cells, night) for cells, night in zip(rows, nights, strict=True))
    return NightsModel(tuple(made), tuple(_below(each) for each in head[1:-DRAWN]))


def _row(head: Sequence[str], cells: Sequence[str], night: GridNight) -> NightRow:
    words = ", ".join(f"{name} {cell}" for name, cell in zip(head, cells, strict=True))
    shown = tuple(cells[1:-DRAWN])
    return NightRow(night.evening, cells[0], words, _bar(night), tuple(_marks(night)), shown)


def _bar(night: GridNight) -> Bar:
    told = night.night
    if told is None:
        return Bar()
    return Bar(
        left=place(told.in_bed, night.evening),
        right=place(told.out_of_bed, night.evening),
        onset=place(night.quantities.onset if night.quantities else None, night.evening),
        final=place(told.final_awakening, night.evening),
        light_out=place(told.try_to_sleep, night.evening),
    )


def _marks(night: GridNight) -> list[NightMark]:
    found: list[NightMark] = []
    for of in Substance:
        times = (each.at for each in night.marks if each.of is of)
        found += marks(times, night.evening, mark_letter(of))
    return found


def _below(words: str) -> str:
    """Return a heading with its words below each other, since the column is narrow."""
    return tied(words).replace(" ", "\n")
