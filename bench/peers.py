"""The same generated policy in what a user would pick instead, each as well as it can be used."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bench.policy import NOBODY, Answer, Facts, Row, Test, axes, plan
from engine.grid.matcher import GridMatcher

Decide = Callable[[Facts], Any]


@dataclass(frozen=True, slots=True)
class Peer:
    """A way to decide. `reads` makes an `Answer` of what it returns, outside the measured time."""

    name: str
    decide: Decide
    reads: Callable[[Any], Answer]
    every: bool = True
    """Whether it names all rules that hold, or only the one that counts."""


def grid(policy: tuple[Row, ...]) -> Peer:
    """The grid: all rules that hold, and the conclusion of the first."""
    whole = plan(policy)
    stage = whole.stages[0]
    holding = GridMatcher(whole).lookup(stage).holding
    conclusions = {row.id: (row.verdict, row.charge) for row in policy}
    silent: tuple[None, int, tuple[str, ...]] = (None, 0, ())

    def decide(facts: Facts) -> tuple[str | None, int, tuple[str, ...]]:
        rules = holding(facts)
        return (*conclusions[rules[0]], rules) if rules else silent

    return Peer("afspraak, grid", decide, lambda said: Answer(*said))


# Hand-written -------------------------------------------------------------------------------------------------------


def if_elif(policy: tuple[Row, ...]) -> Peer:
    """What a developer writes: one function, one branch a rule; it knows only the first that holds.

    In blocks of functions, as Python does not compile thousands of branches in one statement.
    """
    names: dict[str, Any] = {}
    blocks = []
    for start in range(0, len(policy), 500):
        lines = [f"def block_{start}(facts):"]
        tested = sorted({test.name for row in policy[start : start + 500] for test in row.tests})
        lines += [f"    {name} = facts['{name}']" for name in tested]
        for row in policy[start : start + 500]:
            lines.append(f"    if {' and '.join(_python(test) for test in row.tests)}:")
            lines.append(f"        return {row.verdict!r}, {row.charge}, ({row.id!r},)")
        lines.append("    return None")
        exec(compile("\n".join(lines), "policy", "exec"), names)
        blocks.append(names[f"block_{start}"])
    silent = (None, 0, ())
    only = blocks[0]

    def decide_in_one(facts: Facts) -> tuple[str | None, int, tuple[str, ...]]:
        return only(facts) or silent

    def decide(facts: Facts) -> tuple[str | None, int, tuple[str, ...]]:
        for block in blocks:
            if (found := block(facts)) is not None:
                return found  # type: ignore[no-any-return]
        return silent

    return Peer("if/elif by hand", decide_in_one if len(blocks) == 1 else decide, lambda said: Answer(*said), False)


def _python(test: Test) -> str:
    if isinstance(test.value, tuple):
        return f"{test.name} in {test.value!r}"
    if isinstance(test.value, bool):
        return test.name if test.value else f"not {test.name}"
    return f"{test.name} {test.operator} {test.value!r}"


# zen-engine ---------------------------------------------------------------------------------------------------------


def zen(policy: tuple[Row, ...], every: bool) -> Peer:
    """zen-engine: a decision table behind the static loader; the first row that holds, or `collect`.

    Errors:
        ModuleNotFoundError: it is not installed.
    """
    import zen as engine  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415

    content = {"policy": _table(policy, "collect" if every else "first")}
    evaluate = engine.ZenEngine({"loader": {"type": "static", "content": content}}).evaluate

    def decide(facts: Facts) -> Any:
        return evaluate("policy", facts)

    def reads(said: Any) -> Answer:
        found = said["result"]
        rows = found if isinstance(found, list) else [found] if found else []
        if not rows:
            return NOBODY
        return Answer(rows[0]["verdict"], int(rows[0]["charge"]), tuple(row["rule"] for row in rows))

    return Peer(f"zen-engine, {'collect' if every else 'first'}", decide, reads, every)


def _table(policy: tuple[Row, ...], hits: str) -> dict[str, Any]:
    fields = list(axes())
    columns = [{"id": name, "name": name, "field": name} for name in fields]
    outputs = [{"id": f"out_{name}", "name": name, "field": name} for name in ("verdict", "charge", "rule")]
    rules = []
    for row in policy:
        cells = {"_id": row.id, **dict.fromkeys(fields, ""), **{test.name: _zen(test) for test in row.tests}}
        said = {"out_verdict": row.verdict, "out_charge": row.charge, "out_rule": row.id}
        rules.append(cells | {name: json.dumps(value) for name, value in said.items()})
    table = {"hitPolicy": hits, "inputs": columns, "outputs": outputs, "rules": rules}
    place = {"x": 0, "y": 0}
    return {
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "position": place},
            {"id": "table", "name": "table", "type": "decisionTableNode", "position": place, "content": table},
            {"id": "out", "name": "out", "type": "outputNode", "position": place},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "2", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }


def _zen(test: Test) -> str:
    if isinstance(test.value, tuple):
        return ", ".join(json.dumps(value) for value in test.value)
    value = json.dumps(test.value)
    return value if test.operator == "==" else f"{test.operator} {value}"


# durable-rules ------------------------------------------------------------------------------------------------------

_FAN_OUT = 16


def durable(policy: tuple[Row, ...], bare: bool) -> Peer:
    """durable-rules by its raw layer: assert a fact, see what fires, retract it; its owner chooses the first.

    More than some 60 rules only work below a tree of conditions that always hold (`bare`: without it).

    Errors:
        Exception: the engine does not take the policy, or fails on a request.
    """
    import durable_rules_engine as raw  # noqa: PLC0415

    rules: dict[str, Any] = {"w": {"all": [{"m": {"$and": [{"w": 1}]}}]}}
    for number, row in enumerate(policy):
        tests = [_durable(test) for test in row.tests]
        above = [] if bare else _always(number, len(policy))
        rules[str(number)] = {"all": [{"m": {"$and": [{"$gte": {"k": 0}}, *above, *tests]}}]}
    handle = raw.create_ruleset(f"policy{len(policy)}{bare}", json.dumps(rules))
    _, state = raw.assert_fact(handle, '{"id":"1","sid":"1","w":1}')
    raw.start_action_for_state(handle, state)
    raw.complete_and_start_action(handle, state)
    raw.retract_fact(handle, '{"id":"1","sid":"1","w":1}')
    write = json.JSONEncoder(separators=(",", ":")).encode
    conclusions = [(row.verdict, row.charge, row.id) for row in policy]

    def decide(facts: Facts) -> tuple[str | None, int, tuple[str, ...]]:
        text = write({"id": "1", "sid": "1", "k": 0, **facts})
        code, state = raw.assert_fact(handle, text)
        if code:
            return None, 0, ()
        found = []
        message = raw.start_action_for_state(handle, state)[1]
        while message:
            found.append(int(message[2 : message.index('"', 2)]))
            message = raw.complete_and_start_action(handle, state)
        raw.retract_fact(handle, text)
        found = sorted(set(found))
        verdict, charge, _ = conclusions[found[0]]
        return verdict, charge, tuple([conclusions[number][2] for number in found])

    return Peer(f"durable-rules, {'bare' if bare else 'under a tree'}", decide, lambda said: Answer(*said))


def _always(number: int, size: int) -> list[Any]:
    levels: list[Any] = []
    span = _FAN_OUT
    while span < size:
        levels.append({"$gte": {"k": -1 - number // span}})
        span *= _FAN_OUT
    return levels[::-1]


def _durable(test: Test) -> Any:
    if isinstance(test.value, tuple):
        return {"$or": [{test.name: value} for value in test.value]}
    if test.operator == "==":
        return {test.name: test.value}
    return {{">=": "$gte", "<": "$lt"}[test.operator]: {test.name: test.value}}
