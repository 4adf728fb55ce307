"""How many examples hypothesis tries of a claim, where a hundred cost more than they find."""

from hypothesis import settings

# An example is dear: all settings, a night minute by minute, a whole programme, a day of drinks.
DEAR = settings(max_examples=30)
