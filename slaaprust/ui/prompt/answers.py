"""What a prompt offers at once: a way on to the window that belongs to it, or just leaving it."""

from collections.abc import Callable
from dataclasses import dataclass

from slaaprust.core.windows import WindowName
from slaaprust.domain.tables.parking import EmptiedBy
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.ui.actions import Actions
from slaaprust.wording.i18n import say


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: its words, and what it does."""

    text: str
    do: Callable[[], object]


def offers(prompt: Prompt, actions: Actions, can_lock: bool) -> tuple[Offer, ...]:
    """Return what is offered, the first one before all; the landing is near while it counts."""
    close = actions.close_prompt
    begin = Offer(say("prompts", "Begin landing"), actions.begin_landing)
    if prompt.lead == "landing":
        return (begin,)
    own = _own(prompt, actions, can_lock) or (Offer(say("prompts", "Goed"), close),)
    return (begin, *own) if "landing" in prompt.ids else own


def _own(prompt: Prompt, actions: Actions, can_lock: bool) -> tuple[Offer, ...]:
    """Return what belongs to a moment alone; nothing where a word of goodwill is enough."""

    def then(do: Callable[[], object]) -> Callable[[], None]:
        def both() -> None:
            actions.close_prompt()
            do()

        return both

    def opens(text: str, window: WindowName, page: str = "") -> Offer:
        return Offer(text, then(lambda: actions.show(window, page)))

    match prompt.lead:
        case "screens_off" if can_lock:
            lock = actions.lock_screen
            return (Offer(say("prompts", "Vergrendel scherm"), then(lock)),)
        case "park":
            paper = then(lambda: actions.empty_head(EmptiedBy.PAPER))
            write = opens(say("prompts", "Opschrijven"), WindowName.PARK)
            return (write, Offer(say("prompts", "Ik schrijf op papier"), paper))
        case "pause":
            enough = Offer(say("prompts", "Goed"), actions.close_prompt)
            return (opens(say("prompts", "Samen doen"), WindowName.RELAXATION, "pause"), enough)
        case "rest":
            good_night = Offer(say("prompts", "Welterusten"), actions.close_prompt)
            return (opens(say("prompts", "Spierontspanning"), WindowName.RELAXATION), good_night)
        case "morning":
            only_night = prompt.asks and not prompt.thoughts
            text = say("prompts", "Opschrijven") if only_night else say("prompts", "Bekijken")
            return (opens(text, WindowName.NIGHT if only_night else WindowName.MORNING),)
        case "week":
            return (opens(say("prompts", "Terugblik"), WindowName.WEEK),)
    return ()
