"""What a command says: lines for a person, and the same as one object."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from slaaprust.core.companion import Companion
from slaaprust.domain.tonight.due import IDLE
from slaaprust.domain.tonight.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class CommandReply:
    """What a command says: lines for a person, and the same as one object.

    `then` is what is left to do with the companion, by who works beside it, and `at_last` what can
    only be done once the program has ended, and says the rest.
    """

    lines: tuple[str, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)
    then: Callable[[Companion], object] | None = None
    at_last: "Callable[[], CommandReply] | None" = None


def written(answer: CommandReply, as_json: bool) -> str:
    """Return an answer as it is printed."""
    if as_json:
        return json.dumps(answer.data, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    return "".join(line + "\n" for line in answer.lines if line)


def status(snapshot: Snapshot) -> dict[str, Any]:
    """Return a snapshot as one plain object."""
    evening = snapshot.evening

    def local(moment: datetime | None) -> str | None:
        return evening.local(moment).isoformat(timespec="seconds") if moment else None

    return {
        "now": local(snapshot.now),
        "evening": evening.date.isoformat(),
        "bedtime": local(evening.bedtime),
        "getting_up": local(evening.getting_up),
        "state": snapshot.phase.value,
        "cutoffs": {key: local(at) for key, at in snapshot.limits.cutoffs.items()},
        "caffeine": {
            "now_mg": round(snapshot.caffeine_now.estimate, 1),
            "bedtime_mg": round(snapshot.caffeine_at_bed.estimate, 1),
            "bedtime_low_mg": round(snapshot.caffeine_at_bed.low, 1),
            "bedtime_high_mg": round(snapshot.caffeine_at_bed.high, 1),
            "day_mg": round(snapshot.day_mg, 1),
        },
        "next": snapshot.next and {"id": snapshot.next.id, "at": local(snapshot.next.at)},
        "held": [{"id": each.id, "reason": snapshot.waits_for or IDLE} for each in snapshot.held],
    }


def said(line: str, companion: Companion) -> CommandReply:
    return CommandReply((line,), status(companion.snapshot()))
