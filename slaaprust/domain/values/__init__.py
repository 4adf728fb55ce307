"""The kinds of value that fields hold, and statistics of a handful of numbers."""
