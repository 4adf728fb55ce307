"""Where nothing tells of waking up."""


class NoResume:
    """Hears nothing."""

    @property
    def heard(self) -> bool:
        """Return that it is not."""
        return False
