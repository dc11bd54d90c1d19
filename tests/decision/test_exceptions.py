"""Which rule keeps which from standing; docs/meaning.md, Rules."""

from __future__ import annotations

from engine.decision.outcome import Outcome, Verdict
from tests.small_book import Desks, policy, rule


def line(amount: str, fee: str = "f", more: str = "") -> str:
    return f"charge: {{fee: {fee}, amount: {amount}{more}}}"


def lines(outcome: Outcome) -> list[tuple[str, int]]:
    return [(line.rule, line.amount) for line in outcome.agreed.lines]


ONE, TWO, THREE = "order.persons: at least 1", "order.persons: at least 2", "order.persons: at least 3"


def test_an_exception_replaces_where_both_answer_and_only_when_it_applies(desk: Desks) -> None:
    one = desk(terms=[rule("rule", line("100.00")), rule("other", line("60.00"), TWO, "rule")])
    assert lines(one.outcome("order.persons=1")) == [("rule", 10000)]
    with_it = one.outcome("order.persons=2")
    assert lines(with_it) == [("other", 6000)]
    assert [(defeat.rule, defeat.by, defeat.amount) for defeat in with_it.defeated] == [("rule", "other", 10000)]


def test_only_the_shared_lines_are_replaced(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("rule", "charge: [{fee: f, amount: 100.00}, {fee: g, amount: 50.00}]"),
            rule("other", line("20.00", "g"), exception_to="rule"),
        ]
    )
    assert lines(one.outcome()) == [("rule", 10000), ("other", 2000)]


def test_an_exception_on_acceptance_leaves_the_charge_alone(desk: Desks) -> None:
    one = desk(
        terms=[rule("rule", line("100.00")), rule("no", "acceptance: reject", TWO, "rule")],
        law=rule("right", "acceptance: accept", THREE),
    )
    assert one.outcome("order.persons=1").verdict is Verdict.PAID
    assert one.outcome("order.persons=2").verdict is Verdict.REJECTED
    granted = one.outcome("order.persons=3", "change.kind=change")
    assert (granted.verdict, lines(granted)) == (Verdict.PAID, [("rule", 10000)])


def test_free_for_every_fee_is_an_exception_to_each(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("rule", "charge: [{fee: f, amount: 100.00}, {fee: g, amount: 50.00}]"),
            rule("free", "charge: free", TWO, "rule"),
        ]
    )
    assert one.outcome("order.persons=2").verdict is Verdict.FREE


def test_there_is_no_reinstatement(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("rule", line("100.00")),
            rule("first", line("60.00"), TWO, "rule"),
            rule("second", line("30.00"), THREE, "first"),
        ]
    )
    assert [lines(one.outcome(f"order.persons={persons}")) for persons in (1, 2, 3)] == [
        [("rule", 10000)],
        [("first", 6000)],
        [("second", 3000)],
    ]


def test_an_exception_to_an_exception_defeats_the_top_also_when_the_middle_does_not_apply(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("rule", line("100.00")),
            rule("first", line("60.00"), THREE, "rule"),
            rule("second", line("30.00"), TWO, "first"),
        ]
    )
    assert lines(one.outcome("order.persons=2")) == [("second", 3000)]


def test_it_defeats_the_top_only_on_the_lines_it_shares_with_it(desk: Desks) -> None:
    # second shares only g with first, and nothing of f with the top
    one = desk(
        terms=[
            rule("top", line("100.00")),
            rule("first", "charge: [{fee: f, amount: 60.00}, {fee: g, amount: 5.00}]", THREE, "top"),
            rule("second", line("1.00", "g"), TWO, "first"),
        ]
    )
    assert lines(one.outcome("order.persons=2")) == [("top", 10000), ("second", 100)]
    assert lines(one.outcome("order.persons=3")) == [("first", 6000), ("second", 100)]


def test_a_defeated_exception_still_defeats(desk: Desks) -> None:
    # two exceptions to one rule; one of them is an exception to the other: both keep the rule down
    one = desk(
        terms=[
            rule("rule", line("100.00")),
            rule("first", f"{line('60.00')}, duties: [{{do: call, owner: order desk, due: now}}]", exception_to="rule"),
            rule("second", "charge: {fee: f, free: true}", exception_to="first"),
        ]
    )
    outcome = one.outcome()
    assert (outcome.verdict, lines(outcome)) == (Verdict.FREE, [])
    assert {(defeat.rule, defeat.by) for defeat in outcome.defeated} == {
        ("rule", "first"),
        ("rule", "second"),
        ("first", "second"),
    }


def test_an_exception_to_several(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("a", line("100.00", more=", combine: add up")),
            rule("b", line("20.00", more=", combine: add up")),
            rule("c", line("7.00"), TWO, "[a, b]"),
        ]
    )
    assert one.outcome("order.persons=1", "change.kind=change").total == 12000
    assert lines(one.outcome("order.persons=2")) == [("c", 700)]


def test_a_bound_a_waiver_and_a_formation_answer_have_exceptions_too(desk: Desks) -> None:
    one = desk(
        formation=[
            rule("yes", "binding: yes"),
            rule("no", "binding: no, hold: {guards: our claim, get: {en: E, nl: N}}", THREE, "yes"),
        ],
        terms=rule("t", line("100.00")),
        law=[
            rule("most", "charge: {fee: f, at most: 50.00}"),
            rule("more", "charge: {fee: f, at most: 80.00}", TWO, "most"),
        ],
        goodwill=[rule("w", "waive: {amount: 30.00}"), rule("less", "waive: {amount: 10.00}", TWO, "w")],
    )
    assert one.outcome("order.persons=1", "change.kind=change").total == 2000
    assert one.outcome("order.persons=2", "change.kind=change").total == 7000
    held = one.outcome("order.persons=3", "change.kind=change")
    assert (held.verdict, held.total) == (Verdict.HOLD, 8000)


def test_file_order_never_decides(desk: Desks) -> None:
    rules = [
        rule("rule", line("100.00", more=", combine: largest of")),
        rule("same", line("100.00", more=", combine: largest of")),
        rule("first", line("60.00"), TWO, "rule"),
        rule("second", line("30.00"), THREE, "first"),
    ]
    define = (
        "{limit: {choose: [{when: {order.persons: 1}, is: 10.00}, {otherwise: 20.00}]}, twice: {sum: [limit, limit]}}"
    )
    forwards = desk(policy("terms", "\n".join(rules), define), law=rule("b", "charge: {fee: f, at most: twice}"))
    backwards = desk(
        *(policy("terms", each, name=f"p{number}") for number, each in enumerate(reversed(rules))),
        policy("law", rule("b", "charge: {fee: f, at most: twice}"), define),
    )
    for persons in (0, 1, 2, 3):
        left, right = (each.outcome(f"order.persons={persons}", "change.kind=change") for each in (forwards, backwards))
        assert (left.answer, left.rules, left.defeated) == (right.answer, right.rules, right.defeated)
    assert forwards.outcome("order.persons=1", "change.kind=change").total == 2000
