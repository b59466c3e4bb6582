"""Every column that could hold a person's words is accounted for."""

from pathlib import Path

import asyncpg
import pytest
from forethought_backend.core.database import Address
from forethought_backend.core.words_register import CASCADE, OTHERS, REGISTER, table
from forethought_common.portable import PortableDocument
from msgspec.inspect import ListType, StructType, UnionType, type_info

from tests.support.catalog import Catalog, read_catalog
from tests.support.postgres import Cluster

TEXTUAL = ("character", "text", "json", "xml", "bytea", "USER-DEFINED", "[]", "hstore", "tsvector", "name")
BINARY = {"users.cache_secret", "sync_log.tag"}
"""Random bytes."""


@pytest.fixture(scope="module")
def catalog(postgres: Cluster) -> Catalog:
    async def read(address: Address) -> Catalog:
        connection = await asyncpg.connect(address.url)
        try:
            return await read_catalog(connection)
        finally:
            await connection.close()

    with postgres.database() as address:
        return postgres.run(read(address))


def textual(catalog: Catalog) -> set[str]:
    columns = {f"{name}.{column}": found.type for name, columns in catalog.tables.items() for column, found in columns.items()}
    return {name for name, kind in columns.items() if any(word in kind for word in TEXTUAL)}


def test_every_column_of_text_is_in_the_register_or_said_to_hold_no_words(catalog: Catalog) -> None:
    listed = {words.column for words in REGISTER} | OTHERS | BINARY
    assert textual(catalog) - listed == set(), "say in core/words_register.py what this column holds"


def test_nothing_is_listed_that_is_gone(catalog: Catalog) -> None:
    assert {words.column for words in REGISTER} | OTHERS | BINARY <= textual(catalog)


def test_no_column_is_listed_twice() -> None:
    names = [words.column for words in REGISTER]
    assert len(names) == len(set(names))
    assert not set(names) & OTHERS


def test_what_is_erased_with_the_account_hangs_on_it(catalog: Catalog) -> None:
    cascading = {key.table for key in catalog.foreign_keys if key.target == "users" and key.action == "CASCADE"} | {"users"}
    for words in REGISTER:
        assert words.erased.startswith(CASCADE)
        assert words.column.split(".")[0] in cascading


def has_place(place: str) -> bool:
    """Tell whether the document has a field of this name, such as `tasks[].text`."""
    kind = type_info(PortableDocument)
    for step in place.replace("[]", ".[]").split("."):
        if isinstance(kind, UnionType):
            kind = next(each for each in kind.types if isinstance(each, StructType))
        if step == "[]":
            assert isinstance(kind, ListType)
            kind = kind.item_type
            continue
        assert isinstance(kind, StructType)
        found = [field.type for field in kind.fields if field.encode_name == step]
        if not found:
            return False
        kind = found[0]
    return True


def test_what_is_said_to_be_exported_has_its_place_in_the_document() -> None:
    for words in REGISTER:
        assert words.exported.startswith("not: ") or has_place(words.exported), words.column


def test_the_documentation_shows_the_register_as_it_is() -> None:
    page = Path(__file__).parents[3] / "docs" / "security.md"
    assert table() in page.read_text(), "put there what `python -m forethought_backend.core.words_register` prints"
