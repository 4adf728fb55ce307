"""What becomes of each wish: whom it is led to, and where it is told that it was refused."""

from collections.abc import Callable

from slaaprust.core.companion import Companion
from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Logged
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Wishes
from slaaprust.ui.shell.face import Face
from slaaprust.wording import sentences


def lead(wishes: Wishes, does: Companion, face: Face) -> None:
    """Lead wishes to what the companion does about them; rooms are built when entered."""

    def log(entry: Logged) -> None:
        does.log(entry)
        face.windows.close("log")

    def correct(uid: str, entry: Logged) -> None:
        does.correct(uid, entry)
        face.windows.close(f"correct:{uid}")

    for wish, do in (
        (wishes.log_default, does.log_click),
        (wishes.log_drink, lambda key: does.log(does.sip(key))),
        (wishes.log_now, lambda kind: does.log(kind(does.now()))),
        (wishes.log, log),
        (wishes.correct, correct),
        (wishes.undo, does.undo),
        (wishes.tell_night, lambda *night: does.nights.tell(*night)),
        (wishes.delete_night, lambda evening: does.nights.delete(evening)),
        (wishes.undo_night, lambda: does.nights.undo()),
        (wishes.begin_landing, does.begin_landing),
        (wishes.snooze, does.snooze),
        (wishes.skip, lambda moments: does.skip(*moments)),
        (wishes.close_prompt, does.close_prompt),
        (wishes.tick_step, does.landings.tick),
        (wishes.park, does.thoughts.park),
        (wishes.empty_head, does.thoughts.empty),
        (wishes.answer, does.thoughts.answer),
        (wishes.wipe_thoughts, lambda thoughts: does.thoughts.wipe(*thoughts)),
        (wishes.relaxing, does.relaxing.be_at_it),
        (wishes.relaxed, does.relaxing.end),
        (wishes.relaxed_after, does.relaxing.afterwards),
        (wishes.tonight, does.tonight),
        (wishes.quiet, does.quiet),
        (wishes.quiet_tonight, does.quiet_tonight),
        (wishes.answer_week, lambda *answer: does.weeks.answer(*answer)),
        (wishes.begin_experiment, lambda *asked: does.weeks.begin(*asked)),
        (wishes.stop_experiment, lambda: does.weeks.stop()),
        (wishes.show, face.show),
    ):
        wish.connect(trying(face, do))


def trying(face: Face, do: Callable[..., object]) -> Callable[..., None]:
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
