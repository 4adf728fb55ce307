"""What commands can reach."""

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
    """What commands can reach; `show` opens a window, if a program runs that has windows.

    `stop` ends that program and then, when nothing is written any more, does what it was given.
    What takes long runs in the background, or at once if there is no program.
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
