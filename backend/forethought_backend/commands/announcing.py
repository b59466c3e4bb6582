"""How a server says what it does: in words to a person, as one document to a program, or in the log that machines read."""

import os
from collections.abc import Mapping
from importlib.metadata import version
from urllib.parse import urlsplit

import structlog

from forethought_backend.commands.output import aside, tell
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, Settings, worth_a_warning

_log = structlog.stdlib.get_logger(__name__)


class Announcer:
    """Make it first: it also sets the log up, and warns of what the operator should know."""

    def __init__(self, settings: Settings, *, as_json: bool) -> None:
        configure_logging(settings.log_format, settings.log_level)
        self._as_json = as_json
        self._is_log = settings.log_format is LogFormat.JSON and not as_json
        for line in worth_a_warning(settings):
            _log.warning(line)

    def say(self, text: str) -> None:
        """Say what a start is at."""
        (_log.info if self._is_log else aside(as_json=self._as_json, err=False))(text)

    def ready(self, published: Mapping[str, object], revision: str) -> None:
        """Say that the server answers, and where."""
        url = str(published["url"])
        if self._is_log:
            _log.info("ready", port=urlsplit(url).port, pid=os.getpid(), version=version("forethought"), revision=revision)
        else:
            tell(published, f"Forethought is ready at {url}", as_json=self._as_json)
