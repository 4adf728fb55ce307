"""The cards of Uitleg, and the page that says why nothing is seen."""
