"""What a rule says when it applies: `then`."""

from __future__ import annotations

from engine.language.charges import bounds, charges, waiver
from engine.language.duties import duties
from engine.language.roles import refer
from engine.language.scope import Scope
from engine.language.shapes import known, mapping, one_of, quoted, required, together, words
from engine.language.source import Conclusions, Guards, Hold, Refer
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.layer import Layer

_KEYS = ("binding", "terms", "hold", "acceptance", "charge", "waive", "duties")

_FORMATION = ("binding", "terms", "hold", "duties")
_ALLOWED = {
    Layer.FORMATION: _FORMATION,
    Layer.LAW: ("acceptance", "charge", "duties"),
    Layer.SUPPLIER_DEFAULT: ("acceptance", "charge", "duties"),
    Layer.GOODWILL: ("acceptance", "waive", "duties"),
}
_AGREED = ("acceptance", "charge", "duties")

_LACKING = {"binding": ("no", "unproven"), "terms": ("unresolved",)}


def conclusions(node: Node, layer: Layer, scope: Scope) -> Conclusions | None:
    """What a rule of this layer concludes; a charge in an agreed layer also accepts.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    log = scope.log
    then = mapping(node, "`then`", log)
    if then is None:
        return None
    if not then.entries:
        log.wrong("empty-then", node.place, "`then` is empty: the rule says nothing", f"write one of {quoted(_KEYS)}")
        return None
    if not (known(then, "`then`", _KEYS, log) and _in_layer(then, layer, scope)):
        return None
    already = len(log.problems)
    binding, terms = (_formation(then, key, scope) for key in ("binding", "terms"))
    hold_node = then.get("hold")
    hold = None if hold_node is None else _hold(hold_node, scope)
    acceptance_node = then.get("acceptance")
    acceptance = None if acceptance_node is None else _acceptance(acceptance_node, layer, scope)
    charge_node, waive_node, duties_node = then.get("charge"), then.get("waive"), then.get("duties")
    charged = bounded = None
    if charge_node is not None and layer.bound:
        bounded = bounds(charge_node, layer, scope)
    elif charge_node is not None:
        charged = charges(charge_node, scope)
    waived = None if waive_node is None else waiver(waive_node, scope)
    owed = None if duties_node is None else duties(duties_node, scope)
    wanted = ((charge_node, charged or bounded), (waive_node, waived), (duties_node, owed), (hold_node, hold))
    broken = any(written is not None and found is None for written, found in wanted)
    if len(log.problems) > already or broken or not _evidence(then, binding, terms, scope):
        return None
    if charged and acceptance is None:
        acceptance = "accept"
    return Conclusions(binding, terms, hold, acceptance, charged or (), bounded or (), waived, owed or ())


def _in_layer(then: MappingNode, layer: Layer, scope: Scope) -> bool:
    allowed = _ALLOWED.get(layer, _AGREED)
    wrong = [key for key in together(then, _KEYS) if key.text not in allowed]
    for key in wrong:
        scope.log.wrong(
            "not-in-layer",
            key.place,
            f"`{key.text}` can't be concluded in layer {layer}",
            f"layer {layer} concludes {quoted(allowed, 'and')}{_where(key.text)}",
        )
    return not wrong


def _where(key: str) -> str:
    layers = [layer for layer in Layer if key in _ALLOWED.get(layer, _AGREED)]
    return f"; `{key}` belongs to {'layer' if len(layers) == 1 else 'layers'} {', '.join(layers)}"


def _formation(then: MappingNode, key: str, scope: Scope) -> str | None:
    node = then.get(key)
    return None if node is None else one_of(node, key, ANSWERS[key].choices, scope.log)


def _acceptance(node: Node, layer: Layer, scope: Scope) -> str | Refer | None:
    if isinstance(node, MappingNode):
        if not known(node, "`acceptance`", ("refer",), scope.log):
            return None
        value = required(node, "`acceptance`", "refer", node.place, scope.log)
        found: str | Refer | None = None if value is None else refer(value, scope)
    else:
        found = one_of(node, "acceptance", ("accept", "reject"), scope.log)
    if found == "reject" and (layer.bound or layer is Layer.GOODWILL):
        speaks = "can only help the customer"
        scope.log.wrong("not-in-layer", node.place, f"layer {layer} {speaks}, never reject", "write `accept`")
        return None
    if isinstance(found, Refer) and layer is Layer.GOODWILL:
        scope.log.wrong("not-in-layer", node.place, "layer goodwill accepts by itself or not at all", "write `accept`")
        return None
    return found


def _hold(node: Node, scope: Scope) -> Hold | None:
    log = scope.log
    found = mapping(node, "`hold`", log)
    if found is None or not known(found, "`hold`", ("guards", "get"), log):
        return None
    guards_node = required(found, "`hold`", "guards", found.place, log)
    guards = None if guards_node is None else one_of(guards_node, "guards", tuple(Guards), log)
    get = words(found.get("get"), "what to get", found.place, log)
    return None if guards is None or get is None else Hold(Guards(guards), get)


def _evidence(then: MappingNode, binding: str | None, terms: str | None, scope: Scope) -> bool:
    """A hold stands where evidence is lacking, and only there."""
    lacking = [key for key, said in (("binding", binding), ("terms", terms)) if said in _LACKING[key]]
    hold = then.key("hold")
    if lacking and hold is None:
        key = then.get(lacking[0])
        assert isinstance(key, Scalar)
        scope.log.wrong(
            "missing-key",
            key.place,
            f"`{lacking[0]}: {key.text}` needs a `hold`: what must be got first?",
            "write `hold: {guards: our claim, get: {en: ..., nl: ...}}`",
        )
        return False
    if hold is not None and not lacking:
        said = "`hold` holds nothing"
        note = "it stands beside `binding: no`, `binding: unproven` or `terms: unresolved`"
        scope.log.wrong("contradictory-keys", hold.place, said, note)
        return False
    return True
