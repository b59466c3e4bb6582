"""What must not go wrong is listed, and each line of the list has a test that says so in its docstring."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
NOTHING_TO_TEST = {"I11": "there are no dates in the data yet; whoever adds one takes this line out"}
_ID = re.compile(r"\b[AI]\d\d\b|\b[JLRZUO]\d\b")


def listed() -> dict[str, str]:
    lines = (TESTS / "data" / "faults.tsv").read_text().splitlines()
    return {line.partition("\t")[0]: line.partition("\t")[2] for line in lines if not line.startswith("#")}


def shown() -> dict[str, list[str]]:
    """Return the tests of every id that a docstring names."""
    found: dict[str, list[str]] = {}
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                for identifier in _ID.findall(ast.get_docstring(node) or ""):
                    found.setdefault(identifier, []).append(f"{path.relative_to(TESTS)}::{node.name}")
    return found


def test_every_line_of_the_fault_lists_has_a_test() -> None:
    assert sorted(listed().keys() - shown().keys() - NOTHING_TO_TEST.keys()) == []


def test_a_test_names_only_lines_that_there_are() -> None:
    assert shown().keys() <= listed().keys()


def test_a_line_without_a_test_says_why() -> None:
    assert not NOTHING_TO_TEST.keys() & shown().keys()
    assert all(NOTHING_TO_TEST.values())
