"""Where nothing tells of keyboard and mouse."""


class NoIdle:
    """Does not know."""

    def seconds(self) -> float | None:
        """Return that it is not known."""
        return None
