"""The Messages API through the real client library, against a server that does what real ones do."""

import asyncio
import re
from contextlib import aclosing
from pathlib import Path

import pytest
from forethought_backend.coaching.provider import capabilities
from forethought_backend.coaching.provider.language_model import (
    Begun,
    Delta,
    FaultCode,
    Finished,
    LanguageModel,
    ModelEvent,
    ModelRequest,
    ProviderFault,
    Readiness,
)
from forethought_backend.coaching.provider.messages_api import API_VERSION, DEFAULT_BASE_URL, MessagesApi
from forethought_backend.coaching.service import language_model as configured_model

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.server import make_settings


async def heard(model: LanguageModel, request: ModelRequest | None = None) -> list[ModelEvent]:
    async with aclosing(model.stream(request or model.compose("system", "message"))) as stream:
        return [event async for event in stream]


async def test_it_is_a_language_model(language_model: MessagesApi) -> None:
    assert isinstance(language_model, LanguageModel)
    assert language_model.readiness is Readiness.READY


async def test_an_answer_begins_goes_on_and_ends(language_model: MessagesApi) -> None:
    begun, *deltas, finished = await heard(language_model)
    assert isinstance(begun, Begun)
    assert begun.usage.input == 412
    assert "".join(delta.text for delta in deltas if isinstance(delta, Delta)) == ANSWER
    assert isinstance(finished, Finished)
    assert (finished.usage.output, finished.stop_reason, finished.request_id) == (38, "end_turn", "req_double000001")


async def test_the_body_is_sent_as_it_was_composed(language_model: MessagesApi, double: AnthropicDouble) -> None:
    request = language_model.compose("the system's text", "what is “asked” — ünïcode, \u2028 and all")
    await heard(language_model, request)
    (sent,) = double.requests
    assert sent.body == request.body
    assert sent.json == {
        "max_tokens": 200,
        "messages": [{"role": "user", "content": "what is “asked” — ünïcode, \u2028 and all"}],
        "model": "claude-haiku-5-5",
        "output_config": {"effort": "low"},
        "thinking": {"type": "disabled"},
        "system": [{"type": "text", "text": "the system's text", "cache_control": {"type": "ephemeral"}}],
        "stream": True,
    }


async def test_nothing_about_this_computer_is_sent(language_model: MessagesApi, double: AnthropicDouble) -> None:
    await heard(language_model)
    (sent,) = double.requests
    assert set(sent.headers) == {
        "host", "accept-encoding", "connection", "content-length",
        "accept", "anthropic-version", "authorization", "content-type", "user-agent",
    }  # fmt: skip
    assert sent.headers["authorization"] == "Bearer sk-secret"
    assert re.fullmatch(r"AsyncAnthropic/Python \d+\.\d+\.\d+", sent.headers["user-agent"])


async def test_the_environment_neither_reroutes_nor_adds(double: AnthropicDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-of-somebody")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "token-of-somebody")
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-Extra: yes\nAuthorization: Bearer stray")
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    assert isinstance((await heard(model))[-1], Finished)
    (sent,) = double.requests
    assert sent.headers["authorization"] == "Bearer sk-secret"
    assert "x-extra" not in sent.headers
    await model.close()


async def test_the_version_of_the_api_is_the_librarys(language_model: MessagesApi) -> None:
    client = language_model._client
    assert client is not None
    assert client.default_headers["anthropic-version"] == API_VERSION


@pytest.mark.parametrize("address", ["{}", "{}/", "{}/v1", "{}/v1/"])
async def test_an_address_may_be_pasted_with_its_version(double: AnthropicDouble, address: str) -> None:
    model = MessagesApi("sk-secret", base_url=address.format(double.base_url))
    await model.load()
    await heard(model)
    assert double.requests[0].line == "POST /v1/messages HTTP/1.1"
    await model.close()


@pytest.mark.parametrize("key", ["", " ", "\n"])
def test_a_blank_key_is_no_key(tmp_path: Path, key: str) -> None:
    assert configured_model(make_settings(tmp_path, anthropic_api_key=key)) is None
    with pytest.raises(ValueError, match="blank"):
        MessagesApi(key)


def test_what_the_operator_set_is_what_is_asked(tmp_path: Path) -> None:
    model = configured_model(make_settings(tmp_path, anthropic_api_key="sk", coaching_model="claude-haiku-4-5"))
    assert model is not None
    assert (model.name, model.is_local) == ("claude-haiku-4-5", False)
    assert model.compose("", "").url == DEFAULT_BASE_URL + "/v1/messages"
    assert model.readiness is Readiness.LOADING


@pytest.mark.parametrize(
    ("url", "is_local"),
    [
        ("http://localhost:11434", True),
        ("http://127.0.0.1:1234/v1", True),
        ("http://192.168.1.20:8080", True),
        ("http://[::1]:8080", True),
        ("https://api.anthropic.com", False),
        ("https://8.8.8.8", False),
    ],
)
def test_a_server_on_this_network_is_local(url: str, is_local: bool) -> None:
    assert MessagesApi("sk", base_url=url).is_local is is_local


@pytest.mark.parametrize("scenario", ["slowhead", "hdronly", "slowfirst", "hang"])
async def test_silence_is_a_timeout_at_any_point(double: AnthropicDouble, scenario: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_backend.coaching.provider.messages_api._SILENCE_SECONDS", 0.1)
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    double.script(scenario)
    with pytest.raises(ProviderFault) as caught:
        await heard(model)
    assert caught.value.code is FaultCode.TIMEOUT
    assert len(double.requests) == 1
    await model.close()


async def test_nobody_listening_is_a_connection_fault(double: AnthropicDouble) -> None:
    model = MessagesApi("sk-secret", base_url="http://127.0.0.1:9")
    await model.load()
    with pytest.raises(ProviderFault) as caught:
        await heard(model)
    assert caught.value.code is FaultCode.CONNECTION
    await model.close()


async def test_a_model_that_is_not_loaded_answers_nothing(double: AnthropicDouble) -> None:
    with pytest.raises(ProviderFault):
        await heard(MessagesApi("sk-secret", base_url=double.base_url))
    assert not double.requests


async def test_a_load_that_fails_says_so(double: AnthropicDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    model = MessagesApi("sk-secret", base_url=double.base_url)

    def fail() -> None:
        raise OSError("no certificates")

    monkeypatch.setattr(model, "_warm_up", fail)
    with pytest.raises(OSError, match="certificates"):
        await model.load()
    assert model.readiness is Readiness.FAILED
    await model.close()


@pytest.mark.parametrize("scenario", ["slowhead", "hdronly", "slowfirst", "hang"])
async def test_who_stops_listening_hangs_up_at_any_point(language_model: MessagesApi, double: AnthropicDouble, scenario: str) -> None:
    double.script(scenario)
    listening = asyncio.create_task(heard(language_model))
    await double.arrived()
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening
    await asyncio.wait_for(double.requests[0].hung_up.wait(), 20)
    assert isinstance((await heard(language_model))[-1], Finished)


async def test_nothing_is_tried_twice(language_model: MessagesApi, double: AnthropicDouble) -> None:
    double.script("flaky@2", "flaky@2", "flaky@2")
    for _ in range(2):
        with pytest.raises(ProviderFault):
            await heard(language_model)
    assert isinstance((await heard(language_model))[-1], Finished)
    assert len(double.requests) == 3


async def test_one_connection_serves_answer_after_answer(language_model: MessagesApi, double: AnthropicDouble) -> None:
    for _ in range(3):
        await heard(language_model)
    assert len({id(request) for request in double.requests}) == 3
    assert double.connections == 1


@pytest.mark.parametrize("scenario", ["e429@retry-after=7", "e529@retry-after=7"])
async def test_how_long_to_wait_is_handed_on(language_model: MessagesApi, double: AnthropicDouble, scenario: str) -> None:
    double.script(scenario)
    with pytest.raises(ProviderFault) as caught:
        await heard(language_model)
    assert caught.value.retry_after == 7


async def test_a_fault_repeats_no_words(language_model: MessagesApi, double: AnthropicDouble) -> None:
    double.script("e400@message=the_words_of_somebody")
    with pytest.raises(ProviderFault) as caught:
        await heard(language_model)
    assert "words" not in repr(caught.value)
    assert "words" not in repr(language_model.compose("system", "the words of somebody"))


@pytest.mark.parametrize(
    ("model", "sent"),
    [
        ("claude-haiku-5-5", {"output_config": {"effort": "low"}, "thinking": {"type": "disabled"}}),
        ("claude-sonnet-5-5-20260928", {"output_config": {"effort": "low"}, "thinking": {"type": "disabled"}}),
        ("claude-opus-5-5", {"output_config": {"effort": "low"}}),
        ("claude-fable-5-2", {"output_config": {"effort": "low"}}),
        ("claude-haiku-4-5", {}),
        ("llama3.2:3b", {"thinking": {"type": "disabled"}}),
    ],
)
def test_a_model_is_sent_only_what_it_takes(model: str, sent: dict[str, object]) -> None:
    assert capabilities.parameters(model) == sent
    body = MessagesApi("sk", model=model).compose("s", "m").body.decode()
    assert not any(name in body for name in ("temperature", "top_p", "top_k", "tools", "metadata"))
