"""Asking a real server as a window does, with a stopwatch."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
import msgspec
from forethought_common import routes
from forethought_common.coaching import CoachingEvent, Complete, Reason, Replace, Source, Thinking, Token

from tests.support.coaching import Person

_events = msgspec.json.Decoder(CoachingEvent)


@dataclass
class Heard:
    """One answer as it arrived; the times are seconds from the sending of the question."""

    names: list[str] = field(default_factory=list)
    first_word: float = 0.0
    all_words: float = 0.0
    whole: float = 0.0
    shown: str = ""
    complete: Complete | None = None

    @property
    def source(self) -> Source | None:
        return None if self.complete is None else self.complete.source

    @property
    def reason(self) -> Reason | None:
        return None if self.complete is None else self.complete.reason

    @property
    def is_in_order(self) -> bool:
        """Tell whether it thought, spoke, came to an end, and ended with what was on the screen."""
        is_framed = self.names[:2] == ["thinking", "token"] and self.names[-1] == "complete" and self.names.count("complete") == 1
        return is_framed and self.complete is not None and self.complete.response == self.shown

    def take(self, event: Any, at: float) -> None:
        self.names.append(str(type(event).__struct_config__.tag))
        match event:
            case Token(text):
                self.first_word = self.first_word or at
                self.all_words = at
                self.shown += text
            case Replace():
                self.shown = ""
            case Complete():
                self.complete = event
                self.whole = at
            case Thinking():
                pass


@dataclass(frozen=True)
class Asker:
    """A signed-in person at one server."""

    client: httpx.AsyncClient
    person: Person

    async def ask(self, text: str, **given: Any) -> Heard:
        heard = Heard()
        body = {"text": text, "locale": "en", **given}
        began = time.perf_counter()
        async with self.client.stream("POST", routes.COACHING, json=body, headers=self.person.headers) as answer:
            answer.raise_for_status()
            async for line in answer.aiter_lines():
                if line.startswith("data: "):
                    heard.take(_events.decode(line.removeprefix("data: ")), time.perf_counter() - began)
        return heard


async def ask_all(askers: Sequence[Asker], texts: Iterable[str], **given: Any) -> list[Heard]:
    """Ask everything, every asker one question after the other, and return the answers as they came."""
    waiting = iter(texts)
    heard: list[Heard] = []

    async def go_on(asker: Asker) -> None:
        for text in waiting:
            heard.append(await asker.ask(text, **given))  # noqa: PERF401 -- the askers share the list

    await asyncio.gather(*(go_on(asker) for asker in askers))
    return heard
