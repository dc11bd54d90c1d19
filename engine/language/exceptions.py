"""Exceptions: a rule that replaces another on the questions and lines that both answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from engine.language.log import Log
from engine.language.place import Place
from engine.language.shapes import suggested
from engine.language.source import Charge, Conclusions, Free, Refer, Rule
from engine.vocabulary.layer import Layer

ACCEPTANCE = "acceptance"
ANY_FEE = "charge"


class Named(Struct, frozen=True):
    """A rule as others may name it: also where it can't be read (`rule` None)."""

    id: str
    layer: Layer | None
    place: Place
    exception_to: tuple[tuple[str, Place], ...]
    rule: Rule | None


def lines(then: Conclusions) -> tuple[str, ...]:
    """The questions and lines that conclusions answer, as words: `charge of cancellation`, `duty call_customer`."""
    found = []
    if then.binding is not None:
        found.append("binding")
    if then.terms is not None:
        found.append("terms")
    if then.acceptance is not None:
        found.append(ACCEPTANCE)
    found += [_charge_line(charge) for charge in then.charges]
    found += ["limit" if bound.fee is None else f"limit of {bound.fee}" for bound in then.bounds]
    if then.waiver is not None:
        found.append("waiver")
    found += [f"duty {duty.do}" for duty in then.duties]
    return tuple(found)


def _charge_line(charge: Charge) -> str:
    return ANY_FEE if charge.fee is None else f"charge of {charge.fee}"


def shared(left: Conclusions, right: Conclusions) -> frozenset[str]:
    """What both answer. That both accept because both charge is not an answer of its own."""
    mine, others = set(lines(left)), set(lines(right))
    both = mine & others
    if left.charges and right.charges and left.acceptance == right.acceptance == "accept":
        both.discard(ACCEPTANCE)
    for all_fees, other in ((mine, others), (others, mine)):
        if ANY_FEE in all_fees:
            both |= {line for line in other if line == ANY_FEE or line.startswith("charge of ")}
    return frozenset(both)


DEEPEST = 32
"""How long a row of exceptions to exceptions may be."""


def check_exceptions(rules: Mapping[str, Named], log: Log, *, complete: bool = True) -> None:
    """Logs exceptions to unknown rules, to itself, across layers, in a circle, and those that share nothing.

    Not `complete`: there are rules whose id could not be read, so that none is unknown.
    """
    for name in sorted(rules):
        _check(rules[name], rules, log, complete)
    _check_circles(rules, log)


def _check(named: Named, rules: Mapping[str, Named], log: Log, complete: bool) -> None:
    for target_id, place in named.exception_to:
        target = rules.get(target_id)
        if target_id == named.id:
            log.wrong("exception-to-itself", place, f"`{named.id}` is an exception to itself", "name the rule above it")
        elif target is None and complete:
            hint = suggested(target_id, [name for name in rules if name != named.id])
            log.wrong("unknown-rule", place, f"no rule `{target_id}`{hint}")
        elif target is None or named.layer is None or target.layer is None:
            continue
        elif named.layer is not target.layer:
            log.wrong(
                "cross-layer-exception",
                place,
                f"`{named.id}` is in layer {named.layer}; `{target.id}`, to which it is an exception,"
                f" in layer {target.layer}",
                "layers have a fixed order and need no exceptions: leave it out, or move the rule",
                others=((target.place, f"`{target.id}`"),),
            )
        elif named.rule is not None and target.rule is not None and named.rule.per_line > target.rule.per_line:
            log.wrong(
                "line-exception",
                place,
                f"`{named.id}` is decided per line; `{target.id}`, to which it is an exception, for the whole order",
                f"write `per: line` in `{target.id}` as well",
                others=((target.place, f"`{target.id}`"),),
            )
        elif named.rule is not None and target.rule is not None and not shared(named.rule.then, target.rule.then):
            _cross_question(named.rule, target.rule, place, rules, log)


def _cross_question(rule: Rule, target: Rule, place: Place, rules: Mapping[str, Named], log: Log) -> None:
    mine, theirs = _said(rule), _said(target)
    answering = [
        other.rule
        for other in rules.values()
        if other.rule is not None
        and other.id not in (rule.id, target.id)
        and other.layer is rule.layer
        and shared(rule.then, other.rule.then)
    ]
    nearest = min(answering, key=lambda other: _distance(rule, other), default=None)
    note = (
        f"no other rule in layer {rule.layer} answers {mine}"
        if nearest is None
        else f"nearest rule that answers {mine}: `{nearest.id}` ({nearest.place.file}:{nearest.place.line})"
    )
    log.wrong(
        "cross-question-exception",
        place,
        f"`{rule.id}` answers {mine}; `{target.id}`, to which it is an exception, answers {theirs}",
        note,
    )


def check_fees(rules: Mapping[str, Named], log: Log) -> None:
    """Logs amounts for the whole order of a fee that is charged per line."""
    read = sorted((named.rule for named in rules.values() if named.rule is not None), key=lambda rule: rule.id)
    per_line = {charge.fee: rule for rule in reversed(read) if rule.per_line for charge in rule.then.charges}
    for rule in read:
        for charge in () if rule.per_line else rule.then.charges:
            other = per_line.get(charge.fee)
            if charge.fee is not None and other is not None and not isinstance(charge.amount, Free | Refer):
                log.wrong(
                    "mixed-fee",
                    rule.place,
                    f"`{rule.id}` charges `{charge.fee}` for the whole order, and `{other.id}` per line",
                    "write `per: line` in both, or give one of the fees another name",
                    others=((other.place, f"`{other.id}`"),),
                )


def _said(rule: Rule) -> str:
    found = [line for line in lines(rule.then) if line != ACCEPTANCE or not rule.then.charges]
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"


def _distance(rule: Rule, other: Rule) -> tuple[bool, int, str]:
    same_file = rule.place.file == other.place.file
    return (not same_file, abs(rule.place.line - other.place.line) if same_file else 0, other.id)


def _check_circles(rules: Mapping[str, Named], log: Log) -> None:
    done: dict[str, int] = {}
    """How deep the exceptions go from each rule that was looked at."""
    for start in sorted(rules):
        way: list[str] = []
        pending: list[tuple[str, int]] = [(start, 0)]
        while pending:
            current, step = pending.pop()
            if step == 0:
                if current in done:
                    continue
                way.append(current)
            targets: Sequence[tuple[str, Place]] = rules[current].exception_to
            while step < len(targets) and (targets[step][0] not in rules or targets[step][0] == current):
                step += 1
            if step == len(targets):
                done[current] = 1 + max((done.get(target, 0) for target, _ in targets), default=0)
                if done[current] > DEEPEST:
                    _log_too_deep(rules[current], log)
                    done[current] = 0
                way.pop()
                continue
            pending.append((current, step + 1))
            target = targets[step][0]
            if target in way:
                _log_circle(way[way.index(target) :], rules, log)
            elif target not in done:
                pending.append((target, 0))


def _log_too_deep(named: Named, log: Log) -> None:
    said = f"`{named.id}` is an exception to an exception to an exception, more than {DEEPEST} deep"
    log.wrong("too-deep", named.exception_to[0][1], said, "name the rule that it is really an exception to")


def _log_circle(circle: Sequence[str], rules: Mapping[str, Named], log: Log) -> None:
    first = circle.index(min(circle))
    turned = [*circle[first:], *circle[:first]]
    way = ", which is an exception to ".join(f"`{name}`" for name in (*turned[1:], turned[0]))
    place = rules[turned[0]].exception_to[0][1]
    others = [(rules[name].place, f"`{name}`") for name in turned[1:]]
    log.wrong("exception-cycle", place, f"`{turned[0]}` is an exception to {way}", "leave one out", others=others)
