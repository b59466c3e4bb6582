"""Mail goes out behind the answers, over real SMTP, and what it holds stays out of the log."""

import asyncio
import contextlib
import logging
from collections.abc import Generator

import pytest
from forethought_backend.core.mail import WAITING, Mail, Post
from forethought_backend.core.mail_server import MailServer, SmtpUrlWrong, mail_server
from hypothesis import given
from hypothesis import strategies as st

from tests.support.smtp import MailBox


@pytest.fixture
def mail_box() -> Generator[MailBox]:
    box = MailBox()
    yield box
    box.close()


@pytest.mark.parametrize(
    ("url", "server"),
    [
        (
            "smtps://u:p@mail.example.org?from=a@example.org",
            MailServer("mail.example.org", 465, "a@example.org", is_tls=True, starts_tls=False, user="u", password="p"),
        ),
        ("smtp://u%40example.org:p%2F@mail:25", MailServer("mail", 25, "u@example.org", user="u@example.org", password="p/")),
        ("smtp://mail?from=a@example.org&tls=off", MailServer("mail", 587, "a@example.org", starts_tls=False)),
        ("smtp://127.0.0.1:2525/?from=a@example.org", MailServer("127.0.0.1", 2525, "a@example.org", starts_tls=False)),
    ],
)
def test_an_address_says_who_takes_the_mail_and_how_safely(url: str, server: MailServer) -> None:
    assert mail_server(url) == server


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org",
        "http://mail",
        "smtp://",
        "smtp://mail",
        "smtp://u@mail",
        "smtp://mail:99999?from=a@b",
        "smtp://mail?from=a@b&x=1",
        "smtp://mail?from=a@b&tls=maybe",
        "smtp://mail/path?from=a@b",
    ],
)
def test_what_is_no_such_address_is_refused_in_a_line(url: str) -> None:
    with pytest.raises(SmtpUrlWrong) as refused:
        mail_server(url)
    assert "\n" not in str(refused.value)


@given(st.text(max_size=60))
def test_reading_an_address_fails_in_no_other_way(text: str) -> None:
    with contextlib.suppress(SmtpUrlWrong):
        mail_server(f"smtp://{text}")


async def test_a_mail_arrives_as_plain_text_from_the_servers_address(mail_box: MailBox) -> None:
    post = Post(mail_server(mail_box.url))
    async with post.running():
        post.send(Mail("ada@example.org", "A subject — with a dash", "Häuser\n<b>bold</b>\n"))
    (arrived,) = mail_box.wait_for(1)
    assert (arrived["From"], arrived["To"], arrived["Subject"]) == ("forethought@example.org", "ada@example.org", "A subject — with a dash")
    assert arrived.get_content_type() == "text/plain"
    assert arrived.get_content().splitlines() == ["Häuser", "<b>bold</b>"]
    assert arrived["Auto-Submitted"] == "auto-generated"


async def test_a_mail_that_is_written_behind_the_answer_goes_out_and_one_that_cannot_be_stops_no_other(
    mail_box: MailBox, capsys: pytest.CaptureFixture[str]
) -> None:
    async def nothing() -> Mail | None:
        return None

    async def fails() -> Mail | None:
        raise LookupError

    async def something() -> Mail | None:
        return Mail("ada@example.org", "Written", "later")

    heard: list[str] = []
    post = Post(mail_server(mail_box.url), watch=heard.append)
    async with post.running():
        for write in (nothing, fails, something):
            post.send_written(write)
    (arrived,) = mail_box.wait_for(1)
    assert arrived["Subject"] == "Written"
    assert heard == ["failed", "sent"]
    assert "a mail could not be written" in capsys.readouterr().out


async def test_a_server_in_trouble_is_asked_again() -> None:
    box = MailBox(refuses=2)
    post = Post(mail_server(box.url), pause_seconds=0)
    async with post.running():
        post.send(Mail("ada@example.org", "Once", "text"))
        await asyncio.to_thread(box.wait_for, 1)
    assert box.count == 1
    box.close()


@pytest.mark.parametrize("to", ["ada@example.org\nBcc: eve@example.org", "ада@пример.рф"])
async def test_a_mail_that_cannot_be_sent_is_given_up_and_the_next_one_goes(
    mail_box: MailBox, to: str, caplog: pytest.LogCaptureFixture
) -> None:
    post = Post(mail_server(mail_box.url), pause_seconds=0)
    with caplog.at_level(logging.WARNING):
        async with post.running():
            post.send(Mail(to, "Secret subject", "secret text"))
            post.send(Mail("ada@example.org", "Next", "text"))
            await asyncio.to_thread(mail_box.wait_for, 1)
    arrived = mail_box.wait_for(1)
    assert arrived[-1]["Subject"] == "Next"
    assert "eve@example.org" not in str(arrived[0]["Bcc"])


async def test_without_a_server_nothing_is_sent_and_nothing_waits() -> None:
    post = Post(None)
    assert post.is_closed
    async with post.running():
        post.send(Mail("ada@example.org", "Nobody", "text"))


async def test_more_than_can_wait_are_dropped_and_nobody_is_kept(mail_box: MailBox) -> None:
    post = Post(mail_server(mail_box.url))
    for number in range(WAITING + 20):
        post.send(Mail("ada@example.org", str(number), "text"))
    async with post.running():
        arrived = await asyncio.to_thread(mail_box.wait_for, WAITING)
    assert len(arrived) == WAITING
