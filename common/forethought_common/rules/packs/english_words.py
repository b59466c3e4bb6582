"""The words by which the rules tell English tasks apart, and those an English answer may not use."""

from forethought_common.rules.packs.pack import Kind, KindWords, Lexicon, Safety, Speech, listed

FUNCTION_WORDS = listed(
    """
    a about above after again against all also always am an and any anyone anything are as ask asking asks at away back be became
    because become been before being below best better between both bring but by came can cannot come comes coming could day days did
    do does doing don't done down during each eight either else end enough even ever every few find first five for four from full
    further gave get gets getting give gives giving go goes going gone good got great had half has have having he help her here hers
    him his hour hours how however i i'm i've if in into is isn't it it's its just keep keeps kind know last later least less let like
    little live long look looks lot made make makes making many matter may maybe me might mine minute minutes month months more most
    much must my myself need needs never new next nine no none nor not nothing now of off often on once one ones only onto or other
    others our ours out over own part people per please put puts quite rather really right run running runs same say second see set
    sets seven several shall she should since six so some someone something soon start starts stay still stop stopping stops such sure
    take takes taking talk talks task tell ten than that that's the their theirs them then there these they thing things third this
    those three through till time times to today together tomorrow too toward towards try trying two under until up upon us use used
    using very via want wants was way ways we week weeks well were what what's when where whether which while who whole whom whose why
    will with within without won't work working works worst would year years yes yet you your yours yourself
    """
)

LEXICON = Lexicon(
    kinds={
        Kind.DISCOVERY: KindWords(
            verbs="interview survey validate research investigate",
            nouns="interviews assumptions hypothesis",
            phrases="user interview,user interviews,customer interview,customer interviews,talk to customers,talk to users,"
            "gather feedback,user feedback,"
            "ask customers,ask three customers,find out,find out what,find out why,check why,who left the trial",
            serves="customer customers user users market problem product launch pilot idea",
        ),
        Kind.OUTREACH: KindWords(
            verbs="contact pitch invite outreach",
            nouns="prospects leads linkedin network recruiter investors press",
            phrases="cold email,cold emails,cold call,cold calls,cold mail,reach out,reach out to,follow up,follow up with,silent pilots,"
            "data room,seed round",
            serves="customer customers paying pilot sales revenue client clients partner funding investor round",
        ),
        Kind.SELL: KindWords(
            verbs="sell advertise promote upsell price launch",
            nouns="sale sales pricing offer tender ads campaign marketing quote proposal discount demo",
            phrases="landing page,pricing page,sales call,sales deck,product demo,price list",
            serves="customer customers paying revenue sales pilot income profit renewals cash client clients market launch",
        ),
        Kind.DECIDE: KindWords(
            verbs="decide choose pick compare evaluate weigh select switch agree",
            nouns="decision options alternatives choice whether",
            phrases="figure out,make a decision,pros and cons,make up my mind,look for a,find a name",
            serves="decide decision choice clarity",
        ),
        Kind.FIX: KindWords(
            verbs="fix debug repair patch troubleshoot resolve hotfix",
            nouns="bug bugs crash error broken outage defect leak issue",
            phrases="does not work,doesn't work,stopped working,back up,root cause",
            serves="launch beta quality reliable users customer customers login uptime",
        ),
        Kind.BUILD: KindWords(
            verbs="build implement code develop program refactor automate migrate deploy integrate prototype install configure ship",
            nouns="feature prototype module api integration script backup app",
            phrases="set up,set up the,side project,unit tests,write unit tests,proof of concept",
            serves="launch beta product release users ship version automation",
        ),
        Kind.DESIGN: KindWords(
            verbs="design redesign sketch wireframe style",
            nouns="logo mockup mockups wireframes branding layout ux ui icons",
            phrases="user flow,visual identity,colour scheme,color scheme",
            serves="launch brand product users customer customers",
        ),
        Kind.CREATE: KindWords(
            verbs="write draft post blog record publish translate edit film compose",
            nouns="article slides presentation talk video docs documentation newsletter podcast report post postmortem speech",
            phrases="help pages,blog post,write down,onboarding e-mail",
            serves="audience readers publish launch book talk audit",
        ),
        Kind.STUDY: KindWords(
            verbs="study revise cram",
            nouns="exam exams flashcards lecture lectures homework midterm quiz finals",
            phrases="problem set,problem sets,practice problems,past papers,old exams",
            serves="exam exams pass degree grade grades class semester term course university school chemistry biology statistics",
        ),
        Kind.ESSAY: KindWords(
            verbs="",
            nouns="essay thesis dissertation paper manuscript abstract bibliography",
            phrases="literature review,term paper,grant application,research paper,lab report,the literature review's",
            serves="thesis degree publish supervisor grade chapter paper university",
        ),
        Kind.READ: KindWords(
            verbs="read reread skim watch",
            nouns="chapter chapters textbook articles novel papers recording",
            phrases="the book,a book,this book",
            serves="exam exams pass degree learn understand thesis course chemistry biology",
        ),
        Kind.APPLY: KindWords(
            verbs="apply",
            nouns="application applications cv resume résumé internship scholarship grant reference portfolio",
            phrases="cover letter,a cover letter,my cover letter,job application,job applications,update the cv,apply for",
            serves="job internship degree career position role study university",
        ),
        Kind.HIRE: KindWords(
            verbs="hire recruit onboard",
            nouns="candidate candidates applicant applicants vacancy",
            phrases="job ad,the job ad,a job ad,job description,interview candidates,support person",
            serves="hire team growth renewals capacity",
        ),
        Kind.MEET: KindWords(
            verbs="meet",
            nouns="meeting meetings standup agenda workshop retro retrospective sync",
            phrases="one on one,prepare the agenda,catch up with,kick off,talk to the",
            serves="team partner customer customers",
        ),
        Kind.PLAN: KindWords(
            verbs="plan organize organise schedule prioritize prioritise outline prepare arrange coordinate",
            nouns="roadmap timeline itinerary milestones checklist",
            phrases="to-do list,todo list,next quarter",
            serves="launch trip move wedding project summer",
        ),
        Kind.INBOX: KindWords(
            verbs="email reply respond answer mail",
            nouns="emails mails inbox unread slack messages newsletters",
            phrases="inbox zero,inbox to zero,unread mails,unread emails,clean up mail",
            serves="inbox calm focus",
        ),
        Kind.MONEY: KindWords(
            verbs="pay invoice save invest refinance",
            nouns="tax taxes invoices budget bill bills rent pension accounting bookkeeping insurance bank expense expenses salary "
            "mortgage loan",
            phrases="tax return,bank statement,expense report,set aside money,cash flow",
            serves="money savings cash debt rent salary income budget invoice invoices financial profit",
        ),
        Kind.HEALTH: KindWords(
            verbs="run jog swim exercise meditate stretch walk hike cycle",
            nouns="gym workout yoga sleep diet 5k 10k marathon dentist checkup run",
            phrases="work out,go for a run,go to bed,check-up,doctor's appointment",
            serves="marathon healthy healthier health fit weight sleep energy strong calm run",
        ),
        Kind.LEARN: KindWords(
            verbs="learn practise practice rehearse memorize memorise",
            nouns="course tutorial vocabulary piano guitar violin invention language spanish portuguese german french",
            phrases="learn how,online course",
            serves="learn speak language play skill job fluent",
        ),
        Kind.HOME: KindWords(
            verbs="clean tidy declutter vacuum wash water cook bake paint mow iron",
            nouns="laundry dishes garage kitchen bathroom desk garden furniture heating attic basement windows renovation library",
            phrases="smoke detectors,clear out,take out the,clean up",
            serves="home house flat apartment guests tidy",
        ),
        Kind.ERRAND: KindWords(
            verbs="buy book order renew return collect cancel call phone print sign fetch fill",
            nouns="groceries milk appointment passport passports permit pharmacy parcel ticket tickets membership gift present",
            phrases="pick up,drop off,post office,call back,send back,send the signed,look up",
            serves="",
        ),
    },
    vague="work on,deal with,handle,look into,sort out,think about,do something,make progress,get going,continue,improve things,"
    "take care of,figure things out,stuff,misc",
    negations="don't dont stop avoid never quit no",
    conjunction="and",
)

SAFETY = Safety(
    crisis=(
        r"suicid(?!e squad)\w*",
        r"(?:kill|hurt|harm|hang|shoot|drown)(?:ing)? my ?self(?! in the foot)",
        r"cut(?:ting)? my ?self(?! (?:some|a|off|in|loose|out)\b)",
        r"self[- ]?(?:harm|injur)\w*",
        r"(?:end|ending|take|taking) (?:my|my own) life(?! (?:insurance|story|savings|back))",
        r"end(?:ing)? it all",
        r"(?:want|wants|wanted|wanting|wish) to (?:die|be dead|disappear forever)",
        r"wanna die",
        r"(?:wish|wished) (?:i|that i) (?:was|were|wasn't|weren't|had never been|hadn't been) (?:dead|alive|born)",
        r"better off (?:dead|without me)",
        r"(?:don't|do not|no longer|not) want to (?:live|be alive|exist|wake up|be here anymore)",
        r"(?:no reason|nothing left) to live",
        r"(?:not|isn't) worth living",
        r"can(?:'t|not) go on living",
        r"(?:take|took|taking) (?:all (?:my|the) pills|an overdose)",
    ),
    sensitive=(
        r"biops\w*",
        r"hospitals?|hospitali[sz]\w*|hospice|clinics?|emergency room|intensive care",
        r"diagnos(?:is|es|ed)",
        r"(?:scan|lab|blood|blood test|smear) results?|mri|mammogram",
        r"funerals?|eulog(?:y|ies)|obituar\w*|cremat\w*|cemetery|the grave|gravestones?",
        r"grief|griev\w*|mourn\w*|bereave\w*|condolences?|passed away|dying",
        r"(?:dad|mom|mum|mother|father|wife|husband|partner|son|daughter|brother|sister|friend|grand\w+|s?he|who|they) (?:ha\w+ )?died",
        r"(?:dad|mom|mum|mother|father|wife|husband|partner|son|daughter|brother|sister|friend|grand\w+)'s (?:ashes|death|grave|urn)",
        r"death of|late (?:mother|father|wife|husband)",
        r"divorc\w*|custody|break-?up with|separation from",
        r"miscarr\w*|stillb\w*|abortion|infertil\w*|ivf",
        r"abus(?:e|ed|er|ers|ive|ing)|assault\w*|raped?|harass\w*|violen\w*|stalk(?:ed|er|ing)|restraining order",
        r"(?:women|men|homeless|emergency)'?s? (?:shelter|refuge)",
        r"rehab\w*|detox|addict\w*|relaps\w*|sober|alcoholi\w*",
        r"therap(?:y|ies|ist|ists)|psychiatr\w*|psycholog(?:ist|ists)|counsell?or|counsell?ing",
        r"panic(?: attacks?)?|depress(?:ion|ed|ive)|anxiety|trauma\w*|ptsd|burn-?out|eating disorder",
        r"cancer|tumou?rs?|chemo\w*|oncolog\w*|surger(?:y|ies)|dementia|alzheimer\w*|stroke rehab|heart attack",
        r"evict(?:ed|ion)|foreclosure|bankruptcy|made redundant|laid off",
    ),
    harmless=(
        r"(?:internship|intern|job|apply|application|shift|volunteer\w*|placement|interview)(?: \S+){0,4} (?:hospital|clinic)",
        r"(?:kernel|fix|debug|rust|go) (?:the |a )?panics?|panic (?:button|handler|in)|cache eviction|eviction policy|great depression",
    ),
    card=(
        "This sounds like a lot to carry, and it is not something for a task list to answer. "
        "Please talk to a person now; you do not have to find the right words. "
        "In danger right now: 112 in Europe, 911 in the US and Canada, 999 in the UK. "
        "To talk, day and night, free: 988 in the US and Canada (call or text), Samaritans 116 123 in the UK and Ireland, "
        "Lifeline 13 11 14 in Australia. "
        "Elsewhere, findahelpline.com lists lines by country. Your task stays as it is."
    ),
)

SPEECH = Speech(
    advice=(
        r"\byou(?:'d| had)? (?:really |just |probably |also )?(?:should|must|need to|have to|ought to|better|want to consider)\b",
        r"\blet's\b|\blet us\b|\bmake sure\b|\bdo(?:n't| not) forget\b",
        r"\bjust (?:do|start|get|begin|try|go)\b",
        r"\bi(?:'d| would)? (?:recommend|suggest|think|believe|advise)\b|\bmy advice\b|\bif i were you\b",
    ),
    commands=listed(
        "add answer ask avoid begin block book break build buy call check choose clean close consider create cut decide define "
        "delete delegate do "
        "don't drop fill finish fix focus follow forget gather get give go identify ignore keep leave make move open pick plan postpone "
        "prioritise prioritize put read remember remove reply review schedule send set skip spend split start stop take "
        "talk tell think try "
        "use wait work write"
    ),
    command_openers=listed("please then now first so and but just instead next never also"),
    blame=(
        r"\blaz(?:y|iness)\b|\bprocrastinat\w*|\bexcuses?\b|\bwast(?:e|ed|ing) (?:of )?(?:your )?time\b|\bslack\w*|\bobviously\b",
        r"\bfailed to\b|\b(?:will|going to|usually|always|often) (?:fail|lose)\b|\bdisaster\b",
        r"\byou (?:still )?(?:haven't|have not)\b|\bwhy (?:haven't|have not|didn't) you\b|\bfinally\b|\bbehind again\b",
        r"\bguilt\w*|\bshame\w*|\bdisappoint\w*|\bregret\w*|\bshould(?:n't)? have\b|\b(?:you're|you are|you were) supposed to\b",
        r"\b(?:been|keep|kept) (?:avoiding|putting (?:it|this|that)? ?off|delaying)\b|\btoo late\b",
    ),
    praise=(
        r"\b(?:great|good|excellent|fantastic) (?:job|question|initiative|work|choice|idea)\b",
        r"\bawesome\b|\bamazing\b|\bbrilliant\b|\bwell done\b|\byou(?:'ve)? got this\b|\bproud of you\b|\bkeep it up\b",
    ),
    labels=(
        r"\bstudents?\b|\bfounders?\b|\bentrepreneurs?\b|\bfreelancers?\b",
        r"\bas an? (?:business\w*|professional|owner|manager|learner|leader|parent|pupil)\b",
    ),
    comparison=(
        r"\bregret\w*|\binstead of\b|\brather than\b|\bworst\b|\btrade-?off\b|\bworth (?:it|your|the)\b",
        r"\bput(?:ting)? (?:it|this) off\b|\btoo late\b|\bopportunity cost\b",
    ),
    closed_questions=listed(
        "is are am was were do does did don't doesn't can could will would won't wouldn't should shall may might must has have had isn't "
        "aren't and or so"
    ),
    abbreviations=("e.g.", "i.e.", "etc.", "vs.", "approx.", "mr.", "mrs.", "ms.", "dr."),
)
