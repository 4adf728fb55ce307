"""Where slaaprust keeps its files on this computer."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "slaaprust"
VARIABLE = "SLAAPRUST_DATA"


@dataclass(frozen=True, slots=True)
class Places:
    """The diary's folder, the folder of what this computer needs, and the settings file."""

    diary: Path
    state: Path
    settings: Path


def places(data: Path | None, env: Mapping[str, str]) -> Places:
    """Return everything under one folder where one is given, else the platform's own folders."""
    given = data or (Path(env[VARIABLE]) if env.get(VARIABLE) else None)
    if given:
        folder = given.expanduser().absolute()
        return Places(folder / "diary", folder / "state", folder / "settings.toml")
    # Costs 10 ms, and nobody with a folder of his own needs it.
    from platformdirs import user_config_path, user_data_path, user_state_path

    return Places(
        user_data_path(NAME, appauthor=False) / "diary",
        user_state_path(NAME, appauthor=False) / "state",
        user_config_path(NAME, appauthor=False) / "settings.toml",
    )
