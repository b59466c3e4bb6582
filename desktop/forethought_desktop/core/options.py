"""How the program was started."""

import os
from pathlib import Path
from typing import NamedTuple

LEAVES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives to a program that was just asked for: with it a window may take the focus."""
_LONGEST_LEAVE = 1024


class Options(NamedTuple):
    """What was given on the command line; `data_dir` is None for the usual place, `server` an address to sign in to.

    `is_hidden` begins in the tray, without a window.
    """

    data_dir: Path | None = None
    is_quick_add: bool = False
    server: str | None = None
    is_hidden: bool = False

    @property
    def request(self) -> dict[str, str]:
        """What an instance that runs already is asked to do in place of this start, with the desktop's leave to come forward."""
        wish = "quick-add" if self.is_quick_add else "stay" if self.is_hidden else "raise"
        leave = {name: os.environ[name][:_LONGEST_LEAVE] for name in LEAVES if os.environ.get(name)}
        return {"do": wish, **leave}
