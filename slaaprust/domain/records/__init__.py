"""What can be kept: log entries, nights, notes for the GP, and reports on the whole."""
