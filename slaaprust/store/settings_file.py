"""The settings as a TOML file that a person may edit; what is unknown or broken in it is kept."""

from pathlib import Path
from typing import Any

from slaaprust.domain.settings import options
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Problem, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.files import read_whole, set_aside, write_whole
from slaaprust.store.journal.damage import as_not_kept

LARGEST = 1 << 20  # bytes; all settings together are some thousand
DEEPEST = 20  # levels; what nests deeper can be read and not written again
LONGEST_NUMBER = (
    14_000  # bits, 4200 digits; a longer one may stand there as 0xfff…, in the same way
)
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

        with as_not_kept():
            raw = self._raw()
            if raw is None:
                set_aside(self._path, f"{self._path.name}.bad-{{n}}")
            toml = tomli_w.dumps({**(raw or {}), **options.plain(settings)})
            write_whole(self._path, toml.encode())

    def _raw(self) -> dict[str, Any] | None:
        """What the file says; nothing where there is no file, None where it is broken."""
        try:
            raw = read_whole(self._path, LARGEST)
            import tomllib  # only who has a file pays for it

            told = tomllib.loads(raw.decode("utf-8-sig"))
            return told if len(raw) <= LARGEST and _can_be_written(told) else None
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):  # bad UTF-8 and bad TOML alike
            return None


def _can_be_written(told: dict[str, Any]) -> bool:
    level: list[Any] = [told]
    for _ in range(DEEPEST):
        if any(isinstance(each, int) and each.bit_length() > LONGEST_NUMBER for each in level):
            return False
        tables = [each.values() for each in level if isinstance(each, dict)]
        lists = [each for each in level if isinstance(each, list)]
        level = [inner for some in (*tables, *lists) for inner in some]
    return not level
