"""What is charged by agreement, by company practice, or by law that yields to both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.core.plan import Line, Refers, Rule, Step
from engine.decision.outcome import Acceptance, Agreed, Cause, ChargeLine, Defeat, Referral
from engine.decision.steps.hearing import Hearing, cents
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.vocabulary.layer import Layer


@dataclass(frozen=True, slots=True)
class _Said:
    """What one layer says of one fee: lines (none: free), or that a person must decide."""

    layer: Layer
    rules: tuple[str, ...]
    lines: tuple[ChargeLine, ...] = ()
    referral: Referral | None = None

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines)


def conclude(hearing: Hearing, acceptance: Acceptance) -> tuple[Agreed, tuple[str, ...]]:
    """The charge before bounds, and the core rules whose amount is not known.

    An individual clause replaces the general terms on the whole charge; a guideline lowers fee by fee, and prices
    only a change that the customer has no right to; supplementary law speaks of the fees that both leave open.
    """
    said, unknown = _said(hearing)
    outranked: list[Defeat] = []
    base = said.get(Layer.INDIVIDUAL) or said.get(Layer.TERMS, {})
    if Layer.INDIVIDUAL in said:
        everyone = [rule for each in said[Layer.INDIVIDUAL].values() for rule in each.rules]
        for each in said.get(Layer.TERMS, {}).values():
            outranked += _outranked(each, min(everyone))
    count = dict(base)
    priced = False
    for fee, guideline in said.get(Layer.GUIDELINE, {}).items():
        agreed = base.get(fee)
        if agreed is None:
            if guideline.total > 0 and acceptance.by_right:
                continue
            priced |= guideline.total > 0
            count[fee] = guideline
        elif agreed.referral is None and (guideline.referral is not None or guideline.total < agreed.total):
            outranked += _outranked(agreed, min(guideline.rules))
            count[fee] = guideline
    for fee, law in said.get(Layer.SUPPLEMENTARY_LAW, {}).items():
        count.setdefault(fee, law)
    referrals = {each.referral for each in count.values() if each.referral is not None}
    return Agreed(
        lines=_cut([line for fee in sorted(count) for line in count[fee].lines]),
        rules=frozenset(rule for each in count.values() for rule in each.rules),
        spoken=bool(count),
        priced_consent=priced,
        outranked=tuple(outranked),
        referrals=tuple(sorted(referrals, key=lambda referral: (referral.cause, referral.rules))),
    ), unknown


def _cut(lines: list[ChargeLine]) -> tuple[ChargeLine, ...]:
    """The lines, their credits no more than the others come to; the largest credit counts first."""
    room = sum(line.amount for line in lines if not line.credit)
    for k in sorted((k for k, line in enumerate(lines) if line.credit), key=lambda k: lines[k].amount):
        counted = min(-lines[k].amount, room)
        room -= counted
        lines[k] = replace(lines[k], amount=-counted)
    return tuple(lines)


def negotiated(hearing: Hearing) -> bool:
    """Whether an individual clause speaks of the charge, so that the terms say nothing about it."""
    return any(rule.layer is Layer.INDIVIDUAL for rule in hearing.standing)


def _outranked(said: _Said, by: str) -> list[Defeat]:
    charged = {line.rule: line for line in said.lines}
    return [
        Defeat(rule, by, charged[rule].amount, charged[rule].rate) if rule in charged else Defeat(rule, by)
        for rule in said.rules
    ]


def _said(hearing: Hearing) -> tuple[dict[Layer, dict[str, _Said]], tuple[str, ...]]:
    groups: dict[tuple[Layer, str], list[Rule]] = {}
    unknown = []
    replaced = negotiated(hearing)
    for rule in hearing.standing:
        if isinstance(rule.conclusion, Line) and hearing.value(rule.conclusion.amount) is UNKNOWN:
            if not (replaced and rule.layer is Layer.TERMS):
                unknown.append(rule.id)
            continue
        assert rule.layer is not None
        groups.setdefault((rule.layer, rule.line), []).append(rule)
    found: dict[Layer, dict[str, _Said]] = {}
    for (layer, fee), rules in groups.items():
        found.setdefault(layer, {})[fee] = _of_fee(hearing, layer, rules)
    return found, tuple(unknown)


def _of_fee(hearing: Hearing, layer: Layer, rules: Sequence[Rule]) -> _Said:
    origins = tuple(sorted({rule.origin for rule in rules}))

    def to_a_person(cause: Cause, role: str | None) -> _Said:
        return _Said(layer, origins, referral=Referral(cause, Step.AGREED, role, origins))

    roles = sorted(rule.conclusion.role for rule in rules if isinstance(rule.conclusion, Refers))
    if roles:
        return to_a_person(Cause.ASKED, roles[0])
    lines: list[tuple[ChargeLine, str | None]] = []
    frees = 0
    for rule in rules:
        line = rule.conclusion
        assert isinstance(line, Line)
        if line.free:
            frees += 1
            continue
        if hearing.value(line.amount) is NOT_APPLICABLE:
            return to_a_person(Cause.NO_BASE, hearing.plan.referee)
        lines.append((charge_line(hearing, rule, line), line.combine))
    if not lines:
        return _Said(layer, origins)
    amounts = [line.amount for line, _ in lines]
    if frees and any(amount > 0 for amount in amounts):
        return to_a_person(Cause.CLASH, hearing.plan.referee)
    combines = {combine for _, combine in lines}
    in_order = sorted((line for line, _ in lines), key=lambda line: (line.rule, line.tier))
    if len(lines) > 1 and combines == {"add up"}:
        return _Said(layer, origins, tuple(in_order))
    if len(lines) > 1 and combines == {"largest of"}:
        largest = max(in_order, key=lambda line: line.amount)
        return _Said(layer, (largest.rule,), (largest,))
    if len(set(amounts)) > 1:
        return to_a_person(Cause.CLASH, hearing.plan.referee)
    return _Said(layer, origins, (in_order[0],))


def charge_line(hearing: Hearing, rule: Rule, line: Line) -> ChargeLine:
    """The line of a rule whose amount is known."""
    amount = cents(hearing.value(line.amount))
    assert amount is not None
    assert rule.layer is not None
    rate = None if line.rate is None else hearing.value(line.rate)
    base = None if line.base is None else hearing.value(line.base)
    return ChargeLine(
        fee=rule.line,
        rule=rule.origin,
        layer=rule.layer,
        basis=line.basis,
        amount=-amount if line.credit else amount,
        rate=rate if isinstance(rate, int) else None,
        base=base if isinstance(base, int) else None,
        from_deposit=line.from_deposit,
        credit=line.credit,
        negotiated=line.negotiated,
        tier=rule.tier,
    )
