"""Files lie where they should, for their owner only, however long the way is."""

import os
import stat
from pathlib import Path

import pytest
from forethought_common.ids import new_id
from forethought_desktop.core.paths import Paths, private_folder, write_private


def test_the_usual_place_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Paths().data_dir == tmp_path / "forethought"


def test_a_relative_folder_is_meant_from_where_the_program_was_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths(Path("here")).data_dir == tmp_path / "here"


def test_the_data_directory_is_closed_to_others(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "a" / "b")
    paths.prepare()
    assert stat.S_IMODE(paths.data_dir.stat().st_mode) == 0o700
    paths.data_dir.chmod(0o755)
    private_folder(paths.data_dir)
    assert stat.S_IMODE(paths.data_dir.stat().st_mode) == 0o700


def test_accounts_and_servers_have_files_of_their_own() -> None:
    paths = Paths(Path("/data"))
    one, two = new_id(), new_id()
    ways = {
        paths.account("https://a.example.org", one),
        paths.account("https://a.example.org", two),
        paths.account("https://b.example.org", one),
    }
    ways.add(paths.account("https://a.example.org/list", one))
    ways.add(paths.account("https://a.example.org-list", one))
    ways.add(paths.this_computer)
    assert len(ways) == 6
    assert all(Path("/data") in way.parents for way in ways)


@pytest.mark.parametrize(
    "url", ["https://" + "long." * 60 + "org", "https://[::1]:8000", "https://example.org/../../etc", "https://münchen.example"]
)
def test_no_address_leads_out_of_the_data_directory(url: str) -> None:
    way = Paths(Path("/data")).account(url, new_id())
    assert ".." not in way.parts
    assert way.parts[1:3] == ("data", "servers")
    assert all(len(part) <= 80 for part in way.parts)


def test_the_socket_lies_in_the_data_directory_unless_its_path_would_be_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = Path("/data"), Path("/" + "far/" * 40)
    assert Paths(near).socket == near / "desktop.sock"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert Paths(far).socket.parent == Path("/run/user/1000")
    assert Paths(far).socket == Paths(far).socket != Paths(far / "x").socket
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert len(os.fsencode(Paths(far).socket)) <= 100


def test_a_private_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
