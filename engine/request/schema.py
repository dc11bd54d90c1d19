"""The JSON Schema of a request (draft 2020-12), for editors, forms and the API."""

from __future__ import annotations

from typing import Any

from engine.request.group import MOST_ITEMS, Group, facts_of, lists_of, prefix_of
from engine.request.reader import LONGEST_TEXT, MOST_MEMBERS, bounds
from engine.request.request import Request, groups
from engine.request.vocabulary import load_items, load_labels
from engine.vocabulary.attribute import Attribute, Kind, Source, Vocabulary

Schema = dict[str, Any]

_OWN = "own."


def request_schema(vocabulary: Vocabulary, lang: str = "en") -> Schema:
    """The schema of a request decided with this vocabulary, its own attributes and choices included.

    It says what a request looks like; `engine.request.reading.to_request` reads a little more (amounts with a
    currency sign, dates in words) and checks what no schema can say. Titles and descriptions are in `lang`.
    """
    known = {**load_items(), **vocabulary}
    properties = {name: _group(group, known, lang) for name, group in groups().items()}
    own = {
        name.removeprefix(_OWN): _attribute(attribute, lang)
        for name, attribute in vocabulary.items()
        if attribute.source is Source.OWN
    }
    properties["own"] = _object(load_labels()["own"][lang], own)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_object({"en": "Request", "nl": "Verzoek"}[lang], properties, _required(Request)),
    }


def _group(group: type[Group], known: Vocabulary, lang: str) -> Schema:
    prefix, labels = prefix_of(group), load_labels()
    properties = {
        field: _attribute(known[f"{prefix}.{field}"], lang, fact.like, known) for field, fact in facts_of(group).items()
    }
    for field, item in lists_of(group).items():
        properties[field] = {
            "title": labels[f"{prefix}.{field}"][lang],
            "type": "array",
            "items": _group(item, known, lang),
            "maxItems": MOST_ITEMS,
        }
    return _object(labels[prefix][lang], properties, _required(group))


def _required(model: type[Group] | type[Request]) -> list[str]:
    return [field for field, info in model.model_fields.items() if info.is_required()]


def _object(title: str, properties: Schema, required: list[str] | None = None) -> Schema:
    schema = {"title": title, "type": "object", "properties": properties, "additionalProperties": False}
    return {**schema, "required": required} if required else schema


def _attribute(attribute: Attribute, lang: str, like: str | None = None, known: Vocabulary | None = None) -> Schema:
    schema: Schema = {"title": attribute.label[lang]}
    if lang in attribute.question:
        schema["description"] = attribute.question[lang]
    if attribute.standard:
        schema["$comment"] = attribute.standard
    choices = known[like].choices if known and like else attribute.choices
    schema |= _value(attribute, choices)
    if attribute.nullable:
        types = schema["type"]
        schema["type"] = [*([types] if isinstance(types, str) else types), "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
    return schema


def _value(attribute: Attribute, choices: tuple[str, ...]) -> Schema:
    match attribute.kind:
        case Kind.CHOICE:
            return {"type": "string", "enum": list(choices)}
        case Kind.TRUTH:
            return {"type": "boolean"}
        case Kind.MONEY:
            low, high = bounds(attribute.kind, attribute.minimum, attribute.maximum)
            pattern = r"^[0-9]+(\.[0-9]{1,2})?$"
            return {"type": ["number", "string"], "minimum": low // 100, "maximum": -(-high // 100), "pattern": pattern}
        case Kind.COUNT:
            low, high = bounds(attribute.kind, attribute.minimum, attribute.maximum)
            return {"type": "integer", "minimum": low, "maximum": high}
        case Kind.RATE:
            return {"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{1,2})? ?%$"}
        case Kind.DATE:
            return {"type": "string", "format": "date"}
        case Kind.SET:
            members: Schema = {"type": "string", **({"enum": list(choices)} if choices else {})}
            return {"type": "array", "items": members, "uniqueItems": True, "maxItems": MOST_MEMBERS}
        case Kind.TEXT:
            return {"type": ["string", "integer"], "minLength": 1, "maxLength": LONGEST_TEXT}
        case _:
            return {"type": "string"}
