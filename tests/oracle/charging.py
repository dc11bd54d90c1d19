"""The agreed charge: fee by fee, of the whole order and of each of its lines that changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.vocabulary.layer import Layer
from tests.oracle.course import WHOLE, Course, Heard, Item
from tests.oracle.saying import Key, Say, said
from tests.oracle.standing import fees, fees_per_line

Said = dict[Key, Say]


def agreed(course: Course) -> None:
    """What was agreed for this change; not asked when it is rejected."""
    heard = course.hear("charge.agreed", asked=course.accepted is not False)
    if course.accepted is not False:
        _hear(course, heard)
    items = course.items
    course.found.agreed = sum(item.amount for item in items)
    course.found.charged = tuple(sorted((item.fee, item.of, item.amount) for item in items if not item.credit))
    course.answers |= {
        "charge.agreed": course.found.agreed,
        "charge.basis": frozenset(item.basis.value for item in items),
        "charge.fees": frozenset(item.fee for item in items),
        "charge.layers": frozenset(item.layer for item in items),
        "charge.negotiated": any(item.negotiated for item in items),
    }


def _hear(course: Course, heard: Heard) -> None:
    per_line = fees_per_line(course.book) if heard.changed else frozenset()
    all_fees = fees(course.book)
    keys = [(fee, of) for fee in all_fees for of in (WHOLE, *heard.changed) if of != WHOLE or fee not in per_line]
    individual = {key: say for key in keys if (say := said(heard, Layer.INDIVIDUAL, key, per_line))}
    everywhere = any(heard.speaking(f"charge {fee}", Layer.INDIVIDUAL) for fee in all_fees)
    counting: Said = {}
    for key in keys:
        replaced = everywhere or any(key[1] in (WHOLE, of) for _, of in individual)
        agreement = individual.get(key) if replaced else said(heard, Layer.TERMS, key, per_line)
        guideline, law = (said(heard, layer, key, per_line) for layer in (Layer.GUIDELINE, Layer.SUPPLEMENTARY_LAW))
        say = _weighed(course, key, agreement, guideline) or law
        if say is not None:
            counting[key] = say
    course.fees_referred = {fee for (fee, _), say in counting.items() if say.refers}
    silent = course.accepted is True and _silent(heard, counting)
    heard_of = _largest_of_each_fee(counting)
    course.items = within_the_rest(item for say in heard_of for item in say.items)
    for say in heard_of:
        course.counting |= say.rules
        if say.refers:
            course.refer(say.roles)
    currency = heard.facts[WHOLE]["order.currency"]
    if silent or (isinstance(currency, str) and currency != course.book.currency):
        course.refer([None])


def _weighed(course: Course, key: Key, say: Say | None, guideline: Say | None) -> Say | None:
    """The agreement or the guideline, which counts against it only where it is kinder."""
    if guideline is None:
        return say
    if say is None:
        if guideline.amount <= 0 or not course.right[key[1]]:
            course.priced_consent |= guideline.amount > 0
            return guideline
        return None
    if say.refers:
        return say
    return guideline if guideline.refers or guideline.amount < say.amount else say


def _silent(heard: Heard, counting: Said) -> bool:
    """Whether nobody says what the change costs: of the whole, nor of one of the order lines that change."""
    spoken_of = {of for _, of in counting}
    return WHOLE not in spoken_of and (not heard.changed or not spoken_of >= set(heard.changed))


def _largest_of_each_fee(counting: Said) -> list[Say]:
    """The same, with only the largest line of a fee over the order lines where all of its lines say so."""
    found = dict(counting)
    for fee in {fee for fee, of in counting if of != WHOLE}:
        lines = [item for (one, of), say in counting.items() if one == fee and of != WHOLE for item in say.items]
        if lines and all(item.only_largest for item in lines):
            largest = max(lines, key=lambda item: (item.amount, -item.of))
            for key, say in counting.items():
                if key[0] == fee and say.items and largest not in say.items:
                    found[key] = replace(say, items=(), rules=say.frees)
    return list(found.values())


def within_the_rest(items: Iterable[Item]) -> tuple[Item, ...]:
    """The lines, with credits that come to no more than the others: the largest credit counts first."""
    found = list(items)
    room = sum(item.amount for item in found if not item.credit)
    credits_ = [k for k, item in enumerate(found) if item.credit]
    for k in sorted(credits_, key=lambda k: (found[k].amount, found[k].fee, found[k].of, found[k].rule)):
        found[k] = replace(found[k], amount=-min(room, -found[k].amount))
        room += found[k].amount
    return tuple(found)
