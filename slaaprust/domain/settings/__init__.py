"""Every setting, and how it is read, checked and written."""
