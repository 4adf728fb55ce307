"""What a night comes to: what is typed, suggested, worked out and compared."""
