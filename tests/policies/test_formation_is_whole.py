"""Whatever is known of an order, formation gives one answer: whether it binds, and whose terms are in it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from engine.books import find, load
from engine.case import Case, Origin
from engine.core.plan import Plan, Step
from engine.decision.decider import Decider
from engine.language.shipped import shipped_names
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind, Source, Vocabulary

BOOKS = tuple(name for name in shipped_names() if (find(f"policies/{name}") / "book.yaml").is_file())
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYS = (date(2017, 6, 30), date(2017, 7, 1), date(2022, 6, 30), date(2022, 7, 1), date(2027, 1, 4), date(2027, 1, 5))
EXAMPLES = 400


def facts_of(plan: Plan, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The facts that rules of formation test, themselves or through definitions."""
    stages = [stage for stage in plan.stages if stage.step is Step.FORMATION]
    atoms = (atom for stage in stages for rule in stage.rules for part in rule.when for atom in part)
    roots = {root for atom in atoms for root in plan.sources.get(atom.axis, (atom.axis,))}
    return tuple(sorted(root for root in roots if vocabulary[root].source in (Source.REQUEST, Source.OWN)))


def values(attribute: Attribute) -> st.SearchStrategy[Value | Nothing]:
    """Values of a fact, those beside the bounds of the law among them."""
    found: list[Value | Nothing]
    match attribute.kind:
        case Kind.CHOICE:
            found = list(attribute.choices)
        case Kind.TRUTH:
            found = [False, True]
        case Kind.DATE:
            found = list(DAYS)
        case Kind.INSTANT:
            found = [datetime(day.year, day.month, day.day, 9, tzinfo=AMSTERDAM) for day in DAYS]
        case Kind.MONEY:
            found = [0, 999_999, 1_000_000, 1_000_001]
        case Kind.RATE:
            found = [0, 1_000, 10_000]
        case kind:
            assert kind is Kind.COUNT, attribute.name
            found = [0, 14, 29, 30, 31, 49, 50, 59, 60, 61]
    return st.sampled_from([*found, NOT_APPLICABLE] if attribute.nullable else found)


@st.composite
def cases(draw: DrawFn, facts: tuple[str, ...], vocabulary: Vocabulary) -> Case:
    """An order of which everything is known that formation asks."""
    received = datetime(2027, 3, 3, 10, tzinfo=AMSTERDAM)
    drawn = {name: draw(values(vocabulary[name])) for name in facts}
    asked = {"change.kind": "cancellation", "change.received": received, **drawn}
    # most orders have nothing odd about them: without this hardly any would get as far as its terms
    usual = draw(st.sets(st.sampled_from(facts)))
    plain = {name: vocabulary[name].assumed for name in usual if vocabulary[name].assumed is not None}
    return Case({}, {}).adding({**asked, **plain}.items(), Origin.STATED)  # type: ignore[arg-type]  # None left out


@pytest.mark.parametrize("name", BOOKS)
def test_formation_gives_one_answer_to_each_question(name: str) -> None:
    ready = load(find(f"policies/{name}"))
    vocabulary, plan = ready.book.vocabulary, ready.plan
    if not plan.formation:
        pytest.skip("this book has no rules of formation")
    facts = facts_of(plan, vocabulary)
    decider = Decider(plan)
    answers: dict[str, int] = {}

    @settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
    @given(cases(facts, vocabulary))
    def whole(case: Case) -> None:
        formation = decider.what_if(case).formation
        said = {fact: case[fact] for fact in facts}
        assert not formation.referrals, f"{[(each.cause, each.rules) for each in formation.referrals]} for {said}"
        for answer in (f"binding {formation.binding}", f"terms {formation.terms}", f"{len(formation.holds)} holds"):
            answers[answer] = answers.get(answer, 0) + 1

    whole()
    decider.close()
    reached = {f"binding {answer}" for answer in ("yes", "no")} | {"terms ours", "terms none", "terms theirs"}
    if name != "law/nl":
        reached |= {"binding unproven", "terms unresolved"}
    assert reached <= answers.keys(), answers
