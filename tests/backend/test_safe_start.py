"""The server refuses to run with what would be unsafe, each with one clear line; the guide for operators lists the same."""

import re
from pathlib import Path

import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Address
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.settings import Settings, read_settings, worth_a_warning

from tests.support.server_process import run_command

KEY = "Zq7c0Vd1nK3xTn8sWm5yRb2uHf9pLg4j"
GUIDE = Path(__file__).parents[2] / "docs" / "self-hosting.md"
PUBLIC = "0.0.0.0"

REFUSED: list[tuple[str, dict[str, str], str]] = [
    ("a short key", {"FORETHOUGHT_SECRET_KEY": "Zq7c0Vd1nK3xTn8s"}, "FORETHOUGHT_SECRET_KEY is too short"),
    ("a key of 31 bytes", {"FORETHOUGHT_SECRET_KEY": KEY[:31]}, "FORETHOUGHT_SECRET_KEY is too short"),
    ("a sample for a key", {"FORETHOUGHT_SECRET_KEY": "change-me-please-0123456789-abcdef"}, "FORETHOUGHT_SECRET_KEY looks like a sample"),
    ("a pattern for a key", {"FORETHOUGHT_SECRET_KEY": "0123" * 12}, "FORETHOUGHT_SECRET_KEY looks like a sample"),
    ("a short key of before", {"FORETHOUGHT_SECRET_KEY_PREVIOUS": "short"}, "FORETHOUGHT_SECRET_KEY_PREVIOUS is too short"),
    (
        "the same key twice",
        {"FORETHOUGHT_SECRET_KEY": KEY, "FORETHOUGHT_SECRET_KEY_PREVIOUS": KEY},
        "FORETHOUGHT_SECRET_KEY_PREVIOUS is the key of today",
    ),
    (
        "a secret in two places",
        {"ANTHROPIC_API_KEY": "key", "ANTHROPIC_API_KEY_FILE": "/x"},
        "ANTHROPIC_API_KEY and ANTHROPIC_API_KEY_FILE are both set",
    ),
    ("a secret's file that cannot be read", {"FORETHOUGHT_SECRET_KEY_FILE": "/nowhere"}, "FORETHOUGHT_SECRET_KEY_FILE names a file"),
    ("debugging", {"FORETHOUGHT_DEBUG": "1"}, "FORETHOUGHT_DEBUG is not a setting."),
    ("a name that is misspelt", {"FORETHOUGHT_REGISTRATON": "closed"}, "FORETHOUGHT_REGISTRATON is not a setting. Did you mean"),
    ("trust in everybody", {"FORETHOUGHT_TRUSTED_PROXIES": "0.0.0.0/0"}, "FORETHOUGHT_TRUSTED_PROXIES would trust everybody"),
    ("trust in everybody (IPv6)", {"FORETHOUGHT_TRUSTED_PROXIES": "10.0.0.1, ::/0"}, "FORETHOUGHT_TRUSTED_PROXIES would trust everybody"),
    ("an address without TLS", {"FORETHOUGHT_BASE_URL": "http://tasks.example.net"}, "FORETHOUGHT_BASE_URL must start with https://"),
    ("mail without an address for its links", {"FORETHOUGHT_SMTP_URL": "smtp://mail?from=a@b.example"}, "FORETHOUGHT_SMTP_URL needs"),
    (
        "a short token for metrics",
        {"FORETHOUGHT_METRICS": "1", "FORETHOUGHT_METRICS_TOKEN": "short"},
        "FORETHOUGHT_METRICS_TOKEN is too short",
    ),
    ("a token for metrics that are off", {"FORETHOUGHT_METRICS_TOKEN": KEY}, "FORETHOUGHT_METRICS_TOKEN means nothing"),
    ("passwords below eight characters", {"FORETHOUGHT_PASSWORD_MIN_LENGTH": "7"}, "FORETHOUGHT_PASSWORD_MIN_LENGTH must be"),
    ("a pooler without a way past it", {"DATABASE_URL": "postgresql://db", "DATABASE_POOLER": "1"}, "DATABASE_POOLER needs"),
    ("another kind of database", {"DATABASE_URL": "mysql://db"}, "DATABASE_URL must start with postgresql://."),
]


@pytest.mark.parametrize(("what", "variables", "line"), REFUSED, ids=[what for what, _, _ in REFUSED])
@pytest.mark.parametrize("host", ["127.0.0.1", PUBLIC])
def test_it_is_refused_in_one_line_that_repeats_no_secret(what: str, variables: dict[str, str], line: str, host: str) -> None:
    """J8"""
    with pytest.raises(SettingsWrong) as refused:
        read_settings({"FORETHOUGHT_DATA_DIR": "/data", **variables}, host=host)
    [said] = refused.value.lines
    assert said.startswith(line)
    assert "\n" not in said
    assert not [value for name, value in variables.items() if re.search("KEY|TOKEN|URL", name) and len(value) > 8 and value in said]


def test_the_guide_lists_every_refusal() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    section = guide[guide.index("## What it refuses to start with") :]
    for what, variables, _ in REFUSED:
        assert any(f"`{name}`" in section for name in variables if name not in {"FORETHOUGHT_REGISTRATON"}) or "misspelt" in what, what


def test_a_refused_start_is_code_1_and_touches_nothing(tmp_path: Path) -> None:
    """J8"""
    done = run_command("serve", "--host", PUBLIC, "--port", "0", "--data-dir", str(tmp_path / "data"), FORETHOUGHT_SECRET_KEY="short")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://localhost:8000", "https://tasks.example.net"])
def test_an_address_of_this_computer_needs_no_tls(url: str) -> None:
    assert read_settings({"FORETHOUGHT_BASE_URL": url}).base_url == url


def test_what_an_operator_may_choose_is_warned_of_where_others_can_reach_it() -> None:
    chosen = {"FORETHOUGHT_REGISTRATION": "open", "FORETHOUGHT_DOCS": "on"}
    assert len(list(worth_a_warning(read_settings(chosen, host=PUBLIC)))) == 2
    assert list(worth_a_warning(read_settings(chosen))) == []
    assert list(worth_a_warning(read_settings({}, host=PUBLIC))) == []


def test_the_check_command_warns_too(tmp_path: Path) -> None:
    done = run_command("check", "--host", PUBLIC, "--data-dir", str(tmp_path), FORETHOUGHT_REGISTRATION="open")
    assert done.returncode == 0
    assert "Anybody who reaches this server can sign up" in done.stdout


def test_the_frameworks_own_variables_switch_nothing_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """J8: there is no debugging that answers strangers with the code and its values."""
    monkeypatch.setenv("LITESTAR_DEBUG", "1")
    monkeypatch.setenv("LITESTAR_PDB", "1")
    application = create_app(Settings(tmp_path, secret_key=bytes(range(64))), database_address=Address("postgresql://"))
    assert application.litestar.debug is False
    assert application.litestar.pdb_on_exception is False
