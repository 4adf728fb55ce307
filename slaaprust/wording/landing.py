"""The words of the landing: how much time is left, and the one sentence of each stage."""

from slaaprust.domain.tonight.landing_stage import Stage, stage
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import clock, say, span

SENTENCES = {
    Stage.AHEAD: N_("landing", "Je landing begint om {start}. Eerder mag ook."),
    Stage.DOWN: N_("landing", "Rustig aan is genoeg. Er hoeft niets meer."),
    Stage.PARK: N_("landing", "Zit er nog iets in je hoofd? Zet het neer, dan hoef je het niet "
                   "mee naar bed te nemen."),
    Stage.REST: N_("landing", "Slapen hoeft niet te lukken. Rusten telt ook."),
}  # fmt: skip


def left_line(snapshot: Snapshot) -> str:
    """Return how long it is still until bedtime, or that it is time to rest."""
    if stage(snapshot) is Stage.REST:
        return say("landing", "Tijd om te rusten")
    left = span(snapshot.evening.bedtime - snapshot.now)
    return say("landing", "Nog {span} tot bedtijd", span=left)


def short_line(snapshot: Snapshot) -> str:
    """Return the same where it already stands beside the bedtime."""
    if stage(snapshot) is Stage.REST:
        return left_line(snapshot)
    left = span(snapshot.evening.bedtime - snapshot.now)
    return say("landing", "Nog {span}", span=left)


def bed_line(snapshot: Snapshot) -> str:
    """Return when bedtime is."""
    bed = snapshot.evening.local(snapshot.evening.bedtime)
    return say("landing", "Bedtijd is om {time}.", time=clock(bed))


def stage_sentence(snapshot: Snapshot) -> str:
    """Return the one sentence that counts now."""
    start = clock(snapshot.evening.local(snapshot.landing_at))
    return say("landing", SENTENCES[stage(snapshot)], start=start)
