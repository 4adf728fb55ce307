"""Forms drawn from tables of fields."""
