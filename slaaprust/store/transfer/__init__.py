"""The diary going out and coming in: export, import, and merging what came in."""
