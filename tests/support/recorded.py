"""What devices and servers of earlier versions said to each other, as `python -m tests.drills.versions --record` wrote it down."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "data" / "wire"
RECORDED = sorted(FOLDER.glob("*.json"))

SAID = frozenset(
    {"status", "code", "entity", "deleted", "seq", "has_more", "text", "importance", "is_completed", "what_matters", "min_seq"}
)
"""Fields whose value, and not only kind of value, is the same whenever the same is asked."""


def exchanges(path: Path) -> list[dict[str, Any]]:
    """Return each request with the answer that it got, in their order."""
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def missing(then: Any, now: Any, where: str = "answer") -> list[str]:
    """Return what an answer of then said that the one of now does not; what is new in it is nobody's loss."""
    if isinstance(then, dict):
        if not isinstance(now, dict):
            return [f"{where} is no object"]
        absent = [f"{where}.{name} is gone" for name in then if name not in now]
        kept = [(name, value) for name, value in then.items() if name in now]
        told = [f"{where}.{name} is {now[name]!r}, was {value!r}" for name, value in kept if name in SAID and _differs(value, now[name])]
        return [*absent, *told, *(line for name, value in kept for line in missing(value, now[name], f"{where}.{name}"))]
    if isinstance(then, list):
        if not isinstance(now, list) or len(now) != len(then):
            return [f"{where} has another length"]
        return [line for number, value in enumerate(then) for line in missing(value, now[number], f"{where}[{number}]")]
    if then is not None and type(then) is not type(now):
        return [f"{where} is {type(now).__name__}, was {type(then).__name__}"]
    return []


def _differs(then: Any, now: Any) -> bool:
    return not isinstance(then, dict | list) and then != now


def pair(then: Any, now: Any, same: dict[str, str]) -> None:
    """Note which text of now stands for which of then: tokens, ids and cursors."""
    if isinstance(then, dict) and isinstance(now, dict):
        for name in then.keys() & now.keys():
            pair(then[name], now[name], same)
    elif isinstance(then, list) and isinstance(now, list):
        for one, other in zip(then, now, strict=False):
            pair(one, other, same)
    elif isinstance(then, str) and isinstance(now, str) and then != now:
        same[then] = now


def translated(value: Any, same: dict[str, str]) -> Any:
    """Return a request of then as it is sent now."""
    text = json.dumps(value)
    for then in sorted(same, key=len, reverse=True):
        text = text.replace(then, same[then])
    return json.loads(text)


def with_news(value: Any) -> Any:
    """Return an answer as a later version may give it: with a field in every object that nobody knows yet."""
    if isinstance(value, dict):
        told = {name: _with_news_of_stamps(inner) if name == "stamps" else with_news(inner) for name, inner in value.items()}
        return {**told, "of_a_later_version": [1, {"really": None}]}
    return [with_news(inner) for inner in value] if isinstance(value, list) else value


def _with_news_of_stamps(stamps: dict[str, Any]) -> dict[str, Any]:
    """Return stamps with one more field of the row's."""
    return {**{name: with_news(stamp) for name, stamp in stamps.items()}, "a_later_field": {"seq": 1, "at": 2, "by": "whom"}}
