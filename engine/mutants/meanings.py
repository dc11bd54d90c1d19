"""Small changes to what a word of the business means."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.documents.conditions import say_inline
from engine.documents.definition_text import meaning as say_meaning
from engine.documents.speech import Speech
from engine.language.source import (
    Book,
    Branch,
    Choose,
    Constant,
    Definition,
    Difference,
    Extreme,
    Literal,
    Meaning,
    Meets,
    Operand,
    Product,
    Proportion,
    Ref,
    Share,
    Shifted,
    Span,
    Sum,
    Summary,
)
from engine.language.walk import named_anywhere, parts
from engine.mutants import bounds
from engine.mutants.charges import AMOUNT
from engine.mutants.conditions import conditions
from engine.mutants.edit import Edit, Saying, Voices, dropped, operand, swapped, within, word
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Test

BRANCH, TERM, MEANING = "branch", "term", "meaning"


def meanings(voices: Voices, definition: Definition) -> Iterator[Edit[Definition]]:
    """The same definition, changed in one place."""
    found = within(_meanings(voices, definition.meaning), lambda new: replace(definition, meaning=new))
    if (
        isinstance(definition.meaning, Span)
        and not definition.meaning.by_day
        and _in_hours(voices.book, definition.name)
    ):
        return (edit for edit in found if edit.kind != MEANING)  # between days there are no hours to be counted
    return found


def _in_hours(book: Book, name: str) -> bool:
    """Whether something that looks at a span has a bound in hours."""
    written = (*book.rules, *(each for policy in book.policies for each in policy.definitions))
    return any(name in named_anywhere(each) and any(map(_is_in_hours, parts(each))) for each in written)


def _is_in_hours(part: object) -> bool:
    return isinstance(part, Test) and isinstance(part.against, Period) and part.against.microseconds != 0


def _meanings(voices: Voices, meaning: Meaning) -> Iterator[Edit[Meaning]]:
    match meaning:
        case Meets(condition):
            yield from within(conditions(voices, condition), Meets)
        case Choose(branches):
            yield from within(_branches(voices, branches), Choose)
        case Constant(value):
            yield from within(_literals(voices, value), Constant)
        case Sum(terms):
            yield from within(_terms(voices, terms), Sum)
        case Difference(terms, at_least):
            yield from within(_others(voices, terms), lambda new: replace(meaning, terms=new))
            if at_least is not None:
                said = voices.text(
                    "no minimum", what=lambda speech: say_meaning(speech, replace(meaning, at_least=None))
                )
                yield Edit(AMOUNT, said, replace(meaning, at_least=None))
                yield from within(_literals(voices, at_least), lambda new: replace(meaning, at_least=new))
        case Extreme(terms, largest):
            yield from within(_terms(voices, terms), lambda new: replace(meaning, terms=new))
            key = "smallest" if largest else "largest"
            yield Edit(MEANING, voices.text(key), replace(meaning, largest=not largest))
        case Share(rate, of):
            yield from within(_literals(voices, rate), lambda new: Share(new, of))
        case Product(quantity, price):
            yield from within(_literals(voices, quantity), lambda new: Product(new, price))
            yield from within(_literals(voices, price), lambda new: Product(quantity, new))
        case Proportion(part, whole, of):
            yield from within(_literals(voices, part), lambda new: Proportion(new, whole, of))
            yield from within(_literals(voices, of), lambda new: Proportion(part, whole, new))
        case Shifted():
            yield from _shifted(voices, meaning)
        case Summary(that=that):
            yield from within(conditions(voices, that), lambda new: replace(meaning, that=new))
        case Span():
            key = "by instant" if meaning.by_day else "by day"
            kinds = {voices.book.vocabulary[each.name].kind for each in (meaning.since, meaning.until)}
            if Kind.DATE not in kinds:  # to a date only days can be counted
                yield Edit(MEANING, voices.text(key), replace(meaning, by_day=not meaning.by_day))


def _shifted(voices: Voices, meaning: Shifted) -> Iterator[Edit[Meaning]]:
    yield from within(_literals(voices, meaning.period), lambda new: replace(meaning, period=new))
    if meaning.rolls_on:
        yield Edit(MEANING, voices.text("stays"), replace(meaning, rolls_on=False))
    key = "later" if meaning.earlier else "earlier"
    yield Edit(MEANING, voices.text(key), replace(meaning, earlier=not meaning.earlier))


def _branches(voices: Voices, branches: tuple[Branch, ...]) -> Iterator[Edit[tuple[Branch, ...]]]:
    for place, branch in enumerate(branches):
        when = branch.when

        def case(speech: Speech, branch: Branch = branch) -> str:
            return word("otherwise")(speech) if branch.when is None else say_inline(speech, branch.when)

        def around(new: Branch, place: int = place) -> tuple[Branch, ...]:
            return swapped(branches, place, new)

        if when is not None:
            yield Edit(BRANCH, voices.text("branch dropped", part=case), dropped(branches, place))
            yield from within(
                conditions(voices, when),
                lambda new, branch=branch, around=around: around(replace(branch, when=new)),  # type: ignore[misc]
            )
        yield from within(
            _value(voices, case, branch.value),
            lambda new, branch=branch, around=around: around(replace(branch, value=new)),  # type: ignore[misc]
        )


def _value(voices: Voices, case: Saying, value: Operand) -> Iterator[Edit[Operand]]:
    if isinstance(value, Literal):
        for moved in bounds.literals(value):
            yield Edit(AMOUNT, voices.changed(case, operand(value), operand(moved)), moved)


def _literals(voices: Voices, value: Operand) -> Iterator[Edit[Literal]]:
    if isinstance(value, Literal):
        for moved in bounds.literals(value):
            yield Edit(AMOUNT, voices.changed(None, operand(value), operand(moved)), moved)


def _terms(voices: Voices, terms: tuple[Operand, ...]) -> Iterator[Edit[tuple[Operand, ...]]]:
    for place, term in enumerate(terms):
        if len(terms) > 1:
            yield Edit(TERM, voices.text("term dropped", part=operand(term)), dropped(terms, place))
        yield from within(_literals(voices, term), lambda new, place=place: swapped(terms, place, new))  # type: ignore[misc]


def _others(voices: Voices, terms: tuple[Operand, ...]) -> Iterator[Edit[tuple[Operand, ...]]]:
    """All terms of a difference but the first, from which they are taken."""
    for edit in _terms(voices, terms):
        if isinstance(edit.new[0], Ref | Literal) and (len(edit.new) == len(terms) or edit.new[0] == terms[0]):
            yield edit
