"""Where the bundled files are (icons, sounds, translations), wherever we run."""

from pathlib import Path

_INSTALLED = Path(__file__).with_name("_resources")
_ROOT = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parents[1] / "resources"


def resource(name: str) -> Path:
    """Give the path of a file that comes along, e.g. ``icons/moon.svg``."""
    return _ROOT / name
