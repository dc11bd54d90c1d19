"""The source model: what the sales manager wrote, typed and checked, with its places.

Words are made from it (errors, sentences, sheets, documents); decisions never read it. `engine.core.lower` turns it,
once, into a plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from engine.language.place import Place
from engine.quantities.holidays import Calendar
from engine.quantities.value import Value
from engine.vocabulary.attribute import Attribute, Kind, Text, Vocabulary
from engine.vocabulary.layer import Layer
from engine.vocabulary.lists import Over
from engine.words.comparison import Test

ENDING = ("partial cancellation", "cancellation", "withdrawal")
"""The kinds of change that end what was ordered, where a book does not say."""

Name = str
"""The name of an attribute, a definition or an answer: `order.stage`, `work_begun`, `charge.computed`."""


# Conditions ---------------------------------------------------------------------------------------------------------


class Comparison(Struct, frozen=True):
    """One fact against one test."""

    subject: Name
    test: Test
    place: Place


class AllOf(Struct, frozen=True):
    """Every part holds. Without parts (a rule without `when`): always."""

    parts: tuple[Condition, ...]


class AnyOf(Struct, frozen=True):
    """At least one part holds; never empty."""

    parts: tuple[Condition, ...]


class Not(Struct, frozen=True):
    """The part does not hold (a comparison with a fact that is not applicable does not hold)."""

    part: Condition


Condition = Comparison | AllOf | AnyOf | Not


# Quantities and definitions -----------------------------------------------------------------------------------------


class Literal(Struct, frozen=True):
    """A value as written, of a kind."""

    value: Value
    kind: Kind
    place: Place


class Ref(Struct, frozen=True):
    """An attribute, definition or answer by name."""

    name: Name
    place: Place


Operand = Literal | Ref


class Meets(Struct, frozen=True):
    """A condition with a name: a truth."""

    condition: Condition


class Branch(Struct, frozen=True):
    """One line of a choice; `when` is None for `otherwise`."""

    when: Condition | None
    value: Operand


class Choose(Struct, frozen=True):
    """The value of the first branch that holds."""

    branches: tuple[Branch, ...]


class Span(Struct, frozen=True):
    """The time from one moment until another.

    With `by_day` local dates are counted, else the span ends at the instant. Its bounds count back from `until`
    when it starts at `change.received` and forwards from `since` otherwise.
    """

    since: Ref
    until: Ref
    by_day: bool

    @property
    def backwards(self) -> bool:
        """Whether bounds are counted back from the end (`14 days before delivery`)."""
        return self.since.name == "change.received"


class DaysBetween(Struct, frozen=True):
    """The number of local dates from one moment until another; never below 0."""

    since: Ref
    until: Ref


class Sum(Struct, frozen=True):
    """Terms added up; one that is not applicable is left out."""

    terms: tuple[Operand, ...]


class Difference(Struct, frozen=True):
    """The first term less all others; one that is not applicable is left out; `at_least` in the terms' unit."""

    terms: tuple[Operand, ...]
    at_least: Operand | None


class Share(Struct, frozen=True):
    """A rate of an amount or count, rounded half up."""

    rate: Operand
    of: Operand


class Proportion(Struct, frozen=True):
    """`of` in the proportion of a part to a whole, rounded half up once; not applicable where the whole is 0."""

    part: Operand
    whole: Operand
    of: Operand


class Product(Struct, frozen=True):
    """A count times a unit price (or another count)."""

    quantity: Operand
    price: Operand


class Extreme(Struct, frozen=True):
    """The smallest or the largest of the terms; one that is not applicable is left out."""

    terms: tuple[Operand, ...]
    largest: bool


class Shifted(Struct, frozen=True):
    """A moment, a period later (or earlier).

    With `rolls_on` it then moves to the next working day where that is none; with `at` it is the instant at that
    local time (minutes after midnight) of the day it falls on.
    """

    moment: Ref
    period: Operand
    earlier: bool
    rolls_on: bool = False
    at: int | None = None


class LifetimeValue(Struct, frozen=True):
    """Expected margin over the years to come, each year kept with `retention` and discounted at `discount`.

    sum over t = 1..years of margin x retention^t / (1 + discount)^t, rounded half up once, in cents.
    """

    margin: Operand
    years: Operand
    retention: Operand
    discount: Operand


class Summary(Struct, frozen=True):
    """What the items of a list come to that meet `that`, which may test their facts (`line.action`).

    `value` is what is added up, or taken of the first or last item; `by` says which item that is.
    """

    over: Over
    items: Name
    that: Condition
    value: Ref | None = None
    by: Ref | None = None


class Constant(Struct, frozen=True):
    """A named value."""

    value: Literal


Meaning = (
    Meets
    | Choose
    | Span
    | DaysBetween
    | Sum
    | Difference
    | Share
    | Proportion
    | Product
    | Extreme
    | Shifted
    | LifetimeValue
    | Summary
    | Constant
)


def always_there(meaning: Meaning) -> bool:
    """Whether it has a value whatever the facts are, once they are known: it is never not applicable."""
    return isinstance(meaning, Meets) or (isinstance(meaning, Summary) and meaning.over not in (Over.FIRST, Over.LAST))


class Definition(Struct, frozen=True):
    """A word of the business. Its own `Attribute` stands in `Book.vocabulary` under the same name."""

    name: Name
    kind: Kind
    meaning: Meaning
    report: bool
    place: Place


# Conclusions --------------------------------------------------------------------------------------------------------


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


class Rule(Struct, frozen=True):
    """One rule: when it applies, what it concludes, why, and where that is written."""

    id: str
    layer: Layer
    policy: str
    title: Text
    because: Text
    when: Condition
    then: Conclusions
    place: Place
    clause: str | None = None
    article: str | None = None
    exception_to: tuple[str, ...] = ()
    verify_with_counsel: bool = False
    per_line: bool = False
    """Whether it is decided once for each order line that changes."""
    sources: tuple[str, ...] = ()
    """Source rows and laws it implements: `R33`, `L16`."""

    @property
    def provision(self) -> str:
        """Where it is written: the clause or the article."""
        return self.article or self.clause or self.id


class Policy(Struct, frozen=True):
    """One file."""

    name: str
    layer: Layer
    title: Text
    definitions: tuple[Definition, ...]
    rules: tuple[Rule, ...]
    file: str


class Role(Struct, frozen=True):
    """Who owns duties and approves; `mandate` in cents: what the role may waive by itself."""

    id: str
    title: Text
    mandate: int | None = None


class Book(Struct, frozen=True):
    """A folder of policies with its manifest, read, resolved and checked."""

    name: str
    title: Text
    branch: str
    currency: str
    zone: str
    includes_vat: bool
    roles: Mapping[str, Role]
    assumptions: Mapping[Name, Value | None]
    """What the book itself takes as given (None: an assumption of the vocabulary is lifted)."""
    own: tuple[Attribute, ...]
    vocabulary: Vocabulary
    """Everything that may be named: request, own, defined and answered, with the book's assumptions set."""
    policies: tuple[Policy, ...]
    edition: str
    """The first 12 hex digits of the hash over all its files."""
    mandates: tuple[Definition, ...] = ()
    """What each role may waive by itself, as a named amount: `mandate.order_desk`."""
    ending: tuple[str, ...] = ENDING
    """The kinds of change that end what was ordered, in the order of the choices of `change.kind`."""
    calendar: Calendar | None = None
    """Its working days; None: Monday to Friday."""
    included: tuple[str, ...] = ()
    """The folders of the books that it includes, straight or by way of others."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in order of id: file order never decides."""
        return tuple(sorted((rule for policy in self.policies for rule in policy.rules), key=lambda rule: rule.id))

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """All definitions, those of mandates among them, in order of name."""
        written = (definition for policy in self.policies for definition in policy.definitions)
        return tuple(sorted((*written, *self.mandates), key=lambda definition: definition.name))
