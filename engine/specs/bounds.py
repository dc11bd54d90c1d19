"""The bounds that are written in a book, each with the edge it makes on its axis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from engine.core.lower.conditions import Conditions, ordered
from engine.core.lower.names import Names
from engine.core.lower.ranges import Ranges
from engine.core.plan import Plan
from engine.documents.conclusion_text import say_band
from engine.documents.conditions import say_comparison
from engine.documents.speech import Speech
from engine.language.source import Book, Choose, Comparison, Definition, Meets, Rule, Scale, Span, Tier
from engine.language.walk import comparisons, conditions
from engine.quantities.period import Period
from engine.vocabulary.attribute import LANGUAGES, Attribute, Kind, Text
from engine.words.comparison import Op, Test

_SPAN = Attribute("", Kind.SPAN, {})


class Bound(Struct, frozen=True):
    """A bound of a rule, or of a word: the edge lies between the codes `edge - 1` and `edge` of its axis.

    `on` is that of the two that is written: `at least 100.00` is met on it, `more than 100.00` is missed on it.
    `above`: whether the test is met from the edge on, and not below it.
    """

    origin: str
    axis: str
    edge: int
    on: int
    above: bool
    what: Text


class Bounds:
    """Finds the bounds of rules and definitions of one book."""

    def __init__(self, book: Book, plan: Plan) -> None:
        self.book = book
        self.plan = plan
        self.names = Names(book)
        self.conditions = Conditions(self.names)
        self.speeches = {lang: Speech(book, lang) for lang in LANGUAGES}

    def of_rule(self, rule: Rule) -> tuple[Bound, ...]:
        """Those of its condition and of its scales, each edge once."""
        found = [*(each for part in comparisons(rule.when) for each in self._tested(rule.id, part))]
        for charge in rule.then.charges:
            if isinstance(charge.amount, Scale):
                found += self._scaled(rule.id, charge.amount)
        return _once(found)

    def of_definition(self, definition: Definition) -> tuple[Bound, ...]:
        """Those of a condition, or of the branches of a choice."""
        if not isinstance(definition.meaning, Meets | Choose):
            return ()
        parts = (part for when in conditions(definition.meaning) for part in comparisons(when))
        return _once(each for part in parts for each in self._tested(definition.name, part))

    def _tested(self, origin: str, comparison: Comparison) -> Iterator[Bound]:
        for part in self.conditions.test(comparison.subject, comparison.test):
            yield from self._edges(origin, comparison.test, part, lambda speech: say_comparison(speech, comparison))

    def _scaled(self, origin: str, scale: Scale) -> Iterator[Bound]:
        over = scale.over if isinstance(scale.over, Span) else self.names.span(scale.over.name)
        for _, tiers in self.names.tiers(scale):
            for tier in tiers:
                for test in tier.tests:
                    if over is None:
                        assert not isinstance(scale.over, Span)
                        parts = self.conditions.test(scale.over.name, test)
                    elif isinstance(test.against, Period):
                        chain = self.names.chain(over, test.against)
                        parts = ({chain.axis: ordered(test.op, chain.on(test.against))},)
                    else:
                        continue
                    for part in parts:
                        yield from self._edges(origin, test, part, self._band(scale, tier))

    def _band(self, scale: Scale, tier: Tier) -> Callable[[Speech], str]:
        over = scale.over
        if isinstance(over, Span):
            return lambda speech: say_band(speech, tier, _SPAN)
        scaled = self.book.vocabulary[over.name]
        return lambda speech: f"{speech.label(over.name)}: {say_band(speech, tier, scaled)}"

    def _edges(
        self, origin: str, test: Test, part: Mapping[str, Ranges | None], say: Callable[[Speech], str]
    ) -> Iterator[Bound]:
        what: Text | None = None
        for axis, ranges in part.items():
            if axis not in self.plan.axes or not self.plan.axes[axis].kind.ordered or ranges is None:
                continue
            edges = {low: True for low, _ in ranges if low is not None}
            edges |= {high + 1: False for _, high in ranges if high is not None}
            for edge, above in sorted(edges.items()):
                what = what or {lang: say(speech) for lang, speech in self.speeches.items()}
                after = edge == max(edges) if test.op in (Op.IS, Op.IS_NOT) else test.op in (Op.MORE, Op.AT_MOST)
                yield Bound(origin, axis, edge, edge - after, above, what)


def _once(bounds: Iterable[Bound]) -> tuple[Bound, ...]:
    found: dict[tuple[str, int], Bound] = {}
    for bound in bounds:
        found.setdefault((bound.axis, bound.edge), bound)
    return tuple(found.values())
