"""One pass over the stages: derive, match, conclude, and add the conclusions to the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.core.matching import Matched
from engine.core.plan import Becomes, Plan, Stage, Step
from engine.decision.defeats import Defeats
from engine.decision.doubt import Doubt
from engine.decision.outcome import (
    Acceptance,
    Agreed,
    Bounded,
    Cause,
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
from engine.decision.steps.hearing import Hearing
from engine.quantities.value import UNKNOWN, Nothing, Value
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
        self.defeats = Defeats()
        self.doubt = Doubt(plan)
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
            defeated=self.defeats.found,
            referrals=self._referrals(),
            holds=self._holds(),
            reported={name: case[name] for name in self.plan.reported},
            undecided=tuple(self.doubt.undecided),
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
                self._note(stage, matched, hearing, formation.conclude)
                self.formation = formation.conclude(hearing)
                return [("binding", self.formation.binding), ("terms", self.formation.terms)]
            case Step.ACCEPTANCE:
                self._note(stage, matched, hearing, acceptance.conclude)
                return self._accept(acceptance.conclude(hearing))
            case Step.AGREED:
                if asked:
                    self.agreed, unknown = agreed.conclude(hearing, self.acceptance)
                    self._note(stage, matched, hearing, lambda other: agreed.conclude(other, self.acceptance), unknown)
                    self.defeats.outrank(self.agreed.outranked)
                return self._agreed_answers()
            case Step.BOUNDED:
                if asked:
                    self.bounded, unknown = bounded.conclude(hearing, self.acceptance, self.agreed)
                    self._note(
                        stage,
                        matched,
                        hearing,
                        lambda other: bounded.conclude(other, self.acceptance, self.agreed),
                        unknown,
                    )
                    if self.bounded.nothing_due:
                        self.doubt.undecided = [each for each in self.doubt.undecided if each.step is not Step.AGREED]
                return [("charge.computed", self.bounded.computed)]
            case Step.WAIVED:
                if asked and not self._blocked():
                    found, unknown = waived.conclude(hearing, self.bounded)
                    self.waived = Waived(0, frozenset(), found.referrals) if found.referrals else found
                    if self.bounded.computed:
                        self._note(stage, matched, hearing, lambda other: waived.conclude(other, self.bounded), unknown)
                return self._settle(case)
            case Step.DUTIES:
                # what must be told may change with an unknown fact; what is decided does not
                self.defeats.note(stage, matched, hearing)
                quote = self.agreed.priced_consent
                self.duties = duties.conclude(hearing, self._counting(), priced_consent=quote)
        return []

    def _accept(self, found: Acceptance) -> list[tuple[str, Value | Nothing]]:
        self.acceptance = found
        self.defeats.outrank(found.outranked)
        return [] if found.accepted is None else [("acceptance", "accepted" if found.accepted else "rejected")]

    # Order lines

    def _conclude_lines(self, stage: Stage, matched: Matched, hearing: Hearing) -> list[tuple[str, Value | Nothing]]:
        """A question with rules per order line: heard of the order as a whole, and of each line that changes."""
        whole = replace(hearing, standing=tuple(rule for rule in hearing.standing if not rule.per_line))
        found = self._lines(stage, matched, hearing)
        lines = [each for _, each in found]
        if stage.step is Step.ACCEPTANCE:
            for each_matched, each in found or [(_of_whole(stage, matched), whole)]:
                self._note(stage, each_matched, each, acceptance.conclude)
            heard = {each.line: acceptance.conclude(each) for each in lines}
            return self._accept(acceptance.together(heard) if heard else acceptance.conclude(whole))
        per_line = [replace(each, standing=tuple(rule for rule in each.standing if rule.per_line)) for each in lines]
        self.agreed, unknown = agreed.conclude(whole, self.acceptance, per_line)
        self._note(
            stage,
            _of_whole(stage, matched),
            whole,
            lambda other: agreed.conclude(other, self.acceptance, per_line),
            unknown,
        )

        def with_line(k: int) -> Callable[[Hearing], object]:
            return lambda other: agreed.conclude(whole, self.acceptance, [*per_line[:k], other, *per_line[k + 1 :]])

        for k, (each_matched, _) in enumerate(found):
            self._note(stage, each_matched, per_line[k], with_line(k))
        self.defeats.outrank(self.agreed.outranked)
        return self._agreed_answers()

    def _lines(self, stage: Stage, matched: Matched, hearing: Hearing) -> list[tuple[Matched, Hearing]]:
        """What is matched and heard of each order line that changes; of an unknown list nothing is."""
        items = hearing.case.lists.get(LINES)
        if items is None:
            doubtful = tuple(rule.id for rule in stage.rules if rule.per_line and rule.id in matched.maybe_stands)
            if doubtful:
                self.doubt.undecided.append(Undecided(stage.step, doubtful, (LINES,)))
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
            self.doubt.undecided.append(Undecided(Step.WAIVED, (), unknown))
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
        found = list(self.formation.referrals)
        if not self.acceptance.accepted or self.bounded.computed:
            found += self.acceptance.referrals
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

    def _note(
        self,
        stage: Stage,
        matched: Matched,
        hearing: Hearing,
        conclude: Callable[[Hearing], object],
        unknown: Iterable[str] = (),
    ) -> None:
        """Note what unknown facts leave undecided of this question, and which of its rules are defeated."""
        self.doubt.note(stage, matched, hearing, conclude, unknown)
        self.defeats.note(stage, matched, hearing)


def _of_whole(stage: Stage, matched: Matched) -> Matched:
    """What was matched, without the rules that are decided per line."""
    whole = frozenset(rule.id for rule in stage.rules if not rule.per_line)
    return Matched(
        matched.applies & whole, matched.maybe_applies & whole, matched.stands & whole, matched.maybe_stands & whole
    )
