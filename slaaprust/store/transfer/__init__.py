"""The diary going out and coming in: export, import, and joining what was imported."""
