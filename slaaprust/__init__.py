"""The companion in the system tray for evenings in which the body will not come to rest."""

__version__ = "0.1.0"
