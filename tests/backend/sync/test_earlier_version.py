"""Devices of earlier versions are answered as they were by the server of their time."""

from pathlib import Path

import httpx
import pytest

from tests.support.recorded import RECORDED, exchanges, missing, pair, translated


def test_something_was_recorded() -> None:
    assert RECORDED


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
async def test_an_earlier_device_is_answered_as_it_was_then(api: httpx.AsyncClient, path: Path) -> None:
    same: dict[str, str] = {}
    for exchange in exchanges(path):
        target, token, body = (translated(exchange[part], same) for part in ("target", "token", "body"))
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = await api.request(exchange["method"], target, json=body, headers=headers)
        assert answer.status_code == exchange["status"], answer.text
        now = answer.json() if answer.content else None
        assert missing(exchange["answer"], now) == [], target
        pair(exchange["answer"], now, same)


def test_what_an_answer_no_longer_says_is_found() -> None:
    then = {"known": "a", "results": [{"status": "applied", "row": {"id": "x", "note": None}}]}
    assert missing(then, {**then, "more": 1}) == []
    assert missing(then, {"results": then["results"]}) == ["answer.known is gone"]
    assert missing(then, {**then, "known": 7}) == ["answer.known is int, was str"]
    assert len(missing(then, {**then, "results": [{"status": "merged", "row": {"id": "x"}}]})) == 2
    assert missing(then, {**then, "results": []}) == ["answer.results has another length"]
