"""What a Then says of a decision, checked against the decision that was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

from engine.core.plan import Plan
from engine.core.reading import holds
from engine.decide import Decision
from engine.decision.explain import rules_of
from engine.decision.outcome import DEFAULT, Defeat, Outcome, Verdict
from engine.quantities.value import Nothing
from engine.specs.reading import Reading
from engine.specs.slots import AMOUNTS, Slots, same_moment
from engine.vocabulary.attribute import Kind
from engine.words.value import say_value

FIGURES: dict[str, Callable[[Outcome], int]] = {
    "charge.agreed": lambda outcome: outcome.agreed.total,
    "charge.reduced": lambda outcome: outcome.bounded.reduced,
    "charge.computed": lambda outcome: outcome.bounded.computed,
    "charge.waived": lambda outcome: outcome.waived.amount,
    "charge.total": lambda outcome: outcome.total,
    "settlement.paid": lambda outcome: outcome.settlement.paid,
    "settlement.left_on_account": lambda outcome: outcome.settlement.left_on_account,
    "settlement.forfeited": lambda outcome: outcome.settlement.forfeited,
    "settlement.set_off": lambda outcome: outcome.settlement.set_off,
    "settlement.refunded": lambda outcome: outcome.settlement.refunded,
    "settlement.payable": lambda outcome: outcome.settlement.payable,
}
"""The amounts of a decision that a Then may name."""


def deciding(decision: Decision) -> frozenset[str]:
    """The rules that a decision follows from."""
    return deciding_rules(decision.outcome)


def deciding_rules(outcome: Outcome) -> frozenset[str]:
    """The rules that an outcome follows from: not those that were overruled by a bound or a waiver.

    On hold: what holds. Referred: who asks for it, or clashes. Rejected: who rejects, or the default. Else the
    acceptance and whatever made the charge what it is; a charge that is taken off as a whole follows from what took it
    off alone.
    """
    accepted, bounded, waived = outcome.acceptance.rules, outcome.bounded, outcome.waived
    reducing = frozenset(rule for reduction in bounded.reductions if reduction.amount for rule in reduction.rules)
    match outcome.verdict:
        case Verdict.HOLD:
            return outcome.formation.rules | frozenset(outcome.holds)
        case Verdict.REFER:
            return frozenset(rule for referral in outcome.referrals for rule in referral.rules)
        case Verdict.REJECTED:
            return accepted or frozenset({DEFAULT})
    if waived.amount and waived.amount == bounded.computed:
        return waived.rules
    if not bounded.computed and (reducing or bounded.cleared):
        return reducing or bounded.rules | accepted
    charging = outcome.agreed.rules | reducing | (waived.rules if waived.amount else frozenset())
    return accepted | charging


class Expectations:
    """Checks what steps expect, under one book."""

    def __init__(self, slots: Slots, plan: Plan) -> None:
        self.slots = slots
        self.plan = plan
        self.zone = ZoneInfo(slots.book.zone)

    def failures(self, reading: Reading, decision: Decision, lang: str) -> tuple[str, ...]:
        """What a decision does not do that a Then expects: none, if it holds."""
        return tuple(self._failures(reading, decision, lang))

    def _failures(self, reading: Reading, decision: Decision, lang: str) -> Iterator[str]:
        phrase, values, outcome = reading.phrase, reading.values, decision.outcome
        if phrase is None:
            return
        wanted = values.get("verdict", phrase.expects.get("verdict"))
        if wanted is not None and wanted != decision.verdict:
            yield self._differ("verdict", wanted, decision.verdict.value, lang)
        for name, wanted in phrase.expects.items():
            if name != "verdict" and (found := _answer(outcome, name)) != wanted:
                yield f"expected {name} {wanted}, decided {found.value if isinstance(found, Nothing) else found}"
        if phrase.duty is not None:
            yield from self._duty(reading, outcome, lang)
        if "no.duty" in values:
            yield from self._no_duty(reading, outcome, lang)
        if "contents" in values:
            yield from self._contents(reading, outcome, lang)
        if phrase.asks is not None or "ask" in values:
            yield from self._asks(str(values.get("ask", phrase.asks)), decision)
        if "role" in values and values["role"] not in outcome.referral_roles:
            roles = ", ".join(outcome.referral_roles) or "nobody"
            yield f"expected `{values['role']}` to decide, decided: {roles}"
        if "hold.get" in values:
            yield from self._holds(reading, outcome, lang)
        if "ground" in values:
            yield from self._ground(reading, outcome, lang)
        if "provision" in values:
            yield from self._provision(reading, decision, lang)
        elif "charge.computed" in values:
            yield from self._amount("charge.computed", reading, decision, lang)
        for slot in AMOUNTS:
            if slot in values and slot != "charge.computed":
                yield from self._amount(slot, reading, decision, lang)

    # Amounts

    def _amount(self, slot: str, reading: Reading, decision: Decision, lang: str) -> Iterator[str]:
        wanted = reading.values[slot]
        if decision.provisional:
            yield f"expected {slot} {self.slots.say(slot, wanted, lang)}; the amounts of this decision are provisional"
            return
        found = self._figure(slot, reading, decision.outcome)
        if wanted != found:
            yield self._differ(slot, wanted, found, lang)

    def _figure(self, slot: str, reading: Reading, outcome: Outcome) -> int:
        if slot != "line.amount":
            return FIGURES[slot](outcome)
        assert reading.phrase is not None
        fee = reading.values.get("fee", reading.phrase.line)
        lines = zip(outcome.agreed.lines, outcome.bounded.left, strict=True)
        return sum(left for line, left in lines if line.fee == fee)

    def _differ(self, slot: str, wanted: object, found: object, lang: str) -> str:
        say = self.slots.say
        return f"expected {slot} {say(slot, wanted, lang)}, decided {say(slot, found, lang)}"  # type: ignore[arg-type]

    # Why

    def _provision(self, reading: Reading, decision: Decision, lang: str) -> Iterator[str]:
        assert reading.phrase is not None
        rules = _ids(reading.values["provision"])
        said = self.slots.say_provisions(rules, lang)
        if reading.phrase.missed is not None:
            yield from self._missed(rules, reading.phrase.missed, said, decision)
            return
        why = deciding(decision)
        if decision.open is not None:
            yield f"expected this to follow from {said}; it is open"
        elif not rules & why:
            yield f"expected this to follow from {said}, decided by {self.slots.say_provisions(why, lang)}"
        if "layer" in reading.values and decision.open is None:
            yield from self._layer(rules & why, reading, lang)
        if "defeated" in reading.values:
            yield from self._defeated(rules, reading, decision.outcome, lang)
        elif "charge.computed" in reading.values:
            yield from self._amount("charge.computed", reading, decision, lang)

    def _layer(self, rules: frozenset[str], reading: Reading, lang: str) -> Iterator[str]:
        """Whether it follows from a right or a kindness: as what the rules count that decide."""
        wanted = reading.values["layer"]
        found = {rule.layer.value for name in rules for rule in rules_of(self.plan, name) if rule.layer is not None}
        if rules and wanted not in found:
            say = ", ".join(self.slots.say("layer", layer, lang) for layer in sorted(found)) or "none"
            yield f"expected this to count as {self.slots.say('layer', wanted, lang)}, it counts as {say}"

    def _ground(self, reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        """What a decision rests on beside what it follows from: who is bound, and by whose terms."""
        if not _ids(reading.values["ground"]) & outcome.formation.rules:
            wanted, found = reading.values["ground"], outcome.formation.rules
            say = self.slots.say_provisions
            yield f"expected this to rest on {say(_ids(wanted), lang)}, it rests on {say(found, lang)}"

    def _defeated(self, rules: frozenset[str], reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        below = _ids(reading.values["defeated"])
        defeats: tuple[Defeat, ...] = (*outcome.defeated, *outcome.agreed.outranked, *outcome.acceptance.outranked)
        met = [defeat for defeat in defeats if defeat.rule in below and defeat.by in rules]
        overruled = [line for line in outcome.agreed.lines if line.rule in below]
        took_off = rules & (outcome.waived.rules | {rule for each in outcome.bounded.reductions for rule in each.rules})
        said = self.slots.say_provisions(below, lang)
        if not met and not (overruled and took_off):
            yield f"expected {said} to give way to {self.slots.say_provisions(rules, lang)}; it does not"
            return
        if "charge.computed" not in reading.values:
            return
        wanted = reading.values["charge.computed"]
        amounts = {defeat.amount for defeat in met if defeat.amount is not None}
        if overruled and took_off:
            amounts.add(sum(line.amount for line in overruled))
        if wanted not in amounts:
            found = " or ".join(self._money(amount, lang) for amount in sorted(amounts)) or "nothing"
            yield f"expected {said} to charge {self._money(wanted, lang)}, it charges {found}"

    def _money(self, cents: object, lang: str) -> str:
        return say_value(cents, Kind.MONEY, lang, currency=self.slots.book.currency)  # type: ignore[arg-type]

    def _missed(self, rules: frozenset[str], fact: str, said: str, decision: Decision) -> Iterator[str]:
        """Whether a single test keeps one of these rules from applying, and it is the one on `fact`."""
        outcome = decision.outcome
        if applying := rules & frozenset(outcome.rules):
            yield f"expected {said} not to apply; it does (`{'`, `'.join(sorted(applying))}`)"
            return
        failing: set[str] = set()
        for rule in (rule for origin in sorted(rules) for rule in rules_of(self.plan, origin)):
            for part in rule.when:
                axes = {atom.axis for atom in part if not holds(self.plan, atom, outcome.case)}
                if len(axes) == 1 and self._about(next(iter(axes)), fact):
                    return
                failing |= axes
        tests = ", ".join(f"`{axis}`" for axis in sorted(failing)) or "nothing"
        yield f"expected only `{fact}` to keep {said} from applying; what fails is {tests}"

    def _about(self, axis: str, fact: str) -> bool:
        roots = self.plan.sources.get(axis, (axis,))
        return axis == fact or fact in roots or roots == self.plan.sources.get(fact)

    # Who has to act

    def _duty(self, reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        assert reading.phrase is not None
        code = reading.phrase.duty
        owed = [duty for duty in outcome.duties if duty.code == code]
        if not owed:
            codes = ", ".join(f"`{duty.code}`" for duty in outcome.duties) or "none"
            yield f"expected the duty `{code}`, decided: {codes}"
            return
        owner, due = reading.values.get("owner"), reading.values.get("due")
        if any(
            (owner is None or duty.owner == owner) and (due is None or same_moment(duty.due, due, self.zone))
            for duty in owed
        ):
            return
        found = ", ".join(
            f"`{duty.owner}` by {self.slots.say('due', duty.due, lang) if duty.due else 'a day not known'}"
            for duty in owed
        )
        parts = [f"by {self.slots.say('due', due, lang)}"] if due is not None else []
        parts = [f"by `{owner}`", *parts] if owner is not None else parts
        yield f"expected the duty `{code}` {' '.join(parts)}, decided: {found}"

    def _no_duty(self, reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        for duty in outcome.duties:
            if duty.code in _ids(reading.values["no.duty"]):
                due = f"by {self.slots.say('due', duty.due, lang)}" if duty.due else "by a day not known"
                yield f"expected no duty `{duty.code}`, decided: `{duty.owner}` {due}"

    def _contents(self, reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        """Whether a duty is owed in which just this must be stated."""
        say, codes, wanted = self.slots.say, reading.values["duty"], reading.values["contents"]
        owed = [frozenset(duty.must_state) for duty in outcome.duties if duty.code in _ids(codes)]
        if wanted not in owed:
            found = " or ".join(f"`{say('contents', each, lang)}`" if each else "nothing" for each in owed)
            stating = f"stating {found}" if owed else "no such duty"
            said, contents = say("duty", codes, lang), say("contents", wanted, lang)
            yield f"expected the duty `{said}` stating `{contents}`, decided: {stating}"

    def _asks(self, fact: str, decision: Decision) -> Iterator[str]:
        if decision.open is None:
            yield f"expected to ask for `{fact}` first, decided: {decision.verdict}"
        elif fact not in decision.open.ask:
            asked = ", ".join(f"`{name}`" for name in decision.open.ask)
            yield f"expected to ask for `{fact}` first, asked: {asked}"

    def _holds(self, reading: Reading, outcome: Outcome, lang: str) -> Iterator[str]:
        if _ids(reading.values["hold.get"]) & frozenset(outcome.holds):
            return
        rules = {rule.id: rule for rule in self.slots.book.rules}
        gets = [hold.get[lang] for each in outcome.holds if (hold := rules[each].then.hold) is not None]
        yield f"expected to wait for other evidence, decided: {', '.join(f'`{get}`' for get in gets) or 'no hold'}"


def _answer(outcome: Outcome, name: str) -> object:
    """What was answered about the agreement, or what is reported of every decision."""
    formation = {"binding": outcome.formation.binding, "terms": outcome.formation.terms}
    return formation[name] if name in formation else outcome.reported[name]


def _ids(value: object) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()
