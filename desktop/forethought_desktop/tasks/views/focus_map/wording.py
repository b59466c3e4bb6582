"""What the focus map says."""

from PySide6.QtCore import QCoreApplication, QLocale

from forethought_desktop.tasks.views.focus_map.frame import Region


def region(which: Region) -> str:
    """Name what a region suggests."""
    names = {
        "do": QCoreApplication.translate("FocusMap", "do"),
        "test": QCoreApplication.translate("FocusMap", "test the riskiest part first"),
        "leave": QCoreApplication.translate("FocusMap", "leave"),
        "let-go": QCoreApplication.translate("FocusMap", "let go"),
    }
    return names[which]


def short_region(which: Region) -> str:
    """Name a region where there is little room."""
    return QCoreApplication.translate("FocusMap", "test first") if which == "test" else region(which)


def importance() -> str:
    return QCoreApplication.translate("FocusMap", "Importance")


def confidence() -> str:
    return QCoreApplication.translate("FocusMap", "Confidence")


def number(value: int) -> str:
    return QLocale().toString(value)


def count(value: int) -> str:
    """Write a count within few letters: thousands as `12k`."""
    if value < 10_000:
        return QLocale().toString(value)
    return QCoreApplication.translate("FocusMap", "{n}k").format(n=QLocale().toString(value // 1000))


def crowd(value: int) -> str:
    return QCoreApplication.translate("FocusMap", "%Ln tasks here", "", value)


def pair(place: tuple[int, int]) -> str:
    """Say two ratings."""
    return QCoreApplication.translate("FocusMap", "importance {i}, confidence {c}").format(i=number(place[0]), c=number(place[1]))


def pair_shown(place: tuple[int, int]) -> str:
    """Write two ratings."""
    return QCoreApplication.translate("FocusMap", "Importance {i} · Confidence {c}").format(i=number(place[0]), c=number(place[1]))


def told(name: str, place: tuple[int, int], *, is_marked: bool) -> str:
    """Say what a dot is, for a tool tip."""
    lines = [name, pair_shown(place)]
    if is_marked:
        lines.append(QCoreApplication.translate("FocusMap", "The coach has answered"))
    return "\n".join(lines)


def proposal(place: tuple[int, int]) -> str:
    """Say what the keys do to a task that is about to be placed: for those who listen."""
    return QCoreApplication.translate("FocusMap", "{ratings}. Arrow keys move it, Enter places it, Escape leaves it unrated.").format(
        ratings=pair(place)
    )


def proposal_hint() -> str:
    return QCoreApplication.translate("FocusMap", "Arrow keys move it · Enter places it · Esc leaves it unrated")


def none_placed() -> str:
    return QCoreApplication.translate("FocusMap", "Drag a task in from the side, and both its ratings are set.")


def placed_line(placed: int, waiting: int) -> str:
    """Count what is on the map and what is not."""
    on_map = QCoreApplication.translate("FocusMap", "%Ln on the map", "", placed)
    if not waiting:
        return on_map
    return f"{on_map} · {QCoreApplication.translate('FocusMap', '%Ln to rate', '', waiting)}"


def waiting_title(waiting: int) -> str:
    return QCoreApplication.translate("FocusMap", "To rate") if not waiting else f"{waiting_button()} {number(waiting)}"


def waiting_button() -> str:
    return QCoreApplication.translate("FocusMap", "To rate")
