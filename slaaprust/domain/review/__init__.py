"""Looking back: a week, and the page for the GP."""
