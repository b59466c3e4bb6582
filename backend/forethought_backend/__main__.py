"""`forethought-server`."""

import importlib.util
import sys


def main() -> None:
    """Run a command, or say in one line what is not installed."""
    if any(importlib.util.find_spec(name) is None for name in ("click", "litestar", "asyncpg")):
        sys.exit("The server is not installed: pip install 'forethought[server]'")
    from forethought_backend.commands.group import commands

    commands(prog_name="forethought-server")


if __name__ == "__main__":
    main()
