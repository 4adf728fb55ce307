"""Parking a thought from the command line."""

from argparse import Namespace

from slaaprust.commands.answer import Answer, said
from slaaprust.companion import Companion
from slaaprust.domain.parking import Sort
from slaaprust.ui.phrases import say

SORTS = {
    **{each.value: each for each in Sort},
    "task": Sort.TASK,
    "worry": Sort.WORRY,
    "idea": Sort.IDEA,
    "remember": Sort.REMEMBER,
}


def park(words: Namespace, companion: Companion) -> Answer:
    companion.thoughts.park(" ".join(words.text), SORTS[words.kind], words.step)
    return said(say("cli", "Geparkeerd. Morgenochtend krijg je het terug."), companion)
