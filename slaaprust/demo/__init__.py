"""The demo: some lived-in days in a throw-away folder, and an evening that goes fast."""
