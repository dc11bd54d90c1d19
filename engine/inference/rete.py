"""One ruleset of durable-rules, behind an adapter that lets nothing through but what that engine does exactly.

The engine (2.0.28, its raw layer) is fast and exact for conjunctions of integer comparisons, and answers wrongly,
hangs or takes the interpreter with it on much else. So: integers only, names of one letter and a number, no
alternatives, no joins, no negation, no null; one fact at a time, retracted after every question.

This is the only module that imports it, and only when a ruleset is built.
"""

from __future__ import annotations

import contextlib
import json
import re
import weakref
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any

from msgspec import Struct

from engine.core.atom import Compare
from engine.core.matching import LIMIT, MatcherClosedError

MAX_PATTERNS = 4_000
"""Patterns of one ruleset; the engine takes 4,096 rules."""

MAX_NAMES = 240
"""Attributes of one ruleset; a fact holds 251, and some are ours."""

MAX_TESTS = 64
"""Comparisons of one pattern; 240 were tried."""

# The engine follows a fact depth first and remembers at most 64 branches that are true at once. Every pattern
# therefore hangs in a tree of conditions that always hold, of which no node has more than this many children: with
# two levels above the patterns at most 15 + 15 + 16 branches wait.
_BRANCHES = 16

# Ids and names are told apart by a 32-bit hash only: all are ours, and constant.
_IDENTITY = '"id":"1","sid":"1"'
_STATE = "1"
_MARK = "k"  # on every fact, 0: the state, which the engine asserts as a fact of its own, never matches a pattern
_MARKED = f'{{{_IDENTITY},"{_MARK}":0'
_WARM = "w"

_ABSENT = object()

_SHORT = range(24)
"""Codes that are written in advance: the ranks of choices, truths, small counts."""

_UNMATCHED = 1
"""What asserting a fact answers when no pattern matches."""

_NAME = re.compile(r"[an][0-9]{1,4}", re.ASCII)

_OPERATORS = {
    Compare.EQ: None,
    Compare.NE: "$neq",
    Compare.LT: "$lt",
    Compare.LE: "$lte",
    Compare.GT: "$gt",
    Compare.GE: "$gte",
}


class InferenceRefusedError(ValueError):
    """Something that the engine cannot do exactly was kept from it."""


class InferenceFailedError(RuntimeError):
    """The engine did not answer as it should; this answer is lost, the next question is put to a new network."""


Name = str
"""An attribute of a fact: `a` or `n` and a number."""

Comparison = tuple[Name, Compare, int]
"""A name, one of the six comparing operators, and an integer up to 2**62 either side of zero."""

Pattern = Sequence[Comparison]
"""All of these; an empty one always holds."""


class Told(Struct, frozen=True):
    """How one axis is told: the names that its code is posted under, and what is posted instead of a code.

    `absent` is for an axis that is not applicable (None), `unknown` for one that has no code at all.
    """

    axis: str
    names: tuple[Name, ...]
    absent: Mapping[Name, int]
    unknown: Mapping[Name, int]


class Form:
    """How codes are written as a fact, made once for many questions.

    Errors:
        InferenceRefusedError: a name or an integer that is not of the form above.
    """

    __slots__ = ("_parts", "names")

    def __init__(self, told: Iterable[Told]) -> None:
        told = tuple(told)
        self.names = frozenset(name for each in told for name in (*each.names, *each.absent, *each.unknown))
        for name in self.names:
            _check_name(name)
        parts = []
        for each in told:
            names = (*(f',"{name}":' for name in each.names), "")
            short = {code: _joined(code, names) for code in _SHORT}
            parts.append((each.axis, names, short, _constant(each.absent), _constant(each.unknown)))
        self._parts = tuple(parts)

    def written(self, codes: Mapping[str, int | None]) -> str:
        """The fact for these codes.

        Errors:
            InferenceRefusedError: a code is not an integer of at most 2**62 either side of zero.
        """
        texts = [_MARKED]
        for axis, names, short, absent, unknown in self._parts:
            code = codes.get(axis, _ABSENT)
            if type(code) is int:
                if code in short:
                    texts.append(short[code])
                elif -LIMIT <= code <= LIMIT:
                    texts.append(_joined(code, names))
                else:
                    raise InferenceRefusedError(_not_an_integer(axis, code))
            elif code is None:
                texts.append(absent)
            elif code is _ABSENT:
                texts.append(unknown)
            else:
                raise InferenceRefusedError(_not_an_integer(axis, code))
        texts.append("}")
        return "".join(texts)


def _joined(code: int, names: Sequence[str]) -> str:
    """A code after each of these (the last of which is empty)."""
    return str(code).join(names) if len(names) > 1 else ""


class Ruleset:
    """Patterns, of which a fact matches some. One thread at a time may use it.

    Errors:
        InferenceRefusedError: too many patterns, names or comparisons, or one that is not of the form above.
        InferenceFailedError: the engine did not take them.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._size = len(patterns)
        self._names = _checked(patterns)
        self._text = json.dumps(_rules(patterns), separators=(",", ":"))
        self._closed = False
        self._form: Form | None = None
        self._raw, self._handle, self._release = self._build()

    def matching(self, fact: Mapping[Name, int]) -> list[int]:
        """The numbers of the patterns that this fact matches, in no particular order; absent names match nothing.

        Errors:
            InferenceRefusedError: a name that no pattern tests, or a value that is not such an integer.
            InferenceFailedError: the engine did not answer as it should.
            MatcherClosedError: it was closed.
        """
        for name, value in fact.items():
            if value is None:
                raise InferenceRefusedError(_not_an_integer(name, value))
        form = Form(Told(name, (name,), {}, {}) for name in fact)
        return self.asked(form, fact)

    def asked(self, form: Form, codes: Mapping[str, int | None]) -> list[int]:
        """The numbers of the patterns that these codes, told in this form, match; errors as for `matching`."""
        if self._closed:
            raise MatcherClosedError
        if form is not self._form:
            if not form.names <= self._names:
                raise InferenceRefusedError(f"no pattern tests `{min(form.names - self._names)}`")
            self._form = form
        text = form.written(codes)
        if not self._release.alive:
            self._raw, self._handle, self._release = self._build()
        try:
            return self._ask(text)
        except Exception as error:
            # what is left inside is anybody's guess: away with all of it
            self._release()
            raise InferenceFailedError(f"durable-rules did not answer: {error}") from error
        except BaseException:
            self._release()
            raise

    def close(self) -> None:
        """Give back the memory of the engine; doing so twice does no harm."""
        self._closed = True
        self._release()

    def _ask(self, text: str) -> list[int]:
        raw, handle = self._raw, self._handle
        code, state = raw.assert_fact(handle, text)
        if code == _UNMATCHED:
            return []
        if code:
            raise _Abnormal(f"code {code}")
        found: list[int] = []
        started = raw.start_action_for_state(handle, state)
        message = started[1] if started else None
        while message:
            # {"<rule>":{"m":{...}}}
            found.append(int(message[2 : message.index('"', 2)]))
            if len(found) > self._size:
                raise _Abnormal("more rules fired than there are")
            message = raw.complete_and_start_action(handle, state)
        if not found or len(set(found)) < len(found):
            raise _Abnormal("a rule that matches did not fire exactly once")
        raw.retract_fact(handle, text)
        return found

    def _build(self) -> tuple[Any, int, weakref.finalize[..., Ruleset]]:
        try:
            import durable_rules_engine as raw  # noqa: PLC0415  not everybody who imports us asks it anything
        except ImportError as error:
            raise InferenceFailedError(
                f"durable-rules cannot be loaded ({error}); Python 3.13 and later need it built so: "
                "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject "
                "pip install --no-cache-dir --force-reinstall --no-deps durable-rules==2.0.28"
            ) from error
        try:
            handle = raw.create_ruleset("r", self._text)
            # the engine frees a pointer it has never set when a state is deleted before any rule fired
            fact = f'{{{_IDENTITY},"{_WARM}":1}}'
            code, state = raw.assert_fact(handle, fact)
            if code or not raw.start_action_for_state(handle, state) or raw.complete_and_start_action(handle, state):
                raise _Abnormal("the first rule did not fire as it should")
            raw.retract_fact(handle, fact)
        except Exception as error:
            raise InferenceFailedError(f"durable-rules did not take the rules: {error}") from error
        release = weakref.finalize(self, _released, raw, handle)
        release.atexit = False
        return raw, handle, release


class _Abnormal(Exception):  # noqa: N818  never leaves this module
    """The engine answered something that it should not."""


def _released(raw: ModuleType, handle: int) -> None:
    """The state first: what a ruleset is deleted without is lost."""
    for step, arguments in ((raw.delete_state, (handle, _STATE)), (raw.delete_ruleset, (handle,))):
        with contextlib.suppress(raw.error):
            step(*arguments)


def _check_name(name: object) -> None:
    if type(name) is not str or not _NAME.fullmatch(name):
        raise InferenceRefusedError(f"`{name}` is no name of an attribute")


def _constant(values: Mapping[Name, int]) -> str:
    for name, value in values.items():
        if type(value) is not int or not -LIMIT <= value <= LIMIT:
            raise InferenceRefusedError(_not_an_integer(name, value))
    return "".join(f',"{name}":{value}' for name, value in values.items())


def _not_an_integer(name: str, value: object) -> str:
    return f"`{name}` is `{value!r}`, expected an integer of at most 2**62 either side of zero"


def _checked(patterns: Sequence[Pattern]) -> frozenset[Name]:
    if len(patterns) > MAX_PATTERNS:
        raise InferenceRefusedError(f"{len(patterns)} patterns in one ruleset, expected at most {MAX_PATTERNS}")
    names: set[Name] = set()
    for pattern in patterns:
        if len(pattern) > MAX_TESTS:
            raise InferenceRefusedError(f"{len(pattern)} comparisons in one pattern, expected at most {MAX_TESTS}")
        for name, compare, value in pattern:
            _check_name(name)
            if compare not in _OPERATORS:
                raise InferenceRefusedError(f"`{compare}` does not compare with an integer")
            if type(value) is not int or not -LIMIT <= value <= LIMIT:
                raise InferenceRefusedError(f"`{name}` is compared with `{value!r}`, expected an integer")
            names.add(name)
    if len(names) > MAX_NAMES:
        raise InferenceRefusedError(f"{len(names)} attributes in one ruleset, expected at most {MAX_NAMES}")
    hashes = {_fnv(name) for name in (*names, _MARK, _WARM, "id", "sid", "$s")}
    if len(hashes) < len(names) + 5:
        raise InferenceRefusedError("two attributes that the engine cannot tell apart")
    return frozenset(names)


def _rules(patterns: Sequence[Pattern]) -> dict[str, object]:
    rules: dict[str, object] = {_WARM: _rule([{_WARM: 1}])}
    for number, pattern in enumerate(patterns):
        tests = [_condition(name, compare, value) for name, compare, value in pattern]
        rules[str(number)] = _rule([*_branch(number, len(patterns)), *tests])
    return rules


def _rule(conditions: list[object]) -> dict[str, object]:
    return {"all": [{"m": {"$and": conditions}}]}


def _branch(number: int, size: int) -> list[object]:
    """The conditions, true of every marked fact, above a pattern: equal ones are one node of the network."""
    levels: list[object] = []
    span = _BRANCHES
    while span < size:
        levels.append(_condition(_MARK, Compare.GE, -1 - number // span))
        span *= _BRANCHES
    return levels[::-1] or [_condition(_MARK, Compare.GE, -1)]


def _condition(name: str, compare: Compare, value: int) -> object:
    operator = _OPERATORS[compare]
    return {name: value} if operator is None else {operator: {name: value}}


def _fnv(text: str) -> int:
    """The 32-bit FNV-1a hash by which the engine compares names."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = (found ^ byte) * 16777619 & 0xFFFFFFFF
    return found
