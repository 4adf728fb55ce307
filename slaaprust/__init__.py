"""The companion in the system tray for evenings when the body will not settle down."""

__version__ = "0.1.0"
