"""Secrets go where nobody else can read them; a keyring that hangs, fails or does not guard costs a moment, not the start."""

import stat
import threading
from pathlib import Path

import keyring
import pytest
from forethought_common.errors import Outage
from forethought_desktop.core.secrets import FileSecrets, KeyringSecrets, MemorySecrets, Secrets, is_guarded, system_keyring
from keyring.backends import fail, null
from keyring.errors import KeyringLocked


class Keyring:
    """A backend that keeps in memory, as the system's would elsewhere."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Plaintext(Keyring):
    """Keeps what it is given in a file that anybody may read, as the one of `keyrings.alt` does."""

    __module__ = "keyrings.alt.file"


class Hanging(Keyring):
    """Waits for a password that nobody types."""

    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait()
        return None


class Locked(Keyring):
    """Refuses in the library's own way, or in any other."""

    def __init__(self, failure: Exception) -> None:
        super().__init__()
        self.failure = failure

    def get_password(self, service: str, username: str) -> str | None:
        raise self.failure


@pytest.fixture(params=["memory", "file", "keyring"])
def secrets(request: pytest.FixtureRequest, tmp_path: Path) -> Secrets:
    made: dict[str, Secrets] = {
        "memory": MemorySecrets(),
        "file": FileSecrets(tmp_path / "secrets.json"),
        "keyring": KeyringSecrets(Keyring()),
    }
    return made[request.param]


async def test_a_secret_is_kept_changed_and_removed(secrets: Secrets) -> None:
    assert await secrets.get("one") is None
    await secrets.put("one", "ä secret")
    await secrets.put("two", "another")
    await secrets.put("one", "changed")
    assert await secrets.get("one") == "changed"
    await secrets.remove("one")
    await secrets.remove("one")
    assert await secrets.get("one") is None
    assert await secrets.get("two") == "another"


async def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path / "secrets.json")
    await secrets.put("one", "secret")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600
    assert await FileSecrets(tmp_path / "secrets.json").get("one") == "secret"


async def test_a_broken_or_unwritable_file_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text("{")
    with pytest.raises(Outage, match=r"secrets\.json"):
        await FileSecrets(tmp_path / "secrets.json").get("one")
    with pytest.raises(Outage, match="written"):
        await FileSecrets(tmp_path / "missing" / "secrets.json").put("one", "x")


async def test_a_keyring_that_hangs_is_given_up_and_holds_up_nothing() -> None:
    backend = Hanging()
    with pytest.raises(Outage, match="does not answer"):
        await KeyringSecrets(backend, seconds=0.05).get("one")
    backend.released.set()


@pytest.mark.parametrize("failure", [KeyringLocked("locked"), OSError("no bus"), RuntimeError("anything else")])
async def test_a_keyring_that_refuses_is_an_outage(failure: Exception) -> None:
    with pytest.raises(Outage, match="refused"):
        await KeyringSecrets(Locked(failure)).get("one")


@pytest.mark.parametrize("kind", [null.Keyring, fail.Keyring, Plaintext, Keyring])
async def test_a_backend_that_does_not_guard_is_not_used(kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    """A10."""
    backend = kind()
    assert not is_guarded(backend)
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert await system_keyring() is None


def test_the_systems_own_backends_are_known() -> None:
    from keyring.backends import SecretService, Windows, kwallet, macOS

    for backend in (SecretService.Keyring, Windows.WinVaultKeyring, kwallet.DBusKeyring, macOS.Keyring):
        assert is_guarded(object.__new__(backend))


async def test_a_system_keyring_that_does_not_answer_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = type("Keyring", (Hanging,), {"__module__": "keyring.backends.SecretService"})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: hanging)
    assert await system_keyring(seconds=0.05) is None
    hanging.released.set()


async def test_the_systems_keyring_is_used_where_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    guarded = type("Keyring", (Keyring,), {"__module__": "keyring.backends.SecretService"})()
    chain = type("ChainerBackend", (), {"backends": [Keyring(), guarded]})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    secrets = await system_keyring()
    assert secrets is not None
    await secrets.put("one", "secret")
    assert guarded.kept == {("Forethought", "one"): "secret"}
