"""May the change be made?"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from engine.core.plan import Accepts, Refers, Step
from engine.decision.outcome import Acceptance, Cause, Defeat, Referral
from engine.decision.steps.hearing import Hearing
from engine.vocabulary.layer import Layer

_REJECT, _REFER, _ACCEPT = range(3)
"""What a layer says, in the order in which it helps the customer."""


class _Voice(Struct, frozen=True):
    """What one layer says."""

    layer: Layer
    says: int
    rules: frozenset[str]
    referral: Referral | None = None


def conclude(hearing: Hearing) -> Acceptance:
    """Law and the supplier's default can only help; what was agreed counts, and a guideline can only be kinder."""
    voices = {layer: voice for layer in Layer if (voice := _voice(hearing, layer)) is not None}
    bounds = [voices[layer] for layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT) if layer in voices]
    for voice in bounds:
        # one good ground is enough, whatever else is in doubt
        if voice.says == _ACCEPT:
            return _spoken(voice)
    doubt = next((voice for voice in bounds if voice.says == _REFER), None)
    if Layer.SUPPLIER_DEFAULT in voices and doubt is not None:
        return _spoken(doubt)
    agreed = voices.get(Layer.INDIVIDUAL) or voices.get(Layer.TERMS)
    outranked: tuple[Defeat, ...] = ()
    if Layer.INDIVIDUAL in voices and Layer.TERMS in voices:
        outranked = _outranked(voices[Layer.TERMS], voices[Layer.INDIVIDUAL])
    guideline = voices.get(Layer.GUIDELINE)
    if guideline is not None and (agreed is None or guideline.says > agreed.says):
        if agreed is not None:
            outranked += _outranked(agreed, guideline)
        agreed = guideline
    agreed = agreed or voices.get(Layer.SUPPLEMENTARY_LAW)
    goodwill = voices.get(Layer.GOODWILL)
    if goodwill is not None and goodwill.says > (_REJECT if agreed is None else agreed.says):
        if agreed is not None:
            outranked += _outranked(agreed, goodwill)
        agreed = goodwill
    if doubt is not None:
        # who accepts what law may give a right to leaves only the charge in doubt
        return _spoken(agreed, outranked, doubt) if agreed and agreed.says == _ACCEPT else _spoken(doubt)
    if agreed is None:
        return Acceptance(accepted=False, layer=None, rules=frozenset())
    return _spoken(agreed, outranked)


def together(found: Mapping[int, Acceptance]) -> Acceptance:
    """The order lines as one request: rejected as soon as one line is, accepted only if all are.

    The layer is that of the line on which the customer has the least right to the change.
    """
    verdicts = {each.accepted for each in found.values()}
    accepted = False if False in verdicts else None if None in verdicts else True
    speaking = [each for each in found.values() if each.accepted is accepted]
    weakest = max(speaking, key=lambda each: _CONSENT.get(each.layer, 1))
    return Acceptance(
        accepted,
        weakest.layer,
        frozenset(rule for each in speaking for rule in each.rules),
        tuple(dict.fromkeys(referral for each in speaking for referral in each.referrals)),
        tuple(dict.fromkeys(defeat for each in found.values() for defeat in each.outranked)),
        found,
    )


_CONSENT: Mapping[Layer | None, int] = {
    None: 0,
    Layer.LAW: 0,
    Layer.SUPPLIER_DEFAULT: 0,
    Layer.GUIDELINE: 2,
    Layer.GOODWILL: 2,
}
"""How far a change hangs on our consent, by the layer that accepts it; 1 for the others."""


def _voice(hearing: Hearing, layer: Layer) -> _Voice | None:
    mine = [rule for rule in hearing.standing if rule.layer is layer]
    if not mine:
        return None
    origins = tuple(sorted({rule.origin for rule in mine}))
    accepts = {rule.conclusion.accept for rule in mine if isinstance(rule.conclusion, Accepts)}
    refers = [(rule.conclusion.role, rule.origin) for rule in mine if isinstance(rule.conclusion, Refers)]
    if layer.bound and True in accepts:
        granting = {rule.origin for rule in mine if rule.conclusion == Accepts(accept=True)}
        return _Voice(layer, _ACCEPT, frozenset(granting))
    if refers and not accepts:
        role, _ = min(refers)
        return _Voice(layer, _REFER, frozenset(origins), Referral(Cause.ASKED, Step.ACCEPTANCE, role, origins))
    if refers or len(accepts) > 1:
        referral = Referral(Cause.CLASH, Step.ACCEPTANCE, hearing.plan.referee, origins)
        return _Voice(layer, _REFER, frozenset(origins), referral)
    return _Voice(layer, _ACCEPT if accepts == {True} else _REJECT, frozenset(origins))


def _outranked(lower: _Voice, higher: _Voice) -> tuple[Defeat, ...]:
    if lower.says == higher.says:
        return ()
    return tuple(Defeat(rule, by) for rule in sorted(lower.rules) for by in sorted(higher.rules))


def _spoken(voice: _Voice, outranked: tuple[Defeat, ...] = (), doubt: _Voice | None = None) -> Acceptance:
    accepted = {_REJECT: False, _REFER: None, _ACCEPT: True}[voice.says]
    asking = (voice.referral, None if doubt is None else doubt.referral)
    return Acceptance(accepted, voice.layer, voice.rules, tuple(each for each in asking if each is not None), outranked)
