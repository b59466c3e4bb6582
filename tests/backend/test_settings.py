"""Settings are read once, and every wrong one is named in a line of its own."""

import stat
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.mail_server import MailServer
from forethought_backend.core.secret_key import kept_secret_key
from forethought_backend.core.settings import LogFormat, LogLevel, Migrating, Registration, Settings, read_settings
from hypothesis import given
from hypothesis import strategies as st

from tests.support.server_process import run_command

GOOD_KEY = "Zq7c0Vd1nK3xTn8sWm5yRb2uHf9pLg4j"


def read(*, host: str = "127.0.0.1", **variables: str) -> Settings:
    return read_settings({"FORETHOUGHT_DATA_DIR": "/data", **variables}, host=host)


def lines(*, host: str = "127.0.0.1", **variables: str) -> list[str]:
    with pytest.raises(SettingsWrong) as refused:
        read(host=host, **variables)
    return refused.value.lines


def test_nothing_set_means_the_defaults() -> None:
    settings = read()
    assert settings == Settings(Path("/data"))
    assert (settings.coaching_quota, settings.coaching_window_seconds, settings.coaching_deadline_ms) == (10, 30 * 86400, 650)
    assert (settings.password_min_length, settings.coaching_per_minute, settings.registrations_per_hour) == (15, 10, 5)
    assert settings.secret_key == b""


def test_every_setting_has_its_place() -> None:
    settings = read(
        DATABASE_URL="postgresql://u:p@db/forethought",
        DATABASE_DIRECT_URL="postgresql://u:p@db:5433/forethought",
        DATABASE_POOLER="true",
        FORETHOUGHT_SECRET_KEY=GOOD_KEY,
        FORETHOUGHT_SECRET_KEY_PREVIOUS=GOOD_KEY[::-1],
        FORETHOUGHT_MIGRATE="off",
        FORETHOUGHT_BASE_URL="https://tasks.example.net/",
        FORETHOUGHT_REGISTRATION="closed",
        FORETHOUGHT_REGISTRATIONS_PER_HOUR="7",
        FORETHOUGHT_PASSWORD_MIN_LENGTH="12",
        FORETHOUGHT_TRUSTED_PROXIES="10.0.0.0/8, 192.0.2.1, fd00::/8",
        FORETHOUGHT_COACHING_QUOTA="25",
        FORETHOUGHT_COACHING_QUOTA_DAYS="7",
        FORETHOUGHT_COACHING_PER_MINUTE="3",
        FORETHOUGHT_COACHING_DEADLINE_MS="400",
        FORETHOUGHT_COACHING_DAILY_TOKENS="100000",
        FORETHOUGHT_COACHING_MODEL="a-model",
        ANTHROPIC_API_KEY="key",
        ANTHROPIC_BASE_URL="https://gateway.example.net/anthropic/v1/",
        FORETHOUGHT_SMTP_URL="smtp://u:p@mail:587?from=list@example.org",
        FORETHOUGHT_METRICS="on",
        FORETHOUGHT_METRICS_TOKEN=GOOD_KEY,
        OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:4318",
        FORETHOUGHT_DOCS="1",
        FORETHOUGHT_WORKERS="3",
        FORETHOUGHT_DRAIN_SECONDS="7",
        FORETHOUGHT_DATABASE_CONNECTIONS="20",
        FORETHOUGHT_ADMIN_EMAIL="ada@example.org",
        FORETHOUGHT_ADMIN_PASSWORD="correct horse battery staple",
        FORETHOUGHT_LOG_FORMAT="json",
        FORETHOUGHT_LOG_LEVEL="WARNING",
    )
    assert settings == Settings(
        data_dir=Path("/data"),
        secret_key=GOOD_KEY.encode(),
        previous_secret_key=GOOD_KEY[::-1].encode(),
        database_url="postgresql://u:p@db/forethought",
        database_direct_url="postgresql://u:p@db:5433/forethought",
        behind_pooler=True,
        migrating=Migrating.OFF,
        base_url="https://tasks.example.net",
        listens_on_loopback=False,
        registration=Registration.CLOSED,
        registrations_per_hour=7,
        password_min_length=12,
        trusted_proxies=(ip_network("10.0.0.0/8"), ip_network("192.0.2.1/32"), ip_network("fd00::/8")),
        coaching_quota=25,
        coaching_quota_days=7,
        coaching_per_minute=3,
        coaching_deadline_ms=400,
        coaching_daily_tokens=100_000,
        coaching_model="a-model",
        anthropic_api_key="key",
        anthropic_base_url="https://gateway.example.net/anthropic",
        mail=MailServer("mail", 587, "list@example.org", user="u", password="p"),
        metrics=True,
        metrics_token=GOOD_KEY,
        tracing_endpoint="http://127.0.0.1:4318",
        docs=True,
        workers=3,
        drain_seconds=7,
        database_connections=20,
        admin_email="ada@example.org",
        admin_password="correct horse battery staple",
        log_format=LogFormat.JSON,
        log_level=LogLevel.WARNING,
    )


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("FORETHOUGHT_COACHING_QUOTA", "abc", "FORETHOUGHT_COACHING_QUOTA must be a whole number from 0 to 2147483647, not 'abc'."),
        ("FORETHOUGHT_COACHING_QUOTA", "-1", "FORETHOUGHT_COACHING_QUOTA must be a whole number from 0 to 2147483647, not '-1'."),
        ("FORETHOUGHT_COACHING_QUOTA", "1.5", "FORETHOUGHT_COACHING_QUOTA must be a whole number from 0 to 2147483647, not '1.5'."),
        ("FORETHOUGHT_COACHING_QUOTA_DAYS", "0", "FORETHOUGHT_COACHING_QUOTA_DAYS must be a whole number from 1 to 3650, not '0'."),
        ("FORETHOUGHT_PASSWORD_MIN_LENGTH", "7", "FORETHOUGHT_PASSWORD_MIN_LENGTH must be a whole number from 8 to 128, not '7'."),
        ("FORETHOUGHT_REGISTRATION", "everyone", "FORETHOUGHT_REGISTRATION must be one of open, invite, closed, not 'everyone'."),
        ("FORETHOUGHT_LOG_LEVEL", "loud", "FORETHOUGHT_LOG_LEVEL must be one of debug, info, warning, error, not 'loud'."),
        ("FORETHOUGHT_METRICS", "maybe", "FORETHOUGHT_METRICS must be true or false, not 'maybe'."),
        ("FORETHOUGHT_BASE_URL", "tasks.example.net", "FORETHOUGHT_BASE_URL must be an address like https://forethought.example.org."),
        ("FORETHOUGHT_BASE_URL", "https://[", "FORETHOUGHT_BASE_URL must be an address like https://forethought.example.org."),
        (
            "FORETHOUGHT_TRUSTED_PROXIES",
            "proxy",
            "FORETHOUGHT_TRUSTED_PROXIES must list addresses or networks such as 10.0.0.0/8, not 'proxy'.",
        ),
        ("FORETHOUGHT_DATA_DIR", "data", "FORETHOUGHT_DATA_DIR must be an absolute path."),
        ("DATABASE_URL", "mysql://secret@db", "DATABASE_URL must start with postgresql://."),
        ("FORETHOUGHT_SECRET_KEY", "", None),
        ("FORETHOUGHT_SECRET_KEY", "x" * 31, "FORETHOUGHT_SECRET_KEY is too short: it needs 32 bytes or more, drawn at random."),
        (
            *("FORETHOUGHT_SECRET_KEY", "change-me-please-0123456789-abcdef"),
            "FORETHOUGHT_SECRET_KEY looks like a sample: draw one at random, or leave it out and one is made and kept.",
        ),
        (
            *("FORETHOUGHT_SECRET_KEY", "0123" * 12),
            "FORETHOUGHT_SECRET_KEY looks like a sample: draw one at random, or leave it out and one is made and kept.",
        ),
        ("FORETHOUGHT_COACHING_QUOTAS", "10", "FORETHOUGHT_COACHING_QUOTAS is not a setting. Did you mean FORETHOUGHT_COACHING_QUOTA?"),
        ("FORETHOUGHT_XYZZY", "1", "FORETHOUGHT_XYZZY is not a setting."),
    ],
)
def test_a_wrong_setting_is_one_clear_line(name: str, value: str, says: str | None) -> None:
    if says is None:
        assert read(**{name: value}).secret_key == b""
    else:
        assert lines(**{name: value}) == [says]


def test_every_wrong_setting_is_named_at_once() -> None:
    wrong = lines(FORETHOUGHT_COACHING_QUOTA="x", FORETHOUGHT_LOG_LEVEL="y", FORETHOUGHT_NOPE="z")
    assert [line.split()[0] for line in wrong] == ["FORETHOUGHT_COACHING_QUOTA", "FORETHOUGHT_LOG_LEVEL", "FORETHOUGHT_NOPE"]


@pytest.mark.parametrize("name", ["FORETHOUGHT_SECRET_KEY", "DATABASE_URL", "ANTHROPIC_API_KEY"])
def test_a_secret_never_stands_in_a_message_or_in_the_settings_shown(name: str) -> None:
    canary = "canary1234567890"
    variables = {name: canary, "FORETHOUGHT_XYZZY": "1"}
    assert canary not in "".join(lines(**variables))
    shown = repr(read(DATABASE_URL=f"postgresql://{canary}", FORETHOUGHT_SECRET_KEY=canary * 2, ANTHROPIC_API_KEY=canary))
    assert canary not in shown


def test_a_pooler_needs_a_way_past_it() -> None:
    assert len(lines(DATABASE_POOLER="true")) == 2
    assert len(lines(DATABASE_URL="postgresql://db", DATABASE_POOLER="true")) == 1
    assert len(lines(DATABASE_DIRECT_URL="postgresql://db")) == 1


@pytest.mark.parametrize("value", ["", " ", "\t\n"])
def test_a_blank_setting_is_none(value: str) -> None:
    settings = read(ANTHROPIC_API_KEY=value, DATABASE_URL=value, FORETHOUGHT_COACHING_QUOTA=value, FORETHOUGHT_REGISTRATION=value)
    assert (settings.anthropic_api_key, settings.database_url, settings.coaching_quota) == (None, None, 10)
    assert settings.registration is Registration.OPEN


def test_a_quota_of_zero_is_without_limit() -> None:
    assert read(FORETHOUGHT_COACHING_QUOTA="0").coaching_quota is None


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        *(("127.0.0.1", Registration.OPEN), ("localhost", Registration.OPEN), ("::1", Registration.OPEN), ("127.9.9.9", Registration.OPEN)),
        *(("0.0.0.0", Registration.INVITE), ("::", Registration.INVITE), ("192.0.2.7", Registration.INVITE), ("box", Registration.INVITE)),
    ],
)
def test_sign_up_is_open_on_this_computer_only(host: str, expected: Registration) -> None:
    settings = read(host=host)
    assert settings.registration is expected
    assert settings.listens_on_loopback is (expected is Registration.OPEN)


def test_a_server_behind_a_proxy_asks_for_invites_though_it_listens_on_this_computer_only() -> None:
    assert read(FORETHOUGHT_BASE_URL="https://tasks.example.org").registration is Registration.INVITE
    assert read(FORETHOUGHT_BASE_URL="http://localhost:8000").registration is Registration.OPEN


def test_sign_up_is_as_open_as_it_was_set_wherever_the_server_listens() -> None:
    assert read(host="0.0.0.0", FORETHOUGHT_REGISTRATION="open").registration is Registration.OPEN
    assert read(FORETHOUGHT_REGISTRATION="invite").registration is Registration.INVITE


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://api.example.net/v1", "https://api.example.net"),
        ("https://api.example.net/v1/", "https://api.example.net"),
        ("http://127.0.0.1:9000/proxy", "http://127.0.0.1:9000/proxy"),
    ],
)
def test_the_models_address_may_end_with_its_version(given: str, expected: str) -> None:
    assert read(ANTHROPIC_BASE_URL=given).anthropic_base_url == expected


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(GOOD_KEY + "\n")
    assert read(FORETHOUGHT_SECRET_KEY_FILE=str(tmp_path / "key")).secret_key == GOOD_KEY.encode()


def test_a_secret_in_two_places_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(GOOD_KEY)
    wrong = lines(ANTHROPIC_API_KEY="key", ANTHROPIC_API_KEY_FILE=str(tmp_path / "key"))
    assert wrong == ["ANTHROPIC_API_KEY and ANTHROPIC_API_KEY_FILE are both set: keep one of them."]


def test_a_secrets_file_that_is_missing_or_no_text_is_named(tmp_path: Path) -> None:
    assert lines(DATABASE_URL_FILE=str(tmp_path / "none")) == [
        "DATABASE_URL_FILE names a file that cannot be read: No such file or directory."
    ]
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    assert lines(DATABASE_URL_FILE=str(tmp_path / "bytes")) == ["DATABASE_URL_FILE names a file that cannot be read: it is not text."]


def test_a_setting_that_is_no_secret_has_no_file() -> None:
    assert lines(FORETHOUGHT_COACHING_MODEL_FILE="/x")[0].startswith("FORETHOUGHT_COACHING_MODEL_FILE is not a setting.")


@given(
    st.dictionaries(st.sampled_from(["FORETHOUGHT_COACHING_QUOTA", "FORETHOUGHT_METRICS", "FORETHOUGHT_BASE_URL"]), st.text(max_size=60))
)
def test_any_text_is_a_setting_or_a_line(variables: dict[str, str]) -> None:
    wrong: list[str] = []
    try:
        read(**variables)
    except SettingsWrong as refused:
        wrong = refused.lines
    assert len(wrong) <= len(variables)
    assert all(line.isprintable() and len(line) < 200 for line in wrong)


def test_the_kept_key_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    made = kept_secret_key(tmp_path)
    assert len(made) >= 32
    assert kept_secret_key(tmp_path) == made
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_two_data_directories_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert kept_secret_key(tmp_path) != kept_secret_key(tmp_path / "other")


def test_a_damaged_kept_key_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("short")
    with pytest.raises(SettingsWrong, match="too short"):
        kept_secret_key(tmp_path)
    assert (tmp_path / "secret.key").read_text() == "short"


def test_the_check_command_names_each_wrong_setting_and_fails() -> None:
    done = run_command("check", FORETHOUGHT_COACHING_QUOTA="x", FORETHOUGHT_NOPE="1")
    assert done.returncode == 1
    assert [line.split()[:3] for line in done.stderr.splitlines()] == [
        ["wrong", "settings", name] for name in ("FORETHOUGHT_COACHING_QUOTA", "FORETHOUGHT_NOPE")
    ]
    assert done.stdout == ""


def test_the_check_command_touches_nothing(tmp_path: Path) -> None:
    done = run_command("check", "--data-dir", str(tmp_path / "data"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("Nothing is wrong.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [("serve", "--help"), ("--help",), ("migrate", "--help"), ("check", "--help"), ("openapi", "--help")])
def test_every_command_explains_itself(arguments: tuple[str, ...]) -> None:
    done = run_command(*arguments)
    assert done.returncode == 0
    assert "Usage: forethought-server" in done.stdout


def test_wrong_usage_is_code_2() -> None:
    assert run_command("serve", "--port", "many").returncode == 2
    assert run_command("dance").returncode == 2


def test_the_api_describes_itself() -> None:
    import json

    document: dict[str, Any] = json.loads(run_command("openapi").stdout)
    assert document["info"]["title"] == "Forethought"
    assert {"/api/tasks", "/api/sync/push", "/api/coaching", "/health/ready"} <= document["paths"].keys()
