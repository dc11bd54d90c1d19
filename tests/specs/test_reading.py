from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.books import load
from engine.specs.phrase import Keyword, Sentence
from engine.specs.phrases import read_phrases
from engine.specs.reading import Misread, Steps
from tests.specs.home import write_book


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_book(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def steps(folder: Path) -> Steps:
    ready = load(folder)
    return Steps(ready.book, read_phrases(ready.book, folder), plain=True)


def test_slots_are_read_by_the_kind_of_their_fact(steps: Steps) -> None:
    english = steps.read(Keyword.GIVEN, "Vecht Interiors, a business customer since 1 March 2019", "en")
    dutch = steps.read(Keyword.GIVEN, "Vecht Interiors, zakelijke klant sinds 1 maart 2019", "nl")
    assert (
        english.facts
        == dutch.facts
        == {
            "customer.name": "Vecht Interiors",
            "customer.relationship_since": date(2019, 3, 1),
            "customer.type": "business",
        }
    )


def test_what_is_asked_may_follow_given_and_when(steps: Steps) -> None:
    asked = "the customer asks on 20 April 2027 11:00 to move the delivery date"
    assert steps.read(Keyword.GIVEN, asked, "en").facts == steps.read(Keyword.WHEN, asked, "en").facts
    assert steps.read(Keyword.WHEN, "the order desk decides", "en").facts == {}


def test_a_then_is_read_without_its_language(steps: Steps) -> None:
    english = steps.read(Keyword.THEN, "this follows from guideline G4, although clause 6.3 charges € 1,000.00", "en")
    dutch = steps.read(Keyword.THEN, "dat volgt uit richtlijn G4, hoewel artikel 6.3 € 1.000,00 rekent", "nl")
    assert (
        english.values
        == dutch.values
        == {
            "provision": frozenset({"let-off-once"}),
            "defeated": frozenset({"move-in-time", "move-late"}),
            "charge.computed": 100000,
        }
    )
    assert english.phrase is dutch.phrase


@pytest.mark.parametrize(
    ("keyword", "text", "code", "said"),
    [
        (
            Keyword.GIVEN,
            "the order has ben planned",
            "unread-step",
            "no phrase reads `the order has ben planned`; near: `the order has been planned`; "
            "near: `the order has been shipped`",
        ),
        (Keyword.GIVEN, "the moon is full", "unread-step", "no phrase reads `the moon is full`"),
        # a fact that is named in words: a sentence for it, or its name
        (
            Keyword.GIVEN,
            "the value of what is added is € 12.00",
            "unread-step",
            "no phrase reads `the value of what is added is € 12.00`; near: `what is added costs {change.additions}`; "
            "or state the fact by its name: `change.additions is ...`",
        ),
        # who writes a When asks for something: no sentence about the order is near
        (
            Keyword.WHEN,
            "the materials were bought",
            "unread-step",
            "no phrase reads `the materials were bought`",
        ),
        (
            Keyword.WHEN,
            "the customer cancels on 1 May 2027",
            "unread-step",
            "no phrase reads `the customer cancels on 1 May 2027`; near: `the customer cancels the order on "
            "{change.received}`; near: `the customer cancels the journey on {change.received}`",
        ),
        (
            Keyword.GIVEN,
            "the same order, but worth € 12.500,00",
            "unreadable-slot",
            "`{order.value}`: expected an amount such as `150.00` or `€ 1,250.00`, not `€ 12.500,00`; did you mean "
            "`€ 12,500.00`?; in `the same order, but worth {order.value}`",
        ),
        (
            Keyword.THEN,
            "this follows from clause 6.33",
            "unreadable-slot",
            "`{provision}`: expected a clause, guideline or article of this book, not `clause 6.33`; did you mean "
            "`clause 6.3`?; in `this follows from {provision}`",
        ),
        (
            Keyword.THEN,
            "the sales manger must approve it",
            "unreadable-slot",
            "`{role}`: expected a role of this book, not `the sales manger`; did you mean `sales manager`?; "
            "in `{role} must approve it`",
        ),
        (
            Keyword.GIVEN,
            "the customer pays € 150.00",
            "unread-step",
            "`the customer pays € 150.00` is no Given; it is a Then",
        ),
        (Keyword.GIVEN, "order.stage is planed", "unreadable-slot", "`{order.stage}`: expected one of "),
        (Keyword.GIVEN, "charge.total is 12.00", "unread-step", "`charge.total` is decided, not stated"),
    ],
)
def test_what_no_phrase_reads(steps: Steps, keyword: Keyword, text: str, code: str, said: str) -> None:
    with pytest.raises(Misread) as caught:
        steps.read(keyword, text, "en")
    assert caught.value.code == code
    assert str(caught.value).startswith(said)
    assert len(str(caught.value)) == len(said) or said.endswith("one of ")


def test_two_phrases_that_read_one_step_are_both_named(tmp_path: Path) -> None:
    phrases = """\
        given:
        - {en: "a change of {change.aspect}", nl: "een wijziging van {change.aspect}"}
        - {en: "a {change.kind} of date", nl: "een {change.kind} van datum"}
        """
    folder = write_book(tmp_path, phrases)
    ready = load(folder)
    with pytest.raises(Misread) as caught:
        Steps(ready.book, read_phrases(ready.book, folder), plain=True).read(Keyword.GIVEN, "a change of date", "en")
    assert caught.value.message == "two phrases read `a change of date`"
    assert [(Path(place.file).name, place.line, label) for place, label in caught.value.others] == [
        ("phrases.yaml", 2, "`a change of {change.aspect}`"),
        ("phrases.yaml", 3, "`a {change.kind} of date`"),
    ]


def test_one_phrase_that_reads_a_step_in_two_ways(tmp_path: Path) -> None:
    folder = write_book(
        tmp_path, 'given: [{en: "{customer.name} from {customer.id}", nl: "{customer.name} uit {customer.id}"}]'
    )
    ready = load(folder)
    steps = Steps(ready.book, read_phrases(ready.book, folder), plain=True)
    assert steps.read(Keyword.GIVEN, "Vecht from Weesp", "en").facts == {
        "customer.name": "Vecht",
        "customer.id": "Weesp",
    }
    with pytest.raises(Misread) as caught:
        steps.read(Keyword.GIVEN, "Vecht from Weesp from Holland", "en")
    assert caught.value.message == "`Vecht from Weesp from Holland` can be read in two ways by one phrase"
    assert caught.value.notes == (
        "`{customer.name}` = `Vecht`, `{customer.id}` = `Weesp from Holland`",
        "`{customer.name}` = `Vecht from Weesp`, `{customer.id}` = `Holland`",
    )


WORDS = st.text(st.sampled_from("ab "), min_size=1, max_size=5)


@given(st.lists(WORDS, min_size=2, max_size=4), st.data())
def test_a_sentence_with_its_slots_filled_splits_into_what_filled_them(
    literals: list[str], data: st.DataObject
) -> None:
    slots = [f"s{number}" for number in range(len(literals) - 1)]
    text = literals[0] + "".join(f"{{{slot}}}{literal}" for slot, literal in zip(slots, literals[1:], strict=True))
    sentence = Sentence.cut(text)
    values = tuple(data.draw(WORDS) for _ in slots)
    said = literals[0] + "".join(value + literal for value, literal in zip(values, literals[1:], strict=True))
    found = list(sentence.splits(said))
    assert values in found
    assert len(found) == len(set(found))
    for parts in found:
        again = literals[0] + "".join(part + literal for part, literal in zip(parts, literals[1:], strict=True))
        assert again == said
        assert all(parts)


def test_what_became_of_a_step_passes_through_a_context(steps: Steps) -> None:
    @contextmanager
    def around() -> Iterator[None]:
        yield

    with pytest.raises(Misread), around():
        steps.read(Keyword.GIVEN, "the moon is full", "en")
