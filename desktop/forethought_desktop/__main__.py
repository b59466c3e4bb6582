"""`forethought`: a second start is over before Qt would have loaded; everything else is loaded when it is needed."""

import gc
import importlib.util
import sys
from pathlib import Path

from forethought_desktop.core.call import tell
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths


def main() -> None:
    """Bring the running window forward if that is all that is asked, else read the command line."""
    quick = _window_asked_for(sys.argv[1:])
    if quick is not None:
        sys.exit(open_window(quick))
    if importlib.util.find_spec("click") is None:
        sys.exit("The desktop is not installed: pip install 'forethought[desktop]'")
    from forethought_desktop.cli.commands import commands

    commands.main(prog_name="forethought", obj=open_window)


def open_window(options: Options) -> int:
    """Open the window, unless one of the same data directory is open: then that one comes forward."""
    if _was_told(options):
        return 0
    if importlib.util.find_spec("PySide6") is None:
        sys.exit("PySide6 is not installed: pip install 'forethought[desktop]'")
    # What is loaded now stays; from when Qt's loop runs, collecting is its business.
    gc.disable()
    from forethought_desktop.core import features

    features.switch_off()
    from forethought_desktop import app

    return app.run(options)


def _window_asked_for(arguments: list[str]) -> Options | None:
    """Read the commonest starts without a library; None where there is more to read."""
    left = list(arguments)
    data_dir = None
    if left[:1] == ["--data-dir"] and len(left) > 1 and not left[1].startswith("-"):
        data_dir = Path(left[1])
        del left[:2]
    if left == ["--quick-add"]:
        return Options(data_dir, is_quick_add=True)
    if left == ["--hidden"]:
        return Options(data_dir, is_hidden=True)
    return None if left else Options(data_dir)


def _was_told(options: Options) -> bool:
    return tell(Paths(options.data_dir).socket, options.request)


if __name__ == "__main__":
    main()
