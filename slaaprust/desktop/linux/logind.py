"""Where logind keeps the login that slaaprust runs in."""

from jeepney import DBusAddress

NAME = "org.freedesktop.login1"
SESSION = DBusAddress("/org/freedesktop/login1/session/auto", NAME, f"{NAME}.Session")
