"""`serve`: migrates and serves until it is told to stop."""

from dataclasses import replace
from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import told_in_lines
from forethought_backend.core.settings import MOST_WORKERS


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0 is every one of this computer.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="The port to listen on; 0 takes a free one.")
@options.data_dir
@click.option(
    "--workers",
    type=click.IntRange(1, MOST_WORKERS),
    help="How many processes serve the port; one for each core is plenty. [default: FORETHOUGHT_WORKERS, else 1]",
)
@click.option(
    "--stop-with-stdin", is_flag=True, help="Stop when standard input ends, as it does when the program that started this is gone."
)
@options.as_json
def serve(host: str, port: int, data_dir: Path | None, workers: int | None, stop_with_stdin: bool, as_json: bool) -> None:
    """Serve Forethought until SIGTERM or Ctrl-C.

    Without DATABASE_URL a Postgres of its own runs under the data directory. The database is brought
    up to date first; one line is printed when the server is ready. The address, this process and the
    server's id are then found in server.json in the data directory.
    """
    with told_in_lines():
        from forethought_backend.commands.running import run

        settings = options.settings_for(data_dir, host)
        settings = replace(settings, workers=workers or settings.workers)
        run(settings, host, port, stop_with_stdin=stop_with_stdin, as_json=as_json)
