"""What only Linux has: D-Bus, X11 and logind."""
