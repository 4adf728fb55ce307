"""This evening: its moments, what is due, and this minute as one value."""
