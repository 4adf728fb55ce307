"""The diary of nights: its window, one night, and the form of a night."""
