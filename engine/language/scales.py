"""Scales: tiers over a span or an ordered quantity, of which the first that holds counts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from engine.language.conditions import fits_span
from engine.language.definitions.moments import span
from engine.language.operands import KIND_WORDS, NUMBERS, attribute, operand
from engine.language.place import Place
from engine.language.reach import checked, orderable
from engine.language.scope import Scope
from engine.language.shapes import items, text
from engine.language.shifts import possible
from engine.language.source import Operand, Ref, Scale, Span
from engine.language.tiers import Base, WrittenTier, tier
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.period import Period
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.length import say_period

MOST_TIERS = 200
"""Each is compared with those before it."""


def scale(charge: MappingNode, node: Node, of: Base, tiers: Node, scope: Scope) -> Scale | None:
    """A scale: what it goes over, and its tiers, with percentages of `of`; a shift may stand in it or beside it.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    over = _over(node, scope)
    lines = items(tiers, "`tiers`", scope.log)
    if lines is not None and len(lines) > MOST_TIERS:
        scope.log.wrong("too-large", tiers.place, f"a scale has at most {MOST_TIERS} tiers, not {len(lines):,}")
        return None
    if lines is None or over is None:
        return None
    if not lines:
        scope.log.wrong("empty-any", tiers.place, "`tiers` is empty: nothing is ever due")
        return None
    subject, span_of = _subject(over, scope)
    shift_node = _shift_node(charge, node, scope)
    shift = None if shift_node is None else operand(shift_node, (Kind.PERIOD,), "`shift`", scope)
    read = [tier(line, subject, span_of, of, scope) for line in lines]
    written = [one for one in read if one is not None]
    sound = len(written) == len(read)
    if not (checked(written, scope.log) and sound):
        return None
    found = Scale(over, tuple(one.tier for one in written), shift)
    if shift_node is None:
        return found
    return found if shift is not None and _shiftable(written, shift, span_of, shift_node.place, scope) else None


def _shift_node(charge: MappingNode, node: Node, scope: Scope) -> Node | None:
    inside, beside = node.get("shift") if isinstance(node, MappingNode) else None, charge.key("shift")
    if inside is not None and beside is not None:
        said = "`shift` stands in the scale and beside it"
        scope.log.wrong("contradictory-keys", beside.place, said, others=((inside.place, "the first"),))
    return inside or charge.get("shift")


def _shiftable(
    written: Sequence[WrittenTier], shift: Operand, span_of: Span | None, place: Place, scope: Scope
) -> bool:
    """Whether every period that the shift can be may be added to every bound, and leaves them in order."""
    if span_of is None:
        said = "a scale over an amount, a rate or a count has no periods to shift"
        scope.log.wrong("wrong-type", place, said, "leave `shift` out")
        return False
    periods = possible(shift, scope.names.definitions)
    if periods is None:
        scope.log.wrong(
            "wrong-type",
            place,
            "a shift is a period, or a `choose` of periods with an `otherwise`",
            "such as `{choose: [{when: ..., is: 4 months}, {otherwise: 0 months}]}`",
        )
        return False
    return all(_shifted(written, period, span_of, place, scope) for period in dict.fromkeys(one for _, one in periods))


def _shifted(written: Sequence[WrittenTier], period: Period, span_of: Span, place: Place, scope: Scope) -> bool:
    said = say_period(period, "en")
    if not fits_span(span_of, period, said, place, scope.log):
        return False
    moved = []
    for one in written:
        bounds = []
        for test, bound, at in one.bounds:
            if not isinstance(test.against, Period):
                continue
            try:
                bounds.append((replace(test, against=test.against + period), f"{bound} + {said}", at))
            except ValueError:
                message = f"`{said}` can't be added to `{bound}`: working days are counted by themselves"
                scope.log.wrong("wrong-unit", place, message, others=((at, "this bound"),))
                return False
        moved.append(WrittenTier(one.tier, tuple(bounds)))
    return orderable(moved, scope.log)


def _over(node: Node, scope: Scope) -> Span | Ref | None:
    if isinstance(node, MappingNode):
        return span(node, "`scale`", scope, beside=("shift",))
    said = text(node, "`scale`", scope.log)
    if said is None or not isinstance(node, Scalar):
        return None
    found = attribute(said, node, scope)
    if found is None:
        return None
    if found.kind not in (*NUMBERS, Kind.SPAN):
        scope.log.wrong(
            "wrong-type",
            node.place,
            f"`{said}` is {KIND_WORDS[found.kind]}; a scale goes over a span, an amount, a rate or a count",
        )
        return None
    return Ref(said, node.place)


def _subject(over: Span | Ref, scope: Scope) -> tuple[Attribute, Span | None]:
    if isinstance(over, Ref):
        return scope.names[over.name], scope.names.span(over.name)
    return Attribute("scale", Kind.SPAN, {}), over
