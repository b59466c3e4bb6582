"""What is said of an import before it happens and of an export after it has."""

from collections.abc import Iterable

from forethought_desktop.core.words import QT_TRANSLATE_NOOP, Translate
from forethought_desktop.portability.actions import Exported, Imported, Preview
from forethought_desktop.portability.formats.record import Warned
from forethought_desktop.portability.plan import Choices, Fate, Plan, Planned

_FATES = (
    (Fate.SAME_TEXT, QT_TRANSLATE_NOOP("Import", "%Ln with the text of an open task here")),
    (Fate.HERE, QT_TRANSLATE_NOOP("Import", "%Ln here already")),
    (Fate.DIFFERENT, QT_TRANSLATE_NOOP("Import", "%Ln here and changed since; what is here stays")),
    (Fate.IN_TRASH, QT_TRANSLATE_NOOP("Import", "%Ln deleted here")),
)
_SKIPPED = {
    "no-text": QT_TRANSLATE_NOOP("Import", "%Ln without a text"),
    "deleted-there": QT_TRANSLATE_NOOP("Import", "%Ln deleted there"),
    "recurring": QT_TRANSLATE_NOOP("Import", "%Ln repeating pattern(s), whose tasks come one by one"),
    "no-task": QT_TRANSLATE_NOOP("Import", "%Ln that are no tasks"),
    "broken-row": QT_TRANSLATE_NOOP("Import", "%Ln that could not be read"),
    "no-checklist-item": QT_TRANSLATE_NOOP("Import", "%Ln line(s) that are no checklist items"),
    "twice": QT_TRANSLATE_NOOP("Import", "%Ln that the file has twice"),
}
_WARNINGS = {
    **_SKIPPED,
    "no-text": QT_TRANSLATE_NOOP("Import", "no text; passed over"),
    "no-task": QT_TRANSLATE_NOOP("Import", "no task; passed over"),
    "broken-row": QT_TRANSLATE_NOOP("Import", "cannot be read; passed over"),
    "no-date": QT_TRANSLATE_NOOP("Import", "no date that can be read; left out"),
    "no-rating": QT_TRANSLATE_NOOP("Import", "no rating from 1 to 10; left out"),
    "no-parent": QT_TRANSLATE_NOOP("Import", "part of a task that is not above it"),
    "shortened": QT_TRANSLATE_NOOP("Import", "longer than 500 characters; shortened, the whole is in the copy"),
}
_LOSSES = {
    "trash": QT_TRANSLATE_NOOP("Export", "%Ln in the trash left out"),
    "not-open": QT_TRANSLATE_NOOP("Export", "%Ln completed or let go left out"),
    "line-breaks": QT_TRANSLATE_NOOP("Export", "line breaks of %Ln task(s) became spaces"),
    "goals": QT_TRANSLATE_NOOP("Export", "%Ln goal(s) left out"),
    "answers": QT_TRANSLATE_NOOP("Export", "%Ln answer(s) left out"),
}
_HOLDS = {
    "everything": QT_TRANSLATE_NOOP("Export", "A zip: everything as Forethought JSON, and the tasks as a table beside it."),
    "forethought": QT_TRANSLATE_NOOP("Export", "Holds everything, and can be imported again with nothing lost."),
    "csv": QT_TRANSLATE_NOOP("Export", "A table for spreadsheets. Holds everything of tasks; no goals, no answers."),
    "todo-txt": QT_TRANSLATE_NOOP("Export", "A line a task. Holds text, state, ratings and days; no times of day, goals or answers."),
    "markdown": QT_TRANSLATE_NOOP(
        "Export", "Checklists to read. Holds text, state, ratings and the day a task was completed; nothing else."
    ),
    "taskwarrior": QT_TRANSLATE_NOOP("Export", "For `task import`. Holds everything of tasks but the trash; no goals, no answers."),
    "todoist": QT_TRANSLATE_NOOP("Export", "For Todoist's import. Holds open tasks with their ratings; no times, goals or answers."),
}
_WAYS = {
    Fate.NEW: QT_TRANSLATE_NOOP("Import", "Add"),
    Fate.SAME_TEXT: QT_TRANSLATE_NOOP("Import", "Same text here"),
    Fate.HERE: QT_TRANSLATE_NOOP("Import", "Here already"),
    Fate.DIFFERENT: QT_TRANSLATE_NOOP("Import", "Changed here"),
    Fate.IN_TRASH: QT_TRANSLATE_NOOP("Import", "Deleted here"),
}
_EXTRAS_NAMED = 30


def way(planned: Planned, choices: Choices, translate: Translate) -> str:
    """Say in a word or two what becomes of a task."""
    is_wanted = (planned.fate is Fate.SAME_TEXT and choices.adds_same) or (planned.fate is Fate.IN_TRASH and choices.brings_back)
    if planned.fate is Fate.IN_TRASH and is_wanted:
        return translate("Import", "Bring back")
    return translate("Import", _WAYS[Fate.NEW] if is_wanted else _WAYS[planned.fate])


def counts(plan: Plan, translate: Translate) -> list[str]:
    """Say how much of what there is, a line each."""
    lines = [translate("Import", "%Ln new task(s)", plan.counts[Fate.NEW])]
    states = (
        translate("Import", "%Ln completed", plan.new_completed) if plan.new_completed else "",
        translate("Import", "%Ln let go", plan.new_let_go) if plan.new_let_go else "",
        translate("Import", "%Ln in the trash", plan.new_in_trash) if plan.new_in_trash else "",
    )
    if any(states):
        lines[0] += translate("Import", ", of them {states}").format(states=", ".join(filter(None, states)))
    found = plan.counts
    lines += [translate("Import", words, found[fate]) for fate, words in _FATES if found[fate]]
    lines += _of_the_rest(plan, translate)
    lines += [
        translate("Import", "Passed over: {what}").format(what=translate("Import", _SKIPPED[code], n))
        for code, n in plan.reading.skipped.items()
    ]
    return lines


def _of_the_rest(plan: Plan, translate: Translate) -> list[str]:
    lines = []
    if plan.goals:
        lines.append(translate("Import", "%Ln new goal(s)", len(plan.goals)))
    if plan.goals_here:
        lines.append(translate("Import", "%Ln goal(s) here already", plan.goals_here))
    if plan.interactions:
        lines.append(translate("Import", "%Ln new answer(s) of the coach", len(plan.interactions)))
    if plan.interactions_here:
        lines.append(translate("Import", "%Ln answer(s) here already", plan.interactions_here))
    return lines


def read_as(preview: Preview, translate: Translate) -> str:
    """Say how the file was read."""
    words = translate("Import", "Read as {format}, {encoding}.").format(format=preview.format.name, encoding=preview.source.encoding)
    columns = preview.plan.reading.columns
    if columns:
        pairs = ", ".join(f"{field.replace('_', ' ')} ← {name}" for field, name in columns.items())
        words += " " + translate("Import", "Columns: {pairs}.").format(pairs=pairs)
    return words


def notes(preview: Preview, translate: Translate) -> list[str]:
    """Say what a person should know before it happens."""
    plan = preview.plan
    lines = []
    if preview.source.encoding == "Latin-1":
        lines.append(translate("Import", "The file is no Unicode, so it was read as Latin-1. Look whether special letters are right."))
    if plan.shortened:
        lines.append(translate("Import", "%Ln text(s) of more than 500 characters are shortened.", plan.shortened))
    lines += _extras(plan, translate)
    if plan.aged:
        lines.append(
            translate(
                "Import", "%Ln task(s) are older than 90 days; they are dated 90 days back, as sync takes nothing for older.", plan.aged
            )
        )
    if plan.undated:
        lines.append(
            translate(
                "Import", "%Ln task(s) have no date of their making in the file and get today's or the day of their end.", plan.undated
            )
        )
    if plan.is_renamed:
        lines.append(
            translate("Import", "The file comes from another account, so its rows get new ids; importing it again still adds nothing.")
        )
    if plan.interactions:
        lines.append(translate("Import", "The coach's answers are kept on this computer only, and Undo leaves them here."))
    if plan.reading.conflicts:
        lines.append(translate("Import", "%Ln kept version(s) of texts stay in the copy.", len(plan.reading.conflicts)))
    lines.append(translate("Import", "A copy of the file is kept with your data, readable for you only, so that nothing of it is lost."))
    return lines


def _extras(plan: Plan, translate: Translate) -> list[str]:
    lines = []
    for place, words in (
        ("copy", QT_TRANSLATE_NOOP("Import", "No place here: {names}.")),
        ("text", QT_TRANSLATE_NOOP("Import", "Kept as words of the text: {names}.")),
    ):
        found = [(name, count) for (name, where), count in plan.reading.extras.most_common() if where == place]
        names = ", ".join(f"{name} ({count:,})" for name, count in found[:_EXTRAS_NAMED])
        if names:
            lines.append(translate("Import", words).format(names=names + (" …" if len(found) > _EXTRAS_NAMED else "")))
    if plan.unfitting:
        lines.append(translate("Import", "In %Ln task(s) it would not fit into the text, and stays in the copy.", plan.unfitting))
    return lines


def warned(preview: Preview, translate: Translate) -> list[str]:
    """Name lines, the first of them, that a person may want to look at."""
    reading = preview.plan.reading
    lines = [_warning(each, translate) for each in reading.warnings]
    if reading.warning_count > len(lines):
        lines.append(translate("Import", "… and %Ln more", reading.warning_count - len(lines)))
    return lines


def _warning(each: Warned, translate: Translate) -> str:
    said = translate("Import", "Line {line}: {what}").format(line=each.line, what=translate("Import", _WARNINGS[each.code]))
    return f"{said} ({each.detail})" if each.detail else said


def imported(done: Imported, translate: Translate) -> str:
    """Say what was imported."""
    parts = [translate("Import", "%Ln task(s)", done.tasks)]
    parts += [translate("Import", "%Ln goal(s)", done.goals)] if done.goals else []
    parts += [translate("Import", "%Ln answer(s)", done.answers)] if done.answers else []
    words = translate("Import", "Imported {what}.").format(what=", ".join(parts))
    if done.copy is None and (done.tasks or done.goals or done.answers):
        words += " " + translate("Import", "A copy of the file could not be kept.")
    return words


def holds(format_key: str, translate: Translate) -> str:
    """Say what a format can hold."""
    return translate("Export", _HOLDS[format_key])


def exported(done: Exported, translate: Translate) -> str:
    """Say what was written, and what was not."""
    parts = [translate("Export", "%Ln task(s)", done.tasks)]
    parts += [translate("Export", "%Ln goal(s)", done.goals)] if done.goals else []
    parts += [translate("Export", "%Ln answer(s)", done.answers)] if done.answers else []
    words = translate("Export", "Exported {what}.").format(what=", ".join(parts))
    return " ".join([words, *_lost(done, translate)])


def _lost(done: Exported, translate: Translate) -> Iterable[str]:
    lost = [translate("Export", _LOSSES[code], count) for code, count in done.losses.items() if code in _LOSSES]
    return [translate("Export", "Not in it: {what}.").format(what="; ".join(lost))] if lost else []
