"""Where windows of others cannot be seen: Wayland, and macOS without a right to record it."""


class NoFullScreen:
    """Does not know."""

    def now(self) -> bool | None:
        """Return that it is not known."""
        return None
