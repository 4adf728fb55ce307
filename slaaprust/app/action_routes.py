"""What becomes of each wish: whom it is led to, and where it is told that it was refused."""

from collections.abc import Callable

from slaaprust.core.companion import Companion
from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Logged
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Actions
from slaaprust.ui.shell.face import QtFace
from slaaprust.wording import sentences


def lead(actions: Actions, does: Companion, face: QtFace) -> None:
    """Lead wishes to what the companion does about them; rooms are built when entered."""

    def log(entry: Logged) -> None:
        does.log(entry)
        face.windows.close("log")

    def correct(uid: str, entry: Logged) -> None:
        does.correct(uid, entry)
        face.windows.close(f"correct:{uid}")

    for wish, do in (
        (actions.log_default, does.log_click),
        (actions.log_drink, lambda key: does.log(does.sip(key))),
        (actions.log_now, lambda kind: does.log(kind(does.now()))),
        (actions.log, log),
        (actions.correct, correct),
        (actions.undo, does.undo),
        (actions.tell_night, lambda *night: does.diary.tell(*night)),
        (actions.delete_night, lambda evening: does.diary.delete(evening)),
        (actions.undo_night, lambda: does.diary.undo()),
        (actions.begin_landing, does.begin_landing),
        (actions.snooze, does.snooze),
        (actions.skip, lambda moments: does.skip(*moments)),
        (actions.close_prompt, does.close_prompt),
        (actions.tick_step, does.landing.tick),
        (actions.park, does.thoughts.park),
        (actions.empty_head, does.thoughts.empty),
        (actions.answer, does.thoughts.answer),
        (actions.wipe_thoughts, lambda thoughts: does.thoughts.wipe(*thoughts)),
        (actions.relaxing, does.relaxation.be_at_it),
        (actions.relaxed, does.relaxation.end),
        (actions.relaxed_after, does.relaxation.afterwards),
        (actions.tonight, does.tonight),
        (actions.quiet, does.quiet),
        (actions.quiet_tonight, does.quiet_tonight),
        (actions.answer_week, lambda *answer: does.review.answer(*answer)),
        (actions.begin_experiment, lambda *asked: does.review.begin(*asked)),
        (actions.stop_experiment, lambda: does.review.stop()),
        (actions.show, face.show),
    ):
        wish.connect(trying(face, do))


def trying(face: QtFace, do: Callable[..., object]) -> Callable[..., None]:
    """Return the same with its refusals told to the person, who loses nothing by them."""

    def tried(*given: object) -> None:
        try:
            do(*given)
        except Refused as refused:
            face.explain(refused)
        except UnknownDrink as unknown:
            face.say_plainly(sentences.unknown_line(unknown))
        except NotKept as problem:
            face.say_plainly(sentences.not_saved_line(str(problem)))

    return tried
