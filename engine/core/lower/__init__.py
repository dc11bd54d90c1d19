"""From what was written to what is decided: `lower(book) -> Plan`.

Scales, modifiers and definitions are expanded here, once, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from engine.core.lower import definitions
from engine.core.lower.conclusions import Conclusions
from engine.core.lower.conditions import Conditions
from engine.core.lower.names import Names
from engine.core.lower.stages import Stages, sources
from engine.core.plan import Derived, Plan, Rule, Step
from engine.language.source import Book, Role


def lower(book: Book) -> Plan:
    """The plan of a book; the book has been read without a problem."""
    names = Names(book)
    conditions = Conditions(names)
    conclusions = Conclusions(book, conditions)
    questions: dict[Step, list[Rule]] = {}
    for rule in book.rules:
        for step, lowered in conclusions.of(rule):
            questions.setdefault(step, []).append(lowered)
    found = {d.name: definitions.rules(d, conditions) for d in book.definitions if definitions.matched(d)}
    quantities = {d.name: q for d in book.definitions if (q := definitions.quantity(d, conditions)) is not None}
    for name in sorted(book.vocabulary):
        names.axis(name)
    derived = {axis: each for axis, each in names.derived.items() if not names.of_items(axis)}
    stages = Stages(names, frozenset(found)).ordered(
        found, questions, {**quantities, **derived}, _defeats(book, questions)
    )
    of_lines = {axis: Derived(axis, each) for axis, each in names.derived.items() if axis not in derived}
    stages = tuple(
        replace(stage, per_line=True, of_lines=tuple(of_lines[axis] for axis in stage.tested if axis in of_lines))
        if any(rule.per_line for rule in stage.rules)
        else stage
        for stage in stages
    )
    return Plan(
        book=book.name,
        edition=book.edition,
        currency=book.currency,
        zone=book.zone,
        axes=names.axes,
        stages=stages,
        fees=conclusions.fees,
        reported=tuple(d.name for d in book.definitions if d.report),
        line_fees=frozenset(
            charge.fee for rule in book.rules if rule.per_line for charge in rule.then.charges if charge.fee
        ),
        roles=tuple(book.roles),
        desk=min(book.roles.values(), key=_small_mandate_first).id if book.roles else None,
        referee=max(book.roles.values(), key=lambda role: (role.mandate or 0, role.id)).id if book.roles else None,
        sources=sources(names, (*names.axes, *book.vocabulary, *(d.name for d in book.definitions))),
        formation=tuple(sorted({rule.line for rule in questions.get(Step.FORMATION, []) if rule.line != "hold"})),
        named=frozenset(book.vocabulary),
        ending=frozenset(book.ending),
        calendar=None if book.calendar is None else str(book.calendar),
    )


def _small_mandate_first(role: Role) -> tuple[bool, int, str]:
    return (role.mandate is None, role.mandate or 0, role.id)


def _defeats(book: Book, questions: Mapping[Step, list[Rule]]) -> dict[str, frozenset[str]]:
    """For each core rule those that keep it from standing: exceptions, and exceptions to them, on the same line."""
    above = {rule.id: rule.exception_to for rule in book.rules if rule.exception_to}
    exceptions: dict[str, set[str]] = {}
    for exception, targets in above.items():
        reached, waiting = set[str](), list(targets)
        while waiting:
            target = waiting.pop()
            if target not in reached:
                reached.add(target)
                waiting.extend(above.get(target, ()))
        for target in reached:
            exceptions.setdefault(target, set()).add(exception)
    found: dict[str, frozenset[str]] = {}
    for lowered in questions.values():
        for rule in lowered:
            if origins := exceptions.get(rule.origin):
                defeaters = {other.id for other in lowered if other.origin in origins and other.line == rule.line}
                if defeaters:
                    found[rule.id] = frozenset(defeaters)
    return found
