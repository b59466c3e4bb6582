"""An answer taken apart for the checks: its sentences, its questions, what it quotes, and what it was given."""

import re
from collections.abc import Callable
from functools import cache, cached_property

from forethought_common.rules.cleaning import QUESTION_MARKS, clean
from forethought_common.rules.goals import quotable
from forethought_common.rules.language import language_of
from forethought_common.rules.packs import PACKS, pack_for
from forethought_common.rules.packs.pack import Lens, Speech
from forethought_common.rules.safety import is_sensitive
from forethought_common.rules.situation import Situation
from forethought_common.rules.stems import words

_QUOTED = re.compile(
    "\u201e([^\u201c\u201d\u201e]*)[\u201c\u201d]|\u201c([^\u201c\u201d]*)\u201d|\u00ab([^\u00ab\u00bb]*)\u00bb|\u00bb([^\u00ab\u00bb]*)\u00ab"
    '|"([^"]*)"'
)
_MASK = "\ufffc"
"""Stands where a person's words were quoted: one letter that is no word."""

_SENTENCE = re.compile(rf".+?(?:[.!\uff01{QUESTION_MARKS}]+(?=\s|$)|[\u3002\uff1f\uff01]+|$)", re.DOTALL)
_NUMBER = re.compile(r"\d+")
_LINE_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Draft:
    """A text, read against the situation that it answers."""

    def __init__(self, text: str, situation: Situation) -> None:
        self.text = text
        self.situation = situation
        self.pack = pack_for(situation.language)

    @cached_property
    def spoken(self) -> str:
        """The text without what it quotes."""
        return _QUOTED.sub(_MASK, self.text)

    @cached_property
    def quoted(self) -> list[str]:
        pieces = ("".join(groups) for groups in _QUOTED.findall(self.text))
        return [piece for quoted in pieces if (piece := quoted.removesuffix("…").strip())]

    @cached_property
    def sentences(self) -> list[str]:
        text = self.spoken
        for abbreviation in self._abbreviations:
            text = re.sub(rf"(?<!\w){re.escape(abbreviation)}", abbreviation.replace(".", ""), text, flags=re.IGNORECASE)
        return [sentence for found in _SENTENCE.findall(text) if (sentence := found.strip())]

    @cached_property
    def questions(self) -> list[str]:
        return [sentence for sentence in self.sentences if sentence[-1] in QUESTION_MARKS]

    @cached_property
    def statements(self) -> list[str]:
        return [sentence for sentence in self.sentences if sentence[-1] not in QUESTION_MARKS]

    @cached_property
    def question_count(self) -> int:
        return sum(self.spoken.count(mark) for mark in QUESTION_MARKS)

    @property
    def ends_with_question(self) -> bool:
        return self.text.rstrip()[-1:] in tuple(QUESTION_MARKS)

    @property
    def is_one_line(self) -> bool:
        return _LINE_BREAK.search(self.text.strip()) is None

    @property
    def word_count(self) -> int:
        return len(self.text.split())

    @cached_property
    def is_sensitive(self) -> bool:
        return is_sensitive(self.situation)

    @cached_property
    def goal_fields(self) -> list[str]:
        """What of the goals may be repeated, in clean words."""
        fields = [
            quotable(field) for goal in self.situation.goals if quotable(goal.matters) for field in (goal.matters, goal.win, goal.worst)
        ]
        return [field for field in fields if field]

    @cached_property
    def said(self) -> str:
        return clean(self.situation.earlier.answer) if self.situation.earlier else ""

    @cached_property
    def given_texts(self) -> list[str]:
        """All words that came from the person, and the question they were asked before."""
        task, earlier = self.situation.task, self.situation.earlier
        texts = [task.title, task.notes, *(other.title for other in self.situation.others)]
        texts += [field for goal in self.situation.goals for field in (goal.matters, goal.win, goal.worst)]
        texts += [earlier.question, earlier.answer] if earlier else []
        return [clean(text) for text in texts if text]

    @cached_property
    def given_numbers(self) -> set[str]:
        task, track = self.situation.task, self.situation.track
        figures = [task.importance, task.confidence, task.minutes, *(other.importance for other in self.situation.others)]
        figures += [track.kept, track.of] if track else []
        return {str(figure) for figure in figures if figure is not None} | set(_NUMBER.findall(" ".join(self.given_texts)))

    @cached_property
    def numbers(self) -> set[str]:
        return set(_NUMBER.findall(self.spoken))

    @cached_property
    def quoted_numbers(self) -> set[str]:
        return set(_NUMBER.findall(" ".join(self.quoted)))

    @cached_property
    def labels(self) -> list[str]:
        return [match.group() for speech in self._speeches for match in _any_of(speech.labels).finditer(self._lower)]

    @property
    def support_sentences(self) -> list[str]:
        """Our own sentences of support, whose words are nobody's goal."""
        return [sentence for sentences in self.pack.templates[Lens.SUPPORT].values() for sentence in sentences]

    def says(self, patterns: Callable[[Speech], tuple[str, ...]]) -> bool:
        """Tell whether one of the patterns occurs outside of quotes."""
        return any(_any_of(patterns(speech)).search(self._lower) for speech in self._speeches)

    def is_closed(self, question: str) -> bool:
        """Tell whether a question can be answered with yes or no, going by its first word."""
        spoken = words(question)
        return not spoken or spoken[0] in self._own_speech.closed_questions

    def is_command(self, sentence: str) -> bool:
        spoken = words(sentence)
        for speech in self._speeches:
            first = next((word for word in spoken if word not in speech.command_openers), None)
            if first in speech.commands and not sentence.startswith(_MASK):
                return True
        return False

    @cached_property
    def _lower(self) -> str:
        return self.spoken.lower().replace("\u2019", "'")

    @cached_property
    def _own_speech(self) -> Speech:
        """The text's own language: what opens a question in one may close it in another, as "was" does."""
        language = language_of(self.spoken)
        return next((pack.speech for pack in PACKS if pack.language == language), self.pack.speech)

    @cached_property
    def _speeches(self) -> list[Speech]:
        """How to listen: in the language asked for, in the one it is in, and always in English, which models fall back to."""
        languages = {self.pack.language, language_of(self.spoken), "en"}
        return [pack.speech for pack in PACKS if pack.language in languages]

    @property
    def _abbreviations(self) -> list[str]:
        return [abbreviation for speech in self._speeches for abbreviation in speech.abbreviations]


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))
