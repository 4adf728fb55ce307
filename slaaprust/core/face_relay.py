"""A face for the companion before there is one, and where there never is: nothing is shown then."""

from slaaprust.core.ports import Face
from slaaprust.core.windows import WindowName
from slaaprust.domain.tonight.events import Event
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.values.fields import Refused


class FaceRelay:
    """Passes all on to the face that was connected, which works with the companion itself."""

    def __init__(self) -> None:
        self._face: Face | None = None

    def connect(self, face: Face) -> None:
        """Show everything on this face from now on."""
        self._face = face

    def show(self, window: WindowName, page: str = "") -> None:
        """Open a window."""
        if self._face:
            self._face.show(window, page)

    def prompt(self, prompt: Prompt) -> None:
        """Put a prompt before the person."""
        if self._face:
            self._face.prompt(prompt)

    def withdraw(self) -> None:
        """Take the prompt away."""
        if self._face:
            self._face.withdraw()

    def settle(self) -> None:
        """Take the settings anew."""
        if self._face:
            self._face.settle()

    def render(self, snapshot: Snapshot) -> None:
        """Show this minute."""
        if self._face:
            self._face.render(snapshot)

    def tell(self, event: Event) -> None:
        """Confirm or explain something that was done."""
        if self._face:
            self._face.tell(event)

    def explain(self, refused: Refused) -> None:
        """Say why something was not taken."""
        if self._face:
            self._face.explain(refused)

    def inform(self, text: str) -> None:
        """Say something that has no place of its own."""
        if self._face:
            self._face.inform(text)
