"""The settings, the welcome page, and the pages beside the fields."""
