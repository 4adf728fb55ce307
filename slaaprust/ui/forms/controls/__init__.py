"""The controls of a form, one for each kind of value."""
