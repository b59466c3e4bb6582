"""The words of the coach panel: where an answer comes from, what it cost, what is left of the quota."""

from decimal import Decimal

from forethought_common.accounts import PersonaLabel, Quota
from forethought_common.coaching import Decision, PersonaSignal, Reason, Source
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from forethought_desktop.coaching.views.turn import Origin
from forethought_desktop.core.language import translate
from forethought_desktop.ui.money import dollars

QUIET_ABOVE = 3
"""The quota is not spoken of while more questions than this are left."""


def source_line(source: Source, *, latency_ms: int, cost_usd: Decimal | None = None, reason: Reason | None = None) -> str:
    """Say in one line where an answer came from, how long it took and what it cost."""
    took = _duration(latency_ms)
    if source is Source.MODEL:
        cost = QCoreApplication.translate("Coach", "cost not known") if cost_usd is None else dollars(cost_usd)
        return QCoreApplication.translate("Coach", "model · {time} · {cost}").format(time=took, cost=cost)
    if source is Source.CACHE:
        return QCoreApplication.translate("Coach", "from your earlier question · {time}").format(time=took)
    if source is Source.PATTERN:
        return QCoreApplication.translate("Coach", "prepared for tasks like this · {time}").format(time=took)
    return _rules_line(reason)


def origin_line(origin: Origin | None) -> str:
    """Say where a finished answer came from, or nothing before it is finished."""
    if origin is None:
        return ""
    return source_line(origin.source, latency_ms=origin.latency_ms, cost_usd=origin.cost_usd, reason=origin.reason)


def withdrawn_line(reason: Reason | None) -> str:
    """Say why the words shown so far were taken back."""
    if reason is None:
        return QCoreApplication.translate("Coach", "The answer broke off. The rules take over.")
    return QCoreApplication.translate("Coach", "The answer broke off: {reason}. The rules take over.").format(reason=_because(reason))


def quota_line(quota: Quota | None) -> str:
    """Say what is left, or nothing while enough is."""
    if quota is None or quota.remaining is None or quota.remaining > QUIET_ABOVE:
        return ""
    day = short_day(quota.resets_at) if quota.resets_at is not None else None
    if quota.remaining <= 0:
        if day is None:
            return QCoreApplication.translate("Coach", "No questions to the model are left. The rules answer for now.")
        return QCoreApplication.translate("Coach", "The rules answer until {day}, then the model again.").format(day=day)
    left = QCoreApplication.translate("Coach", "%n left", "questions to the model", quota.remaining)
    return left if day is None else QCoreApplication.translate("Coach", "{left}, new ones on {day}").format(left=left, day=day)


def decision_line(decision: Decision | None) -> str:
    """Name what the person decided, or nothing."""
    if decision is None:
        return ""
    lines: dict[Decision, str] = {
        "keep": QCoreApplication.translate("Coach", "Kept"),
        "change": QCoreApplication.translate("Coach", "Changed"),
        "let_go": QCoreApplication.translate("Coach", "Let go"),
        "ask_more": QCoreApplication.translate("Coach", "Asked more"),
    }
    return lines[decision]


def leaning(label: PersonaLabel) -> str:
    """Name a leaning by what it touches, never by what somebody is."""
    names: dict[PersonaLabel, str] = {
        "business": QCoreApplication.translate("Coach", "Work: people, money, evidence"),
        "student": QCoreApplication.translate("Coach", "Study: exams, understanding, later use"),
        "neutral": QCoreApplication.translate("Coach", "Plain, with no leaning"),
    }
    return names[label]


def signal_name(signal: PersonaSignal) -> str:
    """Say what was met: a word in quotes, or a time of day."""
    kind, _, value = signal.key.partition(":")
    if kind == "word":
        return QCoreApplication.translate("Coach", "“{word}”").format(word=value)
    hours = {
        "office": QCoreApplication.translate("Coach", "Tasks written in office hours"),
        "night": QCoreApplication.translate("Coach", "Tasks written late in the evening or at night"),
    }
    return hours.get(value, signal.key)


def signal_line(signal: PersonaSignal) -> str:
    """Say how often a signal was met, where last, and what it speaks for."""
    day = short_day(signal.last_at)
    lasts = {
        "task": QCoreApplication.translate("Coach", "last in a task on {day}"),
        "goal": QCoreApplication.translate("Coach", "last in a goal on {day}"),
        "time": QCoreApplication.translate("Coach", "last on {day}"),
    }
    times = translate("Coach", "%Ln time(s)", signal.count)
    speaks = (
        QCoreApplication.translate("Coach", "speaks for work")
        if signal.lean == "business"
        else QCoreApplication.translate("Coach", "speaks for study")
    )
    return f"{times}, {lasts[signal.event].format(day=day)} · {speaks}"


def short_day(at: int) -> str:
    """Write a day as people do within a year: 4 May."""
    pattern = QCoreApplication.translate("Coach", "d MMMM", "a day without its year, in the letters of QDate")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at).date(), pattern)


def _rules_line(reason: Reason | None) -> str:
    if reason is None:
        return QCoreApplication.translate("Coach", "rules")
    return QCoreApplication.translate("Coach", "rules, {reason}").format(reason=_because(reason))


def _because(reason: Reason) -> str:
    lines = {
        Reason.TIMEOUT: QCoreApplication.translate("Coach", "the model did not answer in time"),
        Reason.UNAVAILABLE: QCoreApplication.translate("Coach", "the model could not be reached"),
        Reason.LOADING: QCoreApplication.translate("Coach", "the model is still getting ready"),
        Reason.BUSY: QCoreApplication.translate("Coach", "the server has its hands full right now"),
        Reason.RATE_LIMITED: QCoreApplication.translate("Coach", "the model asked for a short pause"),
        Reason.REFUSED: QCoreApplication.translate("Coach", "the model had no answer to this"),
        Reason.QUOTA: QCoreApplication.translate("Coach", "the questions to the model are used up for now"),
        Reason.BUDGET: QCoreApplication.translate("Coach", "the server's budget for today is used up"),
        Reason.NO_PROVIDER: QCoreApplication.translate("Coach", "no model is set up"),
        Reason.DISABLED_BY_ADMIN: QCoreApplication.translate("Coach", "the model is switched off on this server"),
    }
    return lines[reason]


def _duration(milliseconds: int) -> str:
    if milliseconds < 1000:
        return QCoreApplication.translate("Coach", "{number} ms").format(number=QLocale().toString(milliseconds))
    return QCoreApplication.translate("Coach", "{number} s").format(number=QLocale().toString(milliseconds / 1000, "f", 1))
