"""The switch as the notification daemon knows it: KDE, dunst and Xfce each have a way to tell."""

from jeepney import DBusAddress

from slaaprust.desktop.linux.dbus_query import DBusQuery

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
KDE = DBusAddress(PATH, NAME, NAME)
DUNST = DBusAddress(PATH, NAME, "org.dunstproject.cmd0")
XFCE = DBusAddress("/org/xfce/Xfconf", "org.xfce.Xfconf", "org.xfce.Xfconf")
SWITCH = ("xfce4-notifyd", "/do-not-disturb")


class DaemonSwitch:
    """Asks each way until one is known."""

    def __init__(self, asking: DBusQuery) -> None:
        self._asking = asking

    def now(self) -> bool | None:
        """Return whether it is on, None where no daemon tells."""
        for found in (
            self._asking.value(KDE, "Inhibited"),
            self._asking.value(DUNST, "paused"),
        ):
            if isinstance(found, bool):
                return found
        return self._xfce()

    def _xfce(self) -> bool | None:
        """Xfce keeps it among its settings; one that was never touched is not there."""
        there = self._asking.ask(XFCE, "PropertyExists", "ss", *SWITCH)
        if there != (True,):
            return None if there is None else False
        told = self._asking.ask(XFCE, "GetProperty", "ss", *SWITCH)
        return None if told is None else told[0][1] is True
