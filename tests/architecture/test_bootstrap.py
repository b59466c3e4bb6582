"""The set-up says what is missing in one line, and does not do twice what was done."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bootstrap() -> ModuleType:
    specification = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_a_missing_library_is_named_by_its_package(bootstrap: ModuleType) -> None:
    assert bootstrap.missing_packages({"libc.so.6": "libc6", "libthere-is-none.so.9": "libthere-is-none9"}) == ["libthere-is-none9"]


def test_who_may_not_install_is_told_the_exact_command(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(bootstrap.SetupFailed, match="Run: sudo apt-get install -y --no-install-recommends libthere-is-none9"):
        bootstrap.ensure_libraries({"libthere-is-none.so.9": "libthere-is-none9"})


def test_a_system_without_apt_is_told_what_is_needed(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _name: None)
    with pytest.raises(bootstrap.SetupFailed, match=r"Qt needs these libraries .*: libthere-is-none9"):
        bootstrap.ensure_libraries({"libthere-is-none.so.9": "libthere-is-none9"})


def test_the_environment_is_made_anew_only_when_what_it_depends_on_has_changed(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    installed: list[tuple[str, ...]] = []
    monkeypatch.setattr(bootstrap, "pip", lambda *arguments: installed.append(arguments))
    bootstrap.make_environment()
    assert len(installed) == 2
    assert "--require-hashes" in installed[0]
    bootstrap.make_environment()
    assert len(installed) == 2
    monkeypatch.setattr(sys, "version", "3.99.0")
    bootstrap.make_environment()
    assert len(installed) == 4


def test_children_keep_their_bytecode(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in bootstrap.child_environment()


def test_without_a_display_no_window_is_tried(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not bootstrap.has_display()
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.has_display()
    assert "libxcb-cursor0" in bootstrap.display_libraries().values()


def test_who_may_not_install_goes_without_a_desktop_session(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "SESSION", {"no-such-program": "no-such-package"})
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap.subprocess, "run", lambda *_given, **_more: pytest.fail("nothing may be installed"))
    bootstrap.ensure_session()
