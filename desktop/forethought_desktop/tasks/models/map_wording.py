"""How the focus map words where a task stands."""

from PySide6.QtCore import QCoreApplication, QLocale


def ratings(importance: int | None, confidence: int | None) -> str:
    """Say both ratings in one line."""
    none = QCoreApplication.translate("FocusMap", "not rated")
    return QCoreApplication.translate("FocusMap", "importance {i}, confidence {c}").format(
        i=none if importance is None else QLocale().toString(importance), c=none if confidence is None else QLocale().toString(confidence)
    )


def placed(text: str, importance: int | None, confidence: int | None, number: int, count: int) -> str:
    """Say where a task stands on the map, and which it is of all there: for those who listen."""
    return QCoreApplication.translate("FocusMap", "{text}, {ratings}, {n} of {count}").format(
        text=text, ratings=ratings(importance, confidence), n=QLocale().toString(number), count=QLocale().toString(count)
    )


def half_rated(importance: int | None, confidence: int | None) -> str:
    """Say which rating is missing where only one is; nothing where both are."""
    if importance is not None:
        return QCoreApplication.translate("FocusMap", "Importance {n} · Confidence ?").format(n=QLocale().toString(importance))
    if confidence is not None:
        return QCoreApplication.translate("FocusMap", "Importance ? · Confidence {n}").format(n=QLocale().toString(confidence))
    return ""


def with_mark(said: str) -> str:
    """Add that the coach has answered a task."""
    return QCoreApplication.translate("FocusMap", "{said}, the coach has answered").format(said=said)
