"""What a person can do, one typed method each; windows call them, the app says what they do.

Each returns whether it was done. What is refused is explained where it was asked for: by the
`explain` that a window gives along, or else in a message.
"""

from collections.abc import Callable
from datetime import date, time
from typing import Protocol

from slaaprust.core.windows import WindowName
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.parking import EmptiedBy, Sort, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.values.fields import Refused

Explain = Callable[[Refused], object]


class Actions(Protocol):
    """Everything that a click, a key or a choice can set in motion."""

    # What was had and done

    def log_default(self) -> bool:
        """Log the drink of one click."""

    def log_drink(self, key: str) -> bool:
        """Log a drink by its key, at its usual size."""

    def log_now(self, kind: type[Alcohol | Nicotine | Meal]) -> bool:
        """Log something without particulars, now."""

    def log(self, entry: Logged, explain: Explain | None = None) -> bool:
        """Log what was filled in."""

    def correct(self, uid: str, entry: Logged, explain: Explain | None = None) -> bool:
        """Put right what was logged under this uid."""

    def undo(self, uid: str) -> bool:
        """Take back what was logged under this uid."""

    # The evening

    def begin_landing(self) -> bool:
        """Begin the landing now."""

    def tick_step(self, step: str, done: bool) -> bool:
        """Tick a step of the landing, or take the tick away."""

    def lock_screen(self) -> bool:
        """Lock the screen."""

    def snooze(self, moment: str, minutes: int) -> bool:
        """Let a moment come back after some minutes."""

    def skip(self, moments: tuple[str, ...]) -> bool:
        """Leave moments out this evening."""

    def close_prompt(self) -> bool:
        """Take the prompt away."""

    def tonight(self, bedtime: time | None) -> bool:
        """Set another bedtime for this evening only; None goes back to the usual one."""

    def quiet(self, minutes: int) -> bool:
        """Show no prompts for some minutes; 0 ends that."""

    def quiet_tonight(self) -> bool:
        """Show no prompts until getting up."""

    # Thoughts and relaxation

    def park(
        self, text: str, sort: Sort, step: str, no_step: bool, explain: Explain | None = None
    ) -> bool:
        """Put a thought down; `step` is its small next step, `no_step` says that there is none."""

    def empty_head(self, way: EmptiedBy) -> bool:
        """Note that the head was emptied without a word being kept."""

    def answer_thought(self, uid: str, answer: ThoughtAnswer) -> bool:
        """Decide what becomes of a thought that was handed back."""

    def wipe_thoughts(self, thoughts: tuple[Parked, ...]) -> bool:
        """Take thoughts out for good."""

    def be_relaxing(self, busy: bool) -> bool:
        """Say whether somebody is at an exercise; not while it stands still."""

    def end_relaxation(
        self, programme: str, minutes: float, tension: int | None, early: bool
    ) -> bool:
        """Keep an exercise that ended; `tension` is that before it, 0 to 10."""

    def tell_tension_after(self, tension: int | None) -> bool:
        """Keep how tense it is after the last exercise, 0 to 10; None takes that back."""

    # The diary, and looking back

    def tell_night(
        self, evening: date, answers: dict[str, str], explain: Explain | None = None
    ) -> bool:
        """Keep a night, from answers as they are typed, by the keys of their questions."""

    def delete_night(self, evening: date) -> bool:
        """Take a night out of the diary."""

    def undo_night(self) -> bool:
        """Take back the last change of a night."""

    def answer_week(self, monday: date, answer: str) -> bool:
        """Keep the answer to the question of a week."""

    def begin_experiment(
        self, question: str, weeks: int, words: str, measure: str, explain: Explain | None = None
    ) -> bool:
        """Begin an experiment tomorrow; `words` are its own where it has no fixed question."""

    def stop_experiment(self, explain: Explain | None = None) -> bool:
        """Stop the experiment that goes on."""

    def keep_for_gp(self, notes: GpNotes) -> bool:
        """Keep what the person writes for the GP."""

    # The program itself

    def change(self, settings: Settings, explain: Explain | None = None) -> bool:
        """Take new settings."""

    def settle_in(self, settings: Settings, at_login: bool | None) -> bool:
        """Take the answers of the welcome page; `at_login` is None where that is unknown."""

    def show(self, window: WindowName, page: str = "") -> bool:
        """Open a window, or bring it to the front; at a page, or about what `page` names."""

    def stop(self) -> bool:
        """End slaaprust."""
