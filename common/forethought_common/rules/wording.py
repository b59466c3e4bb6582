"""Which sentence a lens says: always the same for the same person, task and turn, on every machine."""

import hashlib
import string
from functools import cache

from forethought_common.rules.cleaning import cut
from forethought_common.rules.packs.pack import Lens, Variant
from forethought_common.rules.reading import Reading

VERSION = "rules-1"
"""Names the sentences and the way one is picked; a change of either is a new version."""

Slots = dict[str, str]

_LINKED: dict[Variant, Variant] = {"business": "business-linked", "student": "student-linked", "neutral": "neutral-linked"}


def slots_of(reading: Reading) -> Slots:
    """Return what may stand in a sentence's gaps; what the person did not give is absent."""
    goal, better, track = reading.goal, reading.better, reading.situation.track
    found = {
        "task": cut(reading.title, 52, 10) or reading.pack.unnamed,
        "goal": cut(goal.matters, 56, 11) if goal else "",
        "worst": cut(goal.worst, 56, 11) if goal else "",
        "win": cut(goal.win, 56, 11) if goal else "",
        "other": cut(better.title, 44, 8) if better else "",
        "oi": _number(better.importance if better else None),
        "ans": cut(reading.said, 60, 12),
        "imp": _number(reading.importance),
        "conf": _number(reading.confidence),
        "ok": _number(track.kept if track else None),
        "rn": _number(track.of if track else None),
        "smaller": reading.pack.smaller[reading.kind],
    }
    return {name: value for name, value in found.items() if value}


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def pool(lens: Lens, reading: Reading, slots: Slots) -> list[str]:
    """Return the sentences that this lens could say about this task."""
    templates = reading.pack.templates[lens]
    variants: list[Variant] = ["nogoal"]
    if reading.goal is not None or "nogoal" not in templates:
        variants = _variants(lens, reading)
    candidates = [template for variant in variants for template in templates.get(variant, ())]
    return [template for template in candidates if _gaps(template) <= slots.keys()]


def _variants(lens: Lens, reading: Reading) -> list[Variant]:
    framing = reading.situation.framing
    variants: list[Variant] = [framing]
    if framing != "neutral":
        variants.append("neutral")
    # Whether a task serves a goal, or keeps the worst away, is said only where its words speak of it.
    if reading.goal is not None and reading.goal.is_linked:
        variants += [_LINKED[variant] for variant in variants]
    if lens is not Lens.IF_THEN or reading.is_guarding:
        variants.append("worst")
    return [*variants, "win"]


@cache
def _gaps(template: str) -> frozenset[str]:
    return frozenset(name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name)


def pick(lens: Lens, reading: Reading) -> str:
    """Say one sentence of the lens; the question of last time is not repeated where there is another."""
    slots = slots_of(reading)
    templates = pool(lens, reading, slots)
    situation = reading.situation
    named = "|".join((VERSION, situation.seed, lens, str(situation.turn)))
    digest = hashlib.blake2b(named.encode(errors="surrogatepass"), digest_size=8).digest()
    index = int.from_bytes(digest, "big") % len(templates)
    text = templates[index].format_map(slots)
    if situation.earlier is not None and situation.earlier.question.strip() == text:
        text = templates[(index + 1) % len(templates)].format_map(slots)
    return text
