from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from engine.language import yaml_tree as tree
from engine.request.schema import Schema, request_schema
from engine.request.vocabulary import load_items
from tests.request.given import ASKED, COMPLETE, book_vocabulary

EXAMPLES = sorted(
    path for path in (Path(__file__).parents[2] / "examples").iterdir() if path.suffix in (".yaml", ".json")
)
SCHEMA = request_schema(book_vocabulary())

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def faults(value: Any, schema: Schema, path: str = "$") -> list[str]:
    """The keywords of draft 2020-12 that the schema uses, checked; where they fail."""
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, _TYPES[name]) and isinstance(value, bool) == (name == "boolean") for name in types):
        return [f"{path}: type"]
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{path}: enum")
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{path}: pattern")
    if isinstance(value, str) and not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**6):
        found.append(f"{path}: length")
    if isinstance(value, (int, float)) and not schema.get("minimum", 0) <= value <= schema.get("maximum", 10**15):
        found.append(f"{path}: bounds")
    if isinstance(value, list):
        if len(value) > schema.get("maxItems", 10**6):
            found.append(f"{path}: maxItems")
        found += [fault for n, item in enumerate(value) for fault in faults(item, schema["items"], f"{path}[{n}]")]
    if isinstance(value, dict):
        found += [f"{path}.{key}: required" for key in schema.get("required", ()) if key not in value]
        for key, part in value.items():
            known = schema["properties"].get(key)
            found += faults(part, known, f"{path}.{key}") if known else [f"{path}.{key}: unknown"]
    return found


def plain(node: tree.Node) -> Any:
    """What a YAML 1.2 reader of the core schema makes of a tree, as an editor does."""
    if isinstance(node, tree.Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    if isinstance(node, tree.Sequence):
        return [plain(item) for item in node.items]
    if node.quoted or not re.fullmatch(r"~|null|true|false|-?[0-9]+(\.[0-9]+)?", node.text):
        return node.text
    return None if node.text == "~" else json.loads(node.text)


@pytest.mark.parametrize("path", [COMPLETE, *EXAMPLES], ids=lambda path: path.name)
def test_every_example_is_of_the_schema(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert faults(json.loads(text) if path.suffix == ".json" else plain(tree.parse_yaml(text, path.name)), SCHEMA) == []


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("order: {stge: planned}", "$.order.stge: unknown"),
        ("order: {stage: plannd}", "$.order.stage: enum"),
        ("order: {value: '12.500,00'}", "$.order.value: pattern"),
        ("order: {value: -1}", "$.order.value: bounds"),
        ("order: {lines: [{net: x}]}", "$.order.lines[0].net: pattern"),
        ("customer: {retention: 85}", "$.customer.retention: type"),
        ("customer: {employees: 1.5}", "$.customer.employees: type"),
        ("agreement: {signed: yes}", "$.agreement.signed: type"),
        ("deposit:", "$.deposit: type"),
        ("own: {fleet: many}", "$.own.fleet: type"),
        ("own: {fleet: 1000001}", "$.own.fleet: bounds"),
        ("own: {flet: 1}", "$.own.flet: unknown"),
    ],
)
def test_what_the_reader_refuses_an_editor_marks_too(written: str, fault: str) -> None:
    assert faults(plain(tree.parse_yaml(ASKED + written.replace("deposit:", "deposit: null"), "a.yaml")), SCHEMA) == [
        fault
    ]


def test_the_kind_of_change_and_its_moment_are_required() -> None:
    assert faults({}, SCHEMA) == ["$.change: required"]
    assert faults({"change": {"kind": None}}, SCHEMA) == ["$.change.received: required", "$.change.kind: type"]


def test_the_schema_holds_every_attribute_in_the_language_of_its_reader() -> None:
    names = set()
    for group, part in request_schema(book_vocabulary(), "nl")["properties"].items():
        for field, value in part["properties"].items():
            names.add(f"{group}.{field}")
            names |= {f"{group}.{field}.{key}" for key in value.get("items", {}).get("properties", {})}
    lists = {"order.lines", "costs.items", "history.exceptions"}
    assert names == {*book_vocabulary(), *load_items(), *lists}
    dutch = request_schema(book_vocabulary(), "nl")["properties"]
    assert dutch["order"]["properties"]["value"]["title"] == "orderwaarde"
    assert dutch["order"]["properties"]["stage"]["enum"][3:6] == ["materials", "sawn", "in production"]
    assert dutch["change"]["properties"]["kind"]["description"] == "Wat vraagt de klant?"


def test_the_schema_is_json() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
