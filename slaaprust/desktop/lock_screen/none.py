"""Where slaaprust cannot lock."""


class NoLockScreen:
    """Knows nothing and does nothing."""

    def locked(self) -> bool | None:
        """Return that it is not known."""
        return None

    def can(self) -> bool:
        """Return that it cannot."""
        return False

    def lock(self) -> bool:
        """Do nothing."""
        return False
