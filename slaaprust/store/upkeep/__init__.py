"""The diary's upkeep: back-ups, repair, moving, wiping, and who may read it."""
