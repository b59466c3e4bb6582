"""The words by which the rules tell German tasks apart, and those a German answer may not use."""

from forethought_common.rules.packs.pack import Kind, KindWords, Lexicon, Safety, Speech, listed

FUNCTION_WORDS = listed(
    """
    ab aber acht alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beide beiden beim bin
    bis bist da dabei dadurch dafür damit danach dann daran darauf daraus darf darin darüber das dass dazu dein deine deinem deinen
    deiner dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch ein eine einem einen
    einer eines einfach einmal er erst erste ersten erstes es etwas euch euer eure fast fünf für ganz gar geben gegen geht gemacht
    gerade gern gibt gut gute guten hab habe haben hast hat hatte heute hier hin ich ihm ihn ihnen ihr ihre ihrem ihren im immer in
    ins ist ja jahr jahre jede jedem jeden jeder jedes jetzt kann kannst kein keine keinen können könnte lassen leben letzte letzten
    machen macht man mehr mein meine meinem meinen meiner mich mir mit monat monate morgen muss müssen nach neu neue neuen neun
    nicht nichts nie noch nun nur nächste nächsten ob oder ohne pro schon sechs sehr sein seine seinem seinen seiner seit sich sie
    sieben sind so soll sollen sollte sonst statt stunde stunden tag tage tagen tun um und uns unser unsere unter viel viele vielen
    vier vom von vor wann war warum was weil weiter weitere welche welchen welcher welches wenig weniger wenn wer werde werden wie
    wieder will wird wo woche wochen wollen worden wurde während würde zehn zu zum zur zurück zwei zwischen über übers
    """
)

LEXICON = Lexicon(
    kinds={
        Kind.DISCOVERY: KindWords(
            verbs="befragen interviewen validieren recherchieren herausfinden untersuchen",
            nouns="interviews kundeninterview kundeninterviews umfrage nutzerinterviews rückmeldung",
            phrases="mit kunden sprechen,mit kundinnen sprechen,kunden fragen,nutzer fragen",
            serves="kunden kundinnen nutzer markt problem produkt pilot",
        ),
        Kind.OUTREACH: KindWords(
            verbs="kontaktieren ansprechen anschreiben einladen",
            nouns="interessenten kaltakquise akquise linkedin netzwerk investoren presse",
            phrases="kontakt aufnehmen,nachfassen bei",
            serves="kunden kundinnen zahlende umsatz partner finanzierung",
        ),
        Kind.SELL: KindWords(
            verbs="verkaufen bewerben anbieten",
            nouns="verkauf preise preisliste angebot kampagne werbung anzeigen vertrieb ausschreibung",
            phrases="angebot schreiben,angebot für die,preisseite entwerfen",
            serves="kunden kundinnen umsatz gewinn aufträge einnahmen",
        ),
        Kind.DECIDE: KindWords(
            verbs="entscheiden auswählen vergleichen abwägen wählen festlegen aussuchen wechseln",
            nouns="entscheidung möglichkeiten auswahl",
            phrases="vor- und nachteile",
            serves="entscheiden entscheidung klarheit",
        ),
        Kind.FIX: KindWords(
            verbs="reparieren beheben richten debuggen flicken austauschen",
            nouns="fehler bug absturz ausfall störung defekt",
            phrases="geht nicht,funktioniert nicht",
            serves="beta qualität nutzer kunden",
        ),
        Kind.BUILD: KindWords(
            verbs="bauen entwickeln programmieren umsetzen automatisieren einrichten installieren implementieren aufsetzen",
            nouns="funktion prototyp schnittstelle skript anwendung",
            phrases="proof of concept",
            serves="beta produkt veröffentlichung nutzer",
        ),
        Kind.DESIGN: KindWords(
            verbs="gestalten entwerfen skizzieren",
            nouns="logo entwurf mockup gestaltung layout",
            phrases="neues logo",
            serves="marke produkt nutzer kunden",
        ),
        Kind.CREATE: KindWords(
            verbs="schreiben verfassen aufnehmen veröffentlichen übersetzen formulieren abtippen",
            nouns="artikel folien präsentation vortrag video bericht dokumentation newsletter text rede",
            phrases="blogbeitrag schreiben",
            serves="leser buch vortrag veröffentlichen",
        ),
        Kind.STUDY: KindWords(
            verbs="pauken wiederholen büffeln",
            nouns="prüfung klausur klausuren altklausuren karteikarten vorlesung übungsblatt statistikprüfung hausaufgaben",
            phrases="alte klausuren,für die prüfung,für die klausur",
            serves="prüfung prüfungen bestehen abschluss note noten studium semester schule",
        ),
        Kind.ESSAY: KindWords(
            verbs="",
            nouns="hausarbeit aufsatz bachelorarbeit masterarbeit doktorarbeit dissertation seminararbeit abschlussarbeit",
            phrases="wissenschaftliche arbeit",
            serves="abschluss studium betreuerin betreuer note arbeit",
        ),
        Kind.READ: KindWords(
            verbs="lesen durchlesen nachlesen ansehen anschauen",
            nouns="buch kapitel lehrbuch roman aufsätze",
            phrases="noch einmal lesen",
            serves="prüfung bestehen lernen verstehen studium",
        ),
        Kind.APPLY: KindWords(
            verbs="bewerben",
            nouns="bewerbung bewerbungen lebenslauf praktikum stipendium anschreiben motivationsschreiben",
            phrases="mich bewerben,lebenslauf aktualisieren",
            serves="stelle job praktikum beruf studium",
        ),
        Kind.HIRE: KindWords(
            verbs="einstellen anwerben",
            nouns="bewerber bewerberin bewerberinnen stellenanzeige vorstellungsgespräch",
            phrases="jemanden einstellen",
            serves="team wachstum einstellen",
        ),
        Kind.MEET: KindWords(
            verbs="treffen",
            nouns="besprechung sitzung termin meeting workshop treffen",
            phrases="treffen mit,gespräch mit",
            serves="team partner",
        ),
        Kind.PLAN: KindWords(
            verbs="planen organisieren vorbereiten ordnen strukturieren",
            nouns="plan zeitplan fahrplan checkliste ablauf",
            phrases="nächstes quartal",
            serves="reise umzug hochzeit projekt sommer",
        ),
        Kind.INBOX: KindWords(
            verbs="beantworten antworten mailen",
            nouns="mail mails posteingang nachrichten ungelesene",
            phrases="posteingang leeren",
            serves="posteingang ruhe konzentration",
        ),
        Kind.MONEY: KindWords(
            verbs="bezahlen zahlen überweisen sparen",
            nouns="steuer steuern steuererklärung rechnung rechnungen miete rente versicherung bank konto budget kredit abrechnung "
            "buchhaltung",
            phrases="geld zurücklegen",
            serves="geld ersparnisse schulden miete einkommen rücklage rücklagen",
        ),
        Kind.HEALTH: KindWords(
            verbs="laufen joggen schwimmen trainieren meditieren dehnen spazieren radfahren",
            nouns="sport fitnessstudio yoga schlaf ernährung marathon zahnarzt training",
            phrases="laufen gehen,spazieren gehen,früh ins bett",
            serves="marathon gesund gesünder gesundheit fit schlaf ruhe",
        ),
        Kind.LEARN: KindWords(
            verbs="lernen üben proben einüben",
            nouns="kurs sprachkurs vokabeln klavier gitarre geige tutorial",
            phrases="vokabeln lernen",
            serves="lernen sprechen sprache spielen können",
        ),
        Kind.HOME: KindWords(
            verbs="putzen aufräumen waschen saugen gießen kochen backen streichen ausmisten bügeln",
            nouns="wäsche garage küche bad schreibtisch garten möbel heizung keller fenster wohnung",
            phrases="müll rausbringen",
            serves="haus wohnung gäste zuhause",
        ),
        Kind.ERRAND: KindWords(
            verbs="kaufen einkaufen besorgen bestellen abholen zurückgeben verlängern kündigen anrufen buchen abgeben drucken",
            nouns="milch apotheke paket post reisepass ausweis termin geschenk karten",
            phrases="zur post,zum amt",
            serves="",
        ),
    },
    vague="arbeiten,arbeiten an,kümmern,beschäftigen,weitermachen,irgendwas,nachdenken,dranbleiben,weiterkommen,sachen,zeug,ding",
    negations="nicht nie niemals kein keine keinen aufhören vermeiden",
    conjunction="und",
)

SAFETY = Safety(
    crisis=(
        r"suizid\w*|selbstmord\w*|selbsttötung\w*|freitod\w*|lebensmüde\w*",
        (
            r"(?:mich|mir) (?:selbst |selber )?(?:umbringen|umzubringen|töten|zu töten|erhängen|erschießen|ritzen|verletzen|etwas antun|"
            r"was antun)"
        ),
        r"bringe? mich um|töte mich|ritze mich|verletze mich",
        r"selbstverletz\w*",
        r"(?:mir|mein) (?:das |eigenes )?leben (?:zu )?(?:nehmen|beenden)|nehme? mir das leben|meinem leben ein ende",
        (
            r"(?:will|möchte|würde gern|wünschte,? ich) (?:(?:einfach|nur|noch) )*(?:sterben|tot sein|nicht mehr (?:leben|da sein|"
            r"aufwachen))"
        ),
        r"(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen) (?:will|möchte|wollen)",
        r"(?:wäre|wär) (?:ich )?(?:lieber |besser )?tot",
        r"ohne mich (?:wären? (?:\w+ ){0,2})?besser dran",
        r"(?:keinen|kein) (?:sinn|grund) (?:mehr )?(?:im leben|zu leben|zum leben)",
        r"alle (?:meine )?(?:tabletten|pillen) (?:auf einmal )?(?:nehmen|schlucken)",
    ),
    sensitive=(
        r"biops\w*|\w*krankenhaus\w*|\w*klinik\w*|hospiz\w*|notaufnahme|intensivstation|pflegeheim\w*",
        r"diagnosen?|befund\w*|laborwerte|\w*untersuchungsergebnis\w*|mrt",
        r"beerdigung\w*|bestattung\w*|\w*trauer\w*|grabrede\w*|nachruf\w*|friedhof\w*|beileid\w*|kondol\w*|verstorben\w*|gestorben\w*",
        r"scheidung\w*|ehescheidung\w*|sorgerecht\w*|trennung von",
        r"fehlgeburt\w*|totgeburt\w*|abtreibung\w*|schwangerschaftsabbruch\w*|kinderwunsch\w*",
        r"missbrauch\w*|misshand\w*|vergewalt\w*|belästig\w*|gewalt|häusliche gewalt|gewaltschutz\w*",
        r"entzug|entzugs\w*|reha|(?:spiel|alkohol|drogen|mager|ess|kauf)sucht|sucht(?:beratung|klinik|hilfe)\w*|alkoholi\w*|rückfall\w*",
        r"\w*therapie\w*|\w*therapeut\w*|psychiat\w*|psycholog(?:e|en|in|innen)|psycholog\w+ (?:beratung|hilfe)\w*|frauenhaus\w*",
        r"panik\w*|depressi\w*|angststörung\w*|trauma\w*|burn-?out|essstörung\w*",
        r"\w*krebs|krebs(?:vorsorge|behandlung|diagnose)\w*|\w*tumor\w*|chemo\w*|onkolog\w*|demenz\w*|schlaganfall\w*|herzinfarkt\w*",
        r"zwangsräumung\w*|privatinsolvenz\w*",
    ),
    harmless=(
        r"(?:praktikum|bewerbung|stelle|job|schicht|vorstellungsgespräch)(?: \S+){0,4} (?:\w*klinik|krankenhaus)",
        r"chemieklausur|chemo(?:metrie|informatik)",
    ),
    card=(
        "Das klingt nach sehr viel, und eine Aufgabenliste ist dafür nicht der richtige Ort. "
        "Bitte sprich jetzt mit einem Menschen; du brauchst dafür nicht die richtigen Worte. "
        "Bei akuter Gefahr: 112 (Schweiz: 144). "
        "Zum Reden, rund um die Uhr, kostenlos: TelefonSeelsorge 0800 111 0 111 oder 116 123 in Deutschland, "
        "142 in Österreich, Die Dargebotene Hand 143 in der Schweiz. "
        "Für andere Länder: findahelpline.com. Deine Aufgabe bleibt, wie sie ist."
    ),
)

SPEECH = Speech(
    advice=(
        r"\bdu (?:\w+ )?(?:solltest|musst|sollst|müsstest)\b|\b(?:solltest|musst|sollst) du\b",
        r"\blass uns\b|\bstell sicher\b|\bvergiss nicht\b|\bachte darauf\b|\bdenk daran\b|\bam besten\b",
        r"\bmach(?:e)? einfach\b|\bfang einfach\b|\btu(?:e)? (?:es )?einfach\b",
        r"\bich (?:empfehle|rate|finde|denke|glaube|würde)\b|\bmein rat\b|\ban deiner stelle\b",
    ),
    commands=listed(
        "arbeite beginne bleib bleibe buche denk denke entscheide erledige erstelle fang frag frage füge gehe geh gib hol "
        "hör höre ignoriere "
        "kauf kaufe konzentriere kümmere lass lege leg lies lösche mach mache nimm notiere nutze öffne plane prüf prüfe "
        "räum räume rede ruf "
        "schick schicke schieb schiebe schließe schreib schreibe setz setze sprich starte stopp streiche such suche teile "
        "trenne triff tu tue "
        "überleg überlege überprüfe vergiss verschiebe versuch versuche verwende wähle warte zähle zerlege"
    ),
    command_openers=listed("bitte dann jetzt zuerst also und aber einfach nie auch"),
    blame=(
        r"\bfaul(?:heit)?\b|\bprokrastin\w*|\baufschieb\w*|\bausreden?\b|\bzeitverschwendung\b|\bverschwend\w*|\boffensichtlich\b",
        r"\bversag\w*|\bwirst (?:\w+ )?(?:scheitern|verlieren)\b|\bkatastrophe\b|\bdrückst dich\b|\bschon wieder\b",
        r"\bdu hast (?:\w+ )?(?:immer noch|noch immer|noch) (?:nicht|kein\w*)\b|\bwarum hast du (?:\w+ )?nicht\b|\bendlich\b",
        r"\bschuldgefühl\w*|\bselbst schuld\b|\bschäm\w*|\benttäusch\w*|\bbereu\w*|\bhättest (?:\w+ ){0,4}sollen\b|\bzu spät\b",
    ),
    praise=(
        r"\b(?:super|tolle?|gute|klasse|großartige?) (?:arbeit|frage|idee|wahl|job)\b|\bgut gemacht\b|\bdu schaffst das\b|\bgroßartig\b",
    ),
    labels=(
        r"\bstudent(?:in|en|innen)?\b|\bstudierende[rn]?\b|\bgründer(?:in|innen)?\b|\bunternehmer(?:in|innen)?\b",
        r"\bals (?:selbstständige[rn]?|führungskraft|geschäfts\w+|elternteil|profi)\b",
    ),
    comparison=(r"\bbereu\w*|\banstatt\b|\bstattdessen\b|\bschlimmst\w*|\bzu spät\b|\bverschieb\w*|\bes wert\b|\blohnt\b",),
    closed_questions=listed(
        "ist sind bist war warst hast hat haben kannst kann könntest könnte könnten willst will wirst wird würdest würde würden wäre wärst "
        "wären hätte hätten möchtest magst soll sollte sollten darf musst gibt gibst machst passt stimmt und oder"
    ),
    abbreviations=("z. b.", "z.b.", "d. h.", "d.h.", "usw.", "ca.", "bzw.", "u. a.", "dr.", "nr."),
)
