"""The sentences of the rules in English. A change of any of them is a new version of the rules."""

from forethought_common.rules.packs.english_words import FUNCTION_WORDS, LEXICON, SAFETY, SPEECH
from forethought_common.rules.packs.pack import Kind, Lens, Pack, Templates

_TEMPLATES: dict[Lens, Templates] = {
    Lens.TRADE_OFF: {
        "business": (
            (
                "You put “{task}” at {imp}, and “{other}” sits at {oi}. "
                "If this week had room for only one of them, which would bring “{goal}” closer?"
            ),
        ),
        "student": (
            (
                "“{task}” is at {imp} and “{other}” at {oi}. "
                "With “{goal}” in mind, which of the two would you thank yourself for by the end of the week?"
            ),
        ),
        "neutral": (
            "“{task}” sits at {imp}, “{other}” at {oi}, and the hours are the same hours. Which one serves “{goal}” more, as you see it?",
            "You rated “{other}” at {oi} and this at {imp}. Next to “{goal}”, what would make this the right use of the time?",
        ),
        "nogoal": (
            "You put “{task}” at {imp}, and “{other}” sits at {oi}. If this week had room for only one of them, which would you keep?",
        ),
    },
    Lens.WAIT: {
        "business": ("You put this at {imp}. What would change for “{goal}” if it waited two weeks?",),
        "student": ("You put this at {imp}. What would change for “{goal}” if it waited until after your next deadline?",),
        "neutral": ("You put this at {imp}. With “{goal}” in mind, what would make now the right moment rather than later?",),
        "nogoal": ("You put this at {imp}. What would happen if it waited a week?",),
    },
    Lens.PREMORTEM: {
        "business": (
            (
                "You put this at {imp} with confidence {conf}. Suppose it is done and “{goal}” has not moved: what most likely happened, "
                "and what could an early try show: {smaller}?"
            ),
        ),
        "student": (
            (
                "You rated this {imp} and trust it at {conf}. Suppose it is done and “{goal}” is no nearer: what was missing, "
                "and what could a small try show: {smaller}?"
            ),
        ),
        "neutral": (
            "It matters at {imp} and your confidence is {conf}. Imagine it done and of no help to “{goal}”. What most likely happened?",
            (
                "Confidence {conf}, importance {imp}: there is a doubt in that gap. "
                "Which doubt about “{goal}” could a small try settle: {smaller}?"
            ),
        ),
        "worst": (
            (
                "Picture this done and “{worst}” happening all the same. What most likely went wrong, "
                "and what small try would have shown it early: {smaller}?"
            ),
        ),
        "nogoal": ("You put this at {imp} with confidence {conf}. Suppose it is done and did not help. What most likely happened?",),
    },
    Lens.IF_THEN: {
        "business-linked": ("This sits right next to “{goal}”. When and where will it happen, and what could get in the way first?",),
        "student-linked": (
            (
                "This sits close to “{goal}”. Right after which part of your day could it happen, "
                "and what would you do if that slot disappears?"
            ),
        ),
        "neutral-linked": (
            (
                "You are clear about this one, and it serves “{goal}”. "
                "What is the first moment it could happen, and what would you need at hand?"
            ),
        ),
        "neutral": ("This has its place beside “{goal}”. When and where will it happen, so that you do not have to decide again?",),
        "worst": ("This one keeps “{worst}” at a distance. When and where will you do it, and what could get in the way first?",),
        "nogoal": ("You are clear about this one. When and where will it happen, and what could get in the way first?",),
    },
    Lens.CALIBRATION: {
        "business": (
            (
                "You rated this {conf}, and {ok} of your last {rn} tasks at that level turned out the way you expected. "
                "What would you see early on if “{goal}” was really moving?"
            ),
        ),
        "student": (
            (
                "You rated this {conf}, and {ok} of your last {rn} tasks at that level turned out the way you expected. "
                "For “{goal}”, what will you be able to do because of this that you cannot do today?"
            ),
        ),
        "neutral": (
            (
                "You rated this {conf}, and {ok} of your last {rn} tasks at that level turned out the way you expected. "
                "What is different this time, with “{goal}” in mind?"
            ),
        ),
        "nogoal": (
            (
                "You rated this {conf}, and {ok} of your last {rn} tasks at that level turned out the way you expected. "
                "What is different this time?"
            ),
        ),
    },
    Lens.URGENCY_CHECK: {
        "business": (
            "This carries today's date, and you put its importance at {imp}. Which part of it, if any, changes anything for “{goal}”?",
        ),
        "student": ("It is due today and sits at {imp}. How little of it would be enough, so that “{goal}” keeps its hours?",),
        "neutral": ("Today's date is on it and a {imp} beside it. What would happen to “{goal}” if only the smallest version got done?",),
        "nogoal": ("This carries today's date and a {imp}. What is the smallest version you would still stand behind?",),
    },
    Lens.FUTURE_SELF: {
        "business": ("You wrote “{goal}”. Looking back a year from now, what would you be glad this had made possible?",),
        "student": (
            "You wrote “{goal}”. Looking back at the end of term, what would this have given you that makes its hours feel well spent?",
        ),
        "neutral": ("You wrote “{goal}”. Looking back a year from now, what would you be glad this had made possible?",),
        "worst": (
            (
                "You named “{worst}” as the worst case. Looking back a year from now, "
                "what would this have given you that makes its hours feel well spent?"
            ),
        ),
        "nogoal": ("“{task}” will take some hours. Looking back, what would make them feel well spent?",),
    },
    Lens.VALUES: {
        "business": ("“{task}” is on the list now. What would it make possible for the people you work for?",),
        "student": ("“{task}” is on the list now. What would it make possible by the end of term?",),
        "neutral": (
            "What made this come up now? Once “{task}” is done, what will be different for you on an ordinary day?",
            "“{task}” is on the list now. What would it make possible that is not possible yet?",
        ),
    },
    Lens.DONE: {
        "business": (
            (
                "“{task}” can mean many things. What would someone outside be able to see once it is finished, "
                "and how would that help “{goal}”?"
            ),
        ),
        "student": ("“{task}” can mean many things. Once it is finished, what could you show or explain that brings “{goal}” nearer?",),
        "neutral": ("“{task}” can mean many things. If someone else had to tick it off with “{goal}” in mind, what would they look for?",),
        "nogoal": ("“{task}” can mean many things. If someone else had to tick it off for you, what would they look for?",),
    },
    Lens.PEOPLE: {
        "business": ("You are after “{goal}”. Who is the one person this has to reach, and what would they need from it?",),
        "student": ("“{goal}” is the direction you wrote down. Who could you ask about this, and what exactly would you ask?",),
        "neutral": ("“{goal}” is the direction you wrote down. Who would notice first if this went well?",),
        "nogoal": ("“{task}” touches other people. Who would notice first if it went well?",),
    },
    Lens.RECALL: {
        "business": ("You wrote “{goal}”. Which decision could look different once you know this?",),
        "student-linked": (
            "“{goal}” is what this is for. What could you write about it on a blank page right now, and where would the page stay empty?",
        ),
        "neutral": ("“{goal}” is what you wrote down. Which question about it do you want this to answer?",),
        "nogoal": ("“{task}” can go many ways. Which question do you want it to answer?",),
    },
    Lens.ASSUME: {
        "business": ("You wrote “{goal}”. What has to be true about the people this is for, and who could confirm it?",),
        "student": (
            "Between “{task}” and “{goal}” there is an assumption or two. What are you assuming is being asked, and where could you check?",
        ),
        "neutral": ("Between “{task}” and “{goal}” there is an assumption or two. Which one would be cheapest to check first?",),
        "nogoal": ("“{task}” rests on an assumption or two. Which one would be cheapest to check first?",),
    },
    Lens.SIZE: {
        "business": ("“{task}” reads like several steps. Which slice would already count for “{goal}”?",),
        "student": ("“{task}” reads like several sittings. What would the first one contain, with “{goal}” in mind?",),
        "neutral": ("“{task}” reads like more than one sitting. Which first piece would already count for “{goal}”?",),
        "nogoal": ("“{task}” reads like more than one sitting. Which first piece would stand on its own?",),
    },
    Lens.OUTCOME: {
        "business": ("You are after “{goal}”. Which early sign would tell you that this moved it?",),
        "student": ("“{goal}” is the direction. How will you know this helped, before anyone tests you on it?",),
        "neutral": ("If this goes well, “{goal}” should look a little different. Where would you look for that, and when?",),
        "win": ("Suppose this went well. What would have to happen next for “{win}” to follow?",),
        "nogoal": ("Suppose this went well. What would be different afterwards, and where would you look for it?",),
    },
    Lens.ALIGN: {
        "business": ("“{task}” and “{goal}” are both yours. By which route would the one move the other?",),
        "student": ("“{task}” and “{goal}” are both yours. Which part of the second gets easier once the first is done?",),
        "neutral": ("“{task}” and “{goal}” are both yours. What is the link between the two, in your own words?",),
    },
    Lens.BUILD_ON: {
        "neutral": (
            "Last time you noted: “{ans}”. What does that change about this, and what could “{goal}” use the difference for?",
            "You wrote earlier: “{ans}”. If that holds, what is the smallest version that would still serve “{goal}”?",
        ),
        "nogoal": ("Last time you noted: “{ans}”. What does that change about this?",),
    },
    Lens.SUPPORT: {
        "neutral": (
            "You have marked this as a {imp}, and it can simply stay that way. What would make it a little easier?",
            "“{task}” can take the time it takes. What would make the first minute of it a little easier?",
        ),
    },
}

_SMALLER: dict[Kind | None, str] = {
    Kind.DISCOVERY: "one ten-minute conversation",
    Kind.OUTREACH: "one message to one person",
    Kind.SELL: "one page shown to one person",
    Kind.DECIDE: "the two options written side by side",
    Kind.FIX: "reproducing it once",
    Kind.BUILD: "a sketch or a by-hand version",
    Kind.DESIGN: "one rough version shown to one person",
    Kind.CREATE: "three bullet points sent to one reader",
    Kind.STUDY: "one problem without notes",
    Kind.ESSAY: "one ugly paragraph",
    Kind.READ: "the summary and one question",
    Kind.APPLY: "one application for one role",
    Kind.HIRE: "one paragraph on what good looks like",
    Kind.MEET: "the one decision it has to produce",
    Kind.PLAN: "the next step only",
    Kind.INBOX: "the three messages that matter",
    Kind.MONEY: "last week's numbers on one page",
    Kind.HEALTH: "ten minutes of it",
    Kind.LEARN: "explaining one idea aloud",
    Kind.HOME: "one corner",
    Kind.ERRAND: "the first two minutes of it",
    None: "a version that fits in fifteen minutes",
}

ENGLISH = Pack(
    language="en",
    unnamed="This task",
    templates=_TEMPLATES,
    smaller=_SMALLER,
    lexicon=LEXICON,
    safety=SAFETY,
    speech=SPEECH,
    function_words=FUNCTION_WORDS,
)
