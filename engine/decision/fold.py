"""One pass over the stages: derive, match, conclude, and add the conclusions to the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import compress, product
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.core.matching import Matched
from engine.core.plan import Becomes, Limit, Line, Plan, Rule, Stage, Step, Waives
from engine.core.quantity import facts_in
from engine.decision.outcome import (
    ORDER_VALUE_CAP,
    Acceptance,
    Agreed,
    Bounded,
    Cause,
    Defeat,
    Formation,
    Outcome,
    OwedDuty,
    Referral,
    Settlement,
    Undecided,
    Verdict,
    Waived,
)
from engine.decision.steps import acceptance, agreed, bounded, duties, formation, settlement, waived
from engine.decision.steps.hearing import Hearing, cents
from engine.quantities.value import UNKNOWN, Nothing, Value
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.layer import Layer
from engine.vocabulary.lists import ACTION, LINES, UNCHANGED

Match = Callable[[Stage, Case], Matched]


class Fold:
    """The state of one pass; `run` gives the outcome."""

    def __init__(self, plan: Plan, match: Match) -> None:
        self.plan = plan
        self.match = match
        self.zone = ZoneInfo(plan.zone)
        self.formation = Formation("yes", "ours", (), frozenset(), (), ())
        self.acceptance = Acceptance(None, None, frozenset())
        self.agreed = Agreed((), frozenset(), spoken=False)
        self.bounded = Bounded((), (), cleared=False, rules=frozenset())
        self.waived = Waived()
        self.settlement = Settlement(0, 0, 0, 0, 0, 0)
        self.duties: tuple[OwedDuty, ...] = ()
        self.verdict = Verdict.REJECTED
        self.defeated: dict[tuple[str, str], Defeat] = {}
        self.undecided: list[Undecided] = []
        self.foreign = False
        """Whether the order is in another currency than the book."""

    def run(self, case: Case) -> Outcome:
        """What the plan says of these facts; with unknown facts, what it certainly says."""
        self.foreign = case.applicable("order.currency") and case["order.currency"] != self.plan.currency
        for stage in self.plan.stages:
            if stage.derived:
                case = case.deriving(
                    (each.name, partial(evaluate, each.quantity, zone=self.zone)) for each in stage.derived
                )
            matched = self.match(stage, case)
            if stage.step is Step.DEFINITION:
                case = case.adding(self._definitions(stage, matched, case), Origin.DERIVED)
                continue
            answers = self._conclude(stage, matched, case)
            if answers:
                case = case.adding(answers, Origin.ANSWERED)
        return Outcome(
            verdict=self.verdict,
            case=case,
            formation=self.formation,
            acceptance=self.acceptance,
            agreed=self.agreed,
            bounded=self.bounded,
            waived=self.waived,
            settlement=self.settlement,
            duties=self.duties,
            defeated=tuple(self.defeated[key] for key in sorted(self.defeated)),
            referrals=self._referrals(),
            holds=self._holds(),
            reported={name: case[name] for name in self.plan.reported},
            undecided=tuple(self.undecided),
        )

    # Definitions

    def _definitions(self, stage: Stage, matched: Matched, case: Case) -> list[tuple[str, Value | Nothing]]:
        found: dict[str, Value | Nothing] = {}
        settled: set[str] = set()
        conditions: set[str] = set()
        branches = [(rule.conclusion, rule.id) for rule in stage.rules if isinstance(rule.conclusion, Becomes)]
        for becomes, rule in sorted(branches, key=lambda pair: (pair[0].name, pair[0].order)):
            if not becomes.order:
                conditions.add(becomes.name)
            if becomes.name in settled:
                continue
            if rule in matched.applies:
                found[becomes.name] = evaluate(becomes.value, case, self.zone)
                settled.add(becomes.name)
            elif rule in matched.maybe_applies:
                found[becomes.name] = UNKNOWN
                settled.add(becomes.name)
        found.update(dict.fromkeys(conditions - settled, False))
        return list(found.items())

    # Questions

    def _conclude(self, stage: Stage, matched: Matched, case: Case) -> list[tuple[str, Value | Nothing]]:
        asked = not (stage.step in (Step.AGREED, Step.BOUNDED, Step.WAIVED) and self.acceptance.accepted is False)
        stands = matched.stands if asked else ()
        standing = tuple([rule for rule in stage.rules if rule.id in stands])
        hearing = Hearing(stage.step, self.plan, self.zone, case, standing, matched.applies)
        if stage.per_line and asked:
            return self._conclude_lines(stage, matched, hearing)
        match stage.step:
            case Step.FORMATION:
                self._doubt(stage, matched, hearing, formation.conclude)
                self.formation = formation.conclude(hearing)
                return [("binding", self.formation.binding), ("terms", self.formation.terms)]
            case Step.ACCEPTANCE:
                self._doubt(stage, matched, hearing, acceptance.conclude)
                return self._accept(acceptance.conclude(hearing))
            case Step.AGREED:
                if asked:
                    self.agreed, unknown = agreed.conclude(hearing, self.acceptance)
                    self._doubt(stage, matched, hearing, lambda other: agreed.conclude(other, self.acceptance), unknown)
                    self._beaten(self.agreed.outranked)
                return self._agreed_answers()
            case Step.BOUNDED:
                if asked:
                    self.bounded, unknown = bounded.conclude(hearing, self.acceptance, self.agreed)
                    self._doubt(
                        stage,
                        matched,
                        hearing,
                        lambda other: bounded.conclude(other, self.acceptance, self.agreed),
                        unknown,
                    )
                    if self.bounded.nothing_due:
                        self.undecided = [each for each in self.undecided if each.step is not Step.AGREED]
                return [("charge.computed", self.bounded.computed)]
            case Step.WAIVED:
                if asked and not self._blocked():
                    found, unknown = waived.conclude(hearing, self.bounded)
                    self.waived = Waived(0, frozenset(), found.referrals) if found.referrals else found
                    if self.bounded.computed:
                        self._doubt(
                            stage, matched, hearing, lambda other: waived.conclude(other, self.bounded), unknown
                        )
                return self._settle(case)
            case Step.DUTIES:
                # what must be told may change with an unknown fact; what is decided does not
                self._note_defeats(stage, matched, hearing)
                quote = self.agreed.priced_consent
                self.duties = duties.conclude(hearing, self._counting(), priced_consent=quote)
        return []

    def _accept(self, found: Acceptance) -> list[tuple[str, Value | Nothing]]:
        self.acceptance = found
        self._beaten(found.outranked)
        return [] if found.accepted is None else [("acceptance", "accepted" if found.accepted else "rejected")]

    # Order lines

    def _conclude_lines(self, stage: Stage, matched: Matched, hearing: Hearing) -> list[tuple[str, Value | Nothing]]:
        """A question with rules per order line: heard of the order as a whole, and of each line that changes."""
        whole = replace(hearing, standing=tuple(rule for rule in hearing.standing if not rule.per_line))
        found = self._lines(stage, matched, hearing)
        lines = [each for _, each in found]
        if stage.step is Step.ACCEPTANCE:
            for each_matched, each in found or [(_of_whole(stage, matched), whole)]:
                self._doubt(stage, each_matched, each, acceptance.conclude)
            heard = {each.line: acceptance.conclude(each) for each in lines}
            return self._accept(acceptance.together(heard) if heard else acceptance.conclude(whole))
        per_line = [replace(each, standing=tuple(rule for rule in each.standing if rule.per_line)) for each in lines]
        self.agreed, unknown = agreed.conclude(whole, self.acceptance, per_line)
        self._doubt(
            stage,
            _of_whole(stage, matched),
            whole,
            lambda other: agreed.conclude(other, self.acceptance, per_line),
            unknown,
        )
        for k, (each_matched, _) in enumerate(found):
            self._doubt(
                stage,
                each_matched,
                per_line[k],
                lambda other, k=k: agreed.conclude(  # type: ignore[misc]
                    whole, self.acceptance, [*per_line[:k], other, *per_line[k + 1 :]]
                ),
            )
        self._beaten(self.agreed.outranked)
        return self._agreed_answers()

    def _lines(self, stage: Stage, matched: Matched, hearing: Hearing) -> list[tuple[Matched, Hearing]]:
        """What is matched and heard of each order line that changes; of an unknown list nothing is."""
        items = hearing.case.lists.get(LINES)
        if items is None:
            doubtful = tuple(rule.id for rule in stage.rules if rule.per_line and rule.id in matched.maybe_stands)
            if doubtful:
                self.undecided.append(Undecided(stage.step, doubtful, (LINES,)))
            return []
        found = []
        tested = stage.tested
        known: dict[tuple[Value | Nothing, ...], Matched] = {}
        for line, item in enumerate(items, 1):
            if item.get(ACTION) == UNCHANGED:
                continue
            case = hearing.case.within(item)
            if stage.of_lines:
                case = case.deriving(
                    (each.name, partial(evaluate, each.quantity, zone=self.zone)) for each in stage.of_lines
                )
            # many lines are alike
            seen = tuple(case[axis] for axis in tested)
            of_line = known[seen] if seen in known else known.setdefault(seen, self.match(stage, case))
            standing = tuple(rule for rule in stage.rules if rule.id in of_line.stands)
            found.append((of_line, Hearing(stage.step, self.plan, self.zone, case, standing, of_line.applies, line)))
        return found

    def _agreed_answers(self) -> list[tuple[str, Value | Nothing]]:
        lines = self.agreed.lines
        return [
            ("charge.agreed", self.agreed.total),
            ("charge.basis", frozenset(line.basis for line in lines)),
            ("charge.fees", frozenset(line.fee for line in lines)),
            ("charge.layers", frozenset(line.layer.value for line in lines)),
            ("charge.negotiated", any(line.negotiated for line in lines)),
        ]

    def _settle(self, case: Case) -> list[tuple[str, Value | Nothing]]:
        self.settlement, unknown = settlement.settle(
            case, self.acceptance, self.agreed, self.bounded, self.waived, self.plan.ending
        )
        if unknown:
            self.undecided.append(Undecided(Step.WAIVED, (), unknown))
        total = self.bounded.computed - self.waived.amount
        if self._holds():
            self.verdict = Verdict.HOLD
        elif self._referrals():
            self.verdict = Verdict.REFER
        elif not self.acceptance.accepted:
            self.verdict = Verdict.REJECTED
        else:
            self.verdict = Verdict.PAID if total else Verdict.FREE
        return [
            ("charge.waived", self.waived.amount),
            ("charge.total", total),
            ("verdict", self.verdict.value),
            ("settlement.refunded", self.settlement.refunded),
            ("settlement.forfeited", self.settlement.forfeited),
            ("settlement.payable", self.settlement.payable),
        ]

    # What stands in the way

    def _blocked(self) -> bool:
        return bool(self._holds() or self._referrals())

    def _holds(self) -> tuple[str, ...]:
        """Rules that hold; those that guard our claim fall away where nothing could be claimed."""
        return tuple(rule for rule, claim in self.formation.holds if not (claim and self.bounded.cleared))

    def _referrals(self) -> tuple[Referral, ...]:
        """Who must decide what; nobody, where bounds alone give acceptance and 0.00."""
        if self.bounded.cleared:
            return ()
        found = [*self.formation.referrals, *self.acceptance.referrals]
        if self.acceptance.accepted is not False:
            if self.foreign:
                found.append(Referral(Cause.CURRENCY, Step.AGREED, self.plan.referee, ()))
            found += [*self.agreed.referrals, *self.bounded.referrals, *self.waived.referrals]
            if self.acceptance.accepted and not self.agreed.spoken:
                rules = tuple(sorted(self.acceptance.rules))
                found.append(Referral(Cause.SILENT, Step.AGREED, self.plan.referee, rules))
        return tuple(found)

    def _counting(self) -> frozenset[str]:
        """The rules of which something counts."""
        return self.formation.rules | self.acceptance.rules | self.agreed.rules | self.bounded.rules | self.waived.rules

    # Bookkeeping

    def _doubt(
        self,
        stage: Stage,
        matched: Matched,
        hearing: Hearing,
        conclude: Callable[[Hearing], object],
        unknown: Iterable[str] = (),
    ) -> None:
        """Note what unknown facts leave undecided, and which rules are defeated."""
        amounts = sorted(unknown)
        if not amounts and matched.maybe_stands == matched.stands:
            self._note_defeats(stage, matched, hearing)
            return
        rules = {rule.id: rule for rule in stage.rules}
        maybe = _telling(hearing, [rules[name] for name in sorted(matched.maybe_stands - matched.stands)], conclude)
        facts: set[str] = set()
        for rule in maybe:
            tested = {rules[name] for name in (rule, *stage.defeats.get(rule, ()))}
            axes = {atom.axis for each in tested for part in each.when for atom in part}
            facts |= {root for axis in axes if hearing.case.vague(axis) for root in self._roots(axis, hearing.case)}
        for name in amounts:
            facts |= self._amount_facts(rules, name, hearing.case)
        if maybe or amounts:
            self.undecided.append(Undecided(stage.step, (*maybe, *amounts), tuple(sorted(facts))))
        self._note_defeats(stage, matched, hearing)

    def _note_defeats(self, stage: Stage, matched: Matched, hearing: Hearing) -> None:
        beating = [(target, by & matched.applies) for target, by in stage.defeats.items() if target in matched.applies]
        if not any(by for _, by in beating):
            return
        rules = {rule.id: rule for rule in stage.rules}
        for target, defeaters in beating:
            if defeaters:
                beaten = rules[target]
                for by in sorted(defeaters):
                    self._defeat(hearing, beaten.origin, rules[by].origin, beaten.conclusion)

    def _defeat(self, hearing: Hearing, rule: str, by: str, conclusion: object) -> None:
        amount, rate = None, None
        if isinstance(conclusion, Line):
            amount = cents(hearing.value(conclusion.amount))
            found = None if conclusion.rate is None else hearing.value(conclusion.rate)
            rate = found if isinstance(found, int) else None
        known = self.defeated.get((rule, by))
        if known is None or known.amount is None:
            self.defeated[rule, by] = Defeat(rule, by, amount, rate)

    def _beaten(self, outranked: Iterable[Defeat]) -> None:
        for defeat in outranked:
            known = self.defeated.get((defeat.rule, defeat.by))
            if known is None or known.amount is None:
                self.defeated[defeat.rule, defeat.by] = defeat

    def _roots(self, name: str, case: Case) -> set[str]:
        """The facts behind a name that are not known, or known only to the day; an answer is nobody's to give."""
        return {root for root in self.plan.sources.get(name, (name,)) if case.vague(root) and root not in ANSWERS}

    def _amount_facts(self, rules: Mapping[str, Rule], name: str, case: Case) -> set[str]:
        """The unknown facts behind an amount that could not be computed."""
        if name == ORDER_VALUE_CAP:
            return self._roots("order.value", case)
        match rules[name].conclusion:
            case Line(amount=quantity) | Waives(amount=quantity) | Limit(at_most=quantity):
                return {root for fact in facts_in(quantity) for root in self._roots(fact, case)}
        return set()


def _of_whole(stage: Stage, matched: Matched) -> Matched:
    """What was matched, without the rules that are decided per line."""
    whole = frozenset(rule.id for rule in stage.rules if not rule.per_line)
    return Matched(
        matched.applies & whole, matched.maybe_applies & whole, matched.stands & whole, matched.maybe_stands & whole
    )


_MOST = 6
"""Rules in doubt at once, up to which every combination of them is looked at."""


def _telling(hearing: Hearing, maybe: Sequence[Rule], conclude: Callable[[Hearing], object]) -> list[str]:
    """Those of the rules that may stand which can make a difference to what a step concludes.

    Rules that certainly stand do so in every completion, so whatever comes of the others is one of the combinations.
    """
    maybe = [rule for rule in maybe if not _replaced(hearing, rule)]
    if not maybe or len(maybe) > _MOST:
        return [rule.id for rule in maybe]
    found = {
        chosen: _essence(conclude(replace(hearing, standing=(*hearing.standing, *compress(maybe, chosen)))))
        for chosen in product((False, True), repeat=len(maybe))
    }
    return [
        rule.id
        for k, rule in enumerate(maybe)
        if any(found[chosen] != found[*chosen[:k], True, *chosen[k + 1 :]] for chosen in found)
    ]


def _essence(concluded: object) -> object:
    match concluded:
        case (Agreed() | Bounded() | Waived() as result, unknown):
            return result.essence, unknown
        case Formation() | Acceptance():
            return concluded.essence
    raise TypeError(concluded)


def _replaced(hearing: Hearing, rule: Rule) -> bool:
    """Whether a rule of the terms on the charge is replaced by an individual clause, whatever it says."""
    return hearing.step is Step.AGREED and rule.layer is Layer.TERMS and agreed.negotiated(hearing)
