"""The day panel with its strip, logging, and changing tonight."""
