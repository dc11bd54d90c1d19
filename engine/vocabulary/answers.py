"""The answers to earlier questions, which later rules may test."""

from __future__ import annotations

from engine.vocabulary.attribute import Attribute, Kind, Source, Text, Vocabulary
from engine.vocabulary.layer import Layer


def _text(en: str, nl: str) -> Text:
    return {"en": en, "nl": nl}


def _choice(
    name: str, label: Text, choices: dict[str, Text], *, assumed: str | None = None, assumption: Text | None = None
) -> Attribute:
    return Attribute(
        name,
        Kind.CHOICE,
        label,
        choices=tuple(choices),
        choice_words=choices,
        assumed=assumed,
        assumption=assumption or {},
        nullable=False,
        source=Source.ANSWER,
    )


def _answer(name: str, kind: Kind, label: Text, choices: dict[str, Text] | None = None) -> Attribute:
    words = choices or {}
    return Attribute(name, kind, label, choices=tuple(words), choice_words=words, source=Source.ANSWER)


LAYER_WORDS: dict[str, Text] = {
    Layer.INDIVIDUAL: _text("individual clause", "individueel beding"),
    Layer.TERMS: _text("terms", "voorwaarden"),
    Layer.GUIDELINE: _text("guideline", "richtlijn"),
    Layer.SUPPLEMENTARY_LAW: _text("supplementary law", "aanvullend recht"),
}
"""The layers that can speak on a charge, in the words of a person."""

_ALL = (
    _choice(
        "binding",
        _text("provable agreement", "aantoonbare afspraak"),
        {"yes": _text("yes", "ja"), "no": _text("no", "nee"), "unproven": _text("unproven", "onbewezen")},
        assumed="yes",
        assumption=_text("there is an agreement we can prove", "er is een afspraak die wij kunnen bewijzen"),
    ),
    _choice(
        "terms",
        _text("terms in force", "geldende voorwaarden"),
        {
            "ours": _text("ours", "de onze"),
            "theirs": _text("theirs", "die van de klant"),
            "none": _text("none", "geen"),
            "unresolved": _text("unresolved", "onbeslist"),
        },
        assumed="ours",
        assumption=_text("our terms apply", "onze voorwaarden gelden"),
    ),
    _choice(
        "acceptance",
        _text("acceptance of the change", "aanvaarding van de wijziging"),
        {"accepted": _text("accepted", "aanvaard"), "rejected": _text("rejected", "afgewezen")},
    ),
    _answer("charge.agreed", Kind.MONEY, _text("charge as agreed", "kosten volgens afspraak")),
    _answer(
        "charge.basis",
        Kind.SET,
        _text("basis of the charge", "grondslag van de kosten"),
        {
            "flat": _text("flat", "vast bedrag"),
            "percentage": _text("percentage", "percentage"),
            "scale": _text("scale", "staffel"),
            "proven loss": _text("proven loss", "bewezen schade"),
            "price": _text("price", "prijs"),
        },
    ),
    _answer("charge.fees", Kind.SET, _text("fees charged", "in rekening gebrachte posten")),
    _answer("charge.layers", Kind.SET, _text("where the charge comes from", "herkomst van de kosten"), LAYER_WORDS),
    _answer("charge.negotiated", Kind.TRUTH, _text("charge negotiated individually", "over de kosten is onderhandeld")),
    _answer("charge.computed", Kind.MONEY, _text("charge within what law allows", "kosten binnen de wettelijke grens")),
    _answer("charge.waived", Kind.MONEY, _text("waived", "kwijtgescholden")),
    _answer("charge.total", Kind.MONEY, _text("charge", "kosten")),
    _choice(
        "verdict",
        _text("verdict", "oordeel"),
        {
            "free": _text("free", "kosteloos"),
            "paid": _text("paid", "betaald"),
            "rejected": _text("rejected", "afgewezen"),
            "hold": _text("on hold", "aangehouden"),
            "refer": _text("referred", "doorverwezen"),
        },
    ),
    _answer("settlement.refunded", Kind.MONEY, _text("refund", "terug te betalen")),
    _answer("settlement.forfeited", Kind.MONEY, _text("deposit forfeited", "verbeurde aanbetaling")),
    _answer("settlement.payable", Kind.MONEY, _text("still to pay", "nog te betalen")),
)

ANSWERS: Vocabulary = {attribute.name: attribute for attribute in _ALL}
"""All answers by name, in the order in which they are given. A book fills in the choices of `charge.fees`."""
