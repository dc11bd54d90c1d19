"""What one pass over the stages found, before it is put into words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from engine.case import Case
from engine.core.plan import Step
from engine.quantities.value import Nothing, Value
from engine.vocabulary.layer import Layer

Origin = str
"""The id of a source rule."""

ORDER_VALUE_CAP: Origin = "order-value-cap"
"""The built-in bound: what is asked for ending an order is never more than the order was worth (DESIGN 2.5)."""

DEFAULT: Origin = "agreement-stands"
"""The built-in default: nothing spoke, so the order stands (DOMAIN R04)."""


class Verdict(StrEnum):
    """The answer, in the order in which the first that fits counts."""

    OPEN = "open"
    HOLD = "hold"
    REFER = "refer"
    REJECTED = "rejected"
    PAID = "paid"
    FREE = "free"


class Cause(StrEnum):
    """Why a person must decide."""

    ASKED = "asked"
    """A rule says so: an approval."""
    CLASH = "clash"
    """Two rules of one layer disagree."""
    SILENT = "silent"
    """The change is accepted, and no rule says what it costs."""
    NO_BASE = "no-base"
    """The amount is a part of something that is not applicable."""
    FORMATION_SILENT = "formation-silent"
    """The book asks for proof of the agreement, and none of its rules answers."""
    CURRENCY = "currency"
    """The order is in another currency than the policy."""


class Referral(Struct, frozen=True):
    """A person in `role` must decide, because of these rules."""

    cause: Cause
    step: Step
    role: str | None
    rules: tuple[Origin, ...]


def _asked(referrals: tuple[Referral, ...]) -> tuple[tuple[Cause, str | None], ...]:
    return tuple(sorted({(each.cause, each.role) for each in referrals}, key=str))


class Defeat(Struct, frozen=True):
    """A rule that applied and does not count, because of another; `amount` is what it would have charged."""

    rule: Origin
    by: Origin
    amount: int | None = None
    rate: int | None = None


class Formation(Struct, frozen=True):
    """Whether there is a provable agreement, and whose terms are in it."""

    binding: str
    terms: str
    holds: tuple[tuple[Origin, bool], ...]
    """The rules that hold, and whether each guards our claim (else who is asking)."""
    rules: frozenset[Origin]
    assumed: tuple[str, ...]
    referrals: tuple[Referral, ...]

    @property
    def essence(self) -> tuple[object, ...]:
        """What of it can make a difference to the answer."""
        return (self.binding, self.terms, self.holds, _asked(self.referrals))


class Acceptance(Struct, frozen=True):
    """Whether the change may be made; None while a person must decide."""

    accepted: bool | None
    layer: Layer | None
    rules: frozenset[Origin]
    referrals: tuple[Referral, ...] = ()
    """Who must decide; of what is accepted: whether law gives a right to it, which matters while it costs something."""
    outranked: tuple[Defeat, ...] = ()
    lines: Mapping[int, Acceptance] = field(default_factory=dict)
    """What was found of each order line, where that is decided line by line."""

    def of(self, line: int) -> Acceptance:
        """The acceptance of one order line (0: of the order as a whole)."""
        return self.lines.get(line, self)

    @property
    def by_right(self) -> bool:
        """Whether the customer may change without our consent."""
        return self.accepted is True and self.layer not in (None, Layer.GUIDELINE, Layer.GOODWILL)

    @property
    def essence(self) -> tuple[object, ...]:
        """What of it can make a difference to the answer."""
        return (self.accepted, self.layer, _asked(self.referrals))


class ChargeLine(Struct, frozen=True):
    """One amount in cents, before bounds. `rate` (basis points) of `base` (cents) where it is one.

    The amount of a credit is at most 0; all lines together are never below 0.
    """

    fee: str
    rule: Origin
    layer: Layer
    basis: str
    amount: int
    rate: int | None = None
    base: int | None = None
    from_deposit: bool = False
    credit: bool = False
    negotiated: bool = False
    tier: int = 0
    line: int | None = None
    """The order line that it is charged for, from 1 on; None: the order as a whole."""


class Agreed(Struct, frozen=True):
    """What the agreement, the guideline or supplementary law charges."""

    lines: tuple[ChargeLine, ...]
    rules: frozenset[Origin]
    """The rules that count, those that say `free` among them."""
    spoken: bool
    """Whether anything was said about the charge at all."""
    priced_consent: bool = False
    """A guideline prices a change the customer has no right to: quote it first."""
    outranked: tuple[Defeat, ...] = ()
    referrals: tuple[Referral, ...] = ()
    referred: frozenset[str] = frozenset()
    """The fees on which a person must decide."""

    @property
    def total(self) -> int:
        """The sum of the lines, in cents."""
        return sum(line.amount for line in self.lines)

    @property
    def essence(self) -> tuple[object, ...]:
        """What of it can make a difference to the answer."""
        lines = [
            (each.fee, each.layer, each.basis, each.amount, each.from_deposit, each.negotiated) for each in self.lines
        ]
        return (sorted(lines), self.spoken, self.priced_consent, self.referred, _asked(self.referrals))


class Reduction(Struct, frozen=True):
    """What a bound took off, in cents; `fee` None: off the total. Several rules may set the same bound."""

    rules: tuple[Origin, ...]
    fee: str | None
    amount: int


class Bounded(Struct, frozen=True):
    """What is left of each line after the bounds."""

    left: tuple[int, ...]
    reductions: tuple[Reduction, ...]
    cleared: bool
    """Whether bounds alone bring the charge to 0.00."""
    rules: frozenset[Origin]
    referrals: tuple[Referral, ...] = ()
    nothing_due: bool = False
    """Whether they do so whatever is charged: the total is bounded to 0.00."""

    @property
    def computed(self) -> int:
        """The charge after bounds, in cents."""
        return sum(self.left)

    @property
    def reduced(self) -> int:
        """What the bounds took off, in cents."""
        return sum(reduction.amount for reduction in self.reductions)

    @property
    def essence(self) -> tuple[object, ...]:
        """What of it can make a difference to the answer."""
        return (self.left, self.cleared, _asked(self.referrals))


class Waived(Struct, frozen=True):
    """What goodwill took off, in cents, by which rules (the largest counts)."""

    amount: int = 0
    rules: frozenset[Origin] = frozenset()
    referrals: tuple[Referral, ...] = ()

    @property
    def essence(self) -> tuple[object, ...]:
        """What of it can make a difference to the answer."""
        return (self.amount, _asked(self.referrals))


class Settlement(Struct, frozen=True):
    """How the charge is paid, in cents.

    total = forfeited + set_off + payable; paid = left_on_account + forfeited + set_off + refunded; nothing below 0.
    """

    paid: int
    left_on_account: int
    forfeited: int
    set_off: int
    refunded: int
    payable: int


class OwedDuty(Struct, frozen=True):
    """A duty with the instant at which it is due; None while that is not known."""

    code: str
    owner: str | None
    due: datetime | None
    rule: Origin | None
    channel: str | None = None
    must_state: tuple[str, ...] = ()


class Undecided(Struct, frozen=True):
    """Rules of one step that may hold, or amounts that cannot be computed, because `facts` are unknown."""

    step: Step
    rules: tuple[str, ...]
    facts: tuple[str, ...]


class Outcome(Struct, frozen=True):
    """One pass: what each step found, for these facts."""

    verdict: Verdict
    case: Case
    formation: Formation
    acceptance: Acceptance
    agreed: Agreed
    bounded: Bounded
    waived: Waived
    settlement: Settlement
    duties: tuple[OwedDuty, ...]
    defeated: tuple[Defeat, ...]
    referrals: tuple[Referral, ...]
    holds: tuple[Origin, ...]
    reported: Mapping[str, Value | Nothing]
    undecided: tuple[Undecided, ...]

    @property
    def total(self) -> int:
        """What the customer is charged, in cents."""
        return self.bounded.computed - self.waived.amount

    @property
    def rules(self) -> tuple[Origin, ...]:
        """Every rule that counts, in the order in which it is heard."""
        heard = (
            self.formation.rules,
            self.acceptance.rules,
            self.agreed.rules,
            self.bounded.rules,
            self.waived.rules,
            frozenset(duty.rule for duty in self.duties if duty.rule is not None),
        )
        found: dict[Origin, None] = {}
        for rules in heard:
            found.update(dict.fromkeys(sorted(rules)))
        return tuple(found)

    @property
    def answer(self) -> tuple[object, ...]:
        """What may not change when unknown facts become known, or the outcome is open."""
        pairs = zip(self.agreed.lines, self.bounded.left, strict=True)
        lines = tuple(sorted((line.fee, left) for line, left in pairs if left))
        return (self.verdict, lines, self.waived.amount, self.settlement, self.referral_roles)

    @property
    def referral_roles(self) -> tuple[str, ...]:
        """The roles that must decide."""
        return tuple(sorted({referral.role or "" for referral in self.referrals}))
