"""`openapi`: prints the description of the HTTP API."""

import click


@click.command()
def openapi() -> None:
    """Print the OpenAPI document of the HTTP API as JSON."""
    from pathlib import Path

    import msgspec

    from forethought_backend.app import create_app
    from forethought_backend.core.database import Address
    from forethought_backend.core.settings import Settings

    application = create_app(Settings(Path(), secret_key=bytes(32), docs=True), database_address=Address("postgresql://"))
    document = msgspec.json.encode(application.litestar.openapi_schema.to_schema(), order="sorted")
    click.echo(msgspec.json.format(document, indent=2).decode())
