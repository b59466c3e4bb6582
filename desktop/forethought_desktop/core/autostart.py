"""Starting with the computer: one small file of the person's own session, read as it is and written as asked.

Linux is what this is tried on. What Windows and macOS are given is tested as text, and untried there.
"""

import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from forethought_common.errors import Outage
from typing_extensions import override

from forethought_desktop.core.identity import APP_ID

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """`is_on` tells what will happen at the next login, whoever decided it."""

    @property
    def is_on(self) -> bool: ...

    def switch(self, *, is_on: bool) -> None:
        """Switch it on or off.

        Raises:
            Outage: The system would not take it.
        """


def start_command(data_dir: Path | None = None) -> list[str]:
    """Return what starts this very installation, out of sight; `data_dir` where it is not the usual one."""
    program = Path(sys.executable)
    script = _image_around(program) or shutil.which("forethought", path=str(program.parent))
    command = [script] if script else [str(program)] if getattr(sys, "frozen", False) else [str(program), "-m", "forethought_desktop"]
    return [*command, *(() if data_dir is None else ("--data-dir", str(data_dir))), "--hidden"]


def _image_around(program: Path) -> str | None:
    """Return the AppImage that the program runs from: what is in it has its path only while it runs."""
    mounted, image = os.environ.get("APPDIR"), os.environ.get("APPIMAGE")
    return image if mounted and image and program.is_relative_to(mounted) else None


def quoted(command: Sequence[str]) -> str:
    r"""Return a command as a value of `Exec`, which is quoted first and then escaped as any text.

    >>> print(quoted(["/opt/my apps/forethought", "100%"]))
    "/opt/my apps/forethought" 100%%
    """
    return " ".join(_quoted_word(word) for word in command)


def _quoted_word(word: str) -> str:
    text = word.replace("%", "%%")
    if text and not _RESERVED & set(text):
        return text
    for sign in ("\\", '"', "`", "$"):
        text = text.replace(sign, f"\\{sign}")
    return f'"{text}"'.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def desktop_entry(command: Sequence[str]) -> str:
    """Return the file for `~/.config/autostart`."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Forethought\n"
        "Comment=A task list that asks the right question before the time is spent\n"
        f"Exec={quoted(command)}\n"
        f"Icon={APP_ID}\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the file for `~/Library/LaunchAgents`."""
    return plistlib.dumps({"Label": APP_ID, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"})


def run_value(command: Sequence[str]) -> str:
    """Return the text for the registry's Run key, quoted as Windows takes a command line apart."""
    return subprocess.list2cmdline(command)


def is_enabled(entry: str) -> bool:
    """Tell whether a desktop would start the entry: a person may have switched it off in the desktop's own settings."""
    keys = {key.strip(): value.strip().lower() for key, _, value in (line.partition("=") for line in _main_group(entry))}
    return keys.get("Hidden") != "true" and keys.get("X-GNOME-Autostart-enabled") != "false" and bool(keys.get("Exec"))


def _main_group(entry: str) -> list[str]:
    lines: list[str] = []
    is_inside = False
    for line in entry.splitlines():
        if line.startswith("["):
            is_inside = line.strip() == "[Desktop Entry]"
        elif is_inside and "=" in line and not line.startswith("#"):
            lines.append(line)
    return lines


class StartFile:
    """A file that the session reads at login; there or not there is the whole state."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    @property
    def path(self) -> Path:
        return self._path

    @property
    def is_on(self) -> bool:
        return self._path.is_file()

    def switch(self, *, is_on: bool) -> None:
        try:
            if is_on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as failure:
            raise Outage(f"{self._path} cannot be changed: {failure.strerror}.") from failure


class XdgAutostart(StartFile):
    """The way of Linux desktops."""

    def __init__(self, command: Sequence[str]) -> None:
        folder = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        super().__init__(Path(folder) / "autostart" / f"{APP_ID}.desktop", desktop_entry(command).encode())

    @property
    @override
    def is_on(self) -> bool:
        try:
            return is_enabled(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return False


class RunKey:
    """The way of Windows; untried there."""

    def __init__(self, command: Sequence[str]) -> None:
        self._value = run_value(command)

    @property
    def is_on(self) -> bool:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    return bool(winreg.QueryValueEx(key, "Forethought")[0])
            except OSError:
                return False
        return False

    def switch(self, *, is_on: bool) -> None:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                    if is_on:
                        winreg.SetValueEx(key, "Forethought", 0, winreg.REG_SZ, self._value)
                    elif self.is_on:
                        winreg.DeleteValue(key, "Forethought")
            except OSError as failure:
                raise Outage(f"Windows would not take it: {failure.strerror}.") from failure


def autostart(data_dir: Path | None = None) -> Autostart:
    """Return this system's way."""
    command = start_command(data_dir)
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return StartFile(Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist", launch_agent(command))
    return XdgAutostart(command)
