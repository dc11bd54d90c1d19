"""A second reading of a book: naive, slow, and from what the manager wrote alone.

Written from DESIGN section 2 and docs/meaning.md, without a look at how the engine does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from engine.case import Case
from engine.language.source import (
    Basis,
    Book,
    Charge,
    Combine,
    Due,
    DueKind,
    Fixed,
    Free,
    Guards,
    Operand,
    Percentage,
    Refer,
    Rule,
    Scale,
    Times,
    Waiver,
)
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.vocabulary.layer import Layer
from tests.oracle.facts import Facts, half_up
from tests.oracle.judgement import Judgement, Matching, Settled
from tests.oracle.moments import Moment, clock, local_dates, shift
from tests.oracle.standing import Standing, fees

LAST_MINUTE = 23 * 60 + 59
"""When a day ends on which something must be done."""


class UnansweredError(Exception):
    """Something that is needed is unknown: there is nothing certain to say from here on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One charge line before bounds, in cents."""

    fee: str
    amount: int
    rule: str
    layer: str
    basis: Basis
    from_deposit: bool
    negotiated: bool
    credit: bool = False
    """In the customer's favour: its amount is at most 0."""


@dataclass(frozen=True, slots=True)
class Say:
    """What one layer says of one fee: that a person decides (`roles`), or lines (none: nothing is due)."""

    items: tuple[Item, ...] = ()
    rules: frozenset[str] = frozenset()
    refers: bool = False
    roles: frozenset[str | None] = frozenset()

    @property
    def amount(self) -> int:
        """What it comes to, in cents."""
        return sum(item.amount for item in self.items)


def judge(book: Book, case: Case, standing: Standing | None = None) -> Judgement:
    """Everything that follows from a case; nothing is looked up in an index. `standing` saves making it anew."""
    judge = _Judge(book, case, standing or Standing(book))
    try:
        judge.run()
    except UnansweredError:
        judge.found.complete = False
    return judge.found


class _Judge:
    def __init__(self, book: Book, case: Case, standing: Standing) -> None:
        self.book = book
        self.case = case
        self.standing = standing
        self.found = Judgement()
        self.answers = self.found.answers
        self.referred = False
        self.roles: set[str | None] = set()
        self.counting: set[str] = set()
        """Rules of which something (other than a duty) counts."""
        self.items: tuple[Item, ...] = ()
        self.fees_referred: set[str] = set()
        self.left: list[int] = []

    def run(self) -> None:
        for ask in (self.formation, self.acceptance, self.agreed, self.bounded, self.waived, self.settle, self.duties):
            ask()

    def facts(self) -> Facts:
        return Facts(self.book, self.case, self.answers)

    def matching(self, question: str, *, asked: bool = True) -> Matching:
        matching = self.standing.matching(question, self.facts())
        self.found.matching[question] = matching
        if asked and not matching.certain:
            raise UnansweredError
        return matching

    def speaking(self, matching: Matching, line: str, *layers: Layer) -> list[Rule]:
        """The rules that stand on a line, of these layers (none: of any), in order of id."""
        rules = sorted(rule for rule, on in matching.stands if on == line)
        found = [self.standing.rules[rule] for rule in rules]
        return [rule for rule in found if not layers or rule.layer in layers]

    def refer(self, roles: Iterable[str | None]) -> None:
        self.referred = True
        self.roles |= set(roles)

    # 1. Formation

    def formation(self) -> None:
        matching = self.matching("formation")
        for name, assumed, meanwhile in (("binding", "yes", "unproven"), ("terms", "ours", "none")):
            rules = self.speaking(matching, name)
            said = {rule.then.binding if name == "binding" else rule.then.terms for rule in rules}
            asked = any(name in lines for lines in self.standing.lines.values())
            if len(said) == 1:
                answer = str(said.pop())
            elif asked:
                answer = meanwhile
                self.refer([None])
            else:
                answer = assumed
            self.answers[name] = answer
        self.found.binding, self.found.terms = str(self.answers["binding"]), str(self.answers["terms"])
        self.holding = self.speaking(matching, "hold")
        self.counting |= {rule for rule, _ in matching.stands}

    # 2. Acceptance

    def acceptance(self) -> None:
        matching = self.matching("acceptance")
        said = {layer: self.layer_says(self.speaking(matching, "acceptance", layer)) for layer in Layer}
        deciding = self.deciding(said)
        self.found.layer = None if deciding is None else deciding.value
        answer = "reject" if deciding is None else said[deciding]
        self.accepted = {"accept": True, "reject": False, "refer": None}[str(answer)]
        if deciding is not None:
            rules = self.speaking(matching, "acceptance", deciding)
            self.counting |= {rule.id for rule in rules}
            if answer == "refer":
                self.refer(self.asked(rules))
        self.found.accepted = self.accepted
        self.by_right = self.accepted is True and deciding not in (Layer.GUIDELINE, Layer.GOODWILL)
        self.by_bound = self.accepted is True and deciding in (Layer.LAW, Layer.SUPPLIER_DEFAULT)
        if self.accepted is not None:
            self.answers["acceptance"] = "accepted" if self.accepted else "rejected"

    def layer_says(self, rules: list[Rule]) -> str | None:
        said = {"refer" if isinstance(rule.then.acceptance, Refer) else rule.then.acceptance for rule in rules}
        return None if not said else str(said.pop()) if len(said) == 1 else "refer"

    def asked(self, rules: list[Rule]) -> list[str | None]:
        """The roles that are asked, or nobody in particular where rules clash."""
        roles = [rule.then.acceptance.role for rule in rules if isinstance(rule.then.acceptance, Refer)]
        return list(roles) if len(roles) == len(rules) else [None]

    def deciding(self, said: dict[Layer, str | None]) -> Layer | None:
        for layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT):
            if said[layer] in ("accept", "refer"):
                return layer
        found = next((layer for layer in (Layer.INDIVIDUAL, Layer.TERMS) if said[layer] is not None), None)
        if said[Layer.GUIDELINE] is not None and (found is None or _kinder(said[Layer.GUIDELINE], said[found])):
            found = Layer.GUIDELINE
        if found is None and said[Layer.SUPPLEMENTARY_LAW] is not None:
            found = Layer.SUPPLEMENTARY_LAW
        goodwill = said[Layer.GOODWILL]
        if goodwill is not None and _kinder(goodwill, "reject" if found is None else said[found]):
            found = Layer.GOODWILL
        return found

    # 3a. The agreed charge

    def agreed(self) -> None:
        self.priced_consent = False
        self.silent = False
        matching = self.matching("charge.agreed", asked=self.accepted is not False)
        if self.accepted is not False:
            self.hear(matching)
        self.found.agreed = sum(item.amount for item in self.items)
        self.answers |= {
            "charge.agreed": self.found.agreed,
            "charge.basis": frozenset(item.basis.value for item in self.items),
            "charge.fees": frozenset(item.fee for item in self.items),
            "charge.layers": frozenset(item.layer for item in self.items),
            "charge.negotiated": any(item.negotiated for item in self.items),
        }

    def hear(self, matching: Matching) -> None:
        facts = self.facts()
        said = {
            layer: {fee: say for fee in fees(self.book) if (say := self.layer_charges(matching, layer, fee, facts))}
            for layer in Layer
            if layer.agreed
        }
        agreement = said[Layer.INDIVIDUAL] or said[Layer.TERMS]
        guideline, supplementary = said[Layer.GUIDELINE], said[Layer.SUPPLEMENTARY_LAW]
        counting = []
        self.fees_referred = set()
        for fee in fees(self.book):
            say, kinder = agreement.get(fee), guideline.get(fee)
            if say is None and kinder is not None and (kinder.amount <= 0 or not self.by_right):
                say = kinder
                self.priced_consent |= kinder.amount > 0
            elif say is not None and kinder is not None and not say.refers:
                say = kinder if kinder.refers or kinder.amount < say.amount else say
            say = say or supplementary.get(fee)
            if say is not None:
                counting.append(say)
                self.fees_referred |= {fee} if say.refers else set()
        self.items = within_the_rest(item for say in counting for item in say.items)
        for say in counting:
            self.counting |= say.rules
            if say.refers:
                self.refer(say.roles)
        self.silent = self.accepted is True and not counting
        currency = facts["order.currency"]
        if self.silent or (isinstance(currency, str) and currency != self.book.currency):
            self.refer([None])

    def layer_charges(self, matching: Matching, layer: Layer, fee: str, facts: Facts) -> Say | None:
        """What a layer says of a fee; None: nothing."""
        lines: list[tuple[Item, Combine | None]] = []
        frees: set[str] = set()
        roles: set[str | None] = set()
        speaking = self.speaking(matching, f"charge {fee}", layer)
        everyone = frozenset(rule.id for rule in speaking)
        for rule in speaking:
            for charge in rule.then.charges:
                if charge.fee not in (None, fee):
                    continue
                amount = self.amount_of(charge, facts)
                if isinstance(amount, Refer):
                    roles.add(amount.role or None)
                elif amount is None:
                    frees.add(rule.id)
                else:
                    signed = -amount if charge.credit else amount
                    declared = (charge.basis, charge.from_deposit, charge.negotiated, charge.credit)
                    item = Item(fee, signed, rule.id, layer.value, *declared)
                    lines.append((item, charge.combine))
        if roles:
            return Say(rules=everyone, refers=True, roles=frozenset(roles))
        if frees and any(item.amount > 0 for item, _ in lines):
            return Say(rules=everyone, refers=True, roles=frozenset({None}))
        if not lines:
            return Say(rules=frozenset(frees)) if frees else None
        items = [item for item, _ in lines]
        ways = {combine for _, combine in lines}
        if ways == {Combine.ADD_UP} or len(items) == 1:
            chosen = items
        elif ways == {Combine.LARGEST}:
            largest = max(item.amount for item in items)
            chosen = [item for item in items if item.amount == largest][:1]
        elif len({item.amount for item in items}) == 1:
            return Say(tuple(items[:1]), frozenset({item.rule for item in items} | frees))
        else:
            return Say(rules=everyone, refers=True, roles=frozenset({None}))
        return Say(tuple(chosen), frozenset({item.rule for item in chosen} | frees))

    def amount_of(self, charge: Charge, facts: Facts) -> int | Refer | None:
        """Cents, a referral (to nobody: the base is not applicable), or None: free."""
        amount = charge.amount
        if isinstance(amount, Refer):
            return amount
        if isinstance(amount, Scale):
            tier = facts.tier(amount)
            assert tier is not None
            amount = tier.amount
        if isinstance(amount, Free):
            return None
        cents = _amount(amount, facts)
        if cents is None:
            return Refer("")
        least, most = _limit(charge.at_least, facts), _limit(charge.at_most, facts)
        if least is not None:
            cents = max(cents, least)
        if most is not None:
            cents = min(cents, most)
        return max(0, cents)

    # 3b. The bounded charge

    def bounded(self) -> None:
        matching = self.matching("charge.bounded", asked=self.accepted is not False)
        facts = self.facts()
        bounds: dict[str | None, dict[str, int]] = {}
        for fee in () if self.accepted is False else (None, *self.fees_of_bounds()):
            line = "bound" if fee is None else f"bound {fee}"
            for rule in self.speaking(matching, line):
                for bound in rule.then.bounds:
                    most = _limit(bound.at_most, facts)
                    if bound.fee == fee and most is not None:
                        bounds.setdefault(fee, {})[rule.id] = max(0, most)
        self.left = [max(0, item.amount) for item in self.items]
        everything = list(range(len(self.items)))
        self.take_off(everything, -sum(item.amount for item in self.items if item.credit))
        for fee in sorted(fee for fee in bounds if fee is not None):
            of_fee = [k for k in everything if self.items[k].fee == fee]
            self.bound(of_fee, bounds[fee])
        worth = facts["order.value"]
        if facts["change.kind"] in self.book.ending:
            capped = [k for k in everything if self.items[k].basis not in (Basis.PRICE, Basis.PROVEN_LOSS)]
            if worth is UNKNOWN and any(self.left[k] for k in capped):
                raise UnansweredError
            if isinstance(worth, int):
                self.bound(capped, {"": max(0, worth)})
        self.bound(everything, bounds.get(None, {}))
        self.found.lines = tuple(sorted((item.fee, left) for item, left in zip(self.items, self.left, strict=True)))
        self.found.computed = sum(self.left)
        self.found.reduced = self.found.agreed - self.found.computed
        self.answers["charge.computed"] = self.found.computed
        self.clear(bounds)

    def fees_of_bounds(self) -> set[str]:
        return {bound.fee for rule in self.book.rules for bound in rule.then.bounds if bound.fee is not None}

    def bound(self, those: list[int], bounds: dict[str, int]) -> None:
        """Takes off what is more than the smallest bound."""
        if not bounds:
            return
        smallest = min(bounds.values())
        taken = sum(self.left[k] for k in those) - smallest
        if taken <= 0:
            return
        self.counting |= {rule for rule, most in bounds.items() if rule and most == smallest}
        self.take_off(those, taken)

    def take_off(self, those: list[int], amount: int) -> None:
        """Off the lines taken from the deposit first, then off the largest line."""
        while amount > 0:
            k = max(those, key=lambda k: (self.items[k].from_deposit and self.left[k] > 0, self.left[k], -k))
            off = min(amount, self.left[k])
            self.left[k] -= off
            amount -= off

    def clear(self, bounds: dict[str | None, dict[str, int]]) -> None:
        """Whether law or the supplier's own default gives the change for nothing."""
        nothing = {fee: {rule for rule, most in said.items() if most == 0} for fee, said in bounds.items()}
        in_total = nothing.get(None, set())
        charged = {item.fee for item in self.items if not item.credit} | self.fees_referred
        by_fee = bool(charged) and all(nothing.get(fee) for fee in charged)
        self.cleared = self.by_bound and bool(in_total or by_fee)
        self.found.cleared = self.cleared
        if self.cleared:
            self.counting |= in_total
            if by_fee:
                self.counting |= {rule for fee in charged for rule in nothing[fee]}
            self.referred, self.roles = False, set()
        self.claims = [
            rule
            for rule in self.holding
            if not (self.cleared and rule.then.hold and rule.then.hold.guards is Guards.OUR_CLAIM)
        ]
        self.found.holds = frozenset(rule.id for rule in self.claims)

    # 3c. The waived charge

    def waived(self) -> None:
        computed = self.found.computed
        asked = not self.claims and not self.referred and computed > 0
        matching = self.matching("charge.waived", asked=asked)
        if asked:
            facts = self.facts()
            waiving = self.speaking(matching, "waiver")
            roles = [rule.then.waiver.amount.role for rule in waiving if _asks(rule.then.waiver)]  # type: ignore[union-attr]
            if roles:
                self.refer(roles)
            else:
                amounts = {rule.id: _waives(rule.then.waiver, facts) for rule in waiving}
                largest = min(computed, max((0, *amounts.values())))
                if largest > 0:
                    self.counting |= {rule for rule, amount in amounts.items() if min(computed, amount) == largest}
                    self.take_off(list(range(len(self.items))), largest)
                    self.found.waived = largest
        self.found.total = computed - self.found.waived
        self.found.referred, self.found.roles = self.referred, frozenset(self.roles)

    # 4. Settlement and verdict

    def settle(self) -> None:
        facts = self.facts()
        total = self.found.total
        paid = _cents(facts["payments.paid"])
        on_account = min(paid, self.still_stands(facts)) if paid else 0
        taken = sum(left for item, left in zip(self.items, self.left, strict=True) if item.from_deposit)
        deposit = _cents(facts["deposit.paid"]) if taken and paid > on_account else 0
        forfeited = min(taken, deposit, paid - on_account)
        set_off = min(total - forfeited, paid - on_account - forfeited)
        refunded = paid - on_account - forfeited - set_off
        payable = total - forfeited - set_off
        self.found.settlement = Settled(paid, on_account, forfeited, set_off, refunded, payable)
        self.found.verdict = self.verdict()
        self.answers |= {
            "charge.waived": self.found.waived,
            "charge.total": total,
            "verdict": self.found.verdict,
            "settlement.refunded": refunded,
            "settlement.forfeited": forfeited,
            "settlement.payable": payable,
        }

    def still_stands(self, facts: Facts) -> int:
        kind = facts["change.kind"]
        if kind is UNKNOWN:
            raise UnansweredError
        if self.accepted is False:
            return _cents(facts["order.value"])
        if kind not in self.book.ending:
            return _cents(facts["order.value"])
        if kind == "partial cancellation":
            left = _cents(facts["order.value"]) - _cents(facts["change.cancelled_value"])
            return max(_cents(facts["order.performed_value"]), left)
        return _cents(facts["order.performed_value"])

    def verdict(self) -> str:
        if self.claims:
            return "hold"
        if self.referred:
            return "refer"
        if self.accepted is False:
            return "rejected"
        return "paid" if self.found.total > 0 else "free"

    # 5. Duties

    def duties(self) -> None:
        matching = self.matching("duties", asked=False)
        self.found.all_duties = matching.certain
        facts = self.facts()
        owed: dict[tuple[str, str | None], list[datetime | None]] = {}
        if self.priced_consent:
            owed["quote_charge", None] = [None]
        for rule_id, line in sorted(matching.stands):
            rule = self.standing.rules[rule_id]
            if len(self.standing.lines[rule_id]) > len(rule.then.duties) and rule_id not in self.counting:
                continue
            for duty in rule.then.duties:
                if f"duty {duty.do}" == line:
                    owed.setdefault((duty.do, duty.owner), []).append(self.due(duty.due, facts))
        self.found.duties = frozenset(
            (code, owner, min((when for when in whens if when is not None), default=None))
            for (code, owner), whens in owed.items()
        )
        self.found.definitions = {definition.name: facts[definition.name] for definition in self.book.definitions}

    def due(self, due: Due, facts: Facts) -> datetime | None:
        zone = facts.zone
        when = facts[due.moment] if due.kind is DueKind.AFTER and due.moment else facts["change.received"]
        if not isinstance(when, date | Moment):
            return None
        if due.kind is DueKind.NOW and isinstance(when, Moment):
            return when.first if when.first == when.last else clock(local_dates(when, zone)[0], LAST_MINUTE, zone)
        if due.kind is DueKind.SAME_DAY:
            return clock(local_dates(when, zone)[0], LAST_MINUTE, zone)
        if due.period is not None:
            period = facts.operand(due.period)
            if not isinstance(period, Period):
                return None
            if isinstance(when, Moment) and when.first != when.last and period.microseconds:
                return None
            when = shift(when, period, zone)
        first, last = local_dates(when, zone)
        if due.at is not None:
            return clock(first, due.at, zone) if first == last else None
        if isinstance(when, Moment) and when.first == when.last:
            return when.first
        return clock(first, LAST_MINUTE, zone) if first == last else None


def within_the_rest(items: Iterable[Item]) -> tuple[Item, ...]:
    """The lines, with credits that come to no more than the others: the largest credit counts first."""
    found = list(items)
    room = sum(item.amount for item in found if not item.credit)
    credits_ = [k for k, item in enumerate(found) if item.credit]
    for k in sorted(credits_, key=lambda k: (found[k].amount, found[k].fee, found[k].rule)):
        found[k] = replace(found[k], amount=-min(room, -found[k].amount))
        room += found[k].amount
    return tuple(found)


_KINDNESS = ("reject", "refer", "accept")


def _kinder(one: str | None, other: str | None) -> bool:
    return _KINDNESS.index(str(one)) > _KINDNESS.index(str(other))


def _values(operands: Iterable[Operand], facts: Facts) -> Iterator[int | None]:
    for operand in operands:
        value = facts.operand(operand)
        if value is UNKNOWN:
            raise UnansweredError
        yield value if isinstance(value, int) else None


def _amount(amount: Fixed | Percentage | Times, facts: Facts) -> int | None:
    """Cents; None: a part of it is not applicable."""
    match amount:
        case Fixed(fixed):
            return next(_values([fixed], facts))
        case Percentage(rate, of):
            points, base = _values([rate, of], facts)
            return None if points is None or base is None else half_up(Fraction(points * base, 10_000))
        case Times(quantity, price):
            count, each = _values([quantity, price], facts)
            return None if count is None or each is None else count * each
    raise TypeError(amount)


def _limit(operand: Operand | None, facts: Facts) -> int | None:
    return None if operand is None else next(_values([operand], facts))


def _asks(waiver: Waiver | None) -> bool:
    return waiver is not None and isinstance(waiver.amount, Refer)


def _waives(waiver: Waiver | None, facts: Facts) -> int:
    assert waiver is not None
    assert not isinstance(waiver.amount, Refer)
    cents = _amount(waiver.amount, facts)
    if cents is None:
        return 0
    most = _limit(waiver.at_most, facts)
    return cents if most is None else min(cents, most)


def _cents(value: Any) -> int:
    if value is UNKNOWN:
        raise UnansweredError
    return 0 if value is NOT_APPLICABLE else int(value)
