"""The words of the insight view."""

from datetime import date

from forethought_common.accounts import Quota
from forethought_common.coaching import Decision, Source
from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from forethought_desktop.core.language import translate
from forethought_desktop.insight.actions import Month
from forethought_desktop.ui.money import dollars


def month_name(begins: date) -> str:
    """Write a month with its year: November 2026."""
    return QLocale().toString(QDate(begins.year, begins.month, 1), _tr("MMMM yyyy"))


def day_name(begins: date, day: int) -> str:
    return QLocale().toString(QDate(begins.year, begins.month, day), _tr("d MMMM"))


def day_of(at: int) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at).date(), _tr("d MMMM"))


def source_name(source: Source) -> str:
    names = {
        Source.MODEL: _tr("asked the model"),
        Source.CACHE: _tr("from your earlier question"),
        Source.PATTERN: _tr("prepared for tasks like it"),
        Source.RULES: _tr("by the rules"),
    }
    return names[source]


def decision_name(decision: Decision) -> str:
    names: dict[Decision, str] = {"keep": _tr("Kept"), "change": _tr("Changed"), "let_go": _tr("Let go"), "ask_more": _tr("Asked more")}
    return names[decision]


def cost(month: Month) -> str:
    """Name the cost; a price that is not known is not nothing."""
    if month.cost_usd or not month.unpriced:
        return dollars(month.cost_usd) if month.cost_usd else _tr("Nothing")
    return _tr("Not known")


def cost_note(month: Month) -> str:
    """Say what the cost is for, and what it leaves out."""
    if month.cost_usd and month.unpriced:
        return translate("Insight", "and what %Ln answer(s) cost, whose price is not known", month.unpriced)
    if month.unpriced:
        return translate("Insight", "%Ln answer(s) by a model whose price is not known", month.unpriced)
    asked = month.counts.get(Source.MODEL, 0)
    if month.cost_usd and asked:
        return translate("Insight", "for %Ln answer(s) by the model", asked)
    if month.cost_usd:
        return _tr("for answers by the model")
    return _tr("Rules and repeated questions are free.")


def quota(quota: Quota | None) -> str:
    if quota is None:
        return _tr("Not known here")
    if quota.limit is None or quota.remaining is None:
        return _tr("No limit")
    return _tr("{left} of {limit} left").format(left=QLocale().toString(quota.remaining), limit=QLocale().toString(quota.limit))


def quota_note(quota: Quota | None) -> str:
    """Say when there are new questions, and who answers until then."""
    if quota is None:
        return _tr("The server counts them.")
    if quota.limit is None or quota.remaining is None:
        return translate("Insight", "%Ln question(s) to the model so far", quota.used)
    if quota.resets_at is None:
        return _tr("They are counted from the first one on.")
    return _tr("New ones on {day}; the rules are free.").format(day=day_of(quota.resets_at))


def offline_note(month: Month) -> str:
    """Say plainly where the figures are from, when they are not the server's."""
    if month.is_told_by_server:
        return ""
    return _tr("The server is not in reach, so this is what this computer knows.")


def whole_picture(month: Month) -> str:
    """Say the picture in words, for those who listen."""
    parts = [f"{count} {source_name(source)}" for source, count in month.counts.items()]
    return ", ".join(parts)


def day_line(month: Month, day: int) -> str:
    """Say what a day holds: "3 November: 2 asked the model, 1 by the rules"."""
    on_day = [answer.source for answer in month.answers if answer.day == day]
    parts = [f"{on_day.count(source)} {source_name(source)}" for source in Source if source in on_day]
    return f"{day_name(month.begins, day)}: {', '.join(parts)}" if parts else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Insight", text)
