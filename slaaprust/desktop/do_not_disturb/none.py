"""Where the switch cannot be seen."""


class NoDoNotDisturb:
    """Does not know."""

    def now(self) -> bool | None:
        """Return that it is not known."""
        return None
