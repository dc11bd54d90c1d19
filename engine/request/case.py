"""The facts of a request, flat, each with its origin: stated, from the ledger, derived from a list, or assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from engine.case import Case, Origin
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Nothing, Value
from engine.request.fact import Fact, Over, Same, Summary, Where
from engine.request.group import Group, facts_of, prefix_of
from engine.request.request import ONLY_WHERE, Request, groups
from engine.vocabulary.attribute import Source, Vocabulary
from engine.vocabulary.lists import ITEMS

Facts = Mapping[str, Value | Nothing]
_NONE: Facts = MappingProxyType({})


def case_of(
    request: Request,
    vocabulary: Vocabulary,
    assumptions: Mapping[str, Value | None] = MappingProxyType({}),
    ledger: Facts = _NONE,
) -> Case:
    """The case that a request is.

    What is stated wins over the ledger, that over what follows from a list, and that over what is assumed.

    Args:
        request: what is stated.
        vocabulary: a book's; its assumptions are those of the book.
        assumptions: what is assumed instead, by name (None: nothing).
        ledger: what is on record about the customer and the order.
    """
    stated = request.stated()
    case = Case({}, {}).adding(stated.items(), Origin.STATED)
    case = case.adding(((name, value) for name, value in ledger.items() if name not in stated), Origin.LEDGER)
    case = case.adding(_derived(request, case), Origin.DERIVED)
    for name, item in ITEMS.items():
        if (items := request.items(name)) is not None:
            case = case.listing(name, (_item(each, item) for each in items))
    return case.adding(_assumed(case, vocabulary, assumptions), Origin.ASSUMED)


def _item(group: Group, called: str) -> dict[str, Value | Nothing]:
    """What is known of an item, by the names that its facts have in rules."""
    return {f"{called}.{name.rpartition('.')[2]}": value for name, value in group.stated().items()}


def _assumed(
    case: Case, vocabulary: Vocabulary, assumptions: Mapping[str, Value | None]
) -> Iterator[tuple[str, Value | Nothing]]:
    plain: dict[str, Value | Nothing] = {}
    by_other: dict[str, str] = {}
    for name, attribute in vocabulary.items():
        value = assumptions.get(name, attribute.assumed) if assumptions else attribute.assumed
        if value is None or case.known(name) or attribute.source not in (Source.REQUEST, Source.OWN):
            continue
        plain[name] = value
        if attribute.assumed_as is not None and name not in assumptions:
            by_other[name] = attribute.assumed_as
    for name, value in plain.items():
        other: Value | Nothing = case[by_other[name]] if name in by_other else UNKNOWN
        if other is UNKNOWN:
            other = plain.get(by_other.get(name, ""), value)
        yield name, value if isinstance(other, Nothing) else other


# Summaries ----------------------------------------------------------------------------------------------------------


@cache
def _derivable() -> dict[str, Fact]:
    return {
        f"{prefix_of(group)}.{field}": fact
        for group in groups().values()
        for field, fact in facts_of(group).items()
        if fact.summary is not None or fact.product is not None or fact.implied is not None
    }


def _derived(request: Request, case: Case) -> Iterator[tuple[str, Value | Nothing]]:
    for name, of, value, _ in ONLY_WHERE:
        if not case.known(name) and case[of] is not UNKNOWN and case[of] != value:
            yield name, NOT_APPLICABLE
    for name, fact in _derivable().items():
        if case.known(name):
            continue
        items = None if fact.summary is None else request.items(fact.summary.items)
        if fact.summary is not None and (items or (items is not None and not fact.summary.some)):
            yield name, summarized(fact.summary, items, case)
        elif fact.product is not None:
            number, amount = case[fact.product.number], case[fact.product.amount]
            if isinstance(number, int) and isinstance(amount, int):
                yield name, number * amount
        elif fact.implied is not None and not isinstance(case[fact.implied.by], Nothing):
            yield name, fact.implied.value


def summarized(summary: Summary, items: tuple[Group, ...], case: Case) -> Value | Nothing:
    """What a summary makes of a list, or `UNKNOWN` as soon as an unknown detail could matter.

    A count of items; the sum of their amounts, those that are not applicable left out; the latest of their dates,
    not applicable if there is none.
    """
    taken: list[Value] = []
    for item in items:
        meets = [_meets(item, where, case) for where in summary.where]
        value: Value | Nothing = item[summary.field] if summary.field else 1
        if False in meets or value is NOT_APPLICABLE or (value == 0 and summary.over is Over.SUM):
            continue
        if None in meets or isinstance(value, Nothing):
            return UNKNOWN
        taken.append(value)
    if summary.over is Over.LATEST:
        return max(taken, default=NOT_APPLICABLE)  # type: ignore[type-var]  # dates all
    return sum(taken)  # type: ignore[arg-type]  # amounts in cents, or ones


def _meets(item: Group, where: Where | Same, case: Case) -> bool | None:
    """Whether an item takes part; None: that depends on what is unknown."""
    if isinstance(where, Same) and where.only is not None:
        name, value = where.only
        if case[name] != value:
            return None if case[name] is UNKNOWN else True
    found = item[where.field]
    wanted = case[where.name] if isinstance(where, Same) else where.value
    if found is UNKNOWN or wanted is UNKNOWN:
        return None
    return found == wanted
