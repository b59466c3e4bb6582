"""Files come in any encoding, and some are no files of tasks at all."""

import os
from pathlib import Path

import pytest
from forethought_common.errors import Refusal
from forethought_desktop.portability.formats.record import SIZE_LIMIT
from forethought_desktop.portability.formats.source import load, take

WORDS = "Käse kaufen €\nÜben\n"


def reason(path: Path) -> str | None:
    with pytest.raises(Refusal) as caught:
        load(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16")],
)
def test_unicode_is_read_whatever_its_form(tmp_path: Path, encoding: str, said: str) -> None:
    path = tmp_path / "todo.txt"
    path.write_bytes(WORDS.encode(encoding))
    source = load(path)
    assert (source.text, source.encoding) == (WORDS, said)


def test_what_is_no_unicode_is_read_as_latin_1_and_said() -> None:
    source = take("todo.txt", "Käse".encode("latin-1"))
    assert (source.text, source.encoding) == ("Käse", "Latin-1")


def test_an_empty_file_is_an_empty_text() -> None:
    assert take("todo.txt", b"").text == ""


@pytest.mark.parametrize(
    "content", [b"a\x00b", b"\xff\xfea", bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + b"\x01\x02\x03" * 500, b"\x00" * 4000]
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        take("file", content)
    assert caught.value.reason == "no-text"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(1024**3)
    assert reason(path) == "too-large"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    assert reason(path) == "too-large"


def test_what_never_ends_or_is_not_there_is_refused(tmp_path: Path) -> None:
    assert reason(tmp_path / "nothing") == "not-there"
    assert reason(tmp_path) in {"no-file", "not-readable"}
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        assert reason(tmp_path / "pipe") == "no-file"
        assert reason(Path("/dev/zero")) == "no-file"
