"""The commands that the documentation asks people to type, and the table that says how each is tried."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "tests" / "data" / "documented_commands.tsv"
WAYS = ("run", "make", "options", "elsewhere", "read")
_FENCE = re.compile(r"^ *```(\S*)")
_COMMENT = re.compile(r"(^|\s+)#\s.*$|(^|\s+)#$")
_HEREDOC = re.compile(r"<<-?\s*['\"]?(\w+)['\"]?")


@dataclass(frozen=True)
class Row:
    """One line of the table: a command as it stands in the documentation, how it is tried, and what that needs."""

    command: str
    way: str
    more: str = ""


@dataclass(frozen=True)
class Block:
    """A fenced block: the page, the line it begins on, its language, and what stands in it."""

    page: Path
    number: int
    language: str
    lines: tuple[str, ...]

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.number}"


def pages() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks() -> Iterator[Block]:
    """Yield every fenced block of every page."""
    for page in pages():
        language, number, kept = None, 0, list[str]()
        for count, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            fence = _FENCE.match(line)
            if fence is None:
                kept.append(line)
            elif language is None:
                language, number, kept = fence[1], count, []
            else:
                yield Block(page, number, language, tuple(kept))
                language = None
        assert language is None, f"{page}: a block does not end"


def commands() -> dict[str, str]:
    """Return every command of the blocks marked `sh`, and where it stands first."""
    found: dict[str, str] = {}
    for block in blocks():
        if block.language == "sh":
            for command in commands_of(block.lines):
                found.setdefault(command, block.place)
    return found


def commands_of(lines: tuple[str, ...]) -> Iterator[str]:
    """Yield the commands of a block: without comments, continued lines joined, a here-document without its text."""
    waiting = iter(lines)
    for line in waiting:
        command = _COMMENT.sub("", line).strip()
        while command.endswith("\\"):
            command = command[:-1].rstrip() + " " + _COMMENT.sub("", next(waiting)).strip()
        heredoc = _HEREDOC.search(command)
        if heredoc is not None:
            for text in waiting:
                if text.strip() == heredoc[1]:
                    break
        if command:
            yield command


def table() -> list[Row]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]
    return [Row(*line.split("\t")) for line in lines]


def suggestion(command: str) -> str:
    """Return the line for the table that most likely fits."""
    if command.startswith("make "):
        return f"{command}\tmake"
    if "forethought-server" in command and not set("|&<>$") & set(command) and not command.startswith("sudo systemctl"):
        return f"{command}\trun"
    return f"{command}\tread\twhy nothing here can run it"
