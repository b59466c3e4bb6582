"""Rules about the tree that no linter knows."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = [path for folder in ("common", "backend", "desktop", "migrations") for path in sorted((ROOT / folder).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "lib", "shared"}
ROOT_ENTRIES = {
    "desktop", "backend", "common", "migrations", "packaging", "tests", "docs", ".ci", "pyproject.toml", "Makefile", "README.md",
    "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".gitignore", ".dockerignore",
}  # fmt: skip


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_a_module_is_short_enough_to_hold_in_mind(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 400


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_a_module_says_in_its_first_line_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text())), "a module begins with its purpose"


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_a_module_is_named_after_something_of_the_domain(path: Path) -> None:
    assert path.stem not in VAGUE_NAMES
    assert path.parent.name not in VAGUE_NAMES or path.parent.parent == ROOT


def test_the_root_holds_only_what_belongs_there() -> None:
    tracked = {line.split("/")[0] for line in _tracked_files()}
    assert tracked <= ROOT_ENTRIES


def test_packaging_is_never_a_package() -> None:
    """With an `__init__.py` it would hide the library `packaging` from anything that runs at the root."""
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_the_pins_name_no_address() -> None:
    for pins in (ROOT / "packaging" / "requirements").glob("*.txt"):
        assert not re.search(r"://|--(extra-)?index-url|--find-links", pins.read_text()), pins.name


def test_every_package_is_pinned_with_hashes() -> None:
    pins = (ROOT / "packaging" / "requirements" / "dev.txt").read_text()
    names = re.findall(r"^([a-z0-9][a-z0-9._-]*)==", pins, re.MULTILINE)
    blocks = re.findall(r"^[a-z0-9][a-z0-9._-]*==[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}[^\n]*\n)+", pins, re.MULTILINE)
    assert len(names) == len(blocks) > 50


def test_pyside_stays_below_the_release_that_breaks_python_3_11() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "PySide6-Essentials>=6.11.3,<6.12" in settings["project"]["optional-dependencies"]["desktop"]


def test_only_the_loop_module_knows_qasync() -> None:
    assert [relative(path) for path in CODE if re.search(r"^\s*(import|from) qasync", path.read_text(), re.MULTILINE)] == [
        "desktop/forethought_desktop/core/loop.py"
    ]


def test_only_remote_knows_httpx_on_the_client() -> None:
    users = {relative(path) for path in CODE if re.search(r"^\s*(import|from) httpx", path.read_text(), re.MULTILINE)}
    clients = {user for user in users if user.startswith("desktop/")}
    assert clients
    assert all(user.startswith("desktop/forethought_desktop/remote/") for user in clients)


def test_coroutines_start_only_through_the_one_door() -> None:
    """A task that nobody owns is collected in mid-air and fails in silence; a TaskGroup owns what it starts."""
    pattern = re.compile(r"(asyncio|loop\(\))\.(create_task|ensure_future)\(")
    starters = {relative(path) for path in CODE if pattern.search(path.read_text())}
    assert {name for name in starters if name.startswith("desktop/")} == {"desktop/forethought_desktop/core/background.py"}


def test_nobody_swallows_every_exception() -> None:
    """Whoever catches everything raises it again; only the last handlers report it instead: of a request, a forked worker, the window."""
    last_handlers = {
        "desktop/forethought_desktop/core/crash.py",
        "backend/forethought_backend/core/hygiene.py",
        "backend/forethought_backend/commands/workers.py",
    }
    swallowers = {
        relative(path)
        for path in CODE
        for handler in ast.walk(ast.parse(path.read_text()))
        if isinstance(handler, ast.ExceptHandler) and _catches_all(handler) and not isinstance(handler.body[-1], ast.Raise)
    }
    assert swallowers <= last_handlers


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or (isinstance(handler.type, ast.Name) and handler.type.id in {"Exception", "BaseException"})


def test_type_checking_imports_hide_nothing_from_the_frameworks() -> None:
    users = {relative(path) for path in CODE if "TYPE_CHECKING" in path.read_text()}
    assert all(name.startswith("backend/forethought_backend/coaching/provider/") for name in users)


def test_no_lambda_is_connected_to_a_signal() -> None:
    """It cannot be disconnected, and it keeps what it closes over alive."""
    assert [relative(path) for path in CODE if ".connect(lambda" in path.read_text()] == []


def test_tests_do_not_sleep_and_do_not_pretend() -> None:
    pattern = re.compile(r"\btime\.sleep\(|MagicMock|mock\.patch|\bassert True\b")
    one_that_waits = ROOT / "tests" / "support" / "waiting.py"
    assert [relative(path) for path in TESTS if path not in {Path(__file__), one_that_waits} and pattern.search(path.read_text())] == []


def _tracked_files() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return listing.stdout.splitlines()
