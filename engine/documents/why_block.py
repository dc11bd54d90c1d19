"""Why: the rules that count, those that are defeated, those that just do not apply, and what law says of it."""

from __future__ import annotations

from engine.core.plan import Plan
from engine.decide import Decision
from engine.decision.outcome import Cause, Defeat, Verdict
from engine.documents.counting import counting, tells
from engine.documents.findings import order_stands
from engine.documents.layout import beside, joined, wrapped
from engine.documents.speech import Speech
from engine.documents.telling_facts import say_facts
from engine.documents.why_not import Lack, lacking, verb
from engine.documents.wording import BUILT_IN
from engine.language.source import Rule
from engine.vocabulary.layer import Layer
from engine.words.forms import AND

_MOST_LACKS = 4
"""Rules that just do not apply, at most; JSON has them all."""


def why_block(speech: Speech, decision: Decision, plan: Plan, width: int) -> list[str]:
    """The block with its head; never empty: a decision has a reason."""
    unknown = formation_unknown(speech, decision)
    # what follows from there being no terms is no reason while it is open whose they are
    heard = () if "terms" in unknown else counting(decision)
    reasons = [rule for rule in heard if rule not in speech.rules or tells(speech.rules[rule], decision)]
    lacks = _by_rule(lacking(speech, decision, plan))[:_MOST_LACKS]
    defeated = [defeat for defeat in decision.outcome.defeated if defeat.rule in speech.rules]
    heads = [*reasons, *(lack[0].rule for lack in lacks), *(defeat.rule for defeat in defeated)]
    law = _law(speech, decision)
    column = max([len(speech.short(rule)) for rule in heads] + [len(speech.say("law"))] * bool(law), default=0) + 5
    lines = [speech.say("Why")]
    for rule in reasons:
        lines += _reason(speech, decision, plan, rule, column, width)
    for defeat in defeated:
        lines += wrapped(_defeated(speech, defeat), width, _head(speech.short(defeat.rule), column))
    for lack in lacks:
        lines += wrapped(_lacks(speech, lack), width, _head(speech.short(lack[0].rule), column))
    if law:
        lines += wrapped(law, width, _head(speech.say("law"), column))
    if unknown:
        lines += wrapped(speech.say("not known", what=joined(speech.label(name) for name in unknown)), width, "  ")
    for said in _also(speech, decision, reasons):
        lines += wrapped(said, width, "  ")
    return lines


def formation_unknown(speech: Speech, decision: Decision) -> tuple[str, ...]:
    """What of the agreement is open: `binding`, `terms`."""
    outcome = decision.outcome
    if decision.verdict is not Verdict.OPEN:
        return ()
    if all(referral.cause is not Cause.FORMATION_SILENT for referral in outcome.referrals):
        return ()
    said = [speech.rules[rule].then for rule in outcome.formation.rules if rule in speech.rules]
    return tuple(
        name
        for name in ("binding", "terms")
        if name not in outcome.formation.assumed and all(getattr(then, name) is None for then in said)
    )


def _head(word: str, column: int) -> str:
    return f"  {word:{column - 2}}"


# Rules that count ---------------------------------------------------------------------------------------------------


def _reason(speech: Speech, decision: Decision, plan: Plan, rule: str, column: int, width: int) -> list[str]:
    source = speech.rules.get(rule)
    layer = speech.layer(source) if source else "" if rule in BUILT_IN else rule
    lines = beside(
        f"{speech.title(rule, decision.outcome.case).rstrip('.')}.", layer, width, _head(speech.short(rule), column)
    )
    facts = say_facts(speech, plan, rule, decision.outcome.case)
    return [*lines, *(wrapped(joined(facts), width, " " * column) if facts else [])]


# Rules that do not --------------------------------------------------------------------------------------------------


def _defeated(speech: Speech, defeat: Defeat) -> str:
    """What a defeated rule would have done, and what goes before it."""
    if defeat.amount is None:
        would = speech.say("applies as well")
    elif not defeat.amount:
        would = speech.say("would charge nothing")
    else:
        rate = () if defeat.rate is None else (speech.rate(defeat.rate),)
        would = speech.say("would charge", what=", ".join((*rate, speech.money(defeat.amount))))
    exception = defeat.by in speech.rules and defeat.rule in _above(speech, speech.rules[defeat.by])
    key = "is the exception" if exception else "goes first"
    return f"{would}; {speech.say(key, by=speech.short(defeat.by))}."


def _above(speech: Speech, rule: Rule) -> set[str]:
    """The rules that this one is an exception to, and those above them."""
    found: set[str] = set()
    waiting = list(rule.exception_to)
    while waiting:
        target = waiting.pop()
        if target not in found and target in speech.rules:
            found.add(target)
            waiting += speech.rules[target].exception_to
    return found


def _by_rule(lacks: list[Lack]) -> list[list[Lack]]:
    found: dict[str, list[Lack]] = {}
    for lack in lacks:
        found.setdefault(lack.rule, []).append(lack)
    return list(found.values())


def _lacks(speech: Speech, lacks: list[Lack]) -> str:
    """Which fact keeps a kinder rule from applying, its value, and what is needed."""
    first = lacks[0]
    needed = f" {AND[speech.lang]} ".join(dict.fromkeys(lack.needed for lack in lacks))
    key = "too much" if all(lack.ceiling for lack in lacks) else "lacking"
    said = speech.say(key, label=speech.label(first.name), value=first.said, test=needed)
    why = f" ({first.because})" if first.because else ""
    return f"{speech.say(verb(speech.rules[first.rule]))}: {said}{why}."


# Law, counsel, formation, reports -----------------------------------------------------------------------------------


def _law(speech: Speech, decision: Decision) -> str:
    """That law sets no limit to what is charged, and what to check with counsel."""
    outcome = decision.outcome
    flagged = tuple(rule for rule in outcome.rules if rule in speech.rules and speech.rules[rule].verify_with_counsel)
    limited = any(speech.rules[rule].layer is Layer.LAW for rule in outcome.bounded.rules if rule in speech.rules)
    said = []
    known = any(rule.layer is Layer.LAW for rule in speech.rules.values())
    if known and outcome.bounded.computed and not limited:
        said.append(speech.say("law silent"))
    if flagged:
        said.append(speech.say("counsel", rules=speech.provisions(flagged)))
    return " ".join(said)


def _also(speech: Speech, decision: Decision, reasons: list[str]) -> list[str]:
    """What the agreement rests on, what still stands, and what the book always reports."""
    outcome = decision.outcome
    quiet = tuple(rule for rule in outcome.rules if rule in outcome.formation.rules and rule not in reasons)
    found = []
    if quiet:
        found.append(
            joined(
                f"{speech.label(name)}: {speech.value(name, outcome.case[name])} ({speech.provisions(mine)})"
                for name in ("binding", "terms")
                if (mine := tuple(rule for rule in quiet if getattr(speech.rules[rule].then, name) is not None))
            )
        )
    stands = order_stands(speech, decision) if decision.verdict is Verdict.REJECTED else None
    if stands is not None:
        found.append(f"{stands.text}.")
    found += [f"{speech.label(name)}: {speech.value(name, value)}" for name, value in outcome.reported.items()]
    return [f"{said[0].upper()}{said[1:]}" for said in found]
