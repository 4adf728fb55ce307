"""Panels for the desktop in a box, each set up to show little beside its tray."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

XFCE = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""
THEME = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xsettings" version="1.0">
  <property name="Net" type="empty">
    <property name="ThemeName" type="string" value="Adwaita"/>
    <property name="IconThemeName" type="string" value="Adwaita"/>
  </property>
</channel>
"""
LXQT = """\
[General]
__userfile__=true
panels=panel1
[panel1]
alignment=-1
desktop=0
position=Bottom
width=100
width-percent=true
panelSize=32
iconSize=22
lineCount=1
plugins=statusnotifier
[statusnotifier]
type=statusnotifier
"""
TINT2 = """\
panel_items = S
panel_position = bottom right horizontal
panel_size = 100% 32
systray_icon_size = 22
"""


@dataclass(frozen=True, slots=True)
class Panel:
    """How a panel is started, and the files that it reads, below the folder of settings.

    It is there when its window of that name shows, and when it watches for StatusNotifier items.
    """

    command: tuple[str, ...]
    files: Mapping[str, str]
    window: str
    env: Mapping[str, str] = field(default_factory=dict)
    watches: bool = False

    def configure(self, folder: Path) -> None:
        """Write its files."""
        for name, text in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


CHANNELS = "xfce4/xfconf/xfce-perchannel-xml"
PANELS = {
    "xfce": Panel(
        ("xfce4-panel", "--disable-wm-check"),
        {f"{CHANNELS}/xfce4-panel.xml": XFCE, f"{CHANNELS}/xsettings.xml": THEME},
        window="xfce4-panel",
        watches=True,
    ),
    "light": Panel(
        ("xfce4-panel", "--disable-wm-check"),
        {
            f"{CHANNELS}/xfce4-panel.xml": XFCE.replace(
                '"dark-mode" type="bool" value="true"', '"dark-mode" type="bool" value="false"'
            ),
            f"{CHANNELS}/xsettings.xml": THEME,
        },
        window="xfce4-panel",
        watches=True,
    ),
    "tint2": Panel(("tint2",), {"tint2/tint2rc": TINT2}, window="tint2"),
    "lxqt": Panel(
        ("lxqt-panel",),
        {"lxqt/panel.conf": LXQT},
        window="LXQt Panel",
        env={"XDG_CURRENT_DESKTOP": "LXQt"},
        watches=True,
    ),
}
