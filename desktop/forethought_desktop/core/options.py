"""How the program was started."""

from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    """What was given on the command line; `data_dir` is None for the usual place, `server` an address to sign in to."""

    data_dir: Path | None = None
    is_quick_add: bool = False
    server: str | None = None

    @property
    def request(self) -> dict[str, str]:
        """What an instance that runs already is asked to do in place of this start."""
        return {"do": "quick-add" if self.is_quick_add else "raise"}
