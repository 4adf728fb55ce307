"""What becomes of each action: whom it is led to, and where it is told that it was refused."""

from collections.abc import Callable
from datetime import date, time
from typing import Protocol

from slaaprust.core.companion import Companion
from slaaprust.core.ports import Drafts, Face, NotKept
from slaaprust.core.windows import WindowName
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.tables.parking import EmptiedBy, Sort, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Explain
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say


class Program(Protocol):
    """What only the running program can do."""

    def lock_screen(self) -> bool:
        """Lock the screen; return whether that worked."""

    def switch_autostart(self, on: bool) -> None:
        """Start at login from now on, or no longer."""

    def follow_diary(self, before: str) -> None:
        """Take the diary to where the settings want it; `before` is where they had it."""

    def end(self) -> None:
        """End the program."""


class ActionRoutes:
    """The actions of the windows, as ui/actions.py has them, on the companion and the program."""

    def __init__(self, companion: Companion, face: Face, drafts: Drafts, program: Program) -> None:
        self._companion, self._face = companion, face
        self._drafts, self._program = drafts, program

    def do(self, act: Callable[[], object], explain: Explain | None = None) -> bool:
        """Do it, and return whether it was done; a refusal is told where it was asked for."""
        try:
            act()
        except Refused as refused:
            (explain or self._face.explain)(refused)
        except UnknownDrink as unknown:
            self._face.inform(sentences.unknown_line(unknown))
        except NotKept as problem:
            self._face.inform(sentences.not_saved_line(str(problem)))
        else:
            return True
        return False

    # What was had and done

    def log_default(self) -> bool:
        """Log the drink of one click."""
        return self.do(self._companion.log_click)

    def log_drink(self, key: str) -> bool:
        """Log a drink by its key, at its usual size."""
        return self.do(lambda: self._companion.log(self._companion.sip(key)))

    def log_now(self, kind: type[Alcohol | Nicotine | Meal]) -> bool:
        """Log something without particulars, now."""
        return self.do(lambda: self._companion.log(kind(self._companion.now())))

    def log(self, entry: Logged, explain: Explain | None = None) -> bool:
        """Log what was filled in."""
        return self.do(lambda: self._companion.log(entry), explain)

    def correct(self, uid: str, entry: Logged, explain: Explain | None = None) -> bool:
        """Put right what was logged under this uid."""
        return self.do(lambda: self._companion.correct(uid, entry), explain)

    def undo(self, uid: str) -> bool:
        """Take back what was logged under this uid."""
        return self.do(lambda: self._companion.undo(uid))

    # The evening

    def begin_landing(self) -> bool:
        """Begin the landing now."""
        return self.do(self._companion.begin_landing)

    def tick_step(self, step: str, done: bool) -> bool:
        """Tick a step of the landing, or take the tick away."""
        return self.do(lambda: self._companion.landing.tick(step, done))

    def lock_screen(self) -> bool:
        """Lock the screen, and say so where that does not work."""
        locked = self._program.lock_screen()
        if not locked:
            self._face.inform(say("told", "Het scherm vergrendelen lukte niet."))
        return locked

    def snooze(self, moment: str, minutes: int) -> bool:
        """Let a moment come back after some minutes."""
        return self.do(lambda: self._companion.snooze(moment, minutes))

    def skip(self, moments: tuple[str, ...]) -> bool:
        """Leave moments out this evening."""
        return self.do(lambda: self._companion.skip(*moments))

    def close_prompt(self) -> bool:
        """Take the prompt away."""
        return self.do(self._companion.close_prompt)

    def tonight(self, bedtime: time | None) -> bool:
        """Set another bedtime for this evening only; None goes back to the usual one."""
        return self.do(lambda: self._companion.tonight(bedtime))

    def quiet(self, minutes: int) -> bool:
        """Show no prompts for some minutes; 0 ends that."""
        return self.do(lambda: self._companion.quiet(minutes))

    def quiet_tonight(self) -> bool:
        """Show no prompts until getting up."""
        return self.do(self._companion.quiet_tonight)

    # Thoughts and relaxation

    def park(
        self, text: str, sort: Sort, step: str, no_step: bool, explain: Explain | None = None
    ) -> bool:
        """Put a thought down; `step` is its small next step, `no_step` says that there is none."""
        return self.do(lambda: self._companion.thoughts.park(text, sort, step, no_step), explain)

    def empty_head(self, way: EmptiedBy) -> bool:
        """Note that the head was emptied without a word being kept."""
        return self.do(lambda: self._companion.thoughts.empty(way))

    def answer_thought(self, uid: str, answer: ThoughtAnswer) -> bool:
        """Decide what becomes of a thought that was handed back."""
        return self.do(lambda: self._companion.thoughts.answer(uid, answer))

    def wipe_thoughts(self, thoughts: tuple[Parked, ...]) -> bool:
        """Take thoughts out for good."""
        return self.do(lambda: self._companion.thoughts.wipe(*thoughts))

    def be_relaxing(self, busy: bool) -> bool:
        """Say whether somebody is at an exercise; not while it stands still."""
        return self.do(lambda: self._companion.relaxation.be_at_it(busy))

    def end_relaxation(
        self, programme: str, minutes: float, tension: int | None, early: bool
    ) -> bool:
        """Keep an exercise that ended; `tension` is that before it, 0 to 10."""
        return self.do(lambda: self._companion.relaxation.end(programme, minutes, tension, early))

    def tell_tension_after(self, tension: int | None) -> bool:
        """Keep how tense it is after the last exercise, 0 to 10; None takes that back."""
        return self.do(lambda: self._companion.relaxation.afterwards(tension))

    # The diary, and looking back

    def tell_night(
        self, evening: date, answers: dict[str, str], explain: Explain | None = None
    ) -> bool:
        """Keep a night, from answers as they are typed, by the keys of their questions."""
        return self.do(lambda: self._companion.diary.tell(evening, answers), explain)

    def delete_night(self, evening: date) -> bool:
        """Take a night out of the diary."""
        return self.do(lambda: self._companion.diary.delete(evening))

    def undo_night(self) -> bool:
        """Take back the last change of a night."""
        return self.do(lambda: self._companion.diary.undo())

    def answer_week(self, monday: date, answer: str) -> bool:
        """Keep the answer to the question of a week."""
        return self.do(lambda: self._companion.review.answer(monday, answer))

    def begin_experiment(
        self, question: str, weeks: int, words: str, measure: str, explain: Explain | None = None
    ) -> bool:
        """Begin an experiment tomorrow; `words` are its own where it has no fixed question."""
        return self.do(
            lambda: self._companion.review.begin(question, weeks, words, measure), explain
        )

    def stop_experiment(self, explain: Explain | None = None) -> bool:
        """Stop the experiment that goes on."""
        return self.do(lambda: self._companion.review.stop(), explain)

    def keep_for_gp(self, notes: GpNotes) -> bool:
        """Keep what the person writes for the GP; what was being typed has then done its work."""

        def keep() -> None:
            self._companion.gp.keep(notes)
            self._drafts.drop("gp")

        return self.do(keep)

    # The program itself

    def change(self, settings: Settings, explain: Explain | None = None) -> bool:
        """Take new settings, and the diary to where they want it."""

        def take() -> None:
            before = self._companion.settings.diary_folder
            self._companion.change(settings)
            self._program.follow_diary(before)

        return self.do(take, explain)

    def settle_in(self, settings: Settings, at_login: bool | None) -> bool:
        """Take the answers of the welcome page; `at_login` is None where that is unknown."""

        def take() -> None:
            if at_login is not None:
                self._program.switch_autostart(at_login)
            self._companion.change(settings)

        return self.do(take)

    def show(self, window: WindowName, page: str = "") -> bool:
        """Open a window, or bring it to the front; at a page, or about what `page` names."""
        return self.do(lambda: self._face.show(window, page))

    def stop(self) -> bool:
        """End slaaprust."""
        return self.do(self._program.end)
