"""Rules that are decided per order line; docs/meaning.md, Order lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decision.outcome import Cause, Outcome, Verdict
from engine.documents.decision_json import decision_json
from engine.documents.decision_text import decision_text
from engine.documents.rule_text import rule_text
from engine.vocabulary.layer import Layer
from tests.small_book import Desks, rule

CHANGE = "change.kind=change"
CUSTOM, STOCK = "line.custom_made: to specification", "line.custom_made: no"


def per_line(name: str, then: str, when: str | None = None, exception_to: str | None = None) -> str:
    return rule(name, then, when, exception_to).replace('clause: "1", ', 'clause: "1", per: line, ')


def lines(*each: str) -> str:
    return f"order.lines=[{', '.join(f'{{{one}}}' for one in each)}]"


def share(rate: str, more: str = "", fee: str = "f") -> str:
    return f"charge: {{fee: {fee}, rate: {rate}, of: line.net{more}}}"


def charged(outcome: Outcome) -> list[tuple[int | None, str, int]]:
    return [(line.line, line.rule, line.amount) for line in outcome.agreed.lines]


def causes(outcome: Outcome) -> list[Cause]:
    return [each.cause for each in outcome.referrals]


A = "net: 100.00, custom_made: to specification, action: deleted"
B = "net: 60.00, custom_made: no, action: changed"
C = "net: 900.00, custom_made: no, action: no action"


def test_each_line_that_changes_is_charged_by_its_own_facts(desk: Desks) -> None:
    one = desk(terms=[per_line("custom", share("50 %"), CUSTOM), per_line("stock", share("10 %"), STOCK)])
    found = one.outcome(CHANGE, lines(A, B, C))
    assert charged(found) == [(1, "custom", 5000), (2, "stock", 600)]
    assert (found.verdict, found.total) == (Verdict.PAID, 5600)
    assert found.agreed.rules == {"custom", "stock"}


def test_a_line_without_an_action_changes(desk: Desks) -> None:
    one = desk(terms=per_line("all", share("10 %")))
    assert charged(one.outcome(CHANGE, lines("net: 10.00", C, "net: 30.00"))) == [(1, "all", 100), (3, "all", 300)]


def test_facts_of_the_order_and_of_the_line_go_together(desk: Desks) -> None:
    one = desk(
        terms=[
            per_line("big", share("50 %"), "line.net: at least 0.5 x order.value"),
            per_line("small", share("10 %"), "line.net: less than 0.5 x order.value, order.persons: 2"),
        ]
    )
    found = one.outcome(CHANGE, lines(A, B), "order.value=160.00", "order.persons=2")
    assert charged(found) == [(1, "big", 5000), (2, "small", 600)]


def test_a_scale_over_a_fact_of_the_line(desk: Desks) -> None:
    tiers = "[{more than: 10, charge: 5 %}, {otherwise: true, charge: free}]"
    one = desk(terms=per_line("s", f"charge: {{fee: f, scale: line.quantity, of: line.net, tiers: {tiers}}}"))
    found = one.outcome(CHANGE, lines("net: 100.00, quantity: 11", "net: 100.00, quantity: 10"))
    assert (charged(found), found.verdict) == ([(1, "s", 500)], Verdict.PAID)


def test_an_exception_works_on_the_line_where_it_applies(desk: Desks) -> None:
    one = desk(terms=[per_line("all", share("50 %")), per_line("stock", share("10 %"), STOCK, "all")])
    found = one.outcome(CHANGE, lines(A, B))
    assert charged(found) == [(1, "all", 5000), (2, "stock", 600)]
    assert [(each.rule, each.by, each.amount) for each in found.defeated] == [("all", "stock", 3000)]


def test_an_exception_for_the_whole_order_works_on_every_line(desk: Desks) -> None:
    free = rule("late", "charge: {fee: f, free: true}", "supplier.days_late: more than 3", "all")
    one = desk(terms=[per_line("all", share("50 %")), free])
    found = one.outcome(CHANGE, lines(A, B), "supplier.days_late=4")
    assert (found.verdict, charged(found), causes(found)) == (Verdict.FREE, [], [])
    assert one.outcome(CHANGE, lines(A, B)).total == 8000


def test_free_beside_an_amount_clashes_on_one_line_and_not_between_lines(desk: Desks) -> None:
    between = desk(terms=[per_line("custom", share("50 %"), CUSTOM), per_line("stock", "charge: free", STOCK)])
    assert charged(between.outcome(CHANGE, lines(A, B))) == [(1, "custom", 5000)]
    on_one = desk(terms=[per_line("all", share("50 %")), per_line("stock", "charge: free", STOCK)])
    assert causes(on_one.outcome(CHANGE, lines(A, B))) == [Cause.CLASH]
    whole = desk(terms=[per_line("all", share("50 %")), rule("none", "charge: free")])
    assert causes(whole.outcome(CHANGE, lines(A))) == [Cause.CLASH]


def test_two_rules_that_differ_on_one_line_clash_and_may_add_up(desk: Desks) -> None:
    clash = desk(terms=[per_line("a", share("50 %")), per_line("b", share("10 %"), STOCK)])
    assert causes(clash.outcome(CHANGE, lines(A, B))) == [Cause.CLASH]
    up = ", combine: add up"
    adding = desk(terms=[per_line("a", share("50 %", up)), per_line("b", share("10 %", up), STOCK)])
    assert adding.outcome(CHANGE, lines(A, B)).total == 5000 + 3000 + 600


def test_of_lines_that_say_so_only_the_largest_counts(desk: Desks) -> None:
    one = desk(terms=per_line("a", share("50 %", ", combine: largest of")))
    found = one.outcome(CHANGE, lines(B, A, "net: 100.00"))
    assert charged(found) == [(2, "a", 5000)]


def test_the_order_and_its_lines_are_charged_beside_each_other(desk: Desks) -> None:
    one = desk(
        terms=[per_line("all", share("50 %")), rule("fixed", "charge: {fee: handling, amount: 25.00}")],
        law=rule("most", "charge: {fee: f, at most: 70.00}"),
    )
    found = one.outcome(CHANGE, lines(A, B))
    assert charged(found) == [(1, "all", 5000), (2, "all", 3000), (None, "fixed", 2500)]
    assert (found.bounded.reduced, found.total) == (1000, 9500)


# Acceptance ---------------------------------------------------------------------------------------------------------


def test_every_line_must_be_accepted(desk: Desks) -> None:
    one = desk(terms=per_line("stock", share("10 %"), STOCK))
    assert one.outcome(CHANGE, lines(B)).verdict is Verdict.PAID
    found = one.outcome(CHANGE, lines(B, A))
    assert (found.verdict, found.acceptance.accepted, charged(found)) == (Verdict.REJECTED, False, [])


def test_one_line_that_is_rejected_or_referred_decides(desk: Desks) -> None:
    no = per_line("no", "acceptance: reject", CUSTOM)
    ask = per_line("ask", "acceptance: {refer: order desk}", "line.action: added")
    yes = per_line("yes", share("10 %"), STOCK)
    one = desk(terms=[no, ask, yes])
    new = "net: 5.00, custom_made: configured options, action: added"
    rejected, referred = one.outcome(CHANGE, lines(B, A, new)), one.outcome(CHANGE, lines(B, new))
    assert (rejected.verdict, referred.verdict) == (Verdict.REJECTED, Verdict.REFER)
    assert rejected.acceptance.rules == {"no"}
    assert referred.acceptance.rules == {"ask"}


def test_a_rule_about_the_order_accepts_every_line(desk: Desks) -> None:
    one = desk(law=rule("right", "acceptance: accept"), terms=per_line("all", share("10 %"), CUSTOM))
    found = one.outcome(CHANGE, lines(A))
    assert (found.verdict, found.acceptance.layer, found.total) == (Verdict.PAID, Layer.LAW, 1000)
    # of line 2 nobody says what it costs
    assert causes(one.outcome(CHANGE, lines(A, B))) == [Cause.SILENT]


def test_a_guideline_prices_only_lines_without_a_right(desk: Desks) -> None:
    one = desk(
        terms=per_line("right", "acceptance: accept", STOCK),
        guideline=per_line("price", share("10 %")),
    )
    found = one.outcome(CHANGE, lines(A, B))
    assert (charged(found), found.agreed.priced_consent) == ([(1, "price", 1000)], True)
    assert found.acceptance.layer is Layer.GUIDELINE
    assert causes(found) == [Cause.SILENT]


def test_layers_are_weighed_line_by_line(desk: Desks) -> None:
    guided = desk(terms=per_line("all", share("50 %")), guideline=per_line("kind", share("10 %"), STOCK))
    assert charged(guided.outcome(CHANGE, lines(A, B))) == [(1, "all", 5000), (2, "kind", 600)]
    negotiated = desk(terms=per_line("all", share("50 %")), individual=per_line("own", share("60 %"), STOCK))
    assert charged(negotiated.outcome(CHANGE, lines(A, B))) == [(1, "all", 5000), (2, "own", 3600)]


def test_a_line_may_have_a_credit_and_a_deposit_is_released_once(desk: Desks) -> None:
    one = desk(
        terms=[
            per_line("fee", share("50 %", ", taken from: deposit")),
            per_line("sold", share("10 %", ", credit: true", "resale"), STOCK),
        ]
    )
    found = one.outcome(CHANGE, lines(A, B), "order.value=0.00", "deposit.paid=100.00", "payments.paid=100.00")
    assert charged(found) == [(1, "fee", 5000), (2, "fee", 3000), (2, "sold", -600)]
    assert (found.total, found.settlement.forfeited, found.settlement.refunded) == (7400, 7400, 2600)


LAYERS = ("individual", "terms", "guideline", "supplementary_law")
WHEN = st.sampled_from([None, CUSTOM, STOCK, "line.net: at least 50.00", f"not: {{{STOCK}}}"])
MORE = st.sampled_from(["", ", combine: add up", ", combine: largest of", ", credit: true", ", at least: 30.00"])
THEN = st.one_of(
    st.builds(share, st.sampled_from(["0 %", "10 %", "50 %"]), MORE, st.sampled_from(["f", "g"])),
    st.sampled_from(
        ["charge: free", "charge: {fee: f, refer: order desk}", "acceptance: reject", "acceptance: accept"]
    ),
)
SAID = st.tuples(st.sampled_from(LAYERS), THEN, WHEN)


def test_a_single_line_is_decided_as_an_order_with_its_facts(desk: Desks) -> None:
    @settings(max_examples=30, deadline=None)
    @given(st.lists(SAID, min_size=1, max_size=5), st.sampled_from(["no", "to specification"]), st.integers(0, 100))
    def check(said: list[tuple[str, str, str | None]], custom: str, net: int) -> None:
        by_line: dict[str, list[str]] = {}
        by_order: dict[str, list[str]] = {}
        for number, (layer, then, when) in enumerate(said):
            by_line.setdefault(layer, []).append(per_line(f"r{number}", then, when))
            plain = rule(f"r{number}", then, when)
            for mine, theirs in (("line.custom_made", "order.custom_made"), ("line.net", "order.period_price")):
                plain = plain.replace(mine, theirs)
            by_order.setdefault(layer, []).append(plain)
        lined, whole = desk(**by_line), desk(**by_order)
        item = f"net: {net}.00, custom_made: {custom}"
        found = lined.outcome(CHANGE, lines("action: no action", item))
        twice = lined.outcome(CHANGE, lines(item, item))
        alone = whole.outcome(CHANGE, f"order.custom_made={custom}", f"order.period_price={net}.00")
        for each in (lined, whole):
            each.decider.close()
        assert found.verdict is alone.verdict
        assert found.acceptance.rules == alone.acceptance.rules
        assert [(line.rule, line.amount) for line in found.agreed.lines] == [
            (line.rule, line.amount) for line in alone.agreed.lines
        ]
        assert (found.total, causes(found), found.undecided) == (alone.total, causes(alone), ())
        assert found.agreed.rules == alone.agreed.rules
        # two equal lines: the same answer, and twice the charge unless only the largest counts
        assert twice.verdict is alone.verdict
        if not any("largest" in then for _, then, _ in said):
            assert twice.total == 2 * alone.total

    check()


# Unknown ------------------------------------------------------------------------------------------------------------


def test_no_line_that_changes(desk: Desks) -> None:
    one = desk(terms=[per_line("all", share("50 %")), rule("order", "acceptance: accept", "order.persons: 1")])
    assert one.outcome(CHANGE, lines(C)).verdict is Verdict.REJECTED
    assert causes(one.outcome(CHANGE, lines(), "order.persons=1")) == [Cause.SILENT]


def test_an_unknown_list_or_line_is_asked_for(desk: Desks) -> None:
    one = desk(terms=[per_line("custom", share("50 %"), CUSTOM), per_line("stock", "charge: free", STOCK)])
    unlisted = one.decision(CHANGE)
    assert unlisted.open is not None
    assert unlisted.open.ask == ("order.lines",)
    assert {Verdict.FREE, Verdict.PAID} <= set(unlisted.open.verdicts)
    unsaid = one.decision(CHANGE, lines(A, "net: 60.00"))
    assert unsaid.open is not None
    assert unsaid.open.ask == ("line.custom_made",)
    unpriced = one.decision(CHANGE, lines("custom_made: to specification"))
    assert unpriced.open is not None
    assert unpriced.open.ask == ("line.net",)
    said = one.decision(CHANGE, lines(A, B))
    assert (said.open, said.verdict) == (None, Verdict.PAID)


# Words --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "said", "head"),
    [
        ("en", "f, line 7: 50 % of € 100.00", "Decided for each line of the order that changes."),
        ("nl", "f, regel 7: 50 % van € 100,00", "Wordt beslist voor elke orderregel die wijzigt."),
    ],
)
def test_the_line_is_named(desk: Desks, lang: str, said: str, head: str) -> None:
    one = desk(terms=per_line("all", share("50 %")))
    decision = one.decision(CHANGE, lines(f"id: '7', {A}", B))
    book, plan = one.ready.book, one.ready.plan
    assert said in decision_text(decision, book, plan, lang, width=120)
    found = decision_json(decision, book, plan, lang)["charge"]["lines"]
    assert [(line["line"], line["amount"]) for line in found] == [("7", "50.00"), ("2", "30.00")]
    assert head in rule_text(book.rules[0], book, lang)
