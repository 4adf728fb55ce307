"""Muscle relaxation and the other exercises: pages, guide and pictures."""
