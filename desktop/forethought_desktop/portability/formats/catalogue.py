"""All formats by their keys, and which one a file has."""

from typing import NamedTuple

from forethought_desktop.portability.formats import cells, document, markdown, table, taskwarrior, todo_txt, todoist
from forethought_desktop.portability.formats.record import Read, Reading, Watch, Write


class Format(NamedTuple):
    """`name` is what it is called everywhere; the first of `endings` is the one that a new file gets."""

    key: str
    name: str
    endings: tuple[str, ...]
    read: Read
    write: Write


FORMATS: tuple[Format, ...] = (
    Format("forethought", "Forethought JSON", ("json",), document.read, document.write),
    Format("csv", "CSV", ("csv", "tsv"), table.read, table.write),
    Format("todo-txt", "todo.txt", ("txt",), todo_txt.read, todo_txt.write),
    Format("markdown", "Markdown", ("md", "markdown"), markdown.read, markdown.write),
    Format("taskwarrior", "Taskwarrior JSON", ("json",), taskwarrior.read, taskwarrior.write),
    Format("todoist", "Todoist CSV", ("csv",), todoist.read, todoist.write),
)
BY_KEY = {each.key: each for each in FORMATS}
_LOOKED_AT = 4000


def guess(name: str, text: str) -> Format:
    """Tell a file's format by its ending and, where that is open, by how it begins."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    head = text[:_LOOKED_AT].lstrip()
    if head.startswith(("{", "[")) and (ending in {"json", "jsonl", "data"} or '"' in head[:200]):
        is_ours = head.startswith("{") and '"format"' in head and '"forethought"' in head
        return BY_KEY["forethought" if is_ours else "taskwarrior"]
    if ending in {"csv", "tsv"}:
        first = next(cells.rows(head.split("\n", 1)[0], Reading(""), Watch()), (0, []))[1]
        return BY_KEY["todoist" if todoist.is_header(first) else "csv"]
    if ending in {"md", "markdown", "mdown"} or any(line.lstrip().startswith(("- [", "* [", "+ [")) for line in head.split("\n")):
        return BY_KEY["markdown"]
    return BY_KEY["todo-txt"]


def by_ending(name: str) -> Format | None:
    """Return the format that a new file of this name gets."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return next((each for each in FORMATS if ending in each.endings), None)
