"""`settings`: what everything is set to, and what said so."""

import os
from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import told_in_lines
from forethought_backend.commands.output import tell


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where the server is going to listen; some defaults depend on it.")
@options.data_dir
@options.as_json
def settings(host: str, data_dir: Path | None, as_json: bool) -> None:
    """Print what everything is set to, and what said so. Of secrets, only whether they are set."""
    with told_in_lines():
        from forethought_backend.core.settings_register import shown

        found = shown(options.settings_for(data_dir, host), os.environ, data_dir=data_dir)
    width = max(len(one.setting.name) for one in found)
    tell(
        {
            "settings": [
                {
                    "name": one.setting.name,
                    "value": one.value,
                    "is_secret": one.setting.is_secret,
                    "is_set": one.is_set,
                    "origin": one.origin,
                }
                for one in found
            ]
        },
        *(f"{one.setting.name:<{width}}  {one.value or ('set' if one.is_set else 'not set')}  ({one.origin})" for one in found),
        as_json=as_json,
    )
