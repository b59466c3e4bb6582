"""Everything that one answer depends on, read before anybody is asked."""

import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

import msgspec
from forethought_common import rules
from forethought_common.accounts import PersonaLabel
from forethought_common.coaching import QUESTION_LIMIT, Ask, Move
from forethought_common.errors import Code, Refusal
from forethought_common.tasks import stored_text
from forethought_common.writing import measured

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import CoachingProfile, PersonaSignals
from forethought_backend.coaching import persona, prompt
from forethought_backend.coaching.cache import answer_key
from forethought_backend.coaching.provider.language_model import LanguageModel, ModelRequest
from forethought_backend.coaching.repository import interactions
from forethought_backend.coaching.repository.interactions import Parent
from forethought_backend.core.database import Transaction
from forethought_backend.core.etags import unknown
from forethought_backend.goals import service as goals
from forethought_backend.tasks import service as tasks

GOALS = 10
OTHERS = 3


@dataclass(frozen=True, slots=True)
class Briefing:
    """One question, ready to be answered. Without a model there is no `request`, and nothing to find in the cache."""

    ask: Ask
    profile: CoachingProfile
    situation: rules.Situation
    move: Move
    is_crisis: bool
    request: ModelRequest | None
    cache_key: str | None
    signals: PersonaSignals | None
    """What speaks for the person's leaning, read anew."""
    conversation: list[rules.Earlier]
    """What was said before the answer that is continued, oldest first."""

    @property
    def question_hash(self) -> str:
        """The seed's hash of the task's text, alike for texts that differ in case and blanks only."""
        text = " ".join(unicodedata.normalize("NFC", self.ask.text).split()).casefold()
        return sha256(text.encode()).hexdigest()

    @property
    def known(self) -> rules.Situation:
        """The situation with every word of the conversation in it: what an answer takes up from there is not invented."""
        if not self.conversation:
            return self.situation
        last = self.situation.earlier or rules.Earlier("", "")
        said = " ".join(text for exchange in self.conversation for text in (exchange.question, exchange.answer))
        return msgspec.structs.replace(self.situation, earlier=rules.Earlier(f"{said} {last.question}", last.answer))

    @property
    def most_tokens(self) -> int:
        """How many tokens the call can use at the worst: no token is shorter than a byte."""
        return 0 if self.request is None else len(self.request.body) + self.request.max_output_tokens

    @property
    def request_hash(self) -> str:
        """Tells whether an idempotency key comes again with the same question."""
        return sha256(msgspec.json.encode(self.ask)).hexdigest()


def checked(ask: Ask) -> Ask:
    """Return the question as it is used, or refuse it with the count of what is too long."""
    question = None if ask.question is None else measured(ask.question, QUESTION_LIMIT, "question")
    return msgspec.structs.replace(ask, text=stored_text(ask.text), question=question)


async def read(tx: Transaction, ask: Ask, model: LanguageModel | None) -> Briefing:
    """Read what belongs to a question, or refuse it: coaching switched off, a task or an answer that is not there."""
    profile = await accounts.coaching_profile(tx)
    if not profile.coaching_enabled:
        raise Refusal(Code.COACHING_OFF, "Coaching is switched off; switch it on in Settings to ask.")
    if ask.task_id is not None and await tasks.get(tx, ask.task_id) is None:
        raise unknown("task")
    parent = None
    if ask.parent_id is not None:
        parent = await interactions.parent(tx, ask.parent_id)
        if parent is None:
            raise unknown("coaching")
    signals = await _signals(tx, ask, profile)
    situation = await _situation(tx, ask, accounts.persona_of(signals).label, parent)
    danger = next((text for text in (ask.text, ask.question) if text and rules.is_crisis(text, situation.language)), None)
    if danger is not None:
        situation = rules.Situation(seed=situation.seed, task=rules.Subject(danger), language=situation.language)
    move = rules.choose_move(situation)
    request = None
    conversation = await _conversation(tx, ask, situation.language)
    if model is not None and danger is None:
        written = prompt.build(
            situation,
            move,
            language=_language(ask.locale),
            previous_question=None if parent is None or ask.question else parent.response,
            conversation=conversation,
        )
        request = model.compose(written.system, written.message)
    key = None if request is None else answer_key(profile.cache_secret, request.body, ask.locale or "", prompt.VERSION)
    return Briefing(ask, profile, situation, move, danger is not None, request, key, signals, conversation)


async def _conversation(tx: Transaction, ask: Ask, language: str) -> list[rules.Earlier]:
    """Return what was said before the answer that a question continues, oldest first.

    A coaching holds what the person said and what the coach asked then: so each question goes with
    what the next coaching of the chain was asked with.
    """
    if ask.parent_id is None:
        return []
    chain = await interactions.chain(tx, ask.parent_id, prompt.EXCHANGES + 1)
    exchanges = [rules.Earlier(before.asked, after.said or "") for after, before in pairwise(chain)]
    return [
        exchange
        for exchange in reversed(exchanges)
        if not any(rules.is_crisis(text, language) for text in (exchange.question, exchange.answer))
    ]


async def _signals(tx: Transaction, ask: Ask, profile: CoachingProfile) -> PersonaSignals | None:
    """Collect what speaks for a leaning, unless the person said which it is."""
    return profile.signals if profile.persona.corrected else await persona.collected(tx, profile.signals, ask.utc_offset)


async def _situation(tx: Transaction, ask: Ask, framing: PersonaLabel, parent: Parent | None) -> rules.Situation:
    language = _language(ask.locale) or "en"

    def is_safe(*texts: str | None) -> bool:
        """Words of a crisis never reach a model, not even as another task on the list."""
        return not any(rules.is_crisis(text, language) for text in texts if text)

    others = [
        rules.OtherTask(task.text, task.importance)
        for task in await tasks.open_tasks(tx, 4 * OTHERS)
        if task.id != ask.task_id and task.text != ask.text and is_safe(task.text)
    ]
    answers = [
        rules.GoalAnswers(goal.what_matters, goal.biggest_win, goal.worst_outcome)
        for goal in await goals.all_goals(tx)
        if is_safe(goal.what_matters, goal.biggest_win, goal.worst_outcome)
    ]
    seed = f"{tx.user_id}:{ask.task_id or ask.text}"
    if parent is not None and ask.question:
        # Each answer of a conversation is worded anew.
        seed = f"{seed}:{parent.depth}"
    return rules.Situation(
        seed=seed,
        task=rules.Subject(ask.text, importance=ask.importance, confidence=ask.confidence),
        goals=tuple(answers[:GOALS]),
        others=tuple(others[:OTHERS]),
        earlier=rules.Earlier(parent.response if parent else "", ask.question) if ask.question else None,
        framing=framing,
        language=language,
        # Whoever wants another question gets the next one that fits; a follow-up builds on the answer instead.
        turn=parent.depth if parent and not ask.question else 0,
    )


def _language(locale: str | None) -> str | None:
    return None if locale is None else locale.split("-", 1)[0]
