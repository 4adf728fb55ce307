"""Looking back: the week, its charts, and experiments."""
