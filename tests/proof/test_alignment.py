"""Two plans on the same axes: what is called the same means the same, and each decides as it did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.core.atom import Atom, Axis, Compare
from engine.core.plan import Plan
from engine.core.quantity import Fact, Position
from engine.core.reading import accepts
from engine.decision.decider import Trial
from engine.proof.alignment import Aligned, aligned, original
from engine.proof.difference import said
from engine.proof.meanings import Meanings, defined_in, derived_in
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind
from tests.small_book import Desk, defined, layered, policy, rule, small_book

NOTICE = "{notice: {span: {from: change.received, until: order.promised_delivery}, title: {en: n, nl: n}}}"
FEES = ("charge: free", "charge: {fee: cancellation, amount: 5.00}")


def desk_of(folder: Path, *policies: str, vocabulary: str = "") -> Desk:
    folder.mkdir()
    if vocabulary:
        (folder / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    bound = layered(formation=rule("bound", "binding: yes, terms: ours"))
    return Desk(small_book(folder, *bound, *policies))


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Desk]]:
    """The two desks of a test, to be closed after it."""
    opened: list[Desk] = []
    yield opened
    for each in opened:
        each.decider.close()


def both(desks: list[Desk], tmp_path: Path, old: str, new: str, vocabularies: tuple[str, str] = ("", "")) -> Aligned:
    """One policy of two books, and their plans on the same axes."""
    for name, text, vocabulary in zip(("old", "new"), (old, new), vocabularies, strict=True):
        desks.append(desk_of(tmp_path / name, text, vocabulary=vocabulary))
    return aligned(*(each.ready.plan for each in desks))


def decide_as_before(desks: Sequence[Desk], found: Aligned, requests: Sequence[Sequence[str]]) -> None:
    """Each of the aligned plans decides these requests as its own book does; they do not all end alike."""
    for desk, plan in zip(desks, (found.old, found.new), strict=True):
        ends = set()
        with closing(Trial(plan)) as trial:
            for facts in requests:
                before, after = desk.outcome(*facts), trial.decide(desk.case(*facts))
                assert said(after) == said(before), facts
                assert after.rules == before.rules, facts
                ends.add(before.rules)
        assert len(ends) > 1


def atoms(plan: Plan, axis: str) -> list[Atom]:
    """All tests of an axis."""
    return [
        atom
        for stage in plan.stages
        for each in stage.rules
        for part in each.when
        for atom in part
        if atom.axis == axis
    ]


def axes_alike(found: Aligned) -> None:
    """What is tested under one name in both plans has the same values and the same meaning in both."""
    tested = [{name for stage in plan.stages for name in stage.tested} for plan in (found.old, found.new)]
    meanings = Meanings(found.old, found.table), Meanings(found.new, found.table)
    for name in tested[0] & tested[1]:
        assert found.old.axes[name] == found.new.axes[name]
        assert meanings[0].of(name) == meanings[1].of(name)


# The same -------------------------------------------------------------------------------------------------------------


def test_of_two_plans_that_are_the_same_nothing_is_moved(desks: list[Desk], tmp_path: Path) -> None:
    text = policy("terms", rule("a", FEES[0], "notice: at least 14 days, order.stage: shipped"), NOTICE)
    found = both(desks, tmp_path, text, text)
    assert (found.old.stages, found.new.stages) == tuple(each.ready.plan.stages for each in desks)
    assert (found.old.axes, found.new.axes) == tuple(each.ready.plan.axes for each in desks)


def test_the_name_in_its_own_book() -> None:
    assert [original(name) for name in ("notice", "notice (new)", "own.new")] == ["notice", "notice", "own.new"]


# Values that only one knows -------------------------------------------------------------------------------------------


def deck(*choices: str, ordered: bool = False) -> str:
    said_of = ", ".join(f"{{value: {each}, words: {{en: {each}, nl: {each}}}}}" for each in choices)
    return (
        f"attributes:\n  own.deck: {{kind: choice, ordered: {str(ordered).lower()}, choices: [{said_of}], "
        "label: {en: deck, nl: dek}, question: {en: Which?, nl: Welk?}}\n"
    )


DECKS = [(f"own.deck={each}",) for each in ("lower", "upper", "null")]


@pytest.mark.parametrize(
    "test",
    [
        "own.deck: upper",
        "own.deck: not upper",
        "own.deck: [upper, lower]",
        "own.deck: applicable",
        "not: {own.deck: upper}",
    ],
)
def test_a_choice_that_has_one_value_more(desks: list[Desk], tmp_path: Path, test: str) -> None:
    text = policy("terms", f"{rule('a', FEES[0], test)}\n{rule('b', FEES[1], f'not: {{{test}}}')}")
    found = both(desks, tmp_path, text, text, (deck("lower", "upper"), deck("lower", "middle", "upper")))
    assert found.old.axes["own.deck"].choices == ("lower", "upper")
    axes_alike(found)
    # both rules can hold for a request that has a deck, and for one that has none
    decide_as_before(desks, found, DECKS)
    assert [each.when for each in found.old.stages[-1].rules] == [each.when for each in found.new.stages[-1].rules]


def test_the_order_of_choices_is_one_order(desks: list[Desk], tmp_path: Path) -> None:
    text = policy("terms", f"{rule('a', FEES[0], 'own.deck: upper')}\n{rule('b', FEES[1], 'own.deck: lower')}")
    found = both(desks, tmp_path, text, text, (deck("lower", "upper"), deck("upper", "lower")))
    axes_alike(found)
    decide_as_before(desks, found, DECKS)
    assert set(atoms(found.new, "own.deck")) == {
        Atom("own.deck", Compare.EQ, 1),
        Atom("own.deck", Compare.EQ, 0),
    }


def test_what_only_a_value_of_one_plan_meets_nothing_shared_meets(desks: list[Desk], tmp_path: Path) -> None:
    old = policy("terms", rule("a", FEES[0], "own.deck: upper"))
    new = policy("terms", rule("a", FEES[0], "own.deck: middle"))
    found = both(desks, tmp_path, old, new, (deck("lower", "upper"), deck("lower", "middle", "upper")))
    never = atoms(found.new, "own.deck")
    assert not any(all(accepts(atom, code) for atom in never) for code in (0, 1, None))


@pytest.mark.parametrize("compare", Compare)
def test_every_comparison_of_a_choice_is_said_of_the_shared_values(
    compare: Compare, desks: list[Desk], tmp_path: Path
) -> None:
    """Whatever the values of a choice are called and wherever they stand, the same of them are accepted."""
    text = policy("terms", rule("a", FEES[0], "own.deck: c"))
    both(desks, tmp_path, text, text, (deck("a", "b", "c", "d"), deck("e", "d", "b", "c")))
    old, new = (each.ready.plan for each in desks)
    for code in range(4):
        found = aligned(_testing(old, Atom("own.deck", compare, code)), _testing(new, Atom("own.deck", compare, code)))
        shared = found.old.axes["own.deck"].choices
        assert shared == ("b", "c", "d")
        assert found.new.axes["own.deck"].choices == shared
        for before, after in ((old, found.old), (new, found.new)):
            for place, choice in enumerate(shared):
                was = accepts(Atom("own.deck", compare, code), before.axes["own.deck"].choices.index(choice))
                assert all(accepts(each, place) for each in atoms(after, "own.deck")) is was
            gone = compare is Compare.ABSENT
            assert all(accepts(each, None) for each in atoms(after, "own.deck")) is gone


def _testing(plan: Plan, atom: Atom) -> Plan:
    """The plan with another test in the place of all of a fact."""
    return replace(
        plan,
        stages=tuple(
            replace(
                stage,
                rules=tuple(
                    replace(
                        each,
                        when=tuple(tuple(atom if a.axis == atom.axis else a for a in part) for part in each.when),
                    )
                    for each in stage.rules
                ),
            )
            for stage in plan.stages
        ),
    )


def test_of_numbers_the_narrower_range_is_left(desks: list[Desk], tmp_path: Path) -> None:
    text = policy("terms", rule("a", FEES[0], "order.persons: 3"))
    both(desks, tmp_path, text, text)
    plan = desks[0].ready.plan

    def within(minimum: int | None, maximum: int | None) -> Plan:
        return replace(
            plan, axes={**plan.axes, "order.persons": Axis("order.persons", Kind.COUNT, (), minimum, maximum)}
        )

    for old, new, left in [
        ((0, 10), (2, None), (2, 10)),
        ((None, 8), (None, 9), (None, 8)),
        ((None, None), (1, 5), (1, 5)),
    ]:
        found = aligned(within(*old), within(*new))
        for side in (found.old, found.new):
            axis = side.axes["order.persons"]
            assert (axis.minimum, axis.maximum) == left
        assert atoms(found.new, "order.persons") == atoms(plan, "order.persons")


def test_what_is_of_another_kind_is_another_fact(desks: list[Desk], tmp_path: Path) -> None:
    truth = "attributes:\n  own.deck: {kind: truth, label: {en: d, nl: d}, question: {en: D?, nl: D?}}\n"
    old = policy("terms", rule("a", FEES[0], "own.deck: upper"))
    new = policy("terms", rule("a", FEES[0], "own.deck: true"))
    found = both(desks, tmp_path, old, new, (deck("lower", "upper"), truth))
    assert atoms(found.new, "own.deck") == []
    assert set(atoms(found.new, "own.deck (new)")) == {Atom("own.deck (new)", Compare.EQ, 1)}
    assert derived_in(found.new)["own.deck (new)"] == Fact("own.deck")
    assert found.new.axes["own.deck (new)"].kind is Kind.TRUTH
    assert found.new.sources["own.deck (new)"] == ("own.deck",)
    with closing(Trial(found.new)) as trial:
        for facts in (["own.deck=true"], ["own.deck=false"]):
            assert said(trial.decide(desks[1].case(*facts))) == said(desks[1].outcome(*facts))


# Spans that are cut elsewhere -----------------------------------------------------------------------------------------

DAYS = [(f"order.promised_delivery=2027-03-{day:02d}",) for day in range(1, 31)]
TESTS = ("at least", "more than", "less than", "at most", "exactly")


def cut(*bounds: str) -> str:
    """A rule for each bound, all of which can hold together."""
    rules = [
        rule(f"r{place}", f"charge: {{fee: cancellation, amount: {place}.00}}", f"notice: {bound}")
        for place, bound in enumerate(bounds, 1)
    ]
    never = f"all: [{{notice: {bounds[0]}}}, {{not: {{notice: {bounds[0]}}}}}]"
    return policy("terms", "\n".join([*rules, rule("never", FEES[0], never)]), NOTICE)


def position(plan: Plan) -> Position:
    (found,) = (each for each in derived_in(plan).values() if isinstance(each, Position))
    return found


@pytest.mark.parametrize("test", TESTS)
def test_a_span_gets_the_bounds_of_both(test: str, desks: list[Desk], tmp_path: Path) -> None:
    found = both(desks, tmp_path, cut(f"{test} 14 days"), cut(f"{test} 7 days", f"{test} 21 days"))
    together = (Period(days=7), Period(days=14), Period(days=21))
    assert position(found.old).bounds == position(found.new).bounds == together
    axes_alike(found)
    decide_as_before(desks, found, DAYS)


def test_a_bound_that_both_have_stands_once(desks: list[Desk], tmp_path: Path) -> None:
    found = both(desks, tmp_path, cut("at least 14 days", "at least 7 days"), cut("at least 14 days", "at most 1 day"))
    assert position(found.old).bounds == (Period(days=1), Period(days=7), Period(days=14))
    decide_as_before(desks, found, DAYS)


@pytest.mark.parametrize("compare", Compare)
def test_every_comparison_of_a_place_is_said_of_the_places_of_both(
    compare: Compare, desks: list[Desk], tmp_path: Path
) -> None:
    """A place among the bounds of one is a run of places among those of both; a place beyond all stays beyond."""
    both(desks, tmp_path, cut("at least 14 days"), cut("at least 7 days", "at least 21 days"))
    old, new = (each.ready.plan for each in desks)
    (axis,) = (name for name, each in derived_in(old).items() if isinstance(each, Position))
    # among 7, 14 and 21 days: before 14 is 0 to 2, 14 itself is 3, after it is 4 to 6
    places = {0: (0, 1, 2), 1: (3,), 2: (4, 5, 6)}
    for value in range(-1, 4):
        found = aligned(_testing(old, Atom(axis, compare, value)), new)
        for was, runs in places.items():
            for place in runs:
                now = {all(accepts(each, place) for each in part) for part in _parts(found.old, axis)}
                assert now == {accepts(Atom(axis, compare, value), was)}, (value, place)
        absent = {all(accepts(each, None) for each in part) for part in _parts(found.old, axis)}
        assert absent == {compare is Compare.ABSENT}


def _parts(plan: Plan, axis: str) -> list[list[Atom]]:
    """The tests of an axis, by rule and way, where there is only one kind of them."""
    return [
        found
        for stage in plan.stages
        for each in stage.rules
        for part in each.when
        if (found := [atom for atom in part if atom.axis == axis])
    ]


def test_bounds_without_an_order_make_another_span(desks: list[Desk], tmp_path: Path) -> None:
    """A month is longer than 30 days in some months, and not in others."""
    found = both(desks, tmp_path, cut("at least 1 month"), cut("at least 30 days"))
    (name,) = (name for name, each in derived_in(found.old).items() if isinstance(each, Position))
    assert derived_in(found.new).keys() >= {f"{name} (new)"}
    assert [position(each).bounds for each in (found.old, found.new)] == [(Period(months=1),), (Period(days=30),)]
    march = [(f"order.promised_delivery=2027-{day}",) for day in ("03-30", "03-31", "04-01", "04-02")]
    decide_as_before(desks, found, march)


# Names that mean something else ---------------------------------------------------------------------------------------


def large(test: str, name: str = "large") -> str:
    return policy(
        "terms",
        f"{rule('a', FEES[0], f'{name}: true')}\n{rule('b', FEES[1], f'{name}: false')}",
        f"{{{name}: {{when: {{{test}}}}}}}",
    )


PERSONS = [(f"order.persons={count}",) for count in (1, 4, 5, 6)]


def test_a_word_that_means_something_else_has_another_name(desks: list[Desk], tmp_path: Path) -> None:
    found = both(desks, tmp_path, large("order.persons: at least 5"), large("order.persons: at least 6"))
    assert [*defined_in(found.old), *defined_in(found.new)] == ["large", "large (new)"]
    assert {atom.axis for atom in atoms(found.new, "large (new)")} == {"large (new)"}
    assert atoms(found.new, "large") == []
    assert found.new.axes["large (new)"] == replace(found.old.axes["large"], name="large (new)")
    decide_as_before(desks, found, PERSONS)


def test_a_word_that_means_the_same_keeps_its_name(desks: list[Desk], tmp_path: Path) -> None:
    twice = "any: [{order.persons: at least 5}, {order.persons: at least 5}]"
    found = both(desks, tmp_path, large("order.persons: at least 5"), large(twice))
    assert [*defined_in(found.old), *defined_in(found.new)] == ["large", "large"]
    axes_alike(found)


def test_a_word_that_only_one_has_keeps_its_name(desks: list[Desk], tmp_path: Path) -> None:
    test = "order.persons: at least 5"
    found = both(desks, tmp_path, large(test), large(test, "crowd"))
    assert [*defined_in(found.old), *defined_in(found.new)] == ["large", "crowd"]


def test_a_word_that_is_made_of_one_that_changed_has_another_name_too(desks: list[Desk], tmp_path: Path) -> None:
    """And so has what is charged with it; what is made of neither keeps its own."""
    old, new = (
        policy(
            "terms",
            "\n".join(
                [rule("a", "charge: {fee: cancellation, amount: half}", "odd: true"), rule("b", FEES[0], "odd: false")]
            ),
            f"{{part: {{share: {rate} %, of: order.value}}, half: {{share: 50 %, of: part}}, "
            "odd: {when: {order.persons: 3}}}",
        )
        for rate in (10, 12)
    )
    found = both(desks, tmp_path, old, new)
    names = {*derived_in(found.new), *defined_in(found.new)}
    assert {"part (new)", "half (new)"} <= names
    assert "odd" in names
    assert not names & {"part", "half", "odd (new)"}
    decide_as_before(desks, found, [(f"order.persons={count}", "order.value=99.00") for count in (3, 4)])


def test_branches_of_a_choice(desks: list[Desk], tmp_path: Path) -> None:
    """Which branch counts, and what it is, stays with the word under its other name."""
    old, new = (
        policy(
            "terms",
            rule("a", "charge: {fee: cancellation, amount: price}"),
            "{price: {choose: [{when: {order.persons: at least 5}, is: 7.00}, "
            f"{{when: {{order.stage: shipped}}, is: {amount}}}, {{otherwise: 9.00}}]}}}}",
        )
        for amount in ("8.00", "8.50")
    )
    found = both(desks, tmp_path, old, new)
    assert [*defined_in(found.old), *defined_in(found.new)] == ["price", "price (new)"]
    requests = [
        (f"order.persons={persons}", f"order.stage={stage}") for persons, stage in product((4, 5), ("shipped", "ready"))
    ]
    for desk, plan in zip(desks, (found.old, found.new), strict=True):
        with closing(Trial(plan)) as trial:
            for facts in requests:
                assert said(trial.decide(desk.case(*facts))) == said(desk.outcome(*facts))


def test_a_word_that_stands_in_every_decision(desks: list[Desk], tmp_path: Path) -> None:
    """It is reported under its other name; who reads the decision is told the one it has in its book."""
    old, new = (
        defined(large=f"when: {{order.persons: at least {count}}}, report: always") for count in (5, 6)
    )  # fmt: skip
    found = both(desks, tmp_path, old, new)
    assert (found.old.reported, found.new.reported) == (("large",), ("large (new)",))
    with closing(Trial(found.new)) as trial:
        outcome = trial.decide(desks[1].case("order.persons=6"))
    assert {original(name): value for name, value in outcome.reported.items()} == desks[1].outcome(
        "order.persons=6"
    ).reported
