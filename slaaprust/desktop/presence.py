"""What the desktop knows of the person at the screen; on its own it knows nothing."""


class Unknown:
    """A desktop that cannot tell: a prompt is shown rather than held back for nothing."""

    def held_back(self) -> str:
        """Return no reason."""
        return ""

    def in_use(self) -> bool | None:
        """Return that it is not known."""
        return None
