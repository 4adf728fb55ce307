"""What can be kept: log entries, nights, notes for the GP, and what is told of all of it."""
