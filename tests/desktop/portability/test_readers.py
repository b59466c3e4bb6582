"""Each format as other programs write it."""

import json
from contextlib import suppress

import pytest
from forethought_common.errors import Refusal
from forethought_desktop.portability.formats import cells, dates
from forethought_desktop.portability.formats.catalogue import BY_KEY, by_ending, guess
from forethought_desktop.portability.formats.record import REASONS, Cancelled, Outgoing, Watch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desktop.portability.samples import NOON, found, read, task, written


def refused(format_key: str, text: str | bytes) -> str:
    with pytest.raises(Refusal) as caught:
        read(format_key, text)
    assert caught.value.reason is not None
    assert caught.value.detail == REASONS[caught.value.reason]
    return caught.value.reason


@pytest.mark.parametrize(
    ("line", "text", "importance", "is_completed"),
    [
        ("(A) Call Mom @phone", "Call Mom @phone", 9, False),
        ("(B) 2026-11-01 Pay rent +home due:2026-11-30", "Pay rent +home due:2026-11-30", 7, False),
        ("(C) c", "c", 4, False),
        ("(D) d", "d", 2, False),
        ("(Q) low", "low", 1, False),
        ("(a) no priority", "(a) no priority", None, False),
        ("Call (A) Mom", "Call (A) Mom", None, False),
        ("x 2026-11-20 2026-11-01 Done +p", "Done +p", None, True),
        ("x done without dates", "done without dates", None, True),
        ("x 2026-11-20 Kept its letter pri:B", "Kept its letter", 7, True),
        ("xylophone lesson", "xylophone lesson", None, False),
        ("X marks the spot", "X marks the spot", None, False),
        ("x marks the spot", "marks the spot", None, True),
        ("Meet at 9:30 https://example.org/a:b", "Meet at 9:30 https://example.org/a:b", None, False),
    ],
)
def test_a_line_of_todo_txt(line: str, text: str, importance: int | None, is_completed: bool) -> None:
    [only] = found("todo-txt", line)
    assert (only.text, only.importance, only.is_completed) == (text, importance, is_completed)


def test_the_days_of_todo_txt() -> None:
    done, active, odd = found("todo-txt", "x 2026-11-20 2026-11-01 a\n2026-11-02 b\n2026-99-99 c\n")
    assert [dates.to_day(at) for at in (done.completed_at, done.created_at, active.created_at) if at] == [
        "2026-11-20",
        "2026-11-01",
        "2026-11-02",
    ]
    assert (odd.text, odd.created_at) == ("c", None)


def test_words_with_a_colon_stay_in_the_text_and_are_counted() -> None:
    reading = read("todo-txt", "a due:2026-01-01 t:2026-01-01\nb due:soon http://x.org\n")
    assert dict(reading.extras) == {("due:", "text"): 2, ("t:", "text"): 1}


def test_windows_line_ends_and_empty_lines_make_no_tasks() -> None:
    assert [each.text for each in found("todo-txt", "a\r\n\r\nb\rc\n   \n")] == ["a", "b", "c"]


def test_taskwarrior() -> None:
    exported = [
        {
            "uuid": "9c5f3b1e-6d3f-4b0c-9f7c-0a1b2c3d4e5f",
            "description": "Write the report",
            "status": "pending",
            "priority": "H",
            "entry": "20261101T101112Z",
            "project": "Work.Reports",
            "tags": ["desk", "next"],
            "due": "20261201T000000Z",
            "annotations": [{"entry": "20261102T000000Z", "description": "Ask Nina"}],
            "urgency": 8.2,
            "id": 3,
        },
        {"uuid": "1" * 8, "description": "Finished", "status": "completed", "end": "20261103T000000Z", "priority": "L"},
        {"description": "Later", "status": "waiting", "wait": "20261203T000000Z", "entry": "tomorrow"},
        {"description": "Gone", "status": "deleted"},
        {"description": "Every week", "status": "recurring", "recur": "weekly"},
        {"status": "pending"},
        "nonsense",
    ]
    reading = read("taskwarrior", json.dumps(exported))
    report, finished, later = reading.tasks
    assert (report.text, report.importance, report.created_at) == ("Write the report", 9, 1_793_527_872)
    assert report.extras == (
        ("project", "Work.Reports"),
        ("tag", "desk"),
        ("tag", "next"),
        ("due", "20261201T000000Z"),
        ("note", "Ask Nina"),
    )
    assert (finished.is_completed, finished.importance, finished.completed_at) == (True, 4, 1_793_664_000)
    assert later.extras == (("wait", "20261203T000000Z"),)
    assert dict(reading.skipped) == {"deleted-there": 1, "recurring": 1, "no-text": 1, "no-task": 1}
    assert [(each.line, each.code) for each in reading.warnings] == [(3, "no-date"), (6, "no-text"), (7, "no-task")]
    assert reading.extras["tag", "copy"] == 1


def test_the_older_taskwarrior_wrote_an_object_a_line() -> None:
    lines = '{"uuid":"1","description":"a"},\n{"uuid":"2","description":"b"}\n'
    assert [each.text for each in found("taskwarrior", lines)] == ["a", "b"]


TODOIST = """\ufeffTYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE
section,Home,,,,,,,,
task,"Renovate, the bath",Three quotes,1,1,Ada (1),,every month,en,Europe/Berlin
task,Ask Nina,,2,2,,,,,
note,"Back on
Monday",,,,,,,,
task,Deep,,3,4,,,,,
,,,,,,,,,
task,Plain @phone,,4,1,,,,en,
task,,,1,1,,,,,
surprise,what,,,,,,,,
"""


def test_todoist() -> None:
    reading = read("todoist", TODOIST)
    bath, ask, deep, plain = reading.tasks
    assert [each.importance for each in reading.tasks] == [9, 7, 4, None]
    assert bath.extras == (("section", "Home"), ("description", "Three quotes"), ("author", "Ada (1)"), ("date", "every month"))
    assert ask.extras == (("parent", "Renovate, the bath"), ("note", "Back on\nMonday"))
    assert (deep.extras, plain.extras) == ((("parent", "Ask Nina"),), (("section", "Home"),))
    assert [(each.line, each.code) for each in reading.warnings] == [(7, "no-parent"), (10, "no-text"), (11, "no-task")]
    assert read("todoist", TODOIST.replace("TYPE", "type")).tasks


def test_a_table_that_is_not_todoist_s_is_refused_as_such() -> None:
    assert refused("todoist", "a,b\n1,2\n") == "no-todoist"


def test_columns_are_known_by_their_names_in_english_and_german() -> None:
    reading = read("csv", "Aufgabe;Wichtigkeit;Zuversicht;Erledigt;Erstellt am;Ort\nMüll;8;3;ja;01.11.2026;Hof\nBrot;;;nein;;\n")
    rubbish, bread = reading.tasks
    assert reading.columns == {
        "text": "Aufgabe",
        "importance": "Wichtigkeit",
        "confidence": "Zuversicht",
        "state": "Erledigt",
        "created_at": "Erstellt am",
    }
    assert (rubbish.text, rubbish.importance, rubbish.confidence, rubbish.is_completed) == ("Müll", 8, 3, True)
    assert rubbish.created_at is not None
    assert dates.to_day(rubbish.created_at) == "2026-11-01"
    assert rubbish.extras == (("ort", "Hof"),)
    assert (bread.is_completed, bread.extras) == (False, ())


def test_priorities_in_words_count_and_bare_numbers_are_kept_for_the_person_to_judge() -> None:
    words, number = found("csv", "title,priority\na,High\nb,1\n")
    assert (words.importance, words.extras) == (9, ())
    assert (number.importance, number.extras) == (None, (("priority", "1"),))


@pytest.mark.parametrize("rating", ["11", "0", "-3", "8.5", "²", "high"])
def test_a_rating_that_is_none_is_told_and_kept(rating: str) -> None:
    reading = read("csv", f"text,importance\na,{rating}\n")
    assert reading.tasks[0].importance is None
    assert reading.tasks[0].extras == (("importance", rating),)
    assert reading.warnings[0].code == "no-rating"


def test_one_column_without_a_name_is_the_tasks() -> None:
    assert [each.text for each in found("csv", "Buy milk\nCall Mom\n")] == ["Buy milk", "Call Mom"]


def test_a_table_without_tasks_is_refused() -> None:
    assert refused("csv", "a,b\n1,2\n") == "no-text-column"


def test_formulas_are_made_harmless_and_come_back() -> None:
    """U5"""
    content, _ = written("csv", Outgoing([task("=HYPERLINK(1)"), task("@SUM(1)"), task("-1"), task("+1"), task("'=1")]))
    assert b"'=HYPERLINK" in content
    assert not any(line.split(b",")[1][:1] in b"=+-@" for line in content.splitlines()[1:])
    assert [each.text for each in found("csv", content)] == ["=HYPERLINK(1)", "@SUM(1)", "-1", "+1", "'=1"]


def test_an_apostrophe_of_others_stays() -> None:
    assert found("csv", "text\n'-quoted-'\n")[0].text == "'-quoted-'"


MARKDOWN = """# Work #
- [ ] Plan the trip
  - [x] Book the train
    with seats
    at the window
\t- [ ] Pack
* [X] Starred
+ [ ] Plus
1. [ ] Numbered
2) [ ] Also

Some prose.
- no box
```
- [ ] not this one
```
- [ ]
"""


def test_markdown() -> None:
    reading = read("markdown", MARKDOWN)
    trip, train, pack, starred, *_rest = reading.tasks
    assert [each.text for each in reading.tasks] == ["Plan the trip", "Book the train", "Pack", "Starred", "Plus", "Numbered", "Also"]
    assert trip.extras == (("section", "Work"),)
    assert train.extras == (("parent", "Plan the trip"), ("note", "with seats"), ("note", "at the window"))
    assert pack.extras == (("parent", "Book the train"),)
    assert (train.is_completed, starred.is_completed, trip.is_completed) == (True, True, False)
    assert dict(reading.skipped) == {"no-checklist-item": 5, "no-text": 1}


def test_a_document_of_a_newer_revision_is_read_and_of_a_newer_version_refused() -> None:
    content, _ = written("forethought", Outgoing([task("Kept")], exported_at=NOON))
    document = json.loads(content)
    document["revision"] = 9
    document["moods"] = [1, 2]
    document["tasks"][0]["mood"] = "calm"
    reading = read("forethought", json.dumps(document))
    assert [each.text for each in reading.tasks] == ["Kept"]
    assert dict(reading.extras) == {("moods", "copy"): 2, ("mood", "copy"): 1}
    assert refused("forethought", json.dumps({**document, "version": 2})) == "newer-document"
    assert refused("forethought", "{}") == "no-document"
    assert refused("forethought", "[]") == "no-document"


@pytest.mark.parametrize(
    "broken",
    [
        {"id": "nonsense"},
        {"text": 5},
        {"text": None},
        {"importance": 11},
        {"created_at": -1},
        {"created_at": 1 << 60},
        {"is_completed": "perhaps"},
        {"let_go_at": "yesterday"},
    ],
)
def test_a_broken_row_is_told_and_the_others_are_read(broken: dict[str, object]) -> None:
    content, _ = written("forethought", Outgoing([task("A"), task("B")], exported_at=NOON))
    document = json.loads(content)
    document["tasks"][0].update(broken)
    reading = read("forethought", json.dumps(document))
    assert [each.text for each in reading.tasks] == ["B"]
    assert [(each.line, each.code) for each in reading.warnings] == [(1, "broken-row")]


@pytest.mark.parametrize("text", ["", "{", "[", '{"a"', '{"a":}', "[1,", "[1 2]", '{"a":[1,2}', "nonsense", '{"a":1 "b":2}'])
def test_json_that_is_none_is_refused(text: str) -> None:
    assert refused("forethought", text) in {"no-json", "no-document"}
    assert refused("taskwarrior", text) in {"no-json"}


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"description":'])
def test_deep_json_is_refused(opening: str) -> None:
    assert refused("taskwarrior", opening * 100_000) in {"too-deep", "no-json"}


def test_signs_that_no_database_holds_are_replaced() -> None:
    assert found("taskwarrior", r'[{"description":"a\u0000b\ud800"}]')[0].text == "a\ufffdb\ufffd"


def test_a_row_of_a_thousand_columns_is_refused_and_a_huge_cell_passed_over() -> None:
    assert refused("csv", "text," + "," * 1000 + "\n") == "too-many-columns"
    reading = read("csv", "text\n" + "x" * 200_000 + "\nb\n")
    assert [each.text for each in reading.tasks] == ["b"]
    assert dict(reading.skipped) == {"broken-row": 1}


def test_more_tasks_than_anybody_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_desktop.portability.formats.record.TASK_LIMIT", 3)
    assert refused("todo-txt", "a\nb\nc\nd\n") == "too-many-tasks"


@pytest.mark.parametrize("format_key", list(BY_KEY))
def test_reading_can_be_given_up(format_key: str) -> None:
    form = BY_KEY[format_key]
    content, _ = written(format_key, Outgoing([task(f"Task {number}") for number in range(1200)], exported_at=NOON))
    watch = Watch()
    watch.is_cancelled = True
    with pytest.raises(Cancelled):
        form.read(content.decode("utf-8-sig"), watch)


@pytest.mark.parametrize("format_key", list(BY_KEY))
@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=300))
def test_no_text_makes_a_reader_fall_over(format_key: str, text: str) -> None:
    with suppress(Refusal):
        BY_KEY[format_key].read(text, Watch())


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("a.json", '{\n"format": "forethought", "version": 1}', "forethought"),
        ("a.json", '[{"uuid":"1","description":"a"}]', "taskwarrior"),
        ("a.csv", "TYPE,CONTENT\n", "todoist"),
        ("a.csv", "text,importance\n", "csv"),
        ("a.tsv", "text\timportance\n", "csv"),
        ("todo.txt", "(A) a\n", "todo-txt"),
        ("notes.txt", "# Work\n- [ ] a\n", "markdown"),
        ("NOTES.MD", "a", "markdown"),
        ("-", "x done\n", "todo-txt"),
        ("-", '{"format":"forethought"}', "forethought"),
        ("empty", "", "todo-txt"),
    ],
)
def test_the_format_is_guessed(name: str, text: str, key: str) -> None:
    assert guess(name, text).key == key


def test_a_new_file_s_format_is_known_by_its_ending() -> None:
    assert [found.key for name in ("a.json", "a.CSV", "a.txt", "a.md") if (found := by_ending(name))] == [
        "forethought",
        "csv",
        "todo-txt",
        "markdown",
    ]
    assert by_ending("README") is None


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "''=1", "plain", "'plain"])
def test_guarding_a_cell_can_be_undone(cell: str) -> None:
    assert cells.unguarded(cells.guarded(cell)) == cell


def test_what_was_left_out_is_counted() -> None:
    _, losses = written("todoist", Outgoing([task("a", is_completed=True, completed_at=NOON), task("b"), task("c", deleted_at=NOON)]))
    assert losses.counts["not-open"] == 2
