"""Parking a thought from the command line."""

from argparse import Namespace

from slaaprust.commands.reply import CommandReply, said
from slaaprust.core.companion import Companion
from slaaprust.domain.tables.parking import Sort
from slaaprust.wording.i18n import say

SORTS = {
    **{each.value: each for each in Sort},
    "task": Sort.TASK,
    "worry": Sort.WORRY,
    "idea": Sort.IDEA,
    "remember": Sort.REMEMBER,
}


def park(words: Namespace, companion: Companion) -> CommandReply:
    companion.thoughts.park(" ".join(words.text), SORTS[words.kind], words.step)
    return said(say("cli", "Geparkeerd. Morgenochtend krijg je het terug."), companion)
