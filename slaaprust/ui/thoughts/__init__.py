"""Parked thoughts: writing them down, having them back, finding them."""
