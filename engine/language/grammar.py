"""The grammar of values and tests, as policy files use it: in English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.language.names import Names
from engine.language.source import Name
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Value
from engine.vocabulary.attribute import Attribute, Kind
from engine.words import predicate
from engine.words.comparison import Relation, Test
from engine.words.near import near
from engine.words.value import read_value

_LANGUAGE = "en"
_MOMENTS = {Kind.DATE: Kind.INSTANT, Kind.INSTANT: Kind.DATE}


@lru_cache(maxsize=4096)
def literal(text: str, kind: Kind, zone: ZoneInfo) -> Value | None:
    """The text as a value of the kind, or None."""
    try:
        return read_value(text, kind, _LANGUAGE, zone)
    except Unreadable:
        return None


def value(text: str, of: Attribute, zone: ZoneInfo) -> Value:
    """The text as a value of an attribute.

    Raises:
        Unreadable: it is none.
    """
    return read_value(text, of, _LANGUAGE, zone)


def test(text: str, subject: Attribute, names: Names, zone: ZoneInfo) -> Test:
    """The text as a test of the subject; a date may be compared with the name of an instant, and the other way round.

    Raises:
        Unreadable: it is none.
        NotYetReadError: it names a definition that must be read first.
    """
    named = _Named(names)
    try:
        return predicate.read_test(text, subject, _LANGUAGE, named, zone)
    except Unreadable:
        if subject.kind not in _MOMENTS:
            raise
        try:
            other = replace(subject, kind=_MOMENTS[subject.kind])
            found = predicate.read_test(text, other, _LANGUAGE, named, zone)
        except Unreadable:
            found = None
        if found is None or not isinstance(found.against, Relation) or found.against.offset:
            raise
        return found


class _Named(Mapping[Name, Attribute]):
    """The names as the grammar sees them: all can be looked up, but the labels of definitions are not searched."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __getitem__(self, name: Name) -> Attribute:
        return self._names[name]

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names.declared)

    def __len__(self) -> int:
        return len(self._names.declared)


__all__ = ["literal", "near", "test", "value"]
