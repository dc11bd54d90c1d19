"""Values as JSON holds them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from engine.documents.speech import Speech
from engine.quantities.money import plain
from engine.quantities.period import Period
from engine.quantities.value import Day, Nothing, Value
from engine.vocabulary.attribute import Kind
from engine.words.length import say_period


def plain_value(speech: Speech, name: str, value: Value | Nothing) -> Any:
    """Money and rates as decimals in text, moments as in RFC 3339, sets as sorted lists; nothing as null."""
    attribute = speech.vocabulary.get(name)
    match value:
        case Nothing():
            return None
        case bool():
            return value
        case int():
            return plain(value) if attribute and attribute.kind in (Kind.MONEY, Kind.RATE) else value
        case datetime():
            return value.astimezone(speech.zone).isoformat()
        case Day(day):
            return day.isoformat()
        case date():
            return value.isoformat()
        case Period():
            return say_period(value, "en")
        case frozenset():
            return sorted(value)
    return value


def setting(speech: Speech, name: str, value: Value | Nothing) -> str:
    """A fact as it is set on the command line: `--set supplier.days_late=15`."""
    found = plain_value(speech, name, value)
    match found:
        case None:
            said = "null"
        case bool():
            said = "true" if found else "false"
        case list():
            said = f"[{', '.join(found)}]"
        case _:
            said = str(found)
    if isinstance(value, int) and not isinstance(value, bool):
        attribute = speech.vocabulary.get(name)
        said += " %" if attribute and attribute.kind is Kind.RATE else ""
    return f"--set '{name}={said}'" if set(said) & set(" [],") else f"--set {name}={said}"
