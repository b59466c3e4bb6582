"""The languages in which the rules speak."""

from forethought_common.rules.packs.english import ENGLISH
from forethought_common.rules.packs.german import GERMAN
from forethought_common.rules.packs.pack import Pack

PACKS = (ENGLISH, GERMAN)
_BY_LANGUAGE = {pack.language: pack for pack in PACKS}


def pack_for(language: str) -> Pack:
    """Return the pack of an interface language such as "de-AT"; without one of its own a language gets the English pack."""
    return _BY_LANGUAGE.get(base_language(language), ENGLISH)


def base_language(language: str) -> str:
    return language.replace("_", "-").split("-", maxsplit=1)[0].lower()
