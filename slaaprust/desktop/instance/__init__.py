"""The one running slaaprust, and how another start asks it to do something."""

import sys

if sys.platform == "win32":
    from slaaprust.desktop.instance.windows import ask as ask
    from slaaprust.desktop.instance.windows import serve as serve
else:
    from slaaprust.desktop.instance.unix import ask as ask
    from slaaprust.desktop.instance.unix import serve as serve
