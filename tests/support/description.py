"""The server's own description of its API: what it offers, which ids that takes, and the least that fits a body."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from tests.support.people import PASSWORD, new_rotation_id

KINDS = {
    "task_id": "task",
    "goal_id": "goal",
    "interaction_id": "interaction",
    "parent_id": "interaction",
    "session_id": "session",
    "user_id": "user",
    "op_id": "operation",
}
"""What an id of this name is the id of; `id` is that of the row a body describes."""
EXAMPLES: dict[str, Any] = {
    "email": "another@example.org",
    "password": PASSWORD,
    "current_password": PASSWORD,
    "new_password": "three wise monkeys looking away",
    "protocol": 1,
    "known": None,
    "text": "Call the bank",
    "entity": "task",
    "position": "a0",
    "recovery_code": "0" * 26,
    "reset_token": "x" * 43,
    "refresh_token": "x" * 43,
    "rotation_id": new_rotation_id(),
}


@dataclass(frozen=True)
class Slot:
    """One place of an operation that takes an id; `path` leads to it in the body."""

    name: str
    place: str
    path: tuple[str, ...] = ()

    @property
    def kind(self) -> str | None:
        return KINDS.get(self.name)


@dataclass
class Operation:
    method: str
    template: str
    is_open: bool
    body: dict[str, Any] | None
    slots: list[Slot] = field(default_factory=list)
    properties: dict[str, Any] = field(default_factory=dict)
    """The fields of the body, each with its schema."""
    takes_more: bool = False
    """Whether fields of the body that are not known are passed over."""

    @property
    def any_path(self) -> str:
        """A path with ids that nobody has."""
        return re.sub(r"\{[^}]*\}", str(uuid4()), self.template)

    def written(self, literals: dict[str, str], **right: object) -> bytes:
        """Return a body that fits as JSON, with some of its fields put in as they stand here."""
        known = {name: value for name, value in right.items() if name in self.properties}
        parts = {name: json.dumps(value) for name, value in {**(self.body or {}), **known}.items()} | literals
        return ("{" + ", ".join(f"{json.dumps(name)}: {literal}" for name, literal in parts.items()) + "}").encode()

    @property
    def name(self) -> str:
        return f"{self.method} {self.template}"


class Description:
    """The server's own description of its API, read for the ids that operations take."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def operations(self) -> Iterator[Operation]:
        for template, methods in self._document["paths"].items():
            for method, described in methods.items():
                parameters = described.get("parameters", [])
                slots = [Slot(found["name"], found["in"]) for found in parameters if _is_id(found["schema"])]
                schema = self._body(described)
                if schema is not None:
                    slots += self._slots(schema, ())
                properties = {} if schema is None else schema.get("properties", {})
                takes_more = schema is not None and schema.get("additionalProperties") is True
                yield Operation(method.upper(), template, False, schema and self.example(schema), slots, properties, takes_more)

    def example(self, schema: dict[str, Any], name: str = "") -> Any:
        """Return the least that fits."""
        if name in EXAMPLES and (EXAMPLES[name] is not None or "null" in self.types(schema)):
            return EXAMPLES[name]
        schema = self._resolved(schema)
        if options := schema.get("oneOf") or schema.get("anyOf"):
            return self.example(options[0])
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "object":
            properties = schema.get("properties", {})
            return {key: self.example(properties[key], key) for key in schema.get("required", ()) if key in properties}
        if schema.get("type") == "array":
            return [self.example(schema["items"])]
        return _plainest(schema)

    def types(self, schema: dict[str, Any]) -> set[str]:
        """Return the JSON types that a value may have."""
        schema = self._resolved(schema)
        options = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        kind = schema.get("type", [])
        return {kind} if isinstance(kind, str) else set(kind).union(*(self.types(option) for option in options))

    def _body(self, described: dict[str, Any]) -> dict[str, Any] | None:
        content = described.get("requestBody", {}).get("content", {})
        return self._resolved(content["application/json"]["schema"]) if "application/json" in content else None

    def _slots(self, schema: dict[str, Any], path: tuple[str, ...], name: str = "") -> list[Slot]:
        if _is_id(schema):
            return [Slot(name, "body", path)]
        schema = self._resolved(schema)
        found = []
        for key, inner in schema.get("properties", {}).items():
            found += self._slots(inner, (*path, key), key)
        if schema.get("type") == "array":
            found += self._slots(schema["items"], path, name)
        for option in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
            found += self._slots(option, path, name)
        return found

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        reference = schema.get("$ref")
        return schema if reference is None else self._document["components"]["schemas"][reference.rsplit("/", 1)[1]]


def _plainest(schema: dict[str, Any]) -> Any:
    if schema.get("format") == "uuid":
        return str(uuid4())
    kinds = {"integer": schema.get("minimum", 0), "boolean": False, "string": "x" * max(1, schema.get("minLength", 1))}
    return kinds.get(str(schema.get("type")))


def _is_id(schema: dict[str, Any]) -> bool:
    options = [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return any(option.get("format") == "uuid" for option in options)
