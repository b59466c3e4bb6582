"""Options that several commands share, and the settings they lead to."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from forethought_backend.core.settings import Settings, read_settings

data_dir = click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the database and the signing key are kept. [default: FORETHOUGHT_DATA_DIR, else the user's own data folder]",
)
Command = TypeVar("Command", bound=Callable[..., object])
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of lines for people; failures too.")


def about_somebody(command: Command) -> Command:
    """Give a command what each has that is about one account: EMAIL, and the two options of all."""
    return click.argument("email")(data_dir(as_json(command)))


def settings_for(folder: Path | None, host: str = "127.0.0.1") -> Settings:
    """Read the settings of this process; an option outranks the environment."""
    return read_settings(os.environ, host=host, data_dir=folder.absolute() if folder else None)
