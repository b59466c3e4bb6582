"""The sentences of the rules in German, in the informal form of address."""

from forethought_common.rules.packs.german_words import FUNCTION_WORDS, LEXICON, SAFETY, SPEECH
from forethought_common.rules.packs.pack import Kind, Lens, Pack, Templates

_TEMPLATES: dict[Lens, Templates] = {
    Lens.TRADE_OFF: {
        "business": (
            (
                "Du gibst „{task}“ eine {imp}, und „{other}“ steht bei {oi}. "
                "Wenn diese Woche nur Platz für eins von beiden wäre: Welches brächte dich „{goal}“ näher?"
            ),
        ),
        "student": (
            (
                "„{task}“ liegt bei {imp} und „{other}“ bei {oi}. Mit Blick auf „{goal}“: "
                "Für welches von beiden wärst du dir am Ende der Woche dankbar?"
            ),
        ),
        "neutral": (
            (
                "„{task}“ liegt bei {imp}, „{other}“ bei {oi}, und die Stunden sind dieselben. "
                "Was von beidem hilft deinem Ziel „{goal}“ mehr?"
            ),
            (
                "Du hast „{other}“ mit {oi} bewertet und das hier mit {imp}. "
                "Was würde es neben „{goal}“ zur richtigen Verwendung der Zeit machen?"
            ),
        ),
        "nogoal": (
            (
                "Du gibst „{task}“ eine {imp}, und „{other}“ steht bei {oi}. "
                "Wenn diese Woche nur Platz für eins von beiden wäre: Welches würdest du behalten?"
            ),
        ),
    },
    Lens.WAIT: {
        "business": ("Du hast das hier mit {imp} bewertet. Was würde sich für „{goal}“ ändern, wenn es zwei Wochen wartet?",),
        "student": (
            "Du hast das hier mit {imp} bewertet. Was würde sich für „{goal}“ ändern, wenn es bis nach deiner nächsten Abgabe wartet?",
        ),
        "neutral": ("Du hast das hier mit {imp} bewertet. Was würde, mit „{goal}“ im Blick, gerade jetzt zum richtigen Moment machen?",),
        "nogoal": ("Du hast das hier mit {imp} bewertet. Was würde passieren, wenn es eine Woche wartet?",),
    },
    Lens.PREMORTEM: {
        "business": (
            (
                "Du hast die Wichtigkeit auf {imp} und die Zuversicht auf {conf} gesetzt. "
                "Angenommen, es ist erledigt und bei „{goal}“ hat sich nichts bewegt: "
                "Was ist am ehesten passiert, und was könnte ein früher Versuch zeigen: {smaller}?"
            ),
        ),
        "student": (
            (
                "Die Wichtigkeit liegt bei {imp}, dein Zutrauen bei {conf}. Angenommen, es ist erledigt und „{goal}“ ist kein Stück näher: "
                "Was hat gefehlt, und was könnte ein kleiner Versuch zeigen: {smaller}?"
            ),
        ),
        "neutral": (
            (
                "Die Wichtigkeit liegt bei {imp}, deine Zuversicht bei {conf}. "
                "Stell dir vor, es ist erledigt und hat deinem Ziel „{goal}“ nicht geholfen. Was ist am ehesten passiert?"
            ),
            (
                "Zuversicht {conf}, Wichtigkeit {imp}: In dieser Lücke steckt ein Zweifel. "
                "Welchen Zweifel rund um „{goal}“ könnte ein kleiner Versuch klären: {smaller}?"
            ),
        ),
        "worst": (
            (
                "Stell dir vor, das hier ist erledigt und „{worst}“ passiert trotzdem. Was ist am ehesten schiefgegangen, "
                "und welcher kleine Versuch hätte es früh gezeigt: {smaller}?"
            ),
        ),
        "nogoal": (
            (
                "Du hast die Wichtigkeit auf {imp} und die Zuversicht auf {conf} gesetzt. "
                "Angenommen, es ist erledigt und hat nicht geholfen. Was ist am ehesten passiert?"
            ),
        ),
    },
    Lens.IF_THEN: {
        "business-linked": ("Das liegt ganz nah an „{goal}“. Wann und wo wird es passieren, und was könnte als Erstes dazwischenkommen?",),
        "student-linked": (
            "Das liegt nah an „{goal}“. Nach welchem Teil deines Tages könnte es passieren, und was machst du, wenn dieser Platz wegfällt?",
        ),
        "neutral-linked": (
            (
                "Bei dem hier bist du dir klar, und es hilft deinem Ziel „{goal}“. "
                "Was ist der erste Moment, in dem es passieren könnte, und was bräuchtest du dafür zur Hand?"
            ),
        ),
        "neutral": ("Das hat seinen Platz neben „{goal}“. Wann und wo wird es passieren, sodass du nicht noch einmal entscheiden musst?",),
        "worst": ("Das hier hält „{worst}“ auf Abstand. Wann und wo wirst du es tun, und was könnte als Erstes dazwischenkommen?",),
        "nogoal": ("Bei dem hier bist du dir klar. Wann und wo wird es passieren, und was könnte als Erstes dazwischenkommen?",),
    },
    Lens.CALIBRATION: {
        "business": (
            (
                "Du hast das mit {conf} bewertet, und {ok} deiner letzten {rn} Aufgaben auf dieser Stufe liefen wie erwartet. "
                "Woran würdest du früh sehen, dass sich bei „{goal}“ wirklich etwas bewegt?"
            ),
        ),
        "student": (
            (
                "Du hast das mit {conf} bewertet, und {ok} deiner letzten {rn} Aufgaben auf dieser Stufe liefen wie erwartet. "
                "Was kannst du danach für „{goal}“, das du heute noch nicht kannst?"
            ),
        ),
        "neutral": (
            (
                "Du hast das mit {conf} bewertet, und {ok} deiner letzten {rn} Aufgaben auf dieser Stufe liefen wie erwartet. "
                "Was ist diesmal anders, mit „{goal}“ im Blick?"
            ),
        ),
        "nogoal": (
            (
                "Du hast das mit {conf} bewertet, und {ok} deiner letzten {rn} Aufgaben auf dieser Stufe liefen wie erwartet. "
                "Was ist diesmal anders?"
            ),
        ),
    },
    Lens.URGENCY_CHECK: {
        "business": (
            (
                "Das trägt das Datum von heute, und du hast die Wichtigkeit auf {imp} gesetzt. "
                "Welcher Teil davon, wenn überhaupt, ändert etwas für „{goal}“?"
            ),
        ),
        "student": ("Das ist heute fällig und liegt bei {imp}. Wie wenig davon würde reichen, damit „{goal}“ seine Stunden behält?",),
        "neutral": (
            (
                "Das Datum von heute steht daran und eine {imp} daneben. "
                "Was würde mit „{goal}“ passieren, wenn nur die kleinste Fassung fertig wird?"
            ),
        ),
        "nogoal": ("Das trägt das Datum von heute und eine {imp}. Was ist die kleinste Fassung, hinter der du noch stehst?",),
    },
    Lens.FUTURE_SELF: {
        "business": (
            (
                "Du hast geschrieben: „{goal}“. Wenn du in einem Jahr zurückschaust, "
                "was müsste dadurch möglich geworden sein, damit du froh darüber bist?"
            ),
        ),
        "student": (
            (
                "Du hast geschrieben: „{goal}“. Wenn du am Ende des Semesters zurückschaust, "
                "was müsste dir das gegeben haben, damit sich die Stunden gut angelegt anfühlen?"
            ),
        ),
        "neutral": (
            (
                "Du hast geschrieben: „{goal}“. Wenn du in einem Jahr zurückschaust, "
                "was müsste dadurch möglich geworden sein, damit du froh darüber bist?"
            ),
        ),
        "worst": (
            (
                "Du hast „{worst}“ als das Schlimmste genannt. Wenn du in einem Jahr zurückschaust, "
                "was müsste dir das hier gegeben haben, damit sich die Stunden gut angelegt anfühlen?"
            ),
        ),
        "nogoal": ("„{task}“ wird ein paar Stunden brauchen. Im Rückblick: Wodurch würden sie sich gut angelegt anfühlen?",),
    },
    Lens.VALUES: {
        "business": ("„{task}“ steht jetzt auf der Liste. Was würde es den Menschen ermöglichen, für die du arbeitest?",),
        "student": ("„{task}“ steht jetzt auf der Liste. Was würde es bis zum Ende des Semesters möglich machen?",),
        "neutral": (
            (
                "Wodurch ist das gerade jetzt aufgekommen? "
                "Wenn „{task}“ erledigt ist, was wird an einem gewöhnlichen Tag für dich anders sein?"
            ),
            "„{task}“ steht jetzt auf der Liste. Was würde es möglich machen, das noch nicht möglich ist?",
        ),
    },
    Lens.DONE: {
        "business": (
            "„{task}“ kann vieles heißen. Was könnte jemand von außen sehen, wenn es fertig ist, und wie würde das bei „{goal}“ helfen?",
        ),
        "student": ("„{task}“ kann vieles heißen. Was könntest du danach zeigen oder erklären, das dich „{goal}“ näher bringt?",),
        "neutral": ("„{task}“ kann vieles heißen. Wenn jemand anderes es mit „{goal}“ im Blick abhaken würde, worauf käme es dabei an?",),
        "nogoal": ("„{task}“ kann vieles heißen. Wenn jemand anderes es für dich abhaken würde, worauf käme es dabei an?",),
    },
    Lens.PEOPLE: {
        "business": ("Dir geht es um „{goal}“. Wer ist die eine Person, die das hier erreichen soll, und was bräuchte sie davon?",),
        "student": (
            "„{goal}“ ist die Richtung, die du aufgeschrieben hast. Wen könntest du dazu fragen, und was genau würdest du fragen?",
        ),
        "neutral": ("„{goal}“ ist die Richtung, die du aufgeschrieben hast. Wer würde als Erstes merken, wenn das hier gut läuft?",),
        "nogoal": ("„{task}“ betrifft auch andere. Wer würde als Erstes merken, wenn es gut läuft?",),
    },
    Lens.RECALL: {
        "business": ("Du hast geschrieben: „{goal}“. Welche Entscheidung könnte anders aussehen, sobald du das hier weißt?",),
        "student-linked": (
            "Hier geht es um „{goal}“. Was könntest du jetzt sofort auf ein leeres Blatt darüber schreiben, und wo bliebe das Blatt leer?",
        ),
        "neutral": ("Du hast „{goal}“ aufgeschrieben. Welche Frage dazu soll dir das hier beantworten?",),
        "nogoal": ("„{task}“ kann in viele Richtungen gehen. Welche Frage soll es dir beantworten?",),
    },
    Lens.ASSUME: {
        "business": (
            "Du hast geschrieben: „{goal}“. Was muss auf die Menschen zutreffen, für die das gedacht ist, und wer könnte es bestätigen?",
        ),
        "student": (
            (
                "Zwischen „{task}“ und „{goal}“ liegt die eine oder andere Annahme. "
                "Wovon nimmst du an, dass es gefragt ist, und wo könntest du das nachsehen?"
            ),
        ),
        "neutral": (
            "Zwischen „{task}“ und „{goal}“ liegt die eine oder andere Annahme. Welche davon ließe sich am leichtesten zuerst prüfen?",
        ),
        "nogoal": ("„{task}“ steht auf der einen oder anderen Annahme. Welche davon ließe sich am leichtesten zuerst prüfen?",),
    },
    Lens.SIZE: {
        "business": ("„{task}“ liest sich wie mehrere Schritte. Welches Stück davon würde für „{goal}“ schon zählen?",),
        "student": ("„{task}“ liest sich wie mehrere Sitzungen. Was käme in die erste, mit „{goal}“ im Blick?",),
        "neutral": ("„{task}“ liest sich wie mehr als eine Sitzung. Welches erste Stück würde für „{goal}“ schon zählen?",),
        "nogoal": ("„{task}“ liest sich wie mehr als eine Sitzung. Welches erste Stück könnte für sich allein stehen?",),
    },
    Lens.OUTCOME: {
        "business": ("Dir geht es um „{goal}“. Welches frühe Zeichen würde dir sagen, dass das hier etwas bewegt hat?",),
        "student": ("„{goal}“ ist die Richtung. Woran wirst du merken, dass das hier geholfen hat, bevor dich jemand prüft?",),
        "neutral": ("Wenn das gut läuft, sieht „{goal}“ danach ein wenig anders aus. Wo würdest du das suchen, und wann?",),
        "win": ("Angenommen, das hier lief gut. Was müsste als Nächstes geschehen, damit „{win}“ daraus folgt?",),
        "nogoal": ("Angenommen, das hier lief gut. Was wäre danach anders, und wo würdest du es suchen?",),
    },
    Lens.ALIGN: {
        "business": ("„{task}“ und „{goal}“ kommen beide von dir. Auf welchem Weg würde das eine das andere bewegen?",),
        "student": ("„{task}“ und „{goal}“ kommen beide von dir. Welcher Teil des Zweiten wird leichter, sobald das Erste getan ist?",),
        "neutral": ("„{task}“ und „{goal}“ kommen beide von dir. Was verbindet die beiden, in deinen eigenen Worten?",),
    },
    Lens.BUILD_ON: {
        "neutral": (
            ("Beim letzten Mal hast du notiert: „{ans}“. Was ändert das an dieser Aufgabe, und was könnte das für „{goal}“ bedeuten?"),
            "Du hast vorhin geschrieben: „{ans}“. Wenn das stimmt, was ist die kleinste Fassung, die bei „{goal}“ noch hilft?",
        ),
        "nogoal": ("Beim letzten Mal hast du notiert: „{ans}“. Was ändert das an dieser Aufgabe?",),
    },
    Lens.SUPPORT: {
        "neutral": (
            "Du hast das hier mit {imp} bewertet, und das kann einfach so stehen bleiben. Was würde es ein wenig leichter machen?",
            "„{task}“ darf die Zeit brauchen, die es braucht. Was würde die erste Minute davon ein wenig leichter machen?",
        ),
    },
}

_SMALLER: dict[Kind | None, str] = {
    Kind.DISCOVERY: "ein Gespräch von zehn Minuten",
    Kind.OUTREACH: "eine Nachricht an eine Person",
    Kind.SELL: "eine Seite, einer Person gezeigt",
    Kind.DECIDE: "die zwei Möglichkeiten nebeneinander aufgeschrieben",
    Kind.FIX: "den Fehler einmal nachgestellt",
    Kind.BUILD: "eine Skizze oder eine Fassung von Hand",
    Kind.DESIGN: "ein grober Entwurf, einer Person gezeigt",
    Kind.CREATE: "drei Stichpunkte an eine einzige Person",
    Kind.STUDY: "eine Aufgabe ohne Unterlagen",
    Kind.ESSAY: "ein hässlicher Absatz",
    Kind.READ: "die Zusammenfassung und eine Frage",
    Kind.APPLY: "eine Bewerbung auf eine Stelle",
    Kind.HIRE: "ein Absatz darüber, wie gut aussieht",
    Kind.MEET: "die eine Entscheidung, die herauskommen soll",
    Kind.PLAN: "nur der nächste Schritt",
    Kind.INBOX: "die drei Nachrichten, die zählen",
    Kind.MONEY: "die Zahlen der letzten Woche auf einer Seite",
    Kind.HEALTH: "zehn Minuten davon",
    Kind.LEARN: "einen Gedanken laut erklärt",
    Kind.HOME: "eine Ecke",
    Kind.ERRAND: "die ersten zwei Minuten davon",
    None: "eine Fassung, die in fünfzehn Minuten passt",
}

GERMAN = Pack(
    language="de",
    unnamed="Diese Aufgabe",
    templates=_TEMPLATES,
    smaller=_SMALLER,
    lexicon=LEXICON,
    safety=SAFETY,
    speech=SPEECH,
    function_words=FUNCTION_WORDS,
)
