"""Telling twelve languages apart."""

import pytest
from forethought_common.rules.language import language_of

SENTENCES = [
    ("en", "You put this at three. What would change if it waited two weeks?"),
    ("en", "If this goes well, where would you look for it, and when?"),
    ("de", "Du hast das mit drei bewertet. Was würde sich ändern, wenn es zwei Wochen wartet?"),
    ("de", "Wann und wo wird es passieren, und was könnte dazwischenkommen?"),
    ("fr", "Tu as mis une note de trois. Qu'est-ce qui changerait si cela attendait, et pour qui ?"),
    ("fr", "Quand et où est-ce que tu vas le faire, avec qui, et dans quel but ?"),
    ("es", "Has puesto esto en un tres. ¿Qué cambiaría para ti si esperara una semana más?"),
    ("es", "¿Cuándo y con quién lo harás, y qué es lo que podría cambiar?"),
    ("it", "Hai dato un tre a questa cosa. Che cosa cambierebbe per te se non la facessi ora?"),
    ("it", "Quando e con chi lo farai, e che cosa è la prima cosa da vedere?"),
    ("pt", "Você pôs isto em três. O que mudaria para você se não fosse feito agora?"),
    ("nl", "Je hebt dit een drie gegeven. Wat zou er voor jou veranderen als het een week wacht?"),
    ("nl", "Wanneer en met wie is dat het beste te doen, en wat is het eerste?"),
    ("sv", "Du har satt det här till tre. Vad skulle det betyda för dig om det får vänta en vecka?"),
    ("pl", "To jest na liście. Co będzie dla ciebie inne, kiedy to się skończy, i czy jest to ważne?"),
    ("ru", "Ты поставил три. Что изменится, если это подождёт неделю?"),
    ("ja", "これを三にしました。一週間待ったら何が変わりますか\uff1f"),
    ("zh", "你给这件事打了三分。如果等一周\uff0c会有什么不同\uff1f"),
    ("ko", "이 일을 삼으로 매겼습니다. 일주일 기다리면 무엇이 달라질까요?"),
    ("ar", "وضعت هذا عند ثلاثة. ماذا سيتغير لو انتظر أسبوعا؟"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES, ids=[text for _language, text in SENTENCES])
def test_a_text_is_recognised(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "42", "Kubernetes", "Nina 12 %", "\ufffc"])
def test_too_little_says_nothing(text: str) -> None:
    assert language_of(text) is None
