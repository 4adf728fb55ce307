"""What differs per operating system, behind small ports."""
