"""What is charged by agreement, by company practice, or by law that yields to both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from engine.core.plan import Line, Refers, Rule, Step
from engine.decision.outcome import Acceptance, Agreed, Cause, ChargeLine, Defeat, Referral
from engine.decision.steps.hearing import Hearing, cents
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.vocabulary.layer import Layer

_Key = tuple[str, int]
"""A fee, and the order line that it is charged for (0: the order as a whole)."""


class _Said(Struct, frozen=True):
    """What one layer says of one fee: lines (none: free), or that a person must decide."""

    layer: Layer
    rules: tuple[str, ...]
    lines: tuple[ChargeLine, ...] = ()
    referral: Referral | None = None
    largest: bool = False
    """Whether only the largest of its lines counts."""

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines)


def conclude(hearing: Hearing, acceptance: Acceptance, lines: Sequence[Hearing] = ()) -> tuple[Agreed, tuple[str, ...]]:
    """The charge before bounds, and the core rules whose amount is not known.

    An individual clause replaces the general terms on the whole charge; a guideline lowers fee by fee, and prices
    only a change that the customer has no right to; supplementary law speaks of the fees that both leave open. A fee
    of one of the order `lines` is weighed by itself.
    """
    said, unknown = _said(hearing, lines)
    outranked: list[Defeat] = []
    individual = said.get(Layer.INDIVIDUAL, {})
    base = dict(individual)
    clauses: dict[int, list[str]] = {}
    for (_, line), each in individual.items():
        clauses.setdefault(line, []).extend(each.rules)
    everyone = [rule for rules in clauses.values() for rule in rules]
    for key, each in said.get(Layer.TERMS, {}).items():
        replacing = clauses.get(0, []) + clauses.get(key[1], []) if key[1] else everyone
        if replacing:
            outranked += _outranked(each, min(replacing))
        else:
            base[key] = each
    count = dict(base)
    priced = False
    for key, guideline in said.get(Layer.GUIDELINE, {}).items():
        agreed = base.get(key)
        if agreed is None:
            if guideline.total > 0 and acceptance.of(key[1]).by_right:
                continue
            priced |= guideline.total > 0
            count[key] = guideline
        elif agreed.referral is None and (guideline.referral is not None or guideline.total < agreed.total):
            outranked += _outranked(agreed, min(guideline.rules))
            count[key] = guideline
    for key, law in said.get(Layer.SUPPLEMENTARY_LAW, {}).items():
        count.setdefault(key, law)
    spoken_of = {line for _, line in count}
    count = dict(_largest(count))
    referrals = {each.referral for each in count.values() if each.referral is not None}
    return Agreed(
        lines=_cut([line for key in sorted(count) for line in count[key].lines]),
        rules=frozenset(rule for each in count.values() for rule in each.rules),
        spoken=bool(count) and (0 in spoken_of or spoken_of.issuperset(line.line for line in lines)),
        priced_consent=priced,
        outranked=tuple(outranked),
        referrals=tuple(sorted(referrals, key=lambda referral: (referral.cause, referral.rules))),
        referred=frozenset(fee for (fee, _), each in count.items() if each.referral is not None),
    ), unknown


def _largest(count: Mapping[_Key, _Said]) -> Iterator[tuple[_Key, _Said]]:
    """What counts of each fee: of order lines that say `largest of` only the largest, with what is free or referred."""
    best: dict[str, _Key] = {}
    charged = {key: said for key, said in sorted(count.items()) if said.lines}
    alone = {fee for fee, _ in charged} - {fee for (fee, _), said in charged.items() if not said.largest}
    for key, said in charged.items():
        if key[0] not in best or said.total > charged[best[key[0]]].total:
            best[key[0]] = key
    return ((key, said) for key, said in count.items() if not said.lines or key[0] not in alone or best[key[0]] == key)


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


_Saying = tuple[Rule, Hearing]


def _said(hearing: Hearing, lines: Sequence[Hearing]) -> tuple[dict[Layer, dict[_Key, _Said]], tuple[str, ...]]:
    groups: dict[tuple[Layer, _Key], list[_Saying]] = {}
    unknown: dict[str, None] = {}
    heard = (hearing, *lines)
    individual = {each.line for each in heard if negotiated(each)}
    for each in heard:
        replaced = bool(individual if not each.line else individual & {0, each.line})
        for rule in each.standing:
            if isinstance(rule.conclusion, Line) and each.value(rule.conclusion.amount) is UNKNOWN:
                if not (replaced and rule.layer is Layer.TERMS):
                    unknown[rule.id] = None
                continue
            assert rule.layer is not None
            # what is said of a fee of order lines without looking at one is said of every line
            every = [line.line for line in lines] if not each.line and rule.line in hearing.plan.line_fees else []
            for line in every or [each.line]:
                groups.setdefault((rule.layer, (rule.line, line)), []).append((rule, each))
    found: dict[Layer, dict[_Key, _Said]] = {}
    for (layer, key), sayings in groups.items():
        found.setdefault(layer, {})[key] = _of_fee(layer, sayings)
    return found, tuple(unknown)


def _of_fee(layer: Layer, sayings: Sequence[_Saying]) -> _Said:
    rules = [rule for rule, _ in sayings]
    referee = sayings[0][1].plan.referee
    origins = tuple(sorted({rule.origin for rule in rules}))

    def to_a_person(cause: Cause, role: str | None) -> _Said:
        return _Said(layer, origins, referral=Referral(cause, Step.AGREED, role, origins))

    roles = sorted(rule.conclusion.role for rule in rules if isinstance(rule.conclusion, Refers))
    if roles:
        return to_a_person(Cause.ASKED, roles[0])
    lines: list[tuple[ChargeLine, str | None]] = []
    frees = 0
    for rule, hearing in sayings:
        line = rule.conclusion
        assert isinstance(line, Line)
        if line.free:
            frees += 1
            continue
        if hearing.value(line.amount) is NOT_APPLICABLE:
            return to_a_person(Cause.NO_BASE, referee)
        lines.append((charge_line(hearing, rule, line), line.combine))
    if not lines:
        return _Said(layer, origins)
    amounts = [line.amount for line, _ in lines]
    if frees and any(amount > 0 for amount in amounts):
        return to_a_person(Cause.CLASH, referee)
    combines = {combine for _, combine in lines}
    in_order = sorted((line for line, _ in lines), key=lambda line: (line.rule, line.tier))
    if len(lines) > 1 and combines == {"add up"}:
        return _Said(layer, origins, tuple(in_order))
    if combines == {"largest of"}:
        largest = max(in_order, key=lambda line: line.amount)
        return _Said(layer, (largest.rule,) if len(lines) > 1 else origins, (largest,), largest=True)
    if len(set(amounts)) > 1:
        return to_a_person(Cause.CLASH, referee)
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
        line=hearing.line or None,
    )
