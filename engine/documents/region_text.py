"""Regions in the words of the business: for which requests something holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from engine.core.plan import Plan
from engine.core.quantity import Applies, Days, Fact, Includes, Linear, LocalDate, Position, Quantity
from engine.documents.speech import Speech
from engine.language.source import Span
from engine.quantities.clock import from_microseconds
from engine.regions.space import Box, Cells, Space
from engine.vocabulary.attribute import Attribute, Kind, Text
from engine.words.choice import say_choice
from engine.words.comparison import Among, Op, Relation, Test
from engine.words.forms import AND, APPLICABLE, NOT, NOT_APPLICABLE, OR
from engine.words.predicate import say_test

FIRST = ("change.kind", "change.aspect", "order.stage", "customer.type", "binding", "terms")
"""What is said first of a region, in this order."""

SEPARATOR = " · "

_LINES = 3
_LONGEST = 320
"""Characters in which all boxes are said; of longer ones only the first."""

_PARTS = 7
"""Conditions of one box that are said; the others are counted."""

WORDS: dict[str, Text] = {
    "everything": {"en": "every request", "nl": "elk verzoek"},
    "more parts": {"en": "and {count} more conditions", "nl": "en nog {count} voorwaarden"},
    "one part more": {"en": "and 1 more condition", "nl": "en nog 1 voorwaarde"},
    "more boxes": {"en": "or {count} other combinations", "nl": "of {count} andere combinaties"},
    "one box more": {"en": "or 1 other combination", "nl": "of 1 andere combinatie"},
    "includes": {"en": "{label} includes {member}", "nl": "{label} bevat {member}"},
    "excludes": {"en": "{label} does not include {member}", "nl": "{label} bevat {member} niet"},
    "run": {"en": "{first} up to and including {last}", "nl": "{first} tot en met {last}"},
    "relation": {"en": "{label} is {test}", "nl": "{label} is {test}"},
    "span": {"en": "time from {since} until {until}", "nl": "tijd van {since} tot {until}"},
}


class Regions:
    """Says the regions of one space, which is cut by the plan of one book."""

    def __init__(self, speech: Speech, space: Space, derived: Mapping[str, Quantity]) -> None:
        """`derived`: the quantities of the axes that are no facts."""
        self.speech = speech
        self.lang = speech.lang
        self.space = space
        self.derived = derived

    def lines(self, region: Sequence[Box]) -> list[str]:
        """A region as at most three lines, one for each of its boxes; those that can be said as one are."""
        boxes = merged(region)
        said = list(dict.fromkeys(self.box(box) for box in boxes))
        if not said:
            return []
        if len(said) <= _LINES and sum(map(len, said)) <= _LONGEST:
            return [said[0], *(f"{OR[self.lang]} {each}" for each in said[1:])]
        return [said[0], self._counted("box", len(said) - 1)] if len(said) > 1 else [said[0]]

    def box(self, box: Box) -> str:
        """One box on one line: its conditions, the most telling first."""
        axes = sorted(box, key=lambda axis: (FIRST.index(axis) if axis in FIRST else len(FIRST), _late(axis), axis))
        said = [
            words for axis in axes if self._telling(axis, box) and (words := self.axis(axis, box[axis])) is not None
        ]
        said = list(dict.fromkeys(said))
        if not said:
            return WORDS["everything"][self.lang]
        if len(said) > _PARTS + 1:
            said = [*said[:_PARTS], self._counted("part", len(said) - _PARTS)]
        return SEPARATOR.join(said)

    def _telling(self, axis: str, box: Box) -> bool:
        """Whether it goes without saying: only a change has something that changes."""
        kinds = self.space.cells.get("change.kind")
        if axis != "change.aspect" or kinds is None or box[axis] != self.space.cells[axis].nothing:
            return True
        return bool(box.get("change.kind", -1) & kinds.bit(self.space.axes["change.kind"].choices.index("change")))

    def _counted(self, what: str, count: int) -> str:
        if count == 1:
            return WORDS[f"one {what} more"][self.lang]
        return WORDS[f"more {'parts' if what == 'part' else 'boxes'}"][self.lang].format(count=count)

    # One axis

    def axis(self, axis: str, mask: int) -> str | None:
        """What a mask asks of an axis; None where it asks no more than that it has a value, or none to begin with."""
        cells = self.space.cells[axis]
        if mask | cells.nothing == cells.everything:
            return None
        quantity = self.derived.get(axis)
        match quantity:
            case Includes(Fact(name), member):
                return self._member(name, member, cells, mask)
            case Applies(Fact(name)):
                return f"{self.speech.label(name)}: {NOT_APPLICABLE[self.lang]}"
            case Days(Fact(since), Fact(until)):
                return f"{self.span(since, until, by_day=True)}: {NOT_APPLICABLE[self.lang]}"
            case LocalDate(Fact(name)):
                return self._labelled(self.speech.label(name), self._dates(cells, mask), cells, mask)
            case Linear(terms) if len(terms) == 2 and axis not in self.speech.vocabulary:
                return self._related(quantity, cells, mask) or self._labelled(axis, [], cells, mask)
            case Position(Fact(since), Fact(until)):
                label = self.span(since, until, by_day=quantity.by_day)
                return self._labelled(label, self._places(quantity, cells, mask), cells, mask)
        if axis not in self.speech.vocabulary:
            return None
        attribute = self.speech.vocabulary[axis]
        ways = self._plain(attribute, cells, mask)
        # `no` and `not planned` are said of what does not apply as well
        bare = bool(ways) and (attribute.kind is Kind.TRUTH or ways[0].startswith(f"{NOT[self.lang]} "))
        return self._labelled(self.speech.label(axis), ways, cells, mask, bare=bare)

    def _labelled(self, label: str, ways: Sequence[str], cells: Cells, mask: int, *, bare: bool = False) -> str:
        said = [*ways, *([NOT_APPLICABLE[self.lang]] if mask & cells.nothing and not bare else [])]
        return f"{label}: {_either(said, self.lang)}" if said else label

    def _member(self, name: str, member: str, cells: Cells, mask: int) -> str:
        label = self.speech.label(name)
        words = self.speech.fee(member) if name == "charge.fees" else say_choice(member, self._set(name), self.lang)
        if not mask & (cells.everything & ~cells.nothing):
            return f"{label}: {NOT_APPLICABLE[self.lang]}"
        key = "includes" if mask & cells.bit(1) else "excludes"
        return WORDS[key][self.lang].format(label=label, member=words)

    def _set(self, name: str) -> Attribute | Kind:
        return self.speech.vocabulary.get(name, Kind.SET)

    def _related(self, quantity: Linear, cells: Cells, mask: int) -> str | None:
        """The sign of a difference as a comparison of the two."""
        names = [_name(term) for _, term in quantity.terms]
        (whole, _), (part, _) = quantity.terms
        if "" in names or whole <= 0:
            return None
        less, equal, more = (bool(mask & cells.bit(sign)) for sign in (-1, 0, 1))
        op = _SIGNS.get((less, equal, more))
        if op is None:
            return f"{self.speech.label(names[0])}: {NOT_APPLICABLE[self.lang]}"
        relation = Relation(names[1], Fraction(-part, whole), -quantity.constant // whole)
        said = self.speech.test(names[0], Test(op, relation))
        return WORDS["relation"][self.lang].format(label=self.speech.label(names[0]), test=said)

    # What a mask says of each kind

    def _plain(self, attribute: Attribute, cells: Cells, mask: int) -> list[str]:
        match attribute.kind:
            case Kind.TRUTH:
                truths = [bool(code) for code in (0, 1) if mask & cells.bit(code)]
                return [self._say(attribute, Test(Op.IS, truth)) for truth in truths]
            case Kind.CHOICE:
                return self._choices(attribute, cells, mask)
            case Kind.DATE:
                return self._dates(cells, mask)
            case Kind.INSTANT:
                return [self._moments(low, high) for low, high in _runs(cells, mask)]
        return [self._amounts(attribute, cells, low, high) for low, high in _runs(cells, mask)]

    def _say(self, attribute: Attribute, test: Test) -> str:
        speech = self.speech
        return say_test(test, attribute, self.lang, speech.vocabulary, currency=speech.book.currency, zone=speech.zone)

    def _choices(self, attribute: Attribute, cells: Cells, mask: int) -> list[str]:
        codes = [choice for rank, choice in enumerate(attribute.choices) if mask & cells.bit(rank)]
        if not codes:
            return []
        if attribute.ordered and len(codes) > 2:
            if codes == list(attribute.choices[-len(codes) :]):
                return [self._say(attribute, Test(Op.AT_LEAST, codes[0]))]
            if codes == list(attribute.choices[: len(codes)]):
                return [self._say(attribute, Test(Op.AT_MOST, codes[-1]))]
            first = attribute.choices.index(codes[0])
            if codes == list(attribute.choices[first : first + len(codes)]):
                ends = {
                    "first": say_choice(codes[0], attribute, self.lang),
                    "last": say_choice(codes[-1], attribute, self.lang),
                }
                return [WORDS["run"][self.lang].format(**ends)]
        left = [choice for choice in attribute.choices if choice not in codes]
        if len(left) < len(codes) and len(left) <= 2:
            return [self._say(attribute, Test(Op.IS_NOT, left[0] if len(left) == 1 else Among(tuple(left))))]
        return [self._say(attribute, Test(Op.IS, code)) for code in codes]

    def _amounts(self, attribute: Attribute, cells: Cells, low: int, high: int) -> str:
        """A run of amounts, counts or rates, with the bound that a person would have written."""
        floor, ceiling, last = cells.edges[0], cells.edges[-1], high - 1
        if low == last:
            return self._say(attribute, Test(Op.IS, low))
        tests = []
        if low > floor:
            after = attribute.kind is not Kind.COUNT and _round(low - 1) > _round(low)
            tests.append(Test(Op.MORE, low - 1) if after else Test(Op.AT_LEAST, low))
        if high < ceiling:
            before = attribute.kind is not Kind.COUNT and _round(high) > _round(last)
            tests.append(Test(Op.LESS, high) if before else Test(Op.AT_MOST, last))
        return f" {AND[self.lang]} ".join(self._say(attribute, test) for test in tests) or APPLICABLE[self.lang]

    def _dates(self, cells: Cells, mask: int) -> list[str]:
        day = Attribute("", Kind.DATE, {})
        found = []
        for low, high in _runs(cells, mask):
            first, last = _day(low), _day(high - 1)
            if low == high - 1:
                found.append(self._say(day, Test(Op.IS, first)))
                continue
            tests = [Test(Op.AT_LEAST, first)] if low > cells.edges[0] else []
            tests += [Test(Op.AT_MOST, last)] if high < cells.edges[-1] else []
            found.append(f" {AND[self.lang]} ".join(self._say(day, test) for test in tests) or APPLICABLE[self.lang])
        return found

    def _moments(self, low: int, high: int) -> str:
        instant = Attribute("", Kind.INSTANT, {})
        tests: list[Test] = []
        for op, code in ((Op.AT_LEAST, low), (Op.LESS, high)):
            if abs(code) < _FAR:
                tests.append(Test(op, from_microseconds(code, self.speech.zone)))
        return f" {AND[self.lang]} ".join(self._say(instant, test) for test in tests) or APPLICABLE[self.lang]

    def _places(self, quantity: Position, cells: Cells, mask: int) -> list[str]:
        span = Attribute("", Kind.SPAN, {})
        bounds, last = quantity.bounds, 2 * len(quantity.bounds)
        found = []
        for low, high in _runs(cells, mask):
            first, final = max(low, 0), min(high - 1, last)
            if first == final and first % 2:
                found.append(self._say(span, Test(Op.IS, bounds[first // 2])))
                continue
            tests = []
            if first > 0:
                op = Op.AT_LEAST if first % 2 else Op.MORE
                tests.append(Test(op, bounds[first // 2] if first % 2 else bounds[first // 2 - 1]))
            if final < last:
                tests.append(Test(Op.AT_MOST if final % 2 else Op.LESS, bounds[final // 2]))
            found.append(f" {AND[self.lang]} ".join(self._say(span, test) for test in tests) or APPLICABLE[self.lang])
        return found

    def span(self, since: str, until: str, *, by_day: bool) -> str:
        """What the time between two moments is called: by the definition that is one, else by its ends."""
        for definition in self.speech.definitions.values():
            span = definition.meaning
            if isinstance(span, Span) and (span.since.name, span.until.name, span.by_day) == (since, until, by_day):
                return self.speech.label(definition.name)
        ends = {"since": self.speech.label(since), "until": self.speech.label(until)}
        return WORDS["span"][self.lang].format(**ends)


_FAR = 2**60
_SIGNS = {
    (True, False, False): Op.LESS,
    (True, True, False): Op.AT_MOST,
    (False, True, False): Op.IS,
    (False, True, True): Op.AT_LEAST,
    (False, False, True): Op.MORE,
    (True, False, True): Op.IS_NOT,
}


def derived_in(plan: Plan) -> Mapping[str, Quantity]:
    """The axes of a plan that are made of others, with what they are."""
    return {each.name: each.quantity for stage in plan.stages for each in (*stage.derived, *stage.of_lines)}


def merged(region: Iterable[Box]) -> list[Box]:
    """The same region in fewer boxes: two that differ on one axis are one."""
    boxes = [dict(box) for box in region]
    joined_some = True
    while joined_some:
        joined_some = False
        for place, box in enumerate(boxes):
            partner = next((other for other in boxes[place + 1 :] if _apart(box, other) is not None), None)
            if partner is not None:
                axis = _apart(box, partner)
                assert axis is not None
                if axis:
                    box[axis] |= partner[axis]
                boxes.remove(partner)
                joined_some = True
                break
    return list(boxes)


def _apart(one: Box, other: Box) -> str | None:
    """The only axis on which two boxes differ ("": on none); None: they differ on more."""
    differ = [axis for axis in one.keys() | other.keys() if one.get(axis) != other.get(axis)]
    if len(differ) > 1:
        return None
    if not differ:
        return ""
    return differ[0] if differ[0] in one and differ[0] in other else None


def _runs(cells: Cells, mask: int) -> Iterator[tuple[int, int]]:
    """The codes of a mask as the longest spans there are."""
    low = high = None
    for first, after in cells.spans(mask):
        if low is None:
            low, high = first, after
        elif first == high:
            high = after
        else:
            assert high is not None
            yield low, high
            low, high = first, after
    if low is not None and high is not None:
        yield low, high


def _round(number: int) -> int:
    """How many noughts an amount ends in."""
    if number == 0:
        return 99
    return len(str(number)) - len(str(number).rstrip("0"))


def _name(term: Quantity) -> str:
    """The name of a fact, or of the moment whose date it is; empty for anything else."""
    of = term.of if isinstance(term, LocalDate) else term
    return of.name if isinstance(of, Fact) else ""


def _day(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def _late(axis: str) -> bool:
    """What is an answer of the rules themselves, or an amount of it, is said last."""
    return axis.startswith(("charge.", "settlement.", "acceptance", "verdict"))


def _either(said: Sequence[str], lang: str) -> str:
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {OR[lang]} {said[-1]}"
