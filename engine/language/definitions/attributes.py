"""What others see of a definition: its attribute, with the words for its values."""

from __future__ import annotations

from engine.language.scope import Scope
from engine.language.shapes import mapping, same, words
from engine.language.source import (
    Choose,
    DaysBetween,
    Definition,
    LifetimeValue,
    Literal,
    Meaning,
    Summary,
    always_there,
)
from engine.language.yaml_tree import Mapping as MappingNode
from engine.vocabulary.attribute import Attribute, Kind, Source, Text
from engine.vocabulary.lists import Over


def attribute_of(
    definition: Definition, node: MappingNode, title: Text | None, uses: tuple[str, ...], scope: Scope
) -> Attribute:
    """The attribute of a definition, as conditions and texts see it; `uses` are the names it is made of."""
    label = title or same(definition.name.replace("_", " "))
    choices: dict[str, Text] = {}
    if definition.kind is Kind.CHOICE and isinstance(definition.meaning, Choose):
        own = _own_words(definition.name, node, scope)
        for branch in definition.meaning.branches:
            if isinstance(branch.value, Literal):
                said = str(branch.value.value)
                choices.setdefault(said, own.get(said) or _found_words(said, scope))
            else:
                of = scope.names[branch.value.name]
                for choice in of.choices:
                    choices.setdefault(choice, own.get(choice) or of.choice_words.get(choice) or same(choice))
    if definition.kind is Kind.CHOICE and isinstance(definition.meaning, Summary) and definition.meaning.value:
        choices.update(scope.names[definition.meaning.value.name].choice_words)
    return Attribute(
        definition.name,
        definition.kind,
        label,
        choices=tuple(choices),
        choice_words=choices,
        minimum=0 if _counts(definition.meaning) else None,
        nullable=not always_there(definition.meaning),
        internal=isinstance(definition.meaning, LifetimeValue) or scope.names.internal(uses),
        source=Source.DEFINED,
    )


def _counts(meaning: Meaning) -> bool:
    return isinstance(meaning, DaysBetween) or (isinstance(meaning, Summary) and meaning.over is Over.COUNT)


def _own_words(called: str, node: MappingNode, scope: Scope) -> dict[str, Text]:
    written = node.get("words")
    if written is None:
        return {}
    found = mapping(written, f"the words of `{called}`", scope.log)
    if found is None:
        return {}
    read = {
        key.text: words(value, f"the words for `{key.text}`", value.place, scope.log) for key, value in found.entries
    }
    return {key: said for key, said in read.items() if said is not None}


def _found_words(said: str, scope: Scope) -> Text:
    """The words that the vocabulary has for the same value, of whatever choice."""
    for attribute in scope.names.vocabulary().values():
        if said in attribute.choice_words and attribute.source is not Source.DEFINED:
            return attribute.choice_words[said]
    return same(said)
