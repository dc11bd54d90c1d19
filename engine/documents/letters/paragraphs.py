"""The paragraphs that a letter is made of, and the slots of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import Struct


class Slots(Struct, frozen=True):
    """The slots of a paragraph: those it can't do without, and those it may name besides."""

    needed: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.needed, *self.allowed)


_NONE = Slots()
_ORDER = Slots((), ("order",))
_OPENING = Slots(("order",), ("received",))
_AMOUNT = Slots(("amount",))
_OPENINGS = (
    "opening",
    "opening-address",
    "opening-cancellation",
    "opening-change",
    "opening-date",
    "opening-defect-claim",
    "opening-delivery-date",
    "opening-no-show",
    "opening-partial-cancellation",
    "opening-person",
    "opening-price",
    "opening-quantity",
    "opening-specification",
    "opening-substitution",
    "opening-withdrawal",
)

PARAGRAPHS: Mapping[str, Slots] = {
    # Words that others use
    "order-numbered": Slots(("id",)),
    "order-unnumbered": _NONE,
    "by-day": Slots(("day",)),
    "by-soon": _NONE,
    "clause-ours": Slots(("provision",)),
    "clause-agreed": Slots(("provision",)),
    "guideline-ours": Slots(("provision",)),
    "unwritten": _NONE,
    # How it begins
    "subject": Slots(("order",), ("received",)),
    "subject-no-show": Slots(("order",), ("received",)),
    "subject-waiting": Slots(("order",), ("received",)),
    "salutation-named": Slots(("customer",)),
    "salutation": _NONE,
    **dict.fromkeys(_OPENINGS, _OPENING),
    # The answer
    "free": _ORDER,
    "free-ending": _ORDER,
    "free-no-show": _ORDER,
    "paid": Slots(("total",), ("order",)),
    "paid-ending": Slots(("total",), ("order",)),
    "paid-no-show": Slots(("total",), ("order",)),
    "paid-consent": Slots(("total",), ("order",)),
    "change-next": _ORDER,
    "sorry": _NONE,
    "rejected": _ORDER,
    "order-value": Slots(("value",), ("order",)),
    "order-value-paid": Slots(("value", "paid", "due"), ("order",)),
    # What it is made up of
    "charges": _NONE,
    "charge": Slots(("label", "amount", "provision")),
    "charge-explained": Slots(("label", "how", "amount", "provision")),
    "reduction": Slots(("amount", "provision")),
    "reduction-of": Slots(("fee", "amount", "provision")),
    "waived": _AMOUNT,
    "total": Slots(("total",)),
    "vat-included": _NONE,
    "vat-excluded": _NONE,
    # What was paid, and what is to be paid
    "forfeited": _AMOUNT,
    "set-off": _AMOUNT,
    "nothing-payable": _NONE,
    "payable": _AMOUNT,
    "invoice": Slots(("amount", "by")),
    "refund": Slots(("amount", "by")),
    "on-account": Slots(("amount",), ("order",)),
    # Why
    "reasons": _NONE,
    "reason": Slots(("reason", "provision")),
    "reason-own": Slots(("reason",)),
    "reason-only": Slots(("reason", "provision")),
    "reason-only-own": Slots(("reason",)),
    # A gesture
    "gesture-whole": Slots(("computed",)),
    "gesture-part": Slots(("computed", "waived"), ("total",)),
    "gesture-reason": Slots(("reason",)),
    "gesture-next-time": Slots((), ("computed",)),
    # What else is possible
    "cheaper": _NONE,
    "possible": _NONE,
    "alternative-free": Slots(("what",)),
    "alternative-free-until": Slots(("what", "until")),
    "alternative-paid": Slots(("what", "amount")),
    "alternative-paid-until": Slots(("what", "amount", "until")),
    "next-step": _NONE,
    # No answer yet
    "hold": _ORDER,
    "evidence": Slots(("what",)),
    "hold-next": _ORDER,
    "refer": _ORDER,
    "refer-next": _ORDER,
    "open": _ORDER,
    "question": Slots(("question",)),
    "open-ourselves": _ORDER,
    "open-next": _ORDER,
    # How it ends
    "contact": _NONE,
    "closing": _NONE,
    "signature": Slots(("company",)),
}
"""By name. Besides them there is one for every duty of which the customer is told: `duty-CODE`."""

DUTY = "duty-"
_DUTY = Slots((), ("by",))


def slots_of(name: str, duties: Collection[str]) -> Slots | None:
    """The slots of a paragraph; None: there is none of that name. `duties` are the codes of the duties there are."""
    if name.startswith(DUTY) and name.removeprefix(DUTY) in duties:
        return _DUTY
    return PARAGRAPHS.get(name)
