"""A situation as the rules read it: clean words, the goal beside it, and what its numbers say."""

import msgspec

from forethought_common.rules.cleaning import clean
from forethought_common.rules.goals import ChosenGoal, choose_goal
from forethought_common.rules.lexicon import is_vague, kind_of
from forethought_common.rules.packs import pack_for
from forethought_common.rules.packs.pack import Kind, Pack
from forethought_common.rules.safety import is_sensitive, is_tender
from forethought_common.rules.situation import OtherTask, Situation
from forethought_common.rules.stems import content_stems, words

_ENOUGH_CASES = 5
_CLEARLY_BETTER = 3


class Reading(msgspec.Struct, frozen=True):
    situation: Situation
    pack: Pack
    title: str
    spoken: list[str]
    kind: Kind | None
    goal: ChosenGoal | None
    better: OtherTask | None
    """An open task that the person rated much higher, in clean words."""
    said: str
    """The earlier answer in clean words."""
    is_sensitive: bool

    @property
    def importance(self) -> int | None:
        return self.situation.task.importance

    @property
    def confidence(self) -> int | None:
        return self.situation.task.confidence

    @property
    def is_important(self) -> bool:
        return self.importance is not None and self.importance >= 7

    @property
    def is_minor(self) -> bool:
        return self.importance is not None and self.importance <= 4

    @property
    def is_unsure(self) -> bool:
        return self.confidence is not None and self.confidence <= 4

    @property
    def is_sure(self) -> bool:
        return self.confidence is not None and self.confidence >= 8

    @property
    def is_guarding(self) -> bool:
        return self.goal is not None and self.goal.is_guarded

    @property
    def has_track(self) -> bool:
        return self.situation.track is not None and self.situation.track.of >= _ENOUGH_CASES

    @property
    def is_bare(self) -> bool:
        """Nothing was filled in beside the title."""
        return self.goal is None and self.importance is None and self.confidence is None

    @property
    def is_unclear(self) -> bool:
        few_words = self.kind is None and len(content_stems(self.title, self.pack.function_words)) <= 1
        return few_words or is_vague(self.title, self.pack)

    @property
    def is_large(self) -> bool:
        minutes = self.situation.task.minutes or 0
        return minutes >= 120 or len(self.spoken) >= 12 or self.pack.lexicon.conjunction in self.spoken


def read(situation: Situation) -> Reading:
    pack = pack_for(situation.language)
    title = clean(situation.task.title)
    kind = kind_of(title, pack)
    return Reading(
        situation=situation,
        pack=pack,
        title=title,
        spoken=words(title),
        kind=kind,
        goal=choose_goal(title, kind, situation.goals, pack),
        better=_better(situation, title),
        said=clean(situation.earlier.answer) if situation.earlier else "",
        is_sensitive=is_sensitive(situation),
    )


def _better(situation: Situation, title: str) -> OtherTask | None:
    own = situation.task.importance
    if own is None or own > 5:
        return None
    best: OtherTask | None = None
    highest = own + _CLEARLY_BETTER
    for other in situation.others:
        name = clean(other.title)
        if other.importance is None or other.importance < highest or name in {"", title} or is_tender(other.title):
            continue
        best, highest = OtherTask(name, other.importance), other.importance + 1
    return best
