"""Parking a thought from the command line."""

from argparse import Namespace

from slaaprust.commands.reply import CommandReply, said
from slaaprust.core.companion import Companion
from slaaprust.domain.tables.parking import SORT_WORDS
from slaaprust.wording.i18n import say


def park(words: Namespace, companion: Companion) -> CommandReply:
    companion.thoughts.park(" ".join(words.text), SORT_WORDS[words.kind], words.step)
    return said(say("cli", "Geparkeerd. Morgenochtend krijg je het terug."), companion)
