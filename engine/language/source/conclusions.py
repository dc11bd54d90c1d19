"""Conclusions: all that a rule can say."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from engine.language.place import Place
from engine.language.source.conditions import Name
from engine.language.source.meanings import Operand, Ref, Span
from engine.vocabulary.attribute import Text
from engine.words.comparison import Test


class Refer(Struct, frozen=True):
    """A person in that role must decide: an approval is exactly this."""

    role: str


class Free(Struct, frozen=True):
    """Nothing is due."""


class Fixed(Struct, frozen=True):
    """An amount: a literal, or named (`deposit.paid`)."""

    amount: Operand


class Percentage(Struct, frozen=True):
    """A rate of a base; rounded half up to the cent."""

    rate: Operand
    of: Operand


class Times(Struct, frozen=True):
    """A count times a unit price."""

    quantity: Operand
    price: Operand


class Tier(Struct, frozen=True):
    """One line of a scale: its bounds (none: otherwise) and what is due in it."""

    tests: tuple[Test, ...]
    amount: Free | Fixed | Percentage
    place: Place
    from_deposit: bool = False


class Scale(Struct, frozen=True):
    """Tiers over a span or an ordered quantity; the first that holds counts.

    With a `shift` (only over a span) all bounds lie that much later: it is added to each of them.
    """

    over: Span | Ref
    tiers: tuple[Tier, ...]
    shift: Operand | None = None


Amount = Free | Fixed | Percentage | Times | Scale | Refer


class Combine(StrEnum):
    """How lines of one fee in one layer go together."""

    ADD_UP = "add up"
    LARGEST = "largest of"


class Basis(StrEnum):
    """What a charging rule declares of itself; later steps may test it."""

    FLAT = "flat"
    PERCENTAGE = "percentage"
    SCALE = "scale"
    PROVEN_LOSS = "proven loss"
    PRICE = "price"


class Charge(Struct, frozen=True):
    """What a rule of the agreed layers says about money. `fee` None (only with `Free`): nothing at all is due."""

    fee: str | None
    amount: Amount
    basis: Basis
    at_least: Operand | None = None
    at_most: Operand | None = None
    from_deposit: bool = False
    credit: bool = False
    """Whether the line is in the customer's favour: it counts negative."""
    combine: Combine | None = None
    negotiated: bool = False
    label: Text = field(default_factory=dict)


class Bound(Struct, frozen=True):
    """What law or the supplier's own default allows at most: of one fee, or (fee None) of the total."""

    fee: str | None
    at_most: Operand


class Waiver(Struct, frozen=True):
    """What goodwill takes off the computed charge."""

    amount: Fixed | Percentage | Refer
    at_most: Operand | None = None


class DueKind(StrEnum):
    """How a duty's due instant is said."""

    NOW = "now"
    SAME_DAY = "same day"
    AFTER = "after"


class Due(Struct, frozen=True):
    """When a duty must be done: now, before the end of the day of the request, or a period after a moment.

    `at` is a local time in minutes after midnight, or None: the clock time of the moment (a date: the day's end).
    """

    kind: DueKind
    moment: Name | None = None
    period: Operand | None = None
    at: int | None = None


class Duty(Struct, frozen=True):
    """What must be told, confirmed or refunded."""

    do: str
    owner: str
    due: Due
    channel: str | None = None
    must_state: tuple[str, ...] = ()


class Guards(StrEnum):
    """What a hold protects: our claim falls away when nothing would be charged; who is asking never does."""

    OUR_CLAIM = "our claim"
    WHO_IS_ASKING = "who is asking"


class Hold(Struct, frozen=True):
    """Evidence is lacking: what to get."""

    guards: Guards
    get: Text


class Conclusions(Struct, frozen=True):
    """All that one rule says. `binding`: yes, no, unproven; `terms`: ours, theirs, none, unresolved."""

    binding: str | None = None
    terms: str | None = None
    hold: Hold | None = None
    acceptance: str | Refer | None = None
    """`accept`, `reject` or a referral; what a charge implies is already filled in."""
    charges: tuple[Charge, ...] = ()
    bounds: tuple[Bound, ...] = ()
    waiver: Waiver | None = None
    duties: tuple[Duty, ...] = ()
