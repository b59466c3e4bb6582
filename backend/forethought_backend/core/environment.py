"""Reads typed values from environment variables, and collects a clear line for each one that is wrong.

A value never appears in a message unless it is a plain number, switch or choice: the others may be secrets.
"""

import difflib
import ipaddress
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit, urlunsplit

Choice = TypeVar("Choice", bound=StrEnum)
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

OURS = "FORETHOUGHT_"
FILE = "_FILE"
YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off"})
PLACEHOLDERS = ("change", "example", "sample", "secret", "placeholder", "password")
"""Long enough that a random key holds one once in a hundred million times at most."""
FEWEST_CHARACTERS = 8
"""Different characters in a key that was drawn at random; fewer means somebody leaned on the keyboard."""


class SettingsWrong(Exception):
    """One line for each setting that is wrong; nothing was started."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Environment:
    """The variables of one process. Each reader returns what was given, or nothing and a line in `wrong`."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables
        self._known: set[str] = set()
        self.wrong: list[str] = []

    def text(self, name: str) -> str | None:
        """Return the value as it stands, None where it is blank or absent."""
        self._known.add(name)
        return self._variables.get(name, "").strip() or None

    def secret(self, name: str) -> str | None:
        """Return a value that may stand in the variable, or in the file that `NAME_FILE` names."""
        value, path = self.text(name), self.text(name + FILE)
        if path is None:
            return value
        if value is not None:
            self.wrong.append(f"{name} and {name}{FILE} are both set: keep one of them.")
            return None
        try:
            return Path(path).read_text(encoding="utf-8").strip() or None
        except (OSError, UnicodeDecodeError) as failure:
            reason = failure.strerror if isinstance(failure, OSError) else "it is not text"
            self.wrong.append(f"{name}{FILE} names a file that cannot be read: {reason}.")
            return None

    def key(self, name: str, shortest: int) -> bytes | None:
        """Return a signing key; a short one, a sample or a pattern is refused."""
        value = self.secret(name)
        if value is None:
            return None
        if len(value.encode()) < shortest:
            self.wrong.append(f"{name} is too short: it needs {shortest} bytes or more, drawn at random.")
        elif len(set(value)) < FEWEST_CHARACTERS or any(word in value.lower() for word in PLACEHOLDERS):
            self.wrong.append(f"{name} looks like a sample: draw one at random, or leave it out and one is made and kept.")
        return value.encode()

    def whole(self, name: str, default: int, *, at_least: int = 0, at_most: int = 2**31 - 1) -> int:
        """Return a whole number within bounds."""
        value = self.text(name)
        if value is None:
            return default
        if not (value.isascii() and value.isdigit() and at_least <= int(value) <= at_most):
            self.wrong.append(f"{name} must be a whole number from {at_least} to {at_most}, not '{_shown(value)}'.")
            return default
        return int(value)

    def switch(self, name: str) -> bool:
        """Return whether something is switched on; off where nothing is said."""
        value = (self.text(name) or "off").lower()
        if value not in YES | NO:
            self.wrong.append(f"{name} must be true or false, not '{_shown(value)}'.")
        return value in YES

    def choice(self, name: str, default: Choice) -> Choice:
        """Return one of the values of the default's kind."""
        value = self.text(name)
        options = [option.value for option in type(default)]
        if value is not None and value.lower() not in options:
            self.wrong.append(f"{name} must be one of {', '.join(options)}, not '{_shown(value)}'.")
            return default
        return default if value is None else type(default)(value.lower())

    def folder(self, name: str) -> Path | None:
        """Return an absolute folder; `~` is the home of whoever starts the server."""
        value = self.text(name)
        if value is None:
            return None
        path = Path(value).expanduser()
        if not path.is_absolute():
            self.wrong.append(f"{name} must be an absolute path.")
        return path

    def postgres_url(self, name: str) -> str | None:
        """Return a `postgresql://` address."""
        value = self.secret(name)
        if value is not None and not value.startswith(("postgresql://", "postgres://")):
            self.wrong.append(f"{name} must start with postgresql://.")
            return None
        return value

    def web_url(self, name: str) -> str | None:
        """Return an address of the web without what may follow it, and without a slash at its end."""
        value = self.text(name)
        if value is None:
            return None
        try:
            parts = urlsplit(value)
            host, _ = parts.hostname, parts.port
        except ValueError:
            host = None
            parts = urlsplit("")
        if parts.scheme not in {"http", "https"} or not host or parts.query or parts.fragment:
            self.wrong.append(f"{name} must be an address like https://forethought.example.org.")
            return None
        return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))

    def networks(self, name: str) -> tuple[Network, ...]:
        """Return addresses or networks, separated by commas."""
        found: list[Network] = []
        for part in filter(None, (part.strip() for part in (self.text(name) or "").split(","))):
            try:
                found.append(ipaddress.ip_network(part))
            except ValueError:
                self.wrong.append(f"{name} must list addresses or networks such as 10.0.0.0/8, not '{_shown(part)}'.")
        return tuple(found)

    def refuse_unknown(self) -> None:
        """Note every name of ours that nobody read: a setting that is misspelt would silently do nothing."""
        for name in sorted(self._variables):
            if name.startswith(OURS) and name not in self._known:
                ours = [known.removeprefix(OURS) for known in self._known if known.startswith(OURS)]
                close = difflib.get_close_matches(name.removeprefix(OURS), ours, n=1)
                hint = f" Did you mean {OURS}{close[0]}?" if close else ""
                self.wrong.append(f"{name} is not a setting.{hint}")


def is_loopback(host: str) -> bool:
    """Tell whether only this computer can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(value: str) -> str:
    """Shorten what somebody typed, and keep it on one line."""
    printable = "".join(character if character.isprintable() else "?" for character in value)
    return printable if len(printable) <= 40 else printable[:40] + "…"
