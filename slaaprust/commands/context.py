"""What the words of the command line can reach."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from slaaprust.commands.diagnostics import Environment
from slaaprust.core.companion import Companion
from slaaprust.core.ports import TaskRunner
from slaaprust.core.windows import WindowName
from slaaprust.store.upkeep.archive import Archive

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class CommandContext:
    """What commands can reach; `show` opens a window, where a program runs that has them.

    `stop` ends that program, and then does what is given to it, when nothing is kept any more. What
    takes long is done in the `background`, or at once where nobody has anything else to do.
    """

    companion: Companion
    around: Callable[[], Environment]
    show: Callable[[WindowName], None] | None = None
    archive: Archive | None = None
    stop: Callable[[Callable[[], object]], object] = lambda at_last: at_last()
    background: TaskRunner | None = None

    def in_background(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do work that needs no diary of its own."""
        if self.background:
            self.background(lambda _: work(), then, failed)
            return
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            then(result)
