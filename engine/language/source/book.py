"""A book: its policies with their rules, its roles, and what it takes as given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from engine.language.place import Place
from engine.language.source.conclusions import Conclusions
from engine.language.source.conditions import AllOf, Condition, Name
from engine.language.source.meanings import Definition
from engine.quantities.holidays import Calendar
from engine.quantities.value import Nothing, Value
from engine.vocabulary.attribute import Attribute, Text, Vocabulary
from engine.vocabulary.layer import Layer

ENDING = ("partial cancellation", "cancellation", "withdrawal")
"""The kinds of change that end what was ordered, where a book does not say."""


class InForce(Struct, frozen=True):
    """The local dates of `clock` on which a rule holds, both included (None: without end)."""

    clock: Name
    since: date | None
    until: date | None


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
    in_force: InForce | None = None
    """When it holds; `when` tests that as well, after everything else."""

    @property
    def asked(self) -> Condition:
        """What was written under `when`, without the dates between which the rule is in force."""
        if self.in_force is None:
            return self.when
        assert isinstance(self.when, AllOf)
        return self.when.parts[0]

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


class AcceptedGap(Struct, frozen=True):
    """A condition under which nothing but the default decides, on purpose, and why."""

    name: Name
    because: Text
    place: Place


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
    assumptions: Mapping[Name, Value | Nothing | None]
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
    accepted_gaps: tuple[AcceptedGap, ...] = ()
    """What it leaves open on purpose."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in order of id: file order never decides."""
        return tuple(sorted((rule for policy in self.policies for rule in policy.rules), key=lambda rule: rule.id))

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """All definitions, those of mandates among them, in order of name."""
        written = (definition for policy in self.policies for definition in policy.definitions)
        return tuple(sorted((*written, *self.mandates), key=lambda definition: definition.name))
