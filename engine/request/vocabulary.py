"""The vocabulary of requests: what the models know of a fact, joined with the words for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct
from msgspec.structs import replace

from engine.language import yaml_tree as tree
from engine.request.fact import Fact
from engine.request.group import Group, facts_of, lists_of, prefix_of
from engine.request.reader import BOUNDS, bounds
from engine.request.request import groups
from engine.vocabulary.attribute import LANGUAGES, Attribute, Kind, Source, Text, Vocabulary
from engine.vocabulary.lists import ITEMS

WORDS = "words.yaml"
"""The file of the words, in `engine.vocabulary`."""


class Words(Struct, frozen=True):
    """The words for one group, list or fact, as they stand in `words.yaml`."""

    label: Text
    question: Text
    assumption: Text
    choices: Mapping[str, str]
    """The Dutch word of each choice; in English a choice is its own word."""


@cache
def load_vocabulary() -> Vocabulary:
    """Every fact of a request that can be tested, by name, in the order of the models; lists are seen by summaries."""
    return {name: joined for group in groups().values() for name, joined in _attributes(group)}


@cache
def load_items() -> Vocabulary:
    """The facts of the items of lists (`order.lines.net`), by name, for forms and schemas."""
    items = (item for group in groups().values() for item in lists_of(group).values())
    return {name: joined for item in items for name, joined in _attributes(item)}


@cache
def load_tested() -> Vocabulary:
    """All that a policy may name: `load_vocabulary`, the lists, and the facts of their items (`line.net`)."""
    found = dict(load_vocabulary())
    for name, attribute in load_items().items():
        of, _, field = name.rpartition(".")
        words = read_words()[of]
        found[of] = Attribute(of, Kind.LIST, words.label, words.question, source=Source.ITEM)
        found[f"{ITEMS[of]}.{field}"] = replace(attribute, name=f"{ITEMS[of]}.{field}", source=Source.ITEM)
    return found


@cache
def load_labels() -> Mapping[str, Text]:
    """What the groups and lists of a request are called, by name: `order`, `costs.items`, `own`."""
    names = {*load_vocabulary(), *load_items()}
    return {name: words.label for name, words in read_words().items() if name not in names}


def _attributes(group: type[Group]) -> Iterator[tuple[str, Attribute]]:
    words = read_words()
    for field, fact in facts_of(group).items():
        name = f"{prefix_of(group)}.{field}"
        yield name, _joined(name, fact, words[name], words[fact.like].choices if fact.like else words[name].choices)


def _joined(name: str, fact: Fact, words: Words, dutch: Mapping[str, str]) -> Attribute:
    low, high = bounds(fact.kind, fact.minimum, fact.maximum) if fact.kind in BOUNDS else (None, None)
    return Attribute(
        name,
        fact.kind,
        words.label,
        question=words.question,
        choices=fact.choices,
        choice_words={choice: {"en": choice, "nl": dutch[choice]} for choice in fact.choices},
        ordered=fact.ordered or fact.kind.ordered,
        minimum=low,
        maximum=high,
        unit=fact.unit,
        assumed=fact.assumed,
        assumed_as=fact.assumed_as,
        assumption=words.assumption,
        changed_by=fact.changed_by,
        standard=fact.standard,
        nullable=fact.nullable,
        internal=fact.internal,
        like=fact.like,
    )


@cache
def read_words() -> Mapping[str, Words]:
    """All words by name, as they stand in the file.

    Raises:
        BadYaml: the file is not readable (it is ours, and tested).
    """
    root = tree.parse_yaml(files("engine.vocabulary").joinpath(WORDS).read_bytes(), WORDS)
    if not isinstance(root, tree.Mapping):
        raise TypeError(f"{WORDS} is not a mapping")
    return {key.text: _words(_texts(node)) for key, node in root.entries}


def _words(parts: Mapping[str, Mapping[str, str]]) -> Words:
    def texts(part: str) -> Text:
        return {lang: parts[lang][part] for lang in LANGUAGES if part in parts[lang]}

    return Words(texts("label"), texts("question"), texts("assumed"), parts.get("choices", {}))


def _texts(node: tree.Node) -> dict[str, dict[str, str]]:
    """A mapping of mappings of texts; anything else in there is left out, and missed by the test."""
    if not isinstance(node, tree.Mapping):
        return {}
    return {
        key.text: {word.text: text.text for word, text in part.entries if isinstance(text, tree.Scalar)}
        for key, part in node.entries
        if isinstance(part, tree.Mapping)
    }
