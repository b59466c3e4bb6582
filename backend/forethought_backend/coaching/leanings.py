"""Which signal speaks for which leaning. Each line of words is one signal, named by its first word.

Words that both kinds of life know (a project, a report, a presentation, an interview) are on no list.
"""

from typing import Literal

from forethought_common.rules.stems import words

Lean = Literal["business", "student"]

_BUSINESS = """
customers customer kunde kunden kundin kundinnen
clients client mandant mandanten auftraggeber
invoices invoice invoicing rechnung rechnungen
revenue revenues umsatz umsätze
sales vertrieb
pricing preisliste preisgestaltung
investors investor investoren
pitch pitches pitchdeck
startup startups gründung
mvp
pilot pilots pilotkunde pilotkunden
churn
leads lead prospects prospect interessenten
marketing
campaign campaigns kampagne kampagnen
hiring recruiter recruiting bewerber bewerberin einstellen
payroll lohnabrechnung gehälter
suppliers supplier lieferant lieferanten
contract contracts vertrag verträge
quarterly quartal quartalszahlen
stakeholders stakeholder
backlog sprint roadmap
saas b2b
subscription subscriptions renewals renewal abos
vat umsatzsteuer steuerberater
cashflow liquidität
"""

_STUDENT = """
exam exams midterm midterms finals prüfung prüfungen klausur klausuren
thesis dissertation bachelorarbeit masterarbeit abschlussarbeit
essay essays hausarbeit hausarbeiten referat
lecture lectures vorlesung vorlesungen
homework hausaufgabe hausaufgaben
assignment assignments übungsblatt übungsblätter
professor prof dozent dozentin
supervisor betreuer betreuerin
semester semesters term
seminar seminars seminare
coursework
flashcards anki karteikarten
tutor tutorial tutorials tutorium
university uni universität campus hochschule
college fachhochschule
quiz quizzes
lab labs praktikumsbericht laborbericht
grades gpa noten notenschnitt
scholarship stipendium bafög
syllabus stundenplan
textbook lehrbuch
chapter chapters kapitel
enrol enroll immatrikulation einschreibung
resit nachklausur
"""

_HOURS: dict[str, tuple[range, Lean]] = {
    "hours:office": (range(9, 17), "business"),
    "hours:night": (range(22, 29), "student"),
}
"""When tasks are written down, by the person's own clock; a day goes on until the early morning."""

_NIGHT_ENDS = 5
_SATURDAY = 5
_DAY = 24 * 3600
_THURSDAY = 3
"""The weekday on which Unix time began."""


def _listed(lines: str) -> dict[str, str]:
    return {form: f"word:{forms[0]}" for forms in (line.split() for line in lines.strip().splitlines()) for form in forms}


_KEYS = _listed(_BUSINESS) | _listed(_STUDENT)
LEANS: dict[str, Lean] = {
    **dict.fromkeys(_listed(_BUSINESS).values(), "business"),
    **dict.fromkeys(_listed(_STUDENT).values(), "student"),
    **{key: lean for key, (_, lean) in _HOURS.items()},
}


def met_in(text: str) -> set[str]:
    """Return the signals of a text's words, each once however often its words come."""
    return {_KEYS[word] for spoken in words(text) if (word := spoken.removesuffix("'s")) in _KEYS}


def met_at(instant: int, utc_offset: int) -> str | None:
    """Return the signal of an hour by a clock that is so many minutes from UTC; weekends have none."""
    local = instant + 60 * utc_offset
    hour = local % _DAY // 3600
    if hour < _NIGHT_ENDS:
        hour += 24
        local -= _DAY
    if (local // _DAY + _THURSDAY) % 7 >= _SATURDAY:
        return None
    return next((key for key, (hours, _) in _HOURS.items() if hour in hours), None)
