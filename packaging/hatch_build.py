"""Compiles the translations while a wheel or an editable install is built."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Makes the .json files that `artifacts` in pyproject.toml lists."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, which takes the standard library alone."""
        root = Path(self.root)
        runpy.run_path(str(root / "packaging" / "texts.py"))["compile_texts"](root)
