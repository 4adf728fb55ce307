"""The landing: its window and its arc."""
