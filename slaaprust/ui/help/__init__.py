"""The cards of Uitleg, and why nothing is seen."""
