"""A decision as one JSON object: the public contract of `decide --format json` (DESIGN section 5)."""

from __future__ import annotations

from typing import Any

from engine.core.plan import Plan
from engine.decide import Decision
from engine.decision.explain import facts_of
from engine.decision.outcome import DEFAULT, ORDER_VALUE_CAP, ChargeLine, Defeat, OwedDuty
from engine.documents.counting import counting
from engine.documents.duty_words import say_duty
from engine.documents.findings import cause, findings
from engine.documents.in_force import say_in_force
from engine.documents.plain import plain_value
from engine.documents.speech import Speech, line_id
from engine.documents.why_not import lacking
from engine.language.source import Book, Rule
from engine.quantities.money import plain

_BUILT_IN_FACTS = {ORDER_VALUE_CAP: ("order.value",), DEFAULT: ()}


def decision_json(
    decision: Decision, book: Book, plan: Plan, lang: str = "en", *, receipt: str | None = None
) -> dict[str, Any]:
    """The decision as plain values: amounts and rates as texts with two decimals, moments as in RFC 3339.

    Args:
        decision: what `engine.decide.decide` gave.
        book: the book as written, for its words.
        plan: the plan that decided.
        lang: the language of every `text`.
        receipt: where the decision is recorded, if it is.
    """
    return _Object(decision, Speech(book, lang), plan).whole(receipt)


class _Object:
    """One decision on its way to JSON."""

    def __init__(self, decision: Decision, speech: Speech, plan: Plan) -> None:
        self.decision = decision
        self.outcome = decision.outcome
        self.speech = speech
        self.plan = plan

    def whole(self, receipt: str | None) -> dict[str, Any]:
        outcome, settlement = self.outcome, self.outcome.settlement
        return {
            "verdict": self.decision.verdict.value,
            "provisional": self.decision.provisional,
            "currency": self.plan.currency,
            "charge": {
                "lines": [self.line(line) for line in outcome.agreed.lines],
                "reduced": plain(outcome.bounded.reduced),
                "computed": plain(outcome.bounded.computed),
                "waived": plain(outcome.waived.amount),
                "total": plain(outcome.total),
            },
            "settlement": {
                "paid": plain(settlement.paid),
                "left_on_account": plain(settlement.left_on_account),
                "forfeited": plain(settlement.forfeited),
                "set_off": plain(settlement.set_off),
                "refunded": plain(settlement.refunded),
                "payable": plain(settlement.payable),
            },
            "reasons": [self.reason(rule) for rule in counting(self.decision)],
            "defeated": [self.defeat(defeat) for defeat in outcome.defeated],
            "why_not": self.why_not(),
            "assumed": self.assumed(),
            "findings": [
                {"code": each.code, "text": each.text, "rules": list(each.rules), **each.more}
                for each in findings(self.speech, self.decision)
            ],
            "duties": [self.duty(duty) for duty in outcome.duties],
            "approvals": [
                {
                    "role": referral.role,
                    "because": cause(self.speech, referral, outcome.case),
                    "cause": referral.cause.value,
                    "rules": list(referral.rules),
                }
                for referral in dict.fromkeys(outcome.referrals)
            ],
            "alternatives": [
                {
                    "kind": each.kind,
                    "aspect": each.aspect,
                    "verdict": each.verdict.value,
                    "total": plain(each.total),
                    "rules": list(each.rules),
                    "until": None if each.until is None else each.until.isoformat(),
                }
                for each in self.decision.alternatives
            ],
            "open": self.open(),
            "book": self.plan.book,
            "edition": self.plan.edition,
            "receipt": receipt,
        }

    def line(self, line: ChargeLine) -> dict[str, Any]:
        return {
            "fee": line.fee,
            "label": self.speech.line_label(line),
            "rule": line.rule,
            "line": line_id(self.outcome.case, line.line),
            "basis": line.basis,
            "rate": None if line.rate is None else plain(line.rate),
            "base": None if line.base is None else plain(line.base),
            "amount": plain(line.amount),
        }

    def reason(self, rule: str) -> dict[str, Any]:
        case = self.outcome.case
        source = self.speech.rules.get(rule)
        facts = _BUILT_IN_FACTS.get(rule, ()) if source is None else facts_of(self.plan, rule, case)
        return {
            "rule": rule,
            "layer": "default" if source is None else source.layer.value,
            "clause": None if source is None else source.clause,
            "article": None if source is None else source.article,
            "title": self.speech.title(rule, case),
            "text": self.speech.because(rule, case),
            "facts": {name: plain_value(self.speech, name, case[name]) for name in facts},
            "in_force": None if source is None else self.in_force(source),
            "verify_with_counsel": source is not None and source.verify_with_counsel,
        }

    def in_force(self, rule: Rule) -> dict[str, Any] | None:
        if rule.in_force is None:
            return None
        since, until = rule.in_force.since, rule.in_force.until
        return {
            "clock": rule.in_force.clock,
            "from": None if since is None else since.isoformat(),
            "until": None if until is None else until.isoformat(),
            "text": say_in_force(self.speech, rule),
        }

    @staticmethod
    def defeat(defeat: Defeat) -> dict[str, Any]:
        return {
            "rule": defeat.rule,
            "by": defeat.by,
            "amount": None if defeat.amount is None else plain(defeat.amount),
            "rate": None if defeat.rate is None else plain(defeat.rate),
        }

    def why_not(self) -> list[dict[str, Any]]:
        return [
            {
                "rule": lack.rule,
                "clause": self.speech.rules[lack.rule].clause,
                "article": self.speech.rules[lack.rule].article,
                "fact": lack.name,
                "value": plain_value(self.speech, lack.name, lack.value),
                "needed": lack.needed,
            }
            for lack in lacking(self.speech, self.decision, self.plan)
        ]

    def assumed(self) -> list[dict[str, Any]]:
        presumed = [
            {
                "name": name,
                "value": plain_value(self.speech, name, self.outcome.case[name]),
                "text": self.speech.assumption(name, self.outcome.case),
                "otherwise": None,
            }
            for name in self.outcome.formation.assumed
        ]
        return presumed + [
            {
                "name": each.name,
                "value": plain_value(self.speech, each.name, each.value),
                "text": self.speech.assumption(each.name, self.outcome.case),
                "otherwise": None
                if self.decision.open
                else {
                    "value": plain_value(self.speech, each.name, each.otherwise),
                    "verdict": each.verdict.value,
                    "total": plain(each.total),
                },
            }
            for each in self.decision.assumed
        ]

    def duty(self, duty: OwedDuty) -> dict[str, Any]:
        return {
            "code": duty.code,
            "owner": duty.owner,
            "channel": duty.channel,
            "due": None if duty.due is None else duty.due.astimezone(self.speech.zone).isoformat(),
            "must_state": list(duty.must_state),
            "text": say_duty(duty.code, self.speech.lang),
            "rule": duty.rule,
        }

    def open(self) -> dict[str, Any] | None:
        if self.decision.open is None:
            return None
        return {
            "verdicts": [verdict.value for verdict in self.decision.open.verdicts],
            "ask": list(self.decision.open.ask),
            "questions": [self.speech.question(name) for name in self.decision.open.ask],
        }
