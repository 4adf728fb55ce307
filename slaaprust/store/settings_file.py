"""The settings as a TOML file that a person may edit; what is unknown or broken in it is kept."""

from pathlib import Path
from typing import Any

from slaaprust.domain import settings as options
from slaaprust.domain.fields import Problem, Refused
from slaaprust.domain.settings import Settings
from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.store.damage import cause
from slaaprust.store.files import set_aside, write_whole

BROKEN = N_("refused", "Het bestand met instellingen is niet te lezen. De standaard geldt nu.")


class SettingsFile:
    """Reads and keeps the settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings, and what could not be taken; never raises."""
        try:
            raw = self._raw()
        except OSError:
            raw = None
        if raw is None:
            return Settings(), (Problem("", Refused(BROKEN)),)
        return options.read(raw)

    def save(self, settings: Settings) -> None:
        """Writes all settings, unknown keys too; a broken file is set aside first."""
        import tomli_w  # only who changes a setting pays for it

        try:
            raw = self._raw()
            if raw is None:
                set_aside(self._path, f"{self._path.name}.bad-{{n}}")
            toml = tomli_w.dumps({**(raw or {}), **options.plain(settings)})
            write_whole(self._path, toml.encode())
        except OSError as error:
            raise NotKept(cause(error)) from error

    def _raw(self) -> dict[str, Any] | None:
        """What the file says; nothing where there is no file, None where it is broken."""
        try:
            text = self._path.read_text("utf-8-sig")
            import tomllib  # only who has a file pays for it

            return tomllib.loads(text)
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):  # bad UTF-8 and bad TOML alike
            return None
