"""What waits for a person, in words."""

from forethought_common.sync import Entity, Scalar
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from forethought_desktop.attention.actions import KeptText, Refused


def title(refused: Refused) -> str:
    """Name the edit: what was to happen to which row."""
    what = {True: _tr("Delete “{words}”"), False: _tr("Restore “{words}”"), None: _tr("Change “{words}”")}[refused.delete]
    kinds: dict[str, str] = {Entity.TASK: _tr("a task"), Entity.GOAL: _tr("a goal")}
    words = _beginning(refused.title)
    return what.format(words=words) if words else _tr("An edit of {kind}").format(kind=kinds.get(refused.entity, _tr("something else")))


def changes(refused: Refused) -> list[str]:
    """Say what the edit sets beside texts."""
    return [line for name, value in sorted(refused.others.items()) if (line := _change(name, value))]


def _change(name: str, value: Scalar) -> str:
    rating = _tr("not rated") if value is None else str(value)
    lines = {
        "importance": _tr("Importance: {rating}").format(rating=rating),
        "confidence": _tr("Confidence: {rating}").format(rating=rating),
        "is_completed": _tr("Completed") if value else _tr("Open again"),
        "let_go": _tr("Let go") if value else _tr("Brought back"),
        "position": _tr("Moved to another place"),
    }
    return lines.get(name, "")


def field(entity: str, name: str) -> str:
    """Name a text of a task or goal."""
    answers = {
        "what_matters": QCoreApplication.translate("Goals", "What matters"),
        "biggest_win": QCoreApplication.translate("Goals", "Biggest win"),
        "worst_outcome": QCoreApplication.translate("Goals", "Worst outcome"),
    }
    return _tr("Text of the task") if entity == Entity.TASK else answers.get(name, _tr("Text"))


def kept_title(text: KeptText) -> str:
    """Name the text that there are two of."""
    return field(text.entity, text.field)


def source(text: KeptText, now: int) -> str:
    """Say where and when the other version was written; of today the time is enough."""
    locale = QLocale()
    then = QDateTime.fromSecsSinceEpoch(text.at)
    is_today = then.date() == QDateTime.fromSecsSinceEpoch(now).date()
    short = QLocale.FormatType.ShortFormat
    moment = locale.toString(then.time(), short) if is_today else locale.toString(then, short)
    if text.device:
        return _tr("Other version from {device}, {moment}").format(device=text.device, moment=moment)
    return _tr("Other version, {moment}").format(moment=moment)


def _beginning(text: str, longest: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attention", text)
