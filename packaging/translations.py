"""Finds the texts that the window says, keeps the `.ts` files true to them, and compiles these to the `.qm` files that Qt reads.

Standard library only, as the build runs it before Qt is there. Qt's `lupdate` does not see texts that go through a function of
their own (`_tr("Synced")`, `translate("Tasks", "…")` of a translator that was handed in); apart from that this finds what it finds.

    python packaging/translations.py update     # after texts have changed: adds the new ones as unfinished, drops those that are gone
    python packaging/translations.py compile
"""

import argparse
import ast
import struct
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "forethought_desktop"
FOLDER = SOURCES / "translations"
SOURCE_LANGUAGE = "en"
"""Its file holds the plurals only: the texts in the code are English."""

TRANSLATORS = frozenset({"translate", "_translate", "in_english", "QT_TRANSLATE_NOOP"})
"""Functions whose first two arguments are a context and a text, whatever they belong to."""

_PUTTING_TOGETHER = frozenset({"format", "format_map", "join", "replace"})

_ONE_AND_OTHER = b"\x01\x01"  # the first form where the number equals 1, else the second
_UP_TO_ONE = b"\x03\x01"
PLURAL_RULES = {
    **dict.fromkeys(("da", "de", "el", "en", "es", "fi", "hu", "it", "nb", "nl", "pt", "sv"), (_ONE_AND_OTHER, 2)),
    "fr": (_UP_TO_ONE, 2),
    **dict.fromkeys(("ja", "ko", "zh"), (b"", 1)),
}
"""Language -> the rule in the letters of Qt's numerus.cpp, and how many forms it tells apart."""


class Text(NamedTuple):
    """What a translation belongs to. With `%n` or `%Ln` in it, it has a form for each kind of number."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_plural(self) -> bool:
        return "%n" in self.source or "%Ln" in self.source


class Translation(NamedTuple):
    forms: tuple[str, ...]
    is_finished: bool


Catalog = dict[Text, Translation]


class NotTranslatable(Exception):
    """A text that no translation can be found for at run time; says where and why."""


def texts(folder: Path = SOURCES) -> set[Text]:
    """Return every text that is translated anywhere in the code.

    Raises:
        NotTranslatable: A text is put together before it is translated, or its context depends on who asks.
    """
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}
    contexts = {_module_name(path, folder): _wrappers(tree) for path, tree in modules.items()}
    return {text for path, tree in modules.items() for text in _Reader(path, contexts, _module_name(path, folder)).read(tree)}


def _module_name(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _wrappers(tree: ast.Module) -> dict[str, str]:
    """Return the module's own short names for translating in one context: name -> context."""
    found = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args or not isinstance(function.body[-1], ast.Return):
            continue
        call = function.body[-1].value
        if isinstance(call, ast.Call) and _name(call.func) in TRANSLATORS and len(call.args) >= 2:
            context, text = call.args[0], call.args[1]
            is_handed_on = isinstance(text, ast.Name) and text.id == function.args.args[0].arg
            if is_handed_on and isinstance(context, ast.Constant):
                found[function.name] = str(context.value)
    return found


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, path: Path, contexts: dict[str, dict[str, str]], module: str) -> None:
        self._path = path
        self._contexts = contexts
        self._wrappers = dict(contexts[module])
        self._classes: list[str] = []
        self._found: list[Text] = []

    def read(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        there = self._contexts.get(node.module or "", {})
        self._wrappers.update({alias.asname or alias.name: there[alias.name] for alias in node.names if alias.name in there})

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            self._take(node, self._own_class(node, node.func.value), node.args)
        elif name in TRANSLATORS and len(node.args) >= 2:
            if isinstance(node.args[0], ast.Constant):
                self._take(node, str(node.args[0].value), node.args[1:])
        elif isinstance(node.func, ast.Name) and name in self._wrappers and node.args:
            self._take(node, self._wrappers[name], node.args)
        self.generic_visit(node)

    def _own_class(self, node: ast.Call, receiver: ast.expr) -> str:
        if isinstance(receiver, ast.Name) and receiver.id == "self" and self._classes:
            return self._classes[-1]
        raise self._complaint(node, "Qt looks the text up under the receiver's class: use self.tr or QCoreApplication.translate")

    def _take(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        comment = arguments[1] if len(arguments) > 1 else None
        said = str(comment.value) if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
        for source in self._literals(node, arguments[0]):
            self._found.append(Text(context, source, said))

    def _literals(self, node: ast.Call, given: ast.expr) -> Iterator[str]:
        if isinstance(given, ast.IfExp):
            yield from self._literals(node, given.body)
            yield from self._literals(node, given.orelse)
        elif isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value
        elif isinstance(given, ast.JoinedStr | ast.BinOp) or (isinstance(given, ast.Call) and _name(given.func) in _PUTTING_TOGETHER):
            raise self._complaint(node, "the text is put together before it is translated: translate a pattern, then .format it")

    def _complaint(self, node: ast.Call, why: str) -> NotTranslatable:
        return NotTranslatable(f"{self._path}:{node.lineno}: {why}")


def read(path: Path) -> Catalog:
    """Read a `.ts` file; what has vanished from the code is left out."""
    catalog: Catalog = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            text = Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            catalog[text] = Translation(forms, translation.get("type") != "unfinished")
    return catalog


def wanted(language: str, said: Iterable[Text]) -> set[Text]:
    """Return the texts that the file of a language has to hold."""
    return {text for text in said if language != SOURCE_LANGUAGE or text.is_plural}


def updated(language: str, catalog: Catalog, said: Iterable[Text]) -> Catalog:
    """Return a catalog with exactly the texts that are said; those that are new are unfinished."""
    return {text: catalog.get(text) or _begun(language, text) for text in wanted(language, said)}


def _begun(language: str, text: Text) -> Translation:
    if language != SOURCE_LANGUAGE:
        return Translation(("",) * (_plural_rule(language)[1] if text.is_plural else 1), is_finished=False)
    one = text.source.replace("(s)", "").replace("(es)", "")
    return Translation((one, text.source.replace("(s)", "s").replace("(es)", "es")), is_finished=True)


def written(language: str, catalog: Catalog) -> str:
    """Return the text of a `.ts` file: sorted and without line numbers, so that a change shows what has changed."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({text.context for text in catalog}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(text for text in catalog if text.context == context):
            lines += _message(text, catalog[text])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, translation: Translation) -> list[str]:
    state = "" if translation.is_finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if text.is_plural else "    <message>", f"        <source>{escape(text.source)}</source>"]
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if text.is_plural:
        forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in translation.forms]
        lines += [f"        <translation{state}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <translation{state}>{escape(translation.forms[0])}</translation>")
    return [*lines, "    </message>"]


_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_END, _TRANSLATION, _SOURCE_TEXT, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_HASHES, _MESSAGES, _PLURALS, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7


def compiled(language: str, catalog: Catalog) -> bytes:
    """Return the `.qm` file of a catalog, in the format that Qt's own `lrelease` writes and `QTranslator` reads."""
    messages = bytearray()
    places = []
    for text in sorted(catalog):
        if all(catalog[text].forms):
            places.append((_hash(text), len(messages)))
            messages += _compiled_message(text, catalog[text])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((_LANGUAGE, language.encode()), (_HASHES, hashes), (_MESSAGES, bytes(messages)), (_PLURALS, _plural_rule(language)[0]))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(content)) + content for tag, content in sections if content)


def _plural_rule(language: str) -> tuple[bytes, int]:
    try:
        return PLURAL_RULES[language.partition("_")[0]]
    except KeyError:
        raise NotTranslatable(f"{language}: how it counts is missing in PLURAL_RULES of {__file__}") from None


def _hash(text: Text) -> int:
    """Hash as QTranslator does (the ELF hash), over the text and its comment."""
    value = 0
    for byte in (text.source + text.comment).encode():
        value = ((value << 4) + byte) & 0xFFFFFFFF
        top = value & 0xF0000000
        value = (value ^ (top >> 24)) & ~top & 0xFFFFFFFF
    return value or 1


def _compiled_message(text: Text, translation: Translation) -> bytes:
    parts = [(_TRANSLATION, form.encode("utf-16-be")) for form in translation.forms]
    parts += [(_COMMENT, text.comment.encode()), (_SOURCE_TEXT, text.source.encode()), (_CONTEXT, text.context.encode())]
    return b"".join(struct.pack(">BI", tag, len(content)) + content for tag, content in parts) + bytes([_END])


def update(folder: Path = FOLDER) -> None:
    """Bring every `.ts` file in line with the code."""
    said = texts()
    for path in sorted(folder.glob("*.ts")):
        catalog = updated(path.stem, read(path), said)
        path.write_text(written(path.stem, catalog), encoding="utf-8")
        open_texts = sum(not translation.is_finished for translation in catalog.values())
        print(f"{path.name}: {len(catalog)} texts, {open_texts} unfinished")


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Compile every `.ts` file to the `.qm` file beside it; return these."""
    results = []
    for path in sorted(folder.glob("*.ts")):
        result, content = path.with_suffix(".qm"), compiled(path.stem, read(path))
        if not result.exists() or result.read_bytes() != content:
            result.write_bytes(content)
        results.append(result)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["update", "compile"])
    try:
        if parser.parse_args().task == "update":
            update()
        else:
            compile_all()
    except NotTranslatable as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    main()
