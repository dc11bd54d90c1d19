"""What two books let a request say, what they take as given, and what is proved the same though written otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import cli
from engine.decision.outcome import Verdict
from engine.proof.comparison import compare
from engine.proof.difference import About, Change, Comparison, change_of
from engine.proof.half import Side
from tests.small_book import MANIFEST, layered, rule, small_book

BOUND = rule("bound", "binding: yes, terms: ours")
TENTH = "charge: {fee: cancellation, rate: 10 %, of: order.value}"
HALF = "charge: {fee: cancellation, rate: 50 %, of: order.value}"
CANCEL = rule("cancel", TENTH, "change.kind: cancellation")
SHIPPED = rule("shipped", HALF, "change.kind: cancellation, order.stage: shipped", "cancel")


class Books:
    """Two small books in a folder, held against each other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sides: list[Side] = []

    def add(self, *rules: str, vocabulary: str = "", assume: str = "", define: str = "") -> None:
        place = self.folder / ("new" if self.sides else "old")
        place.mkdir()
        if vocabulary:
            (place / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
        manifest = f"{MANIFEST}    assume: {{{assume}}}\n" if assume else MANIFEST
        policies = layered(formation=BOUND, terms=rules)
        if define:
            policies[1] = policies[1].replace("define: {}", f"define: {{{define}}}")
        ready = small_book(place, *policies, manifest=manifest)
        self.sides.append(Side(ready.plan, ready.book.vocabulary))

    def compared(self, *, turned: bool = False) -> Comparison:
        old, new = reversed(self.sides) if turned else self.sides
        return compare(old, new)

    def text(self, *arguments: str) -> str:
        """What the command line says of them."""
        done = CliRunner().invoke(cli.main, ["compare", "old", "new", *arguments])
        assert done.exit_code == 0, done.output
        return done.stdout


@pytest.fixture
def books(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Books:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "105")
    monkeypatch.chdir(tmp_path)
    return Books(tmp_path)


def asked(found: Comparison) -> list[tuple[str, bool, bool]]:
    return [(each.name, each.old is not None, each.new is not None) for each in found.asked]


# Facts of a company's own ---------------------------------------------------------------------------------------------

VIP = """\
attributes:
  own.vip: {kind: truth, label: {en: VIP, nl: vip}, question: {en: A VIP?, nl: Een vip?}}
"""
VIP_RULE = rule("vip", "charge: {fee: cancellation, free: true}", "change.kind: cancellation, own.vip: true", "cancel")


def deck(*choices: str, more: str = "", ordered: bool = False) -> str:
    values = ", ".join(f"{{value: {each}, words: {{en: {each} deck, nl: {each}dek}}}}" for each in choices)
    return (
        f"attributes:\n  own.deck: {{kind: choice, choices: [{values}], ordered: {str(ordered).lower()}, "
        f"label: {{en: deck, nl: dek}}, question: {{en: Which deck?, nl: Welk dek?}}{more}}}\n"
    )


UPPER_RULE = rule(
    "upper", "charge: {fee: cancellation, free: true}", "change.kind: cancellation, own.deck: upper", "cancel"
)


def test_a_fact_that_no_rule_looks_at(books: Books) -> None:
    books.add(CANCEL)
    books.add(CANCEL, vocabulary=VIP)
    found = books.compared()
    assert (found.same, found.differences, found.undecided) == (False, (), ())
    assert asked(found) == [("own.vip", False, True)]
    assert asked(books.compared(turned=True)) == [("own.vip", True, False)]
    assert books.text() == (
        "The same for every request that can be asked of both: proved.\n\n"
        "WHAT A REQUEST CAN SAY\n\n   VIP (own.vip) can now be stated\n\n0 differences, 0 undecided.\n"
    )
    assert books.text("--lang", "nl") == (
        "Hetzelfde voor elk verzoek waarover beide kunnen beslissen: bewezen.\n\n"
        "WAT EEN VERZOEK KAN ZEGGEN\n\n   vip (own.vip) kan nu worden opgegeven\n\n0 verschillen, 0 onbeslist.\n"
    )


def test_a_fact_that_a_new_rule_looks_at(books: Books) -> None:
    """A request that says it is decided by the new book alone; the old one never hears of it."""
    books.add(CANCEL)
    books.add(CANCEL, VIP_RULE, vocabulary=VIP)
    found = books.compared()
    assert asked(found) == [("own.vip", False, True)]
    assert found.change is Change.FRIENDLIER
    for each in found.differences:
        assert each.about is About.RULES
        assert each.old.facts["own.vip"] is True
        assert (each.old.outcome.verdict, each.new.verdict) == (Verdict.PAID, Verdict.FREE)
        assert each.money == -each.old.outcome.total < 0
    assert {name for each in found.differences for name in each.names} == {"cancel", "vip"}
    assert books.compared(turned=True).change is Change.HARSHER


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (deck("lower", "upper"), deck("lower", "middle", "upper"), False),
        (deck("lower", "middle", "upper"), deck("lower", "upper"), False),
        (deck("lower", "upper"), deck("upper", "lower"), True),
        (deck("lower", "upper"), VIP.replace("own.vip", "own.deck"), False),
    ],
    ids=["a choice more", "a choice less", "another order", "another kind"],
)
def test_other_choices(books: Books, old: str, new: str, same: bool) -> None:
    """The values that both know are decided alike, wherever they stand; that others can be said is named."""
    rules = (CANCEL,) if "truth" in new else (CANCEL, UPPER_RULE)
    books.add(*rules, vocabulary=old)
    books.add(*rules, vocabulary=new)
    found = books.compared()
    assert (found.differences, found.undecided, found.same) == ((), (), same)
    assert asked(found) == ([] if same else [("own.deck", True, True)])


def test_other_choices_in_words(books: Books) -> None:
    books.add(CANCEL, vocabulary=deck("lower", "upper"))
    books.add(CANCEL, vocabulary=deck("lower", "middle", "upper"))
    assert "\n   deck (own.deck) can be stated in another way\n" in books.text()
    assert "\n   dek (own.deck) wordt anders opgegeven\n" in books.text("--lang", "nl")


def test_the_order_of_choices_counts_where_a_rule_asks_for_it(books: Books) -> None:
    later = rule(
        "late",
        "charge: {fee: cancellation, free: true}",
        "change.kind: cancellation, own.deck: middle or later",
        "cancel",
    )
    books.add(CANCEL, later, vocabulary=deck("lower", "middle", "upper", ordered=True))
    books.add(CANCEL, later, vocabulary=deck("upper", "middle", "lower", ordered=True))
    found = books.compared()
    assert found.change is Change.MIXED
    assert {each.old.facts["own.deck"] for each in found.differences} == {"lower", "upper"}


def test_a_choice_more_of_a_fact_that_every_book_has(books: Books) -> None:
    """Rules for it change nothing for who can't say it; that it can be said now is named."""
    engraved = rule(
        "engraved", "charge: {fee: cancellation, free: true}",
        "change.kind: cancellation, order.custom_made: engraved", "cancel",
    )  # fmt: skip
    books.add(CANCEL)
    books.add(
        CANCEL,
        engraved,
        vocabulary="choices:\n  order.custom_made: [{value: engraved, words: {en: engraved, nl: gegraveerd}}]\n",
    )
    found = books.compared()
    assert (found.same, found.differences, found.undecided) == (False, (), ())
    # the lines of an order are made to the same values
    assert asked(found) == [("line.custom_made", True, True), ("order.custom_made", True, True)]


# What is taken as given -----------------------------------------------------------------------------------------------


def test_something_else_is_taken_as_given(books: Books) -> None:
    books.add(CANCEL, SHIPPED, assume="order.stage: planned")
    books.add(CANCEL, SHIPPED, assume="order.stage: shipped")
    found = books.compared()
    (difference,) = found.differences
    assert (difference.about, difference.names) == (About.ASSUMPTION, ("order.stage",))
    assert (difference.change, found.undecided, found.asked) == (Change.HARSHER, (), ())
    assert "order.stage" not in difference.old.facts
    assert difference.money == difference.old.outcome.total * 4 > 0
    assert (
        books.text()
        == """\
For the customer: harsher.
What was paid: harsher.
What was on hold, referred, rejected, free: the same.

HARSHER

1. taken as given: stage of the order: planned, now shipped
   for        every request
   example    cancellation · request received: 3 March 2027 10:12 · order value: € 12,500.00
   old        paid, € 1,250.00 (10 % of € 12,500.00; clause 1)
   new        paid, € 6,250.00 (50 % of € 12,500.00; clause 1)
              € 5,000.00 more for the customer

1 difference, 0 undecided.
"""
    )
    assert "1. gaat zonder opgave uit van fase van de order: ingepland, nu verzonden\n" in books.text("--lang", "nl")
    assert books.compared(turned=True).change is Change.FRIENDLIER


def test_what_was_asked_is_taken_as_given_now(books: Books) -> None:
    """An open request has no verdict yet: what it is taken to be is neither better nor worse."""
    books.add(CANCEL, SHIPPED)
    books.add(CANCEL, SHIPPED, assume="order.stage: shipped")
    for turned in (False, True):
        found = books.compared(turned=turned)
        (difference,) = found.differences
        assert (difference.about, difference.change) == (About.ASSUMPTION, Change.MIXED)
        before, after = difference.old.outcome, difference.new
        assert (bool(before.undecided), bool(after.undecided)) == (not turned, turned)
        assert change_of(before, after) is Change.MIXED
        assert found.by_verdict[Verdict.REJECTED] is Change.SAME
        assert found.by_verdict[Verdict.PAID] is (Change.MIXED if turned else Change.SAME)
    assert """\
OTHERWISE

1. taken as given: stage of the order: nothing, now shipped
   for        every request
   example    cancellation · request received: 3 March 2027 10:12 · order value: € 12,500.00
   old        open: is asked now
   new        paid, € 6,250.00 (50 % of € 12,500.00; clause 1)
""" in books.text()
    in_dutch = books.text("--lang", "nl")
    assert "1. gaat zonder opgave uit van fase van de order: niets, nu verzonden\n" in in_dutch
    assert "\n   oud        open: wordt nu gevraagd\n" in in_dutch


def test_what_a_fact_of_its_own_is_taken_to_be(books: Books) -> None:
    for choice in ("lower", "upper"):
        books.add(
            CANCEL,
            UPPER_RULE,
            vocabulary=deck(
                "lower",
                "upper",
                more=f", assumed: {choice}, assumption: {{en: it is the {choice} deck, nl: het is {choice}dek}}",
            ),
        )
    found = books.compared()
    (difference,) = found.differences
    assert (difference.about, difference.names, difference.change) == (
        About.ASSUMPTION,
        ("own.deck",),
        Change.FRIENDLIER,
    )
    assert found.asked == ()


def test_of_what_no_rule_looks_at_anything_may_be_taken_as_given(books: Books) -> None:
    books.add(CANCEL, SHIPPED, assume="customer.type: business")
    books.add(CANCEL, SHIPPED, assume="customer.type: consumer")
    assert books.compared().same


# Proved the same ------------------------------------------------------------------------------------------------------


def with_condition(condition: str, name: str = "cancel") -> str:
    return rule(name, TENTH, condition)


ALIKE: dict[str, tuple[str, str]] = {
    "a condition twice": (
        "change.kind: cancellation, order.stage: shipped",
        "all: [{change.kind: cancellation}, {order.stage: shipped}, {change.kind: cancellation}]",
    ),
    "not of not": ("change.kind: cancellation", "not: {not: {change.kind: cancellation}}"),
    "not of the opposite": (
        "order.persons: at least 5",
        "order.persons: applicable, not: {order.persons: less than 5}",
    ),
    "not of the opposite of a truth": (
        "order.terminable_early: true",
        "order.terminable_early: applicable, not: {order.terminable_early: false}",
    ),
    "two ranges of a count": (
        "order.persons: at least 4",
        "any: [{order.persons: at least 7}, {all: [{order.persons: at least 4}, {order.persons: at most 6}]}]",
    ),
    "two ranges of an amount": (
        "order.value: at least 4.00",
        "any: [{order.value: more than 4.00}, {order.value: 4.00}]",
    ),
    "ranges that overlap": (
        "order.persons: applicable",
        "any: [{order.persons: at most 5}, {order.persons: at least 3}]",
    ),
    "a list of choices": (
        "order.stage: [ready, shipped]",
        "any: [{order.stage: shipped}, {order.stage: ready}]",
    ),
    "what goes without saying": (
        "order.persons: at least 5",
        "order.persons: at least 5, any: [{order.stage: shipped}, {not: {order.stage: shipped}}]",
    ),
    "what can't be as well": (
        "order.stage: shipped",
        "any: [{order.stage: shipped}, {all: [{order.persons: 3}, {order.persons: 4}]}]",
    ),
    "not of any is all of not": (
        "not: {any: [{order.persons: 3}, {order.stage: shipped}]}",
        "all: [{not: {order.persons: 3}}, {not: {order.stage: shipped}}]",
    ),
}


@pytest.mark.parametrize("case", ALIKE)
def test_written_otherwise_and_the_same(case: str, books: Books) -> None:
    for condition in ALIKE[case]:
        books.add(with_condition(condition))
    assert books.compared().same
    assert books.compared(turned=True).same


def test_an_opposite_that_leaves_out_who_has_none_is_not_the_same(books: Books) -> None:
    """`less than 5` is not met where there are no persons at all, so its `not` is."""
    books.add(with_condition("change.kind: cancellation, order.persons: at least 5"))
    books.add(with_condition("change.kind: cancellation, not: {order.persons: less than 5}"))
    assert (
        "   for        kind of request: cancellation · terms in force: ours · number of persons: not applicable\n"
        in books.text()
    )


def test_a_gap_between_two_ranges_is_found(books: Books) -> None:
    books.add(with_condition("order.persons: at least 4"))
    books.add(with_condition("any: [{order.persons: at least 6}, {order.persons: 4}]"))
    found = books.compared()
    assert {each.old.facts["order.persons"] for each in found.differences} == {5}


def test_a_rule_that_is_renamed_with_its_exception(books: Books) -> None:
    books.add(CANCEL, SHIPPED)
    books.add(
        rule("on-its-way", HALF, "change.kind: cancellation, order.stage: shipped", "a-tenth"),
        rule("a-tenth", TENTH, "change.kind: cancellation"),
    )
    found = books.compared()
    assert found.same
    assert found.renamed == {"a-tenth": "cancel", "on-its-way": "shipped"}


def test_one_rule_in_two(books: Books) -> None:
    books.add(with_condition("order.stage: [ready, shipped]"))
    books.add(with_condition("order.stage: ready"), with_condition("order.stage: shipped", "shipped"))
    assert books.compared().same
    assert books.compared(turned=True).same


def test_a_condition_with_a_name(books: Books) -> None:
    books.add(with_condition("order.persons: at least 5"))
    books.add(with_condition("crowd: true"), define="crowd: {when: {order.persons: at least 5}}")
    assert books.compared().same


def test_a_rule_that_never_holds(books: Books) -> None:
    books.add(CANCEL)
    books.add(CANCEL, rule("never", "acceptance: reject", "all: [{order.persons: 3}, {order.persons: 4}]"))
    assert books.compared().same


LONGEST = "longest: {{clock: order.concluded, choose: [{branches}], title: {{en: l, nl: l}}}}"


@pytest.mark.parametrize(
    ("branches", "same"),
    [
        # all that came before is one time, or two
        ("{from: 2022-07-01, is: 30}, {until: 2022-06-30, is: 60}", True),
        ("{until: 2022-06-30, is: 60}, {from: 2022-07-01, is: 30}", True),
        ("{from: 2022-07-02, is: 30}, {until: 2022-07-01, is: 60}", False),
        ("{from: 2022-07-01, is: 30}, {from: 2017-07-01, until: 2022-06-30, is: 60}", False),
    ],
)
def test_a_choice_that_is_written_otherwise(books: Books, branches: str, same: bool) -> None:
    """The terms compare another fact with it: what they say is the same where it has the same value everywhere."""
    long = "{from: 2022-07-01, is: 30}, {from: 2017-07-01, until: 2022-06-30, is: 60}, {until: 2017-06-30, is: 60}"
    for each in (long, branches):
        late = rule("late", TENTH, "order.payment_days: more than longest")
        books.add(late, define=LONGEST.format(branches=each))
    assert books.compared().same is same
    assert books.compared(turned=True).same is same
