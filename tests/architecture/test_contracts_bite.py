"""Every import contract is broken here on purpose: one that nobody has seen fail may be guarding nothing."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    "common": "forethought_common",
    "backend": "forethought_backend",
    "desktop": "forethought_desktop",
    "migrations": "forethought_migrations",
}

# contract -> the file that breaks it, and the import that does so
BREACHES = {
    "The client and the server meet only in common": ("desktop/forethought_desktop/core/signal.py", "import forethought_backend"),
    "The client knows no migrations": ("desktop/forethought_desktop/core/signal.py", "import sqlalchemy"),
    "Common knows neither side and no framework": ("common/forethought_common/ids.py", "import httpx"),
    "Server: features stack one way": ("backend/forethought_backend/tasks/service.py", "from forethought_backend.sync import service"),
    "Server: inside a feature, handlers over service over repository over tables": (
        "backend/forethought_backend/tasks/repository.py",
        "from forethought_backend.tasks import handlers",
    ),
    "Server: tasks are reached through their service": (
        "backend/forethought_backend/coaching/service.py",
        "from forethought_backend.tasks import repository as _r",
    ),
    "Server: goals are reached through their service": (
        "backend/forethought_backend/coaching/service.py",
        "from forethought_backend.goals import tables as _t",
    ),
    "Server: accounts are reached through their service": (
        "backend/forethought_backend/coaching/service.py",
        "from forethought_backend.accounts import tables as _t",
    ),
    "Server: coaching is reached through its service": (
        "backend/forethought_backend/sync/service/pulling.py",
        "from forethought_backend.coaching import tables as _t",
    ),
    "Server: the history is reached through sync's service": (
        "backend/forethought_backend/app.py",
        "from forethought_backend.sync import tables as _t",
    ),
    "Server: only repositories, tables and core speak SQL": ("backend/forethought_backend/tasks/handlers.py", "import asyncpg"),
    "Desktop: the parts stack one way": ("desktop/forethought_desktop/store/__init__.py", "from forethought_desktop import sync"),
    "Desktop: inside a feature, presenter over views and models over actions": (
        "desktop/forethought_desktop/tasks/actions.py",
        "from forethought_desktop.tasks import presenter",
    ),
    "Desktop: a widget knows no data": ("desktop/forethought_desktop/tasks/views/__init__.py", "from forethought_desktop import store"),
    "Desktop: store, remote and sync run without a screen": ("desktop/forethought_desktop/sync/__init__.py", "import PySide6.QtCore"),
    "Desktop: only remote speaks HTTP": ("desktop/forethought_desktop/core/signal.py", "import httpx"),
}


def contracts() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def lint(tree: Path) -> str:
    paths = os.pathsep.join(str(tree / folder) for folder in PACKAGES)
    finished = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": paths, "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return finished.stdout + finished.stderr


@pytest.fixture(scope="module")
def copy_of_the_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("tree")
    shutil.copy(ROOT / "pyproject.toml", tree)
    for folder, package in PACKAGES.items():
        shutil.copytree(ROOT / folder / package, tree / folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    return tree


def test_every_contract_has_its_breach() -> None:
    assert sorted(BREACHES) == sorted(contracts())


def test_the_tree_as_it_is_keeps_every_contract(copy_of_the_tree: Path) -> None:
    assert f"Contracts: {len(contracts())} kept, 0 broken." in lint(copy_of_the_tree)


@pytest.mark.parametrize("contract", sorted(BREACHES))
def test_a_breach_of_the_contract_is_noticed(contract: str, copy_of_the_tree: Path) -> None:
    name, line = BREACHES[contract]
    module = copy_of_the_tree / name
    before = module.read_text()
    module.write_text(before + f"\n{line}\n")
    try:
        assert f"{contract} BROKEN" in lint(copy_of_the_tree)
    finally:
        module.write_text(before)
