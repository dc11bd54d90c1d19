"""Definitions: the words of the business, each with one meaning. Their kinds follow from what they are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from engine.language.conditions import condition, few_enough, members
from engine.language.grammar import literal
from engine.language.lists import BESIDE, summary
from engine.language.names import NotYetReadError
from engine.language.operands import MOMENTS, NUMBERS, alike, by_form, kind_of, name, operand
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import flag, items, known, mapping, quoted, required, same, text, together, words
from engine.language.source import (
    AllOf,
    AnyOf,
    Branch,
    Choose,
    Comparison,
    Condition,
    Constant,
    DaysBetween,
    Definition,
    Difference,
    Extreme,
    LifetimeValue,
    Literal,
    Meaning,
    Meets,
    Not,
    Operand,
    Product,
    Proportion,
    Ref,
    Share,
    Shifted,
    Span,
    Sum,
    Summary,
    always_there,
)
from engine.language.walk import named_in
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.period import Period
from engine.quantities.value import Day
from engine.vocabulary.attribute import Attribute, Kind, Source, Text
from engine.vocabulary.lists import Over
from engine.words.comparison import Op, Test


class Written(Struct, frozen=True):
    """A definition as it stands in a file, before it is read."""

    key: Scalar
    node: Node
    policy: str


_Made = tuple[Meaning, Kind] | None
_Reader = Callable[[MappingNode, Node, Scope], _Made]

_BESIDE = ("report", "title", "words")


DEEPEST = 64
"""How long a row of definitions that are made of each other may be."""


def read_definitions(written: Mapping[str, Written], scope: Scope) -> None:
    """Reads all definitions into `scope.names`, each after those it is made of; a circle is logged once."""
    depths: dict[str, int] = {}
    for start in sorted(written):
        waiting = [start] if start in scope.names.unread else []
        while waiting:
            current = waiting[-1]
            already = len(scope.log.problems)
            try:
                _read(current, written[current], scope)
            except NotYetReadError as need:
                # what was logged so far will be logged again
                del scope.log.problems[already:]
                if need.name not in waiting:
                    waiting.append(need.name)
                    continue
                circle = waiting[waiting.index(need.name) :]
                _log_circle(circle, written, scope)
                for one in circle:
                    scope.names.broke(one)
                del waiting[waiting.index(need.name) :]
            else:
                waiting.pop()
                _measure(current, depths, scope)


def _measure(called: str, depths: dict[str, int], scope: Scope) -> None:
    """How deep a definition goes, once those that it is made of are known."""
    found = scope.names.definitions.get(called)
    if found is None:
        return
    depths[called] = 1 + max((depths.get(used, 0) for used in named_in(found.meaning)), default=0)
    if depths[called] > DEEPEST:
        said = f"`{called}` is made of definitions that are made of definitions, more than {DEEPEST} deep"
        scope.log.wrong("too-deep", found.place, said, "say more in each of them")
        depths[called] = 0


def _log_circle(circle: list[str], written: Mapping[str, Written], scope: Scope) -> None:
    first = circle.index(min(circle))
    turned = circle[first:] + circle[:first]
    way = ", which needs ".join(f"`{one}`" for one in (*turned[1:], turned[0]))
    others = [(written[one].key.place, f"`{one}`") for one in turned[1:]]
    said = f"a definition can't need itself: `{turned[0]}` needs {way}"
    scope.log.wrong("cycle", written[turned[0]].key.place, said, others=others)


def _read(called: str, written: Written, scope: Scope) -> None:
    node = mapping(written.node, f"the meaning of `{called}`", scope.log)
    made = None if node is None else _meaning(called, node, scope)
    if node is None or made is None:
        scope.names.broke(called)
        return
    meaning, kind = made
    report_node, title_node = node.get("report"), node.get("title")
    report = report_node is not None and _report(report_node, scope)
    title = words(title_node, f"the title of `{called}`", node.place, scope.log) if title_node is not None else None
    uses = named_in(meaning)
    definition = Definition(called, kind, meaning, report, written.key.place)
    scope.names.define(definition, _attribute(definition, node, title, uses, scope), uses)


def _meaning(called: str, node: MappingNode, scope: Scope) -> _Made:
    found = list(together(node, tuple(_READERS)))
    keys = [key for key in found if not any(key.text in _READERS[other.text][1] for other in found)]
    if not keys:
        if known(node, f"the meaning of `{called}`", (*_READERS, *_BESIDE), scope.log):
            note = f"write one of {quoted(tuple(_READERS))}"
            scope.log.wrong("missing-key", node.place, f"`{called}` has no meaning", note)
        return None
    key, *more = keys
    if more:
        scope.log.wrong(
            "contradictory-keys",
            more[0].place,
            f"`{called}` has two meanings, `{key.text}` and `{more[0].text}`",
            "give each a name of its own",
            others=((key.place, "the first"),),
        )
        return None
    reader, beside = _READERS[key.text]
    if not known(node, f"`{key.text}`", (key.text, *beside, *_BESIDE), scope.log):
        return None
    value = node.get(key.text)
    assert value is not None
    return reader(node, value, scope)


def _report(node: Node, scope: Scope) -> bool:
    if isinstance(node, Scalar) and node.text == "always":
        return True
    found = flag(node, "report", scope.log) if isinstance(node, Scalar) and node.text in ("true", "false") else None
    if found is None:
        scope.log.wrong("unknown-value", node.place, "`report` can only be `always`")
    return bool(found)


# Conditions ---------------------------------------------------------------------------------------------------------


def _meets(found: Condition | None, node: Node, scope: Scope) -> _Made:
    if found is None or not few_enough(found, "the condition", node.place, scope):
        return None
    return Meets(found), Kind.TRUTH


def _any(node: MappingNode, value: Node, scope: Scope) -> _Made:
    parts = members(node.entries[0][0] if (key := node.key("any")) is None else key, value, scope)
    return None if parts is None else _meets(AnyOf(parts), node, scope)


def _all(node: MappingNode, value: Node, scope: Scope) -> _Made:
    parts = members(node.entries[0][0] if (key := node.key("all")) is None else key, value, scope)
    return None if parts is None else _meets(AllOf(parts), node, scope)


def _not(node: MappingNode, value: Node, scope: Scope) -> _Made:
    part = condition(value, "`not`", scope)
    return None if part is None else _meets(Not(part), node, scope)


def _when(node: MappingNode, value: Node, scope: Scope) -> _Made:
    return _meets(condition(value, "`when`", scope), node, scope)


# A value chosen by conditions ---------------------------------------------------------------------------------------


def _choose(node: MappingNode, value: Node, scope: Scope) -> _Made:
    nodes = items(value, "`choose`", scope.log)
    if nodes is None:
        return None
    if not nodes:
        scope.log.wrong("empty-any", value.place, "`choose` is empty: there is nothing to choose from")
        return None
    if (clock := node.get("clock")) is not None:
        return _by_clock(clock, nodes, scope)
    whens: list[Condition | None] = []
    values: list[Node] = []
    sound = True
    otherwise: Place | None = None
    for line in nodes:
        branch = mapping(line, "a line of `choose`", scope.log)
        if branch is None or not known(branch, "a line of `choose`", ("when", "is", "otherwise"), scope.log):
            sound = False
            continue
        if otherwise is not None:
            scope.log.wrong(
                "after-otherwise",
                line.place,
                "this line is never reached",
                "`otherwise` comes last",
                others=((otherwise, "everything else ends here"),),
            )
            sound = False
            continue
        read = _branch(branch, scope)
        if read is None:
            sound = False
            continue
        if read[0] is None:
            otherwise = branch.place
        whens.append(read[0])
        values.append(read[1])
    made = _chosen(values, scope) if values else None
    if not sound or made is None:
        return None
    operands, kind = made
    return Choose(tuple(Branch(when, one) for when, one in zip(whens, operands, strict=True))), kind


def _by_clock(clock: Node, nodes: tuple[Node, ...], scope: Scope) -> _Made:
    """A value that changed on certain dates: each line holds on the dates it names, the first and last included."""
    subject = name(clock, MOMENTS, "`clock`", scope)
    read = [_dated(line, scope) for line in nodes]
    lines = [line for line in read if line is not None]
    if subject is None or len(lines) < len(read) or not _one_timeline(lines, scope):
        return None
    made = _chosen([line.value for line in lines], scope)
    if made is None:
        return None
    instant = scope.names[subject.name].kind is Kind.INSTANT
    branches = []
    for line, value in zip(lines, made[0], strict=True):
        ends = ((Op.AT_LEAST, line.since), (Op.AT_MOST, line.until))
        tests = [
            Comparison(subject.name, Test(op, Day(day) if instant else day), line.place)
            for op, day in ends
            if day is not None
        ]
        branches.append(Branch(tests[0] if len(tests) == 1 else AllOf(tuple(tests)), value))
    return Choose(tuple(branches)), made[1]


class _Dated(Struct, frozen=True):
    """A line of a timeline: its first and last date (None: without end), both included."""

    since: date | None
    until: date | None
    value: Node
    place: Place


def _dated(line: Node, scope: Scope) -> _Dated | None:
    node = mapping(line, "a line of `choose`", scope.log)
    if node is None or not known(node, "a line of a `choose` with a `clock`", ("from", "until", "is"), scope.log):
        return None
    value = required(node, "a line of `choose`", "is", node.place, scope.log)
    ends: list[date | None] = []
    for key in ("from", "until"):
        written = node.get(key)
        said = None if written is None else text(written, f"`{key}`", scope.log)
        day = None if said is None else literal(said, Kind.DATE, scope.zone)
        if written is not None and said is not None and day is None:
            scope.log.wrong("unreadable-value", written.place, f"`{said}` is not a date", "such as `2022-04-27`")
        if written is not None and not isinstance(day, date):
            return None
        ends.append(day if isinstance(day, date) else None)
    since, until = ends
    if value is None:
        return None
    if since is None and until is None:
        scope.log.wrong("missing-key", node.place, "a line of a `choose` with a `clock` has no date", _LINE_WITH_DATES)
        return None
    if since is not None and until is not None and until < since:
        scope.log.wrong("clock-overlap", node.place, f"this line ends on {until}, before it begins on {since}")
        return None
    return _Dated(since, until, value, node.place)


_LINE_WITH_DATES = "such as `{from: 2022-04-27, is: 1 year}`"


def _one_timeline(lines: list[_Dated], scope: Scope) -> bool:
    """Whether each line begins on the day after the one before it ends; the first and last may have no end."""
    ordered = sorted(lines, key=lambda line: line.since or date.min)
    sound = True
    for before, after in pairwise(ordered):
        begins = after.since
        ends = before.until
        others = ((before.place, "the line before it in time"),)
        if begins is None or ends is None or begins <= ends:
            sound = False
            last = "has no end" if ends is None else f"holds until {ends}"
            first = "has no beginning" if begins is None else f"begins on {begins}"
            said = f"two lines hold at once: one {last}, the other {first}"
            scope.log.wrong("clock-overlap", after.place, said, "`from` and `until` are both included", others=others)
        elif begins - ends > timedelta(days=1):
            sound = False
            gap = f"from {ends + timedelta(days=1)} until {begins - timedelta(days=1)}"
            scope.log.wrong("clock-gap", after.place, f"no line holds {gap}", others=others)
    return sound


def _branch(node: MappingNode, scope: Scope) -> tuple[Condition | None, Node] | None:
    last = node.get("otherwise")
    if last is not None:
        extra = next(together(node, ("when", "is")), None)
        if extra is not None:
            said = f"`{extra.text}` can't stand beside `otherwise`"
            scope.log.wrong("contradictory-keys", extra.place, said, "write `{otherwise: VALUE}`")
            return None
        return None, last
    when = required(node, "a line of `choose`", "when", node.place, scope.log)
    value = required(node, "a line of `choose`", "is", node.place, scope.log)
    if when is None or value is None:
        return None
    found = condition(when, "`when`", scope)
    if found is None or not few_enough(found, "the condition", when.place, scope):
        return None
    return found, value


_CHOSEN = (*NUMBERS, Kind.PERIOD, *MOMENTS, Kind.TRUTH)


def _chosen(nodes: list[Node], scope: Scope) -> tuple[tuple[Operand, ...], Kind] | None:
    """The values of the branches, all of one kind: that of the first name among them, else what their form shows."""
    said = [node.text.strip() for node in nodes if isinstance(node, Scalar)]
    if any(one in scope.names and scope.names.is_broken(one) for one in said):
        return None
    named = [scope.names[one].kind for one in said if one in scope.names]
    forms = [form for form in (by_form(one, scope) for one in said if one not in scope.names) if form is not None]
    if Kind.CHOICE in named[:1] or not (named or forms or any("." in one for one in said)):
        read = [_word(node, scope) for node in nodes]
        words_found = tuple(one for one in read if one is not None)
        return (words_found, Kind.CHOICE) if len(words_found) == len(read) else None
    wanted: tuple[Kind, ...] = _CHOSEN
    if named:
        wanted = tuple(kind for kind in _CHOSEN if kind is named[0]) or _CHOSEN
    elif forms:
        wanted = (Kind.MONEY,) if set(forms) == {Kind.MONEY, Kind.COUNT} else (forms[0],)
    operands = [operand(node, wanted, "what is chosen", scope) for node in nodes]
    found = tuple(one for one in operands if one is not None)
    return (found, kind_of(found[0], scope)) if len(found) == len(operands) else None


def _word(node: Node, scope: Scope) -> Operand | None:
    """A value of a choice, or the name of one."""
    said = text(node, "what is chosen", scope.log)
    if said is None:
        return None
    if said in scope.names or "." in said or by_form(said, scope) is not None:
        return operand(node, (Kind.CHOICE,), "what is chosen", scope, literals=False)
    return Literal(said, Kind.CHOICE, node.place)


# Time ---------------------------------------------------------------------------------------------------------------


def span(value: Node, what: str, scope: Scope, *, beside: tuple[str, ...] = ()) -> Span | None:
    """`{from: A, until: B}` or `{from: A, until: the day of B}`; keys `beside` these are for the caller.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    ends = _ends(value, what, scope, days=True, beside=beside)
    if ends is None:
        return None
    since, until, by_day = ends
    dated = any(scope.names[end.name].kind is Kind.DATE for end in (since, until))
    return Span(since, until, by_day or dated)


def _ends(
    value: Node, what: str, scope: Scope, *, days: bool, beside: tuple[str, ...] = ()
) -> tuple[Ref, Ref, bool] | None:
    node = mapping(value, what, scope.log)
    if node is None:
        return None
    sound = known(node, what, ("from", "until", *beside), scope.log)
    start = required(node, what, "from", node.place, scope.log)
    end = required(node, what, "until", node.place, scope.log)
    if start is None or end is None or not sound:
        return None
    by_day = isinstance(end, Scalar) and end.text.startswith(_DAY_OF) and days
    if by_day and isinstance(end, Scalar):
        rest = end.text.removeprefix(_DAY_OF)
        skipped = len(end.text) - len(rest)
        place = replace(end.place, column=end.place.column + skipped, length=max(1, end.place.length - skipped))
        end = Scalar(rest, end.quoted, place)
    since, until = name(start, MOMENTS, "`from`", scope), name(end, MOMENTS, "`until`", scope)
    return None if since is None or until is None else (since, until, by_day)


_DAY_OF = "the day of "


def _span(_: MappingNode, value: Node, scope: Scope) -> _Made:
    found = span(value, "`span`", scope)
    return None if found is None else (found, Kind.SPAN)


def _days(_: MappingNode, value: Node, scope: Scope) -> _Made:
    ends = _ends(value, "`days`", scope, days=False)
    return None if ends is None else (DaysBetween(ends[0], ends[1]), Kind.COUNT)


def _date(node: MappingNode, value: Node, scope: Scope) -> _Made:
    moment = name(value, MOMENTS, "`date`", scope)
    ways = list(together(node, ("plus", "minus")))
    at_node, rolls_node = node.get("at"), node.get("rolls on")
    if len(ways) > 1 or (not ways and at_node is None and rolls_node is None):
        code = "contradictory-keys" if ways else "missing-key"
        scope.log.wrong(code, node.place, "`date` has one of `plus` and `minus`", "such as `plus: 14 days`")
        return None
    period_node = node.get(ways[0].text) if ways else None
    period: Operand | None = Literal(Period(), Kind.PERIOD, value.place)
    if period_node is not None:
        period = operand(period_node, (Kind.PERIOD,), f"`{ways[0].text}`", scope)
    at = None if at_node is None else _minute(at_node, scope)
    rolls = None if rolls_node is None else flag(rolls_node, "rolls on", scope.log)
    if moment is None or period is None or (at_node is not None and at is None):
        return None
    if rolls_node is not None and rolls is None:
        return None
    kind = scope.names[moment.name].kind
    if kind is Kind.DATE and period_node is not None and hours(period, scope):
        said = f"hours can't be counted from `{moment.name}`, which is a date"
        scope.log.wrong("wrong-unit", period_node.place, said, "write days, weeks or months")
        return None
    earlier = bool(ways) and ways[0].text == "minus"
    return Shifted(moment, period, earlier, bool(rolls), at), kind if at is None else Kind.INSTANT


def _minute(node: Node, scope: Scope) -> int | None:
    """A clock time in minutes after midnight."""
    said = text(node, "`at`", scope.log)
    found = None if said is None else re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", said)
    if found is None and said is not None:
        scope.log.wrong("unreadable-value", node.place, f"`{said}` is no time of the day", "such as `18:00`")
    return None if found is None else int(found[1]) * 60 + int(found[2])


def hours(period: Operand, scope: Scope) -> bool:
    """Whether a period has hours in it, or can have."""
    if isinstance(period, Literal):
        return isinstance(period.value, Period) and bool(period.value.microseconds)
    definition = scope.names.definitions.get(period.name)
    match definition.meaning if definition is not None else None:
        case Constant(value):
            return hours(value, scope)
        case Choose(branches):
            return any(hours(branch.value, scope) for branch in branches)
    return False


# Arithmetic ---------------------------------------------------------------------------------------------------------


def _terms(value: Node, what: str, scope: Scope, least: int, kinds: tuple[Kind, ...]) -> tuple[Operand, ...] | None:
    nodes = items(value, f"`{what}`", scope.log)
    if nodes is None:
        return None
    if len(nodes) < least:
        said = f"`{what}` has {'no terms' if not nodes else 'only one term'}"
        scope.log.wrong("missing-key", value.place, said, f"list at least {'one' if least == 1 else 'two'}")
        return None
    return alike(nodes, kinds, f"a term of `{what}`", scope)


def _sum(_: MappingNode, value: Node, scope: Scope) -> _Made:
    terms = _terms(value, "sum", scope, 1, (Kind.MONEY, Kind.COUNT, Kind.RATE))
    return None if terms is None else (Sum(terms), kind_of(terms[0], scope))


def _difference(node: MappingNode, value: Node, scope: Scope) -> _Made:
    terms = _terms(value, "difference", scope, 2, (Kind.MONEY, Kind.COUNT, Kind.RATE))
    if terms is None:
        return None
    kind = kind_of(terms[0], scope)
    least = node.get("at least")
    at_least = None if least is None else operand(least, (kind,), "`at least`", scope)
    if least is not None and at_least is None:
        return None
    return Difference(terms, at_least), kind


def _share(node: MappingNode, value: Node, scope: Scope) -> _Made:
    base = required(node, "`share`", "of", node.place, scope.log)
    rate = operand(value, (Kind.RATE,), "`share`", scope)
    of = None if base is None else operand(base, (Kind.MONEY, Kind.COUNT), "`of`", scope)
    return None if rate is None or of is None else (Share(rate, of), kind_of(of, scope))


def _proportion(node: MappingNode, value: Node, scope: Scope) -> _Made:
    whole, base = (required(node, "`part`", key, node.place, scope.log) for key in ("whole", "of"))
    if whole is None or base is None:
        return None
    both = alike((value, whole), NUMBERS, "`part` and `whole`", scope)
    of = operand(base, (Kind.MONEY, Kind.COUNT), "`of`", scope)
    return None if both is None or of is None else (Proportion(both[0], both[1], of), kind_of(of, scope))


def _product(_: MappingNode, value: Node, scope: Scope) -> _Made:
    nodes = items(value, "`product`", scope.log)
    if nodes is None:
        return None
    if len(nodes) != 2:
        scope.log.wrong("wrong-type", value.place, "`product` is a count and a unit price", "write `[count, price]`")
        return None
    quantity = operand(nodes[0], (Kind.COUNT,), "the first part of `product`", scope)
    price = operand(nodes[1], (Kind.MONEY, Kind.COUNT), "the second part of `product`", scope)
    return None if quantity is None or price is None else (Product(quantity, price), kind_of(price, scope))


def _extreme(what: str) -> _Reader:
    def read(_: MappingNode, value: Node, scope: Scope) -> _Made:
        terms = _terms(value, what, scope, 1, (Kind.MONEY, Kind.COUNT, Kind.RATE, *MOMENTS))
        return None if terms is None else (Extreme(terms, what == "largest"), kind_of(terms[0], scope))

    return read


_LIFETIME = {"margin": Kind.MONEY, "years": Kind.COUNT, "retention": Kind.RATE, "discount": Kind.RATE}


def _lifetime(_: MappingNode, value: Node, scope: Scope) -> _Made:
    node = mapping(value, "`lifetime value`", scope.log)
    if node is None or not known(node, "`lifetime value`", tuple(_LIFETIME), scope.log):
        return None
    found = []
    for key, kind in _LIFETIME.items():
        part = required(node, "`lifetime value`", key, node.place, scope.log)
        found.append(None if part is None else operand(part, (kind,), f"`{key}`", scope))
    margin, years, retention, discount = found
    if margin is None or years is None or retention is None or discount is None:
        return None
    return LifetimeValue(margin, years, retention, discount), Kind.MONEY


def _constant(kind: Kind) -> _Reader:
    def read(_: MappingNode, value: Node, scope: Scope) -> _Made:
        found = operand(value, (kind,), "a named value", scope)
        if isinstance(found, Ref):
            scope.log.wrong(
                "wrong-type",
                value.place,
                f"`{found.name}` has a name already",
                "write the value itself, or use the name",
            )
            return None
        return None if found is None else (Constant(found), kind)

    return read


def _summary(over: Over) -> _Reader:
    def read(node: MappingNode, value: Node, scope: Scope) -> _Made:
        return summary(over, node, value, scope)

    return read


_READERS: dict[str, tuple[_Reader, tuple[str, ...]]] = {
    "any": (_any, ()),
    "all": (_all, ()),
    "not": (_not, ()),
    "when": (_when, ()),
    "choose": (_choose, ("clock",)),
    "span": (_span, ()),
    "days": (_days, ()),
    "sum": (_sum, ()),
    "difference": (_difference, ("at least",)),
    "share": (_share, ("of",)),
    "part": (_proportion, ("whole", "of")),
    "product": (_product, ()),
    "smallest": (_extreme("smallest"), ()),
    "largest": (_extreme("largest"), ()),
    "date": (_date, ("plus", "minus", "rolls on", "at")),
    "lifetime value": (_lifetime, ()),
    **{over.value: (_summary(over), beside) for over, beside in BESIDE.items()},
    "amount": (_constant(Kind.MONEY), ()),
    "rate": (_constant(Kind.RATE), ()),
    "period": (_constant(Kind.PERIOD), ()),
    "count": (_constant(Kind.COUNT), ()),
}


# What others see of a definition ------------------------------------------------------------------------------------


def _attribute(
    definition: Definition, node: MappingNode, title: Text | None, uses: tuple[str, ...], scope: Scope
) -> Attribute:
    label = title or same(definition.name.replace("_", " "))
    choices: dict[str, Text] = {}
    if definition.kind is Kind.CHOICE and isinstance(definition.meaning, Choose):
        own = _own_words(definition.name, node, scope)
        for branch in definition.meaning.branches:
            if isinstance(branch.value, Literal):
                said = str(branch.value.value)
                choices.setdefault(said, own.get(said) or _found_words(said, scope))
            else:
                of = scope.names[branch.value.name]
                for choice in of.choices:
                    choices.setdefault(choice, own.get(choice) or of.choice_words.get(choice) or same(choice))
    if definition.kind is Kind.CHOICE and isinstance(definition.meaning, Summary) and definition.meaning.value:
        choices.update(scope.names[definition.meaning.value.name].choice_words)
    return Attribute(
        definition.name,
        definition.kind,
        label,
        choices=tuple(choices),
        choice_words=choices,
        minimum=0 if _counts(definition.meaning) else None,
        nullable=not always_there(definition.meaning),
        internal=isinstance(definition.meaning, LifetimeValue) or scope.names.internal(uses),
        source=Source.DEFINED,
    )


def _counts(meaning: Meaning) -> bool:
    return isinstance(meaning, DaysBetween) or (isinstance(meaning, Summary) and meaning.over is Over.COUNT)


def _own_words(called: str, node: MappingNode, scope: Scope) -> dict[str, Text]:
    written = node.get("words")
    if written is None:
        return {}
    found = mapping(written, f"the words of `{called}`", scope.log)
    if found is None:
        return {}
    read = {
        key.text: words(value, f"the words for `{key.text}`", value.place, scope.log) for key, value in found.entries
    }
    return {key: said for key, said in read.items() if said is not None}


def _found_words(said: str, scope: Scope) -> Text:
    """The words that the vocabulary has for the same value, of whatever choice."""
    for attribute in scope.names.vocabulary().values():
        if said in attribute.choice_words and attribute.source is not Source.DEFINED:
            return attribute.choice_words[said]
    return same(said)
