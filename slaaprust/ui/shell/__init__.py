"""The tray, its menu, and the windows that are open."""
