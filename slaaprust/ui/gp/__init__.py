"""The GP page: its window, and the page as A4, PDF and HTML."""
