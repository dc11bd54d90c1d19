"""The bounded charge and the waived charge: what law, the order value and goodwill leave of it."""

from __future__ import annotations

from engine.language.source import Basis, Guards, Refer, Waiver
from engine.quantities.value import UNKNOWN
from tests.oracle.amounts import UnansweredError, limit, waives
from tests.oracle.course import Course

Bounds = dict[str | None, dict[str, int]]
"""By fee (None: the total): what each rule allows at most."""


def bounded(course: Course) -> None:
    """Per fee, then the order value where the change ends the order, then the total."""
    heard = course.hear("charge.bounded", asked=course.accepted is not False)
    facts = course.facts()
    bounds: Bounds = {}
    fees = {bound.fee for rule in course.book.rules for bound in rule.then.bounds}
    for fee in () if course.accepted is False else fees:
        for rule in heard.speaking("bound" if fee is None else f"bound {fee}"):
            for bound in rule.then.bounds:
                most = limit(bound.at_most, facts)
                if bound.fee == fee and most is not None:
                    bounds.setdefault(fee, {})[rule.id] = max(0, most)
    items, found = course.items, course.found
    course.left = [max(0, item.amount) for item in items]
    everything = list(range(len(items)))
    course.take_off(everything, -sum(item.amount for item in items if item.credit))
    for fee in sorted(fee for fee in bounds if fee is not None):
        _bound(course, [k for k in everything if items[k].fee == fee], bounds[fee])
    worth = facts["order.value"]
    if facts["change.kind"] in course.book.ending:
        capped = [k for k in everything if items[k].basis not in (Basis.PRICE, Basis.PROVEN_LOSS)]
        if worth is UNKNOWN and any(course.left[k] for k in capped):
            raise UnansweredError
        if isinstance(worth, int):
            _bound(course, capped, {"": max(0, worth)})
    _bound(course, everything, bounds.get(None, {}))
    found.lines = tuple(sorted((item.fee, left) for item, left in zip(items, course.left, strict=True)))
    found.computed = sum(course.left)
    found.reduced = found.agreed - found.computed
    course.answers["charge.computed"] = found.computed
    _clear(course, bounds)
    if course.doubts and found.computed > 0:
        course.refer(course.doubts)


def _bound(course: Course, those: list[int], bounds: dict[str, int]) -> None:
    """Takes off what is more than the smallest bound."""
    if not bounds:
        return
    smallest = min(bounds.values())
    taken = sum(course.left[k] for k in those) - smallest
    if taken > 0:
        course.counting |= {rule for rule, most in bounds.items() if rule and most == smallest}
        course.take_off(those, taken)


def _clear(course: Course, bounds: Bounds) -> None:
    """Whether law or the supplier's own default gives the change for nothing."""
    nothing = {fee: {rule for rule, most in said.items() if most == 0} for fee, said in bounds.items()}
    in_total = nothing.get(None, set())
    charged = {item.fee for item in course.items if not item.credit} | course.fees_referred
    by_fee = bool(charged) and all(nothing.get(fee) for fee in charged)
    cleared = course.by_bound and bool(in_total or by_fee)
    course.found.cleared = cleared
    if cleared:
        course.counting |= in_total
        if by_fee:
            course.counting |= {rule for fee in charged for rule in nothing[fee]}
        course.referred, course.roles = False, set()
        course.holding = [
            rule for rule in course.holding if not (rule.then.hold and rule.then.hold.guards is Guards.OUR_CLAIM)
        ]
    course.found.holds = frozenset(rule.id for rule in course.holding)


def waived(course: Course) -> None:
    """What goodwill takes off, where nothing holds or refers."""
    computed = course.found.computed
    asked = not course.holding and not course.referred and computed > 0
    heard = course.hear("charge.waived", asked=asked)
    if asked:
        facts = course.facts()
        waiving = [(rule.id, rule.then.waiver) for rule in heard.speaking("waiver")]
        roles = [role for _, waiver in waiving if (role := _asks(waiver)) is not None]
        if roles:
            course.refer(roles)
        else:
            amounts = {rule: waives(waiver, facts) for rule, waiver in waiving}
            largest = min(computed, max((0, *amounts.values())))
            if largest > 0:
                course.counting |= {rule for rule, amount in amounts.items() if min(computed, amount) == largest}
                course.take_off(range(len(course.items)), largest)
                course.found.waived = largest
    course.found.total = computed - course.found.waived
    course.found.referred, course.found.roles = course.referred, frozenset(course.roles)


def _asks(waiver: Waiver | None) -> str | None:
    return waiver.amount.role if waiver is not None and isinstance(waiver.amount, Refer) else None
