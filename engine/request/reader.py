"""From what a person wrote to the value of a fact, in the forms of `engine.words`; nothing is guessed.

A request is read in English whatever the language of its reader: `12500.00`, `12 %`, `2027-04-16 23:59`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from engine.quantities.clock import make_date
from engine.quantities.money import WHOLE
from engine.quantities.period import Period
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.length import read_period
from engine.words.moment import read_date, read_instant
from engine.words.near import near
from engine.words.number import read_count, read_money, read_rate, say_count, say_money, say_rate

ZONE = "Europe/Amsterdam"
"""Where a time without an offset is meant, while no book says otherwise."""

LARGEST_AMOUNT = 10**12
"""Cents; ten thousand million units, so that an amount times a rate fits in 62 bits."""

LARGEST_COUNT = 10**6

_HUGE = re.compile(r"-?[0-9]{16,}(\.[0-9]+)?( ?%)?")
"""A number that is no quantity of anything, whatever its grammar."""

LONGEST_TEXT = 500
MOST_MEMBERS = 100

BOUNDS: dict[Kind, tuple[int, int]] = {
    Kind.MONEY: (0, LARGEST_AMOUNT),
    Kind.RATE: (0, WHOLE),
    Kind.COUNT: (0, LARGEST_COUNT),
}
"""The least and the largest value of a kind, in its own unit, where an attribute does not say."""


class Domain(Protocol):
    """What a fact's value may be: an `Attribute` or a `Fact`."""

    @property
    def kind(self) -> Kind: ...  # noqa: D102
    @property
    def choices(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def minimum(self) -> int | None: ...  # noqa: D102
    @property
    def maximum(self) -> int | None: ...  # noqa: D102
    @property
    def nullable(self) -> bool: ...  # noqa: D102


class Misfit(Exception):  # noqa: N818 - what is wrong with a value, for the person who wrote it
    """A value that does not fit its fact: a code, one sentence, further notes."""

    def __init__(self, code: str, message: str, *notes: str) -> None:
        self.code, self.message, self.notes = code, message, notes
        super().__init__(message)


class Reader(Struct, frozen=True):
    """Reads values; `zone` is where a time without an offset is meant, `vocabulary` has what a book adds to choices."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo(ZONE))
    vocabulary: Mapping[str, Attribute] = field(default_factory=dict)

    def read(self, name: str, domain: Domain, written: Any) -> Any:
        """The value of the fact `name`, or None where it does not apply.

        Args:
            name: the fact's full name, for the message.
            domain: what it may be; the choices of the vocabulary's attribute go before its own.
            written: a text (a list of texts for a set), None, or a value of the kind's own type.

        Raises:
            Misfit: `wrong-type`, `unknown-value`, `out-of-range` or `too-large`.
        """
        if written is None:
            if not domain.nullable:
                raise Misfit("wrong-type", f"`{name}` always applies; it can't be `null`")
            return None
        kind = domain.kind
        if isinstance(written, str) and kind in BOUNDS and len(written) <= LONGEST_TEXT and _HUGE.fullmatch(written):
            raise _beyond(name, domain, f"`{shown(written)}`", less=written.startswith("-"))
        value = self._text(name, kind, written) if isinstance(written, str) else self._own(name, kind, written)
        if kind in BOUNDS:
            _check_bounds(name, domain, value)
        attribute = self.vocabulary.get(getattr(domain, "like", None) or name)
        choices = attribute.choices if attribute else domain.choices
        if kind is Kind.CHOICE or (kind is Kind.SET and choices):
            for choice in [value] if kind is Kind.CHOICE else sorted(value):
                _check_choice(name, choices, attribute, choice)
        return value

    def _text(self, name: str, kind: Kind, written: str) -> Any:
        try:
            if len(written) > LONGEST_TEXT:
                raise Unreadable(written, f"at most {LONGEST_TEXT} characters")
            return read_instant(written, "en", self.zone) if kind is Kind.INSTANT else _GRAMMARS[kind](written)
        except Unreadable as error:
            meant = error.suggestion
            ask = f"; did you mean `{shown(meant)}`?" if meant else ""
            found = f"`{shown(written)}`" if written.strip() else "an empty text"
            message = f"`{name}`: expected {error.expected}, not {found}{ask}"
            raise Misfit("wrong-type", message) from None

    def _own(self, name: str, kind: Kind, written: Any) -> Any:
        """A value that is already of the kind's own Python type."""
        if kind is Kind.SET and isinstance(written, (list, tuple, set, frozenset)):
            if len(written) > MOST_MEMBERS:
                raise Misfit("too-large", f"`{name}` holds {len(written)} words, more than {MOST_MEMBERS}")
            if not all(isinstance(member, str) for member in written):
                raise Misfit("wrong-type", f"`{name}`: expected {_EXPECTED[kind]}, and nothing else in it")
            return frozenset(self._text(name, Kind.TEXT, member) for member in written)
        if type(written) not in _TYPES[kind]:
            raise Misfit("wrong-type", f"`{name}`: expected {_EXPECTED[kind]}, not {_what(written)}")
        if isinstance(written, datetime):
            if written.tzinfo is None:
                raise Misfit("wrong-type", f"`{name}`: expected a moment with a time zone")
            written = written.astimezone(self.zone)
        if isinstance(written, (date, Day)):
            day = written.date if isinstance(written, Day) else written
            try:
                make_date(day.year, day.month, day.day, day.isoformat())
            except Unreadable as error:
                raise Misfit("out-of-range", f"`{name}`: expected {error.expected}, not `{error.text}`") from None
        return written


def bounds(kind: Kind, minimum: int | None, maximum: int | None) -> tuple[int, int]:
    """The least and the largest value of a money, rate or count attribute, in its own unit."""
    low, high = BOUNDS[kind]
    return (low if minimum is None else minimum, high if maximum is None else maximum)


def shown(text: str, most: int = 60) -> str:
    """A text fit for a message: cut off, and without characters that can't be shown."""
    cut = text if len(text) <= most else text[:most] + "..."
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in cut)


def _check_bounds(name: str, domain: Domain, value: int) -> None:
    low, high = bounds(domain.kind, domain.minimum, domain.maximum)
    if not low <= value <= high:
        raise _beyond(name, domain, _SAID[domain.kind](value, "en"), less=value < low)


def _beyond(name: str, domain: Domain, found: str, *, less: bool) -> Misfit:
    low, high = (_SAID[domain.kind](bound, "en") for bound in bounds(domain.kind, domain.minimum, domain.maximum))
    return Misfit("out-of-range", f"`{name}` is {found}, {f'less than {low}' if less else f'more than {high}'}")


def _check_choice(name: str, choices: tuple[str, ...], attribute: Attribute | None, written: str) -> None:
    if written in choices:
        return
    # said in another language, in capitals, with underscores, or misspelt
    words = {choice: choice for choice in choices}
    for choice, texts in (attribute.choice_words if attribute else {}).items():
        for text in texts.values():
            words.setdefault(text, choice)
    found = near(written[:100], words)
    ask = f"; did you mean `{words[found]}`?" if found else ""
    said = f"has no value `{shown(written)}`{ask}" if written.strip() else "says nothing"
    listed = ", ".join(f"`{choice}`" for choice in choices)
    raise Misfit("unknown-value", f"`{name}` {said}", f"it is one of {listed}")


_SAID: dict[Kind, Callable[[int, str], str]] = {Kind.MONEY: say_money, Kind.RATE: say_rate, Kind.COUNT: say_count}

_EXPECTED: dict[Kind, str] = {
    Kind.CHOICE: "one word",
    Kind.TRUTH: "`true` or `false`",
    Kind.MONEY: "an amount such as `150.00`",
    Kind.RATE: "a percentage such as `12 %`",
    Kind.COUNT: "a whole number such as `3`",
    Kind.DATE: "a date such as `2027-04-16`",
    Kind.INSTANT: "a moment such as `2027-04-16 23:59`",
    Kind.PERIOD: "a period such as `6 months`",
    Kind.SPAN: "nothing: a span follows from two moments",
    Kind.SET: "a list of words such as `[cancellation, storage]`",
    Kind.TEXT: "a text on one line",
}

_YES = ("yes", "y", "on", "1", "true", "ja", "j", "waar")
_NO = ("no", "n", "off", "0", "false", "nee", "onwaar")


def _read_truth(written: str) -> bool:
    if written in ("true", "false"):
        return written == "true"
    word = written.strip().casefold()
    raise Unreadable(written, _EXPECTED[Kind.TRUTH], "true" if word in _YES else "false" if word in _NO else None)


def _read_text(written: str) -> str:
    text = written.strip()
    if not text or not text.isprintable():
        raise Unreadable(written, _EXPECTED[Kind.TEXT])
    return text


def _no_span(written: str) -> None:
    raise Unreadable(written, _EXPECTED[Kind.SPAN])


_GRAMMARS: dict[Kind, Callable[[str], Any]] = {
    Kind.CHOICE: str,
    Kind.TRUTH: _read_truth,
    Kind.MONEY: lambda written: read_money(written, "en"),
    Kind.RATE: lambda written: read_rate(written, "en"),
    Kind.COUNT: lambda written: read_count(written, "en"),
    Kind.DATE: lambda written: read_date(written, "en"),
    Kind.PERIOD: lambda written: read_period(written, "en"),
    Kind.SPAN: _no_span,
    Kind.SET: lambda written: frozenset({_read_text(written)}),
    Kind.TEXT: _read_text,
}

_TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.CHOICE: (str,),
    Kind.TRUTH: (bool,),
    Kind.MONEY: (int,),
    Kind.RATE: (int,),
    Kind.COUNT: (int,),
    Kind.DATE: (date,),
    Kind.INSTANT: (datetime, Day),
    Kind.PERIOD: (Period,),
    Kind.SPAN: (),
    Kind.SET: (frozenset,),
    Kind.TEXT: (str,),
}


def _what(written: Any) -> str:
    if isinstance(written, Mapping):
        return "a mapping"
    return "a list" if isinstance(written, (list, tuple)) else f"`{shown(str(written))}`"
