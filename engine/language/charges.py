"""Charges, bounds and waivers: what a rule says about money."""

from __future__ import annotations

from msgspec import Struct

from engine.language.operands import operand
from engine.language.place import Place
from engine.language.roles import refer
from engine.language.scales import scale
from engine.language.scope import Scope
from engine.language.shapes import flag, known, mapping, one_of, quoted, required, together, word, words
from engine.language.source import (
    Amount,
    Basis,
    Bound,
    Charge,
    Combine,
    Fixed,
    Free,
    Literal,
    Operand,
    Percentage,
    Refer,
    Scale,
    Times,
    Waiver,
)
from engine.language.tiers import Base
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.language.yaml_tree import Sequence as SequenceNode
from engine.vocabulary.attribute import Kind, Text
from engine.vocabulary.layer import Layer

_WAYS = ("free", "rate", "amount", "quantity", "scale", "refer")
_BESIDE_WAY = {"rate": ("of",), "quantity": ("price",), "scale": ("of", "tiers", "shift")}
_LIMITS = ("at least", "at most")
_DECLARED = ("taken from", "credit", "combine", "basis", "negotiated", "label")
_KEYS = ("fee", *_WAYS, "of", "price", "tiers", "shift", *_LIMITS, *_DECLARED)

_BASES = {
    Free: Basis.FLAT,
    Fixed: Basis.FLAT,
    Percentage: Basis.PERCENTAGE,
    Times: Basis.PRICE,
    Scale: Basis.SCALE,
    Refer: Basis.FLAT,
}


class _Declared(Struct, frozen=True):
    from_deposit: bool
    credit: bool
    combine: Combine | None
    basis: Basis | None
    negotiated: bool
    label: Text


def charges(node: Node, scope: Scope) -> tuple[Charge, ...] | None:
    """What is charged: `free`, one charge, or a list of charges for different fees.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    read = [_charge(one, scope) for one in _each(node)]
    found = tuple(one for one in read if one is not None)
    sound = len(found) == len(read) and _different([one.fee for one in found], node, scope)
    return found if sound and _some(node, scope) else None


def bounds(node: Node, layer: Layer, scope: Scope) -> tuple[Bound, ...] | None:
    """What law, or the supplier's own default, allows at most.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    read = [_bound(one, layer, scope) for one in _each(node)]
    found = tuple(one for one in read if one is not None)
    sound = len(found) == len(read) and _different([one.fee for one in found], node, scope)
    return found if sound and _some(node, scope) else None


def _each(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, SequenceNode) else (node,)


def _some(node: Node, scope: Scope) -> bool:
    if _each(node):
        return True
    scope.log.wrong("empty-any", node.place, "the list of charges is empty", "write `charge: free`, or leave it out")
    return False


def _different(fees: list[str | None], node: Node, scope: Scope) -> bool:
    for number, fee in enumerate(fees):
        if fee in fees[:number] or (fee is None and len(fees) > 1):
            said = f"`{fee}` is charged twice" if fee else "a charge without a fee can't stand beside others"
            scope.log.wrong("contradictory-keys", _each(node)[number].place, said, "one charge for each fee")
            return False
    return True


def _is_free(node: Node) -> bool:
    return isinstance(node, Scalar) and node.text.strip() == "free"


def _charge(node: Node, scope: Scope) -> Charge | None:
    log = scope.log
    if _is_free(node):
        return Charge(None, Free(), Basis.FLAT)
    if isinstance(node, Scalar):
        cure = (
            f"write `{{fee: ..., amount: {node.text}}}`" if node.text and node.text[0].isdigit() else "such as `free`"
        )
        log.wrong("unreadable-value", node.place, f"`{node.text}` is no charge", cure)
        return None
    found = mapping(node, "a charge", log)
    if found is None or not known(found, "a charge", _KEYS, log):
        return None
    fee_node = required(found, "a charge", "fee", found.place, log)
    fee = None if fee_node is None else word(fee_node, "the name of a fee", log)
    way = _one_way(found, scope)
    declared = _declared(found, scope)
    limits = {key: _limit(found, key, scope) for key in _LIMITS}
    amount = None if way is None else _amount(found, way, scope)
    if fee is None or amount is None or declared is None or any(broken for _, broken in limits.values()):
        return None
    return Charge(
        fee,
        amount,
        declared.basis or _BASES[type(amount)],
        at_least=limits["at least"][0],
        at_most=limits["at most"][0],
        from_deposit=declared.from_deposit,
        credit=declared.credit,
        combine=declared.combine,
        negotiated=declared.negotiated,
        label=declared.label,
    )


def _one_way(node: MappingNode, scope: Scope) -> str | None:
    """The key that says how much; what can't stand beside it is logged."""
    ways = list(together(node, _WAYS))
    if not ways:
        scope.log.wrong("missing-key", node.place, "a charge does not say how much", f"write one of {quoted(_WAYS)}")
        return None
    way = ways[0].text
    allowed = {"fee", "label", way, *_BESIDE_WAY.get(way, ())}
    if way in ("refer", "free"):
        allowed |= {"combine", "negotiated", "basis"}
    else:
        allowed |= {*_LIMITS, *_DECLARED}
    extra = next((key for key, _ in node.entries if key.text not in allowed), None)
    if extra is not None:
        scope.log.wrong(
            "contradictory-keys",
            extra.place,
            f"`{extra.text}` can't stand beside `{way}`",
            f"beside `{way}` can stand: {', '.join(key for key in _KEYS if key in allowed and key != way)}",
            others=((ways[0].place, "beside this"),),
        )
        return None
    return way


def _amount(node: MappingNode, way: str, scope: Scope) -> Amount | None:
    value = node.get(way)
    assert value is not None
    match way:
        case "free":
            return _free(value, scope)
        case "refer":
            return refer(value, scope)
        case "amount":
            amount = operand(value, (Kind.MONEY,), "`amount`", scope)
            return None if amount is None else Fixed(amount)
        case "quantity":
            price_node = required(node, "a charge with a quantity", "price", node.place, scope.log)
            quantity = operand(value, (Kind.COUNT,), "`quantity`", scope)
            price = None if price_node is None else operand(price_node, (Kind.MONEY,), "`price`", scope)
            return None if quantity is None or price is None else Times(quantity, price)
        case "rate":
            return _percentage(node, value, "a charge", scope)
    of_node, tiers_node = node.get("of"), required(node, "a scale", "tiers", node.place, scope.log)
    of = None if of_node is None else operand(of_node, (Kind.MONEY,), "`of`", scope)
    if tiers_node is None:
        return None
    found = scale(node, value, Base(of, broken=of_node is not None and of is None), tiers_node, scope)
    if found is not None and _credited_from_deposit(node, found, scope):
        return None
    return None if of_node is not None and of is None else found


def _credited_from_deposit(node: MappingNode, found: Scale, scope: Scope) -> bool:
    """Whether a tier of a credit is taken from the deposit, which is logged."""
    credit = node.get("credit")
    taken = next((tier for tier in found.tiers if tier.from_deposit), None)
    if taken is None or not isinstance(credit, Scalar) or credit.text != "true":
        return False
    scope.log.wrong(
        "contradictory-keys",
        taken.place,
        "`taken from` can't stand beside `credit`",
        "a credit comes off what else is charged",
        others=((credit.place, "beside this"),),
    )
    return True


def _percentage(node: MappingNode, value: Node, what: str, scope: Scope) -> Percentage | None:
    of_node = required(node, f"{what} with a rate", "of", node.place, scope.log)
    rate = operand(value, (Kind.RATE,), "`rate`", scope)
    of = None if of_node is None else operand(of_node, (Kind.MONEY,), "`of`", scope)
    return None if rate is None or of is None else Percentage(rate, of)


def _free(node: Node, scope: Scope) -> Free | None:
    if isinstance(node, Scalar) and node.text.strip() == "true":
        return Free()
    scope.log.wrong("unreadable-value", node.place, "`free` can only be `true`", "leave it out where something is due")
    return None


def _limit(node: MappingNode, key: str, scope: Scope) -> tuple[Operand | None, bool]:
    """The limit, and whether it is written but broken."""
    value = node.get(key)
    found = None if value is None else operand(value, (Kind.MONEY,), f"`{key}`", scope)
    return found, value is not None and found is None


def _declared(node: MappingNode, scope: Scope) -> _Declared | None:
    log = scope.log
    already = len(log.problems)
    taken, combine, basis = node.get("taken from"), node.get("combine"), node.get("basis")
    credit, negotiated, label = node.get("credit"), node.get("negotiated"), node.get("label")
    deposit = None if taken is None else one_of(taken, "taken from", ("deposit",), log)
    combined = None if combine is None else one_of(combine, "combine", tuple(Combine), log)
    based = None if basis is None else one_of(basis, "basis", tuple(Basis), log)
    credited = credit is not None and bool(flag(credit, "credit", log))
    individually = None if negotiated is None else flag(negotiated, "negotiated", log)
    text = {} if label is None else words(label, "the label of a charge", label.place, log)
    if len(log.problems) > already or text is None or not _fits_credit(node, credited, combined, scope):
        return None
    return _Declared(
        deposit is not None,
        credited,
        None if combined is None else Combine(combined),
        None if based is None else Basis(based),
        bool(individually),
        text,
    )


def _fits_credit(node: MappingNode, credited: bool, combined: str | None, scope: Scope) -> bool:
    """Whether a credit stands alone: nothing is taken from a deposit for it, and of two the largest is no charge."""
    taken = node.key("taken from") or (node.key("combine") if combined == Combine.LARGEST else None)
    credit = node.key("credit")
    if not credited or taken is None or credit is None:
        return True
    said = f"{taken.text}: {combined}" if taken.text == "combine" else taken.text
    scope.log.wrong(
        "contradictory-keys",
        taken.place,
        f"`{said}` can't stand beside `credit`",
        "a credit comes off what else is charged; several of one fee may `add up`",
        others=((credit.place, "beside this"),),
    )
    return False


# Bounds -------------------------------------------------------------------------------------------------------------


def _bound(node: Node, layer: Layer, scope: Scope) -> Bound | None:
    log = scope.log
    if _is_free(node):
        return Bound(None, _nothing(node.place))
    found = None if isinstance(node, Scalar) else mapping(node, "a bound", log)
    if found is None:
        if isinstance(node, Scalar):
            log.wrong("not-in-layer", node.place, f"`{node.text}` is no bound", *_bound_note(layer))
        return None
    charged = next(
        (key for key, _ in found.entries if key.text in _KEYS and key.text not in ("fee", "free", "at most")), None
    )
    if charged is not None:
        said = f"`{charged.text}`: layer {layer} can't charge anything"
        log.wrong("not-in-layer", charged.place, said, *_bound_note(layer))
        return None
    if not known(found, "a bound", ("fee", "free", "at most"), log):
        return None
    fee_node, free_node, most_node = found.get("fee"), found.get("free"), found.get("at most")
    fee = None if fee_node is None else word(fee_node, "the name of a fee", log)
    if fee_node is not None and fee is None:
        return None
    if (free_node is None) is (most_node is None):
        code = "missing-key" if free_node is None else "contradictory-keys"
        log.wrong(code, found.place, "a bound has one of `at most` and `free`", *_bound_note(layer))
        return None
    if free_node is not None:
        return None if _free(free_node, scope) is None else Bound(fee, _nothing(free_node.place))
    assert most_node is not None
    most = operand(most_node, (Kind.MONEY,), "`at most`", scope)
    return None if most is None else Bound(fee, most)


def _nothing(place: Place) -> Literal:
    return Literal(0, Kind.MONEY, place)


def _bound_note(layer: Layer) -> tuple[str, ...]:
    return (f"layer {layer} can only limit a charge: `free`, `{{at most: 150.00}}`, `{{fee: ..., at most: 150.00}}`",)


# Waivers ------------------------------------------------------------------------------------------------------------


def waiver(node: Node, scope: Scope) -> Waiver | None:
    """What goodwill takes off.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    log = scope.log
    found = mapping(node, "a waiver", log)
    if found is None or not known(found, "a waiver", ("rate", "of", "amount", "refer", "at most"), log):
        return None
    ways = list(together(found, ("rate", "amount", "refer")))
    if len(ways) != 1:
        code = "contradictory-keys" if ways else "missing-key"
        log.wrong(code, found.place, "a waiver has one of `rate`, `amount` and `refer`")
        return None
    way = ways[0].text
    extra = next(
        (
            key
            for key, _ in found.entries
            if (key.text == "of" and way != "rate") or (key.text == "at most" and way == "refer")
        ),
        None,
    )
    if extra is not None:
        log.wrong("contradictory-keys", extra.place, f"`{extra.text}` can't stand beside `{way}`")
        return None
    value = found.get(way)
    assert value is not None
    amount: Fixed | Percentage | Refer | None
    if way == "rate":
        amount = _percentage(found, value, "a waiver", scope)
    elif way == "refer":
        amount = refer(value, scope)
    else:
        read = operand(value, (Kind.MONEY,), "`amount`", scope)
        amount = None if read is None else Fixed(read)
    most, broken = _limit(found, "at most", scope)
    return None if amount is None or broken else Waiver(amount, most)
