"""A lost password is set anew by code, by link or by mail; whatever is wrong with these looks the same."""

import asyncio
import re
from collections.abc import AsyncGenerator, Generator
from dataclasses import replace
from typing import Any

import asyncpg
import httpx
import pytest
from forethought_backend.accounts import service as accounts
from forethought_backend.app import create_app
from forethought_backend.core.database import Address, Database
from forethought_backend.core.mail_server import mail_server
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.clock import SettableClock
from tests.support.people import PASSWORD, Device, sign_in, sign_up
from tests.support.server import client_of
from tests.support.smtp import MailBox
from tests.support.statements import watched

NEW = "a grey otter naps by the lake"


async def reset(api: httpx.AsyncClient, email: str = "ada@example.org", **proof: str) -> httpx.Response:
    return await api.post(routes.RESET, json={"email": email, "new_password": NEW, **proof})


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


@pytest.fixture
def mail_box() -> Generator[MailBox]:
    box = MailBox()
    yield box
    box.close()


@pytest.fixture
async def mailing(
    settings: Settings, mail_box: MailBox, database_address: Address, clock: SettableClock
) -> AsyncGenerator[httpx.AsyncClient]:
    """A server that sends mail, under a path of its own."""
    with_mail = replace(settings, mail=mail_server(mail_box.url), base_url="https://tasks.example.org/forethought")
    async with client_of(create_app(with_mail, database_address=database_address, clock=clock)) as client:
        yield client


async def test_a_recovery_code_sets_a_new_password_and_ends_every_session(device: Device, api: httpx.AsyncClient) -> None:
    phone = await sign_in(api)
    assert (await reset(api, recovery_code=device.recovery_code)).status_code == 204
    assert not await device.is_let_in()
    assert not await phone.is_let_in()
    assert (await device.exchange()).json()["code"] == Code.SESSION_REVOKED
    assert (await sign_in(api, password=NEW)).user_id == device.user_id
    old = await api.post(routes.SIGN_IN, json={"email": "ada@example.org", "password": PASSWORD})
    assert old.status_code == 401


async def test_a_recovery_code_works_once(device: Device, api: httpx.AsyncClient) -> None:
    """R1."""
    assert (await reset(api, recovery_code=device.recovery_code)).status_code == 204
    again = await reset(api, recovery_code=device.recovery_code)
    assert (again.status_code, again.json()["code"]) == (400, Code.RESET_REFUSED)
    me = await (await sign_in(api, password=NEW)).get(routes.ME)
    assert me.json()["has_recovery_code"] is False


async def test_a_code_may_be_typed_as_people_write_it_down(device: Device, api: httpx.AsyncClient) -> None:
    code = device.recovery_code.lower().replace("0", "o").replace("1", "l")
    grouped = "-".join(code[at : at + 5] for at in range(0, len(code), 5)) + " "
    assert (await reset(api, recovery_code=grouped)).status_code == 204


async def test_a_new_code_needs_the_password_and_replaces_the_old_one(device: Device, api: httpx.AsyncClient) -> None:
    refused = await device.post(routes.RECOVERY_CODE, {"password": NEW})
    assert (refused.status_code, refused.json()["code"]) == (401, Code.INVALID_CREDENTIALS)
    made = await device.post(routes.RECOVERY_CODE, {"password": PASSWORD})
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{26}", made.json()["recovery_code"])
    assert (await reset(api, recovery_code=device.recovery_code)).status_code == 400
    assert (await reset(api, recovery_code=made.json()["recovery_code"])).status_code == 204


async def test_a_link_works_once_within_the_hour(device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
    token = await accounts.make_reset_link(database, clock, " Ada@example.org")
    clock.advance(3599)
    assert (await reset(api, reset_token=token)).status_code == 204
    assert (await reset(api, reset_token=token)).status_code == 400
    late = await accounts.make_reset_link(database, clock, "ada@example.org")
    clock.advance(3600)
    assert (await reset(api, reset_token=late)).status_code == 400


async def test_whatever_is_wrong_the_answer_is_the_same(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock
) -> None:
    """R3."""
    await sign_up(api, "bob@example.org")
    bobs = await accounts.make_reset_link(database, clock, "bob@example.org")
    ours = await accounts.make_reset_link(database, clock, "ada@example.org")
    answers = [
        await reset(api, reset_token=bobs),
        await reset(api, reset_token=ours[:-1]),
        await reset(api, reset_token=f" {ours}"),
        await reset(api, "nobody@example.org", reset_token=ours),
        await reset(api, recovery_code="0" * 26),
        await reset(api, "nobody@example.org", recovery_code=device.recovery_code),
    ]
    assert {answer.status_code for answer in answers} == {400}
    assert len({answer.content for answer in answers}) == 1
    assert (await reset(api, reset_token=ours)).status_code == 204


async def test_of_two_resets_with_one_code_at_once_one_goes_through(device: Device, api: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(reset(api, recovery_code=device.recovery_code) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [204, 400, 400, 400, 400]


async def test_a_reset_voids_the_links_of_before(device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock) -> None:
    first = await accounts.make_reset_link(database, clock, "ada@example.org")
    second = await accounts.make_reset_link(database, clock, "ada@example.org")
    assert (await reset(api, reset_token=second)).status_code == 204
    assert (await reset(api, reset_token=first)).status_code == 400


async def test_trying_codes_comes_to_an_end(device: Device, api: httpx.AsyncClient) -> None:
    answers = [(await reset(api, recovery_code="0" * 26)).status_code for _ in range(12)]
    assert answers == [400] * 10 + [429] * 2


@pytest.mark.parametrize("proof", [{}, {"recovery_code": "0" * 26, "reset_token": "x"}])
async def test_exactly_one_proof_is_needed(device: Device, api: httpx.AsyncClient, proof: dict[str, str]) -> None:
    assert (await reset(api, **proof)).status_code == 422


async def test_a_weak_new_password_uses_nothing_up(device: Device, api: httpx.AsyncClient) -> None:
    body = {"email": "ada@example.org", "new_password": "short", "recovery_code": device.recovery_code}
    weak = await api.post(routes.RESET, json=body)
    assert (weak.status_code, weak.json()["errors"][0]["field"]) == (422, "new_password")
    assert (await reset(api, recovery_code=device.recovery_code)).status_code == 204


async def test_no_issued_code_or_token_stands_in_the_database(
    device: Device, api: httpx.AsyncClient, database: Database, clock: SettableClock
) -> None:
    """R5."""
    phone = await sign_in(api)
    device.take(await device.exchange())
    secrets = [await accounts.make_reset_link(database, clock, "ada@example.org"), await accounts.create_invite(database, clock)]
    secrets += [device.recovery_code, device.refresh_token, device.access_token, device.device_secret, phone.refresh_token, PASSWORD]
    tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    async with database.unowned_statement() as channel:
        names = [row[0] for row in await channel.connection.fetch(tables)]
        dump = "".join([str(await channel.connection.fetch(f"SELECT t::text FROM {name} t")) for name in names])
    assert str(device.user_id) in dump
    assert [secret for secret in secrets if secret in dump] == []


async def test_a_server_without_mail_says_so(device: Device, api: httpx.AsyncClient) -> None:
    for email in ("ada@example.org", "nobody@example.org"):
        answer = await api.post(routes.RESET_REQUEST, json={"email": email})
        assert (answer.status_code, answer.json()["code"]) == (403, Code.NO_MAIL)


async def ask(api: httpx.AsyncClient, email: str, **headers: str) -> httpx.Response:
    return await api.post(routes.RESET_REQUEST, json={"email": email}, headers=headers)


async def test_a_mailed_link_leads_to_the_configured_server_whatever_the_request_says(
    mailing: httpx.AsyncClient, mail_box: MailBox
) -> None:
    """R4."""
    await sign_up(mailing)
    asked = await ask(mailing, "Ada@example.org", **{"Host": "evil.test", "X-Forwarded-Host": "evil.test"})
    assert (asked.status_code, asked.content) == (202, b"")
    (mail,) = await asyncio.to_thread(mail_box.wait_for, 1)
    assert mail["To"] == "ada@example.org"
    text = mail.get_content()
    assert "evil" not in text
    found = re.search(r"https://tasks\.example\.org/forethought/reset#(\S+)", text)
    assert found is not None
    assert (await reset(mailing, reset_token=found[1])).status_code == 204
    told = (await asyncio.to_thread(mail_box.wait_for, 2))[1]
    assert told["Subject"] == "Your password for Forethought was changed"


async def test_asking_for_an_unknown_address_looks_the_same_and_sends_nothing(mailing: httpx.AsyncClient, mail_box: MailBox) -> None:
    await sign_up(mailing)
    unknown, known = await ask(mailing, "nobody@example.org"), await ask(mailing, "ada@example.org")
    assert (unknown.status_code, unknown.content) == (known.status_code, known.content)
    (mail,) = await asyncio.to_thread(mail_box.wait_for, 1)
    assert mail["To"] == "ada@example.org"


async def test_the_answer_comes_before_anybody_looks_for_the_account(
    mailing: httpx.AsyncClient, mail_box: MailBox, database_address: Address
) -> None:
    """So that the time it takes does not tell whether there is one."""
    await sign_up(mailing)
    another = await asyncpg.connect(database_address.url)
    try:
        async with another.transaction():
            await another.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
            assert [(await ask(mailing, email)).status_code for email in ("ada@example.org", "nobody@example.org")] == [202, 202]
    finally:
        await another.close()
    (mail,) = await asyncio.to_thread(mail_box.wait_for, 1)
    assert mail["To"] == "ada@example.org"


async def test_nobody_is_flooded_with_mail(mailing: httpx.AsyncClient, mail_box: MailBox, clock: SettableClock) -> None:
    await sign_up(mailing)
    assert {(await ask(mailing, "ada@example.org")).status_code for _ in range(6)} == {202}
    clock.advance(3600)
    await ask(mailing, "ada@example.org")
    assert len(await asyncio.to_thread(mail_box.wait_for, 4)) == 4


async def test_without_mail_an_address_changes_at_once(device: Device, api: httpx.AsyncClient) -> None:
    assert (await device.post(routes.EMAIL, {"email": "new@example.org", "password": NEW})).status_code == 401
    assert (await device.post(routes.EMAIL, {"email": " New@example.org", "password": PASSWORD})).status_code == 204
    assert (await device.get(routes.ME)).json()["email"] == "new@example.org"
    assert (await sign_in(api, "new@example.org")).user_id == device.user_id


async def test_somebody_elses_address_is_not_taken_over(device: Device, api: httpx.AsyncClient) -> None:
    await sign_up(api, "bob@example.org")
    refused = await device.post(routes.EMAIL, {"email": "bob@example.org", "password": PASSWORD})
    assert (refused.status_code, refused.json()["code"]) == (409, Code.EMAIL_TAKEN)
    assert (await device.get(routes.ME)).json()["email"] == "ada@example.org"


async def test_with_mail_a_new_address_waits_for_its_confirmation(
    mailing: httpx.AsyncClient, mail_box: MailBox, database: Database
) -> None:
    device = await sign_up(mailing)
    asked = await device.post(routes.EMAIL, {"email": "new@example.org", "password": PASSWORD})
    assert asked.status_code == 202
    assert (await device.get(routes.ME)).json()["email"] == "ada@example.org"
    mails = await asyncio.to_thread(mail_box.wait_for, 2)
    assert [mail["To"] for mail in mails] == ["new@example.org", "ada@example.org"]
    found = re.search(r"/confirm#(\S+)", mails[0].get_content())
    assert found is not None
    assert (await mailing.post(routes.EMAIL_CONFIRM, json={"token": found[1]})).status_code == 204
    assert (await device.get(routes.ME)).json()["email"] == "new@example.org"
    again = await mailing.post(routes.EMAIL_CONFIRM, json={"token": found[1]})
    assert (again.status_code, again.json()["code"]) == (400, Code.RESET_REFUSED)
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT email_verified_at IS NOT NULL FROM users") is True


async def test_with_mail_nobody_learns_that_an_address_is_taken_but_who_reads_its_mail(
    mailing: httpx.AsyncClient, mail_box: MailBox
) -> None:
    device = await sign_up(mailing)
    await sign_up(mailing, "bob@example.org")
    asked = await device.post(routes.EMAIL, {"email": "bob@example.org", "password": PASSWORD})
    assert asked.status_code == 202
    mails = await asyncio.to_thread(mail_box.wait_for, 2)
    assert "#" not in mails[0].get_content()
    assert (await device.get(routes.ME)).json()["email"] == "ada@example.org"


@pytest.mark.parametrize("page", ["/reset", "/confirm"])
async def test_the_pages_that_links_lead_to_load_nothing_from_anywhere(api: httpx.AsyncClient, page: str) -> None:
    answer = await api.get(page)
    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert re.findall(r"(?:src|href)=", answer.text) == []
    assert answer.headers["referrer-policy"] == "no-referrer"


async def test_what_happened_can_be_read_newest_first_and_page_by_page(
    device: Device, api: httpx.AsyncClient, clock: SettableClock
) -> None:
    clock.advance(10)
    phone = await sign_in(api)
    clock.advance(10)
    await device.post(routes.RECOVERY_CODE, {"password": PASSWORD})
    await sign_up(api, "bob@example.org")
    whole: dict[str, Any] = (await device.get(routes.ACTIVITY)).json()
    assert [item["kind"] for item in whole["items"]] == ["recovery-code-made", "signed-in", "signed-up"]
    assert [item["device_name"] for item in whole["items"]] == ["Laptop", "Phone", "Laptop"]
    assert [item["is_current_session"] for item in whole["items"]] == [True, False, True]
    assert whole["next_cursor"] is None
    paged: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = (await phone.get(f"{routes.ACTIVITY}?limit=1{cursor and f'&cursor={cursor}'}")).json()
        paged += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
    assert paged == [item["id"] for item in whole["items"]]


async def test_a_wrong_code_takes_the_same_statements_with_and_without_an_account(
    database_address: Address, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L5: what the database is asked must not tell either."""
    with watched(monkeypatch) as watch:
        async with client_of(create_app(settings, database_address=database_address)) as client:
            await sign_up(client, "ada@example.org")
            asked: list[list[str]] = []
            for email in ("nobody@example.org", "ada@example.org", "nobody@example.org"):
                with watch.counting() as ran:
                    await client.post(routes.RESET, json={"email": email, "recovery_code": "0" * 26, "new_password": NEW})
                asked.append(ran)
    assert asked[1] == asked[2]
    assert len(asked[1]) > 4
