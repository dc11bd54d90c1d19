"""Tiers: the lines of a scale, each with its bounds and what is due within them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from engine.language.conditions import fits_span, read_test
from engine.language.log import Log
from engine.language.operands import by_form, operand
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import known, mapping, one_of, quoted, text, together
from engine.language.source import Fixed, Free, Operand, Percentage, Ref, Span, Tier
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Attribute, Kind, Source
from engine.words.comparison import Relation, Test

BOUNDS = ("more than", "at least", "less than", "at most", "exactly")

_DUE = ("charge", "rate", "amount")


class WrittenTier(Struct, frozen=True):
    """A tier with the texts and places of its bounds; without bounds it is `otherwise`."""

    tier: Tier
    bounds: tuple[tuple[Test, str, Place], ...]


class Base(Struct, frozen=True):
    """What percentages are of: `operand` is None where it was not written, or (`broken`) could not be read."""

    operand: Operand | None = None
    broken: bool = False


def tier(line: Node, subject: Attribute, span_of: Span | None, of: Base, scope: Scope) -> WrittenTier | None:
    """A line of `tiers`, with its bounds; None: what is wrong with it is logged."""
    log = scope.log
    node = mapping(line, "a tier", log)
    if node is None or not known(node, "a tier", (*BOUNDS, "otherwise", *_DUE, "taken from"), log):
        return None
    amount = _amount(node, of, scope)
    taken = _from_deposit(node, amount, log)
    if taken is None:
        return None
    bounds = list(together(node, BOUNDS))
    last = node.key("otherwise")
    if last is not None:
        found = _otherwise(node, last, bounds, amount, scope)
        return None if found is None else replace(found, tier=replace(found.tier, from_deposit=taken))
    if not bounds:
        log.wrong(
            "missing-key", node.place, "a tier has no bound", f"write one of {quoted(BOUNDS)}, or `otherwise: true`"
        )
        return None
    if len(bounds) > 2:
        log.wrong("contradictory-keys", bounds[2].place, "a tier has three bounds", "two make a band")
        return None
    tests: list[tuple[Test, str, Place]] = []
    for key in bounds:
        value = node.get(key.text)
        said = None if value is None else text(value, f"`{key.text}`", log)
        test = None if said is None else read_test(f"{key.text} {said}", subject, key.place, scope)
        if said is None or test is None or not _bound_fits(test, said, subject, span_of, key.place, log):
            return None
        tests.append((test, said, key.place))
    if amount is None:
        return None
    return WrittenTier(Tier(tuple(test for test, _, _ in tests), amount, node.place, taken), tuple(tests))


def _bound_fits(test: Test, said: str, subject: Attribute, span_of: Span | None, place: Place, log: Log) -> bool:
    if isinstance(test.against, Relation):
        log.wrong("wrong-type", place, f"`{said}` is a name; a bound of a tier is a value", "use two rules instead")
        return False
    if span_of is None or subject.source is Source.DEFINED:
        return True  # a span with a name was checked with its test
    return fits_span(span_of, test.against, said, place, log)


def _otherwise(
    node: MappingNode, key: Scalar, bounds: Sequence[Scalar], amount: Free | Fixed | Percentage | None, scope: Scope
) -> WrittenTier | None:
    value = node.get("otherwise")
    if not (isinstance(value, Scalar) and value.text == "true"):
        place = key.place if value is None else value.place
        scope.log.wrong(
            "unreadable-value", place, "`otherwise` can only be `true`", "write `{otherwise: true, charge: 55 %}`"
        )
        return None
    if bounds:
        said = f"`{bounds[0].text}` can't stand beside `otherwise`"
        scope.log.wrong("contradictory-keys", bounds[0].place, said, "a tier has bounds, or is all that is left")
        return None
    return None if amount is None else WrittenTier(Tier((), amount, node.place), ())


def _amount(node: MappingNode, of: Base, scope: Scope) -> Free | Fixed | Percentage | None:
    found = list(together(node, _DUE))
    if len(found) != 1:
        code, said = ("contradictory-keys", "two amounts") if found else ("missing-key", "no `charge`")
        place = found[1].place if found else node.place
        scope.log.wrong(
            code, place, f"a tier has {said}", "write one of `charge: free`, `charge: 12 %`, `charge: 150.00`"
        )
        return None
    value = node.get(found[0].text)
    assert value is not None
    if isinstance(value, Scalar) and value.text.strip() == "free" and found[0].text == "charge":
        return Free()
    kinds = {"charge": (Kind.RATE, Kind.MONEY), "rate": (Kind.RATE,), "amount": (Kind.MONEY,)}[found[0].text]
    if isinstance(value, Scalar) and found[0].text == "charge" and by_form(value.text.strip(), scope) is Kind.COUNT:
        # `0` says an amount as well as `0.00` does
        kinds = (Kind.MONEY,)
    read = operand(value, kinds, f"`{found[0].text}` of a tier", scope)
    if read is None:
        return None
    kind = read.kind if not isinstance(read, Ref) else scope.names[read.name].kind
    if kind is Kind.MONEY:
        return Fixed(read)
    if of.operand is None:
        if not of.broken:
            scope.log.wrong("missing-key", value.place, "a percentage of what?", "the charge needs `of`")
        return None
    return Percentage(read, of.operand)


def _from_deposit(node: MappingNode, amount: Free | Fixed | Percentage | None, log: Log) -> bool | None:
    """Whether what is due in a tier is taken from the deposit; None: what is written is wrong."""
    taken = node.get("taken from")
    if taken is None:
        return False
    if one_of(taken, "taken from", ("deposit",), log) is None:
        return None
    if isinstance(amount, Free):
        said = "nothing can be taken from the deposit where nothing is due"
        log.wrong("contradictory-keys", taken.place, said, "leave `taken from` out")
        return None
    return True
