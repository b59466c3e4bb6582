"""Which language the program speaks: the chosen one, else the first of the system's that there is, else English."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from typing_extensions import override

from forethought_desktop.core.words import in_english

TRANSLATIONS = Path(__file__).resolve().parent.parent / "translations"
ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch"}
"""Every language that the window speaks, by the name it has for itself."""


class Translators:
    """Has Qt translate from now on. What is open already keeps the words it has until it is built anew."""

    def __init__(self, application: QCoreApplication, folder: Path = TRANSLATIONS) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, chosen: str) -> str:
        """Speak the chosen language, or with an empty choice the system's; return the code of what is spoken."""
        code = spoken(chosen)
        self.leave()
        QLocale.setDefault(formats(code, QLocale.system()))
        if not self._install(self._folder / f"{ENGLISH}.qm"):  # so it is where the source was never built
            self._add(EnglishPlurals(self._application))
        if code != ENGLISH:
            self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
            self._install(self._folder / f"{code}.qm")
        return code

    def leave(self) -> None:
        """Have Qt say everything as it stands in the code again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def _install(self, path: Path) -> bool:
        translator = QTranslator(self._application)
        return translator.load(str(path)) and self._add(translator)

    def _add(self, translator: QTranslator) -> bool:
        self._installed.append(translator)
        return self._application.installTranslator(translator)


class EnglishPlurals(QTranslator):
    """Puts the plural right where there is nothing to load it from."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return in_english(context, sourceText, n) if n >= 0 else None


def spoken(chosen: str, wished: Sequence[str] | None = None) -> str:
    """Return the code of the language to speak; `wished` are tags, the dearest first: the system's unless others are given.

    >>> spoken("", ["nl-NL", "de-AT", "en-GB"])
    'de'
    """
    tags = [chosen] if chosen else QLocale.system().uiLanguages() if wished is None else wished
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in tags)
    return next((code for code in codes if code in NAMES), ENGLISH)


def formats(code: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written: as the system has it, in the language that is spoken.

    A system that names no language has dates for everybody in English, but would write 10004 where people write 10,004.
    """
    own = QLocale(code).language()
    if system.language() is QLocale.Language.C and code == ENGLISH:
        system = QLocale(system)
        system.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        return system
    return system if system.language() is own else QLocale(own, system.territory())


def coach_language(chosen: str) -> str:
    """Return the language that the coach is asked to answer in, as a tag; it may be one that the window does not speak."""
    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


def translate(context: str, text: str, number: int = -1, /) -> str:
    """Translate, with the right plural also where nothing is installed yet; for the parts that know no Qt, too."""
    return in_english(context, QCoreApplication.translate(context, text, None, number), number)
