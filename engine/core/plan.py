"""The plan of a book: what every deciding reading reads, and nothing else.

A plan is a sequence of stages. Each derives quantities, matches rules whose conditions are any-of-all-of positive
atoms over integer axes, resolves which rule defeats which, and is concluded into facts for the stages after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from engine.core.atom import Axis, When
from engine.core.quantity import Quantity
from engine.vocabulary.layer import Layer

# Conclusions --------------------------------------------------------------------------------------------------------


class Step(StrEnum):
    """The questions, in order; DEFINITION stages stand between them where their inputs are ready."""

    DEFINITION = "definition"
    FORMATION = "formation"
    ACCEPTANCE = "acceptance"
    AGREED = "charge.agreed"
    BOUNDED = "charge.bounded"
    WAIVED = "charge.waived"
    DUTIES = "duties"


class Becomes(Struct, frozen=True):
    """A definition takes a value. `order` is the branch's place in a choice: the first that holds counts."""

    name: str
    value: Quantity
    order: int = 0


class Answers(Struct, frozen=True):
    """A formation question is answered: `binding` or `terms`."""

    name: str
    value: str


class Holds(Struct, frozen=True):
    """Evidence must be got first; `claim` when it guards our claim, else it guards who is asking."""

    claim: bool


class Accepts(Struct, frozen=True):
    """The change may be made, or not."""

    accept: bool


class Refers(Struct, frozen=True):
    """A person in that role must decide this question."""

    role: str


class Line(Struct, frozen=True):
    """A charge line of a fee. `free` says nothing is due, which is not the same as an amount of 0.

    `rate` of `base` is how the amount came about before any minimum or maximum, where it is a rate. A `credit` is in
    the customer's favour: its amount counts negative.
    """

    fee: str
    amount: Quantity
    basis: str
    rate: Quantity | None = None
    base: Quantity | None = None
    free: bool = False
    from_deposit: bool = False
    credit: bool = False
    combine: str | None = None
    negotiated: bool = False


class Limit(Struct, frozen=True):
    """At most this, of one fee or (None) of the total."""

    fee: str | None
    at_most: Quantity


class Waives(Struct, frozen=True):
    """Goodwill takes this off the computed charge, at most all of it."""

    amount: Quantity


class Owes(Struct, frozen=True):
    """A duty, with the instant at which it is due."""

    code: str
    owner: str
    due: Quantity
    channel: str | None = None
    must_state: tuple[str, ...] = ()


Conclusion = Becomes | Answers | Holds | Accepts | Refers | Line | Limit | Waives | Owes


# Rules, stages, plan ------------------------------------------------------------------------------------------------


class Rule(Struct, frozen=True):
    """One condition with one conclusion. `line` is what it answers within its question (a fee, a duty, a name).

    `origin` is the source rule (or definition); `tier` counts the tiers of a scale from 1, 0 where there is none.
    """

    id: str
    origin: str
    layer: Layer | None
    line: str
    when: When
    conclusion: Conclusion
    tier: int = 0
    rides: bool = False
    """A duty of a rule that concludes more: it is owed only if something else of that rule counts."""
    per_line: bool = False
    """It is matched once for each order line that changes, beside the facts of the order."""


class Derived(Struct, frozen=True):
    """A name that is computed, not stated."""

    name: str
    quantity: Quantity


class Stage(Struct, frozen=True):
    """One round: derive, match, resolve exceptions, conclude.

    `defeats[rule]` are the ids of rules in this stage that, when they apply, keep `rule` from standing. An exception
    to an exception is in it as well: there is no reinstatement.
    """

    name: str
    step: Step
    derived: tuple[Derived, ...]
    rules: tuple[Rule, ...]
    defeats: Mapping[str, frozenset[str]]
    of_lines: tuple[Derived, ...] = ()
    """What is derived for each order line, before the rules that are `per_line` are matched."""
    per_line: bool = False
    """Whether it is matched for each order line that changes, because of one of its rules."""

    @property
    def tested(self) -> tuple[str, ...]:
        """The axes that its rules test, in order of name."""
        return tuple(sorted({atom.axis for rule in self.rules for part in rule.when for atom in part}))


class Plan(Struct, frozen=True):
    """A book, ready to decide."""

    book: str
    edition: str
    currency: str
    zone: str
    axes: Mapping[str, Axis]
    """Every name of the vocabulary, and every axis that a stage derives."""
    stages: tuple[Stage, ...]
    fees: tuple[str, ...]
    reported: tuple[str, ...] = ()
    line_fees: frozenset[str] = frozenset()
    """The fees that are charged per order line."""
    roles: tuple[str, ...] = ()
    desk: str | None = None
    """The role with the smallest mandate: who has the customer on the line."""
    referee: str | None = None
    """The role with the largest mandate: who decides where rules clash or are silent."""
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each name that a rule may test, the attributes and answers it comes from; a name that is one: itself."""
    formation: tuple[str, ...] = ()
    """The formation questions (`binding`, `terms`) that the book's rules speak about."""
    named: frozenset[str] = frozenset()
    """The names of the vocabulary: what a person may be told, where an axis is how a matcher sees it."""
    ending: frozenset[str] = frozenset()
    """The kinds of change that end what was ordered: a cap at the order value, and only what was performed stands."""
    calendar: str | None = None
    """The country whose working days count, and the version of the source of its holidays; None: Monday to Friday."""
