"""What the pages of tasks say: their names, their counts, and a friendly line where there is nothing."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from forethought_desktop.core.language import translate


class Nothing(NamedTuple):
    """The words of an empty page, and its picture."""

    heading: str
    line: str
    action: str | None
    picture: str


def example() -> str:
    """Return the line that is shown on the first empty list and added by a click."""
    return QCoreApplication.translate("Tasks", "Draft the pricing page !8 ?4")


def list_name(key: str) -> str:
    names = {
        "active": QCoreApplication.translate("Tasks", "Active"),
        "completed": QCoreApplication.translate("Tasks", "Completed"),
        "let-go": QCoreApplication.translate("Tasks", "Let go"),
        "deleted": QCoreApplication.translate("Tasks", "Deleted"),
    }
    return names[key]


def tab_name(key: str, count: int) -> str:
    return f"{list_name(key)}  {QLocale().toString(count)}" if count else list_name(key)


def count_line(count: int) -> str:
    return translate("Tasks", "%Ln task(s)", count) if count else ""


def found_line(count: int, *, is_forgiving: bool) -> str:
    """Say how many were found, and whether they only come near to what was typed."""
    if is_forgiving:
        return translate("Tasks", "%Ln close match(es)", count)
    return translate("Tasks", "%Ln found", count)


def status(active: int, completed_today: int) -> str:
    open_words = translate("Tasks", "%Ln active", active)
    if not completed_today:
        return open_words
    done = translate("Tasks", "%Ln completed today", completed_today)
    return f"{open_words} · {done}"


def since(key: str, when: str) -> str:
    """Say since when a task is what it is; `when` is a day in words."""
    patterns = {
        "active": QCoreApplication.translate("Tasks", "Added: {when}"),
        "completed": QCoreApplication.translate("Tasks", "Completed: {when}"),
        "let-go": QCoreApplication.translate("Tasks", "Let go: {when}"),
        "deleted": QCoreApplication.translate("Tasks", "Deleted: {when}"),
    }
    return patterns[key].format(when=when)


def nothing_found(query: str) -> Nothing:
    return Nothing(
        QCoreApplication.translate("Tasks", "Nothing found"),
        QCoreApplication.translate("Tasks", "No task here has “{query}” in it.").format(query=query),
        None,
        "search",
    )


def nothing_in(key: str, *, is_first: bool) -> Nothing:
    """Words for an empty list; on the very first one with an example to take."""
    if key == "active" and is_first:
        return Nothing(
            QCoreApplication.translate("Tasks", "What needs your focus?"),
            QCoreApplication.translate("Tasks", "Write it above and press Enter, or take this one to see how it goes."),
            QCoreApplication.translate("Tasks", "Add “{example}”").format(example=example()),
            "list",
        )
    return _nothing_more(key)


def _nothing_more(key: str) -> Nothing:
    words = {
        "active": (
            QCoreApplication.translate("Tasks", "Nothing is open"),
            QCoreApplication.translate("Tasks", "Whatever comes to mind next has a place above."),
        ),
        "completed": (
            QCoreApplication.translate("Tasks", "Nothing completed yet"),
            QCoreApplication.translate("Tasks", "What you complete comes here and can be reopened."),
        ),
        "let-go": (
            QCoreApplication.translate("Tasks", "Nothing let go"),
            QCoreApplication.translate("Tasks", "Letting go is a decision too. What you let go comes here, and you can bring it back."),
        ),
        "deleted": (
            QCoreApplication.translate("Tasks", "Nothing deleted"),
            QCoreApplication.translate("Tasks", "What you delete stays here for 30 days."),
        ),
    }
    pictures = {"active": "completed", "deleted": "trash"}
    return Nothing(*words[key], None, pictures.get(key, key))


def undone(label: str) -> str:
    return QCoreApplication.translate("Tasks", "Taken back: {label}").format(label=label)


def redone(label: str) -> str:
    return QCoreApplication.translate("Tasks", "Done again: {label}").format(label=label)


def added_elsewhere() -> str:
    return QCoreApplication.translate("Tasks", "Added to Active")
