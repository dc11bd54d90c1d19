"""The grammar of values and tests, as policy files use it: in English."""

from __future__ import annotations

from collections.abc import Collection
from zoneinfo import ZoneInfo

from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Value
from engine.vocabulary.attribute import Attribute, Kind, Vocabulary
from engine.words.comparison import Test
from engine.words.reading import near, read_test, read_value

_LANGUAGE = "en"


def literal(text: str, kind: Kind, zone: ZoneInfo) -> Value | None:
    """The text as a value of the kind, or None."""
    try:
        return value(text, kind, zone)
    except Unreadable:
        return None


def value(text: str, of: Attribute | Kind, zone: ZoneInfo) -> Value:
    """The text as a value of an attribute or kind.

    Raises:
        Unreadable: it is none.
    """
    return read_value(text, of, _LANGUAGE, zone)


def test(text: str, subject: Attribute, names: Vocabulary, zone: ZoneInfo) -> Test:
    """The text as a test of the subject.

    Raises:
        Unreadable: it is none.
    """
    return read_test(text, subject, _LANGUAGE, names, zone)


def period_words(period: object) -> str:
    raise NotImplementedError


__all__ = ["Collection", "near"]
