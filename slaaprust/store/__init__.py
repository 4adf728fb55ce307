"""The journal and the settings on disk."""
