"""The prompt: its small window and what it offers."""
